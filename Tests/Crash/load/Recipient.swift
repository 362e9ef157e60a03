internal import MartletAPI
internal import RPC
internal import ServiceTesting

/// A device that comes and goes: it listens for a while, or polls, and acknowledges late or never
/// what it has handled.
struct Recipient: Sendable {
  let load: Load
  let account: Int
  let device: Int

  func run() async {
    while load.now != .over {
      let isLast = load.now == .draining
      if !isLast, Int.random(in: 0..<6) == 0 {
        try? await Task.sleep(for: .milliseconds(Int.random(in: 500...5000)))
      }
      guard let own = load.participants[account].devices[device].randomElement() else { return }
      do {
        if (account + device).isMultiple(of: 5) {
          try await poll(own)
        } else {
          try await listen(own, isLast: isLast)
        }
      } catch {
        load.ledger.fail(.of(error))
        try? await Task.sleep(for: .milliseconds(Int.random(in: 20...200)))
      }
    }
  }

  private func poll(_ own: TestDevice) async throws {
    var handled: [[UInt8]] = []
    for frame in try await own.fetch(UInt32.random(in: 1...100)) {
      if let id = load.ledger.take(frame, by: device, of: account) { handled.append(id) }
    }
    // Now and then the device dies before it acknowledges.
    guard !handled.isEmpty, Int.random(in: 0..<10) > 0 else {
      return try await Task.sleep(for: .milliseconds(Int.random(in: 20...200)))
    }
    try await own.acknowledge(handled)
  }

  private func listen(_ own: TestDevice, isLast: Bool) async throws {
    let call = try await own.messaging.subscribe(options: own.streamAccess)
    try await call.send(SubscribeRequest(frame: .options(.init())))
    let length = Duration.milliseconds(isLast ? 1000 : Int.random(in: 200...6000))
    let end = Task {
      try await Task.sleep(for: length)
      call.cancel()
    }
    defer { end.cancel() }
    let batch = isLast ? 1 : Int.random(in: 1...16)
    var handled: [[UInt8]] = []
    do {
      for try await frame in call.replies {
        guard let id = load.ledger.take(frame, by: device, of: account) else { continue }
        handled.append(id)
        guard handled.count >= batch else { continue }
        try await call.send(SubscribeRequest(frame: .acknowledgement(.init(messageIDs: handled))))
        handled = []
      }
    } catch let status as Status where status.code == .cancelled {
      // It has gone itself.
    }
  }
}
