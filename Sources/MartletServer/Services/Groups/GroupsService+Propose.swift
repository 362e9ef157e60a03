internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Hands in a proposal for others to commit.
  package func propose(
    _ request: ProposeRequest, context: ServerContext
  ) async throws -> ProposeResponse {
    let caller = try context.caller
    let group = try identifier(request.groupID, field: "group_id")
    let message = try CommitBundle.handshake(
      request.proposal, .proposal, of: group, field: "proposal")
    try limiter.take(from: caller.account, to: group, at: .now)
    var done: (change: GroupChange, state: GroupState)?
    let result = try await once(caller, request.requestID, request, context) { transaction in
      guard var locked = try await LockedGroup(group, in: transaction, now: now()) else {
        throw Rejection(reply: ProposeResponse(outcome: .notFound(NotFound())))
      }
      let state = try await proposed(message, by: caller, &locked, transaction)
      let entry = locked.append(
        .proposal, epoch: locked.epoch, sender: caller, payload: request.proposal,
        in: transaction)
      GroupStateStore.update(state, of: locked, transaction)
      try await locked.write(in: transaction)
      done = (GroupChange(entries: locked.entries), state)
      return ProposeResponse(
        outcome: .accepted(
          .init(
            sequence: UInt64(clamping: entry.sequence), serverTime: entry.serverTime.message)))
    }
    if let done, !result.isRepeat { groups.committed(done.change, done.state, in: group) }
    if result.isRepeat { delivery.wake(group) }
    guard result.isRepeat, case .accepted(var accepted)? = result.reply.outcome else {
      return result.reply
    }
    accepted.duplicate = true
    return ProposeResponse(outcome: .accepted(accepted))
  }

  /// The group's state once it remembers the proposal.
  private func proposed(
    _ message: PublicMessage, by caller: Address, _ locked: inout LockedGroup,
    _ transaction: Transaction
  ) async throws -> GroupState {
    var state = try await groups.states.current(of: locked, in: transaction)
    guard let leaf = state.roster.leaves[caller] else {
      throw Rejection(reply: ProposeResponse(outcome: .notFound(NotFound())))
    }
    guard message.epoch == UInt64(clamping: locked.epoch) else {
      let epoch = Int64(clamping: message.epoch)
      let winner = try await transaction.row(
        CommitTransaction.winner, locked.id, epoch
      ).map { try GroupEntry($0) }
      throw Rejection(
        reply: ProposeResponse(
          outcome: .stale(
            StaleCommit(
              currentEpoch: UInt64(clamping: locked.epoch), winningCommit: winner?.message))))
    }
    guard message.sender == .member(leaf) else {
      throw Refusal.permissionDenied("proposal: is not of the calling device's leaf")
    }
    let count = try await GroupHandshake.proposalCount(
      in: locked.id, epoch: locked.epoch, transaction)
    guard count < Int64(Limits.epochProposals) else {
      throw Refusal.rateLimited(
        "epoch has \(Limits.epochProposals) proposals, which wait for a commit",
        retryAfter: .seconds(10))
    }
    state.group = try await remembering(message, in: state.group, caller, transaction)
    locked.stateVersion += 1
    state.version = locked.stateVersion
    return state
  }

  private func remembering(
    _ message: PublicMessage, in group: PublicGroup, _ caller: Address,
    _ transaction: Transaction
  ) async throws -> PublicGroup {
    var devices: Set<Address> = [caller]
    if case .proposal(.add(let keyPackage)) = message.content.body,
      let address = Address(credential: keyPackage.leafNode.credential)
    {
      devices.insert(address)
    }
    let signatures = try await GroupStore.signatures(of: devices, in: transaction)
    let unknown = devices.filter { signatures[$0] == nil }
    guard unknown.isEmpty else {
      throw Rejection(
        reply: ProposeResponse(
          outcome: .unknownDevices(.init(devices: unknown.map(\.message)))))
    }
    var group = group
    group.validator = GroupCredentials(
      server: try await groups.key.sender(), signatures: signatures)
    do {
      _ = try group.process(message)
    } catch {
      throw Refusal(error, field: "proposal")
    }
    return group
  }
}
