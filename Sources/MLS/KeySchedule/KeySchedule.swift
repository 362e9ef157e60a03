package import Cryptography
package import MLSCore

/// The way from one epoch's secrets to the next's.
///
/// Source: RFC 9420 §8.
package struct KeySchedule: Sendable {
  /// What new members are given: the start of the epoch without the members' own contribution.
  package let joinerSecret: SecretBytes
  /// What the GroupInfo of a Welcome is encrypted with.
  package let welcomeSecret: SecretBytes
  /// The secrets of the epoch.
  package let epoch: EpochSecrets

  /// The schedule of an epoch that a commit starts.
  ///
  /// - Parameters:
  ///   - initSecret: the last epoch's, or what an external init carried.
  ///   - commitSecret: what the commit's path gave, or zeros.
  ///   - preSharedKeySecret: what the commit's pre-shared keys gave, or zeros.
  ///   - context: the new epoch's.
  ///   - cipherSuite: the group's.
  /// - Throws: nothing for secrets of the suite's length.
  package init(
    initSecret: SecretBytes, commitSecret: SecretBytes, preSharedKeySecret: SecretBytes,
    context: [UInt8], cipherSuite: CipherSuite
  ) throws(MLSError) {
    let extracted = cipherSuite.extract(salt: initSecret, inputKeyMaterial: commitSecret)
    let joinerSecret = try cipherSuite.expand(
      extracted, label: "joiner", context: context, byteCount: cipherSuite.hashByteCount)
    try self.init(
      joinerSecret: joinerSecret, preSharedKeySecret: preSharedKeySecret, context: context,
      cipherSuite: cipherSuite)
  }

  /// The schedule of an epoch that a new member is invited to.
  ///
  /// - Parameters:
  ///   - joinerSecret: from the Welcome.
  ///   - preSharedKeySecret: what the pre-shared keys that it names gave, or zeros.
  ///   - context: the epoch's.
  ///   - cipherSuite: the group's.
  /// - Throws: nothing for secrets of the suite's length.
  package init(
    joinerSecret: SecretBytes, preSharedKeySecret: SecretBytes, context: [UInt8],
    cipherSuite: CipherSuite
  ) throws(MLSError) {
    self.joinerSecret = joinerSecret
    let member = cipherSuite.extract(
      salt: joinerSecret, inputKeyMaterial: preSharedKeySecret)
    welcomeSecret = try cipherSuite.derive(member, label: "welcome")
    let epochSecret = try cipherSuite.expand(
      member, label: "epoch", context: context, byteCount: cipherSuite.hashByteCount)
    epoch = try EpochSecrets(epochSecret: epochSecret, cipherSuite: cipherSuite)
  }

  /// What the GroupInfo of a Welcome is encrypted with, before its context is known.
  package static func welcomeSecret(
    joinerSecret: SecretBytes, preSharedKeySecret: SecretBytes, cipherSuite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    let member = cipherSuite.extract(
      salt: joinerSecret, inputKeyMaterial: preSharedKeySecret)
    return try cipherSuite.derive(member, label: "welcome")
  }
}
