internal import Foundation
internal import MLSCore

/// An application's authentication service: members are who a chain of certificates says, up to a
/// root that it trusts.
struct CertificateValidator: CredentialValidator {
  /// The certificate that every chain must end under.
  let root: URL

  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {
    guard case .x509(let certificates) = credential, let first = certificates.first else {
      throw .credentialRefused("expected a chain of certificates")
    }
    do {
      try verify(certificates)
      guard try Self.publicKey(of: first).suffix(signatureKey.count) == signatureKey[...] else {
        throw MLSError.credentialRefused("the certificate is for another key")
      }
    } catch let error as MLSError {
      throw error
    } catch { throw .credentialRefused("the chain does not verify") }
  }

  /// The subject of the member's certificate.
  func clientIdentity(of credential: Credential) -> [UInt8] {
    guard case .x509(let certificates) = credential, let first = certificates.first,
      let subject = try? OpenSSL.run("x509", "-inform", "DER", "-noout", "-subject", input: first)
    else { return [] }
    return subject
  }

  private func verify(_ certificates: [[UInt8]]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "martlet-chain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = (folder.appendingPathComponent("leaf"), folder.appendingPathComponent("rest"))
    let texts = try certificates.map { try OpenSSL.run("x509", "-inform", "DER", input: $0) }
    try Data(texts[0]).write(to: files.0)
    try Data(texts.dropFirst().joined()).write(to: files.1)
    let rest = texts.count > 1 ? ["-untrusted", files.1.path] : []
    try OpenSSL.run(
      ["verify", "-no-CApath", "-no-CAstore", "-CAfile", root.path] + rest + [files.0.path])
  }

  /// SubjectPublicKeyInfo, which ends with the key as MLS encodes it.
  private static func publicKey(of certificate: [UInt8]) throws -> [UInt8] {
    let text = try OpenSSL.run("x509", "-inform", "DER", "-noout", "-pubkey", input: certificate)
    return try OpenSSL.run("pkey", "-pubin", "-outform", "DER", input: text)
  }
}
