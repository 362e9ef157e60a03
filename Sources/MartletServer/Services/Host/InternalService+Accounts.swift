internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension InternalService {
  /// Tells whose an access token is.
  package func verifyToken(
    _ request: VerifyTokenRequest, context: ServerContext
  ) async throws -> VerifyTokenResponse {
    let issuer = try context.issuer
    let token: AccessToken
    do {
      token = try await tokens.check(request.accessToken)
    } catch is Refusal {
      return VerifyTokenResponse(outcome: .invalid(.init()))
    }
    let owner = try await owners.owner(of: token.address.account)
    guard let owner, owner.issuer == issuer else {
      return VerifyTokenResponse(outcome: .invalid(.init()))
    }
    context.values[AuditSubject.self]?.set(token.address.account)
    return VerifyTokenResponse(
      outcome: .valid(
        .init(
          device: token.address.message, externalID: owner.subject,
          expiresAt: token.expiresAt.message)))
  }

  /// Finds the accounts of users, and the users of accounts.
  package func resolveAccounts(
    _ request: ResolveAccountsRequest, context: ServerContext
  ) async throws -> ResolveAccountsResponse {
    let issuer = try context.issuer
    guard !request.externalIDs.isEmpty || !request.accountIDs.isEmpty else {
      throw Refusal.constraintViolated(field: "external_ids", "and account_ids are empty")
    }
    for user in request.externalIDs { try Self.check(user, field: "external_ids") }
    var found = Set<TenantAccounts.Entry>()
    if !request.externalIDs.isEmpty {
      found.formUnion(
        try await TenantAccounts.entries(of: issuer, users: request.externalIDs, in: database))
    }
    if !request.accountIDs.isEmpty {
      found.formUnion(
        try await TenantAccounts.entries(of: issuer, accounts: request.accountIDs, in: database))
    }
    return ResolveAccountsResponse(
      accounts: found.sorted { $0.account < $1.account }.map {
        .init(accountID: $0.account.bytes, externalID: $0.externalID)
      })
  }

  /// Tells what the server knows of an account.
  package func getAccount(
    _ request: GetAccountRequest, context: ServerContext
  ) async throws -> GetAccountResponse {
    guard let entry = try await find(request.account, context),
      let details = try await TenantAccounts.details(of: entry.account, in: database)
    else { return GetAccountResponse(outcome: .notFound(NotFound())) }
    return GetAccountResponse(
      outcome: .account(
        .init(
          accountID: entry.account.bytes, externalID: entry.externalID,
          registeredDay: details.registeredDay.message,
          devices: details.devices.map {
            .init(
              deviceID: UInt32($0.number), linkedDay: $0.linkedDay.message,
              lastSeenDay: $0.lastSeenDay.message)
          }, isSuspended: details.isSuspended, hasUserName: details.hasUserName)))
  }

  /// Makes a code with which a user registers.
  package func provisionAccount(
    _ request: ProvisionAccountRequest, context: ServerContext
  ) async throws -> ProvisionAccountResponse {
    let user = HostTokens.User(issuer: try context.issuer, subject: request.externalID)
    try Self.check(user.subject, field: "external_id")
    let name = AccountReference(name: .externalID(user.subject))
    if let entry = try await find(name, context) {
      return ProvisionAccountResponse(outcome: .exists(.init(accountID: entry.account.bytes)))
    }
    let code = Invites.code()
    let hash = HashFunction.sha256.hash(Array(code.utf8))
    let expiry = try await database.transaction(deadline: context.deadline?.instant) {
      try await self.withheld.remove(user, in: $0)
      return try await TenantAccounts.replaceInvite(hash, of: user, in: $0)
    }
    return ProvisionAccountResponse(
      outcome: .provisioned(.init(registrationToken: code, expiresAt: expiry?.message)))
  }

  /// Gives an account a user name.
  package func setUserName(
    _ request: InternalSetUserNameRequest, context: ServerContext
  ) async throws -> InternalSetUserNameResponse {
    let name = UserName(request.userName)
    guard name != nil || request.userName.isEmpty else {
      throw Refusal.constraintViolated(
        field: "user_name",
        "is no user name, expected 3 to 32 letters, digits, _ and . that begin with a letter")
    }
    guard let entry = try await find(request.account, context) else {
      return InternalSetUserNameResponse(outcome: .notFound(NotFound()))
    }
    let hash = name?.hash(try await names.current())
    do {
      return try await database.transaction(deadline: context.deadline?.instant) { transaction in
        guard let hash else {
          try await UserNameStore.release(of: entry.account, in: transaction)
          return InternalSetUserNameResponse(outcome: .set(.init()))
        }
        guard try await UserNameStore.claim(hash, for: entry.account, in: transaction) else {
          throw Rejection(reply: InternalSetUserNameResponse(outcome: .taken(.init())))
        }
        return InternalSetUserNameResponse(outcome: .set(.init()))
      }
    } catch let rejection as Rejection<InternalSetUserNameResponse> {
      return rejection.reply
    } catch Refusal.deviceRevoked {
      return InternalSetUserNameResponse(outcome: .notFound(NotFound()))
    }
  }

  /// Counts the tenant's accounts and devices.
  package func getStatistics(
    _ request: InternalGetStatisticsRequest, context: ServerContext
  ) async throws -> InternalGetStatisticsResponse {
    let counts = try await TenantAccounts.counts(of: context.issuer, in: database)
    return InternalGetStatisticsResponse(
      accounts: UInt64(clamping: counts.accounts), suspended: UInt64(clamping: counts.suspended),
      devices: UInt64(clamping: counts.devices), active: UInt64(clamping: counts.active),
      provisioned: UInt64(clamping: counts.provisioned))
  }
}
