// Written by protoc-gen-martlet from martlet/client/store.proto. Do not edit.

package import MartletAPI
package import Protobuf

/// The account and this device of it.
package struct LocalAccount: Sendable, Hashable {
  /// The account.
  package var accountID: [UInt8] = []

  /// The device's number in it.
  package var deviceID: UInt32 = 0

  /// Random for this installation.
  package var registrationID: UInt32 = 0

  /// The seed of the account's Ed25519 identity key.
  package var identitySeed: [UInt8] = []

  /// The seed of the device's Ed25519 authentication key.
  package var authenticationSeed: [UInt8] = []

  /// Where the server is: a gRPC target.
  package var server: String = ""

  /// A file of the authorities that the server's certificate is checked against; empty for the
  /// system's.
  package var authoritiesFile: String = ""

  /// Whether the server is spoken to in plaintext.
  package var isPlaintext: Bool = false

  /// The number of the next key of each kind.
  package var nextKeyID: UInt32 = 0

  /// When the long-lived prekeys were made.
  package var keysMadeAt: ProtoTimestamp? = nil

  /// The seed of the Ed25519 key that signs this device's leaves in groups.
  package var leafSeed: [UInt8] = []

  /// The certificates of the authorities to trust, in PEM; empty for the system's.
  package var authorities: [UInt8] = []

  /// SHA-256 of the one certificate to trust; empty if authorities say which.
  package var certificateFingerprint: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    accountID: [UInt8] = [],
    deviceID: UInt32 = 0,
    registrationID: UInt32 = 0,
    identitySeed: [UInt8] = [],
    authenticationSeed: [UInt8] = [],
    server: String = "",
    authoritiesFile: String = "",
    isPlaintext: Bool = false,
    nextKeyID: UInt32 = 0,
    keysMadeAt: ProtoTimestamp? = nil,
    leafSeed: [UInt8] = [],
    authorities: [UInt8] = [],
    certificateFingerprint: [UInt8] = []
  ) {
    self.accountID = accountID
    self.deviceID = deviceID
    self.registrationID = registrationID
    self.identitySeed = identitySeed
    self.authenticationSeed = authenticationSeed
    self.server = server
    self.authoritiesFile = authoritiesFile
    self.isPlaintext = isPlaintext
    self.nextKeyID = nextKeyID
    self.keysMadeAt = keysMadeAt
    self.leafSeed = leafSeed
    self.authorities = authorities
    self.certificateFingerprint = certificateFingerprint
  }
}

/// A device that is being registered or linked. It is kept before the server is asked, so that an
/// interrupted command goes on with the same request.
package struct PendingDevice: Sendable, Hashable {
  /// The device as it will be kept, without its address.
  package var local: LocalAccount? = nil

  /// The request's identifier.
  package var requestID: [UInt8] = []

  /// What the server is asked to take.
  package var device: NewDevice? = nil

  /// What links the device to its account; empty when an account is registered.
  package var linkToken: [UInt8] = []

  /// The account that the device is linked to.
  package var accountID: [UInt8] = []

  /// The accounts that the account knows.
  package var peers: [Sync.Peer] = []

  /// The invitation that the server is shown; empty without one.
  package var inviteCode: String = ""

  /// The host application's token that the server is shown; empty without one.
  package var hostToken: String = ""

  /// The account's history; absent if this device is to have none.
  package var history: SharedArchive? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    local: LocalAccount? = nil,
    requestID: [UInt8] = [],
    device: NewDevice? = nil,
    linkToken: [UInt8] = [],
    accountID: [UInt8] = [],
    peers: [Sync.Peer] = [],
    inviteCode: String = "",
    hostToken: String = "",
    history: SharedArchive? = nil
  ) {
    self.local = local
    self.requestID = requestID
    self.device = device
    self.linkToken = linkToken
    self.accountID = accountID
    self.peers = peers
    self.inviteCode = inviteCode
    self.hostToken = hostToken
    self.history = history
  }
}

/// What this device knows of another account.
package struct Peer: Sendable, Hashable {
  /// The identity key that is trusted; empty until one was seen.
  package var identityKey: [UInt8] = []

  /// An identity key that was seen since and waits for the user's word.
  package var presentedKey: [UInt8] = []

  /// Whether the safety number with `identity_key` was compared.
  package var isVerified: Bool = false

  /// Whether nothing of the account is shown.
  package var isBlocked: Bool = false

  /// What the account is called here.
  package var name: String = ""

  /// Its devices, as they were last heard of.
  package var devices: [PeerDevice] = []

  /// Whether it was accepted, or added.
  package var isAccepted: Bool = false

  /// The user name that it was found by; empty without one.
  package var userName: String = ""

  /// The token of the link that it was added by; empty without one.
  package var contactToken: [UInt8] = []

  /// The key of its profile; empty until it was told.
  package var profileKey: [UInt8] = []

  /// Its profile, as it was last read.
  package var profile: Profile? = nil

  /// The version of `profile`.
  package var profileVersion: UInt64 = 0

  /// The latest version that it has told of.
  package var toldVersion: UInt64 = 0

  /// When its profile was last asked for, seconds since 1970.
  package var profileAskedAt: Int64 = 0

  /// The version of the own keys that it has.
  package var sentVersion: UInt64 = 0

  /// The version of the own keys that were last sent with a message.
  package var offeredVersion: UInt64 = 0

  /// That message.
  package var offeredID: [UInt8] = []

  /// The key of its presence; empty if it shows none.
  package var presenceKey: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    identityKey: [UInt8] = [],
    presentedKey: [UInt8] = [],
    isVerified: Bool = false,
    isBlocked: Bool = false,
    name: String = "",
    devices: [PeerDevice] = [],
    isAccepted: Bool = false,
    userName: String = "",
    contactToken: [UInt8] = [],
    profileKey: [UInt8] = [],
    profile: Profile? = nil,
    profileVersion: UInt64 = 0,
    toldVersion: UInt64 = 0,
    profileAskedAt: Int64 = 0,
    sentVersion: UInt64 = 0,
    offeredVersion: UInt64 = 0,
    offeredID: [UInt8] = [],
    presenceKey: [UInt8] = []
  ) {
    self.identityKey = identityKey
    self.presentedKey = presentedKey
    self.isVerified = isVerified
    self.isBlocked = isBlocked
    self.name = name
    self.devices = devices
    self.isAccepted = isAccepted
    self.userName = userName
    self.contactToken = contactToken
    self.profileKey = profileKey
    self.profile = profile
    self.profileVersion = profileVersion
    self.toldVersion = toldVersion
    self.profileAskedAt = profileAskedAt
    self.sentVersion = sentVersion
    self.offeredVersion = offeredVersion
    self.offeredID = offeredID
    self.presenceKey = presenceKey
  }
}

/// What the server is to be told of other accounts, once it can be reached.
package struct WaitingStandings: Sendable, Hashable {
  /// Each account once.
  package var entries: [WaitingStandings.Entry] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(entries: [WaitingStandings.Entry] = []) {
    self.entries = entries
  }

  /// What an account is here.
  package enum Standing: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// It may write.
    case accepted
    /// Nothing of it arrives.
    case blocked
    /// A stranger.
    case forgotten
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// An account.
  package struct Entry: Sendable, Hashable {
    /// Which.
    package var accountID: [UInt8] = []

    /// What it is here.
    package var standing: WaitingStandings.Standing = .init(rawValue: 0)

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      accountID: [UInt8] = [],
      standing: WaitingStandings.Standing = .init(rawValue: 0)
    ) {
      self.accountID = accountID
      self.standing = standing
    }
  }
}

/// When the profiles of others were last looked after, seconds since 1970.
package struct ProfileRound: Sendable, Hashable {
  /// The field `made_at`.
  package var madeAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(madeAt: Int64 = 0) {
    self.madeAt = madeAt
  }
}

/// A device of another account.
package struct PeerDevice: Sendable, Hashable {
  /// Its number.
  package var deviceID: UInt32 = 0

  /// Its installation.
  package var registrationID: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(deviceID: UInt32 = 0, registrationID: UInt32 = 0) {
    self.deviceID = deviceID
    self.registrationID = registrationID
  }
}

