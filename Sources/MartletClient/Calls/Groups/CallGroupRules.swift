internal import MLS
internal import MLSCore

/// Which commits participants of a call take: others come in only by themselves, with one secret of
/// the group's, and remove nobody but themselves; who is there may remove others. Whether they are to be removed, the server decides.
struct CallGroupRules: CommitPolicy {
  let group: GroupID
  /// Tells devices by their credentials.
  let validator: any CredentialValidator

  func check(_ commit: CommitSummary) throws(MLSError) {
    let joins = commit.sender == .newMemberCommit
    var secretCount = 0
    for change in commit.changes {
      switch change.proposal {
      case .externalInit where joins: continue
      case .remove: continue
      case .preSharedKey(let key) where joins:
        guard case .external(let id) = key.source, id.count == 24,
          Array(id[..<16]) == group.bytes
        else { throw .policyRefused("has a pre-shared key that is not the group's") }
        secretCount += 1
      default: throw .policyRefused("has a proposal that the group of a call does not take")
      }
    }
    if joins { try commit.checkRemovesOwnLeavesOnly(validator) }
    guard secretCount == (joins ? 1 : 0) else {
      throw .policyRefused("joins with \(secretCount) secrets of the group, expected one")
    }
  }
}

extension MLSMessage {
  /// Identifiers of the external pre-shared keys that a commit in the clear names.
  var secretIDs: [[UInt8]] {
    guard case .publicMessage(let message) = self, case .commit(let commit) = message.content.body
    else { return [] }
    return commit.proposals.compactMap { proposal in
      guard case .proposal(.preSharedKey(let key)) = proposal, case .external(let id) = key.source
      else { return nil }
      return id
    }
  }
}
