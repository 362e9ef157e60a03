// Written by protoc-gen-martlet from martlet/v1/groups.proto. Do not edit.

public import Protobuf
public import RPC

/// An entry of a group's log, as its members' devices get it.
public struct GroupMessage: Sendable, Hashable {
  /// Which group.
  public var groupID: [UInt8] = []

  /// Its place in the log: the first entry after the creation has 1, and each the next number. A
  /// greater step from one frame to the next means that entries have expired (after 30 days): the
  /// device then joins again by ExternalCommit.
  public var sequence: UInt64 = 0

  /// What it is.
  public var kind: GroupMessage.Kind = .init(rawValue: 0)

  /// The epoch that it belongs to: for a commit and a proposal, the one that they were made in; else
  /// the one that the sender was in. For KIND_UNDONE, the epoch that the group is in again.
  public var epoch: UInt64 = 0

  /// The device that sent it; absent where the server did.
  public var sender: DeviceAddress? = nil

  /// According to the kind.
  public var payload: [UInt8] = []

  /// The server's time of it.
  public var serverTime: ProtoTimestamp? = nil

  /// Of an application message: the sender's identifier of it. Else empty.
  public var messageID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    groupID: [UInt8] = [],
    sequence: UInt64 = 0,
    kind: GroupMessage.Kind = .init(rawValue: 0),
    epoch: UInt64 = 0,
    sender: DeviceAddress? = nil,
    payload: [UInt8] = [],
    serverTime: ProtoTimestamp? = nil,
    messageID: [UInt8] = []
  ) {
    self.groupID = groupID
    self.sequence = sequence
    self.kind = kind
    self.epoch = epoch
    self.sender = sender
    self.payload = payload
    self.serverTime = serverTime
    self.messageID = messageID
  }

  /// What an entry is.
  public enum Kind: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// A commit: `payload` is an MLSMessage with a PublicMessage. The committing device gets its
    /// own, too: it then merges the commit that it has pending, which also settles a lost reply.
    case commit
    /// A proposal: `payload` is an MLSMessage with a PublicMessage. Without `sender`, it is the
    /// server's: an external sender's Remove.
    case proposal
    /// An application message: `payload` is an MLSMessage with a PrivateMessage. The sending device
    /// gets its own, too, and passes over it by `message_id`: the cursor needs it.
    case application
    /// The encrypted metadata were replaced: `payload` is a GroupMetadata.
    case metadata
    /// Commits were undone since members had to refuse them: `payload` is a CommitUndone.
    case undone
    /// Something of the moment that is not in the log: `payload` is an MLSMessage with a
    /// PrivateMessage, and `sequence` is 0. It is neither acknowledged nor sent again.
    case notice
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// Moves a device's cursor in a group: everything up to there has been handled for good and is not
/// delivered again. A device must not move it past a commit that it refuses before it has reported
/// it: the server takes the move for consent.
public struct GroupAcknowledgement: Sendable, Hashable {
  /// Which group.
  public var groupID: [UInt8] = []

  /// The last sequence handled. A smaller one than before changes nothing.
  public var upToSequence: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(groupID: [UInt8] = [], upToSequence: UInt64 = 0) {
    self.groupID = groupID
    self.upToSequence = upToSequence
  }
}

/// Encrypted metadata of a group: the clients' matter.
public struct GroupMetadata: Sendable, Hashable {
  /// How often they have been replaced; 0 where there are none yet.
  public var version: UInt64 = 0

  /// The epoch whose secrets encrypt them, as their author said.
  public var epoch: UInt64 = 0

  /// At most 64 KiB.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(version: UInt64 = 0, epoch: UInt64 = 0, ciphertext: [UInt8] = []) {
    self.version = version
    self.epoch = epoch
    self.ciphertext = ciphertext
  }
}

/// Says that a commit, and those after it, do not count: too many members had to refuse it. The
/// group is in the epoch before it again. Devices that had taken it up join again by ExternalCommit;
/// what was sent in the epochs undone cannot be read by the others and is passed over.
public struct CommitUndone: Sendable, Hashable {
  /// The sequence of the first commit that does not count.
  public var sequence: UInt64 = 0

  /// The device that made it: the culprit, for the members to know.
  public var committer: DeviceAddress? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(sequence: UInt64 = 0, committer: DeviceAddress? = nil) {
    self.sequence = sequence
    self.committer = committer
  }
}

/// Asks for the configuration.
public struct GetGroupsConfigurationRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// What groups must be made with.
public struct GetGroupsConfigurationResponse: Sendable, Hashable {
  /// An ExternalSender (RFC 9420 §12.1.8.1): the external_senders extension of a group's context
  /// must hold this one and no other. It names the server by a basic credential "martlet" and an
  /// Ed25519 key.
  public var externalSender: [UInt8] = []

  /// Numbers of the cipher suites that groups may have: those whose signatures are Ed25519.
  public var cipherSuites: [UInt32] = []

  /// Accounts that a group may have.
  public var maxAccounts: UInt32 = 0

  /// Devices that a group may have: leaves that are not blank.
  public var maxLeaves: UInt32 = 0

  /// Devices that a group of a post-quantum cipher suite may have: its commits are larger.
  public var maxPostQuantumLeaves: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    externalSender: [UInt8] = [],
    cipherSuites: [UInt32] = [],
    maxAccounts: UInt32 = 0,
    maxLeaves: UInt32 = 0,
    maxPostQuantumLeaves: UInt32 = 0
  ) {
    self.externalSender = externalSender
    self.cipherSuites = cipherSuites
    self.maxAccounts = maxAccounts
    self.maxLeaves = maxLeaves
    self.maxPostQuantumLeaves = maxPostQuantumLeaves
  }
}

/// Makes a group.
public struct CreateGroupRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// An MLSMessage with the GroupInfo of epoch 0: group_id 16 random bytes, which are the
  /// conversation's identifier too; extensions of the context: external_senders as
  /// GetGroupsConfiguration tells, and roles that name the caller's account an administrator.
  public var groupInfo: [UInt8] = []

  /// The content of a ratchet_tree extension: one leaf, the calling device's.
  public var ratchetTree: [UInt8] = []

  /// The first metadata; they get version 1. Empty for none.
  public var metadata: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    groupInfo: [UInt8] = [],
    ratchetTree: [UInt8] = [],
    metadata: [UInt8] = []
  ) {
    self.requestID = requestID
    self.groupInfo = groupInfo
    self.ratchetTree = ratchetTree
    self.metadata = metadata
  }
}

/// Tells how making a group went.
public struct CreateGroupResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// Made.
    case created(CreateGroupResponse.Created)

    /// The identifier is taken.
    case taken(CreateGroupResponse.Taken)

    /// The caller is in too many groups.
    case tooManyGroups(CreateGroupResponse.TooManyGroups)
  }

  /// Says that the group is made.
  public struct Created: Sendable, Hashable {
    /// The server's time of it.
    public var serverTime: ProtoTimestamp? = nil

    /// Whether an earlier request had made it.
    public var duplicate: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(serverTime: ProtoTimestamp? = nil, duplicate: Bool = false) {
      self.serverTime = serverTime
      self.duplicate = duplicate
    }
  }

  /// Says that another group has the identifier.
  public struct Taken: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the account is in as many groups as it may be.
  public struct TooManyGroups: Sendable, Hashable {
    /// How many that is.
    public var limit: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(limit: UInt32 = 0) {
      self.limit = limit
    }
  }
}

/// Hands in a commit.
public struct CommitBundleRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Of which group.
  public var groupID: [UInt8] = []

  /// An MLSMessage with a PublicMessage: the commit, of the calling device's leaf.
  public var commit: [UInt8] = []

  /// An MLSMessage with the GroupInfo of the epoch that the commit starts.
  public var groupInfo: [UInt8] = []

  /// An MLSMessage with the Welcome for everyone whom the commit adds, without a ratchet tree; empty
  /// where it adds nobody. The server hands each new device the part that is for it, and only once
  /// the commit is accepted.
  public var welcome: [UInt8] = []

  /// A first application message of the new epoch: it follows the commit in the log. Absent for
  /// none.
  public var firstMessage: CommitBundleRequest.FirstMessage? = nil

  /// Replaces the metadata together with the commit, since new members cannot know the secrets of
  /// epochs before theirs. For administrators. Absent to keep them.
  public var metadata: CommitBundleRequest.NewMetadata? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    groupID: [UInt8] = [],
    commit: [UInt8] = [],
    groupInfo: [UInt8] = [],
    welcome: [UInt8] = [],
    firstMessage: CommitBundleRequest.FirstMessage? = nil,
    metadata: CommitBundleRequest.NewMetadata? = nil
  ) {
    self.requestID = requestID
    self.groupID = groupID
    self.commit = commit
    self.groupInfo = groupInfo
    self.welcome = welcome
    self.firstMessage = firstMessage
    self.metadata = metadata
  }

  /// An application message of the epoch that the commit starts.
  public struct FirstMessage: Sendable, Hashable {
    /// As in SendGroupMessageRequest.
    public var messageID: [UInt8] = []

    /// As in SendGroupMessageRequest.
    public var message: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(messageID: [UInt8] = [], message: [UInt8] = []) {
      self.messageID = messageID
      self.message = message
    }
  }

  /// Metadata encrypted for the epoch that the commit starts.
  public struct NewMetadata: Sendable, Hashable {
    /// The version that they replace.
    public var expectedVersion: UInt64 = 0

    /// At most 64 KiB.
    public var ciphertext: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(expectedVersion: UInt64 = 0, ciphertext: [UInt8] = []) {
      self.expectedVersion = expectedVersion
      self.ciphertext = ciphertext
    }
  }
}

/// Tells how a commit went.
public struct CommitBundleResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// It is the group's.
    case accepted(CommitAccepted)

    /// The group is in another epoch.
    case stale(StaleCommit)

    /// It leaves out removals that wait.
    case missingRemovals(MissingRemovals)

    /// The group would be too large.
    case full(GroupFull)

    /// It adds devices that there are not (any more).
    case unknownDevices(UnknownDevices)

    /// The metadata are at another version; the commit has not taken effect either.
    case staleMetadata(StaleMetadata)

    /// The caller's device is no member of such a group.
    case notFound(NotFound)
  }
}

/// Says that a commit is the group's.
public struct CommitAccepted: Sendable, Hashable {
  /// The epoch that it started.
  public var epoch: UInt64 = 0

  /// Its place in the log.
  public var sequence: UInt64 = 0

  /// The server's time of it.
  public var serverTime: ProtoTimestamp? = nil

  /// Whether an earlier request had brought it.
  public var duplicate: Bool = false

  /// The place of the first message in the log; 0 without one.
  public var messageSequence: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    epoch: UInt64 = 0,
    sequence: UInt64 = 0,
    serverTime: ProtoTimestamp? = nil,
    duplicate: Bool = false,
    messageSequence: UInt64 = 0
  ) {
    self.epoch = epoch
    self.sequence = sequence
    self.serverTime = serverTime
    self.duplicate = duplicate
    self.messageSequence = messageSequence
  }
}

/// Says that a commit was not made in the group's epoch: another was faster, or the sender has
/// missed some. The loser takes up what it has missed from the log, and commits again.
public struct StaleCommit: Sendable, Hashable {
  /// The group's epoch.
  public var currentEpoch: UInt64 = 0

  /// The commit that won the epoch which the caller's was made in; absent where it is no longer
  /// kept, or where the group has never been in that epoch.
  public var winningCommit: GroupMessage? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(currentEpoch: UInt64 = 0, winningCommit: GroupMessage? = nil) {
    self.currentEpoch = currentEpoch
    self.winningCommit = winningCommit
  }
}

/// Says that a commit leaves out removals which must come first. A client commits again with them,
/// by reference to the proposals, which stand in the log of the current epoch.
public struct MissingRemovals: Sendable, Hashable {
  /// The removals.
  public var removals: [MissingRemovals.Removal] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(removals: [MissingRemovals.Removal] = []) {
    self.removals = removals
  }

  /// A removal that waits.
  public struct Removal: Sendable, Hashable {
    /// The leaf to remove.
    public var leafIndex: UInt32 = 0

    /// Whose it is.
    public var device: DeviceAddress? = nil

    /// The server's proposal, as the log has it.
    public var proposal: GroupMessage? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      leafIndex: UInt32 = 0,
      device: DeviceAddress? = nil,
      proposal: GroupMessage? = nil
    ) {
      self.leafIndex = leafIndex
      self.device = device
      self.proposal = proposal
    }
  }
}

/// Says that a group would have too many accounts or devices.
public struct GroupFull: Sendable, Hashable {
  /// Accounts that a group may have.
  public var maxAccounts: UInt32 = 0

  /// Devices that a group may have.
  public var maxLeaves: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(maxAccounts: UInt32 = 0, maxLeaves: UInt32 = 0) {
    self.maxAccounts = maxAccounts
    self.maxLeaves = maxLeaves
  }
}

/// Names devices that a commit or proposal would add and that their accounts do not have (any more).
public struct UnknownDevices: Sendable, Hashable {
  /// The devices.
  public var devices: [DeviceAddress] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(devices: [DeviceAddress] = []) {
    self.devices = devices
  }
}

/// Says that metadata are at another version than the caller replaces.
public struct StaleMetadata: Sendable, Hashable {
  /// What they are.
  public var current: GroupMetadata? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(current: GroupMetadata? = nil) {
    self.current = current
  }
}

/// Hands in a proposal.
public struct ProposeRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Of which group.
  public var groupID: [UInt8] = []

  /// An MLSMessage with a PublicMessage: an Add, Update, Remove or GroupContextExtensions of the
  /// calling device's leaf, which its role must allow.
  public var proposal: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], groupID: [UInt8] = [], proposal: [UInt8] = []) {
    self.requestID = requestID
    self.groupID = groupID
    self.proposal = proposal
  }
}

/// Tells how proposing went.
public struct ProposeResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// In the log.
    case accepted(ProposeResponse.Accepted)

    /// The group is in another epoch.
    case stale(StaleCommit)

    /// It adds devices that there are not (any more).
    case unknownDevices(UnknownDevices)

    /// The caller's device is no member of such a group.
    case notFound(NotFound)
  }

  /// Says that the proposal is in the log.
  public struct Accepted: Sendable, Hashable {
    /// Its place there.
    public var sequence: UInt64 = 0

    /// The server's time of it.
    public var serverTime: ProtoTimestamp? = nil

    /// Whether an earlier request had brought it.
    public var duplicate: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(sequence: UInt64 = 0, serverTime: ProtoTimestamp? = nil, duplicate: Bool = false) {
      self.sequence = sequence
      self.serverTime = serverTime
      self.duplicate = duplicate
    }
  }
}

/// Leaves a group.
public struct LeaveGroupRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Which.
  public var groupID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], groupID: [UInt8] = []) {
    self.requestID = requestID
    self.groupID = groupID
  }
}

/// Tells how leaving went.
public struct LeaveGroupResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// To be removed.
    case leaving(LeaveGroupResponse.Leaving)

    /// The group is gone.
    case deleted(LeaveGroupResponse.Deleted)

    /// Not while it is the only administrator.
    case lastAdministrator(LeaveGroupResponse.LastAdministrator)

    /// The caller's account is no member of such a group.
    case notFound(NotFound)
  }

  /// Says that the removal of the account's devices is proposed: it happens with the next commit.
  /// Until then they still get the group's log, and may send nothing.
  public struct Leaving: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the group is gone, since the account was its only member.
  public struct Deleted: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the account is the only administrator and others stay: it makes another one first, or
  /// deletes the group.
  public struct LastAdministrator: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Answers an invitation.
public struct AnswerGroupInvitationRequest: Sendable, Hashable {
  /// To which group.
  public var groupID: [UInt8] = []

  /// The answer.
  public var answer: AnswerGroupInvitationRequest.Answer = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    groupID: [UInt8] = [],
    answer: AnswerGroupInvitationRequest.Answer = .init(rawValue: 0)
  ) {
    self.groupID = groupID
    self.answer = answer
  }

  /// What the answer is.
  public enum Answer: Sendable, Hashable {
    /// Not said: refused.
    case unspecified
    /// The account comes in: its devices use their welcomes, or join by ExternalCommit.
    case accept
    /// It does not.
    case decline
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// Tells whether the answer counts.
public struct AnswerGroupInvitationResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// It counts; also where a member accepts once more.
    case answered(AnswerGroupInvitationResponse.Answered)

    /// No invitation waits: it was withdrawn, has expired, or there was none.
    case notFound(NotFound)
  }

  /// Says that it does.
  public struct Answered: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Sends an application message.
public struct SendGroupMessageRequest: Sendable, Hashable {
  /// Made by the client; a repeat with the same one changes nothing.
  public var messageID: [UInt8] = []

  /// To which group.
  public var groupID: [UInt8] = []

  /// An MLSMessage with a PrivateMessage of content type application, of the current epoch or one of
  /// the two before. At most 96 KiB.
  public var message: [UInt8] = []

  /// Whether it only matters now, as typing does: it reaches devices of other members that are
  /// listening, as KIND_NOTICE, and is stored nowhere. Of the current epoch, at most 4,096 bytes, in
  /// groups of at most 256 accounts, and one in 5 seconds a device.
  public var ephemeral: Bool = false

  /// Whether devices of other members that have no stream should be woken for it; what is ephemeral
  /// wakes none.
  public var urgent: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    messageID: [UInt8] = [],
    groupID: [UInt8] = [],
    message: [UInt8] = [],
    ephemeral: Bool = false,
    urgent: Bool = false
  ) {
    self.messageID = messageID
    self.groupID = groupID
    self.message = message
    self.ephemeral = ephemeral
    self.urgent = urgent
  }
}

/// Tells how sending went.
public struct SendGroupMessageResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// Stored durably.
    case accepted(SendGroupMessageResponse.Accepted)

    /// Of another epoch; nothing was stored.
    case stale(SendGroupMessageResponse.Stale)

    /// The caller's device is no member of such a group, or about to leave it.
    case notFound(NotFound)
  }

  /// Says that the message is in the log; one that is ephemeral has been passed on, and has the
  /// sequence 0.
  public struct Accepted: Sendable, Hashable {
    /// Its place there.
    public var sequence: UInt64 = 0

    /// The server's time of it.
    public var serverTime: ProtoTimestamp? = nil

    /// Whether an earlier request had stored it.
    public var duplicate: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(sequence: UInt64 = 0, serverTime: ProtoTimestamp? = nil, duplicate: Bool = false) {
      self.sequence = sequence
      self.serverTime = serverTime
      self.duplicate = duplicate
    }
  }

  /// Says that the message's epoch is over, or that the group has not been in it: the sender takes
  /// up the log and encrypts anew.
  public struct Stale: Sendable, Hashable {
    /// The group's epoch.
    public var currentEpoch: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(currentEpoch: UInt64 = 0) {
      self.currentEpoch = currentEpoch
    }
  }
}

/// Asks for a group's current epoch.
public struct GetGroupInfoRequest: Sendable, Hashable {
  /// Of which group.
  public var groupID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(groupID: [UInt8] = []) {
    self.groupID = groupID
  }
}

/// Tells a group's current epoch.
public struct GetGroupInfoResponse: Sendable, Hashable {
  /// What was found.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// The group.
    case found(GetGroupInfoResponse.Found)

