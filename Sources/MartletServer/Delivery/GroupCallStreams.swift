internal import Synchronization

/// The streams of groups' calls that are open on this node, and the way to those on other nodes.
final class GroupCallStreams: Sendable {
  /// By their groups.
  private let state = Mutex<[Identifier: [GroupCallStream]]>([:])
  private let wakeups: Wakeups

  init(wakeups: Wakeups) { self.wakeups = wakeups }

  /// Opens a stream; one of the same device for the same group ends, unless either only watches.
  func open(_ stream: GroupCallStream) {
    let displaced = state.withLock { state in
      let former = state[stream.group]?.first { $0.isReplaced(by: stream) }
      state[stream.group, default: []].removeAll { $0.isReplaced(by: stream) }
      state[stream.group, default: []].append(stream)
      return former
    }
    displaced?.output.end(Refusal.streamDisplaced)
  }

  /// Closes a stream, unless another has taken its place.
  func close(_ stream: GroupCallStream) {
    state.withLock { state in
      state[stream.group]?.removeAll { $0 === stream }
      if state[stream.group]?.isEmpty == true { state[stream.group] = nil }
    }
  }

  private var all: [GroupCallStream] { state.withLock { $0.values.flatMap(\.self) } }

  private func streams(of group: Identifier) -> [GroupCallStream] {
    state.withLock { $0[group] ?? [] }
  }

  /// Has the streams of groups read their calls, here and on the other nodes.
  func tell(_ groups: some Collection<Identifier>) {
    for group in groups {
      for stream in streams(of: group) { stream.output.read() }
      wakeups.send(.call(CallNotice(call: group, kind: .groupCallChanged, isCaller: false)))
    }
  }

  /// Does what another node asks for.
  func receive(_ notice: CallNotice) {
    guard notice.kind == .groupCallChanged else { return }
    for stream in streams(of: notice.call) { stream.output.read() }
  }

  /// The calls of the streams, each once.
  var calls: [Identifier] { Array(Set(all.compactMap(\.call))) }

  /// Participants of whom something has come since this was asked last.
  func takeHeard() -> [(call: Identifier, device: Address)] {
    all.compactMap { stream in stream.takeHeard().map { ($0, stream.address) } }
  }

  /// Has every stream read its call: wake-ups may have been lost.
  func readAll() { for stream in all { stream.output.read() } }

  /// Has the streams that have been silent for long told that they are alive.
  func keepAlive(at now: ContinuousClock.Instant) {
    for stream in all { stream.keepAlive(at: now) }
  }

  /// Ends the streams of devices whose tokens no longer count; device 0 means every device.
  func end(_ account: Identifier, device: DeviceNumber) {
    for stream in all where stream.address.account == account {
      guard device == .every || stream.address.device == device else { continue }
      stream.output.end(Refusal.deviceRevoked)
    }
  }

  /// Ends every stream.
  func endAll(_ error: any Error) { for stream in all { stream.output.end(error) } }
}
