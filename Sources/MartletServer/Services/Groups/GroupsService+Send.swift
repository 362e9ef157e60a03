internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Sends an application message to a group.
  package func sendGroupMessage(
    _ request: SendGroupMessageRequest, context: ServerContext
  ) async throws -> SendGroupMessageResponse {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    let message = try CommitBundle.application(request.message, of: group, field: "message")
    if request.ephemeral {
      return try await notify(request, message, of: group, from: caller)
    }
    try limiter.take(from: caller.account, to: group, at: .now)
    let outcome = try await groups.appends.current.submit(
      PendingGroupMessage(
        id: try identifier(request.messageID, field: "message_id"), group: group,
        sender: caller, epoch: Int64(clamping: message.epoch), payload: request.message,
        isUrgent: request.urgent))
    switch outcome {
    case .stored(let sequence, let time): return accepted(sequence, time, duplicate: false)
    case .duplicate(let sequence, let time): return accepted(sequence, time, duplicate: true)
    case .stale(let epoch):
      return SendGroupMessageResponse(
        outcome: .stale(.init(currentEpoch: UInt64(clamping: epoch))))
    case .notFound: return SendGroupMessageResponse(outcome: .notFound(NotFound()))
    }
  }

  private func accepted(
    _ sequence: Int64, _ time: Timestamp, duplicate: Bool
  ) -> SendGroupMessageResponse {
    SendGroupMessageResponse(
      outcome: .accepted(
        .init(
          sequence: UInt64(clamping: sequence), serverTime: time.message, duplicate: duplicate)))
  }

  /// Replaces the group's metadata, if they are at the version that the caller knows.
  package func updateGroupMetadata(
    _ request: UpdateGroupMetadataRequest, context: ServerContext
  ) async throws -> UpdateGroupMetadataResponse {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    var done: (change: GroupChange, state: GroupState)?
    let result = try await once(caller, request.requestID, request, context) { transaction in
      let notFound = Rejection(
        reply: UpdateGroupMetadataResponse(outcome: .notFound(NotFound())))
      guard var locked = try await LockedGroup(group, in: transaction, now: now()) else {
        throw notFound
      }
      let state = try await groups.states.current(of: locked, in: transaction)
      guard state.roster.leaves[caller] != nil else { throw notFound }
      guard try state.isAdministrator(caller.account) else {
        throw Refusal.permissionDenied("metadata are for administrators to replace")
      }
      try check(request, locked)
      locked.replaceMetadata(with: request.ciphertext, epoch: locked.epoch)
      let entry = locked.append(
        .metadata, epoch: locked.epoch, sender: caller,
        payload: locked.metadataMessage.encoded(), in: transaction)
      try await locked.write(in: transaction)
      done = (GroupChange(entries: locked.entries), state)
      return UpdateGroupMetadataResponse(
        outcome: .updated(
          .init(
            version: locked.metadataMessage.version,
            sequence: UInt64(clamping: entry.sequence))))
    }
    if let done, !result.isRepeat { groups.committed(done.change, done.state, in: group) }
    if result.isRepeat { delivery.wake(group) }
    return result.reply
  }

  private func check(_ request: UpdateGroupMetadataRequest, _ locked: LockedGroup) throws {
    guard request.epoch == UInt64(clamping: locked.epoch) else {
      throw Rejection(
        reply: UpdateGroupMetadataResponse(
          outcome: .staleEpoch(.init(currentEpoch: UInt64(clamping: locked.epoch)))))
    }
    guard request.expectedVersion == locked.metadataMessage.version else {
      throw Rejection(
        reply: UpdateGroupMetadataResponse(
          outcome: .stale(.init(current: locked.metadataMessage))))
    }
  }
}
