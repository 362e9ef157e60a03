internal import MartletClient
internal import RPC

extension AgentService {
  func listGroups(
    _ request: ListGroupsRequest, context: ServerContext
  ) async throws -> ListGroupsResponse {
    let groups = try await messenger(request.account).groups().map { group in
      ListGroupsResponse.Group(
        id: group.id.description, name: group.details.name,
        members: group.members.map {
          .init(id: $0.account.description, isAdministrator: $0.isAdministrator)
        }, historyDays: UInt32(clamping: group.sharedHistoryDays))
    }
    return ListGroupsResponse(groups: groups)
  }

  func createGroup(
    _ request: CreateGroupRequest, context: ServerContext
  ) async throws -> CreateGroupResponse {
    let messenger = try messenger(request.account)
    let members = try await accounts(request.members, messenger)
    let group = try await messenger.createGroup(
      GroupDetails(name: request.name), inviting: members)
    return CreateGroupResponse(conversation: Conversation.group(group).description)
  }

  func updateGroup(
    _ request: UpdateGroupRequest, context: ServerContext
  ) async throws -> UpdateGroupResponse {
    let messenger = try messenger(request.account)
    let group = try await messenger.groupID(named: request.group)
    switch request.change {
    case .invite(let people):
      try await messenger.invite(try await accounts(people.people, messenger), to: group)
    case .remove(let people):
      for person in try await accounts(people.people, messenger) {
        try await messenger.remove(person, from: group)
      }
    case .name(let name):
      var details = try await messenger.group(group).details
      details.name = name
      try await messenger.rename(group, to: details)
    case .leave: try await messenger.leave(group)
    case .promote(let people):
      for person in try await accounts(people.people, messenger) {
        try await messenger.setAdministrator(person, true, in: group)
      }
    case .demote(let people):
      for person in try await accounts(people.people, messenger) {
        try await messenger.setAdministrator(person, false, in: group)
      }
    case .historyDays(let days):
      try await messenger.setSharedHistory(days: Int(days), in: group)
    case nil: throw RPC.Status(.invalidArgument, "there is nothing to change")
    }
    return UpdateGroupResponse()
  }

  func answerGroupRequest(
    _ request: AnswerGroupRequestRequest, context: ServerContext
  ) async throws -> AnswerGroupRequestResponse {
    let messenger = try messenger(request.account)
    guard case .group(let group)? = Conversation(request.group) else {
      throw RPC.Status(.invalidArgument, "expected \"group:GROUP\"")
    }
    if request.isAccepted {
      try await messenger.acceptInvitation(to: group)
    } else {
      try await messenger.declineInvitation(to: group)
    }
    return AnswerGroupRequestResponse()
  }

  private func accounts(_ names: [String], _ messenger: Messenger) async throws -> [AccountID] {
    var found: [AccountID] = []
    for name in names { found.append(try await messenger.account(named: name)) }
    return found
  }
}
