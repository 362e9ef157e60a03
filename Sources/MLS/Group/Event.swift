public import MLSCore

/// What a message from another member did or would do.
public enum Event: Sendable {
  /// Data of the application came.
  case application(ApplicationMessage)
  /// A proposal was checked and is remembered for the next commit.
  case proposal(Proposal, from: Sender)
  /// A commit was checked; it takes effect by `merge`.
  case commit(StagedCommit)
  /// One's own pending commit came back: it was accepted, and takes effect by
  /// `mergePendingCommit`.
  case ownCommit
}

/// Data of the application, decrypted, its sender verified.
public struct ApplicationMessage: Hashable, Sendable {
  /// The sender's place in the epoch of the message.
  public let sender: LeafIndex
  /// Who the sender claimed to be in that epoch.
  public let credential: Credential
  /// The epoch of the message.
  public let epoch: UInt64
  /// The data.
  public let data: [UInt8]
  /// What the sender said in the clear.
  public let authenticatedData: [UInt8]
}

/// Another's commit that was checked wholly, and has not taken effect.
public struct StagedCommit: Sendable {
  /// What the commit does.
  public let summary: CommitSummary
  /// What the member would have after it; nil if it removes the member.
  package let next: EpochState?

  /// Whether the commit removes one.
  public var removesSelf: Bool { next == nil }

  package init(summary: CommitSummary, next: EpochState?) {
    self.summary = summary
    self.next = next
  }
}
