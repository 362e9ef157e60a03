public import MLSCore

/// What a commit should do besides the proposals that were received.
public struct CommitRequest: Sendable {
  /// The clients to add.
  public var adding: [ValidKeyPackage] = []
  /// The members to remove.
  public var removing: [LeafIndex] = []
  /// Further proposals.
  public var proposals: [Proposal] = []
  /// Whether the proposals that were received are committed, which they should be.
  public var includesReceived = true
  /// Whether the commit refreshes keys even where it need not.
  public var forcesPath = true
  /// Who one will be; nil to stay the same.
  public var client: Client?
  /// Sent in the clear beside the commit.
  public var authenticatedData: [UInt8] = []
  /// Whether the Welcome and the GroupInfo hold the ratchet tree.
  public var includesTree = true
  /// Whether the output has a GroupInfo of the new epoch, for those who join from outside.
  public var includesGroupInfo = false

  /// A request for a commit of the proposals received that refreshes one's keys.
  public init() {}

  /// A request to add clients.
  public static func add(_ keyPackages: [ValidKeyPackage]) -> CommitRequest {
    var request = CommitRequest()
    request.adding = keyPackages
    return request
  }

  /// A request to remove members.
  public static func remove(_ members: [LeafIndex]) -> CommitRequest {
    var request = CommitRequest()
    request.removing = members
    return request
  }

  /// The request's own proposals, sent by value.
  func ownProposals(from sender: Sender) -> [SentProposal] {
    adding.map {
      SentProposal(.add($0.keyPackage), from: sender, isChecked: true, reference: nil)
    }
      + (removing.map(Proposal.remove) + proposals).map {
        SentProposal($0, from: sender, isChecked: false, reference: nil)
      }
  }
}

/// What a commit gives to send: to the other members, and once they accept it, to those it adds.
public struct CommitOutput: Sendable {
  /// For the members.
  public let commit: MLSMessage
  /// For those whom the commit adds, once it is accepted; nil if it adds nobody.
  public let welcome: MLSMessage?
  /// For those who join from outside or follow the group, once it is accepted; nil if it was not
  /// asked for.
  public let groupInfo: MLSMessage?
}
