internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC

/// Why a device cannot follow a group's log further.
enum GroupRefusal {
  /// A commit is not valid, though the server took it.
  case refused(ReportForkRequest.RefusedCommit.Reason)
  /// A refused commit waits to be undone.
  case waiting
  /// The refused commit was undone: what has been passed over since counts.
  case undone
  /// The device's state does not fit the log: it has to join again.
  case lost
}

/// Helps a device that cannot follow a group's log.
final class GroupRefusals {
  private let context: DeviceContext
  private let states: GroupStates
  private let entries: GroupEntries
  private let joining: GroupJoining
  private let inflow: Inflow
  private let copies: GroupCopies
  /// Groups with a refused commit that was reported since the program started, and is not undone.
  private(set) var reported: Set<GroupID> = []

  init(
    _ context: DeviceContext, _ states: GroupStates, _ entries: GroupEntries,
    _ joining: GroupJoining, _ inflow: Inflow, _ copies: GroupCopies
  ) {
    self.context = context
    self.states = states
    self.entries = entries
    self.joining = joining
    self.inflow = inflow
    self.copies = copies
  }

  /// Does what helps a device that cannot follow a group's log.
  ///
  /// - Parameters:
  ///   - refusal: why it cannot.
  ///   - id: which group's.
  ///   - messages: entries of the log, some of which are not handled.
  /// - Throws: errors of the store, a `Status`.
  func settle(
    _ refusal: GroupRefusal, in id: GroupID, _ messages: [GroupMessage]
  ) async throws {
    switch refusal {
    case .refused(let reason): try await report(id, reason, messages)
    case .waiting where reported.contains(id): return
    // Reported when the program ran before, or not at all.
    case .waiting: try await report(id, .unspecified, messages)
    case .undone: try await inflow.fetchAll()
    case .lost: try await rejoin(id, messages)
    }
  }

  /// Asks again what has become of refused commits that were reported.
  func askAgain() async throws {
    for id in reported {
      do {
        try await report(id, .unspecified, [])
      } catch ClientError.noGroup {
        reported.remove(id)
      }
    }
  }

  /// Reports the refused commit of a group.
  private func report(
    _ id: GroupID, _ reason: ReportForkRequest.RefusedCommit.Reason, _ messages: [GroupMessage]
  ) async throws {
    let stored = try context.read { try $0.group(id)?.stored }
    guard let stored, stored.isWaiting else {
      reported.remove(id)
      return
    }
    let reply = try await context.calling {
      try await $0.groups.reportFork(
        ReportForkRequest(
          groupID: id.bytes,
          report: .refused(.init(sequence: stored.refusedSequence, reason: reason))),
        options: .usual)
    }
    reported.remove(id)
    switch reply.outcome {
    case .undone(let undone):
      try states.change(id) { loaded, _ in
        guard loaded.stored.refusedSequence == stored.refusedSequence else { return }
        loaded.stored.undoneSequence = undone.sequence
      }
      try await inflow.fetchAll()
    case .noted: reported.insert(id)
    default: try await rejoin(id, messages)
    }
  }

  /// Joins a group again from outside.
  private func rejoin(_ id: GroupID, _ messages: [GroupMessage]) async throws {
    try states.change(id) { loaded, records in
      loaded.stored.needsRejoin = true
      // What others have said in epochs that this device knows, it will not be told again.
      for message in messages
      where message.kind == .application && message.sequence > loaded.stored.sequence
        && message.epoch <= loaded.group.context.epoch
      {
        try entries.takeApplication(message, in: loaded, records)
      }
      // What else was said its authors are asked for, once this device has joined again.
      copies.forgetNoted()
      loaded.stored.sequence = max(loaded.stored.sequence, messages.last?.sequence ?? 0)
    }
    reported.remove(id)
    try await joining.joinFromOutside(id)
  }
}

extension StoredGroup {
  /// Whether a refused commit waits to be undone.
  var isWaiting: Bool { refusedSequence > 0 && undoneSequence == 0 }

  /// Notes that the refused commit was undone, where an entry says so.
  ///
  /// - Returns: whether it does.
  mutating func noteUndoing(by message: GroupMessage) -> Bool {
    guard message.kind == .undone, let undone = try? CommitUndone(decoding: message.payload),
      undone.sequence <= refusedSequence
    else { return false }
    undoneSequence = message.sequence
    return true
  }
}

extension ReportForkRequest.RefusedCommit.Reason {
  /// What the report says of an error.
  init(_ error: MLSError) {
    switch error {
    case .violation(.confirmationTagInvalid): self = .confirmationTag
    case .violation(.membershipTagInvalid): self = .membershipTag
    case .violation(.pathSecretMismatch), .cryptography: self = .pathSecret
    case .policyRefused, .credentialRefused: self = .policy
    default: self = .unspecified
    }
  }
}
