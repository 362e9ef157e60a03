internal import Cryptography
internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Makes a group whose only member is the calling device.
  package func createGroup(
    _ request: CreateGroupRequest, context: ServerContext
  ) async throws -> CreateGroupResponse {
    let caller = try context.caller
    let info: GroupInfo = try CommitBundle.decoded(request.groupInfo, field: "group_info") {
      guard case .groupInfo(let info) = $0 else { return nil }
      return info
    }
    guard let id = Identifier(info.groupContext.groupID) else {
      throw Refusal.constraintViolated(
        field: "group_info", "names the group in other than 16 bytes")
    }
    var made: GroupState?
    let result = try await once(caller, request.requestID, request, context) { transaction in
      try await lockAccount(caller, in: transaction)
      let founded = try await founded(info, request, by: caller, in: transaction)
      let state = try await write(founded, id, request, caller, in: transaction)
      made = state
      return CreateGroupResponse(outcome: .created(.init(serverTime: now().message)))
    }
    if let made, case .created? = result.reply.outcome, !result.isRepeat {
      groups.states.remember(made, of: id)
      delivery.tellJoined(caller)
    }
    guard result.isRepeat, case .created(var created)? = result.reply.outcome else {
      return result.reply
    }
    created.duplicate = true
    return CreateGroupResponse(outcome: .created(created))
  }

  /// Holds the account to its number of groups, and of those that it makes: the lock makes it count
  /// one after the other.
  private func lockAccount(_ caller: Address, in transaction: Transaction) async throws {
    _ = try await transaction.row(GroupStore.lockAccount, caller.account)
    let count = try await transaction.row(GroupStore.countOf, caller.account)
    guard try count?.only(Int64.self) ?? 0 < Int64(Limits.groups) else {
      throw Rejection(
        reply: CreateGroupResponse(
          outcome: .tooManyGroups(.init(limit: UInt32(Limits.groups)))))
    }
    try await RateBuckets.take(
      [Array("group".utf8) + caller.account.bytes], of: "groups were made",
      burst: policy.burst, interval: Limits.groupInterval, in: transaction)
  }

  /// The group of epoch 0, checked as one who joins would, and against what the service demands.
  private func founded(
    _ info: GroupInfo, _ request: CreateGroupRequest, by caller: Address,
    in transaction: Transaction
  ) async throws -> PublicGroup {
    let server = try await groups.key.sender()
    let credentials = GroupCredentials(
      server: server, signatures: try await GroupStore.signatures(of: [caller], in: transaction))
    do {
      try check(info, server)
      let group = try PublicGroup(
        groupInfo: info, tree: request.ratchetTree, validator: credentials,
        policy: RolesPolicy(validator: credentials))
      let members = group.members
      guard members.count == 1,
        Address(credential: members[0].credential) == caller
      else {
        throw Refusal.constraintViolated(
          field: "ratchet_tree", "has other leaves than the calling device's")
      }
      guard let roles = try Roles(of: group.context),
        roles.administrators.contains(caller.account.bytes)
      else {
        throw Refusal.constraintViolated(
          field: "group_info", "has no roles that name the caller's account an administrator")
      }
      return group
    } catch let error as MLSError {
      throw Refusal(error, field: "group_info")
    }
  }

  private func check(_ info: GroupInfo, _ server: ExternalSender) throws {
    let field = "group_info"
    guard info.groupContext.epoch == 0 else {
      throw Refusal.constraintViolated(
        field: field, "is of epoch \(info.groupContext.epoch), expected 0")
    }
    guard info.groupContext.cipherSuite.signatureScheme == .ed25519 else {
      throw Refusal.constraintViolated(
        field: field, "has a cipher suite whose signatures are not Ed25519")
    }
    guard info.groupContext.cipherSuite.isForNewGroups else {
      throw Refusal.constraintViolated(
        field: field,
        "has the cipher suite \(info.groupContext.cipherSuite.code), which new groups cannot have")
    }
    guard try info.groupContext.externalSenders == [server] else {
      throw Refusal.constraintViolated(
        field: field, "has not this server, and it alone, as external sender")
    }
    guard info.extensions[.ratchetTree] == nil else {
      throw Refusal.constraintViolated(field: field, "holds the ratchet tree, expected none")
    }
    try info.checkExternalPub(field: field)
  }

  private func write(
    _ group: PublicGroup, _ id: Identifier, _ request: CreateGroupRequest, _ caller: Address,
    in transaction: Transaction
  ) async throws -> GroupState {
    guard try await transaction.execute(GroupStore.insertConversation, id) == 1 else {
      throw Rejection(reply: CreateGroupResponse(outcome: .taken(.init())))
    }
    let time = now()
    // Never the version of a deleted group of the same name that some node still remembers.
    let version = time.microsecondsSince1970
    let hasMetadata = !request.metadata.isEmpty
    let account = caller.account
    transaction.enqueue(
      GroupStore.insert, id, Int32(group.context.cipherSuite.rawValue), version, time,
      account, Int64(hasMetadata ? 1 : 0), request.metadata)
    let state = GroupState(
      group: group, roster: GroupRoster(of: group.members), version: version)
    let leaf = state.roster.leaves[caller]?.rawValue ?? 0
    transaction.enqueue(
      GroupStore.insertMembers, id, [Int32(bitPattern: leaf)], [account],
      [caller.device])
    transaction.enqueue(
      GroupStore.startCursors, id, Int64(0), [account], [caller.device])
    transaction.enqueue(GroupStore.join, id, [account])
    try await transaction.execute(
      GroupStateStore.insert, id, Int64(0), group.encodedState, group.encodedTree,
      request.groupInfo, [UInt8]?.none)
    return state
  }
}