/// A message on its way: encrypted, stored, not answered yet.
package struct OutgoingMessage: Sendable, Hashable {
  /// Recipient; your account if it is for your other devices.
  package var recipientID: [UInt8] = []

  /// What the server knows it by.
  package var messageID: [UInt8] = []

  /// The plaintext, in case other devices need it.
  package var content: Content? = nil

  /// What is sent.
  package var envelopes: [DeviceEnvelope] = []

  /// Whether a sleeping device should be woken.
  package var urgent: Bool = false

  /// Whether it only matters now.
  package var ephemeral: Bool = false

  /// When the server's copies go.
  package var expiresAt: ProtoTimestamp? = nil

  /// Whether it belongs in the note to self.
  package var noteToSelf: Bool = false

  /// The group that it is for; then there is no recipient.
  package var groupID: [UInt8] = []

  /// The message encrypted for the group; empty until it is.
  package var groupMessage: [UInt8] = []

  /// Since when the server has failed at it, in seconds since 1970; 0 where it has not.
  package var troubledSince: Int64 = 0

  /// When it is tried again, in seconds since 1970.
  package var retryAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    recipientID: [UInt8] = [],
    messageID: [UInt8] = [],
    content: Content? = nil,
    envelopes: [DeviceEnvelope] = [],
    urgent: Bool = false,
    ephemeral: Bool = false,
    expiresAt: ProtoTimestamp? = nil,
    noteToSelf: Bool = false,
    groupID: [UInt8] = [],
    groupMessage: [UInt8] = [],
    troubledSince: Int64 = 0,
    retryAt: Int64 = 0
  ) {
    self.recipientID = recipientID
    self.messageID = messageID
    self.content = content
    self.envelopes = envelopes
    self.urgent = urgent
    self.ephemeral = ephemeral
    self.expiresAt = expiresAt
    self.noteToSelf = noteToSelf
    self.groupID = groupID
    self.groupMessage = groupMessage
    self.troubledSince = troubledSince
    self.retryAt = retryAt
  }
}

/// An envelope that waits for the user's word about an identity key.
package struct HeldEnvelope: Sendable, Hashable {
  /// As the server gave it.
  package var envelope: Envelope? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(envelope: Envelope? = nil) {
    self.envelope = envelope
  }
}

/// A group that this device is, or was, a member of.
package struct StoredGroup: Sendable, Hashable {
  /// The member's state as a whole, as files of version 1 have it; empty since it is kept by part.
  package var state: [UInt8] = []

  /// The last entry of the log that was handled.
  package var sequence: UInt64 = 0

  /// The place of a commit that had to be refused; 0 where there is none.
  package var refusedSequence: UInt64 = 0

  /// Whether the device has to join again from outside.
  package var needsRejoin: Bool = false

  /// What the group is called.
  package var details: GroupDetails? = nil

  /// The version of the metadata that `details` are.
  package var detailsVersion: UInt64 = 0

  /// A commit on its way.
  package var pending: CommitBundleRequest? = nil

  /// When the device's keys are to be renewed, seconds since 1970.
  package var updateDueAt: Int64 = 0

  /// The place at which the refused commit, and those after it, were undone; 0 while they are not.
  package var undoneSequence: UInt64 = 0

  /// Whether the device is a member, so that the state's parts are kept.
  package var isMember: Bool = false

  /// Whether every leaf was held against its account's identity key; false in files of programs that
  /// took leaves of unknown accounts unseen.
  package var isJudged: Bool = false

  /// Devices in the group for which their accounts' identity keys do not vouch: account (16) and
  /// device number (1).
  package var unvouched: [[UInt8]] = []

  /// Who made the refused commit, as its signature proves: account (16) and device number (1); empty
  /// if the signature does not verify.
  package var refusedCommitter: [UInt8] = []

  /// When this device began to create the group, seconds since 1970; 0 once it is complete.
  package var unfinishedSince: Int64 = 0

  /// Notices that were encrypted in an epoch since the last message, in both: keys of messages that
  /// others may never get.
  package var noticeEpoch: UInt64 = 0

  /// How many.
  package var noticeCount: UInt32 = 0

  /// In which epoch the members were told the key of the account's profile, and which state of
  /// `Sync.Own.card_version` that was; both 0 before.
  package var profileEpoch: UInt64 = 0

  /// The field `profile_card_version`.
  package var profileCardVersion: UInt64 = 0

  /// The server's time of the last entry that was handled.
  package var knownAt: ProtoTimestamp? = nil

  /// Since when what was said may have passed this device by, as it had to join again; absent once
  /// its authors were asked.
  package var missedSince: ProtoTimestamp? = nil

  /// Since when new members get the history, as far as this device knows; absent while they do not.
  package var historySince: ProtoTimestamp? = nil

  /// What those get whom the pending commit adds.
  package var waitingHistory: HistoryBundle? = nil

  /// Who has added this device, and may share the history with it; empty afterwards.
  package var awaitsHistoryOf: [UInt8] = []

  /// Accounts that have joined since this device knows the group.
  package var arrivals: [GroupArrival] = []

  /// Whether this device was a member before it joined the last time.
  package var hasJoinedAgain: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    state: [UInt8] = [],
    sequence: UInt64 = 0,
    refusedSequence: UInt64 = 0,
    needsRejoin: Bool = false,
    details: GroupDetails? = nil,
    detailsVersion: UInt64 = 0,
    pending: CommitBundleRequest? = nil,
    updateDueAt: Int64 = 0,
    undoneSequence: UInt64 = 0,
    isMember: Bool = false,
    isJudged: Bool = false,
    unvouched: [[UInt8]] = [],
    refusedCommitter: [UInt8] = [],
    unfinishedSince: Int64 = 0,
    noticeEpoch: UInt64 = 0,
    noticeCount: UInt32 = 0,
    profileEpoch: UInt64 = 0,
    profileCardVersion: UInt64 = 0,
    knownAt: ProtoTimestamp? = nil,
    missedSince: ProtoTimestamp? = nil,
    historySince: ProtoTimestamp? = nil,
    waitingHistory: HistoryBundle? = nil,
    awaitsHistoryOf: [UInt8] = [],
    arrivals: [GroupArrival] = [],
    hasJoinedAgain: Bool = false
  ) {
    self.state = state
    self.sequence = sequence
    self.refusedSequence = refusedSequence
    self.needsRejoin = needsRejoin
    self.details = details
    self.detailsVersion = detailsVersion
    self.pending = pending
    self.updateDueAt = updateDueAt
    self.undoneSequence = undoneSequence
    self.isMember = isMember
    self.isJudged = isJudged
    self.unvouched = unvouched
    self.refusedCommitter = refusedCommitter
    self.unfinishedSince = unfinishedSince
    self.noticeEpoch = noticeEpoch
    self.noticeCount = noticeCount
    self.profileEpoch = profileEpoch
    self.profileCardVersion = profileCardVersion
    self.knownAt = knownAt
    self.missedSince = missedSince
    self.historySince = historySince
    self.waitingHistory = waitingHistory
    self.awaitsHistoryOf = awaitsHistoryOf
    self.arrivals = arrivals
    self.hasJoinedAgain = hasJoinedAgain
  }
}

/// That an account has joined a group.
package struct GroupArrival: Sendable, Hashable {
  /// Which.
  package var accountID: [UInt8] = []

  /// When, by the server's clock.
  package var time: ProtoTimestamp? = nil

  /// When this device heard of it, by its own clock: what it wrote before is not meant for the
  /// account, whenever the server took it.
  package var heardAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    accountID: [UInt8] = [],
    time: ProtoTimestamp? = nil,
    heardAt: ProtoTimestamp? = nil
  ) {
    self.accountID = accountID
    self.time = time
    self.heardAt = heardAt
  }
}

/// Archives of the past that are to be fetched.
package struct WaitingHistories: Sendable, Hashable {
  /// The field `entries`.
  package var entries: [WaitingHistories.Entry] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(entries: [WaitingHistories.Entry] = []) {
    self.entries = entries
  }

  /// One of them.
  package struct Entry: Sendable, Hashable {
    /// The archive.
    package var archive: SharedArchive? = nil

    /// Who shares it; your account for what another of your devices has.
    package var accountID: [UInt8] = []

    /// Of which group; empty for all conversations.
    package var groupID: [UInt8] = []

    /// The time that messages may be of, seconds since 1970; both 0 without bounds.
    package var from: Int64 = 0

    /// The field `to`.
    package var to: Int64 = 0

    /// The place behind which they stand, once it is given; 0 until then.
    package var place: Int64 = 0

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      archive: SharedArchive? = nil,
      accountID: [UInt8] = [],
      groupID: [UInt8] = [],
      from: Int64 = 0,
      to: Int64 = 0,
      place: Int64 = 0
    ) {
      self.archive = archive
      self.accountID = accountID
      self.groupID = groupID
      self.from = from
      self.to = to
      self.place = place
    }
  }
}

/// What this device keeps of a conversation.
package struct ConversationSettings: Sendable, Hashable {
  /// How long messages are kept once read; absent keeps them.
  package var disappearsAfter: ProtoDuration? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(disappearsAfter: ProtoDuration? = nil) {
    self.disappearsAfter = disappearsAfter
  }
}

/// Which copy of the file this is, as the server confirms it: an older one must not encrypt with keys
/// that a newer one has used.
package struct Generation: Sendable, Hashable {
  /// What the server has confirmed; empty before the first time.
  package var current: [UInt8] = []

  /// What the server is being asked to confirm; empty if nothing is under way.
  package var next: [UInt8] = []

  /// When the server confirmed it, seconds since 1970.
  package var confirmedAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(current: [UInt8] = [], next: [UInt8] = [], confirmedAt: Int64 = 0) {
    self.current = current
    self.next = next
    self.confirmedAt = confirmedAt
  }
}

