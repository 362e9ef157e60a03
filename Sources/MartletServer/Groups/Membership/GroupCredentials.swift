internal import MLSCore

/// Judges the credentials in groups by what the database knows of their accounts.
///
/// It knows those accounts that were looked up for the message that it judges; a leaf of any other
/// is refused.
struct GroupCredentials: CredentialValidator {
  /// The server as groups must name it.
  let server: ExternalSender
  /// The identity keys of devices that exist.
  var signatures: [Address: KeySignatures] = [:]

  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {
    if occasion == .externalSender {
      guard ExternalSender(signatureKey: signatureKey, credential: credential) == server else {
        throw .credentialRefused("the external sender is not this server")
      }
      return
    }
    guard let address = Address(credential: credential), let signatures = signatures[address]
    else { throw .credentialRefused("the leaf names no device that there is") }
    try DeviceCredential(address: address, signatures: signatures)
      .validate(credential, signatureKey: signatureKey, on: occasion)
  }

  func clientIdentity(of credential: Credential) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(17))
  }

  func roleIdentity(of credential: Credential) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(16))
  }
}
