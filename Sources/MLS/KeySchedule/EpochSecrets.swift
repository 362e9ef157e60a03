package import Cryptography
package import MLSCore

/// What is kept of an epoch's secret; the epoch secret itself is forgotten once these are derived.
///
/// Source: RFC 9420 §8, table 4.
package struct EpochSecrets: Sendable {
  /// Encrypts who sent a message.
  package let senderDataSecret: SecretBytes
  /// The root of the secret tree, which takes it over; nil once it has.
  package private(set) var encryptionSecret: SecretBytes?
  /// Gives secrets to the application.
  package let exporterSecret: SecretBytes
  /// Gives the key pair of external commits.
  package let externalSecret: SecretBytes
  /// Proves that a commit's sender knows the epoch.
  package let confirmationKey: SecretBytes
  /// Proves that a public message's sender is a member.
  package let membershipKey: SecretBytes
  /// Proves membership in this epoch to later ones.
  package let resumptionSecret: SecretBytes
  /// Lets members compare notes on whether they are in the same epoch.
  package let epochAuthenticator: SecretBytes
  /// Starts the next epoch.
  package let initSecret: SecretBytes

  /// The secrets that derive from `epochSecret`.
  package init(epochSecret: SecretBytes, cipherSuite: CipherSuite) throws(MLSError) {
    senderDataSecret = try cipherSuite.derive(epochSecret, label: "sender data")
    encryptionSecret = try cipherSuite.derive(epochSecret, label: "encryption")
    exporterSecret = try cipherSuite.derive(epochSecret, label: "exporter")
    externalSecret = try cipherSuite.derive(epochSecret, label: "external")
    confirmationKey = try cipherSuite.derive(epochSecret, label: "confirm")
    membershipKey = try cipherSuite.derive(epochSecret, label: "membership")
    resumptionSecret = try cipherSuite.derive(epochSecret, label: "resumption")
    epochAuthenticator = try cipherSuite.derive(epochSecret, label: "authentication")
    initSecret = try cipherSuite.derive(epochSecret, label: "init")
  }

  /// What stands where an epoch's secrets were erased.
  package init(erased zeros: SecretBytes) {
    senderDataSecret = zeros
    exporterSecret = zeros
    externalSecret = zeros
    confirmationKey = zeros
    membershipKey = zeros
    resumptionSecret = zeros
    epochAuthenticator = zeros
    initSecret = zeros
  }

  /// Hands the root of the secret tree over, once.
  package mutating func takeEncryptionSecret() -> SecretBytes {
    guard let secret = encryptionSecret else {
      preconditionFailure("the encryption secret was taken before")
    }
    encryptionSecret = nil
    return secret
  }

  /// A secret for the application.
  ///
  /// Source: RFC 9420 §8.5.
  package func export(
    label: String, context: [UInt8], byteCount: Int, cipherSuite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    let derived = try cipherSuite.derive(exporterSecret, label: label)
    return try cipherSuite.expand(
      derived, label: "exported", context: cipherSuite.hash(context), byteCount: byteCount)
  }

  /// The key pair that external commits are sent to.
  ///
  /// Source: RFC 9420 §8.3.
  package func externalKey(cipherSuite: CipherSuite) throws(MLSError) -> KEMPrivateKey {
    try cipherSuite.deriveKeyPair(externalSecret)
  }
}

extension EpochSecrets: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    senderDataSecret = try reader.readSecret()
    encryptionSecret = nil
    exporterSecret = try reader.readSecret()
    externalSecret = try reader.readSecret()
    confirmationKey = try reader.readSecret()
    membershipKey = try reader.readSecret()
    resumptionSecret = try reader.readSecret()
    epochAuthenticator = try reader.readSecret()
    initSecret = try reader.readSecret()
  }

  package func encode(into writer: inout WireWriter) {
    for secret in [
      senderDataSecret, exporterSecret, externalSecret, confirmationKey, membershipKey,
      resumptionSecret, epochAuthenticator, initSecret,
    ] { writer.writeSecret(secret) }
  }
}
