internal import Cryptography
internal import GRPC
internal import MartletAPI
internal import RPC
internal import ServiceTesting
internal import Synchronization

/// Many devices that listen all the time, and some that write to them steadily.
final class Soak: Sendable {
  private static let devicesPerConnection = 5
  private static let registeredAtOnce = 32
  /// Each writes to its own part of the devices, so that caches are full early.
  private static let senders = 100

  private let devices: [TestDevice]
  private let state = Mutex(State())

  private struct State {
    var awaited: Set<[UInt8]> = []
    var sent = 0
    var received = 0
    var again = 0
    var failures = 0
    var isOver = false
  }

  /// Registers the devices.
  init(_ target: String, authorities: String, devices count: Int) async throws {
    let channels = try (0..<(count + Self.devicesPerConnection - 1) / Self.devicesPerConnection)
      .map { _ in
        var configuration = ChannelConfiguration()
        configuration.tls = try ClientTLS(authoritiesFile: authorities)
        return try ClientChannel(target, configuration: configuration)
      }
    devices = try await withThrowingTaskGroup(of: TestDevice.self) { group in
      var devices: [TestDevice] = []
      for number in 0..<count {
        if number >= Self.registeredAtOnce, let device = try await group.next() {
          devices.append(device)
        }
        group.addTask { try await .register(channels[number / Self.devicesPerConnection]) }
      }
      for try await device in group { devices.append(device) }
      return devices
    }
  }

  /// Listens with every device and sends for a time; then waits for what is on its way.
  ///
  /// - Parameters:
  ///   - rate: messages a second.
  ///   - duration: for how long.
  func run(at rate: Double, for duration: Duration) async {
    let end = ContinuousClock.now + duration
    let listeners = devices.map { device in Task { await listen(device) } }
    await withDiscardingTaskGroup { senders in
      for number in 0..<min(Self.senders, devices.count) {
        senders.addTask { await self.send(from: number, at: rate, until: end) }
      }
    }
    for _ in 0..<300 where !state.withLock({ $0.awaited.isEmpty }) {
      try? await Task.sleep(for: .milliseconds(100))
    }
    state.withLock { $0.isOver = true }
    for listener in listeners { listener.cancel() }
  }

  /// Messages sent, received, received once more, on their way, and attempts that failed.
  var counts: String {
    state.withLock {
      "\($0.sent) \($0.received) \($0.again) \($0.awaited.count) \($0.failures)"
    }
  }

  private func send(
    from number: Int, at rate: Double, until end: ContinuousClock.Instant
  ) async {
    let senders = min(Self.senders, devices.count)
    let interval = Duration.seconds(Double(senders) / rate)
    let recipients = stride(from: number, to: devices.count, by: senders).filter { $0 != number }
    var random = SystemRandom()
    var due = ContinuousClock.now + interval * Double.random(in: 0..<1)
    while due < end, let recipient = recipients.randomElement() {
      try? await Task.sleep(until: due)
      due += interval
      let id = random.bytes(16)
      state.withLock { state in
        state.sent += 1
        state.awaited.insert(id)
      }
      while !Task.isCancelled {
        do {
          _ = try await devices[number].messaging.send(
            SendRequest(
              messageID: id, recipientID: devices[recipient].account,
              envelopes: [devices[number].envelope(devices[recipient], random.bytes(300))]),
            options: devices[number].access)
          break
        } catch {
          state.withLock { $0.failures += 1 }
          try? await Task.sleep(for: .milliseconds(200))
        }
      }
    }
  }

  private func listen(_ device: TestDevice) async {
    while !state.withLock({ $0.isOver }) {
      do {
        let call = try await device.messaging.subscribe(options: device.streamAccess)
        try await call.send(SubscribeRequest(frame: .options(.init())))
        for try await frame in call.replies {
          guard let id = frame.id else { continue }
          if frame.text != nil {
            state.withLock { state in
              if state.awaited.remove(id) == nil { state.again += 1 } else { state.received += 1 }
            }
          }
          try await call.send(SubscribeRequest(frame: .acknowledgement(.init(messageIDs: [id]))))
        }
      } catch {
        guard !Task.isCancelled else { return }
        state.withLock { $0.failures += 1 }
        try? await Task.sleep(for: .milliseconds(200))
      }
    }
  }
}