/// What this machine's memory holds, too, if no older copy of the file was put in its place.
package struct StoredCopyMark: Sendable, Hashable {
  /// The field `mark`.
  package var mark: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(mark: [UInt8] = []) {
    self.mark = mark
  }
}

/// What this device shows with each call until it expires.
package struct AccessToken: Sendable, Hashable {
  /// The server that gave it, host and port.
  package var server: String = ""

  /// The field `token`.
  package var token: String = ""

  /// Seconds since 1970.
  package var expiresAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(server: String = "", token: String = "", expiresAt: Int64 = 0) {
    self.server = server
    self.token = token
    self.expiresAt = expiresAt
  }
}

/// That a device was approved, so that this device tells it what it knows once it is linked.
package struct Approval: Sendable, Hashable {
  /// Whether the device is still to come.
  package var isWaiting: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(isWaiting: Bool = false) {
    self.isWaiting = isWaiting
  }
}

/// What this device keeps of the account's recovery key, so that it can renew what the server keeps.
package struct StoredRecovery: Sendable, Hashable {
  /// What it is asked for by; empty if the account has no recovery key.
  package var recoveryID: [UInt8] = []

  /// The seed of the Ed25519 key that asks for it.
  package var signingSeed: [UInt8] = []

  /// What it is sealed with.
  package var sealKey: [UInt8] = []

  /// Whether the history is archived once a day.
  package var keepsArchive: Bool = false

  /// The archive; absent if there is none.
  package var archive: StoredFile? = nil

  /// What opens the archive.
  package var archivePassphrase: String = ""

  /// When the archive was made, seconds since 1970.
  package var archivedAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    recoveryID: [UInt8] = [],
    signingSeed: [UInt8] = [],
    sealKey: [UInt8] = [],
    keepsArchive: Bool = false,
    archive: StoredFile? = nil,
    archivePassphrase: String = "",
    archivedAt: Int64 = 0
  ) {
    self.recoveryID = recoveryID
    self.signingSeed = signingSeed
    self.sealKey = sealKey
    self.keepsArchive = keepsArchive
    self.archive = archive
    self.archivePassphrase = archivePassphrase
    self.archivedAt = archivedAt
  }
}

/// A call that rings, or is answered by, this device.
package struct StoredCall: Sendable, Hashable {
  /// Where it stands, as far as this device was told.
  package var state: CallState? = nil

  /// What the caller offers.
  package var offer: CallOffer? = nil

  /// SHA-256 of the Content that held the offer.
  package var offerDigest: [UInt8] = []

  /// Whether the application was told that it rings.
  package var isTold: Bool = false

  /// Which group's call it is; empty for a call between two.
  package var groupID: [UInt8] = []

  /// Whether a group's call has pictures.
  package var hasVideo: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    state: CallState? = nil,
    offer: CallOffer? = nil,
    offerDigest: [UInt8] = [],
    isTold: Bool = false,
    groupID: [UInt8] = [],
    hasVideo: Bool = false
  ) {
    self.state = state
    self.offer = offer
    self.offerDigest = offerDigest
    self.isTold = isTold
    self.groupID = groupID
    self.hasVideo = hasVideo
  }
}

/// An invitation to a group of somebody who was not accepted.
package struct StoredGroupRequest: Sendable, Hashable {
  /// Who invites.
  package var inviterID: [UInt8] = []

  /// What the group is called; empty if that cannot be told.
  package var name: String = ""

  /// When the server took the invitation, in seconds since 1970.
  package var invitedAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(inviterID: [UInt8] = [], name: String = "", invitedAt: Int64 = 0) {
    self.inviterID = inviterID
    self.name = name
    self.invitedAt = invitedAt
  }
}

extension LocalAccount: Message {
  /// `martlet.client.LocalAccount`.
  package static let fullName = "martlet.client.LocalAccount"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, deviceID, .uint32)
    writer.field(3, registrationID, .uint32)
    writer.field(4, identitySeed, .bytes)
    writer.field(5, authenticationSeed, .bytes)
    writer.field(6, server, .string)
    writer.field(7, authoritiesFile, .string)
    writer.field(8, isPlaintext, .bool)
    writer.field(9, nextKeyID, .uint32)
    writer.optional(10, keysMadeAt, .message(ProtoTimestamp.self))
    writer.field(11, leafSeed, .bytes)
    writer.field(20, authorities, .bytes)
    writer.field(21, certificateFingerprint, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&deviceID, .uint32)
      case 24: try reader.field(&registrationID, .uint32)
      case 34: try reader.field(&identitySeed, .bytes)
      case 42: try reader.field(&authenticationSeed, .bytes)
      case 50: try reader.field(&server, .string)
      case 58: try reader.field(&authoritiesFile, .string)
      case 64: try reader.field(&isPlaintext, .bool)
      case 72: try reader.field(&nextKeyID, .uint32)
      case 82: try reader.optional(&keysMadeAt, .message(ProtoTimestamp.self))
      case 90: try reader.field(&leafSeed, .bytes)
      case 162: try reader.field(&authorities, .bytes)
      case 170: try reader.field(&certificateFingerprint, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "deviceId", "device_id": 2
    case "registrationId", "registration_id": 3
    case "identitySeed", "identity_seed": 4
    case "authenticationSeed", "authentication_seed": 5
    case "server": 6
    case "authoritiesFile", "authorities_file": 7
    case "isPlaintext", "is_plaintext": 8
    case "nextKeyId", "next_key_id": 9
    case "keysMadeAt", "keys_made_at": 10
    case "leafSeed", "leaf_seed": 11
    case "authorities": 20
    case "certificateFingerprint", "certificate_fingerprint": 21
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&deviceID, .uint32)
    case 3: try json.field(&registrationID, .uint32)
    case 4: try json.field(&identitySeed, .bytes)
    case 5: try json.field(&authenticationSeed, .bytes)
    case 6: try json.field(&server, .string)
    case 7: try json.field(&authoritiesFile, .string)
    case 8: try json.field(&isPlaintext, .bool)
    case 9: try json.field(&nextKeyID, .uint32)
    case 10: try json.optional(&keysMadeAt, .message(ProtoTimestamp.self))
    case 11: try json.field(&leafSeed, .bytes)
    case 20: try json.field(&authorities, .bytes)
    case 21: try json.field(&certificateFingerprint, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("deviceId", deviceID, .uint32)
    json.field("registrationId", registrationID, .uint32)
    json.field("identitySeed", identitySeed, .bytes)
    json.field("authenticationSeed", authenticationSeed, .bytes)
    json.field("server", server, .string)
    json.field("authoritiesFile", authoritiesFile, .string)
    json.field("isPlaintext", isPlaintext, .bool)
    json.field("nextKeyId", nextKeyID, .uint32)
    json.optional("keysMadeAt", keysMadeAt, .message(ProtoTimestamp.self))
    json.field("leafSeed", leafSeed, .bytes)
    json.field("authorities", authorities, .bytes)
    json.field("certificateFingerprint", certificateFingerprint, .bytes)
  }
}

