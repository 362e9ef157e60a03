internal import Cryptography
internal import GRPC
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization

/// Devices that a database has been filled with: account `n` is its number in 16 bytes, device 1,
/// and all of them prove themselves with one key.
struct Crowd: Sendable {
  /// Streams over a connection: the server takes 128.
  static let streamsPerConnection = 100
  static let sealedByteCount = 296
  private static let atOnce = 64

  let channels: [ClientChannel]
  private let target: String

  /// The key that every device proves itself with.
  static func key() throws -> SigningKey {
    try SigningKey(
      .ed25519, rawRepresentation: SecretBytes([UInt8](repeating: 0x42, count: 32)))
  }

  static func account(_ number: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: 8)
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  static func topic(_ number: Int) -> [UInt8] {
    [UInt8](repeating: 1, count: 8)
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  init(_ target: String, streams: Int, perConnection: Int = streamsPerConnection) throws {
    self.target = target
    let connections = streams / perConnection + 1
    channels = try (0..<connections).map { _ in
      try ClientChannel(
        target, configuration: ChannelConfiguration(), loop: EventLoopGroup.shared().next())
    }
  }

  private func channel(_ number: Int) -> ClientChannel { channels[number % channels.count] }

  /// What a device's calls show.
  private func access(_ number: Int) async throws -> CallOptions {
    let keys = KeyServiceClient(channel(number))
    let address = DeviceAddress(accountID: Self.account(number), deviceID: 1)
    let challenge = try await keys.challenge(ChallengeRequest(device: address)).challenge
    let message = Array("martlet-auth-v1".utf8) + challenge + address.accountID + [1]
    let token = try await keys.authenticate(
      AuthenticateRequest(
        device: address, challenge: challenge,
        signature: try Self.key().sign(message.bytes)))
    var access = CallOptions()
    access.retryPolicy = .never
    try access.metadata.append("authorization", "Bearer \(token.accessToken)")
    return access
  }

  /// Does something for each of some numbers, a few at a time.
  private static func each<Result: Sendable>(
    _ numbers: Range<Int>, _ body: @escaping @Sendable (Int) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
      for first in 0..<atOnce {
        group.addTask {
          var results: [(Int, Result)] = []
          let places = stride(
            from: numbers.lowerBound + first, to: numbers.upperBound, by: atOnce)
          for number in places {
            results.append((number, try await body(number)))
          }
          return results
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  typealias Publishing = BidirectionalCall<PublishRequest, PublishResponse>
  typealias Watching = BidirectionalCall<WatchRequest, WatchResponse>

  /// Has devices publish, each under the topic of its number; their hearts beat from then on.
  func publish(_ numbers: Range<Int>, _ hearts: Hearts) async throws -> [Publishing] {
    try await Self.each(numbers) { number in
      let call = try await PresenceClient(channel(number)).publish(options: access(number))
      let sealed = [UInt8](repeating: 0, count: Self.sealedByteCount)
      try await call.send(
        PublishRequest(
          frame: .start(
            .init(topics: [
              PublishedPresence(topic: Self.topic(number), sealed: sealed, farewell: sealed)
            ]))))
      for try await _ in call.replies { break }
      hearts.add(call)
      return call
    }
  }

  /// Has devices open the streams of their queues, and reads what they are told.
  func subscribe(_ numbers: Range<Int>) async throws -> [Task<Void, any Error>] {
    try await Self.each(numbers) { number in
      let call = try await MessagingClient(channel(number)).subscribe(options: access(number))
      try await call.send(SubscribeRequest(frame: .options(.init())))
      var replies = call.replies.makeAsyncIterator()
      while let frame = try await replies.next()?.frame {
        if case .queueEmpty = frame { break }
      }
      return Task { for try await _ in call.replies {} }
    }
  }

  /// Has devices watch, each the topics that `topics` says, and reads what they are told from the
  /// beginning: what nobody reads would keep the connection's other calls from being answered.
  func watch(
    _ numbers: Range<Int>, _ latencies: Latencies, _ topics: @escaping @Sendable (Int) -> [Int]
  ) async throws -> [Task<Void, any Error>] {
    try await Self.each(numbers) { number in
      let call = try await PresenceClient(channel(number)).watch(options: access(number))
      let reading = Task { try await latencies.read(call) }
      try await call.send(WatchRequest(add: topics(number).map(Self.topic)))
      return reading
    }
  }
}

/// Streams that send heartbeats, each within half a minute.
final class Hearts: Sendable {
  private static let interval = Duration.seconds(30)
  private static let steps = 300

  private let calls = Mutex<[[Crowd.Publishing]]>(Array(repeating: [], count: steps))

  /// Has a stream send heartbeats, too.
  func add(_ call: Crowd.Publishing) {
    calls.withLock { $0[Int.random(in: 0..<Self.steps)].append(call) }
  }

  /// Sends heartbeats until the task is cancelled.
  func beat() async throws {
    let start = ContinuousClock.now
    for step in 0... {
      let part = calls.withLock { $0[step % Self.steps] }
      try await withThrowingTaskGroup { group in
        for call in part {
          group.addTask { try await call.send(PublishRequest(frame: .heartbeat(.init()))) }
        }
        try await group.waitForAll()
      }
      try await Task.sleep(until: start + Self.interval / Self.steps * step, clock: .continuous)
    }
  }
}