    /// The caller's account is no member of such a group.
    case notFound(NotFound)
  }

  /// What there is to know.
  public struct Found: Sendable, Hashable {
    /// An MLSMessage with the GroupInfo.
    public var groupInfo: [UInt8] = []

    /// The epoch.
    public var epoch: UInt64 = 0

    /// The last sequence of the log.
    public var lastSequence: UInt64 = 0

    /// Bytes of the ratchet tree, which GetRatchetTree sends.
    public var treeByteCount: UInt64 = 0

    /// The encrypted metadata.
    public var metadata: GroupMetadata? = nil

    /// Whether the calling device has a leaf.
    public var isMember: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      groupInfo: [UInt8] = [],
      epoch: UInt64 = 0,
      lastSequence: UInt64 = 0,
      treeByteCount: UInt64 = 0,
      metadata: GroupMetadata? = nil,
      isMember: Bool = false
    ) {
      self.groupInfo = groupInfo
      self.epoch = epoch
      self.lastSequence = lastSequence
      self.treeByteCount = treeByteCount
      self.metadata = metadata
      self.isMember = isMember
    }
  }
}

/// Hands in an external commit.
public struct ExternalCommitRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// To which group.
  public var groupID: [UInt8] = []

  /// An MLSMessage with a PublicMessage: the commit, whose leaf is the calling device's. Where the
  /// device has a leaf already, it must remove it.
  public var commit: [UInt8] = []

  /// An MLSMessage with the GroupInfo of the epoch that the commit starts.
  public var groupInfo: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    groupID: [UInt8] = [],
    commit: [UInt8] = [],
    groupInfo: [UInt8] = []
  ) {
    self.requestID = requestID
    self.groupID = groupID
    self.commit = commit
    self.groupInfo = groupInfo
  }
}

/// Tells how an external commit went.
public struct ExternalCommitResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// It is the group's; the device's cursor stands at its sequence.
    case accepted(CommitAccepted)

    /// The group is in another epoch: the caller asks for its GroupInfo again.
    case stale(StaleCommit)

    /// The group would be too large.
    case full(GroupFull)

    /// The caller's account is no member of such a group, or about to leave it.
    case notFound(NotFound)
  }
}

/// Asks for the handshake.
public struct StreamCommitsRequest: Sendable, Hashable {
  /// Of which group.
  public var groupID: [UInt8] = []

  /// From where on; without, from the device's cursor.
  public var start: Start? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(groupID: [UInt8] = [], start: Start? = nil) {
    self.groupID = groupID
    self.start = start
  }

  /// The choices of `start`.
  public enum Start: Sendable, Hashable {
    /// From after a sequence.
    case afterSequence(UInt64)

    /// From the first entry of an epoch.
    case fromEpoch(UInt64)
  }
}

/// Holds an entry of the handshake, or says how the stream ends.
public struct StreamCommitsResponse: Sendable, Hashable {
  /// Which it is.
  public var frame: Frame? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frame: Frame? = nil) {
    self.frame = frame
  }

  /// The choices of `frame`.
  public enum Frame: Sendable, Hashable {
    /// A commit, a proposal, or an undone commit.
    case message(GroupMessage)

    /// The end.
    case caughtUp(StreamCommitsResponse.CaughtUp)

    /// The end: it cannot be caught up with.
    case expired(StreamCommitsResponse.Expired)

    /// The end: the caller's device is no member of such a group, and has no welcome to it.
    case notFound(NotFound)
  }

  /// Says that everything was sent.
  public struct CaughtUp: Sendable, Hashable {
    /// The group's epoch.
    public var epoch: UInt64 = 0

    /// The last sequence of the log.
    public var lastSequence: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0, lastSequence: UInt64 = 0) {
      self.epoch = epoch
      self.lastSequence = lastSequence
    }
  }

  /// Says that entries after the asked place have expired: the device joins again by ExternalCommit.
  public struct Expired: Sendable, Hashable {
    /// The first sequence that is still kept.
    public var firstSequence: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(firstSequence: UInt64 = 0) {
      self.firstSequence = firstSequence
    }
  }
}

/// Asks for welcomes.
public struct FetchWelcomesRequest: Sendable, Hashable {
  /// The last welcome of the page before this one; 0 for the first.
  public var after: UInt64 = 0

  /// How many; 0 means 20.
  public var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(after: UInt64 = 0, limit: UInt32 = 0) {
    self.after = after
    self.limit = limit
  }
}

/// Holds welcomes, the oldest first.
public struct FetchWelcomesResponse: Sendable, Hashable {
  /// The welcomes.
  public var welcomes: [FetchWelcomesResponse.Entry] = []

  /// Whether more are waiting.
  public var hasMore: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(welcomes: [FetchWelcomesResponse.Entry] = [], hasMore: Bool = false) {
    self.welcomes = welcomes
    self.hasMore = hasMore
  }

  /// A welcome.
  public struct Entry: Sendable, Hashable {
    /// The server's number of it, to acknowledge it by.
    public var welcomeID: UInt64 = 0

    /// To which group.
    public var groupID: [UInt8] = []

    /// Into which epoch.
    public var epoch: UInt64 = 0

    /// The place of the commit in the log; the device's cursor starts there.
    public var sequence: UInt64 = 0

    /// Who invites.
    public var sender: DeviceAddress? = nil

    /// An MLSMessage with a Welcome that has this device's entry alone; empty where the epoch is no
    /// longer kept (see `tree_byte_count`).
    public var welcome: [UInt8] = []

    /// The reference of the KeyPackage that it is for.
    public var keyPackageReference: [UInt8] = []

    /// Bytes of the epoch's ratchet tree, which GetRatchetTree sends; 0 where it is no longer kept
    /// (more than 64 later epochs have added members): the device joins by ExternalCommit then.
    public var treeByteCount: UInt64 = 0

    /// The server's time of the commit.
    public var serverTime: ProtoTimestamp? = nil

    /// The group's encrypted metadata as they are now.
    public var metadata: GroupMetadata? = nil

    /// Whether the account has to accept the invitation first, by AnswerGroupInvitation: it had not
    /// accepted whoever invites. The welcome must not be acknowledged before. A client shows no more
    /// of it than who invites and what the group is called.
    public var isRequest: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      welcomeID: UInt64 = 0,
      groupID: [UInt8] = [],
      epoch: UInt64 = 0,
      sequence: UInt64 = 0,
      sender: DeviceAddress? = nil,
      welcome: [UInt8] = [],
      keyPackageReference: [UInt8] = [],
      treeByteCount: UInt64 = 0,
      serverTime: ProtoTimestamp? = nil,
      metadata: GroupMetadata? = nil,
      isRequest: Bool = false
    ) {
      self.welcomeID = welcomeID
      self.groupID = groupID
      self.epoch = epoch
      self.sequence = sequence
      self.sender = sender
      self.welcome = welcome
      self.keyPackageReference = keyPackageReference
      self.treeByteCount = treeByteCount
      self.serverTime = serverTime
      self.metadata = metadata
      self.isRequest = isRequest
    }
  }
}

/// Acknowledges a welcome.
public struct AckWelcomeRequest: Sendable, Hashable {
  /// Which.
  public var welcomeID: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(welcomeID: UInt64 = 0) {
    self.welcomeID = welcomeID
  }
}

/// Says that the welcome is gone; also where there was none.
public struct AckWelcomeResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Asks for a ratchet tree.
public struct GetRatchetTreeRequest: Sendable, Hashable {
  /// Of which group.
  public var groupID: [UInt8] = []

  /// Of which epoch; absent for the current one.
  public var epoch: UInt64? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(groupID: [UInt8] = [], epoch: UInt64? = nil) {
    self.groupID = groupID
    self.epoch = epoch
  }
}

/// Holds a part of a ratchet tree. The parts joined are the content of a ratchet_tree extension.
/// They come compressed by gzip where the caller's grpc-accept-encoding allows it.
public struct GetRatchetTreeResponse: Sendable, Hashable {
  /// The next bytes, at most 64 KiB.
  public var chunk: [UInt8] = []

  /// In the first message.
  public var start: Start? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(chunk: [UInt8] = [], start: Start? = nil) {
    self.chunk = chunk
    self.start = start
  }

  /// The choices of `start`.
  public enum Start: Sendable, Hashable {
    /// The tree follows, and begins in this message.
    case head(GetRatchetTreeResponse.Head)

    /// There is no such tree, or not for the caller; nothing follows.
    case notFound(NotFound)
  }

  /// What the first message says about the whole.
  public struct Head: Sendable, Hashable {
    /// Of which epoch it is.
    public var epoch: UInt64 = 0

    /// Bytes of the tree.
    public var byteCount: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0, byteCount: UInt64 = 0) {
      self.epoch = epoch
      self.byteCount = byteCount
    }
  }
}

/// Replaces metadata.
public struct UpdateGroupMetadataRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Of which group.
  public var groupID: [UInt8] = []

  /// The version that they replace; 0 where there are none yet.
  public var expectedVersion: UInt64 = 0

  /// The epoch whose secrets encrypt them; it must be the current one.
  public var epoch: UInt64 = 0

  /// At most 64 KiB.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    groupID: [UInt8] = [],
    expectedVersion: UInt64 = 0,
    epoch: UInt64 = 0,
    ciphertext: [UInt8] = []
  ) {
    self.requestID = requestID
    self.groupID = groupID
    self.expectedVersion = expectedVersion
    self.epoch = epoch
    self.ciphertext = ciphertext
  }
}

/// Tells how replacing metadata went.
public struct UpdateGroupMetadataResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// Replaced.
    case updated(UpdateGroupMetadataResponse.Updated)

    /// Another was faster.
    case stale(StaleMetadata)

    /// The group is in another epoch.
    case staleEpoch(UpdateGroupMetadataResponse.StaleEpoch)

    /// The caller's device is no member of such a group.
    case notFound(NotFound)
  }

  /// Says that the metadata are replaced.
  public struct Updated: Sendable, Hashable {
    /// The version that they are at now.
    public var version: UInt64 = 0

    /// The place of the entry that tells the members.
    public var sequence: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(version: UInt64 = 0, sequence: UInt64 = 0) {
      self.version = version
      self.sequence = sequence
    }
  }

  /// Says that the group is in another epoch.
  public struct StaleEpoch: Sendable, Hashable {
    /// The group's epoch.
    public var currentEpoch: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(currentEpoch: UInt64 = 0) {
      self.currentEpoch = currentEpoch
    }
  }
}

/// Asks for the groups of the caller's account.
public struct ListMyGroupsRequest: Sendable, Hashable {
  /// The last group of the page before this one; empty for the first.
  public var after: [UInt8] = []

  /// How many; 0 means 100.
  public var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(after: [UInt8] = [], limit: UInt32 = 0) {
    self.after = after
    self.limit = limit
  }
}

/// Holds groups, by identifier.
public struct ListMyGroupsResponse: Sendable, Hashable {
  /// The groups.
  public var groups: [ListMyGroupsResponse.Group] = []

  /// Whether there are more.
  public var hasMore: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(groups: [ListMyGroupsResponse.Group] = [], hasMore: Bool = false) {
    self.groups = groups
    self.hasMore = hasMore
  }

  /// Tells about a group.
  public struct Group: Sendable, Hashable {
    /// Which.
    public var groupID: [UInt8] = []

    /// Its epoch.
    public var epoch: UInt64 = 0

    /// The last sequence of its log.
    public var lastSequence: UInt64 = 0

    /// Where the calling device's cursor stands; 0 where it has none.
    public var acknowledgedSequence: UInt64 = 0

    /// Whether the calling device has a leaf; where not, it may join by ExternalCommit, unless the
    /// account is leaving.
    public var isMember: Bool = false

    /// Whether the account is about to leave.
    public var isLeaving: Bool = false

    /// The version of the metadata.
    public var metadataVersion: UInt64 = 0

    /// Its cipher suite.
    public var cipherSuite: UInt32 = 0

    /// Whether the account was invited and has not accepted: no device of it may join yet.
    public var isRequest: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      groupID: [UInt8] = [],
      epoch: UInt64 = 0,
      lastSequence: UInt64 = 0,
      acknowledgedSequence: UInt64 = 0,
      isMember: Bool = false,
      isLeaving: Bool = false,
      metadataVersion: UInt64 = 0,
      cipherSuite: UInt32 = 0,
      isRequest: Bool = false
    ) {
      self.groupID = groupID
      self.epoch = epoch
      self.lastSequence = lastSequence
      self.acknowledgedSequence = acknowledgedSequence
      self.isMember = isMember
      self.isLeaving = isLeaving
      self.metadataVersion = metadataVersion
      self.cipherSuite = cipherSuite
      self.isRequest = isRequest
    }
  }
}

/// Reports what does not agree.
public struct ReportForkRequest: Sendable, Hashable {
  /// Of which group.
  public var groupID: [UInt8] = []

  /// What is reported.
  public var report: Report? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(groupID: [UInt8] = [], report: Report? = nil) {
    self.groupID = groupID
    self.report = report
  }

  /// The choices of `report`.
  public enum Report: Sendable, Hashable {
    /// A commit that the device had to refuse.
    case refused(ReportForkRequest.RefusedCommit)

    /// What the device has for an epoch.
    case authenticator(ReportForkRequest.Authenticator)
  }

  /// A commit in the log that the server took and the device could not.
  public struct RefusedCommit: Sendable, Hashable {
    /// Its place in the log.
    public var sequence: UInt64 = 0

    /// Why.
    public var reason: ReportForkRequest.RefusedCommit.Reason = .init(rawValue: 0)

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      sequence: UInt64 = 0,
      reason: ReportForkRequest.RefusedCommit.Reason = .init(rawValue: 0)
    ) {
      self.sequence = sequence
      self.reason = reason
    }

    /// Why a member refuses a commit.
    public enum Reason: Sendable, Hashable {
      /// Not said.
      case unspecified
      /// The confirmation tag is wrong.
      case confirmationTag
      /// The membership tag is wrong.
      case membershipTag
      /// A path secret does not open, or does not give the public keys.
      case pathSecret
      /// A credential, or a rule of roles, by the device's own judgement.
      case policy
      /// A number that the schema does not name.
      case unrecognized(Int32)
    }
  }

  /// An epoch authenticator (RFC 9420 §8.7), for members to find out whether they are in one group.
  public struct Authenticator: Sendable, Hashable {
    /// Of which epoch; the current one or one of the two before.
    public var epoch: UInt64 = 0

    /// SHA-256 of "Martlet_EpochAuthenticator_v1" and the epoch authenticator.
    public var digest: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0, digest: [UInt8] = []) {
      self.epoch = epoch
      self.digest = digest
    }
  }
}

/// Tells what became of a report.
public struct ReportForkResponse: Sendable, Hashable {
  /// What became of it.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// Noted.
    case noted(ReportForkResponse.Noted)

    /// Others have taken it up.
    case takenUp(ReportForkResponse.TakenUp)

    /// Undone.
    case undone(ReportForkResponse.Undone)

    /// Compared.
    case compared(ReportForkResponse.Compared)

    /// The caller's device is no member of such a group, or there is no such commit (any more).
    case notFound(NotFound)
  }

  /// Says that the report is noted; others have not confirmed it yet. The device stays where it is,
  /// does not acknowledge the commit, and looks for KIND_UNDONE in the log.
  public struct Noted: Sendable, Hashable {
    /// Accounts that have refused the commit and may judge it: those with a device that had a leaf
    /// before it and has one now, but for the committer's.
    public var refusingAccounts: UInt32 = 0

    /// How many it takes to undo it: more than half of those that may judge it.
    public var neededAccounts: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(refusingAccounts: UInt32 = 0, neededAccounts: UInt32 = 0) {
      self.refusingAccounts = refusingAccounts
      self.neededAccounts = neededAccounts
    }
  }

  /// Says that others have taken the commit up: the fault is with this device alone, or lies in what
  /// was encrypted to it. It acknowledges the commit and joins again by ExternalCommit.
  public struct TakenUp: Sendable, Hashable {
    /// Accounts, but for the committer's, that have taken it up.
    public var accounts: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accounts: UInt32 = 0) {
      self.accounts = accounts
    }
  }

  /// Says that the commit is undone; the log has KIND_UNDONE.
  public struct Undone: Sendable, Hashable {
    /// The sequence of that entry.
    public var sequence: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(sequence: UInt64 = 0) {
      self.sequence = sequence
    }
  }

  /// Tells what members have reported for the epoch.
  public struct Compared: Sendable, Hashable {
    /// Accounts that reported the same as the caller, with its own.
    public var agreeingAccounts: UInt32 = 0

    /// Accounts that reported another.
    public var differingAccounts: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(agreeingAccounts: UInt32 = 0, differingAccounts: UInt32 = 0) {
      self.agreeingAccounts = agreeingAccounts
      self.differingAccounts = differingAccounts
    }
  }
}

/// Deletes a group.
public struct DeleteGroupRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Which.
  public var groupID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], groupID: [UInt8] = []) {
    self.requestID = requestID
    self.groupID = groupID
  }
}

/// Tells how deleting went.
public struct DeleteGroupResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// Gone.
    case deleted(DeleteGroupResponse.Deleted)

    /// The caller's device is no member of such a group.
    case notFound(NotFound)
  }

  /// Says that the group is gone; members' open streams are told by an event.
  public struct Deleted: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// The methods of `martlet.v1.Groups`.
public enum GroupsMethods {
  /// Tells what groups on this server must be made with. Authenticated.
  public static let getGroupsConfiguration = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "GetGroupsConfiguration",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Makes a group whose only member is the calling device. Limited to 20 in a burst, then one in 5
  /// minutes, for each account. Authenticated.
  public static let createGroup = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "CreateGroup",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Hands in a commit of the calling device with all that belongs to it. One commit wins each
  /// epoch; all of it takes effect, or nothing. It is refused with CONSTRAINT_VIOLATED where it adds
  /// an account that is in 2,000 groups. An account may add another one to 10 groups in a burst, then
  /// to 10 in a day. Authenticated.
  public static let commitBundle = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "CommitBundle",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Hands in a proposal of the calling device, for others to commit. Authenticated.
  public static let propose = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "Propose",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Has the caller's account removed with all its devices: the server proposes it in each epoch
  /// until a member commits it, and takes no commit that leaves it out. Authenticated.
  public static let leaveGroup = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "LeaveGroup",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Answers an invitation of an account that the caller's account had not accepted, or of one that
  /// it does not let make requests. Until it is accepted, devices of the account get the welcome but
  /// nothing of the group's log. One that is declined is told to no device any more; whoever invites
  /// is told nothing. An invitation that nobody accepts within 7 days ends with the server's proposal
  /// to remove the account, whether it was declined or not. Authenticated.
  public static let answerGroupInvitation = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "AnswerGroupInvitation",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Sends an application message to a group. Authenticated.
  public static let sendGroupMessage = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "SendGroupMessage",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Tells a group's current epoch, with what a device needs to join it from outside. For every
  /// device of an account that is a member. Authenticated.
  public static let getGroupInfo = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "GetGroupInfo",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Hands in an external commit, by which the calling device joins or joins again. Only for devices
  /// of an account that is a member: how a new device gets in, and how one comes back that has lost
  /// its state. Authenticated.
  public static let externalCommit = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "ExternalCommit",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Sends the handshake (commits, proposals, undone commits) from some place on, in order, then
  /// says where it stands and ends. For a member that was away long and wants to catch up before it
  /// looks at messages. Authenticated.
  public static let streamCommits = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "StreamCommits",
    kind: .serverStreaming,
    idempotency: .unknown,
    access: .authenticated)

  /// Reads the welcomes that wait for the calling device, the oldest first. Authenticated.
  public static let fetchWelcomes = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "FetchWelcomes",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Says that a welcome has been used, or will not be; it is gone then. Authenticated.
  public static let ackWelcome = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "AckWelcome",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Sends the ratchet tree of an epoch, in chunks: to devices of members, of the current epoch and
  /// the two before; to a device with an unacknowledged welcome, of the welcome's epoch.
  /// Authenticated.
  public static let getRatchetTree = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "GetRatchetTree",
    kind: .serverStreaming,
    idempotency: .unknown,
    access: .authenticated)

  /// Replaces the group's encrypted name, picture and the like, if they are at the version that the
  /// caller knows. For administrators. Authenticated.
  public static let updateGroupMetadata = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "UpdateGroupMetadata",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Lists the groups that the caller's account is a member of, by identifier. Authenticated.
  public static let listMyGroups = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "ListMyGroups",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Reports a commit that the calling device had to refuse although the server took it, or compares
  /// epoch authenticators. Authenticated.
  public static let reportFork = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "ReportFork",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Deletes a group with everything that the server keeps of it. For administrators. Authenticated.
  public static let deleteGroup = MethodDescriptor(
    service: "martlet.v1.Groups",
    name: "DeleteGroup",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Groups",
    methods: [getGroupsConfiguration, createGroup, commitBundle, propose, leaveGroup, answerGroupInvitation, sendGroupMessage, getGroupInfo, externalCommit, streamCommits, fetchWelcomes, ackWelcome, getRatchetTree, updateGroupMetadata, listMyGroups, reportFork, deleteGroup],
    file: .martletV1Groups)
}

