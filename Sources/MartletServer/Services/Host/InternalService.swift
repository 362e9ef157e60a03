internal import MartletAPI
internal import Postgres
internal import RPC
internal import Synchronization

/// `Internal`: what an application's own back end asks. Each topic is a file of its own.
package final class InternalService: InternalHandler {
  let database: Database
  let tokens: AccessTokens
  let owners: TokenOwners
  let withheld: WithheldUsers
  let names: UserNameKey
  let delivery: Delivery
  let wakeups: Wakeups
  let revoker: DeviceRevoker
  let gate: ServingGate
  /// How many accounts are exported now.
  let exports = Mutex(0)

  init(
    database: Database, tokens: AccessTokens, delivery: Delivery, wakeups: Wakeups,
    revoker: DeviceRevoker, gate: ServingGate
  ) {
    self.database = database
    self.tokens = tokens
    owners = TokenOwners(database: database)
    withheld = WithheldUsers(in: database)
    names = UserNameKey(in: database)
    self.delivery = delivery
    self.wakeups = wakeups
    self.revoker = revoker
    self.gate = gate
  }

  /// The tenant's account that a request names; nil if the tenant has none such.
  func find(
    _ name: AccountReference?, _ context: ServerContext
  ) async throws -> TenantAccounts.Entry? {
    let issuer = try context.issuer
    let found: [TenantAccounts.Entry]
    switch name?.name {
    case .accountID(let id)?:
      found = try await TenantAccounts.entries(of: issuer, accounts: [id], in: database)
    case .externalID(let user)?:
      try Self.check(user, field: "account.external_id")
      found = try await TenantAccounts.entries(of: issuer, users: [user], in: database)
    case nil: throw Refusal.constraintViolated(field: "account", "names no account")
    }
    if let entry = found.first { context.values[AuditSubject.self]?.set(entry.account) }
    return found.first
  }

  /// PostgreSQL's text holds no NUL.
  static func check(_ text: String, field: String) throws(Refusal) {
    guard !text.utf8.contains(0) else { throw .constraintViolated(field: field, "contains NUL") }
  }
}
