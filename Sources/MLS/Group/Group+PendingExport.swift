public import Cryptography
public import MLSCore

extension Group {
  /// A secret of the epoch that the pending commit would start: for what goes to the new members
  /// together with the commit.
  ///
  /// - Parameters:
  ///   - label: what the secret is for.
  ///   - context: what it is bound to.
  ///   - byteCount: at most 255 hashes and `Limits.exportedByteCount`.
  /// - Returns: the secret; worth nothing where the commit is not accepted.
  /// - Throws: `MLSError.unsuitable` where no commit waits, `MLSError.cryptography`.
  public func exportPending(
    label: String, context: [UInt8] = [], byteCount: Int
  ) throws(MLSError) -> SecretBytes {
    guard let next = pendingCommit?.next else { throw .unsuitable("no commit waits") }
    return try next.secrets.export(
      label: label, context: context, byteCount: byteCount, cipherSuite: next.cipherSuite)
  }
}
