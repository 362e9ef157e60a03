internal import MartletAPI
internal import Synchronization

/// The open stream of one device about the call of one group.
final class GroupCallStream: Sendable {
  /// What the device knows of the call.
  private struct State {
    /// The call that it is told of.
    var call: Identifier?
    /// Whether it was told that none goes on.
    var toldNone = false
    /// The first epoch whose commit it has not been sent; nil before it knows any.
    var nextEpoch: Int64?
    /// Of whom it was told as participants, while it takes no part.
    var toldParticipants: [Address]?
    var toldGone: [Address] = []
    var toldSettled: Int64 = -1
    /// When it was told how media passes.
    var toldMedia: ContinuousClock.Instant?
    /// Whether something has come of it since that was written.
    var isHeard = false
    /// Whether it takes part in the call.
    var isParticipant = false
  }

  let group: Identifier
  let address: Address
  /// Whether the device only watches, beside what it does by another stream.
  let watches: Bool
  /// Which stream it is: a later one of the device takes its place.
  let id = Identifier.random()
  /// What the device is sent.
  let output = StreamOutput<GroupCallResponse>()

  private let state: Mutex<State>

  init(group: Identifier, address: Address, call: Identifier?, epoch: Int64?, watches: Bool) {
    (self.group, self.address, self.watches) = (group, address, watches)
    state = Mutex(State(call: call, nextEpoch: epoch))
  }

  /// Whether another stream takes this one's place.
  func isReplaced(by other: GroupCallStream) -> Bool {
    address == other.address && !watches && !other.watches
  }

  /// The call that the device is told of; nil if there is none.
  var call: Identifier? { state.withLock(\.call) }

  /// Something has come.
  func hear() { state.withLock { $0.isHeard = true } }

  /// The call of which something has come since this was asked last, if the device takes part.
  func takeHeard() -> Identifier? {
    state.withLock { state in
      guard state.isHeard, state.isParticipant else { return nil }
      state.isHeard = false
      return state.call
    }
  }

  /// Has the device told that the stream is alive, if it has been silent for long.
  func keepAlive(at now: ContinuousClock.Instant) {
    if output.isSilent(at: now) {
      output.offer(GroupCallResponse(frame: .keepAlive(KeepAlive())))
    }
  }

  // MARK: What is to be told

  /// What a device is to be told of a call, before it is read in full.
  enum News: Sendable {
    /// That none goes on; the first time only.
    case none
    /// That the call that it knows is over.
    case over
    /// All of the call, for one who takes no part.
    case standing
    /// Commits from an epoch on, and what else there is for a participant.
    case commits(from: Int64)
    /// Nothing.
    case nothing
    /// Another stream of the device has taken this one's place.
    case displaced
  }

  /// Takes in what goes on; `call` is nil if nothing does.
  func note(_ call: GroupCall?, _ participants: [GroupCallParticipant]) -> News {
    state.withLock { state in
      guard let call, state.call == nil || state.call == call.id else {
        state.isParticipant = false
        if state.call != nil { return .over }
        defer { state.toldNone = true }
        return state.toldNone ? .nothing : .none
      }
      state.call = call.id
      let own = watches ? nil : participants.first { $0.address == address && !$0.isGone }
      state.isParticipant = own != nil
      guard let own else {
        let others = participants.filter { !$0.isGone }.map(\.address)
        guard state.toldParticipants != others || state.nextEpoch != call.epoch else {
          return .nothing
        }
        state.toldParticipants = others
        return .standing
      }
      state.toldParticipants = nil
      if own.stream != id { return .displaced }
      return state.nextEpoch.map { .commits(from: $0) } ?? .standing
    }
  }

  /// The device has been sent everything before an epoch.
  func noteSent(before epoch: Int64) { state.withLock { $0.nextEpoch = epoch } }

  /// Whether the device is to be told how media passes: it is then.
  func takeMediaDue(at now: ContinuousClock.Instant) -> Bool {
    state.withLock { state in
      let isDue = state.toldMedia.map { now - $0 >= Limits.mediaTokenLifetime / 2 } ?? true
      if isDue { state.toldMedia = now }
      return isDue
    }
  }

  /// Who is gone and which epoch all have, if the device was not told of it.
  func news(of participants: [GroupCallParticipant]) -> [GroupCallResponse] {
    state.withLock { state in
      var frames: [GroupCallResponse] = []
      let gone = participants.filter(\.isGone).map(\.address)
      if gone != state.toldGone {
        state.toldGone = gone
        frames.append(GroupCallResponse(frame: .gone(.init(devices: gone.map(\.message)))))
      }
      let settled = participants.filter { !$0.isGone }.map(\.acknowledged).min() ?? -1
      if settled > state.toldSettled {
        state.toldSettled = settled
        frames.append(
          GroupCallResponse(frame: .settled(.init(epoch: UInt64(clamping: settled)))))
      }
      return frames
    }
  }
}
