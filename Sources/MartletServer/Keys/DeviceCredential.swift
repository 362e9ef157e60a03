internal import MLSCore

/// The identity in a leaf's basic credential, and the check that the account vouches for it.
///
/// Layout: account (16) ‖ device (`u8`) ‖ signature by the identity key (64) over
/// "Martlet_GroupLeaf_v1" ‖ account ‖ device ‖ the leaf's signature key.
struct DeviceCredential: CredentialValidator {
  static let byteCount = 81

  let address: Address
  let signatures: KeySignatures

  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {
    guard case .basic(let identity) = credential, identity.count == Self.byteCount,
      identity[..<16].elementsEqual(address.account.bytes), identity[16] == address.device.rawValue,
      signatures.vouches(for: signatureKey, of: address, signature: Array(identity[17...]))
    else { throw .credentialRefused("the account does not vouch for this leaf") }
  }

  func clientIdentity(of credential: Credential) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(17))
  }
}