extension PendingDevice: Message {
  /// `martlet.client.PendingDevice`.
  package static let fullName = "martlet.client.PendingDevice"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, local, .message(LocalAccount.self))
    writer.field(2, requestID, .bytes)
    writer.optional(3, device, .message(NewDevice.self))
    writer.field(4, linkToken, .bytes)
    writer.field(5, accountID, .bytes)
    writer.repeated(6, peers, .message(Sync.Peer.self))
    writer.field(7, inviteCode, .string)
    writer.field(8, hostToken, .string)
    writer.optional(9, history, .message(SharedArchive.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&local, .message(LocalAccount.self))
      case 18: try reader.field(&requestID, .bytes)
      case 26: try reader.optional(&device, .message(NewDevice.self))
      case 34: try reader.field(&linkToken, .bytes)
      case 42: try reader.field(&accountID, .bytes)
      case 50: try reader.element(&peers, .message(Sync.Peer.self))
      case 58: try reader.field(&inviteCode, .string)
      case 66: try reader.field(&hostToken, .string)
      case 74: try reader.optional(&history, .message(SharedArchive.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "local": 1
    case "requestId", "request_id": 2
    case "device": 3
    case "linkToken", "link_token": 4
    case "accountId", "account_id": 5
    case "peers": 6
    case "inviteCode", "invite_code": 7
    case "hostToken", "host_token": 8
    case "history": 9
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&local, .message(LocalAccount.self))
    case 2: try json.field(&requestID, .bytes)
    case 3: try json.optional(&device, .message(NewDevice.self))
    case 4: try json.field(&linkToken, .bytes)
    case 5: try json.field(&accountID, .bytes)
    case 6: try json.repeated(&peers, .message(Sync.Peer.self))
    case 7: try json.field(&inviteCode, .string)
    case 8: try json.field(&hostToken, .string)
    case 9: try json.optional(&history, .message(SharedArchive.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("local", local, .message(LocalAccount.self))
    json.field("requestId", requestID, .bytes)
    json.optional("device", device, .message(NewDevice.self))
    json.field("linkToken", linkToken, .bytes)
    json.field("accountId", accountID, .bytes)
    json.repeated("peers", peers, .message(Sync.Peer.self))
    json.field("inviteCode", inviteCode, .string)
    json.field("hostToken", hostToken, .string)
    json.optional("history", history, .message(SharedArchive.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = device {
      try Check.valid(value, "device")
    }
    for (index, value) in peers.enumerated() {
      try Check.valid(value, "peers[\(index)]")
    }
    if let value = history {
      try Check.valid(value, "history")
    }
  }
}

extension Peer: Message {
  /// `martlet.client.Peer`.
  package static let fullName = "martlet.client.Peer"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, identityKey, .bytes)
    writer.field(2, presentedKey, .bytes)
    writer.field(3, isVerified, .bool)
    writer.field(4, isBlocked, .bool)
    writer.field(5, name, .string)
    writer.repeated(6, devices, .message(PeerDevice.self))
    writer.field(7, isAccepted, .bool)
    writer.field(8, userName, .string)
    writer.field(9, contactToken, .bytes)
    writer.field(10, profileKey, .bytes)
    writer.optional(11, profile, .message(Profile.self))
    writer.field(12, profileVersion, .uint64)
    writer.field(13, toldVersion, .uint64)
    writer.field(14, profileAskedAt, .int64)
    writer.field(15, sentVersion, .uint64)
    writer.field(16, offeredVersion, .uint64)
    writer.field(17, offeredID, .bytes)
    writer.field(18, presenceKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&identityKey, .bytes)
      case 18: try reader.field(&presentedKey, .bytes)
      case 24: try reader.field(&isVerified, .bool)
      case 32: try reader.field(&isBlocked, .bool)
      case 42: try reader.field(&name, .string)
      case 50: try reader.element(&devices, .message(PeerDevice.self))
      case 56: try reader.field(&isAccepted, .bool)
      case 66: try reader.field(&userName, .string)
      case 74: try reader.field(&contactToken, .bytes)
      case 82: try reader.field(&profileKey, .bytes)
      case 90: try reader.optional(&profile, .message(Profile.self))
      case 96: try reader.field(&profileVersion, .uint64)
      case 104: try reader.field(&toldVersion, .uint64)
      case 112: try reader.field(&profileAskedAt, .int64)
      case 120: try reader.field(&sentVersion, .uint64)
      case 128: try reader.field(&offeredVersion, .uint64)
      case 138: try reader.field(&offeredID, .bytes)
      case 146: try reader.field(&presenceKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "identityKey", "identity_key": 1
    case "presentedKey", "presented_key": 2
    case "isVerified", "is_verified": 3
    case "isBlocked", "is_blocked": 4
    case "name": 5
    case "devices": 6
    case "isAccepted", "is_accepted": 7
    case "userName", "user_name": 8
    case "contactToken", "contact_token": 9
    case "profileKey", "profile_key": 10
    case "profile": 11
    case "profileVersion", "profile_version": 12
    case "toldVersion", "told_version": 13
    case "profileAskedAt", "profile_asked_at": 14
    case "sentVersion", "sent_version": 15
    case "offeredVersion", "offered_version": 16
    case "offeredId", "offered_id": 17
    case "presenceKey", "presence_key": 18
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&identityKey, .bytes)
    case 2: try json.field(&presentedKey, .bytes)
    case 3: try json.field(&isVerified, .bool)
    case 4: try json.field(&isBlocked, .bool)
    case 5: try json.field(&name, .string)
    case 6: try json.repeated(&devices, .message(PeerDevice.self))
    case 7: try json.field(&isAccepted, .bool)
    case 8: try json.field(&userName, .string)
    case 9: try json.field(&contactToken, .bytes)
    case 10: try json.field(&profileKey, .bytes)
    case 11: try json.optional(&profile, .message(Profile.self))
    case 12: try json.field(&profileVersion, .uint64)
    case 13: try json.field(&toldVersion, .uint64)
    case 14: try json.field(&profileAskedAt, .int64)
    case 15: try json.field(&sentVersion, .uint64)
    case 16: try json.field(&offeredVersion, .uint64)
    case 17: try json.field(&offeredID, .bytes)
    case 18: try json.field(&presenceKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("identityKey", identityKey, .bytes)
    json.field("presentedKey", presentedKey, .bytes)
    json.field("isVerified", isVerified, .bool)
    json.field("isBlocked", isBlocked, .bool)
    json.field("name", name, .string)
    json.repeated("devices", devices, .message(PeerDevice.self))
    json.field("isAccepted", isAccepted, .bool)
    json.field("userName", userName, .string)
    json.field("contactToken", contactToken, .bytes)
    json.field("profileKey", profileKey, .bytes)
    json.optional("profile", profile, .message(Profile.self))
    json.field("profileVersion", profileVersion, .uint64)
    json.field("toldVersion", toldVersion, .uint64)
    json.field("profileAskedAt", profileAskedAt, .int64)
    json.field("sentVersion", sentVersion, .uint64)
    json.field("offeredVersion", offeredVersion, .uint64)
    json.field("offeredId", offeredID, .bytes)
    json.field("presenceKey", presenceKey, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = profile {
      try Check.valid(value, "profile")
    }
  }
}

extension WaitingStandings: Message {
  /// `martlet.client.WaitingStandings`.
  package static let fullName = "martlet.client.WaitingStandings"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, entries, .message(WaitingStandings.Entry.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&entries, .message(WaitingStandings.Entry.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "entries": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&entries, .message(WaitingStandings.Entry.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("entries", entries, .message(WaitingStandings.Entry.self))
  }
}

extension WaitingStandings.Standing: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accepted
    case 2: self = .blocked
    case 3: self = .forgotten
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "STANDING_UNSPECIFIED": self = .unspecified
    case "STANDING_ACCEPTED": self = .accepted
    case "STANDING_BLOCKED": self = .blocked
    case "STANDING_FORGOTTEN": self = .forgotten
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accepted: 1
    case .blocked: 2
    case .forgotten: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "STANDING_UNSPECIFIED"
    case .accepted: "STANDING_ACCEPTED"
    case .blocked: "STANDING_BLOCKED"
    case .forgotten: "STANDING_FORGOTTEN"
    case .unrecognized: nil
    }
  }
}

extension WaitingStandings.Entry: Message {
  /// `martlet.client.WaitingStandings.Entry`.
  package static let fullName = "martlet.client.WaitingStandings.Entry"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, standing, .enumeration(WaitingStandings.Standing.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&standing, .enumeration(WaitingStandings.Standing.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "standing": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&standing, .enumeration(WaitingStandings.Standing.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("standing", standing, .enumeration(WaitingStandings.Standing.self))
  }
}

extension ProfileRound: Message {
  /// `martlet.client.ProfileRound`.
  package static let fullName = "martlet.client.ProfileRound"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, madeAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&madeAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "madeAt", "made_at": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&madeAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("madeAt", madeAt, .int64)
  }
}

extension PeerDevice: Message {
  /// `martlet.client.PeerDevice`.
  package static let fullName = "martlet.client.PeerDevice"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, registrationID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 16: try reader.field(&registrationID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "registrationId", "registration_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&registrationID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("registrationId", registrationID, .uint32)
  }
}

extension OutgoingMessage: Message {
  /// `martlet.client.OutgoingMessage`.
  package static let fullName = "martlet.client.OutgoingMessage"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, recipientID, .bytes)
    writer.field(2, messageID, .bytes)
    writer.optional(3, content, .message(Content.self))
    writer.repeated(4, envelopes, .message(DeviceEnvelope.self))
    writer.field(5, urgent, .bool)
    writer.field(6, ephemeral, .bool)
    writer.optional(7, expiresAt, .message(ProtoTimestamp.self))
    writer.field(8, noteToSelf, .bool)
    writer.field(9, groupID, .bytes)
    writer.field(10, groupMessage, .bytes)
    writer.field(11, troubledSince, .int64)
    writer.field(12, retryAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&recipientID, .bytes)
      case 18: try reader.field(&messageID, .bytes)
      case 26: try reader.optional(&content, .message(Content.self))
      case 34: try reader.element(&envelopes, .message(DeviceEnvelope.self))
      case 40: try reader.field(&urgent, .bool)
      case 48: try reader.field(&ephemeral, .bool)
      case 58: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      case 64: try reader.field(&noteToSelf, .bool)
      case 74: try reader.field(&groupID, .bytes)
      case 82: try reader.field(&groupMessage, .bytes)
      case 88: try reader.field(&troubledSince, .int64)
      case 96: try reader.field(&retryAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recipientId", "recipient_id": 1
    case "messageId", "message_id": 2
    case "content": 3
    case "envelopes": 4
    case "urgent": 5
    case "ephemeral": 6
    case "expiresAt", "expires_at": 7
    case "noteToSelf", "note_to_self": 8
    case "groupId", "group_id": 9
    case "groupMessage", "group_message": 10
    case "troubledSince", "troubled_since": 11
    case "retryAt", "retry_at": 12
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&recipientID, .bytes)
    case 2: try json.field(&messageID, .bytes)
    case 3: try json.optional(&content, .message(Content.self))
    case 4: try json.repeated(&envelopes, .message(DeviceEnvelope.self))
    case 5: try json.field(&urgent, .bool)
    case 6: try json.field(&ephemeral, .bool)
    case 7: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    case 8: try json.field(&noteToSelf, .bool)
    case 9: try json.field(&groupID, .bytes)
    case 10: try json.field(&groupMessage, .bytes)
    case 11: try json.field(&troubledSince, .int64)
    case 12: try json.field(&retryAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("recipientId", recipientID, .bytes)
    json.field("messageId", messageID, .bytes)
    json.optional("content", content, .message(Content.self))
    json.repeated("envelopes", envelopes, .message(DeviceEnvelope.self))
    json.field("urgent", urgent, .bool)
    json.field("ephemeral", ephemeral, .bool)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
    json.field("noteToSelf", noteToSelf, .bool)
    json.field("groupId", groupID, .bytes)
    json.field("groupMessage", groupMessage, .bytes)
    json.field("troubledSince", troubledSince, .int64)
    json.field("retryAt", retryAt, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = content {
      try Check.valid(value, "content")
    }
    for (index, value) in envelopes.enumerated() {
      try Check.valid(value, "envelopes[\(index)]")
    }
  }
}

extension HeldEnvelope: Message {
  /// `martlet.client.HeldEnvelope`.
  package static let fullName = "martlet.client.HeldEnvelope"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, envelope, .message(Envelope.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&envelope, .message(Envelope.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "envelope": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&envelope, .message(Envelope.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("envelope", envelope, .message(Envelope.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = envelope {
      try Check.valid(value, "envelope")
    }
  }
}

extension StoredGroup: Message {
  /// `martlet.client.StoredGroup`.
  package static let fullName = "martlet.client.StoredGroup"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, state, .bytes)
    writer.field(2, sequence, .uint64)
    writer.field(3, refusedSequence, .uint64)
    writer.field(4, needsRejoin, .bool)
    writer.optional(5, details, .message(GroupDetails.self))
    writer.field(6, detailsVersion, .uint64)
    writer.optional(7, pending, .message(CommitBundleRequest.self))
    writer.field(8, updateDueAt, .int64)
    writer.field(9, undoneSequence, .uint64)
    writer.field(10, isMember, .bool)
    writer.field(11, isJudged, .bool)
    writer.repeated(12, unvouched, .bytes)
    writer.field(13, refusedCommitter, .bytes)
    writer.field(30, unfinishedSince, .int64)
    writer.field(31, noticeEpoch, .uint64)
    writer.field(32, noticeCount, .uint32)
    writer.field(33, profileEpoch, .uint64)
    writer.field(34, profileCardVersion, .uint64)
    writer.optional(40, knownAt, .message(ProtoTimestamp.self))
    writer.optional(41, missedSince, .message(ProtoTimestamp.self))
    writer.optional(42, historySince, .message(ProtoTimestamp.self))
    writer.optional(43, waitingHistory, .message(HistoryBundle.self))
    writer.field(44, awaitsHistoryOf, .bytes)
    writer.repeated(45, arrivals, .message(GroupArrival.self))
    writer.field(46, hasJoinedAgain, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&state, .bytes)
      case 16: try reader.field(&sequence, .uint64)
      case 24: try reader.field(&refusedSequence, .uint64)
      case 32: try reader.field(&needsRejoin, .bool)
      case 42: try reader.optional(&details, .message(GroupDetails.self))
      case 48: try reader.field(&detailsVersion, .uint64)
      case 58: try reader.optional(&pending, .message(CommitBundleRequest.self))
      case 64: try reader.field(&updateDueAt, .int64)
      case 72: try reader.field(&undoneSequence, .uint64)
      case 80: try reader.field(&isMember, .bool)
      case 88: try reader.field(&isJudged, .bool)
      case 98: try reader.element(&unvouched, .bytes)
      case 106: try reader.field(&refusedCommitter, .bytes)
      case 240: try reader.field(&unfinishedSince, .int64)
      case 248: try reader.field(&noticeEpoch, .uint64)
      case 256: try reader.field(&noticeCount, .uint32)
      case 264: try reader.field(&profileEpoch, .uint64)
      case 272: try reader.field(&profileCardVersion, .uint64)
      case 322: try reader.optional(&knownAt, .message(ProtoTimestamp.self))
      case 330: try reader.optional(&missedSince, .message(ProtoTimestamp.self))
      case 338: try reader.optional(&historySince, .message(ProtoTimestamp.self))
      case 346: try reader.optional(&waitingHistory, .message(HistoryBundle.self))
      case 354: try reader.field(&awaitsHistoryOf, .bytes)
      case 362: try reader.element(&arrivals, .message(GroupArrival.self))
      case 368: try reader.field(&hasJoinedAgain, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "state": 1
    case "sequence": 2
    case "refusedSequence", "refused_sequence": 3
    case "needsRejoin", "needs_rejoin": 4
    case "details": 5
    case "detailsVersion", "details_version": 6
    case "pending": 7
    case "updateDueAt", "update_due_at": 8
    case "undoneSequence", "undone_sequence": 9
    case "isMember", "is_member": 10
    case "isJudged", "is_judged": 11
    case "unvouched": 12
    case "refusedCommitter", "refused_committer": 13
    case "unfinishedSince", "unfinished_since": 30
    case "noticeEpoch", "notice_epoch": 31
    case "noticeCount", "notice_count": 32
    case "profileEpoch", "profile_epoch": 33
    case "profileCardVersion", "profile_card_version": 34
    case "knownAt", "known_at": 40
    case "missedSince", "missed_since": 41
    case "historySince", "history_since": 42
    case "waitingHistory", "waiting_history": 43
    case "awaitsHistoryOf", "awaits_history_of": 44
    case "arrivals": 45
    case "hasJoinedAgain", "has_joined_again": 46
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&state, .bytes)
    case 2: try json.field(&sequence, .uint64)
    case 3: try json.field(&refusedSequence, .uint64)
    case 4: try json.field(&needsRejoin, .bool)
    case 5: try json.optional(&details, .message(GroupDetails.self))
    case 6: try json.field(&detailsVersion, .uint64)
    case 7: try json.optional(&pending, .message(CommitBundleRequest.self))
    case 8: try json.field(&updateDueAt, .int64)
    case 9: try json.field(&undoneSequence, .uint64)
    case 10: try json.field(&isMember, .bool)
    case 11: try json.field(&isJudged, .bool)
    case 12: try json.repeated(&unvouched, .bytes)
    case 13: try json.field(&refusedCommitter, .bytes)
    case 30: try json.field(&unfinishedSince, .int64)
    case 31: try json.field(&noticeEpoch, .uint64)
    case 32: try json.field(&noticeCount, .uint32)
    case 33: try json.field(&profileEpoch, .uint64)
    case 34: try json.field(&profileCardVersion, .uint64)
    case 40: try json.optional(&knownAt, .message(ProtoTimestamp.self))
    case 41: try json.optional(&missedSince, .message(ProtoTimestamp.self))
    case 42: try json.optional(&historySince, .message(ProtoTimestamp.self))
    case 43: try json.optional(&waitingHistory, .message(HistoryBundle.self))
    case 44: try json.field(&awaitsHistoryOf, .bytes)
    case 45: try json.repeated(&arrivals, .message(GroupArrival.self))
    case 46: try json.field(&hasJoinedAgain, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("state", state, .bytes)
    json.field("sequence", sequence, .uint64)
    json.field("refusedSequence", refusedSequence, .uint64)
    json.field("needsRejoin", needsRejoin, .bool)
    json.optional("details", details, .message(GroupDetails.self))
    json.field("detailsVersion", detailsVersion, .uint64)
    json.optional("pending", pending, .message(CommitBundleRequest.self))
    json.field("updateDueAt", updateDueAt, .int64)
    json.field("undoneSequence", undoneSequence, .uint64)
    json.field("isMember", isMember, .bool)
    json.field("isJudged", isJudged, .bool)
    json.repeated("unvouched", unvouched, .bytes)
    json.field("refusedCommitter", refusedCommitter, .bytes)
    json.field("unfinishedSince", unfinishedSince, .int64)
    json.field("noticeEpoch", noticeEpoch, .uint64)
    json.field("noticeCount", noticeCount, .uint32)
    json.field("profileEpoch", profileEpoch, .uint64)
    json.field("profileCardVersion", profileCardVersion, .uint64)
    json.optional("knownAt", knownAt, .message(ProtoTimestamp.self))
    json.optional("missedSince", missedSince, .message(ProtoTimestamp.self))
    json.optional("historySince", historySince, .message(ProtoTimestamp.self))
    json.optional("waitingHistory", waitingHistory, .message(HistoryBundle.self))
    json.field("awaitsHistoryOf", awaitsHistoryOf, .bytes)
    json.repeated("arrivals", arrivals, .message(GroupArrival.self))
    json.field("hasJoinedAgain", hasJoinedAgain, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = details {
      try Check.valid(value, "details")
    }
    if let value = pending {
      try Check.valid(value, "pending")
    }
    if let value = waitingHistory {
      try Check.valid(value, "waiting_history")
    }
  }
}

extension GroupArrival: Message {
  /// `martlet.client.GroupArrival`.
  package static let fullName = "martlet.client.GroupArrival"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.optional(2, time, .message(ProtoTimestamp.self))
    writer.optional(3, heardAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.optional(&time, .message(ProtoTimestamp.self))
      case 26: try reader.optional(&heardAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "time": 2
    case "heardAt", "heard_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.optional(&time, .message(ProtoTimestamp.self))
    case 3: try json.optional(&heardAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.optional("time", time, .message(ProtoTimestamp.self))
    json.optional("heardAt", heardAt, .message(ProtoTimestamp.self))
  }
}

extension WaitingHistories: Message {
  /// `martlet.client.WaitingHistories`.
  package static let fullName = "martlet.client.WaitingHistories"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, entries, .message(WaitingHistories.Entry.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&entries, .message(WaitingHistories.Entry.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "entries": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&entries, .message(WaitingHistories.Entry.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("entries", entries, .message(WaitingHistories.Entry.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    for (index, value) in entries.enumerated() {
      try Check.valid(value, "entries[\(index)]")
    }
  }
}

extension WaitingHistories.Entry: Message {
  /// `martlet.client.WaitingHistories.Entry`.
  package static let fullName = "martlet.client.WaitingHistories.Entry"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, archive, .message(SharedArchive.self))
    writer.field(2, accountID, .bytes)
    writer.field(3, groupID, .bytes)
    writer.field(4, from, .int64)
    writer.field(5, to, .int64)
    writer.field(6, place, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&archive, .message(SharedArchive.self))
      case 18: try reader.field(&accountID, .bytes)
      case 26: try reader.field(&groupID, .bytes)
      case 32: try reader.field(&from, .int64)
      case 40: try reader.field(&to, .int64)
      case 48: try reader.field(&place, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "archive": 1
    case "accountId", "account_id": 2
    case "groupId", "group_id": 3
    case "from": 4
    case "to": 5
    case "place": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&archive, .message(SharedArchive.self))
    case 2: try json.field(&accountID, .bytes)
    case 3: try json.field(&groupID, .bytes)
    case 4: try json.field(&from, .int64)
    case 5: try json.field(&to, .int64)
    case 6: try json.field(&place, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("archive", archive, .message(SharedArchive.self))
    json.field("accountId", accountID, .bytes)
    json.field("groupId", groupID, .bytes)
    json.field("from", from, .int64)
    json.field("to", to, .int64)
    json.field("place", place, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = archive {
      try Check.valid(value, "archive")
    }
  }
}

extension ConversationSettings: Message {
  /// `martlet.client.ConversationSettings`.
  package static let fullName = "martlet.client.ConversationSettings"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, disappearsAfter, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&disappearsAfter, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "disappearsAfter", "disappears_after": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&disappearsAfter, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("disappearsAfter", disappearsAfter, .message(ProtoDuration.self))
  }
}

extension Generation: Message {
  /// `martlet.client.Generation`.
  package static let fullName = "martlet.client.Generation"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, self.current, .bytes)
    writer.field(2, next, .bytes)
    writer.field(3, confirmedAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&self.current, .bytes)
      case 18: try reader.field(&next, .bytes)
      case 24: try reader.field(&confirmedAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "current": 1
    case "next": 2
    case "confirmedAt", "confirmed_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&self.current, .bytes)
    case 2: try json.field(&next, .bytes)
    case 3: try json.field(&confirmedAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("current", self.current, .bytes)
    json.field("next", next, .bytes)
    json.field("confirmedAt", confirmedAt, .int64)
  }
}

extension StoredCopyMark: Message {
  /// `martlet.client.StoredCopyMark`.
  package static let fullName = "martlet.client.StoredCopyMark"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, mark, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&mark, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "mark": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&mark, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("mark", mark, .bytes)
  }
}

extension AccessToken: Message {
  /// `martlet.client.AccessToken`.
  package static let fullName = "martlet.client.AccessToken"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, server, .string)
    writer.field(2, token, .string)
    writer.field(3, expiresAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&server, .string)
      case 18: try reader.field(&token, .string)
      case 24: try reader.field(&expiresAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "server": 1
    case "token": 2
    case "expiresAt", "expires_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&server, .string)
    case 2: try json.field(&token, .string)
    case 3: try json.field(&expiresAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("server", server, .string)
    json.field("token", token, .string)
    json.field("expiresAt", expiresAt, .int64)
  }
}

extension Approval: Message {
  /// `martlet.client.Approval`.
  package static let fullName = "martlet.client.Approval"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, isWaiting, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&isWaiting, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "isWaiting", "is_waiting": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&isWaiting, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("isWaiting", isWaiting, .bool)
  }
}

extension StoredRecovery: Message {
  /// `martlet.client.StoredRecovery`.
  package static let fullName = "martlet.client.StoredRecovery"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, recoveryID, .bytes)
    writer.field(2, signingSeed, .bytes)
    writer.field(3, sealKey, .bytes)
    writer.field(4, keepsArchive, .bool)
    writer.optional(5, archive, .message(StoredFile.self))
    writer.field(6, archivePassphrase, .string)
    writer.field(7, archivedAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&recoveryID, .bytes)
      case 18: try reader.field(&signingSeed, .bytes)
      case 26: try reader.field(&sealKey, .bytes)
      case 32: try reader.field(&keepsArchive, .bool)
      case 42: try reader.optional(&archive, .message(StoredFile.self))
      case 50: try reader.field(&archivePassphrase, .string)
      case 56: try reader.field(&archivedAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recoveryId", "recovery_id": 1
    case "signingSeed", "signing_seed": 2
    case "sealKey", "seal_key": 3
    case "keepsArchive", "keeps_archive": 4
    case "archive": 5
    case "archivePassphrase", "archive_passphrase": 6
    case "archivedAt", "archived_at": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&recoveryID, .bytes)
    case 2: try json.field(&signingSeed, .bytes)
    case 3: try json.field(&sealKey, .bytes)
    case 4: try json.field(&keepsArchive, .bool)
    case 5: try json.optional(&archive, .message(StoredFile.self))
    case 6: try json.field(&archivePassphrase, .string)
    case 7: try json.field(&archivedAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("recoveryId", recoveryID, .bytes)
    json.field("signingSeed", signingSeed, .bytes)
    json.field("sealKey", sealKey, .bytes)
    json.field("keepsArchive", keepsArchive, .bool)
    json.optional("archive", archive, .message(StoredFile.self))
    json.field("archivePassphrase", archivePassphrase, .string)
    json.field("archivedAt", archivedAt, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = archive {
      try Check.valid(value, "archive")
    }
  }
}

extension StoredCall: Message {
  /// `martlet.client.StoredCall`.
  package static let fullName = "martlet.client.StoredCall"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, state, .message(CallState.self))
    writer.optional(2, offer, .message(CallOffer.self))
    writer.field(3, offerDigest, .bytes)
    writer.field(4, isTold, .bool)
    writer.field(5, groupID, .bytes)
    writer.field(6, hasVideo, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&state, .message(CallState.self))
      case 18: try reader.optional(&offer, .message(CallOffer.self))
      case 26: try reader.field(&offerDigest, .bytes)
      case 32: try reader.field(&isTold, .bool)
      case 42: try reader.field(&groupID, .bytes)
      case 48: try reader.field(&hasVideo, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "state": 1
    case "offer": 2
    case "offerDigest", "offer_digest": 3
    case "isTold", "is_told": 4
    case "groupId", "group_id": 5
    case "hasVideo", "has_video": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&state, .message(CallState.self))
    case 2: try json.optional(&offer, .message(CallOffer.self))
    case 3: try json.field(&offerDigest, .bytes)
    case 4: try json.field(&isTold, .bool)
    case 5: try json.field(&groupID, .bytes)
    case 6: try json.field(&hasVideo, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("state", state, .message(CallState.self))
    json.optional("offer", offer, .message(CallOffer.self))
    json.field("offerDigest", offerDigest, .bytes)
    json.field("isTold", isTold, .bool)
    json.field("groupId", groupID, .bytes)
    json.field("hasVideo", hasVideo, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = state {
      try Check.valid(value, "state")
    }
    if let value = offer {
      try Check.valid(value, "offer")
    }
  }
}

extension StoredGroupRequest: Message {
  /// `martlet.client.StoredGroupRequest`.
  package static let fullName = "martlet.client.StoredGroupRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, inviterID, .bytes)
    writer.field(2, name, .string)
    writer.field(3, invitedAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&inviterID, .bytes)
      case 18: try reader.field(&name, .string)
      case 24: try reader.field(&invitedAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "inviterId", "inviter_id": 1
    case "name": 2
    case "invitedAt", "invited_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&inviterID, .bytes)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&invitedAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("inviterId", inviterID, .bytes)
    json.field("name", name, .string)
    json.field("invitedAt", invitedAt, .int64)
  }
}

extension FileDescriptor {
  /// `martlet/client/store.proto`.
  package static let martletClientStore = FileDescriptor(
    name: "martlet/client/store.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletV1CallStates, .martletV1Content, .martletV1Groups, .martletV1Keys, .martletV1Messaging],
    base64: """
      ChptYXJ0bGV0L2NsaWVudC9zdG9yZS5wcm90bxIObWFydGxldC5jbGllbnQaHmdvb2dsZS9wcm90b2J1Zi9kdXJh\
      dGlvbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxocbWFydGxldC92MS9jYWxsX3N0YXRl\
      cy5wcm90bxoYbWFydGxldC92MS9jb250ZW50LnByb3RvGhdtYXJ0bGV0L3YxL2dyb3Vwcy5wcm90bxoVbWFydGxl\
      dC92MS9rZXlzLnByb3RvGhptYXJ0bGV0L3YxL21lc3NhZ2luZy5wcm90byKFBAoMTG9jYWxBY2NvdW50Eh0KCmFj\
      Y291bnRfaWQYASABKAxSCWFjY291bnRJZBIbCglkZXZpY2VfaWQYAiABKA1SCGRldmljZUlkEicKD3JlZ2lzdHJh\
      dGlvbl9pZBgDIAEoDVIOcmVnaXN0cmF0aW9uSWQSIwoNaWRlbnRpdHlfc2VlZBgEIAEoDFIMaWRlbnRpdHlTZWVk\
      Ei8KE2F1dGhlbnRpY2F0aW9uX3NlZWQYBSABKAxSEmF1dGhlbnRpY2F0aW9uU2VlZBIWCgZzZXJ2ZXIYBiABKAlS\
      BnNlcnZlchIpChBhdXRob3JpdGllc19maWxlGAcgASgJUg9hdXRob3JpdGllc0ZpbGUSIQoMaXNfcGxhaW50ZXh0\
      GAggASgIUgtpc1BsYWludGV4dBIeCgtuZXh0X2tleV9pZBgJIAEoDVIJbmV4dEtleUlkEjwKDGtleXNfbWFkZV9h\
      dBgKIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmtleXNNYWRlQXQSGwoJbGVhZl9zZWVkGAsgASgM\
      UghsZWFmU2VlZBIgCgthdXRob3JpdGllcxgUIAEoDFILYXV0aG9yaXRpZXMSNwoXY2VydGlmaWNhdGVfZmluZ2Vy\
      cHJpbnQYFSABKAxSFmNlcnRpZmljYXRlRmluZ2VycHJpbnQi8QIKDVBlbmRpbmdEZXZpY2USMgoFbG9jYWwYASAB\
      KAsyHC5tYXJ0bGV0LmNsaWVudC5Mb2NhbEFjY291bnRSBWxvY2FsEh0KCnJlcXVlc3RfaWQYAiABKAxSCXJlcXVl\
      c3RJZBItCgZkZXZpY2UYAyABKAsyFS5tYXJ0bGV0LnYxLk5ld0RldmljZVIGZGV2aWNlEh0KCmxpbmtfdG9rZW4Y\
      BCABKAxSCWxpbmtUb2tlbhIdCgphY2NvdW50X2lkGAUgASgMUglhY2NvdW50SWQSKwoFcGVlcnMYBiADKAsyFS5t\
      YXJ0bGV0LnYxLlN5bmMuUGVlclIFcGVlcnMSHwoLaW52aXRlX2NvZGUYByABKAlSCmludml0ZUNvZGUSHQoKaG9z\
      dF90b2tlbhgIIAEoCVIJaG9zdFRva2VuEjMKB2hpc3RvcnkYCSABKAsyGS5tYXJ0bGV0LnYxLlNoYXJlZEFyY2hp\
      dmVSB2hpc3RvcnkijwUKBFBlZXISIQoMaWRlbnRpdHlfa2V5GAEgASgMUgtpZGVudGl0eUtleRIjCg1wcmVzZW50\
      ZWRfa2V5GAIgASgMUgxwcmVzZW50ZWRLZXkSHwoLaXNfdmVyaWZpZWQYAyABKAhSCmlzVmVyaWZpZWQSHQoKaXNf\
      YmxvY2tlZBgEIAEoCFIJaXNCbG9ja2VkEhIKBG5hbWUYBSABKAlSBG5hbWUSNAoHZGV2aWNlcxgGIAMoCzIaLm1h\
      cnRsZXQuY2xpZW50LlBlZXJEZXZpY2VSB2RldmljZXMSHwoLaXNfYWNjZXB0ZWQYByABKAhSCmlzQWNjZXB0ZWQS\
      GwoJdXNlcl9uYW1lGAggASgJUgh1c2VyTmFtZRIjCg1jb250YWN0X3Rva2VuGAkgASgMUgxjb250YWN0VG9rZW4S\
      HwoLcHJvZmlsZV9rZXkYCiABKAxSCnByb2ZpbGVLZXkSLQoHcHJvZmlsZRgLIAEoCzITLm1hcnRsZXQudjEuUHJv\
      ZmlsZVIHcHJvZmlsZRInCg9wcm9maWxlX3ZlcnNpb24YDCABKARSDnByb2ZpbGVWZXJzaW9uEiEKDHRvbGRfdmVy\
      c2lvbhgNIAEoBFILdG9sZFZlcnNpb24SKAoQcHJvZmlsZV9hc2tlZF9hdBgOIAEoA1IOcHJvZmlsZUFza2VkQXQS\
      IQoMc2VudF92ZXJzaW9uGA8gASgEUgtzZW50VmVyc2lvbhInCg9vZmZlcmVkX3ZlcnNpb24YECABKARSDm9mZmVy\
      ZWRWZXJzaW9uEh0KCm9mZmVyZWRfaWQYESABKAxSCW9mZmVyZWRJZBIhCgxwcmVzZW5jZV9rZXkYEiABKAxSC3By\
      ZXNlbmNlS2V5Iq4CChBXYWl0aW5nU3RhbmRpbmdzEkAKB2VudHJpZXMYASADKAsyJi5tYXJ0bGV0LmNsaWVudC5X\
      YWl0aW5nU3RhbmRpbmdzLkVudHJ5UgdlbnRyaWVzGm0KBUVudHJ5Eh0KCmFjY291bnRfaWQYASABKAxSCWFjY291\
      bnRJZBJFCghzdGFuZGluZxgCIAEoDjIpLm1hcnRsZXQuY2xpZW50LldhaXRpbmdTdGFuZGluZ3MuU3RhbmRpbmdS\
      CHN0YW5kaW5nImkKCFN0YW5kaW5nEhgKFFNUQU5ESU5HX1VOU1BFQ0lGSUVEEAASFQoRU1RBTkRJTkdfQUNDRVBU\
      RUQQARIUChBTVEFORElOR19CTE9DS0VEEAISFgoSU1RBTkRJTkdfRk9SR09UVEVOEAMiJwoMUHJvZmlsZVJvdW5k\
      EhcKB21hZGVfYXQYASABKANSBm1hZGVBdCJSCgpQZWVyRGV2aWNlEhsKCWRldmljZV9pZBgBIAEoDVIIZGV2aWNl\
      SWQSJwoPcmVnaXN0cmF0aW9uX2lkGAIgASgNUg5yZWdpc3RyYXRpb25JZCLRAwoPT3V0Z29pbmdNZXNzYWdlEiEK\
      DHJlY2lwaWVudF9pZBgBIAEoDFILcmVjaXBpZW50SWQSHQoKbWVzc2FnZV9pZBgCIAEoDFIJbWVzc2FnZUlkEi0K\
      B2NvbnRlbnQYAyABKAsyEy5tYXJ0bGV0LnYxLkNvbnRlbnRSB2NvbnRlbnQSOAoJZW52ZWxvcGVzGAQgAygLMhou\
      bWFydGxldC52MS5EZXZpY2VFbnZlbG9wZVIJZW52ZWxvcGVzEhYKBnVyZ2VudBgFIAEoCFIGdXJnZW50EhwKCWVw\
      aGVtZXJhbBgGIAEoCFIJZXBoZW1lcmFsEjkKCmV4cGlyZXNfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt\
      ZXN0YW1wUglleHBpcmVzQXQSIAoMbm90ZV90b19zZWxmGAggASgIUgpub3RlVG9TZWxmEhkKCGdyb3VwX2lkGAkg\
      ASgMUgdncm91cElkEiMKDWdyb3VwX21lc3NhZ2UYCiABKAxSDGdyb3VwTWVzc2FnZRIlCg50cm91YmxlZF9zaW5j\
      ZRgLIAEoA1INdHJvdWJsZWRTaW5jZRIZCghyZXRyeV9hdBgMIAEoA1IHcmV0cnlBdCJACgxIZWxkRW52ZWxvcGUS\
      MAoIZW52ZWxvcGUYASABKAsyFC5tYXJ0bGV0LnYxLkVudmVsb3BlUghlbnZlbG9wZSLKCAoLU3RvcmVkR3JvdXAS\
      FAoFc3RhdGUYASABKAxSBXN0YXRlEhoKCHNlcXVlbmNlGAIgASgEUghzZXF1ZW5jZRIpChByZWZ1c2VkX3NlcXVl\
      bmNlGAMgASgEUg9yZWZ1c2VkU2VxdWVuY2USIQoMbmVlZHNfcmVqb2luGAQgASgIUgtuZWVkc1Jlam9pbhIyCgdk\
      ZXRhaWxzGAUgASgLMhgubWFydGxldC52MS5Hcm91cERldGFpbHNSB2RldGFpbHMSJwoPZGV0YWlsc192ZXJzaW9u\
      GAYgASgEUg5kZXRhaWxzVmVyc2lvbhI5CgdwZW5kaW5nGAcgASgLMh8ubWFydGxldC52MS5Db21taXRCdW5kbGVS\
      ZXF1ZXN0UgdwZW5kaW5nEiIKDXVwZGF0ZV9kdWVfYXQYCCABKANSC3VwZGF0ZUR1ZUF0EicKD3VuZG9uZV9zZXF1\
      ZW5jZRgJIAEoBFIOdW5kb25lU2VxdWVuY2USGwoJaXNfbWVtYmVyGAogASgIUghpc01lbWJlchIbCglpc19qdWRn\
      ZWQYCyABKAhSCGlzSnVkZ2VkEhwKCXVudm91Y2hlZBgMIAMoDFIJdW52b3VjaGVkEisKEXJlZnVzZWRfY29tbWl0\
      dGVyGA0gASgMUhByZWZ1c2VkQ29tbWl0dGVyEikKEHVuZmluaXNoZWRfc2luY2UYHiABKANSD3VuZmluaXNoZWRT\
      aW5jZRIhCgxub3RpY2VfZXBvY2gYHyABKARSC25vdGljZUVwb2NoEiEKDG5vdGljZV9jb3VudBggIAEoDVILbm90\
      aWNlQ291bnQSIwoNcHJvZmlsZV9lcG9jaBghIAEoBFIMcHJvZmlsZUVwb2NoEjAKFHByb2ZpbGVfY2FyZF92ZXJz\
      aW9uGCIgASgEUhJwcm9maWxlQ2FyZFZlcnNpb24SNQoIa25vd25fYXQYKCABKAsyGi5nb29nbGUucHJvdG9idWYu\
      VGltZXN0YW1wUgdrbm93bkF0Ej0KDG1pc3NlZF9zaW5jZRgpIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh\
      bXBSC21pc3NlZFNpbmNlEj8KDWhpc3Rvcnlfc2luY2UYKiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
      UgxoaXN0b3J5U2luY2USQgoPd2FpdGluZ19oaXN0b3J5GCsgASgLMhkubWFydGxldC52MS5IaXN0b3J5QnVuZGxl\
      Ug53YWl0aW5nSGlzdG9yeRIqChFhd2FpdHNfaGlzdG9yeV9vZhgsIAEoDFIPYXdhaXRzSGlzdG9yeU9mEjgKCGFy\
      cml2YWxzGC0gAygLMhwubWFydGxldC5jbGllbnQuR3JvdXBBcnJpdmFsUghhcnJpdmFscxIoChBoYXNfam9pbmVk\
      X2FnYWluGC4gASgIUg5oYXNKb2luZWRBZ2FpbiKUAQoMR3JvdXBBcnJpdmFsEh0KCmFjY291bnRfaWQYASABKAxS\
      CWFjY291bnRJZBIuCgR0aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRI1CghoZWFy\
      ZF9hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2hlYXJkQXQihwIKEFdhaXRpbmdIaXN0b3Jp\
      ZXMSQAoHZW50cmllcxgBIAMoCzImLm1hcnRsZXQuY2xpZW50LldhaXRpbmdIaXN0b3JpZXMuRW50cnlSB2VudHJp\
      ZXMasAEKBUVudHJ5EjMKB2FyY2hpdmUYASABKAsyGS5tYXJ0bGV0LnYxLlNoYXJlZEFyY2hpdmVSB2FyY2hpdmUS\
      HQoKYWNjb3VudF9pZBgCIAEoDFIJYWNjb3VudElkEhkKCGdyb3VwX2lkGAMgASgMUgdncm91cElkEhIKBGZyb20Y\
      BCABKANSBGZyb20SDgoCdG8YBSABKANSAnRvEhQKBXBsYWNlGAYgASgDUgVwbGFjZSJcChRDb252ZXJzYXRpb25T\
      ZXR0aW5ncxJEChBkaXNhcHBlYXJzX2FmdGVyGAEgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg9kaXNh\
      cHBlYXJzQWZ0ZXIiXQoKR2VuZXJhdGlvbhIYCgdjdXJyZW50GAEgASgMUgdjdXJyZW50EhIKBG5leHQYAiABKAxS\
      BG5leHQSIQoMY29uZmlybWVkX2F0GAMgASgDUgtjb25maXJtZWRBdCIkCg5TdG9yZWRDb3B5TWFyaxISCgRtYXJr\
      GAEgASgMUgRtYXJrIloKC0FjY2Vzc1Rva2VuEhYKBnNlcnZlchgBIAEoCVIGc2VydmVyEhQKBXRva2VuGAIgASgJ\
      UgV0b2tlbhIdCgpleHBpcmVzX2F0GAMgASgDUglleHBpcmVzQXQiKQoIQXBwcm92YWwSHQoKaXNfd2FpdGluZxgB\
      IAEoCFIJaXNXYWl0aW5nIpYCCg5TdG9yZWRSZWNvdmVyeRIfCgtyZWNvdmVyeV9pZBgBIAEoDFIKcmVjb3ZlcnlJ\
      ZBIhCgxzaWduaW5nX3NlZWQYAiABKAxSC3NpZ25pbmdTZWVkEhkKCHNlYWxfa2V5GAMgASgMUgdzZWFsS2V5EiMK\
      DWtlZXBzX2FyY2hpdmUYBCABKAhSDGtlZXBzQXJjaGl2ZRIwCgdhcmNoaXZlGAUgASgLMhYubWFydGxldC52MS5T\
      dG9yZWRGaWxlUgdhcmNoaXZlEi0KEmFyY2hpdmVfcGFzc3BocmFzZRgGIAEoCVIRYXJjaGl2ZVBhc3NwaHJhc2US\
      HwoLYXJjaGl2ZWRfYXQYByABKANSCmFyY2hpdmVkQXQi2gEKClN0b3JlZENhbGwSKwoFc3RhdGUYASABKAsyFS5t\
      YXJ0bGV0LnYxLkNhbGxTdGF0ZVIFc3RhdGUSKwoFb2ZmZXIYAiABKAsyFS5tYXJ0bGV0LnYxLkNhbGxPZmZlclIF\
      b2ZmZXISIQoMb2ZmZXJfZGlnZXN0GAMgASgMUgtvZmZlckRpZ2VzdBIXCgdpc190b2xkGAQgASgIUgZpc1RvbGQS\
      GQoIZ3JvdXBfaWQYBSABKAxSB2dyb3VwSWQSGwoJaGFzX3ZpZGVvGAYgASgIUghoYXNWaWRlbyJmChJTdG9yZWRH\
      cm91cFJlcXVlc3QSHQoKaW52aXRlcl9pZBgBIAEoDFIJaW52aXRlcklkEhIKBG5hbWUYAiABKAlSBG5hbWUSHQoK\
      aW52aXRlZF9hdBgDIAEoA1IJaW52aXRlZEF0QkEKDm1hcnRsZXQuY2xpZW50UAFaHG1hcnRsZXQvY2xpZW50O21h\
      cnRsZXRjbGllbnSqAg5NYXJ0bGV0LkNsaWVudGIGcHJvdG8z
      """)
}
