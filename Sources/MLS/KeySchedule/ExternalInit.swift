package import Cryptography
package import MLSCore

/// The secret that an outsider contributes in the place of an epoch's init secret.
///
/// Source: RFC 9420 §8.3.
package enum ExternalInit {
  private static let label = Array("MLS 1.0 external init secret".utf8)

  /// Makes the secret and what carries it to the members.
  ///
  /// - Parameters:
  ///   - publicKey: the group's key for external commits.
  ///   - cipherSuite: the group's.
  ///   - random: where the ephemeral key comes from.
  /// - Returns: the content of the proposal, and the secret.
  /// - Throws: `MLSError.cryptography` for a bad key.
  package static func make(
    to publicKey: [UInt8], cipherSuite: CipherSuite,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> (kemOutput: [UInt8], initSecret: SecretBytes) {
    try MLSError.cryptography { () throws(CryptographyError) in
      let key = try KEMPublicKey(cipherSuite.kem, rawRepresentation: publicKey)
      let info: [UInt8] = []
      let sender = try cipherSuite.hpke.sender(to: key, info: info.bytes, using: &random)
      let secret = try sender.export(label, byteCount: cipherSuite.hashByteCount)
      return (sender.encapsulatedKey, secret)
    }
  }

  /// Finds the secret that `kemOutput` carries.
  package static func open(
    _ kemOutput: [UInt8], with key: KEMPrivateKey, cipherSuite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    try MLSError.cryptography { () throws(CryptographyError) in
      let info: [UInt8] = []
      let recipient = try cipherSuite.hpke.recipient(of: kemOutput, with: key, info: info.bytes)
      return try recipient.export(label, byteCount: cipherSuite.hashByteCount)
    }
  }
}

extension EpochSecrets {
  /// The init secret that an external commit carries.
  package func externalInitSecret(
    _ kemOutput: [UInt8], cipherSuite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    try ExternalInit.open(
      kemOutput, with: externalKey(cipherSuite: cipherSuite), cipherSuite: cipherSuite)
  }
}
