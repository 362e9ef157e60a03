internal import MartletAPI
internal import Synchronization

/// The open stream of signalling of one device about one call, as the rest of the node reaches it.
final class CallStream: Sendable {
  /// What the stream is to do next.
  enum Action {
    /// Send frames.
    case write([SignalResponse])
    /// Read the call and what waits.
    case read
    /// End the stream.
    case end(any Error)
  }

  private struct State {
    var ready: [SignalResponse] = []
    var mustRead = true
    var ending: (any Error)?
    var waiter: CheckedContinuation<Void, Never>?
    var lastWrite = ContinuousClock.now
    /// Payloads that were read of the database and not acknowledged.
    var stored: Set<Int64> = []
    var status: Call.Status?
    var toldLost = false

    var isIdle: Bool { ready.isEmpty && !mustRead && ending == nil }
  }

  let call: Identifier
  let address: Address
  let side: Call.Side

  private let state = Mutex(State())

  init(call: Identifier, address: Address, side: Call.Side) {
    self.call = call
    self.address = address
    self.side = side
  }

  /// What to do next; called by the stream's writer alone.
  func next() async -> Action {
    while true {
      let action = state.withLock { state -> Action? in
        if let ending = state.ending { return .end(ending) }
        if state.mustRead {
          state.mustRead = false
          return .read
        }
        guard !state.ready.isEmpty else { return nil }
        state.lastWrite = .now
        defer { state.ready.removeAll(keepingCapacity: true) }
        return .write(state.ready)
      }
      if let action { return action }
      await wait()
    }
  }

  /// Has a frame sent.
  ///
  /// - Returns: false if too many wait: nothing is sent.
  @discardableResult
  func offer(_ frame: SignalResponse) -> Bool {
    update { state in
      guard state.ending == nil, state.ready.count < Limits.readySignals else { return false }
      state.ready.append(frame)
      return true
    }
  }

  /// Has the call, and what waits, read.
  func read() { update { $0.mustRead = true } }

  /// Ends the stream; the first reason counts.
  func end(_ error: any Error) { update { $0.ending = $0.ending ?? error } }

  /// Payloads that were read and not acknowledged.
  var stored: [Int64] { state.withLock { Array($0.stored) } }

  /// Notes that payloads were read.
  func noteStored(_ keys: [Int64]) { update { $0.stored.formUnion(keys) } }

  /// Notes that payloads up to one were handled.
  ///
  /// - Returns: whether any of them was read of the database.
  func acknowledge(_ device: DeviceNumber, upTo sequence: Int64) -> Bool {
    update { state in
      let range = WaitingSignals.key(device, 0)...WaitingSignals.key(device, sequence)
      let before = state.stored.count
      state.stored = state.stored.filter { !range.contains($0) }
      return state.stored.count < before
    }
  }

  /// Takes in where the call stands.
  ///
  /// - Returns: what the device is to be told of it, before anything else.
  func note(_ call: Call) -> [SignalResponse] {
    update { state in
      var frames: [SignalResponse] = []
      if state.status != call.status {
        state.status = call.status
        frames.append(SignalResponse(frame: .state(call.message)))
      }
      let isLost = call.hasLostPeer(of: side)
      if isLost, !state.toldLost { frames.append(SignalResponse(frame: .peerLost(.init()))) }
      state.toldLost = isLost
      return frames
    }
  }

  /// Has the device told that the stream is alive, if it has been silent for long.
  func keepAlive(at now: ContinuousClock.Instant) {
    let isDue = state.withLock { $0.lastWrite.duration(to: now) >= Limits.keepAliveInterval }
    if isDue { offer(SignalResponse(frame: .keepAlive(KeepAlive()))) }
  }

  private func update<Result: Sendable>(_ change: (inout State) -> Result) -> Result {
    let (result, waiter) = state.withLock { state in
      let result = change(&state)
      defer { state.waiter = nil }
      return (result, state.waiter)
    }
    waiter?.resume()
    return result
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          guard state.isIdle else { return true }
          state.waiter = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      end(CancellationError())
    }
  }
}
