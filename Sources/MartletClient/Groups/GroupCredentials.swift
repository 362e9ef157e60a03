internal import Cryptography
internal import MLSCore
internal import SignalProtocol
internal import Synchronization

/// Whose leaves a device accepts: those that the account's trusted identity key vouches for.
///
/// A leaf of an account whose identity key is not known is refused: whoever processes a tree or a
/// commit learns the keys of all accounts in it first. Layout of the credential:
/// docs/protocol.md §13.
final class GroupCredentials: CredentialValidator {
  private static let byteCount = 81
  private static let label = Array("Martlet_GroupLeaf_v1".utf8)

  private let trusted = Mutex<[AccountID: [UInt8]]>([:])

  /// Sets the identity key that is trusted for an account.
  func trust(_ key: [UInt8], of account: AccountID) {
    trusted.withLock { $0[account] = key }
  }

  /// Accounts among these whose identity keys are not known.
  func unknown(among accounts: Set<AccountID>) -> [AccountID] {
    trusted.withLock { trusted in accounts.filter { trusted[$0] == nil } }
  }

  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {
    if occasion == .externalSender { return }
    guard case .basic(let identity) = credential, identity.count == Self.byteCount,
      let account = AccountID(Array(identity[..<16])), (1...127).contains(identity[16])
    else { throw .credentialRefused("a leaf names no device") }
    guard let key = trusted.withLock({ $0[account] }) else {
      throw .credentialRefused("the identity key of a leaf's account is not known")
    }
    let message = Self.label + identity[..<17] + signatureKey
    guard let verification = try? VerificationKey(.ed25519, rawRepresentation: key),
      verification.isValid(Array(identity[17...]).bytes, of: message.bytes)
    else { throw .credentialRefused("an account does not vouch for a leaf of it") }
  }

  /// Whether the account that a member's leaf names vouches for it, by the key that is trusted now.
  func vouches(for member: Member) -> Bool {
    (try? validate(
      member.credential, signatureKey: member.leafNode.signatureKey, on: .member)) != nil
  }

  func clientIdentity(of credential: Credential) -> [UInt8] { Self.prefix(credential, 17) }

  func roleIdentity(of credential: Credential) -> [UInt8] { Self.prefix(credential, 16) }

  private static func prefix(_ credential: Credential, _ count: Int) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(count))
  }

  /// The credential of a device, vouched for by its account.
  static func credential(
    of identity: LocalIdentity, leafKey: VerificationKey
  ) throws -> Credential {
    let address = identity.device.address.account + [identity.device.address.device]
    let message = label + address + leafKey.rawRepresentation
    let signer = try SigningKey(.ed25519, rawRepresentation: identity.identity.seed)
    return .basic(identity: address + (try signer.sign(message.bytes)))
  }
}

extension Credential {
  /// The account and device that it names; nil if it names none.
  var device: (account: AccountID, number: UInt8)? {
    guard case .basic(let identity) = self, identity.count > 16,
      let account = AccountID(Array(identity[..<16]))
    else { return nil }
    return (account, identity[16])
  }
}