/// Groups of up to 1,500 accounts.
public protocol GroupsHandler: ServiceHandler {
  /// Tells what groups on this server must be made with. Authenticated.
  func getGroupsConfiguration(_ request: GetGroupsConfigurationRequest, context: ServerContext) async throws
    -> GetGroupsConfigurationResponse

  /// Makes a group whose only member is the calling device. Limited to 20 in a burst, then one in 5
  /// minutes, for each account. Authenticated.
  func createGroup(_ request: CreateGroupRequest, context: ServerContext) async throws
    -> CreateGroupResponse

  /// Hands in a commit of the calling device with all that belongs to it. One commit wins each
  /// epoch; all of it takes effect, or nothing. It is refused with CONSTRAINT_VIOLATED where it adds
  /// an account that is in 2,000 groups. An account may add another one to 10 groups in a burst, then
  /// to 10 in a day. Authenticated.
  func commitBundle(_ request: CommitBundleRequest, context: ServerContext) async throws
    -> CommitBundleResponse

  /// Hands in a proposal of the calling device, for others to commit. Authenticated.
  func propose(_ request: ProposeRequest, context: ServerContext) async throws
    -> ProposeResponse

  /// Has the caller's account removed with all its devices: the server proposes it in each epoch
  /// until a member commits it, and takes no commit that leaves it out. Authenticated.
  func leaveGroup(_ request: LeaveGroupRequest, context: ServerContext) async throws
    -> LeaveGroupResponse

  /// Answers an invitation of an account that the caller's account had not accepted, or of one that
  /// it does not let make requests. Until it is accepted, devices of the account get the welcome but
  /// nothing of the group's log. One that is declined is told to no device any more; whoever invites
  /// is told nothing. An invitation that nobody accepts within 7 days ends with the server's proposal
  /// to remove the account, whether it was declined or not. Authenticated.
  func answerGroupInvitation(_ request: AnswerGroupInvitationRequest, context: ServerContext) async throws
    -> AnswerGroupInvitationResponse

  /// Sends an application message to a group. Authenticated.
  func sendGroupMessage(_ request: SendGroupMessageRequest, context: ServerContext) async throws
    -> SendGroupMessageResponse

  /// Tells a group's current epoch, with what a device needs to join it from outside. For every
  /// device of an account that is a member. Authenticated.
  func getGroupInfo(_ request: GetGroupInfoRequest, context: ServerContext) async throws
    -> GetGroupInfoResponse

  /// Hands in an external commit, by which the calling device joins or joins again. Only for devices
  /// of an account that is a member: how a new device gets in, and how one comes back that has lost
  /// its state. Authenticated.
  func externalCommit(_ request: ExternalCommitRequest, context: ServerContext) async throws
    -> ExternalCommitResponse

  /// Sends the handshake (commits, proposals, undone commits) from some place on, in order, then
  /// says where it stands and ends. For a member that was away long and wants to catch up before it
  /// looks at messages. Authenticated.
  func streamCommits(
    _ request: StreamCommitsRequest,
    replies: ReplyWriter<StreamCommitsResponse>,
    context: ServerContext) async throws

  /// Reads the welcomes that wait for the calling device, the oldest first. Authenticated.
  func fetchWelcomes(_ request: FetchWelcomesRequest, context: ServerContext) async throws
    -> FetchWelcomesResponse

  /// Says that a welcome has been used, or will not be; it is gone then. Authenticated.
  func ackWelcome(_ request: AckWelcomeRequest, context: ServerContext) async throws
    -> AckWelcomeResponse

  /// Sends the ratchet tree of an epoch, in chunks: to devices of members, of the current epoch and
  /// the two before; to a device with an unacknowledged welcome, of the welcome's epoch.
  /// Authenticated.
  func getRatchetTree(
    _ request: GetRatchetTreeRequest,
    replies: ReplyWriter<GetRatchetTreeResponse>,
    context: ServerContext) async throws

  /// Replaces the group's encrypted name, picture and the like, if they are at the version that the
  /// caller knows. For administrators. Authenticated.
  func updateGroupMetadata(_ request: UpdateGroupMetadataRequest, context: ServerContext) async throws
    -> UpdateGroupMetadataResponse

  /// Lists the groups that the caller's account is a member of, by identifier. Authenticated.
  func listMyGroups(_ request: ListMyGroupsRequest, context: ServerContext) async throws
    -> ListMyGroupsResponse

  /// Reports a commit that the calling device had to refuse although the server took it, or compares
  /// epoch authenticators. Authenticated.
  func reportFork(_ request: ReportForkRequest, context: ServerContext) async throws
    -> ReportForkResponse

  /// Deletes a group with everything that the server keeps of it. For administrators. Authenticated.
  func deleteGroup(_ request: DeleteGroupRequest, context: ServerContext) async throws
    -> DeleteGroupResponse
}

extension GroupsHandler {
  /// `martlet.v1.Groups`.
  public var service: ServiceDescriptor { GroupsMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(GroupsMethods.getGroupsConfiguration) {
        (request: GetGroupsConfigurationRequest, context) in
        try await self.getGroupsConfiguration(request, context: context)
      },
      .unary(GroupsMethods.createGroup) {
        (request: CreateGroupRequest, context) in
        try await self.createGroup(request, context: context)
      },
      .unary(GroupsMethods.commitBundle) {
        (request: CommitBundleRequest, context) in
        try await self.commitBundle(request, context: context)
      },
      .unary(GroupsMethods.propose) {
        (request: ProposeRequest, context) in
        try await self.propose(request, context: context)
      },
      .unary(GroupsMethods.leaveGroup) {
        (request: LeaveGroupRequest, context) in
        try await self.leaveGroup(request, context: context)
      },
      .unary(GroupsMethods.answerGroupInvitation) {
        (request: AnswerGroupInvitationRequest, context) in
        try await self.answerGroupInvitation(request, context: context)
      },
      .unary(GroupsMethods.sendGroupMessage) {
        (request: SendGroupMessageRequest, context) in
        try await self.sendGroupMessage(request, context: context)
      },
      .unary(GroupsMethods.getGroupInfo) {
        (request: GetGroupInfoRequest, context) in
        try await self.getGroupInfo(request, context: context)
      },
      .unary(GroupsMethods.externalCommit) {
        (request: ExternalCommitRequest, context) in
        try await self.externalCommit(request, context: context)
      },
      .serverStreaming(GroupsMethods.streamCommits) {
        (request: StreamCommitsRequest, replies: ReplyWriter<StreamCommitsResponse>, context) in
        try await self.streamCommits(request, replies: replies, context: context)
      },
      .unary(GroupsMethods.fetchWelcomes) {
        (request: FetchWelcomesRequest, context) in
        try await self.fetchWelcomes(request, context: context)
      },
      .unary(GroupsMethods.ackWelcome) {
        (request: AckWelcomeRequest, context) in
        try await self.ackWelcome(request, context: context)
      },
      .serverStreaming(GroupsMethods.getRatchetTree) {
        (request: GetRatchetTreeRequest, replies: ReplyWriter<GetRatchetTreeResponse>, context) in
        try await self.getRatchetTree(request, replies: replies, context: context)
      },
      .unary(GroupsMethods.updateGroupMetadata) {
        (request: UpdateGroupMetadataRequest, context) in
        try await self.updateGroupMetadata(request, context: context)
      },
      .unary(GroupsMethods.listMyGroups) {
        (request: ListMyGroupsRequest, context) in
        try await self.listMyGroups(request, context: context)
      },
      .unary(GroupsMethods.reportFork) {
        (request: ReportForkRequest, context) in
        try await self.reportFork(request, context: context)
      },
      .unary(GroupsMethods.deleteGroup) {
        (request: DeleteGroupRequest, context) in
        try await self.deleteGroup(request, context: context)
      },
    ]
  }
}

