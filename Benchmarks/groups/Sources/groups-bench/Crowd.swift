internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC
internal import Synchronization

/// Every member's open stream, and when each has had which entry.
final class Crowd: Sendable {
  private struct State {
    var waitedFor: UInt64 = .max
    var missing = 0
    var times: [ContinuousClock.Instant] = []
    var waiter: CheckedContinuation<Void, Never>?
    var open = 0
  }

  private let state = Mutex(State())
  private let count: Int

  /// Opens the streams and waits until all are up to date.
  init(_ devices: [Device], group: [UInt8]) async throws {
    count = devices.count
    for device in devices {
      let call = try await device.messaging.subscribe(options: device.options)
      try await call.send(SubscribeRequest(frame: .options(.init())))
      Task { try await self.read(call, group) }
    }
    while state.withLock({ $0.open }) < count { try await Task.sleep(for: .milliseconds(20)) }
  }

  private func read(
    _ call: BidirectionalCall<SubscribeRequest, SubscribeResponse>, _ group: [UInt8]
  ) async throws {
    for try await reply in call.replies {
      switch reply.frame {
      case .queueEmpty?: state.withLock { $0.open += 1 }
      case .groupMessage(let entry)?:
        note(entry.sequence)
        guard entry.sequence.isMultiple(of: 32) else { continue }
        try await call.send(
          SubscribeRequest(
            frame: .groupAcknowledgement(
              .init(groupID: group, upToSequence: entry.sequence))))
      default: break
      }
    }
  }

  private func note(_ sequence: UInt64) {
    let now = ContinuousClock.now
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard sequence == state.waitedFor else { return nil }
      state.times.append(now)
      state.missing -= 1
      guard state.missing == 0 else { return nil }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  /// When every member has had an entry.
  func expect(_ sequence: UInt64) {
    state.withLock { state in
      state.waitedFor = sequence
      state.missing = count
      state.times = []
    }
  }

  /// Waits until every member has had the entry.
  ///
  /// - Returns: when the one in the middle and the last had it.
  func wait() async -> (middle: ContinuousClock.Instant, last: ContinuousClock.Instant) {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        if state.missing > 0 { state.waiter = continuation }
        return state.missing <= 0
      }
      if isDone { continuation.resume() }
    }
    let times = state.withLock { $0.times.sorted() }
    return (times[times.count / 2], times[times.count - 1])
  }
}
