internal import GRPC
internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization

/// Pairs of a sender and the device that it writes to.
struct Load: Sendable {
  static let ciphertextByteCount = 300
  private static let connections = 8
  private static let acknowledgedAtOnce = 16

  /// Its calls are made on their connection's loop, so that none changes threads.
  private struct Pair: Sendable {
    let sender: Device
    let recipient: Device
    let loop: EventLoop
  }

  private let pairs: [Pair]

  /// Registers the pairs, over a few connections.
  ///
  /// - Parameters:
  ///   - target: a server's address, or two, separated by a comma: the second is the recipients'.
  ///   - count: how many pairs.
  /// - Throws: what keeps a device from being registered.
  init(_ target: String, pairs count: Int) async throws {
    let loops = try (0..<Self.connections).map { _ in try EventLoopGroup.shared().next() }
    let targets = target.split(separator: ",").map(String.init)
    func connect(_ target: String) throws -> [ClientChannel] {
      try loops.map { try ClientChannel(target, configuration: ChannelConfiguration(), loop: $0) }
    }
    let channels = try connect(targets[0])
    let others = targets.count > 1 ? try connect(targets[1]) : channels
    var pairs: [Pair] = []
    for number in 0..<count {
      let turn = number % loops.count
      pairs.append(
        Pair(
          sender: try await .register(channels[turn]),
          recipient: try await .register(others[turn]),
          loop: loops[number % loops.count]))
    }
    self.pairs = pairs
  }

  /// Has each sender send one message after the other.
  ///
  /// - Returns: messages that were stored in a second.
  func throughput(for duration: Duration) async throws -> Double {
    let start = ContinuousClock.now
    let end = start + duration
    let sent = try await withThrowingTaskGroup(of: Int.self) { group in
      for pair in pairs {
        group.addTask(executorPreference: pair.loop) {
          var random = SystemRandom()
          let ciphertext = random.bytes(Self.ciphertextByteCount)
          var count = 0
          while ContinuousClock.now < end {
            try await pair.sender.send(ciphertext, to: pair.recipient, as: random.bytes(16))
            count += 1
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(sent) / (start.duration(to: .now) / .seconds(1))
  }

  /// Sends a message in each pair, so that nothing is done for the first time while it is measured.
  func warmUp() async throws {
    var random = SystemRandom()
    for pair in pairs { try await pair.sender.send([1], to: pair.recipient, as: random.bytes(16)) }
  }

  /// Sends at a rate while every recipient listens.
  ///
  /// - Returns: for each message, seconds from the sending call to its arrival, and what was sent a
  ///   second.
  func latencies(
    at rate: Double, for duration: Duration
  ) async throws -> (seconds: [Double], rate: Double) {
    let arrivals = Arrivals()
    let start = ContinuousClock.now + .milliseconds(500)
    let readers = try await listen(arrivals, since: start)
    let loops = Dictionary(grouping: pairs) { ObjectIdentifier($0.loop) }
    let interval = Duration.seconds(Double(loops.count) / rate)
    let sent = try await withThrowingTaskGroup(of: Int.self) { group in
      for pairs in loops.values {
        group.addTask(executorPreference: pairs[0].loop) {
          try await Self.send(by: pairs, every: interval, since: start, for: duration)
        }
      }
      return try await group.reduce(0, +)
    }
    let elapsed = start.duration(to: .now) / .seconds(1)
    await arrivals.wait(for: sent)
    for reader in readers { reader.cancel() }
    return (arrivals.seconds, Double(sent) / elapsed)
  }

  /// One message every interval, by each pair in turn, begun in time though those before have not
  /// been answered. The pairs share a loop, which is the caller's.
  private static func send(
    by pairs: [Pair], every interval: Duration, since start: ContinuousClock.Instant,
    for duration: Duration
  ) async throws -> Int {
    try await withThrowingDiscardingTaskGroup { group in
      var random = SystemRandom()
      let rest = random.bytes(ciphertextByteCount - 8)
      var count = 0
      var due = start
      while due < start + duration {
        await pairs[0].loop.sleep(until: due)
        let pair = pairs[count % pairs.count]
        let id = random.bytes(16)
        group.addTask(executorPreference: pair.loop) {
          let now = start.duration(to: .now) / .nanoseconds(1)
          let time = UInt64(max(0, now))
          let stamp = (0..<8).map { UInt8(truncatingIfNeeded: time >> UInt64(8 * $0)) }
          try await pair.sender.send(stamp + rest, to: pair.recipient, as: id)
        }
        count += 1
        due += interval
      }
      return count
    }
  }

  private func listen(
    _ arrivals: Arrivals, since start: ContinuousClock.Instant
  ) async throws -> [Task<Void, any Error>] {
    var readers: [Task<Void, any Error>] = []
    for (number, pair) in pairs.enumerated() {
      let recipient = pair.recipient
      let call = try await recipient.messaging.subscribe(options: recipient.access)
      try await call.send(SubscribeRequest(frame: .options(.init())))
      readers.append(
        Task(executorPreference: pair.loop) {
          var handled: [[UInt8]] = []
          // Devices do not acknowledge all at the same moment.
          var enough = 1 + number % Self.acknowledgedAtOnce
          for try await frame in call.replies {
            guard case .envelope(let envelope)? = frame.frame else { continue }
            let now = start.duration(to: .now) / .nanoseconds(1)
            let stamp = envelope.ciphertext.prefix(8).reversed().reduce(UInt64(0)) {
              $0 << 8 | UInt64($1)
            }
            handled.append(envelope.messageID)
            // Messages of an earlier measurement wait too; their stamps mean nothing.
            let seconds = (now - Double(stamp)) / 1e9
            if envelope.ciphertext.count == Self.ciphertextByteCount, (0..<60).contains(seconds) {
              arrivals.add(seconds)
            }
            guard handled.count >= enough else { continue }
            enough = Self.acknowledgedAtOnce
            try await call.send(
              SubscribeRequest(frame: .acknowledgement(.init(messageIDs: handled))))
            handled = []
          }
        })
    }
    return readers
  }
}

/// How long messages took to arrive.
private final class Arrivals: Sendable {
  private let state = Mutex<[Double]>([])

  var seconds: [Double] { state.withLock { $0 } }

  func add(_ seconds: Double) { state.withLock { $0.append(seconds) } }

  /// Waits until so many have arrived, ten seconds at the most.
  func wait(for count: Int) async {
    for _ in 0..<1000 where state.withLock({ $0.count }) < count {
      try? await Task.sleep(for: .milliseconds(10))
    }
  }
}
