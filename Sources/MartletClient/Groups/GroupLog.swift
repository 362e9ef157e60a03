internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Follows the logs of groups.
final class GroupLog {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities
  private let entries: GroupEntries
  private let admission: GroupAdmission
  private let welcomes: GroupWelcomes
  private let joining: GroupJoining
  private let refusals: GroupRefusals
  private let copies: GroupCopies

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities,
    _ entries: GroupEntries, _ admission: GroupAdmission, _ welcomes: GroupWelcomes,
    _ joining: GroupJoining, _ refusals: GroupRefusals, _ copies: GroupCopies
  ) {
    self.context = context
    self.states = states
    self.identities = identities
    self.entries = entries
    self.admission = admission
    self.welcomes = welcomes
    self.joining = joining
    self.refusals = refusals
    self.copies = copies
  }

  /// Handles entries of a group's log, in one transaction.
  ///
  /// - Parameters:
  ///   - messages: in order; what was handled before is passed over.
  ///   - id: of which group.
  /// - Returns: how far the log is handled for good; nil if nothing is.
  /// - Throws: errors of the store, a `Status`.
  func take(_ messages: [GroupMessage], of id: GroupID) async throws -> GroupAcknowledgement? {
    try await identities.learn(in: messages)
    let refusal: GroupRefusal?
    do {
      refusal = try states.change(id) { loaded, records in
        for message in messages where message.sequence > loaded.stored.sequence {
          if let refusal = try entries.take(message, in: loaded, records) {
            try copies.ask(in: loaded, records)
            return refusal
          }
        }
        try copies.ask(in: loaded, records)
        return nil
      }
    } catch ClientError.noGroup {
      return try await meet(messages, of: id)
    }
    states.noteProposals(in: id)
    if let refusal {
      do {
        try await refusals.settle(refusal, in: id, messages)
      } catch ClientError.noGroup {
        // This device was removed meanwhile; other groups and conversations go on.
      }
    }
    let upTo = try context.read { try $0.group(id)?.stored.sequence } ?? 0
    // Where not even the first is handled, saying so again would ask for the same again.
    guard let first = messages.first, upTo >= first.sequence else { return nil }
    return GroupAcknowledgement(groupID: id.bytes, upToSequence: upTo)
  }

  /// Entries of a group that this device has no state of: it was just added, has left, or has lost
  /// the state.
  private func meet(
    _ messages: [GroupMessage], of id: GroupID
  ) async throws -> GroupAcknowledgement? {
    try await welcomes.take()
    // After an undone commit that had removed this device, it is a member again.
    let isKnown = try context.read { try $0.group(id)?.stored.wasMember ?? false }
    if try !admission.isActive(id), !isKnown || messages.contains(where: { $0.kind == .undone }) {
      try await joining.joinFromOutside(id)
    }
    if try admission.isActive(id) { return try await take(messages, of: id) }
    // Not a member any more: what is left of the log says nothing to this device.
    return messages.last.map {
      GroupAcknowledgement(groupID: id.bytes, upToSequence: $0.sequence)
    }
  }
}
