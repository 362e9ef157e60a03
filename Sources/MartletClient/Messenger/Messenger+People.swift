extension Messenger {
  /// What all accounts and groups that this device knows are called.
  public func names() throws -> KnownNames { try parts.names.all() }

  /// What some accounts and groups are called: fewer of them are read.
  public func names(
    of accounts: Set<AccountID>, _ groups: Set<GroupID>
  ) throws -> KnownNames {
    try parts.names.of(accounts, groups)
  }

  /// The accounts that this device knows.
  public func people() throws -> [Person] { try parts.people.all() }

  /// Another account, as this device sees it.
  public func person(_ other: AccountID) throws -> Person { try parts.people.person(other) }

  /// What two people compare to know that nobody is in between.
  ///
  /// - Parameter other: the other account.
  /// - Returns: 60 digits, and the code to scan.
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status` where the account's key has
  ///   to be asked for.
  public func safetyNumber(with other: AccountID) async throws -> SafetyDigits {
    try await parts.people.safetyNumber(with: other)
  }

  /// Notes that a safety number was compared, where it is the same.
  ///
  /// - Parameters:
  ///   - other: the other account.
  ///   - digits: what the other side shows; anything but digits is passed over.
  /// - Returns: whether it is the same; only then the account counts as verified.
  /// - Throws: `ClientError.unvouchedDevice` while a group has a device of the account that the
  ///   account's key does not vouch for; what `safetyNumber(with:)` throws.
  public func verify(_ other: AccountID, digits: String) async throws -> Bool {
    try await parts.people.verify(other, digits: digits)
  }

  /// The identity key that an account shows in place of the trusted one, to be compared before it
  /// is accepted.
  ///
  /// - Parameter other: the other account.
  /// - Returns: the key's safety number; nil if the account shows the trusted key.
  /// - Throws: errors of the store.
  public func presentedIdentity(of other: AccountID) throws -> PresentedIdentity? {
    try parts.people.presentedIdentity(of: other)
  }

  /// Accepts an identity key in place of the trusted one: sessions under the former key go, and the
  /// account no longer counts as verified. What was held back is handled.
  ///
  /// - Parameter presented: as the user has seen it.
  /// - Throws: `ClientError.identityChanged` if the account shows yet another key now.
  public func acceptIdentity(_ presented: PresentedIdentity) async throws {
    try await parts.people.acceptIdentity(presented)
  }

  /// Refuses an identity key that an account shows in place of the trusted one: what came under it
  /// is dropped, and the account can be written to again.
  ///
  /// - Parameter presented: as the user has seen it.
  /// - Throws: `ClientError.identityChanged` if the account shows yet another key now.
  public func refuseIdentity(_ presented: PresentedIdentity) throws {
    try parts.people.refuseIdentity(presented)
  }

  /// Blocks an account, or lets it in again: nothing of a blocked account is shown.
  ///
  /// - Throws: `ClientError.notPermitted` for your own account; errors of the store.
  public func setBlocked(_ other: AccountID, _ isBlocked: Bool) async throws {
    try await parts.people.setBlocked(other, isBlocked)
  }

  /// Names an account; only your own devices see it. An empty name removes it.
  ///
  /// - Throws: `ClientError.nameRefused` if the name means something else where a person is named,
  ///   or is another account's already; `.invalidContent` if it is too long.
  public func setName(_ other: AccountID, _ name: String) async throws {
    try await parts.people.setName(other, name)
  }
}
