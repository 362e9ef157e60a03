/// Where a credential was met, for validators that judge by it.
///
/// Source: RFC 9420 §5.3.1.
public enum CredentialOccasion: Hashable, Sendable {
  /// In a key package, fetched or proposed.
  case keyPackage
  /// In the leaf of a member: on joining, in an Update or in a commit's path.
  case member
  /// In the list of external senders of a group.
  case externalSender
}

/// The application's authentication service: whether a credential is genuine, and whom it names.
///
/// There is no default, because a group without authentication has no members one can name.
///
/// Source: RFC 9420 §5.3.
public protocol CredentialValidator: Sendable {
  /// Checks that `credential` is genuine and speaks for the holder of `signatureKey`.
  ///
  /// - Parameters:
  ///   - credential: what the holder claims.
  ///   - signatureKey: the public signature key beside it, in its suite's encoding.
  ///   - occasion: where it was met. An expired credential of a member should pass (§5.3.2).
  /// - Throws: `MLSError.credentialRefused` with a reason that holds no personal data.
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError)

  /// The client that `credential` names, in a form that is equal for equal clients: a group has
  /// each client only once.
  func clientIdentity(of credential: Credential) -> [UInt8]

  /// Whom a role is given to where `credential` names a client: clients with equal role identities
  /// share their roles, such as the devices of one account.
  func roleIdentity(of credential: Credential) -> [UInt8]

  /// Whether `new` may stand in for `old` in a leaf that its holder replaces.
  func isSuccessor(_ new: Credential, of old: Credential) -> Bool
}

extension CredentialValidator {
  /// A basic identity names its client; of other credentials, the whole does.
  public func clientIdentity(of credential: Credential) -> [UInt8] {
    if case .basic(let identity) = credential { return identity }
    return credential.wireBytes
  }

  /// Each client has a role of its own.
  public func roleIdentity(of credential: Credential) -> [UInt8] {
    clientIdentity(of: credential)
  }

  /// A successor names the same client.
  public func isSuccessor(_ new: Credential, of old: Credential) -> Bool {
    clientIdentity(of: new) == clientIdentity(of: old)
  }
}
