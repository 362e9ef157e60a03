@testable internal import MartletClient

/// The parts of a device that tests look into, or do something to behind its back.
extension Messenger {
  var store: Store { parts.context.store }
  var clock: WallClock { parts.context.clock }
  var identity: LocalIdentity { parts.context.identity }
  var server: AuthenticatedConnection { parts.context.server }
  var states: GroupStates { parts.groups.states }

  func flushOutbox() async throws { try await parts.outbox.flush() }

  /// Loses what is kept of a group.
  func forget(_ id: GroupID) throws { try states.forget(id) }
}
