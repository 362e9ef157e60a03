internal import Postgres
internal import Synchronization

/// Whose accounts are, remembered: an account never changes hands.
final class TokenOwners: Sendable {
  private struct Owner: Sendable {
    let user: HostTokens.User?
  }

  private let database: Database
  private let known = Mutex(RecentCache<Identifier, Owner>(limit: Limits.rememberedOwners))

  init(database: Database) { self.database = database }

  /// The host application's user whose account it is; nil if it is nobody's.
  func owner(of account: Identifier) async throws -> HostTokens.User? {
    if let owner = known.withLock({ $0.use(account) }) { return owner.user }
    let user = try await TenantAccounts.owner(of: account, in: database)
    known.withLock { $0.insert(Owner(user: user), for: account) }
    return user
  }
}
