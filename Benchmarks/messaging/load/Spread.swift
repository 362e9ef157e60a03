internal import Cryptography
internal import GRPC
internal import Protobuf
internal import RPC
internal import Reactor

/// Senders that each write to many accounts, once to each in a pass: to people whom the server has
/// to look up, or has just looked up.
struct Spread: Sendable {
  private static let connections = 8

  private struct Sender: Sendable {
    let device: Device
    let recipients: [Device]
    let loop: EventLoop
  }

  private let senders: [Sender]

  /// Registers the senders and as many recipients for each of them.
  init(_ target: String, senders count: Int, recipients: Int) async throws {
    let loops = try (0..<Self.connections).map { _ in try EventLoopGroup.shared().next() }
    var configuration = ChannelConfiguration()
    configuration.backoff = Backoff(initial: .milliseconds(20), maximum: .milliseconds(200))
    let channels = try loops.map {
      try ClientChannel(target, configuration: configuration, loop: $0)
    }
    senders = try await withThrowingTaskGroup(of: Sender.self) { group in
      for number in 0..<count {
        let (channel, loop) = (channels[number % channels.count], loops[number % loops.count])
        group.addTask {
          var registered: [Device] = []
          for _ in 0..<recipients { registered.append(try await .register(channel)) }
          return Sender(
            device: try await .register(channel), recipients: registered, loop: loop)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Has every sender write to each of some of its recipients, one after the other.
  ///
  /// - Returns: messages that were stored in a second.
  func pass(_ numbers: Range<Int>) async throws -> Double {
    let start = ContinuousClock.now
    try await withThrowingDiscardingTaskGroup { group in
      for sender in senders {
        group.addTask(executorPreference: sender.loop) {
          var random = SystemRandom()
          let ciphertext = random.bytes(Load.ciphertextByteCount)
          for recipient in sender.recipients[numbers] {
            try await sender.device.send(ciphertext, to: recipient, as: random.bytes(16))
          }
        }
      }
    }
    let sent = senders.count * numbers.count
    return Double(sent) / (start.duration(to: .now) / .seconds(1))
  }
}
