internal import MartletAPI
internal import Synchronization

/// The open stream of signalling of one device about one call, as the rest of the node reaches it.
final class CallStream: Sendable {
  private struct State {
    /// Payloads that were read of the database and not acknowledged.
    var stored: Set<Int64> = []
    var status: Call.Status?
    var toldLost = false
  }

  let call: Identifier
  let address: Address
  let side: Call.Side
  /// What the device is sent.
  let output = StreamOutput<SignalResponse>()

  private let state = Mutex(State())

  init(call: Identifier, address: Address, side: Call.Side) {
    self.call = call
    self.address = address
    self.side = side
  }

  /// Has a frame sent.
  ///
  /// - Returns: false if too many wait: nothing is sent.
  @discardableResult
  func offer(_ frame: SignalResponse) -> Bool { output.offer(frame) }

  /// Has the call, and what waits, read.
  func read() { output.read() }

  /// Ends the stream; the first reason counts.
  func end(_ error: any Error) { output.end(error) }

  /// Payloads that were read and not acknowledged.
  var stored: [Int64] { state.withLock { Array($0.stored) } }

  /// Notes that payloads were read.
  func noteStored(_ keys: [Int64]) { state.withLock { $0.stored.formUnion(keys) } }

  /// Notes that payloads up to one were handled.
  ///
  /// - Returns: whether any of them was read of the database.
  func acknowledge(_ device: DeviceNumber, upTo sequence: Int64) -> Bool {
    state.withLock { state in
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
    state.withLock { state in
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
    if output.isSilent(at: now) { offer(SignalResponse(frame: .keepAlive(KeepAlive()))) }
  }
}
