package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Has the caller's account removed with all its devices.
  package func leaveGroup(
    _ request: LeaveGroupRequest, context: ServerContext
  ) async throws -> LeaveGroupResponse {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    var done = GroupDomain.Proposed.nothing
    let result = try await once(caller, request.requestID, request, context) { transaction in
      let notFound = Rejection(reply: LeaveGroupResponse(outcome: .notFound(NotFound())))
      guard var locked = try await LockedGroup(group, in: transaction, now: now()) else {
        throw notFound
      }
      let state = try await groups.states.current(of: locked, in: transaction)
      guard state.roster.hasLeaf(caller.account) else { throw notFound }
      guard try !state.isLastAdministrator(caller.account) else {
        throw Rejection(reply: LeaveGroupResponse(outcome: .lastAdministrator(.init())))
      }
      try await GroupRemovals.insert(caller.account, from: group, in: transaction)
      done = try await groups.proposeRemovals(in: &locked, transaction)
      guard case .deleted = done else { return LeaveGroupResponse(outcome: .leaving(.init())) }
      return LeaveGroupResponse(outcome: .deleted(.init()))
    }
    if result.isRepeat {
      delivery.wake(group)
    } else {
      groups.finish(done, in: group)
    }
    return result.reply
  }

  /// Deletes a group with everything that is kept of it.
  package func deleteGroup(
    _ request: DeleteGroupRequest, context: ServerContext
  ) async throws -> DeleteGroupResponse {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    let result = try await once(caller, request.requestID, request, context) { transaction in
      let notFound = Rejection(reply: DeleteGroupResponse(outcome: .notFound(NotFound())))
      guard let locked = try await LockedGroup(group, in: transaction, now: now()) else {
        throw notFound
      }
      let state = try await groups.states.current(of: locked, in: transaction)
      guard state.roster.leaves[caller] != nil else { throw notFound }
      guard try state.isAdministrator(caller.account) else {
        throw Refusal.permissionDenied("deleting a group is for administrators")
      }
      try await GroupStore.delete(group, in: transaction)
      return DeleteGroupResponse(outcome: .deleted(.init()))
    }
    if !result.isRepeat, case .deleted? = result.reply.outcome {
      groups.finish(.deleted, in: group)
    }
    return result.reply
  }
}
