internal import MLSCore

/// Which commits the MLS group of a call takes: participants come in only by themselves, with a
/// secret of the group's, and only those go who are gone, or come in anew.
struct GroupCallRules: CommitPolicy {
  /// Tells devices by their credentials.
  let validator: any CredentialValidator
  /// Identifiers of the pre-shared keys that let devices in.
  let secrets: Set<[UInt8]>
  /// Leaves of those who are gone.
  let gone: Set<LeafIndex>

  /// The identifier of the secret that a group's epoch lends its calls.
  static func secret(of group: Identifier, epoch: Int64) -> [UInt8] {
    group.bytes + epoch.bigEndianBytes
  }

  func check(_ commit: CommitSummary) throws(MLSError) {
    let joins = commit.sender == .newMemberCommit
    var names: [[UInt8]] = []
    for change in commit.changes {
      switch change.proposal {
      case .externalInit where joins: continue
      case .preSharedKey(let key) where joins:
        guard case .external(let id) = key.source else { throw Self.refusal }
        names.append(id)
      case .remove where joins: continue
      case .remove(let leaf):
        guard gone.contains(leaf) else {
          throw .policyRefused("removes a participant who is there")
        }
      default: throw Self.refusal
      }
    }
    guard joins else { return }
    try commit.checkRemovesOwnLeavesOnly(validator)
    guard names.count == 1, secrets.contains(names[0]) else {
      throw .policyRefused("joins without a pre-shared key of the group's present epochs")
    }
  }

  private static let refusal = MLSError.policyRefused(
    "has a proposal that the group of a call does not take")
}
