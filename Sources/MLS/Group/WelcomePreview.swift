public import Cryptography
public import MLSCore

/// What an invitation lets see before anyone joins: secrets of the epoch for the application.
///
/// Nothing of the group's members is known by it: the tree is not needed, and neither the signature
/// of the GroupInfo nor a leaf is verified. It serves to show what a group is called, and nothing
/// else.
public struct WelcomePreview: Sendable {
  /// The group that the Welcome says it leads to.
  public let groupID: [UInt8]
  private let secrets: EpochSecrets
  private let cipherSuite: CipherSuite

  /// Looks into a Welcome.
  ///
  /// - Parameters:
  ///   - welcome: as it came; one that names pre-shared keys cannot be looked into.
  ///   - keyPackage: the key package that it is for; it stays of use.
  /// - Throws: `MLSError`.
  public init(of welcome: Welcome, with keyPackage: OwnKeyPackage) throws(MLSError) {
    let suite = welcome.cipherSuite
    let group = try welcome.groupSecrets(for: keyPackage)
    guard group.preSharedKeys.isEmpty else { throw .violation(.preSharedKeyUsage) }
    let none = SecretBytes.zeros(suite.hashByteCount)
    let context = try welcome.groupInfo(group.joinerSecret, none).groupContext
    groupID = context.groupID
    cipherSuite = suite
    secrets = try KeySchedule(
      joinerSecret: group.joinerSecret, preSharedKeySecret: none, context: context.wireBytes,
      cipherSuite: suite
    ).epoch
  }

  /// A secret for the application, the same that members export.
  ///
  /// - Throws: `MLSError.cryptography` for one that is too long.
  ///
  /// Source: RFC 9420 §8.5.
  public func export(
    label: String, context: [UInt8], byteCount: Int
  ) throws(MLSError) -> SecretBytes {
    guard byteCount <= Limits.exportedByteCount else {
      throw .cryptography(
        .outputTooLong(requested: byteCount, limit: Limits.exportedByteCount))
    }
    return try secrets.export(
      label: label, context: context, byteCount: byteCount, cipherSuite: cipherSuite)
  }
}
