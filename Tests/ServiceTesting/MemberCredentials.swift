package import MLSCore

/// Judges as members do, but for the accounts' signatures, which these tests leave to the server.
package struct MemberCredentials: CredentialValidator {
  package init() {}

  package func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}

  package func clientIdentity(of credential: Credential) -> [UInt8] { prefix(credential, 17) }
  package func roleIdentity(of credential: Credential) -> [UInt8] { prefix(credential, 16) }

  private func prefix(_ credential: Credential, _ count: Int) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(count))
  }
}
