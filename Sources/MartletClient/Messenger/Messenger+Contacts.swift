public import MartletAPI

/// Links, user names, profiles, and who may write.
extension Messenger {
  /// The link that leads to this account; it is known without the server.
  ///
  /// - Throws: `ClientError.notPermitted` if the server's address cannot stand in a link.
  public func link() throws -> ContactLink { try parts.contacts.link() }

  /// Makes a link with a new token; former links let no stranger in any more where only links do.
  ///
  /// - Throws: what `link()` throws, a `Status`.
  public func rotateLink() async throws -> ContactLink { try await parts.contacts.rotateLink() }

  /// Adds the account that a link leads to. Its identity key is compared with the link, so that it
  /// counts as verified.
  ///
  /// - Returns: the account.
  /// - Throws: `ClientError.linkMismatch` if somebody may be in between, `.notFound`,
  ///   `.notPermitted`, `.identityChanged`, `.unvouchedDevice`, a `Status`.
  public func add(_ link: ContactLink) async throws -> AccountID {
    try await parts.contacts.add(link)
  }

  /// Adds the account that has a user name, without "@"; your own is returned as it is.
  ///
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status`.
  public func add(userName: String) async throws -> AccountID {
    try await parts.contacts.add(userName: userName)
  }

  /// The user name of this account, as its devices know it; nil without one.
  public func userName() throws -> String? { try parts.userNames.current() }

  /// Takes a user name, without "@", in place of the one that this account has.
  ///
  /// - Throws: `ClientError.nameRefused` if it is not to be had, a `Status`.
  public func setUserName(_ name: String) async throws { try await parts.userNames.set(name) }

  /// Gives the user name up; for 30 days nobody else can take it.
  ///
  /// - Returns: whether there was one.
  public func deleteUserName() async throws -> Bool { try await parts.userNames.delete() }

  /// What this account calls itself; nil if it has no profile.
  public func profile() throws -> Profile? { try parts.profiles.own() }

  /// Replaces what this account calls itself and looks like; whom it writes to may read it.
  ///
  /// - Parameters:
  ///   - profile: a name of at most 64 characters and a text of at most 280; nil removes all.
  ///   - picture: an image of at most 98,264 bytes; empty for none.
  /// - Throws: `ClientError.invalidContent`, a `Status`.
  public func setProfile(_ profile: Profile?, picture: [UInt8] = []) async throws {
    try await parts.profiles.set(profile, picture: picture)
  }

  /// The picture of an account; nil if it has none that this device may see.
  public func picture(of other: AccountID) async throws -> [UInt8]? {
    try await parts.profiles.picture(of: other)
  }

  /// The accounts that have written and wait to be accepted.
  public func requests() throws -> [ContactRequest] { try parts.contacts.requests() }

  /// Accepts an account: what it writes is no request any more, and it is told what becomes of its
  /// messages. Writing to an account accepts it too.
  ///
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status`.
  public func accept(_ other: AccountID) async throws { try await parts.contacts.accept(other) }

  /// Removes what an account has written that was not accepted. It is told nothing.
  ///
  /// - Throws: `ClientError.notPermitted` if it was accepted.
  public func ignore(_ other: AccountID) throws { try parts.contacts.ignore(other) }

  /// Who may write without having been accepted.
  public func contactPolicy() async throws -> ContactPolicy { try await parts.contacts.policy() }

  /// Says who may write without having been accepted.
  public func setContactPolicy(_ policy: ContactPolicy) async throws {
    try await parts.contacts.setPolicy(policy)
  }
}
