internal import Cryptography
internal import MLSCore
internal import TestSupport

extension HexBytes {
  /// The bytes as a secret.
  var secret: SecretBytes { SecretBytes(bytes) }
}

extension CipherSuite {
  /// The suite with a number that a vector names.
  static func numbered(_ number: UInt16) throws -> CipherSuite {
    try CipherSuite(CipherSuiteCode(rawValue: number))
  }
}

/// Takes every credential for genuine.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}
}
