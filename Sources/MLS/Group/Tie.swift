public import MLSCore

package import Cryptography

/// What ties a new group to one that the client is or was a member of.
///
/// Source: RFC 9420 §11.2, §11.3.
public struct Tie: Sendable {
  /// Why the groups are tied.
  package let usage: ResumptionUsage
  /// The older group's identifier and epoch, which the tying secret is of.
  package let source: PreSharedKeySource
  package let secret: SecretBytes
  /// The parameters that the new group must have.
  package let cipherSuite: CipherSuite
  package let groupID: [UInt8]?
  package let extensions: Extensions?
  /// The clients of the older group.
  package let clients: Set<[UInt8]>
}

extension Group {
  /// The tie of a group that replaces this one, which a commit has closed.
  ///
  /// - Returns: what founding or joining the new group takes.
  /// - Throws: `MLSError.unsuitable` where no commit has closed the group,
  ///   `MLSError.unsupportedCipherSuite`.
  ///
  /// Source: RFC 9420 §11.2.
  public func tieOfReplacement() throws(MLSError) -> Tie {
    guard case .closed(let reInit) = status else {
      throw .unsuitable("the group was not closed in favour of another")
    }
    return Tie(
      usage: .reInit, source: tieSource(.reInit), secret: resumptionSecret,
      cipherSuite: try CipherSuite(reInit.cipherSuite), groupID: reInit.groupID,
      extensions: reInit.extensions, clients: clients)
  }

  /// The tie of a group that some members of this one form.
  ///
  /// - Returns: what founding or joining the new group takes.
  /// - Throws: `MLSError` where the group was closed.
  ///
  /// Source: RFC 9420 §11.3.
  public func tieOfBranch() throws(MLSError) -> Tie {
    try requireActive()
    return Tie(
      usage: .branch, source: tieSource(.branch), secret: resumptionSecret,
      cipherSuite: context.cipherSuite, groupID: nil, extensions: nil, clients: clients)
  }

  private func tieSource(_ usage: ResumptionUsage) -> PreSharedKeySource {
    .resumption(usage: usage, groupID: context.groupID, epoch: context.epoch)
  }

  private var clients: Set<[UInt8]> {
    Set(members.map { configuration.validator.clientIdentity(of: $0.credential) })
  }

  /// Founds the group that `tie` names and makes its first commit, which adds the members and
  /// waits: `pendingOutput` is what to send.
  ///
  /// - Parameters:
  ///   - tie: of a replacement or a branch.
  ///   - groupID: of a branch; a replacement has the identifier that was agreed on.
  ///   - extensions: of a branch; a replacement has those that were agreed on.
  ///   - client: who one is.
  ///   - lifetime: of one's first leaf.
  ///   - request: whom the first commit adds, and how it is made.
  ///   - configuration: how one sends, keeps and judges.
  ///   - random: where the first secrets come from.
  /// - Returns: the group.
  /// - Throws: `MLSError.violation` where the members do not fit the tie.
  public static func founding(
    _ tie: Tie, groupID: [UInt8] = [], extensions: Extensions = Extensions(), client: Client,
    lifetime: Lifetime, by request: CommitRequest, configuration: Configuration,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> Group {
    guard client.cipherSuite == tie.cipherSuite else { throw .violation(tie.mismatch) }
    var group = try Group(
      groupID: tie.groupID ?? groupID, client: client, lifetime: lifetime,
      extensions: tie.extensions ?? extensions, configuration: configuration, using: &random)
    var request = request
    request.proposals.append(group.preSharedKeyProposal(tie.source, using: &random))
    _ = try group.commit(request, preSharedKeys: tie.keys, using: &random)
    return group
  }
}

extension Tie {
  /// The tying secret as a key that can be supplied.
  var keys: PreSharedKeys {
    var keys = PreSharedKeys()
    if case .resumption(_, let groupID, let epoch) = source {
      keys.insert(secret, groupID: groupID, epoch: epoch)
    }
    return keys
  }

  /// The rule that a group breaks which does not fit the tie.
  var mismatch: Rule { usage == .reInit ? .reInitMismatch : .branchMismatch }

  /// Checks a group that a Welcome leads to.
  ///
  /// - Throws: `MLSError.violation(.reInitMismatch)`, `.branchMismatch`.
  func check(
    _ context: GroupContext, clients joined: Set<[UInt8]>
  ) throws(MLSError) {
    let fits =
      context.epoch == 1 && context.cipherSuite == cipherSuite
      && (groupID ?? context.groupID) == context.groupID
      && (extensions ?? context.extensions) == context.extensions
      && (usage == .reInit ? joined.isSuperset(of: clients) : joined.isSubset(of: clients))
    guard fits else { throw .violation(mismatch) }
  }
}
