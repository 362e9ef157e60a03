package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension PeopleService {
  /// Replaces the token that links to the caller's account carry.
  package func rotateContactToken(
    _ request: RotateContactTokenRequest, context: ServerContext
  ) async throws -> RotateContactTokenResponse {
    let caller = try context.caller
    try await ContactSettingsStore.setToken(request.tokenHash, of: caller.account, in: database)
    tellPolicy(of: caller.account)
    return RotateContactTokenResponse()
  }

  /// Says who may write to the caller's account without having been accepted.
  package func updateContactSettings(
    _ request: UpdateContactSettingsRequest, context: ServerContext
  ) async throws -> UpdateContactSettingsResponse {
    guard let policy = request.policy.rule else {
      throw Refusal.constraintViolated(field: "policy", "is unknown")
    }
    let caller = try context.caller
    try await ContactSettingsStore.set(policy, of: caller.account, in: database)
    tellPolicy(of: caller.account)
    return UpdateContactSettingsResponse()
  }

  /// Tells who may write to the caller's account.
  package func getContactSettings(
    _ request: GetContactSettingsRequest, context: ServerContext
  ) async throws -> GetContactSettingsResponse {
    let caller = try context.caller
    let (policy, hasToken) = try await ContactSettingsStore.settings(
      of: caller.account, in: database)
    return GetContactSettingsResponse(
      policy: policy.message,
      hasUserName: try await UserNameStore.hasOne(caller.account, in: database),
      hasContactToken: hasToken)
  }

  /// Lets an account write to the caller's.
  package func acceptContact(
    _ request: AcceptContactRequest, context: ServerContext
  ) async throws -> AcceptContactResponse {
    try await set(.accepted, request.accountID, context)
      ? AcceptContactResponse(outcome: .accepted(.init()))
      : AcceptContactResponse(outcome: .notFound(NotFound()))
  }

  /// Blocks an account.
  package func blockContact(
    _ request: BlockContactRequest, context: ServerContext
  ) async throws -> BlockContactResponse {
    try await set(.blocked, request.accountID, context)
      ? BlockContactResponse(outcome: .blocked(.init()))
      : BlockContactResponse(outcome: .notFound(NotFound()))
  }

  /// Makes an account a stranger again.
  package func forgetContact(
    _ request: ForgetContactRequest, context: ServerContext
  ) async throws -> ForgetContactResponse {
    let (caller, other) = (try context.caller, try account(request.accountID))
    try await ContactStore.forget(other, for: caller.account, in: database)
    tell(of: other, for: caller.account)
    return ForgetContactResponse()
  }

  /// Lists the accounts that the caller's account has an opinion of.
  package func listContacts(
    _ request: ListContactsRequest, context: ServerContext
  ) async throws -> ListContactsResponse {
    let after = try request.after.isEmpty ? nil : account(request.after, field: "after")
    let limit = request.limit == 0 ? Limits.contactPage : Int(request.limit)
    let found = try await ContactStore.list(
      for: context.caller.account, after: after, limit: limit + 1, in: database)
    let page = found.prefix(limit)
    return ListContactsResponse(
      contacts: page.map { .init(accountID: $0.other.bytes, standing: $0.standing.message) },
      nextAfter: found.count > limit ? page.last?.other.bytes ?? [] : [])
  }

  private func set(
    _ standing: ContactStanding, _ other: [UInt8], _ context: ServerContext
  ) async throws -> Bool {
    let (caller, other) = (try context.caller, try account(other))
    guard other != caller.account else {
      throw Refusal.constraintViolated(field: "account_id", "is the caller's own account")
    }
    let exists = try await ContactStore.set(
      standing, of: other, for: caller.account, in: database)
    tell(of: other, for: caller.account)
    return exists
  }

  private func tell(of other: Identifier, for account: Identifier) {
    contacts.forget(other, for: account)
    wakeups.send(.contact(account, of: other))
  }

  private func tellPolicy(of account: Identifier) {
    contacts.forgetAll()
    wakeups.send(.contactPolicy(account))
  }
}

extension ContactPolicy {
  fileprivate var rule: ContactPolicyRule? {
    switch self {
    case .everyone: .everyone
    case .linkOnly: .linkOnly
    case .nobody: .nobody
    default: nil
    }
  }
}

extension ContactPolicyRule {
  fileprivate var message: ContactPolicy {
    switch self {
    case .everyone: .everyone
    case .linkOnly: .linkOnly
    case .nobody: .nobody
    }
  }
}

extension ContactStanding {
  fileprivate var message: ListContactsResponse.Standing {
    switch self {
    case .asking: .asking
    case .accepted: .accepted
    case .blocked: .blocked
    }
  }
}