/// Groups of up to 1,500 accounts.
public struct GroupsClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Tells what groups on this server must be made with. Authenticated.
  public func getGroupsConfiguration(
    _ request: GetGroupsConfigurationRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetGroupsConfigurationResponse {
    try await channel.unary(
      GroupsMethods.getGroupsConfiguration, request, options: options)
  }

  /// Makes a group whose only member is the calling device. Limited to 20 in a burst, then one in 5
  /// minutes, for each account. Authenticated.
  public func createGroup(
    _ request: CreateGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateGroupResponse {
    try await channel.unary(
      GroupsMethods.createGroup, request, options: options)
  }

  /// Hands in a commit of the calling device with all that belongs to it. One commit wins each
  /// epoch; all of it takes effect, or nothing. It is refused with CONSTRAINT_VIOLATED where it adds
  /// an account that is in 2,000 groups. An account may add another one to 10 groups in a burst, then
  /// to 10 in a day. Authenticated.
  public func commitBundle(
    _ request: CommitBundleRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CommitBundleResponse {
    try await channel.unary(
      GroupsMethods.commitBundle, request, options: options)
  }

  /// Hands in a proposal of the calling device, for others to commit. Authenticated.
  public func propose(
    _ request: ProposeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposeResponse {
    try await channel.unary(
      GroupsMethods.propose, request, options: options)
  }

  /// Has the caller's account removed with all its devices: the server proposes it in each epoch
  /// until a member commits it, and takes no commit that leaves it out. Authenticated.
  public func leaveGroup(
    _ request: LeaveGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> LeaveGroupResponse {
    try await channel.unary(
      GroupsMethods.leaveGroup, request, options: options)
  }

  /// Answers an invitation of an account that the caller's account had not accepted, or of one that
  /// it does not let make requests. Until it is accepted, devices of the account get the welcome but
  /// nothing of the group's log. One that is declined is told to no device any more; whoever invites
  /// is told nothing. An invitation that nobody accepts within 7 days ends with the server's proposal
  /// to remove the account, whether it was declined or not. Authenticated.
  public func answerGroupInvitation(
    _ request: AnswerGroupInvitationRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AnswerGroupInvitationResponse {
    try await channel.unary(
      GroupsMethods.answerGroupInvitation, request, options: options)
  }

  /// Sends an application message to a group. Authenticated.
  public func sendGroupMessage(
    _ request: SendGroupMessageRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SendGroupMessageResponse {
    try await channel.unary(
      GroupsMethods.sendGroupMessage, request, options: options)
  }

  /// Tells a group's current epoch, with what a device needs to join it from outside. For every
  /// device of an account that is a member. Authenticated.
  public func getGroupInfo(
    _ request: GetGroupInfoRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetGroupInfoResponse {
    try await channel.unary(
      GroupsMethods.getGroupInfo, request, options: options)
  }

  /// Hands in an external commit, by which the calling device joins or joins again. Only for devices
  /// of an account that is a member: how a new device gets in, and how one comes back that has lost
  /// its state. Authenticated.
  public func externalCommit(
    _ request: ExternalCommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ExternalCommitResponse {
    try await channel.unary(
      GroupsMethods.externalCommit, request, options: options)
  }

  /// Sends the handshake (commits, proposals, undone commits) from some place on, in order, then
  /// says where it stands and ends. For a member that was away long and wants to catch up before it
  /// looks at messages. Authenticated.
  public func streamCommits(
    _ request: StreamCommitsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<StreamCommitsResponse> {
    try await channel.serverStreaming(
      GroupsMethods.streamCommits, request, options: options)
  }

  /// Reads the welcomes that wait for the calling device, the oldest first. Authenticated.
  public func fetchWelcomes(
    _ request: FetchWelcomesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> FetchWelcomesResponse {
    try await channel.unary(
      GroupsMethods.fetchWelcomes, request, options: options)
  }

  /// Says that a welcome has been used, or will not be; it is gone then. Authenticated.
  public func ackWelcome(
    _ request: AckWelcomeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AckWelcomeResponse {
    try await channel.unary(
      GroupsMethods.ackWelcome, request, options: options)
  }

  /// Sends the ratchet tree of an epoch, in chunks: to devices of members, of the current epoch and
  /// the two before; to a device with an unacknowledged welcome, of the welcome's epoch.
  /// Authenticated.
  public func getRatchetTree(
    _ request: GetRatchetTreeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<GetRatchetTreeResponse> {
    try await channel.serverStreaming(
      GroupsMethods.getRatchetTree, request, options: options)
  }

  /// Replaces the group's encrypted name, picture and the like, if they are at the version that the
  /// caller knows. For administrators. Authenticated.
  public func updateGroupMetadata(
    _ request: UpdateGroupMetadataRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UpdateGroupMetadataResponse {
    try await channel.unary(
      GroupsMethods.updateGroupMetadata, request, options: options)
  }

  /// Lists the groups that the caller's account is a member of, by identifier. Authenticated.
  public func listMyGroups(
    _ request: ListMyGroupsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListMyGroupsResponse {
    try await channel.unary(
      GroupsMethods.listMyGroups, request, options: options)
  }

  /// Reports a commit that the calling device had to refuse although the server took it, or compares
  /// epoch authenticators. Authenticated.
  public func reportFork(
    _ request: ReportForkRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReportForkResponse {
    try await channel.unary(
      GroupsMethods.reportFork, request, options: options)
  }

  /// Deletes a group with everything that the server keeps of it. For administrators. Authenticated.
  public func deleteGroup(
    _ request: DeleteGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DeleteGroupResponse {
    try await channel.unary(
      GroupsMethods.deleteGroup, request, options: options)
  }
}

extension GroupMessage: Message {
  /// `martlet.v1.GroupMessage`.
  public static let fullName = "martlet.v1.GroupMessage"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.field(2, sequence, .uint64)
    writer.field(3, kind, .enumeration(GroupMessage.Kind.self))
    writer.field(4, epoch, .uint64)
    writer.optional(5, sender, .message(DeviceAddress.self))
    writer.field(6, payload, .bytes)
    writer.optional(7, serverTime, .message(ProtoTimestamp.self))
    writer.field(8, messageID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: try reader.field(&sequence, .uint64)
      case 24: try reader.field(&kind, .enumeration(GroupMessage.Kind.self))
      case 32: try reader.field(&epoch, .uint64)
      case 42: try reader.optional(&sender, .message(DeviceAddress.self))
      case 50: try reader.field(&payload, .bytes)
      case 58: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 66: try reader.field(&messageID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "sequence": 2
    case "kind": 3
    case "epoch": 4
    case "sender": 5
    case "payload": 6
    case "serverTime", "server_time": 7
    case "messageId", "message_id": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.field(&sequence, .uint64)
    case 3: try json.field(&kind, .enumeration(GroupMessage.Kind.self))
    case 4: try json.field(&epoch, .uint64)
    case 5: try json.optional(&sender, .message(DeviceAddress.self))
    case 6: try json.field(&payload, .bytes)
    case 7: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 8: try json.field(&messageID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.field("sequence", sequence, .uint64)
    json.field("kind", kind, .enumeration(GroupMessage.Kind.self))
    json.field("epoch", epoch, .uint64)
    json.optional("sender", sender, .message(DeviceAddress.self))
    json.field("payload", payload, .bytes)
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("messageId", messageID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = sender {
      try Check.valid(value, "sender")
    }
  }
}

extension GroupMessage.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .commit
    case 2: self = .proposal
    case 3: self = .application
    case 4: self = .metadata
    case 5: self = .undone
    case 6: self = .notice
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "KIND_UNSPECIFIED": self = .unspecified
    case "KIND_COMMIT": self = .commit
    case "KIND_PROPOSAL": self = .proposal
    case "KIND_APPLICATION": self = .application
    case "KIND_METADATA": self = .metadata
    case "KIND_UNDONE": self = .undone
    case "KIND_NOTICE": self = .notice
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .commit: 1
    case .proposal: 2
    case .application: 3
    case .metadata: 4
    case .undone: 5
    case .notice: 6
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "KIND_UNSPECIFIED"
    case .commit: "KIND_COMMIT"
    case .proposal: "KIND_PROPOSAL"
    case .application: "KIND_APPLICATION"
    case .metadata: "KIND_METADATA"
    case .undone: "KIND_UNDONE"
    case .notice: "KIND_NOTICE"
    case .unrecognized: nil
    }
  }
}

extension GroupAcknowledgement: Message {
  /// `martlet.v1.GroupAcknowledgement`.
  public static let fullName = "martlet.v1.GroupAcknowledgement"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.field(2, upToSequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: try reader.field(&upToSequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "upToSequence", "up_to_sequence": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.field(&upToSequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.field("upToSequence", upToSequence, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.range(upToSequence, min: 1, max: 9223372036854775807, "up_to_sequence")
  }
}

extension GroupMetadata: Message {
  /// `martlet.v1.GroupMetadata`.
  public static let fullName = "martlet.v1.GroupMetadata"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.field(2, epoch, .uint64)
    writer.field(3, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      case 16: try reader.field(&epoch, .uint64)
      case 26: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    case "epoch": 2
    case "ciphertext": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    case 2: try json.field(&epoch, .uint64)
    case 3: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
    json.field("epoch", epoch, .uint64)
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(ciphertext, max: 65536, "ciphertext")
  }
}

extension CommitUndone: Message {
  /// `martlet.v1.CommitUndone`.
  public static let fullName = "martlet.v1.CommitUndone"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, sequence, .uint64)
    writer.optional(2, committer, .message(DeviceAddress.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&sequence, .uint64)
      case 18: try reader.optional(&committer, .message(DeviceAddress.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sequence": 1
    case "committer": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&sequence, .uint64)
    case 2: try json.optional(&committer, .message(DeviceAddress.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("sequence", sequence, .uint64)
    json.optional("committer", committer, .message(DeviceAddress.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = committer {
      try Check.valid(value, "committer")
    }
  }
}

extension GetGroupsConfigurationRequest: Message {
  /// `martlet.v1.GetGroupsConfigurationRequest`.
  public static let fullName = "martlet.v1.GetGroupsConfigurationRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension GetGroupsConfigurationResponse: Message {
  /// `martlet.v1.GetGroupsConfigurationResponse`.
  public static let fullName = "martlet.v1.GetGroupsConfigurationResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, externalSender, .bytes)
    writer.packed(2, cipherSuites, .uint32)
    writer.field(3, maxAccounts, .uint32)
    writer.field(4, maxLeaves, .uint32)
    writer.field(5, maxPostQuantumLeaves, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&externalSender, .bytes)
      case 16: try reader.element(&cipherSuites, .uint32)
      case 18: try reader.packed(&cipherSuites, .uint32)
      case 24: try reader.field(&maxAccounts, .uint32)
      case 32: try reader.field(&maxLeaves, .uint32)
      case 40: try reader.field(&maxPostQuantumLeaves, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "externalSender", "external_sender": 1
    case "cipherSuites", "cipher_suites": 2
    case "maxAccounts", "max_accounts": 3
    case "maxLeaves", "max_leaves": 4
    case "maxPostQuantumLeaves", "max_post_quantum_leaves": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&externalSender, .bytes)
    case 2: try json.repeated(&cipherSuites, .uint32)
    case 3: try json.field(&maxAccounts, .uint32)
    case 4: try json.field(&maxLeaves, .uint32)
    case 5: try json.field(&maxPostQuantumLeaves, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("externalSender", externalSender, .bytes)
    json.repeated("cipherSuites", cipherSuites, .uint32)
    json.field("maxAccounts", maxAccounts, .uint32)
    json.field("maxLeaves", maxLeaves, .uint32)
    json.field("maxPostQuantumLeaves", maxPostQuantumLeaves, .uint32)
  }
}

extension CreateGroupRequest: Message {
  /// `martlet.v1.CreateGroupRequest`.
  public static let fullName = "martlet.v1.CreateGroupRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupInfo, .bytes)
    writer.field(3, ratchetTree, .bytes)
    writer.field(4, metadata, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupInfo, .bytes)
      case 26: try reader.field(&ratchetTree, .bytes)
      case 34: try reader.field(&metadata, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupInfo", "group_info": 2
    case "ratchetTree", "ratchet_tree": 3
    case "metadata": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupInfo, .bytes)
    case 3: try json.field(&ratchetTree, .bytes)
    case 4: try json.field(&metadata, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupInfo", groupInfo, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
    json.field("metadata", metadata, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.required(!groupInfo.isEmpty, "group_info")
    try Check.size(groupInfo, max: 16384, "group_info")
    try Check.required(!ratchetTree.isEmpty, "ratchet_tree")
    try Check.size(ratchetTree, max: 16384, "ratchet_tree")
    try Check.size(metadata, max: 65536, "metadata")
  }
}

extension CreateGroupResponse: Message {
  /// `martlet.v1.CreateGroupResponse`.
  public static let fullName = "martlet.v1.CreateGroupResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .created(let value)? = outcome {
      writer.choice(1, value, .message(CreateGroupResponse.Created.self))
    }
    if case .taken(let value)? = outcome {
      writer.choice(2, value, .message(CreateGroupResponse.Taken.self))
    }
    if case .tooManyGroups(let value)? = outcome {
      writer.choice(3, value, .message(CreateGroupResponse.TooManyGroups.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CreateGroupResponse.Created?
        if case .created(let value)? = outcome { current = value }
        outcome = .created(try reader.choice(.message(CreateGroupResponse.Created.self), mergingInto: current))
      case 18:
        var current: CreateGroupResponse.Taken?
        if case .taken(let value)? = outcome { current = value }
        outcome = .taken(try reader.choice(.message(CreateGroupResponse.Taken.self), mergingInto: current))
      case 26:
        var current: CreateGroupResponse.TooManyGroups?
        if case .tooManyGroups(let value)? = outcome { current = value }
        outcome = .tooManyGroups(try reader.choice(.message(CreateGroupResponse.TooManyGroups.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "created": 1
    case "taken": 2
    case "tooManyGroups", "too_many_groups": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CreateGroupResponse.Created.self), isTaken: outcome != nil) {
        outcome = .created(value)
      }
    case 2:
      if let value = try json.choice(.message(CreateGroupResponse.Taken.self), isTaken: outcome != nil) {
        outcome = .taken(value)
      }
    case 3:
      if let value = try json.choice(.message(CreateGroupResponse.TooManyGroups.self), isTaken: outcome != nil) {
        outcome = .tooManyGroups(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .created(let value)? = outcome {
      json.choice("created", value, .message(CreateGroupResponse.Created.self))
    }
    if case .taken(let value)? = outcome {
      json.choice("taken", value, .message(CreateGroupResponse.Taken.self))
    }
    if case .tooManyGroups(let value)? = outcome {
      json.choice("tooManyGroups", value, .message(CreateGroupResponse.TooManyGroups.self))
    }
  }
}

extension CreateGroupResponse.Created: Message {
  /// `martlet.v1.CreateGroupResponse.Created`.
  public static let fullName = "martlet.v1.CreateGroupResponse.Created"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, serverTime, .message(ProtoTimestamp.self))
    writer.field(2, duplicate, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 16: try reader.field(&duplicate, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "serverTime", "server_time": 1
    case "duplicate": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 2: try json.field(&duplicate, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("duplicate", duplicate, .bool)
  }
}

extension CreateGroupResponse.Taken: Message {
  /// `martlet.v1.CreateGroupResponse.Taken`.
  public static let fullName = "martlet.v1.CreateGroupResponse.Taken"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension CreateGroupResponse.TooManyGroups: Message {
  /// `martlet.v1.CreateGroupResponse.TooManyGroups`.
  public static let fullName = "martlet.v1.CreateGroupResponse.TooManyGroups"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "limit": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("limit", limit, .uint32)
  }
}

extension CommitBundleRequest: Message {
  /// `martlet.v1.CommitBundleRequest`.
  public static let fullName = "martlet.v1.CommitBundleRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.field(3, commit, .bytes)
    writer.field(4, groupInfo, .bytes)
    writer.field(5, welcome, .bytes)
    writer.optional(6, firstMessage, .message(CommitBundleRequest.FirstMessage.self))
    writer.optional(7, metadata, .message(CommitBundleRequest.NewMetadata.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      case 26: try reader.field(&commit, .bytes)
      case 34: try reader.field(&groupInfo, .bytes)
      case 42: try reader.field(&welcome, .bytes)
      case 50: try reader.optional(&firstMessage, .message(CommitBundleRequest.FirstMessage.self))
      case 58: try reader.optional(&metadata, .message(CommitBundleRequest.NewMetadata.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupId", "group_id": 2
    case "commit": 3
    case "groupInfo", "group_info": 4
    case "welcome": 5
    case "firstMessage", "first_message": 6
    case "metadata": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.field(&commit, .bytes)
    case 4: try json.field(&groupInfo, .bytes)
    case 5: try json.field(&welcome, .bytes)
    case 6: try json.optional(&firstMessage, .message(CommitBundleRequest.FirstMessage.self))
    case 7: try json.optional(&metadata, .message(CommitBundleRequest.NewMetadata.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupId", groupID, .bytes)
    json.field("commit", commit, .bytes)
    json.field("groupInfo", groupInfo, .bytes)
    json.field("welcome", welcome, .bytes)
    json.optional("firstMessage", firstMessage, .message(CommitBundleRequest.FirstMessage.self))
    json.optional("metadata", metadata, .message(CommitBundleRequest.NewMetadata.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.required(!commit.isEmpty, "commit")
    try Check.size(commit, max: 786432, "commit")
    try Check.required(!groupInfo.isEmpty, "group_info")
    try Check.size(groupInfo, max: 65536, "group_info")
    try Check.size(welcome, max: 1000000, "welcome")
    if let value = firstMessage {
      try Check.valid(value, "first_message")
    }
    if let value = metadata {
      try Check.valid(value, "metadata")
    }
  }
}

extension CommitBundleRequest.FirstMessage: Message {
  /// `martlet.v1.CommitBundleRequest.FirstMessage`.
  public static let fullName = "martlet.v1.CommitBundleRequest.FirstMessage"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.field(2, message, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.field(&message, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "message": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.field(&message, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.field("message", message, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
    try Check.required(!message.isEmpty, "message")
    try Check.size(message, max: 98304, "message")
  }
}

extension CommitBundleRequest.NewMetadata: Message {
  /// `martlet.v1.CommitBundleRequest.NewMetadata`.
  public static let fullName = "martlet.v1.CommitBundleRequest.NewMetadata"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, expectedVersion, .uint64)
    writer.field(2, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&expectedVersion, .uint64)
      case 18: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "expectedVersion", "expected_version": 1
    case "ciphertext": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&expectedVersion, .uint64)
    case 2: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("expectedVersion", expectedVersion, .uint64)
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(!ciphertext.isEmpty, "ciphertext")
    try Check.size(ciphertext, max: 65536, "ciphertext")
  }
}

extension CommitBundleResponse: Message {
  /// `martlet.v1.CommitBundleResponse`.
  public static let fullName = "martlet.v1.CommitBundleResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(CommitAccepted.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(StaleCommit.self))
    }
    if case .missingRemovals(let value)? = outcome {
      writer.choice(3, value, .message(MissingRemovals.self))
    }
    if case .full(let value)? = outcome {
      writer.choice(4, value, .message(GroupFull.self))
    }
    if case .unknownDevices(let value)? = outcome {
      writer.choice(5, value, .message(UnknownDevices.self))
    }
    if case .staleMetadata(let value)? = outcome {
      writer.choice(6, value, .message(StaleMetadata.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(7, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CommitAccepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(CommitAccepted.self), mergingInto: current))
      case 18:
        var current: StaleCommit?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(StaleCommit.self), mergingInto: current))
      case 26:
        var current: MissingRemovals?
        if case .missingRemovals(let value)? = outcome { current = value }
        outcome = .missingRemovals(try reader.choice(.message(MissingRemovals.self), mergingInto: current))
      case 34:
        var current: GroupFull?
        if case .full(let value)? = outcome { current = value }
        outcome = .full(try reader.choice(.message(GroupFull.self), mergingInto: current))
      case 42:
        var current: UnknownDevices?
        if case .unknownDevices(let value)? = outcome { current = value }
        outcome = .unknownDevices(try reader.choice(.message(UnknownDevices.self), mergingInto: current))
      case 50:
        var current: StaleMetadata?
        if case .staleMetadata(let value)? = outcome { current = value }
        outcome = .staleMetadata(try reader.choice(.message(StaleMetadata.self), mergingInto: current))
      case 58:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accepted": 1
    case "stale": 2
    case "missingRemovals", "missing_removals": 3
    case "full": 4
    case "unknownDevices", "unknown_devices": 5
    case "staleMetadata", "stale_metadata": 6
    case "notFound", "not_found": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CommitAccepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
      }
    case 2:
      if let value = try json.choice(.message(StaleCommit.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    case 3:
      if let value = try json.choice(.message(MissingRemovals.self), isTaken: outcome != nil) {
        outcome = .missingRemovals(value)
      }
    case 4:
      if let value = try json.choice(.message(GroupFull.self), isTaken: outcome != nil) {
        outcome = .full(value)
      }
    case 5:
      if let value = try json.choice(.message(UnknownDevices.self), isTaken: outcome != nil) {
        outcome = .unknownDevices(value)
      }
    case 6:
      if let value = try json.choice(.message(StaleMetadata.self), isTaken: outcome != nil) {
        outcome = .staleMetadata(value)
      }
    case 7:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accepted(let value)? = outcome {
      json.choice("accepted", value, .message(CommitAccepted.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(StaleCommit.self))
    }
    if case .missingRemovals(let value)? = outcome {
      json.choice("missingRemovals", value, .message(MissingRemovals.self))
    }
    if case .full(let value)? = outcome {
      json.choice("full", value, .message(GroupFull.self))
    }
    if case .unknownDevices(let value)? = outcome {
      json.choice("unknownDevices", value, .message(UnknownDevices.self))
    }
    if case .staleMetadata(let value)? = outcome {
      json.choice("staleMetadata", value, .message(StaleMetadata.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .stale(let value)? = outcome {
      try Check.valid(value, "stale")
    }
    if case .missingRemovals(let value)? = outcome {
      try Check.valid(value, "missing_removals")
    }
    if case .unknownDevices(let value)? = outcome {
      try Check.valid(value, "unknown_devices")
    }
    if case .staleMetadata(let value)? = outcome {
      try Check.valid(value, "stale_metadata")
    }
  }
}

extension CommitAccepted: Message {
  /// `martlet.v1.CommitAccepted`.
  public static let fullName = "martlet.v1.CommitAccepted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.field(2, sequence, .uint64)
    writer.optional(3, serverTime, .message(ProtoTimestamp.self))
    writer.field(4, duplicate, .bool)
    writer.field(5, messageSequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 16: try reader.field(&sequence, .uint64)
      case 26: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 32: try reader.field(&duplicate, .bool)
      case 40: try reader.field(&messageSequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "sequence": 2
    case "serverTime", "server_time": 3
    case "duplicate": 4
    case "messageSequence", "message_sequence": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.field(&sequence, .uint64)
    case 3: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 4: try json.field(&duplicate, .bool)
    case 5: try json.field(&messageSequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.field("sequence", sequence, .uint64)
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("duplicate", duplicate, .bool)
    json.field("messageSequence", messageSequence, .uint64)
  }
}

extension StaleCommit: Message {
  /// `martlet.v1.StaleCommit`.
  public static let fullName = "martlet.v1.StaleCommit"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, currentEpoch, .uint64)
    writer.optional(2, winningCommit, .message(GroupMessage.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&currentEpoch, .uint64)
      case 18: try reader.optional(&winningCommit, .message(GroupMessage.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "currentEpoch", "current_epoch": 1
    case "winningCommit", "winning_commit": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&currentEpoch, .uint64)
    case 2: try json.optional(&winningCommit, .message(GroupMessage.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("currentEpoch", currentEpoch, .uint64)
    json.optional("winningCommit", winningCommit, .message(GroupMessage.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = winningCommit {
      try Check.valid(value, "winning_commit")
    }
  }
}

extension MissingRemovals: Message {
  /// `martlet.v1.MissingRemovals`.
  public static let fullName = "martlet.v1.MissingRemovals"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, removals, .message(MissingRemovals.Removal.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&removals, .message(MissingRemovals.Removal.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "removals": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&removals, .message(MissingRemovals.Removal.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("removals", removals, .message(MissingRemovals.Removal.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in removals.enumerated() {
      try Check.valid(value, "removals[\(index)]")
    }
  }
}

extension MissingRemovals.Removal: Message {
  /// `martlet.v1.MissingRemovals.Removal`.
  public static let fullName = "martlet.v1.MissingRemovals.Removal"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, leafIndex, .uint32)
    writer.optional(2, device, .message(DeviceAddress.self))
    writer.optional(3, proposal, .message(GroupMessage.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&leafIndex, .uint32)
      case 18: try reader.optional(&device, .message(DeviceAddress.self))
      case 26: try reader.optional(&proposal, .message(GroupMessage.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "leafIndex", "leaf_index": 1
    case "device": 2
    case "proposal": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&leafIndex, .uint32)
    case 2: try json.optional(&device, .message(DeviceAddress.self))
    case 3: try json.optional(&proposal, .message(GroupMessage.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("leafIndex", leafIndex, .uint32)
    json.optional("device", device, .message(DeviceAddress.self))
    json.optional("proposal", proposal, .message(GroupMessage.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = device {
      try Check.valid(value, "device")
    }
    if let value = proposal {
      try Check.valid(value, "proposal")
    }
  }
}

extension GroupFull: Message {
  /// `martlet.v1.GroupFull`.
  public static let fullName = "martlet.v1.GroupFull"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, maxAccounts, .uint32)
    writer.field(2, maxLeaves, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&maxAccounts, .uint32)
      case 16: try reader.field(&maxLeaves, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "maxAccounts", "max_accounts": 1
    case "maxLeaves", "max_leaves": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&maxAccounts, .uint32)
    case 2: try json.field(&maxLeaves, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("maxAccounts", maxAccounts, .uint32)
    json.field("maxLeaves", maxLeaves, .uint32)
  }
}

extension UnknownDevices: Message {
  /// `martlet.v1.UnknownDevices`.
  public static let fullName = "martlet.v1.UnknownDevices"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, devices, .message(DeviceAddress.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&devices, .message(DeviceAddress.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "devices": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&devices, .message(DeviceAddress.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("devices", devices, .message(DeviceAddress.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in devices.enumerated() {
      try Check.valid(value, "devices[\(index)]")
    }
  }
}

extension StaleMetadata: Message {
  /// `martlet.v1.StaleMetadata`.
  public static let fullName = "martlet.v1.StaleMetadata"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, self.current, .message(GroupMetadata.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&self.current, .message(GroupMetadata.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "current": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&self.current, .message(GroupMetadata.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("current", self.current, .message(GroupMetadata.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = current {
      try Check.valid(value, "current")
    }
  }
}

extension ProposeRequest: Message {
  /// `martlet.v1.ProposeRequest`.
  public static let fullName = "martlet.v1.ProposeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.field(3, proposal, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      case 26: try reader.field(&proposal, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupId", "group_id": 2
    case "proposal": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.field(&proposal, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupId", groupID, .bytes)
    json.field("proposal", proposal, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.required(!proposal.isEmpty, "proposal")
    try Check.size(proposal, max: 65536, "proposal")
  }
}

extension ProposeResponse: Message {
  /// `martlet.v1.ProposeResponse`.
  public static let fullName = "martlet.v1.ProposeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(ProposeResponse.Accepted.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(StaleCommit.self))
    }
    if case .unknownDevices(let value)? = outcome {
      writer.choice(3, value, .message(UnknownDevices.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(4, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: ProposeResponse.Accepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(ProposeResponse.Accepted.self), mergingInto: current))
      case 18:
        var current: StaleCommit?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(StaleCommit.self), mergingInto: current))
      case 26:
        var current: UnknownDevices?
        if case .unknownDevices(let value)? = outcome { current = value }
        outcome = .unknownDevices(try reader.choice(.message(UnknownDevices.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accepted": 1
    case "stale": 2
    case "unknownDevices", "unknown_devices": 3
    case "notFound", "not_found": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ProposeResponse.Accepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
      }
    case 2:
      if let value = try json.choice(.message(StaleCommit.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    case 3:
      if let value = try json.choice(.message(UnknownDevices.self), isTaken: outcome != nil) {
        outcome = .unknownDevices(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accepted(let value)? = outcome {
      json.choice("accepted", value, .message(ProposeResponse.Accepted.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(StaleCommit.self))
    }
    if case .unknownDevices(let value)? = outcome {
      json.choice("unknownDevices", value, .message(UnknownDevices.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .stale(let value)? = outcome {
      try Check.valid(value, "stale")
    }
    if case .unknownDevices(let value)? = outcome {
      try Check.valid(value, "unknown_devices")
    }
  }
}

extension ProposeResponse.Accepted: Message {
  /// `martlet.v1.ProposeResponse.Accepted`.
  public static let fullName = "martlet.v1.ProposeResponse.Accepted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, sequence, .uint64)
    writer.optional(2, serverTime, .message(ProtoTimestamp.self))
    writer.field(3, duplicate, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&sequence, .uint64)
      case 18: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 24: try reader.field(&duplicate, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sequence": 1
    case "serverTime", "server_time": 2
    case "duplicate": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&sequence, .uint64)
    case 2: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 3: try json.field(&duplicate, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("sequence", sequence, .uint64)
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("duplicate", duplicate, .bool)
  }
}

extension LeaveGroupRequest: Message {
  /// `martlet.v1.LeaveGroupRequest`.
  public static let fullName = "martlet.v1.LeaveGroupRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupId", "group_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupId", groupID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
  }
}

extension LeaveGroupResponse: Message {
  /// `martlet.v1.LeaveGroupResponse`.
  public static let fullName = "martlet.v1.LeaveGroupResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .leaving(let value)? = outcome {
      writer.choice(1, value, .message(LeaveGroupResponse.Leaving.self))
    }
    if case .deleted(let value)? = outcome {
      writer.choice(2, value, .message(LeaveGroupResponse.Deleted.self))
    }
    if case .lastAdministrator(let value)? = outcome {
      writer.choice(3, value, .message(LeaveGroupResponse.LastAdministrator.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(4, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: LeaveGroupResponse.Leaving?
        if case .leaving(let value)? = outcome { current = value }
        outcome = .leaving(try reader.choice(.message(LeaveGroupResponse.Leaving.self), mergingInto: current))
      case 18:
        var current: LeaveGroupResponse.Deleted?
        if case .deleted(let value)? = outcome { current = value }
        outcome = .deleted(try reader.choice(.message(LeaveGroupResponse.Deleted.self), mergingInto: current))
      case 26:
        var current: LeaveGroupResponse.LastAdministrator?
        if case .lastAdministrator(let value)? = outcome { current = value }
        outcome = .lastAdministrator(try reader.choice(.message(LeaveGroupResponse.LastAdministrator.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "leaving": 1
    case "deleted": 2
    case "lastAdministrator", "last_administrator": 3
    case "notFound", "not_found": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(LeaveGroupResponse.Leaving.self), isTaken: outcome != nil) {
        outcome = .leaving(value)
      }
    case 2:
      if let value = try json.choice(.message(LeaveGroupResponse.Deleted.self), isTaken: outcome != nil) {
        outcome = .deleted(value)
      }
    case 3:
      if let value = try json.choice(.message(LeaveGroupResponse.LastAdministrator.self), isTaken: outcome != nil) {
        outcome = .lastAdministrator(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .leaving(let value)? = outcome {
      json.choice("leaving", value, .message(LeaveGroupResponse.Leaving.self))
    }
    if case .deleted(let value)? = outcome {
      json.choice("deleted", value, .message(LeaveGroupResponse.Deleted.self))
    }
    if case .lastAdministrator(let value)? = outcome {
      json.choice("lastAdministrator", value, .message(LeaveGroupResponse.LastAdministrator.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension LeaveGroupResponse.Leaving: Message {
  /// `martlet.v1.LeaveGroupResponse.Leaving`.
  public static let fullName = "martlet.v1.LeaveGroupResponse.Leaving"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension LeaveGroupResponse.Deleted: Message {
  /// `martlet.v1.LeaveGroupResponse.Deleted`.
  public static let fullName = "martlet.v1.LeaveGroupResponse.Deleted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension LeaveGroupResponse.LastAdministrator: Message {
  /// `martlet.v1.LeaveGroupResponse.LastAdministrator`.
  public static let fullName = "martlet.v1.LeaveGroupResponse.LastAdministrator"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension AnswerGroupInvitationRequest: Message {
  /// `martlet.v1.AnswerGroupInvitationRequest`.
  public static let fullName = "martlet.v1.AnswerGroupInvitationRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.field(2, answer, .enumeration(AnswerGroupInvitationRequest.Answer.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: try reader.field(&answer, .enumeration(AnswerGroupInvitationRequest.Answer.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "answer": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.field(&answer, .enumeration(AnswerGroupInvitationRequest.Answer.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.field("answer", answer, .enumeration(AnswerGroupInvitationRequest.Answer.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
  }
}

extension AnswerGroupInvitationRequest.Answer: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accept
    case 2: self = .decline
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "ANSWER_UNSPECIFIED": self = .unspecified
    case "ANSWER_ACCEPT": self = .accept
    case "ANSWER_DECLINE": self = .decline
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accept: 1
    case .decline: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "ANSWER_UNSPECIFIED"
    case .accept: "ANSWER_ACCEPT"
    case .decline: "ANSWER_DECLINE"
    case .unrecognized: nil
    }
  }
}

extension AnswerGroupInvitationResponse: Message {
  /// `martlet.v1.AnswerGroupInvitationResponse`.
  public static let fullName = "martlet.v1.AnswerGroupInvitationResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .answered(let value)? = outcome {
      writer.choice(1, value, .message(AnswerGroupInvitationResponse.Answered.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(2, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: AnswerGroupInvitationResponse.Answered?
        if case .answered(let value)? = outcome { current = value }
        outcome = .answered(try reader.choice(.message(AnswerGroupInvitationResponse.Answered.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "answered": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(AnswerGroupInvitationResponse.Answered.self), isTaken: outcome != nil) {
        outcome = .answered(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .answered(let value)? = outcome {
      json.choice("answered", value, .message(AnswerGroupInvitationResponse.Answered.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension AnswerGroupInvitationResponse.Answered: Message {
  /// `martlet.v1.AnswerGroupInvitationResponse.Answered`.
  public static let fullName = "martlet.v1.AnswerGroupInvitationResponse.Answered"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension SendGroupMessageRequest: Message {
  /// `martlet.v1.SendGroupMessageRequest`.
  public static let fullName = "martlet.v1.SendGroupMessageRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.field(3, message, .bytes)
    writer.field(4, ephemeral, .bool)
    writer.field(5, urgent, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      case 26: try reader.field(&message, .bytes)
      case 32: try reader.field(&ephemeral, .bool)
      case 40: try reader.field(&urgent, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "groupId", "group_id": 2
    case "message": 3
    case "ephemeral": 4
    case "urgent": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.field(&message, .bytes)
    case 4: try json.field(&ephemeral, .bool)
    case 5: try json.field(&urgent, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.field("groupId", groupID, .bytes)
    json.field("message", message, .bytes)
    json.field("ephemeral", ephemeral, .bool)
    json.field("urgent", urgent, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.required(!message.isEmpty, "message")
    try Check.size(message, max: 98304, "message")
  }
}

extension SendGroupMessageResponse: Message {
  /// `martlet.v1.SendGroupMessageResponse`.
  public static let fullName = "martlet.v1.SendGroupMessageResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(SendGroupMessageResponse.Accepted.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(SendGroupMessageResponse.Stale.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(3, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SendGroupMessageResponse.Accepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(SendGroupMessageResponse.Accepted.self), mergingInto: current))
      case 18:
        var current: SendGroupMessageResponse.Stale?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(SendGroupMessageResponse.Stale.self), mergingInto: current))
      case 26:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accepted": 1
    case "stale": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SendGroupMessageResponse.Accepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
      }
    case 2:
      if let value = try json.choice(.message(SendGroupMessageResponse.Stale.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    case 3:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accepted(let value)? = outcome {
      json.choice("accepted", value, .message(SendGroupMessageResponse.Accepted.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(SendGroupMessageResponse.Stale.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension SendGroupMessageResponse.Accepted: Message {
  /// `martlet.v1.SendGroupMessageResponse.Accepted`.
  public static let fullName = "martlet.v1.SendGroupMessageResponse.Accepted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, sequence, .uint64)
    writer.optional(2, serverTime, .message(ProtoTimestamp.self))
    writer.field(3, duplicate, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&sequence, .uint64)
      case 18: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 24: try reader.field(&duplicate, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sequence": 1
    case "serverTime", "server_time": 2
    case "duplicate": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&sequence, .uint64)
    case 2: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 3: try json.field(&duplicate, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("sequence", sequence, .uint64)
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("duplicate", duplicate, .bool)
  }
}

extension SendGroupMessageResponse.Stale: Message {
  /// `martlet.v1.SendGroupMessageResponse.Stale`.
  public static let fullName = "martlet.v1.SendGroupMessageResponse.Stale"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, currentEpoch, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&currentEpoch, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "currentEpoch", "current_epoch": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&currentEpoch, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("currentEpoch", currentEpoch, .uint64)
  }
}

extension GetGroupInfoRequest: Message {
  /// `martlet.v1.GetGroupInfoRequest`.
  public static let fullName = "martlet.v1.GetGroupInfoRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
  }
}

extension GetGroupInfoResponse: Message {
  /// `martlet.v1.GetGroupInfoResponse`.
  public static let fullName = "martlet.v1.GetGroupInfoResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .found(let value)? = outcome {
      writer.choice(1, value, .message(GetGroupInfoResponse.Found.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(2, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GetGroupInfoResponse.Found?
        if case .found(let value)? = outcome { current = value }
        outcome = .found(try reader.choice(.message(GetGroupInfoResponse.Found.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "found": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetGroupInfoResponse.Found.self), isTaken: outcome != nil) {
        outcome = .found(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .found(let value)? = outcome {
      json.choice("found", value, .message(GetGroupInfoResponse.Found.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .found(let value)? = outcome {
      try Check.valid(value, "found")
    }
  }
}

extension GetGroupInfoResponse.Found: Message {
  /// `martlet.v1.GetGroupInfoResponse.Found`.
  public static let fullName = "martlet.v1.GetGroupInfoResponse.Found"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupInfo, .bytes)
    writer.field(2, epoch, .uint64)
    writer.field(3, lastSequence, .uint64)
    writer.field(4, treeByteCount, .uint64)
    writer.optional(5, metadata, .message(GroupMetadata.self))
    writer.field(6, isMember, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupInfo, .bytes)
      case 16: try reader.field(&epoch, .uint64)
      case 24: try reader.field(&lastSequence, .uint64)
      case 32: try reader.field(&treeByteCount, .uint64)
      case 42: try reader.optional(&metadata, .message(GroupMetadata.self))
      case 48: try reader.field(&isMember, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupInfo", "group_info": 1
    case "epoch": 2
    case "lastSequence", "last_sequence": 3
    case "treeByteCount", "tree_byte_count": 4
    case "metadata": 5
    case "isMember", "is_member": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupInfo, .bytes)
    case 2: try json.field(&epoch, .uint64)
    case 3: try json.field(&lastSequence, .uint64)
    case 4: try json.field(&treeByteCount, .uint64)
    case 5: try json.optional(&metadata, .message(GroupMetadata.self))
    case 6: try json.field(&isMember, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupInfo", groupInfo, .bytes)
    json.field("epoch", epoch, .uint64)
    json.field("lastSequence", lastSequence, .uint64)
    json.field("treeByteCount", treeByteCount, .uint64)
    json.optional("metadata", metadata, .message(GroupMetadata.self))
    json.field("isMember", isMember, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = metadata {
      try Check.valid(value, "metadata")
    }
  }
}

extension ExternalCommitRequest: Message {
  /// `martlet.v1.ExternalCommitRequest`.
  public static let fullName = "martlet.v1.ExternalCommitRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.field(3, commit, .bytes)
    writer.field(4, groupInfo, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      case 26: try reader.field(&commit, .bytes)
      case 34: try reader.field(&groupInfo, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupId", "group_id": 2
    case "commit": 3
    case "groupInfo", "group_info": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.field(&commit, .bytes)
    case 4: try json.field(&groupInfo, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupId", groupID, .bytes)
    json.field("commit", commit, .bytes)
    json.field("groupInfo", groupInfo, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.required(!commit.isEmpty, "commit")
    try Check.size(commit, max: 786432, "commit")
    try Check.required(!groupInfo.isEmpty, "group_info")
    try Check.size(groupInfo, max: 65536, "group_info")
  }
}

extension ExternalCommitResponse: Message {
  /// `martlet.v1.ExternalCommitResponse`.
  public static let fullName = "martlet.v1.ExternalCommitResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(CommitAccepted.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(StaleCommit.self))
    }
    if case .full(let value)? = outcome {
      writer.choice(3, value, .message(GroupFull.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(4, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CommitAccepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(CommitAccepted.self), mergingInto: current))
      case 18:
        var current: StaleCommit?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(StaleCommit.self), mergingInto: current))
      case 26:
        var current: GroupFull?
        if case .full(let value)? = outcome { current = value }
        outcome = .full(try reader.choice(.message(GroupFull.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accepted": 1
    case "stale": 2
    case "full": 3
    case "notFound", "not_found": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CommitAccepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
      }
    case 2:
      if let value = try json.choice(.message(StaleCommit.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    case 3:
      if let value = try json.choice(.message(GroupFull.self), isTaken: outcome != nil) {
        outcome = .full(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accepted(let value)? = outcome {
      json.choice("accepted", value, .message(CommitAccepted.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(StaleCommit.self))
    }
    if case .full(let value)? = outcome {
      json.choice("full", value, .message(GroupFull.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .stale(let value)? = outcome {
      try Check.valid(value, "stale")
    }
  }
}

extension StreamCommitsRequest: Message {
  /// `martlet.v1.StreamCommitsRequest`.
  public static let fullName = "martlet.v1.StreamCommitsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    if case .afterSequence(let value)? = start {
      writer.choice(2, value, .uint64)
    }
    if case .fromEpoch(let value)? = start {
      writer.choice(3, value, .uint64)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: start = .afterSequence(try reader.choice(.uint64))
      case 24: start = .fromEpoch(try reader.choice(.uint64))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "afterSequence", "after_sequence": 2
    case "fromEpoch", "from_epoch": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2:
      if let value = try json.choice(.uint64, isTaken: start != nil) {
        start = .afterSequence(value)
      }
    case 3:
      if let value = try json.choice(.uint64, isTaken: start != nil) {
        start = .fromEpoch(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    if case .afterSequence(let value)? = start {
      json.choice("afterSequence", value, .uint64)
    }
    if case .fromEpoch(let value)? = start {
      json.choice("fromEpoch", value, .uint64)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
    if case .afterSequence(let value)? = start {
      try Check.range(value, min: 0, max: 9223372036854775807, "after_sequence")
    }
    if case .fromEpoch(let value)? = start {
      try Check.range(value, min: 0, max: 9223372036854775807, "from_epoch")
    }
  }
}

extension StreamCommitsResponse: Message {
  /// `martlet.v1.StreamCommitsResponse`.
  public static let fullName = "martlet.v1.StreamCommitsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .message(let value)? = frame {
      writer.choice(1, value, .message(GroupMessage.self))
    }
    if case .caughtUp(let value)? = frame {
      writer.choice(2, value, .message(StreamCommitsResponse.CaughtUp.self))
    }
    if case .expired(let value)? = frame {
      writer.choice(3, value, .message(StreamCommitsResponse.Expired.self))
    }
    if case .notFound(let value)? = frame {
      writer.choice(4, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GroupMessage?
        if case .message(let value)? = frame { current = value }
        frame = .message(try reader.choice(.message(GroupMessage.self), mergingInto: current))
      case 18:
        var current: StreamCommitsResponse.CaughtUp?
        if case .caughtUp(let value)? = frame { current = value }
        frame = .caughtUp(try reader.choice(.message(StreamCommitsResponse.CaughtUp.self), mergingInto: current))
      case 26:
        var current: StreamCommitsResponse.Expired?
        if case .expired(let value)? = frame { current = value }
        frame = .expired(try reader.choice(.message(StreamCommitsResponse.Expired.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .notFound(let value)? = frame { current = value }
        frame = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "message": 1
    case "caughtUp", "caught_up": 2
    case "expired": 3
    case "notFound", "not_found": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GroupMessage.self), isTaken: frame != nil) {
        frame = .message(value)
      }
    case 2:
      if let value = try json.choice(.message(StreamCommitsResponse.CaughtUp.self), isTaken: frame != nil) {
        frame = .caughtUp(value)
      }
    case 3:
      if let value = try json.choice(.message(StreamCommitsResponse.Expired.self), isTaken: frame != nil) {
        frame = .expired(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: frame != nil) {
        frame = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .message(let value)? = frame {
      json.choice("message", value, .message(GroupMessage.self))
    }
    if case .caughtUp(let value)? = frame {
      json.choice("caughtUp", value, .message(StreamCommitsResponse.CaughtUp.self))
    }
    if case .expired(let value)? = frame {
      json.choice("expired", value, .message(StreamCommitsResponse.Expired.self))
    }
    if case .notFound(let value)? = frame {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .message(let value)? = frame {
      try Check.valid(value, "message")
    }
  }
}

extension StreamCommitsResponse.CaughtUp: Message {
  /// `martlet.v1.StreamCommitsResponse.CaughtUp`.
  public static let fullName = "martlet.v1.StreamCommitsResponse.CaughtUp"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.field(2, lastSequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 16: try reader.field(&lastSequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "lastSequence", "last_sequence": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.field(&lastSequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.field("lastSequence", lastSequence, .uint64)
  }
}

extension StreamCommitsResponse.Expired: Message {
  /// `martlet.v1.StreamCommitsResponse.Expired`.
  public static let fullName = "martlet.v1.StreamCommitsResponse.Expired"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, firstSequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&firstSequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "firstSequence", "first_sequence": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&firstSequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("firstSequence", firstSequence, .uint64)
  }
}

extension FetchWelcomesRequest: Message {
  /// `martlet.v1.FetchWelcomesRequest`.
  public static let fullName = "martlet.v1.FetchWelcomesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, after, .uint64)
    writer.field(2, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&after, .uint64)
      case 16: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "after": 1
    case "limit": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&after, .uint64)
    case 2: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("after", after, .uint64)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(after, min: 0, max: 9223372036854775807, "after")
    try Check.range(limit, min: 0, max: 20, "limit")
  }
}

extension FetchWelcomesResponse: Message {
  /// `martlet.v1.FetchWelcomesResponse`.
  public static let fullName = "martlet.v1.FetchWelcomesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, welcomes, .message(FetchWelcomesResponse.Entry.self))
    writer.field(2, hasMore, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&welcomes, .message(FetchWelcomesResponse.Entry.self))
      case 16: try reader.field(&hasMore, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "welcomes": 1
    case "hasMore", "has_more": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&welcomes, .message(FetchWelcomesResponse.Entry.self))
    case 2: try json.field(&hasMore, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("welcomes", welcomes, .message(FetchWelcomesResponse.Entry.self))
    json.field("hasMore", hasMore, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in welcomes.enumerated() {
      try Check.valid(value, "welcomes[\(index)]")
    }
  }
}

extension FetchWelcomesResponse.Entry: Message {
  /// `martlet.v1.FetchWelcomesResponse.Entry`.
  public static let fullName = "martlet.v1.FetchWelcomesResponse.Entry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, welcomeID, .uint64)
    writer.field(2, groupID, .bytes)
    writer.field(3, epoch, .uint64)
    writer.field(4, sequence, .uint64)
    writer.optional(5, sender, .message(DeviceAddress.self))
    writer.field(6, welcome, .bytes)
    writer.field(7, keyPackageReference, .bytes)
    writer.field(8, treeByteCount, .uint64)
    writer.optional(9, serverTime, .message(ProtoTimestamp.self))
    writer.optional(10, metadata, .message(GroupMetadata.self))
    writer.field(11, isRequest, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&welcomeID, .uint64)
      case 18: try reader.field(&groupID, .bytes)
      case 24: try reader.field(&epoch, .uint64)
      case 32: try reader.field(&sequence, .uint64)
      case 42: try reader.optional(&sender, .message(DeviceAddress.self))
      case 50: try reader.field(&welcome, .bytes)
      case 58: try reader.field(&keyPackageReference, .bytes)
      case 64: try reader.field(&treeByteCount, .uint64)
      case 74: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 82: try reader.optional(&metadata, .message(GroupMetadata.self))
      case 88: try reader.field(&isRequest, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "welcomeId", "welcome_id": 1
    case "groupId", "group_id": 2
    case "epoch": 3
    case "sequence": 4
    case "sender": 5
    case "welcome": 6
    case "keyPackageReference", "key_package_reference": 7
    case "treeByteCount", "tree_byte_count": 8
    case "serverTime", "server_time": 9
    case "metadata": 10
    case "isRequest", "is_request": 11
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&welcomeID, .uint64)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.field(&epoch, .uint64)
    case 4: try json.field(&sequence, .uint64)
    case 5: try json.optional(&sender, .message(DeviceAddress.self))
    case 6: try json.field(&welcome, .bytes)
    case 7: try json.field(&keyPackageReference, .bytes)
    case 8: try json.field(&treeByteCount, .uint64)
    case 9: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 10: try json.optional(&metadata, .message(GroupMetadata.self))
    case 11: try json.field(&isRequest, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("welcomeId", welcomeID, .uint64)
    json.field("groupId", groupID, .bytes)
    json.field("epoch", epoch, .uint64)
    json.field("sequence", sequence, .uint64)
    json.optional("sender", sender, .message(DeviceAddress.self))
    json.field("welcome", welcome, .bytes)
    json.field("keyPackageReference", keyPackageReference, .bytes)
    json.field("treeByteCount", treeByteCount, .uint64)
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.optional("metadata", metadata, .message(GroupMetadata.self))
    json.field("isRequest", isRequest, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = sender {
      try Check.valid(value, "sender")
    }
    if let value = metadata {
      try Check.valid(value, "metadata")
    }
  }
}

extension AckWelcomeRequest: Message {
  /// `martlet.v1.AckWelcomeRequest`.
  public static let fullName = "martlet.v1.AckWelcomeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, welcomeID, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&welcomeID, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "welcomeId", "welcome_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&welcomeID, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("welcomeId", welcomeID, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(welcomeID, min: 1, max: 9223372036854775807, "welcome_id")
  }
}

extension AckWelcomeResponse: Message {
  /// `martlet.v1.AckWelcomeResponse`.
  public static let fullName = "martlet.v1.AckWelcomeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension GetRatchetTreeRequest: Message {
  /// `martlet.v1.GetRatchetTreeRequest`.
  public static let fullName = "martlet.v1.GetRatchetTreeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.optional(2, epoch, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: try reader.optional(&epoch, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "epoch": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.optional(&epoch, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.optional("epoch", epoch, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
    if let value = epoch {
      try Check.range(value, min: 0, max: 9223372036854775807, "epoch")
    }
  }
}

extension GetRatchetTreeResponse: Message {
  /// `martlet.v1.GetRatchetTreeResponse`.
  public static let fullName = "martlet.v1.GetRatchetTreeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .head(let value)? = start {
      writer.choice(1, value, .message(GetRatchetTreeResponse.Head.self))
    }
    if case .notFound(let value)? = start {
      writer.choice(2, value, .message(NotFound.self))
    }
    writer.field(3, chunk, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GetRatchetTreeResponse.Head?
        if case .head(let value)? = start { current = value }
        start = .head(try reader.choice(.message(GetRatchetTreeResponse.Head.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .notFound(let value)? = start { current = value }
        start = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      case 26: try reader.field(&chunk, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "head": 1
    case "notFound", "not_found": 2
    case "chunk": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetRatchetTreeResponse.Head.self), isTaken: start != nil) {
        start = .head(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: start != nil) {
        start = .notFound(value)
      }
    case 3: try json.field(&chunk, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .head(let value)? = start {
      json.choice("head", value, .message(GetRatchetTreeResponse.Head.self))
    }
    if case .notFound(let value)? = start {
      json.choice("notFound", value, .message(NotFound.self))
    }
    json.field("chunk", chunk, .bytes)
  }
}

extension GetRatchetTreeResponse.Head: Message {
  /// `martlet.v1.GetRatchetTreeResponse.Head`.
  public static let fullName = "martlet.v1.GetRatchetTreeResponse.Head"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.field(2, byteCount, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 16: try reader.field(&byteCount, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "byteCount", "byte_count": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.field(&byteCount, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.field("byteCount", byteCount, .uint64)
  }
}

extension UpdateGroupMetadataRequest: Message {
  /// `martlet.v1.UpdateGroupMetadataRequest`.
  public static let fullName = "martlet.v1.UpdateGroupMetadataRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.field(3, expectedVersion, .uint64)
    writer.field(4, epoch, .uint64)
    writer.field(5, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      case 24: try reader.field(&expectedVersion, .uint64)
      case 32: try reader.field(&epoch, .uint64)
      case 42: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupId", "group_id": 2
    case "expectedVersion", "expected_version": 3
    case "epoch": 4
    case "ciphertext": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.field(&expectedVersion, .uint64)
    case 4: try json.field(&epoch, .uint64)
    case 5: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupId", groupID, .bytes)
    json.field("expectedVersion", expectedVersion, .uint64)
    json.field("epoch", epoch, .uint64)
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.size(ciphertext, max: 65536, "ciphertext")
  }
}

extension UpdateGroupMetadataResponse: Message {
  /// `martlet.v1.UpdateGroupMetadataResponse`.
  public static let fullName = "martlet.v1.UpdateGroupMetadataResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .updated(let value)? = outcome {
      writer.choice(1, value, .message(UpdateGroupMetadataResponse.Updated.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(StaleMetadata.self))
    }
    if case .staleEpoch(let value)? = outcome {
      writer.choice(3, value, .message(UpdateGroupMetadataResponse.StaleEpoch.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(4, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: UpdateGroupMetadataResponse.Updated?
        if case .updated(let value)? = outcome { current = value }
        outcome = .updated(try reader.choice(.message(UpdateGroupMetadataResponse.Updated.self), mergingInto: current))
      case 18:
        var current: StaleMetadata?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(StaleMetadata.self), mergingInto: current))
      case 26:
        var current: UpdateGroupMetadataResponse.StaleEpoch?
        if case .staleEpoch(let value)? = outcome { current = value }
        outcome = .staleEpoch(try reader.choice(.message(UpdateGroupMetadataResponse.StaleEpoch.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "updated": 1
    case "stale": 2
    case "staleEpoch", "stale_epoch": 3
    case "notFound", "not_found": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(UpdateGroupMetadataResponse.Updated.self), isTaken: outcome != nil) {
        outcome = .updated(value)
      }
    case 2:
      if let value = try json.choice(.message(StaleMetadata.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    case 3:
      if let value = try json.choice(.message(UpdateGroupMetadataResponse.StaleEpoch.self), isTaken: outcome != nil) {
        outcome = .staleEpoch(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .updated(let value)? = outcome {
      json.choice("updated", value, .message(UpdateGroupMetadataResponse.Updated.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(StaleMetadata.self))
    }
    if case .staleEpoch(let value)? = outcome {
      json.choice("staleEpoch", value, .message(UpdateGroupMetadataResponse.StaleEpoch.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .stale(let value)? = outcome {
      try Check.valid(value, "stale")
    }
  }
}

extension UpdateGroupMetadataResponse.Updated: Message {
  /// `martlet.v1.UpdateGroupMetadataResponse.Updated`.
  public static let fullName = "martlet.v1.UpdateGroupMetadataResponse.Updated"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.field(2, sequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      case 16: try reader.field(&sequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    case "sequence": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    case 2: try json.field(&sequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
    json.field("sequence", sequence, .uint64)
  }
}

extension UpdateGroupMetadataResponse.StaleEpoch: Message {
  /// `martlet.v1.UpdateGroupMetadataResponse.StaleEpoch`.
  public static let fullName = "martlet.v1.UpdateGroupMetadataResponse.StaleEpoch"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, currentEpoch, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&currentEpoch, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "currentEpoch", "current_epoch": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&currentEpoch, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("currentEpoch", currentEpoch, .uint64)
  }
}

extension ListMyGroupsRequest: Message {
  /// `martlet.v1.ListMyGroupsRequest`.
  public static let fullName = "martlet.v1.ListMyGroupsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, after, .bytes)
    writer.field(2, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&after, .bytes)
      case 16: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "after": 1
    case "limit": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&after, .bytes)
    case 2: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("after", after, .bytes)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(after, max: 16, "after")
    try Check.range(limit, min: 0, max: 100, "limit")
  }
}

extension ListMyGroupsResponse: Message {
  /// `martlet.v1.ListMyGroupsResponse`.
  public static let fullName = "martlet.v1.ListMyGroupsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, groups, .message(ListMyGroupsResponse.Group.self))
    writer.field(2, hasMore, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&groups, .message(ListMyGroupsResponse.Group.self))
      case 16: try reader.field(&hasMore, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groups": 1
    case "hasMore", "has_more": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&groups, .message(ListMyGroupsResponse.Group.self))
    case 2: try json.field(&hasMore, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("groups", groups, .message(ListMyGroupsResponse.Group.self))
    json.field("hasMore", hasMore, .bool)
  }
}

extension ListMyGroupsResponse.Group: Message {
  /// `martlet.v1.ListMyGroupsResponse.Group`.
  public static let fullName = "martlet.v1.ListMyGroupsResponse.Group"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.field(2, epoch, .uint64)
    writer.field(3, lastSequence, .uint64)
    writer.field(4, acknowledgedSequence, .uint64)
    writer.field(5, isMember, .bool)
    writer.field(6, isLeaving, .bool)
    writer.field(7, metadataVersion, .uint64)
    writer.field(8, cipherSuite, .uint32)
    writer.field(9, isRequest, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: try reader.field(&epoch, .uint64)
      case 24: try reader.field(&lastSequence, .uint64)
      case 32: try reader.field(&acknowledgedSequence, .uint64)
      case 40: try reader.field(&isMember, .bool)
      case 48: try reader.field(&isLeaving, .bool)
      case 56: try reader.field(&metadataVersion, .uint64)
      case 64: try reader.field(&cipherSuite, .uint32)
      case 72: try reader.field(&isRequest, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "epoch": 2
    case "lastSequence", "last_sequence": 3
    case "acknowledgedSequence", "acknowledged_sequence": 4
    case "isMember", "is_member": 5
    case "isLeaving", "is_leaving": 6
    case "metadataVersion", "metadata_version": 7
    case "cipherSuite", "cipher_suite": 8
    case "isRequest", "is_request": 9
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.field(&epoch, .uint64)
    case 3: try json.field(&lastSequence, .uint64)
    case 4: try json.field(&acknowledgedSequence, .uint64)
    case 5: try json.field(&isMember, .bool)
    case 6: try json.field(&isLeaving, .bool)
    case 7: try json.field(&metadataVersion, .uint64)
    case 8: try json.field(&cipherSuite, .uint32)
    case 9: try json.field(&isRequest, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.field("epoch", epoch, .uint64)
    json.field("lastSequence", lastSequence, .uint64)
    json.field("acknowledgedSequence", acknowledgedSequence, .uint64)
    json.field("isMember", isMember, .bool)
    json.field("isLeaving", isLeaving, .bool)
    json.field("metadataVersion", metadataVersion, .uint64)
    json.field("cipherSuite", cipherSuite, .uint32)
    json.field("isRequest", isRequest, .bool)
  }
}

extension ReportForkRequest: Message {
  /// `martlet.v1.ReportForkRequest`.
  public static let fullName = "martlet.v1.ReportForkRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    if case .refused(let value)? = report {
      writer.choice(2, value, .message(ReportForkRequest.RefusedCommit.self))
    }
    if case .authenticator(let value)? = report {
      writer.choice(3, value, .message(ReportForkRequest.Authenticator.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 18:
        var current: ReportForkRequest.RefusedCommit?
        if case .refused(let value)? = report { current = value }
        report = .refused(try reader.choice(.message(ReportForkRequest.RefusedCommit.self), mergingInto: current))
      case 26:
        var current: ReportForkRequest.Authenticator?
        if case .authenticator(let value)? = report { current = value }
        report = .authenticator(try reader.choice(.message(ReportForkRequest.Authenticator.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "refused": 2
    case "authenticator": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2:
      if let value = try json.choice(.message(ReportForkRequest.RefusedCommit.self), isTaken: report != nil) {
        report = .refused(value)
      }
    case 3:
      if let value = try json.choice(.message(ReportForkRequest.Authenticator.self), isTaken: report != nil) {
        report = .authenticator(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    if case .refused(let value)? = report {
      json.choice("refused", value, .message(ReportForkRequest.RefusedCommit.self))
    }
    if case .authenticator(let value)? = report {
      json.choice("authenticator", value, .message(ReportForkRequest.Authenticator.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
    if case .refused(let value)? = report {
      try Check.valid(value, "refused")
    }
    if case .authenticator(let value)? = report {
      try Check.valid(value, "authenticator")
    }
  }
}

extension ReportForkRequest.RefusedCommit: Message {
  /// `martlet.v1.ReportForkRequest.RefusedCommit`.
  public static let fullName = "martlet.v1.ReportForkRequest.RefusedCommit"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, sequence, .uint64)
    writer.field(2, reason, .enumeration(ReportForkRequest.RefusedCommit.Reason.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&sequence, .uint64)
      case 16: try reader.field(&reason, .enumeration(ReportForkRequest.RefusedCommit.Reason.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sequence": 1
    case "reason": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&sequence, .uint64)
    case 2: try json.field(&reason, .enumeration(ReportForkRequest.RefusedCommit.Reason.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("sequence", sequence, .uint64)
    json.field("reason", reason, .enumeration(ReportForkRequest.RefusedCommit.Reason.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(sequence, min: 1, max: 9223372036854775807, "sequence")
  }
}

extension ReportForkRequest.RefusedCommit.Reason: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .confirmationTag
    case 2: self = .membershipTag
    case 3: self = .pathSecret
    case 4: self = .policy
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "REASON_UNSPECIFIED": self = .unspecified
    case "REASON_CONFIRMATION_TAG": self = .confirmationTag
    case "REASON_MEMBERSHIP_TAG": self = .membershipTag
    case "REASON_PATH_SECRET": self = .pathSecret
    case "REASON_POLICY": self = .policy
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .confirmationTag: 1
    case .membershipTag: 2
    case .pathSecret: 3
    case .policy: 4
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "REASON_UNSPECIFIED"
    case .confirmationTag: "REASON_CONFIRMATION_TAG"
    case .membershipTag: "REASON_MEMBERSHIP_TAG"
    case .pathSecret: "REASON_PATH_SECRET"
    case .policy: "REASON_POLICY"
    case .unrecognized: nil
    }
  }
}

extension ReportForkRequest.Authenticator: Message {
  /// `martlet.v1.ReportForkRequest.Authenticator`.
  public static let fullName = "martlet.v1.ReportForkRequest.Authenticator"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.field(2, digest, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 18: try reader.field(&digest, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "digest": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.field(&digest, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.field("digest", digest, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(epoch, min: 0, max: 9223372036854775807, "epoch")
    try Check.size(digest, min: 32, max: 32, "digest")
  }
}

extension ReportForkResponse: Message {
  /// `martlet.v1.ReportForkResponse`.
  public static let fullName = "martlet.v1.ReportForkResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .noted(let value)? = outcome {
      writer.choice(1, value, .message(ReportForkResponse.Noted.self))
    }
    if case .takenUp(let value)? = outcome {
      writer.choice(2, value, .message(ReportForkResponse.TakenUp.self))
    }
    if case .undone(let value)? = outcome {
      writer.choice(3, value, .message(ReportForkResponse.Undone.self))
    }
    if case .compared(let value)? = outcome {
      writer.choice(4, value, .message(ReportForkResponse.Compared.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(5, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: ReportForkResponse.Noted?
        if case .noted(let value)? = outcome { current = value }
        outcome = .noted(try reader.choice(.message(ReportForkResponse.Noted.self), mergingInto: current))
      case 18:
        var current: ReportForkResponse.TakenUp?
        if case .takenUp(let value)? = outcome { current = value }
        outcome = .takenUp(try reader.choice(.message(ReportForkResponse.TakenUp.self), mergingInto: current))
      case 26:
        var current: ReportForkResponse.Undone?
        if case .undone(let value)? = outcome { current = value }
        outcome = .undone(try reader.choice(.message(ReportForkResponse.Undone.self), mergingInto: current))
      case 34:
        var current: ReportForkResponse.Compared?
        if case .compared(let value)? = outcome { current = value }
        outcome = .compared(try reader.choice(.message(ReportForkResponse.Compared.self), mergingInto: current))
      case 42:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "noted": 1
    case "takenUp", "taken_up": 2
    case "undone": 3
    case "compared": 4
    case "notFound", "not_found": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ReportForkResponse.Noted.self), isTaken: outcome != nil) {
        outcome = .noted(value)
      }
    case 2:
      if let value = try json.choice(.message(ReportForkResponse.TakenUp.self), isTaken: outcome != nil) {
        outcome = .takenUp(value)
      }
    case 3:
      if let value = try json.choice(.message(ReportForkResponse.Undone.self), isTaken: outcome != nil) {
        outcome = .undone(value)
      }
    case 4:
      if let value = try json.choice(.message(ReportForkResponse.Compared.self), isTaken: outcome != nil) {
        outcome = .compared(value)
      }
    case 5:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .noted(let value)? = outcome {
      json.choice("noted", value, .message(ReportForkResponse.Noted.self))
    }
    if case .takenUp(let value)? = outcome {
      json.choice("takenUp", value, .message(ReportForkResponse.TakenUp.self))
    }
    if case .undone(let value)? = outcome {
      json.choice("undone", value, .message(ReportForkResponse.Undone.self))
    }
    if case .compared(let value)? = outcome {
      json.choice("compared", value, .message(ReportForkResponse.Compared.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension ReportForkResponse.Noted: Message {
  /// `martlet.v1.ReportForkResponse.Noted`.
  public static let fullName = "martlet.v1.ReportForkResponse.Noted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, refusingAccounts, .uint32)
    writer.field(2, neededAccounts, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&refusingAccounts, .uint32)
      case 16: try reader.field(&neededAccounts, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "refusingAccounts", "refusing_accounts": 1
    case "neededAccounts", "needed_accounts": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&refusingAccounts, .uint32)
    case 2: try json.field(&neededAccounts, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("refusingAccounts", refusingAccounts, .uint32)
    json.field("neededAccounts", neededAccounts, .uint32)
  }
}

extension ReportForkResponse.TakenUp: Message {
  /// `martlet.v1.ReportForkResponse.TakenUp`.
  public static let fullName = "martlet.v1.ReportForkResponse.TakenUp"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accounts, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&accounts, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accounts": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accounts, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accounts", accounts, .uint32)
  }
}

extension ReportForkResponse.Undone: Message {
  /// `martlet.v1.ReportForkResponse.Undone`.
  public static let fullName = "martlet.v1.ReportForkResponse.Undone"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, sequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&sequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sequence": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&sequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("sequence", sequence, .uint64)
  }
}

extension ReportForkResponse.Compared: Message {
  /// `martlet.v1.ReportForkResponse.Compared`.
  public static let fullName = "martlet.v1.ReportForkResponse.Compared"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, agreeingAccounts, .uint32)
    writer.field(2, differingAccounts, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&agreeingAccounts, .uint32)
      case 16: try reader.field(&differingAccounts, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "agreeingAccounts", "agreeing_accounts": 1
    case "differingAccounts", "differing_accounts": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&agreeingAccounts, .uint32)
    case 2: try json.field(&differingAccounts, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("agreeingAccounts", agreeingAccounts, .uint32)
    json.field("differingAccounts", differingAccounts, .uint32)
  }
}

extension DeleteGroupRequest: Message {
  /// `martlet.v1.DeleteGroupRequest`.
  public static let fullName = "martlet.v1.DeleteGroupRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, groupID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&groupID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "groupId", "group_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&groupID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("groupId", groupID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(groupID, min: 16, max: 16, "group_id")
  }
}

extension DeleteGroupResponse: Message {
  /// `martlet.v1.DeleteGroupResponse`.
  public static let fullName = "martlet.v1.DeleteGroupResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .deleted(let value)? = outcome {
      writer.choice(1, value, .message(DeleteGroupResponse.Deleted.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(2, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: DeleteGroupResponse.Deleted?
        if case .deleted(let value)? = outcome { current = value }
        outcome = .deleted(try reader.choice(.message(DeleteGroupResponse.Deleted.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deleted": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DeleteGroupResponse.Deleted.self), isTaken: outcome != nil) {
        outcome = .deleted(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .deleted(let value)? = outcome {
      json.choice("deleted", value, .message(DeleteGroupResponse.Deleted.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension DeleteGroupResponse.Deleted: Message {
  /// `martlet.v1.DeleteGroupResponse.Deleted`.
  public static let fullName = "martlet.v1.DeleteGroupResponse.Deleted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/groups.proto`.
  public static let martletV1Groups = FileDescriptor(
    name: "martlet/v1/groups.proto",
    dependencies: [.googleProtobufTimestamp, .martletOptions, .martletV1Common],
    base64: """
      ChdtYXJ0bGV0L3YxL2dyb3Vwcy5wcm90bxIKbWFydGxldC52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5w\
      cm90bxoVbWFydGxldC9vcHRpb25zLnByb3RvGhdtYXJ0bGV0L3YxL2NvbW1vbi5wcm90byLFAwoMR3JvdXBNZXNz\
      YWdlEhkKCGdyb3VwX2lkGAEgASgMUgdncm91cElkEhoKCHNlcXVlbmNlGAIgASgEUghzZXF1ZW5jZRIxCgRraW5k\
      GAMgASgOMh0ubWFydGxldC52MS5Hcm91cE1lc3NhZ2UuS2luZFIEa2luZBIUCgVlcG9jaBgEIAEoBFIFZXBvY2gS\
      MQoGc2VuZGVyGAUgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgZzZW5kZXISGAoHcGF5bG9hZBgGIAEo\
      DFIHcGF5bG9hZBI7CgtzZXJ2ZXJfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnNlcnZl\
      clRpbWUSHQoKbWVzc2FnZV9pZBgIIAEoDFIJbWVzc2FnZUlkIosBCgRLaW5kEhQKEEtJTkRfVU5TUEVDSUZJRUQQ\
      ABIPCgtLSU5EX0NPTU1JVBABEhEKDUtJTkRfUFJPUE9TQUwQAhIUChBLSU5EX0FQUExJQ0FUSU9OEAMSEQoNS0lO\
      RF9NRVRBREFUQRAEEg8KC0tJTkRfVU5ET05FEAUSDwoLS0lORF9OT1RJQ0UQBiJzChRHcm91cEFja25vd2xlZGdl\
      bWVudBIjCghncm91cF9pZBgBIAEoDEII4uAYBAgQEBBSB2dyb3VwSWQSNgoOdXBfdG9fc2VxdWVuY2UYAiABKARC\
      EOrgGAwIARD//////////39SDHVwVG9TZXF1ZW5jZSJpCg1Hcm91cE1ldGFkYXRhEhgKB3ZlcnNpb24YASABKARS\
      B3ZlcnNpb24SFAoFZXBvY2gYAiABKARSBWVwb2NoEigKCmNpcGhlcnRleHQYAyABKAxCCOLgGAQQgIAEUgpjaXBo\
      ZXJ0ZXh0ImMKDENvbW1pdFVuZG9uZRIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USNwoJY29tbWl0dGVyGAIg\
      ASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgljb21taXR0ZXIiHwodR2V0R3JvdXBzQ29uZmlndXJhdGlv\
      blJlcXVlc3Qi5wEKHkdldEdyb3Vwc0NvbmZpZ3VyYXRpb25SZXNwb25zZRInCg9leHRlcm5hbF9zZW5kZXIYASAB\
      KAxSDmV4dGVybmFsU2VuZGVyEiMKDWNpcGhlcl9zdWl0ZXMYAiADKA1SDGNpcGhlclN1aXRlcxIhCgxtYXhfYWNj\
      b3VudHMYAyABKA1SC21heEFjY291bnRzEh0KCm1heF9sZWF2ZXMYBCABKA1SCW1heExlYXZlcxI1ChdtYXhfcG9z\
      dF9xdWFudHVtX2xlYXZlcxgFIAEoDVIUbWF4UG9zdFF1YW50dW1MZWF2ZXMiwQEKEkNyZWF0ZUdyb3VwUmVxdWVz\
      dBInCgpyZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVzdElkEisKCmdyb3VwX2luZm8YAiABKAxCDPjg\
      GAHi4BgEEICAAVIJZ3JvdXBJbmZvEi8KDHJhdGNoZXRfdHJlZRgDIAEoDEIM+OAYAeLgGAQQgIABUgtyYXRjaGV0\
      VHJlZRIkCghtZXRhZGF0YRgEIAEoDEII4uAYBBCAgARSCG1ldGFkYXRhIpMDChNDcmVhdGVHcm91cFJlc3BvbnNl\
      EkMKB2NyZWF0ZWQYASABKAsyJy5tYXJ0bGV0LnYxLkNyZWF0ZUdyb3VwUmVzcG9uc2UuQ3JlYXRlZEgAUgdjcmVh\
      dGVkEj0KBXRha2VuGAIgASgLMiUubWFydGxldC52MS5DcmVhdGVHcm91cFJlc3BvbnNlLlRha2VuSABSBXRha2Vu\
      ElcKD3Rvb19tYW55X2dyb3VwcxgDIAEoCzItLm1hcnRsZXQudjEuQ3JlYXRlR3JvdXBSZXNwb25zZS5Ub29NYW55\
      R3JvdXBzSABSDXRvb01hbnlHcm91cHMaZAoHQ3JlYXRlZBI7CgtzZXJ2ZXJfdGltZRgBIAEoCzIaLmdvb2dsZS5w\
      cm90b2J1Zi5UaW1lc3RhbXBSCnNlcnZlclRpbWUSHAoJZHVwbGljYXRlGAIgASgIUglkdXBsaWNhdGUaBwoFVGFr\
      ZW4aJQoNVG9vTWFueUdyb3VwcxIUCgVsaW1pdBgBIAEoDVIFbGltaXRCCQoHb3V0Y29tZSK/BAoTQ29tbWl0QnVu\
      ZGxlUmVxdWVzdBInCgpyZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVzdElkEiMKCGdyb3VwX2lkGAIg\
      ASgMQgji4BgECBAQEFIHZ3JvdXBJZBIkCgZjb21taXQYAyABKAxCDPjgGAHi4BgEEICAMFIGY29tbWl0EisKCmdy\
      b3VwX2luZm8YBCABKAxCDPjgGAHi4BgEEICABFIJZ3JvdXBJbmZvEiIKB3dlbGNvbWUYBSABKAxCCOLgGAQQwIQ9\
      Ugd3ZWxjb21lElEKDWZpcnN0X21lc3NhZ2UYBiABKAsyLC5tYXJ0bGV0LnYxLkNvbW1pdEJ1bmRsZVJlcXVlc3Qu\
      Rmlyc3RNZXNzYWdlUgxmaXJzdE1lc3NhZ2USRwoIbWV0YWRhdGEYByABKAsyKy5tYXJ0bGV0LnYxLkNvbW1pdEJ1\
      bmRsZVJlcXVlc3QuTmV3TWV0YWRhdGFSCG1ldGFkYXRhGl8KDEZpcnN0TWVzc2FnZRInCgptZXNzYWdlX2lkGAEg\
      ASgMQgji4BgECBAQEFIJbWVzc2FnZUlkEiYKB21lc3NhZ2UYAiABKAxCDPjgGAHi4BgEEICABlIHbWVzc2FnZRpm\
      CgtOZXdNZXRhZGF0YRIpChBleHBlY3RlZF92ZXJzaW9uGAEgASgEUg9leHBlY3RlZFZlcnNpb24SLAoKY2lwaGVy\
      dGV4dBgCIAEoDEIM+OAYAeLgGAQQgIAEUgpjaXBoZXJ0ZXh0IsMDChRDb21taXRCdW5kbGVSZXNwb25zZRI4Cghh\
      Y2NlcHRlZBgBIAEoCzIaLm1hcnRsZXQudjEuQ29tbWl0QWNjZXB0ZWRIAFIIYWNjZXB0ZWQSLwoFc3RhbGUYAiAB\
      KAsyFy5tYXJ0bGV0LnYxLlN0YWxlQ29tbWl0SABSBXN0YWxlEkgKEG1pc3NpbmdfcmVtb3ZhbHMYAyABKAsyGy5t\
      YXJ0bGV0LnYxLk1pc3NpbmdSZW1vdmFsc0gAUg9taXNzaW5nUmVtb3ZhbHMSKwoEZnVsbBgEIAEoCzIVLm1hcnRs\
      ZXQudjEuR3JvdXBGdWxsSABSBGZ1bGwSRQoPdW5rbm93bl9kZXZpY2VzGAUgASgLMhoubWFydGxldC52MS5Vbmtu\
      b3duRGV2aWNlc0gAUg51bmtub3duRGV2aWNlcxJCCg5zdGFsZV9tZXRhZGF0YRgGIAEoCzIZLm1hcnRsZXQudjEu\
      U3RhbGVNZXRhZGF0YUgAUg1zdGFsZU1ldGFkYXRhEjMKCW5vdF9mb3VuZBgHIAEoCzIULm1hcnRsZXQudjEuTm90\
      Rm91bmRIAFIIbm90Rm91bmRCCQoHb3V0Y29tZSLIAQoOQ29tbWl0QWNjZXB0ZWQSFAoFZXBvY2gYASABKARSBWVw\
      b2NoEhoKCHNlcXVlbmNlGAIgASgEUghzZXF1ZW5jZRI7CgtzZXJ2ZXJfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90\
      b2J1Zi5UaW1lc3RhbXBSCnNlcnZlclRpbWUSHAoJZHVwbGljYXRlGAQgASgIUglkdXBsaWNhdGUSKQoQbWVzc2Fn\
      ZV9zZXF1ZW5jZRgFIAEoBFIPbWVzc2FnZVNlcXVlbmNlInMKC1N0YWxlQ29tbWl0EiMKDWN1cnJlbnRfZXBvY2gY\
      ASABKARSDGN1cnJlbnRFcG9jaBI/Cg53aW5uaW5nX2NvbW1pdBgCIAEoCzIYLm1hcnRsZXQudjEuR3JvdXBNZXNz\
      YWdlUg13aW5uaW5nQ29tbWl0IuYBCg9NaXNzaW5nUmVtb3ZhbHMSPwoIcmVtb3ZhbHMYASADKAsyIy5tYXJ0bGV0\
      LnYxLk1pc3NpbmdSZW1vdmFscy5SZW1vdmFsUghyZW1vdmFscxqRAQoHUmVtb3ZhbBIdCgpsZWFmX2luZGV4GAEg\
      ASgNUglsZWFmSW5kZXgSMQoGZGV2aWNlGAIgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgZkZXZpY2US\
      NAoIcHJvcG9zYWwYAyABKAsyGC5tYXJ0bGV0LnYxLkdyb3VwTWVzc2FnZVIIcHJvcG9zYWwiTQoJR3JvdXBGdWxs\
      EiEKDG1heF9hY2NvdW50cxgBIAEoDVILbWF4QWNjb3VudHMSHQoKbWF4X2xlYXZlcxgCIAEoDVIJbWF4TGVhdmVz\
      IkUKDlVua25vd25EZXZpY2VzEjMKB2RldmljZXMYASADKAsyGS5tYXJ0bGV0LnYxLkRldmljZUFkZHJlc3NSB2Rl\
      dmljZXMiRAoNU3RhbGVNZXRhZGF0YRIzCgdjdXJyZW50GAEgASgLMhkubWFydGxldC52MS5Hcm91cE1ldGFkYXRh\
      UgdjdXJyZW50IogBCg5Qcm9wb3NlUmVxdWVzdBInCgpyZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVz\
      dElkEiMKCGdyb3VwX2lkGAIgASgMQgji4BgECBAQEFIHZ3JvdXBJZBIoCghwcm9wb3NhbBgDIAEoDEIM+OAYAeLg\
      GAQQgIAEUghwcm9wb3NhbCKRAwoPUHJvcG9zZVJlc3BvbnNlEkIKCGFjY2VwdGVkGAEgASgLMiQubWFydGxldC52\
      MS5Qcm9wb3NlUmVzcG9uc2UuQWNjZXB0ZWRIAFIIYWNjZXB0ZWQSLwoFc3RhbGUYAiABKAsyFy5tYXJ0bGV0LnYx\
      LlN0YWxlQ29tbWl0SABSBXN0YWxlEkUKD3Vua25vd25fZGV2aWNlcxgDIAEoCzIaLm1hcnRsZXQudjEuVW5rbm93\
      bkRldmljZXNIAFIOdW5rbm93bkRldmljZXMSMwoJbm90X2ZvdW5kGAQgASgLMhQubWFydGxldC52MS5Ob3RGb3Vu\
      ZEgAUghub3RGb3VuZBqBAQoIQWNjZXB0ZWQSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEjsKC3NlcnZlcl90\
      aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKc2VydmVyVGltZRIcCglkdXBsaWNhdGUYAyAB\
      KAhSCWR1cGxpY2F0ZUIJCgdvdXRjb21lImEKEUxlYXZlR3JvdXBSZXF1ZXN0EicKCnJlcXVlc3RfaWQYASABKAxC\
      COLgGAQIEBAQUglyZXF1ZXN0SWQSIwoIZ3JvdXBfaWQYAiABKAxCCOLgGAQIEBAQUgdncm91cElkIuoCChJMZWF2\
      ZUdyb3VwUmVzcG9uc2USQgoHbGVhdmluZxgBIAEoCzImLm1hcnRsZXQudjEuTGVhdmVHcm91cFJlc3BvbnNlLkxl\
      YXZpbmdIAFIHbGVhdmluZxJCCgdkZWxldGVkGAIgASgLMiYubWFydGxldC52MS5MZWF2ZUdyb3VwUmVzcG9uc2Uu\
      RGVsZXRlZEgAUgdkZWxldGVkEmEKEmxhc3RfYWRtaW5pc3RyYXRvchgDIAEoCzIwLm1hcnRsZXQudjEuTGVhdmVH\
      cm91cFJlc3BvbnNlLkxhc3RBZG1pbmlzdHJhdG9ySABSEWxhc3RBZG1pbmlzdHJhdG9yEjMKCW5vdF9mb3VuZBgE\
      IAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaCQoHTGVhdmluZxoJCgdEZWxldGVkGhMKEUxh\
      c3RBZG1pbmlzdHJhdG9yQgkKB291dGNvbWUi1QEKHEFuc3dlckdyb3VwSW52aXRhdGlvblJlcXVlc3QSIwoIZ3Jv\
      dXBfaWQYASABKAxCCOLgGAQIEBAQUgdncm91cElkEkcKBmFuc3dlchgCIAEoDjIvLm1hcnRsZXQudjEuQW5zd2Vy\
      R3JvdXBJbnZpdGF0aW9uUmVxdWVzdC5BbnN3ZXJSBmFuc3dlciJHCgZBbnN3ZXISFgoSQU5TV0VSX1VOU1BFQ0lG\
      SUVEEAASEQoNQU5TV0VSX0FDQ0VQVBABEhIKDkFOU1dFUl9ERUNMSU5FEAIivQEKHUFuc3dlckdyb3VwSW52aXRh\
      dGlvblJlc3BvbnNlElAKCGFuc3dlcmVkGAEgASgLMjIubWFydGxldC52MS5BbnN3ZXJHcm91cEludml0YXRpb25S\
      ZXNwb25zZS5BbnN3ZXJlZEgAUghhbnN3ZXJlZBIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZv\
      dW5kSABSCG5vdEZvdW5kGgoKCEFuc3dlcmVkQgkKB291dGNvbWUixQEKF1NlbmRHcm91cE1lc3NhZ2VSZXF1ZXN0\
      EicKCm1lc3NhZ2VfaWQYASABKAxCCOLgGAQIEBAQUgltZXNzYWdlSWQSIwoIZ3JvdXBfaWQYAiABKAxCCOLgGAQI\
      EBAQUgdncm91cElkEiYKB21lc3NhZ2UYAyABKAxCDPjgGAHi4BgEEICABlIHbWVzc2FnZRIcCgllcGhlbWVyYWwY\
      BCABKAhSCWVwaGVtZXJhbBIWCgZ1cmdlbnQYBSABKAhSBnVyZ2VudCKdAwoYU2VuZEdyb3VwTWVzc2FnZVJlc3Bv\
      bnNlEksKCGFjY2VwdGVkGAEgASgLMi0ubWFydGxldC52MS5TZW5kR3JvdXBNZXNzYWdlUmVzcG9uc2UuQWNjZXB0\
      ZWRIAFIIYWNjZXB0ZWQSQgoFc3RhbGUYAiABKAsyKi5tYXJ0bGV0LnYxLlNlbmRHcm91cE1lc3NhZ2VSZXNwb25z\
      ZS5TdGFsZUgAUgVzdGFsZRIzCglub3RfZm91bmQYAyABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZv\
      dW5kGoEBCghBY2NlcHRlZBIaCghzZXF1ZW5jZRgBIAEoBFIIc2VxdWVuY2USOwoLc2VydmVyX3RpbWUYAiABKAsy\
      Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpzZXJ2ZXJUaW1lEhwKCWR1cGxpY2F0ZRgDIAEoCFIJZHVwbGlj\
      YXRlGiwKBVN0YWxlEiMKDWN1cnJlbnRfZXBvY2gYASABKARSDGN1cnJlbnRFcG9jaEIJCgdvdXRjb21lIjoKE0dl\
      dEdyb3VwSW5mb1JlcXVlc3QSIwoIZ3JvdXBfaWQYASABKAxCCOLgGAQIEBAQUgdncm91cElkIvYCChRHZXRHcm91\
      cEluZm9SZXNwb25zZRI+CgVmb3VuZBgBIAEoCzImLm1hcnRsZXQudjEuR2V0R3JvdXBJbmZvUmVzcG9uc2UuRm91\
      bmRIAFIFZm91bmQSMwoJbm90X2ZvdW5kGAIgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3VuZBrd\
      AQoFRm91bmQSHQoKZ3JvdXBfaW5mbxgBIAEoDFIJZ3JvdXBJbmZvEhQKBWVwb2NoGAIgASgEUgVlcG9jaBIjCg1s\
      YXN0X3NlcXVlbmNlGAMgASgEUgxsYXN0U2VxdWVuY2USJgoPdHJlZV9ieXRlX2NvdW50GAQgASgEUg10cmVlQnl0\
      ZUNvdW50EjUKCG1ldGFkYXRhGAUgASgLMhkubWFydGxldC52MS5Hcm91cE1ldGFkYXRhUghtZXRhZGF0YRIbCglp\
      c19tZW1iZXIYBiABKAhSCGlzTWVtYmVyQgkKB291dGNvbWUiuAEKFUV4dGVybmFsQ29tbWl0UmVxdWVzdBInCgpy\
      ZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVzdElkEiMKCGdyb3VwX2lkGAIgASgMQgji4BgECBAQEFIH\
      Z3JvdXBJZBIkCgZjb21taXQYAyABKAxCDPjgGAHi4BgEEICAMFIGY29tbWl0EisKCmdyb3VwX2luZm8YBCABKAxC\
      DPjgGAHi4BgEEICABFIJZ3JvdXBJbmZvIvABChZFeHRlcm5hbENvbW1pdFJlc3BvbnNlEjgKCGFjY2VwdGVkGAEg\
      ASgLMhoubWFydGxldC52MS5Db21taXRBY2NlcHRlZEgAUghhY2NlcHRlZBIvCgVzdGFsZRgCIAEoCzIXLm1hcnRs\
      ZXQudjEuU3RhbGVDb21taXRIAFIFc3RhbGUSKwoEZnVsbBgDIAEoCzIVLm1hcnRsZXQudjEuR3JvdXBGdWxsSABS\
      BGZ1bGwSMwoJbm90X2ZvdW5kGAQgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3VuZEIJCgdvdXRj\
      b21lIrIBChRTdHJlYW1Db21taXRzUmVxdWVzdBIjCghncm91cF9pZBgBIAEoDEII4uAYBAgQEBBSB2dyb3VwSWQS\
      OQoOYWZ0ZXJfc2VxdWVuY2UYAiABKARCEOrgGAwIABD//////////39IAFINYWZ0ZXJTZXF1ZW5jZRIxCgpmcm9t\
      X2Vwb2NoGAMgASgEQhDq4BgMCAAQ//////////9/SABSCWZyb21FcG9jaEIHCgVzdGFydCKWAwoVU3RyZWFtQ29t\
      bWl0c1Jlc3BvbnNlEjQKB21lc3NhZ2UYASABKAsyGC5tYXJ0bGV0LnYxLkdyb3VwTWVzc2FnZUgAUgdtZXNzYWdl\
      EkkKCWNhdWdodF91cBgCIAEoCzIqLm1hcnRsZXQudjEuU3RyZWFtQ29tbWl0c1Jlc3BvbnNlLkNhdWdodFVwSABS\
      CGNhdWdodFVwEkUKB2V4cGlyZWQYAyABKAsyKS5tYXJ0bGV0LnYxLlN0cmVhbUNvbW1pdHNSZXNwb25zZS5FeHBp\
      cmVkSABSB2V4cGlyZWQSMwoJbm90X2ZvdW5kGAQgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3Vu\
      ZBpFCghDYXVnaHRVcBIUCgVlcG9jaBgBIAEoBFIFZXBvY2gSIwoNbGFzdF9zZXF1ZW5jZRgCIAEoBFIMbGFzdFNl\
      cXVlbmNlGjAKB0V4cGlyZWQSJQoOZmlyc3Rfc2VxdWVuY2UYASABKARSDWZpcnN0U2VxdWVuY2VCBwoFZnJhbWUi\
      XgoURmV0Y2hXZWxjb21lc1JlcXVlc3QSJgoFYWZ0ZXIYASABKARCEOrgGAwIABD//////////39SBWFmdGVyEh4K\
      BWxpbWl0GAIgASgNQgjq4BgECAAQFFIFbGltaXQiqQQKFUZldGNoV2VsY29tZXNSZXNwb25zZRJDCgh3ZWxjb21l\
      cxgBIAMoCzInLm1hcnRsZXQudjEuRmV0Y2hXZWxjb21lc1Jlc3BvbnNlLkVudHJ5Ugh3ZWxjb21lcxIZCghoYXNf\
      bW9yZRgCIAEoCFIHaGFzTW9yZRqvAwoFRW50cnkSHQoKd2VsY29tZV9pZBgBIAEoBFIJd2VsY29tZUlkEhkKCGdy\
      b3VwX2lkGAIgASgMUgdncm91cElkEhQKBWVwb2NoGAMgASgEUgVlcG9jaBIaCghzZXF1ZW5jZRgEIAEoBFIIc2Vx\
      dWVuY2USMQoGc2VuZGVyGAUgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgZzZW5kZXISGAoHd2VsY29t\
      ZRgGIAEoDFIHd2VsY29tZRIyChVrZXlfcGFja2FnZV9yZWZlcmVuY2UYByABKAxSE2tleVBhY2thZ2VSZWZlcmVu\
      Y2USJgoPdHJlZV9ieXRlX2NvdW50GAggASgEUg10cmVlQnl0ZUNvdW50EjsKC3NlcnZlcl90aW1lGAkgASgLMhou\
      Z29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKc2VydmVyVGltZRI1CghtZXRhZGF0YRgKIAEoCzIZLm1hcnRsZXQu\
      djEuR3JvdXBNZXRhZGF0YVIIbWV0YWRhdGESHQoKaXNfcmVxdWVzdBgLIAEoCFIJaXNSZXF1ZXN0IkQKEUFja1dl\
      bGNvbWVSZXF1ZXN0Ei8KCndlbGNvbWVfaWQYASABKARCEOrgGAwIARD//////////39SCXdlbGNvbWVJZCIUChJB\
      Y2tXZWxjb21lUmVzcG9uc2UicwoVR2V0UmF0Y2hldFRyZWVSZXF1ZXN0EiMKCGdyb3VwX2lkGAEgASgMQgji4BgE\
      CBAQEFIHZ3JvdXBJZBIrCgVlcG9jaBgCIAEoBEIQ6uAYDAgAEP//////////f0gAUgVlcG9jaIgBAUIICgZfZXBv\
      Y2gi6AEKFkdldFJhdGNoZXRUcmVlUmVzcG9uc2USPQoEaGVhZBgBIAEoCzInLm1hcnRsZXQudjEuR2V0UmF0Y2hl\
      dFRyZWVSZXNwb25zZS5IZWFkSABSBGhlYWQSMwoJbm90X2ZvdW5kGAIgASgLMhQubWFydGxldC52MS5Ob3RGb3Vu\
      ZEgAUghub3RGb3VuZBIUCgVjaHVuaxgDIAEoDFIFY2h1bmsaOwoESGVhZBIUCgVlcG9jaBgBIAEoBFIFZXBvY2gS\
      HQoKYnl0ZV9jb3VudBgCIAEoBFIJYnl0ZUNvdW50QgcKBXN0YXJ0ItUBChpVcGRhdGVHcm91cE1ldGFkYXRhUmVx\
      dWVzdBInCgpyZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVzdElkEiMKCGdyb3VwX2lkGAIgASgMQgji\
      4BgECBAQEFIHZ3JvdXBJZBIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24SFAoFZXBv\
      Y2gYBCABKARSBWVwb2NoEigKCmNpcGhlcnRleHQYBSABKAxCCOLgGAQQgIAEUgpjaXBoZXJ0ZXh0IqgDChtVcGRh\
      dGVHcm91cE1ldGFkYXRhUmVzcG9uc2USSwoHdXBkYXRlZBgBIAEoCzIvLm1hcnRsZXQudjEuVXBkYXRlR3JvdXBN\
      ZXRhZGF0YVJlc3BvbnNlLlVwZGF0ZWRIAFIHdXBkYXRlZBIxCgVzdGFsZRgCIAEoCzIZLm1hcnRsZXQudjEuU3Rh\
      bGVNZXRhZGF0YUgAUgVzdGFsZRJVCgtzdGFsZV9lcG9jaBgDIAEoCzIyLm1hcnRsZXQudjEuVXBkYXRlR3JvdXBN\
      ZXRhZGF0YVJlc3BvbnNlLlN0YWxlRXBvY2hIAFIKc3RhbGVFcG9jaBIzCglub3RfZm91bmQYBCABKAsyFC5tYXJ0\
      bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGj8KB1VwZGF0ZWQSGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIa\
      CghzZXF1ZW5jZRgCIAEoBFIIc2VxdWVuY2UaMQoKU3RhbGVFcG9jaBIjCg1jdXJyZW50X2Vwb2NoGAEgASgEUgxj\
      dXJyZW50RXBvY2hCCQoHb3V0Y29tZSJTChNMaXN0TXlHcm91cHNSZXF1ZXN0EhwKBWFmdGVyGAEgASgMQgbi4BgC\
      EBBSBWFmdGVyEh4KBWxpbWl0GAIgASgNQgjq4BgECAAQZFIFbGltaXQirwMKFExpc3RNeUdyb3Vwc1Jlc3BvbnNl\
      Ej4KBmdyb3VwcxgBIAMoCzImLm1hcnRsZXQudjEuTGlzdE15R3JvdXBzUmVzcG9uc2UuR3JvdXBSBmdyb3VwcxIZ\
      CghoYXNfbW9yZRgCIAEoCFIHaGFzTW9yZRq7AgoFR3JvdXASGQoIZ3JvdXBfaWQYASABKAxSB2dyb3VwSWQSFAoF\
      ZXBvY2gYAiABKARSBWVwb2NoEiMKDWxhc3Rfc2VxdWVuY2UYAyABKARSDGxhc3RTZXF1ZW5jZRIzChVhY2tub3ds\
      ZWRnZWRfc2VxdWVuY2UYBCABKARSFGFja25vd2xlZGdlZFNlcXVlbmNlEhsKCWlzX21lbWJlchgFIAEoCFIIaXNN\
      ZW1iZXISHQoKaXNfbGVhdmluZxgGIAEoCFIJaXNMZWF2aW5nEikKEG1ldGFkYXRhX3ZlcnNpb24YByABKARSD21l\
      dGFkYXRhVmVyc2lvbhIhCgxjaXBoZXJfc3VpdGUYCCABKA1SC2NpcGhlclN1aXRlEh0KCmlzX3JlcXVlc3QYCSAB\
      KAhSCWlzUmVxdWVzdCLNBAoRUmVwb3J0Rm9ya1JlcXVlc3QSIwoIZ3JvdXBfaWQYASABKAxCCOLgGAQIEBAQUgdn\
      cm91cElkEkcKB3JlZnVzZWQYAiABKAsyKy5tYXJ0bGV0LnYxLlJlcG9ydEZvcmtSZXF1ZXN0LlJlZnVzZWRDb21t\
      aXRIAFIHcmVmdXNlZBJTCg1hdXRoZW50aWNhdG9yGAMgASgLMisubWFydGxldC52MS5SZXBvcnRGb3JrUmVxdWVz\
      dC5BdXRoZW50aWNhdG9ySABSDWF1dGhlbnRpY2F0b3IajwIKDVJlZnVzZWRDb21taXQSLAoIc2VxdWVuY2UYASAB\
      KARCEOrgGAwIARD//////////39SCHNlcXVlbmNlEkoKBnJlYXNvbhgCIAEoDjIyLm1hcnRsZXQudjEuUmVwb3J0\
      Rm9ya1JlcXVlc3QuUmVmdXNlZENvbW1pdC5SZWFzb25SBnJlYXNvbiKDAQoGUmVhc29uEhYKElJFQVNPTl9VTlNQ\
      RUNJRklFRBAAEhsKF1JFQVNPTl9DT05GSVJNQVRJT05fVEFHEAESGQoVUkVBU09OX01FTUJFUlNISVBfVEFHEAIS\
      FgoSUkVBU09OX1BBVEhfU0VDUkVUEAMSEQoNUkVBU09OX1BPTElDWRAEGlkKDUF1dGhlbnRpY2F0b3ISJgoFZXBv\
      Y2gYASABKARCEOrgGAwIABD//////////39SBWVwb2NoEiAKBmRpZ2VzdBgCIAEoDEII4uAYBAggECBSBmRpZ2Vz\
      dEIICgZyZXBvcnQi8wQKElJlcG9ydEZvcmtSZXNwb25zZRI8CgVub3RlZBgBIAEoCzIkLm1hcnRsZXQudjEuUmVw\
      b3J0Rm9ya1Jlc3BvbnNlLk5vdGVkSABSBW5vdGVkEkMKCHRha2VuX3VwGAIgASgLMiYubWFydGxldC52MS5SZXBv\
      cnRGb3JrUmVzcG9uc2UuVGFrZW5VcEgAUgd0YWtlblVwEj8KBnVuZG9uZRgDIAEoCzIlLm1hcnRsZXQudjEuUmVw\
      b3J0Rm9ya1Jlc3BvbnNlLlVuZG9uZUgAUgZ1bmRvbmUSRQoIY29tcGFyZWQYBCABKAsyJy5tYXJ0bGV0LnYxLlJl\
      cG9ydEZvcmtSZXNwb25zZS5Db21wYXJlZEgAUghjb21wYXJlZBIzCglub3RfZm91bmQYBSABKAsyFC5tYXJ0bGV0\
      LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGl0KBU5vdGVkEisKEXJlZnVzaW5nX2FjY291bnRzGAEgASgNUhByZWZ1\
      c2luZ0FjY291bnRzEicKD25lZWRlZF9hY2NvdW50cxgCIAEoDVIObmVlZGVkQWNjb3VudHMaJQoHVGFrZW5VcBIa\
      CghhY2NvdW50cxgBIAEoDVIIYWNjb3VudHMaJAoGVW5kb25lEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRpm\
      CghDb21wYXJlZBIrChFhZ3JlZWluZ19hY2NvdW50cxgBIAEoDVIQYWdyZWVpbmdBY2NvdW50cxItChJkaWZmZXJp\
      bmdfYWNjb3VudHMYAiABKA1SEWRpZmZlcmluZ0FjY291bnRzQgkKB291dGNvbWUiYgoSRGVsZXRlR3JvdXBSZXF1\
      ZXN0EicKCnJlcXVlc3RfaWQYASABKAxCCOLgGAQIEBAQUglyZXF1ZXN0SWQSIwoIZ3JvdXBfaWQYAiABKAxCCOLg\
      GAQIEBAQUgdncm91cElkIqUBChNEZWxldGVHcm91cFJlc3BvbnNlEkMKB2RlbGV0ZWQYASABKAsyJy5tYXJ0bGV0\
      LnYxLkRlbGV0ZUdyb3VwUmVzcG9uc2UuRGVsZXRlZEgAUgdkZWxldGVkEjMKCW5vdF9mb3VuZBgCIAEoCzIULm1h\
      cnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaCQoHRGVsZXRlZEIJCgdvdXRjb21lMtIMCgZHcm91cHMSeAoW\
      R2V0R3JvdXBzQ29uZmlndXJhdGlvbhIpLm1hcnRsZXQudjEuR2V0R3JvdXBzQ29uZmlndXJhdGlvblJlcXVlc3Qa\
      Ki5tYXJ0bGV0LnYxLkdldEdyb3Vwc0NvbmZpZ3VyYXRpb25SZXNwb25zZSIHkAIBgOEYAhJUCgtDcmVhdGVHcm91\
      cBIeLm1hcnRsZXQudjEuQ3JlYXRlR3JvdXBSZXF1ZXN0Gh8ubWFydGxldC52MS5DcmVhdGVHcm91cFJlc3BvbnNl\
      IgSA4RgCElcKDENvbW1pdEJ1bmRsZRIfLm1hcnRsZXQudjEuQ29tbWl0QnVuZGxlUmVxdWVzdBogLm1hcnRsZXQu\
      djEuQ29tbWl0QnVuZGxlUmVzcG9uc2UiBIDhGAISSAoHUHJvcG9zZRIaLm1hcnRsZXQudjEuUHJvcG9zZVJlcXVl\
      c3QaGy5tYXJ0bGV0LnYxLlByb3Bvc2VSZXNwb25zZSIEgOEYAhJRCgpMZWF2ZUdyb3VwEh0ubWFydGxldC52MS5M\
      ZWF2ZUdyb3VwUmVxdWVzdBoeLm1hcnRsZXQudjEuTGVhdmVHcm91cFJlc3BvbnNlIgSA4RgCEnUKFUFuc3dlckdy\
      b3VwSW52aXRhdGlvbhIoLm1hcnRsZXQudjEuQW5zd2VyR3JvdXBJbnZpdGF0aW9uUmVxdWVzdBopLm1hcnRsZXQu\
      djEuQW5zd2VyR3JvdXBJbnZpdGF0aW9uUmVzcG9uc2UiB5ACAoDhGAISZgoQU2VuZEdyb3VwTWVzc2FnZRIjLm1h\
      cnRsZXQudjEuU2VuZEdyb3VwTWVzc2FnZVJlcXVlc3QaJC5tYXJ0bGV0LnYxLlNlbmRHcm91cE1lc3NhZ2VSZXNw\
      b25zZSIHkAICgOEYAhJaCgxHZXRHcm91cEluZm8SHy5tYXJ0bGV0LnYxLkdldEdyb3VwSW5mb1JlcXVlc3QaIC5t\
      YXJ0bGV0LnYxLkdldEdyb3VwSW5mb1Jlc3BvbnNlIgeQAgGA4RgCEl0KDkV4dGVybmFsQ29tbWl0EiEubWFydGxl\
      dC52MS5FeHRlcm5hbENvbW1pdFJlcXVlc3QaIi5tYXJ0bGV0LnYxLkV4dGVybmFsQ29tbWl0UmVzcG9uc2UiBIDh\
      GAISXAoNU3RyZWFtQ29tbWl0cxIgLm1hcnRsZXQudjEuU3RyZWFtQ29tbWl0c1JlcXVlc3QaIS5tYXJ0bGV0LnYx\
      LlN0cmVhbUNvbW1pdHNSZXNwb25zZSIEgOEYAjABEl0KDUZldGNoV2VsY29tZXMSIC5tYXJ0bGV0LnYxLkZldGNo\
      V2VsY29tZXNSZXF1ZXN0GiEubWFydGxldC52MS5GZXRjaFdlbGNvbWVzUmVzcG9uc2UiB5ACAYDhGAISVAoKQWNr\
      V2VsY29tZRIdLm1hcnRsZXQudjEuQWNrV2VsY29tZVJlcXVlc3QaHi5tYXJ0bGV0LnYxLkFja1dlbGNvbWVSZXNw\
      b25zZSIHkAICgOEYAhJfCg5HZXRSYXRjaGV0VHJlZRIhLm1hcnRsZXQudjEuR2V0UmF0Y2hldFRyZWVSZXF1ZXN0\
      GiIubWFydGxldC52MS5HZXRSYXRjaGV0VHJlZVJlc3BvbnNlIgSA4RgCMAESbAoTVXBkYXRlR3JvdXBNZXRhZGF0\
      YRImLm1hcnRsZXQudjEuVXBkYXRlR3JvdXBNZXRhZGF0YVJlcXVlc3QaJy5tYXJ0bGV0LnYxLlVwZGF0ZUdyb3Vw\
      TWV0YWRhdGFSZXNwb25zZSIEgOEYAhJaCgxMaXN0TXlHcm91cHMSHy5tYXJ0bGV0LnYxLkxpc3RNeUdyb3Vwc1Jl\
      cXVlc3QaIC5tYXJ0bGV0LnYxLkxpc3RNeUdyb3Vwc1Jlc3BvbnNlIgeQAgGA4RgCElQKClJlcG9ydEZvcmsSHS5t\
      YXJ0bGV0LnYxLlJlcG9ydEZvcmtSZXF1ZXN0Gh4ubWFydGxldC52MS5SZXBvcnRGb3JrUmVzcG9uc2UiB5ACAoDh\
      GAISVAoLRGVsZXRlR3JvdXASHi5tYXJ0bGV0LnYxLkRlbGV0ZUdyb3VwUmVxdWVzdBofLm1hcnRsZXQudjEuRGVs\
      ZXRlR3JvdXBSZXNwb25zZSIEgOEYAkIxCgptYXJ0bGV0LnYxUAFaFG1hcnRsZXQvdjE7bWFydGxldHYxqgIKTWFy\
      dGxldC5WMWIGcHJvdG8z
      """)
}
