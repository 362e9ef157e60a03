internal import Postgres
internal import Synchronization

@testable internal import MartletClient

/// A device that takes part in groups' calls, with an engine that has no media.
final class GroupCaller: Sendable {
  private struct State {
    var engine = TestEngine()
    var participants: [CallParticipant] = []
    var hasStarted = false
    var isInside = false
    var over: GroupCallEnding?
    var signals: [GroupCallSignal] = []
    var refusalCount = 0
    var kinds: [ReceivedEvent.CallUpdate.Kind] = []
    var commands: AsyncStream<GroupCallCommand>.Continuation?
  }

  let messenger: Messenger
  private let state = Mutex(State())

  init(_ messenger: Messenger) { self.messenger = messenger }

  /// What seals and opens its frames.
  var engine: EngineHandle { EngineHandle(caller: self) }
  var participants: [CallParticipant] { state.withLock(\.participants) }
  var hasStarted: Bool { state.withLock(\.hasStarted) }
  var isInside: Bool { state.withLock(\.isInside) }
  var over: GroupCallEnding? { state.withLock(\.over) }
  var signals: [GroupCallSignal] { state.withLock(\.signals) }
  var refusalCount: Int { state.withLock(\.refusalCount) }
  /// What it was told of calls that ring.
  var kinds: [ReceivedEvent.CallUpdate.Kind] { state.withLock(\.kinds) }

  /// The engine under the state's lock.
  struct EngineHandle {
    fileprivate let caller: GroupCaller

    var sealing: (epoch: UInt64, keyID: UInt64)? { caller.state.withLock { $0.engine.sealing } }

    func seal(_ frame: [UInt8]) throws -> [UInt8] {
      try caller.state.withLock { try $0.engine.seal(frame) }
    }

    func open(_ frame: [UInt8]) throws -> [UInt8] {
      try caller.state.withLock { try $0.engine.open(frame) }
    }

    func opens(_ frame: [UInt8]) -> Bool { (try? open(frame)) != nil }
  }

  /// Receives until it is cancelled.
  func receive() async throws {
    do {
      try await messenger.receive(follow: true) { event in
        guard case .call(let update) = event.kind else { return }
        self.state.withLock { $0.kinds.append(update.kind) }
      }
    } catch is CancellationError {}
  }

  /// Receives what waits, and no more.
  func receiveWhatWaits() async throws {
    try await messenger.receive { event in
      guard case .call(let update) = event.kind else { return }
      self.state.withLock { $0.kinds.append(update.kind) }
    }
  }

  /// Takes part in the call of a group, beside what else is done.
  func join(_ group: GroupID) -> Task<Void, any Error> {
    let (stream, continuation) = AsyncStream.makeStream(of: GroupCallCommand.self)
    state.withLock { state in
      state = State(kinds: state.kinds)
      state.commands = continuation
    }
    return Task {
      try await messenger.call(group, commands: stream) { notice in self.take(notice) }
    }
  }

  private func take(_ notice: GroupCallNotice) {
    state.withLock { state in
      state.engine.take(notice)
      switch notice {
      case .started: (state.hasStarted, state.isInside) = (true, true)
      case .joined: state.isInside = true
      case .participants(let all): state.participants = all
      case .over(let reason): state.over = reason
      case .signal(let signal, _): state.signals.append(signal)
      case .refused: state.refusalCount += 1
      default: break
      }
    }
  }

  /// Says something in the call.
  func say(_ command: GroupCallCommand) {
    _ = state.withLock { $0.commands }?.yield(command)
  }

  func leave() { say(.leave) }

  func signal(_ signal: GroupCallSignal, to other: GroupCaller) {
    say(
      .signal(
        signal,
        to: CallParticipant(account: other.messenger.account, device: other.messenger.device)))
  }
}

extension Statement {
  /// Has the calls of groups ring no more.
  static let passGroupRinging = Statement("UPDATE group_calls SET ring_until = now()")
  /// Has a participant not be heard of for long.
  static let silenceParticipant = Statement(
    """
    UPDATE group_call_participants SET seen_at = now() - interval '31 s' WHERE account_id = $1
    """)
  /// Calls of groups that go on.
  static let groupCalls = Statement("SELECT id FROM group_calls")
  /// Has calls have been empty for long.
  static let passEmptiness = Statement(
    "UPDATE group_calls SET empty_since = now() - interval '61 s' WHERE empty_since IS NOT NULL")
  /// Has the calls of groups be over.
  static let endGroupCalls = Statement("DELETE FROM group_calls")
}
