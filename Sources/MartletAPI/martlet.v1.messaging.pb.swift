// Written by protoc-gen-martlet from martlet/v1/messaging.proto. Do not edit.

public import Protobuf
public import RPC

/// Whose calls ring at an account's devices.
public enum CallsFrom: Sendable, Hashable {
  /// Not said.
  case unspecified
  /// Those of people whom the account has accepted, written to or called: how it is at first. Those
  /// of people whom it has blocked never ring, whatever is said here.
  case accepted
  /// Everyone's.
  case everyone
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// A message for one device, encrypted.
public struct DeviceEnvelope: Sendable, Hashable {
  /// The recipient's device.
  public var deviceID: UInt32 = 0

  /// The installation that it was encrypted for.
  public var registrationID: UInt32 = 0

  /// At most 96 KiB.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(deviceID: UInt32 = 0, registrationID: UInt32 = 0, ciphertext: [UInt8] = []) {
    self.deviceID = deviceID
    self.registrationID = registrationID
    self.ciphertext = ciphertext
  }
}

/// Sends a message.
public struct SendRequest: Sendable, Hashable {
  /// Made by the client; a repeat with the same one changes nothing. It counts for the sending
  /// account over Send and SendSync: one that was used for another recipient, or with the other call,
  /// is refused.
  public var messageID: [UInt8] = []

  /// The other account.
  public var recipientID: [UInt8] = []

  /// One for each of the recipient's devices.
  public var envelopes: [DeviceEnvelope] = []

  /// Whether a sleeping device should be woken for it.
  public var urgent: Bool = false

  /// Whether it only matters now: it reaches streams that open within 10 seconds, and no history.
  public var ephemeral: Bool = false

  /// When the server's copies go, delivered or not.
  public var expiresAt: ProtoTimestamp? = nil

  /// The token of the link that the recipient has given; it lets a stranger write where only that
  /// does.
  public var contactToken: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    messageID: [UInt8] = [],
    recipientID: [UInt8] = [],
    envelopes: [DeviceEnvelope] = [],
    urgent: Bool = false,
    ephemeral: Bool = false,
    expiresAt: ProtoTimestamp? = nil,
    contactToken: [UInt8] = []
  ) {
    self.messageID = messageID
    self.recipientID = recipientID
    self.envelopes = envelopes
    self.urgent = urgent
    self.ephemeral = ephemeral
    self.expiresAt = expiresAt
    self.contactToken = contactToken
  }
}

/// Tells how sending went.
public struct SendResponse: Sendable, Hashable {
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
    case accepted(Accepted)

    /// Encrypted for other devices than there are; nothing was stored.
    case mismatch(DeviceMismatch)

    /// No such account.
    case notFound(NotFound)
  }
}

/// Says that a message is stored.
public struct Accepted: Sendable, Hashable {
  /// The server's time of the message.
  public var serverTime: ProtoTimestamp? = nil

  /// Whether an earlier request had stored it.
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

/// Tells how the devices that a message was encrypted for differ from those that there are.
public struct DeviceMismatch: Sendable, Hashable {
  /// Devices that it was not encrypted for.
  public var missing: [UInt32] = []

  /// Devices that there are not.
  public var extra: [UInt32] = []

  /// Devices that have been installed anew: their sessions must be begun again.
  public var stale: [UInt32] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(missing: [UInt32] = [], extra: [UInt32] = [], stale: [UInt32] = []) {
    self.missing = missing
    self.extra = extra
    self.stale = stale
  }
}

/// Sends a message to the caller's other devices.
public struct SendSyncRequest: Sendable, Hashable {
  /// Made by the client; a repeat with the same one changes nothing.
  public var messageID: [UInt8] = []

  /// One for each other device of the account.
  public var envelopes: [DeviceEnvelope] = []

  /// Whether it belongs to the note-to-self conversation; else it is left out of the history.
  public var noteToSelf: Bool = false

  /// When the server's copies go, delivered or not.
  public var expiresAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    messageID: [UInt8] = [],
    envelopes: [DeviceEnvelope] = [],
    noteToSelf: Bool = false,
    expiresAt: ProtoTimestamp? = nil
  ) {
    self.messageID = messageID
    self.envelopes = envelopes
    self.noteToSelf = noteToSelf
    self.expiresAt = expiresAt
  }
}

/// Tells how sending went.
public struct SendSyncResponse: Sendable, Hashable {
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
    case accepted(Accepted)

    /// Encrypted for other devices than there are; nothing was stored.
    case mismatch(DeviceMismatch)
  }
}

/// What a client says on its stream: first its options, then acknowledgements.
public struct SubscribeRequest: Sendable, Hashable {
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
    /// The first frame, and only that.
    case options(SubscribeRequest.Options)

    /// What has been handled for good.
    case acknowledgement(Acknowledgement)

    /// How far a group's log has been handled for good; best sent for several entries at once.
    case groupAcknowledgement(GroupAcknowledgement)
  }

  /// How the stream is to be.
  public struct Options: Sendable, Hashable {
    /// The most that may be unacknowledged at a time; 0 means 256, which is the most there may be.
    public var window: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(window: UInt32 = 0) {
      self.window = window
    }
  }
}

/// Says how a stream is to be that goes one way.
public struct SubscribeDownstreamRequest: Sendable, Hashable {
  /// The most that may be unacknowledged at a time; 0 means 256, which is the most there may be.
  public var window: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(window: UInt32 = 0) {
    self.window = window
  }
}

/// Names what has been handled, in any order: it is deleted and not delivered again.
public struct Acknowledgement: Sendable, Hashable {
  /// Identifiers of envelopes and receipts.
  public var messageIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(messageIDs: [[UInt8]] = []) {
    self.messageIDs = messageIDs
  }
}

/// What the server says on a stream.
public struct SubscribeResponse: Sendable, Hashable {
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
    /// A message; to be acknowledged.
    case envelope(Envelope)

    /// What became of messages that this account sent; to be acknowledged.
    case receipt(Receipt)

    /// Something to act on; not stored, not acknowledged.
    case event(Event)

    /// Everything that waited when the stream began has been sent.
    case queueEmpty(QueueEmpty)

    /// Shows that the stream is alive, every 30 seconds.
    case keepAlive(KeepAlive)

    /// The next entry of a group's log; to be acknowledged by moving the group's cursor. Entries of
    /// one group come in order; at most `window` of a group are unacknowledged.
    case groupMessage(GroupMessage)

    /// A call for this device; to be acknowledged.
    case call(IncomingCall)

    /// A call has changed; to be acknowledged.
    case callState(CallChange)
  }
}

/// A message as its recipient's device gets it.
public struct Envelope: Sendable, Hashable {
  /// The sender's identifier of it.
  public var messageID: [UInt8] = []

  /// The device that sent it.
  public var sender: DeviceAddress? = nil

  /// For this device.
  public var ciphertext: [UInt8] = []

  /// The server's time of the message.
  public var serverTime: ProtoTimestamp? = nil

  /// Whether the sender asked to wake the device.
  public var urgent: Bool = false

  /// Whether it only matters now; such envelopes need no acknowledgement.
  public var ephemeral: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    messageID: [UInt8] = [],
    sender: DeviceAddress? = nil,
    ciphertext: [UInt8] = [],
    serverTime: ProtoTimestamp? = nil,
    urgent: Bool = false,
    ephemeral: Bool = false
  ) {
    self.messageID = messageID
    self.sender = sender
    self.ciphertext = ciphertext
    self.serverTime = serverTime
    self.urgent = urgent
    self.ephemeral = ephemeral
  }
}

/// Tells the devices of a sender what became of its messages.
public struct Receipt: Sendable, Hashable {
  /// The receipt's own identifier, to acknowledge it by.
  public var receiptID: [UInt8] = []

  /// What it tells.
  public var kind: Receipt.Kind = .init(rawValue: 0)

  /// Who received or read.
  public var accountID: [UInt8] = []

  /// Which messages.
  public var messageIDs: [[UInt8]] = []

  /// When, by the server's clock.
  public var time: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    receiptID: [UInt8] = [],
    kind: Receipt.Kind = .init(rawValue: 0),
    accountID: [UInt8] = [],
    messageIDs: [[UInt8]] = [],
    time: ProtoTimestamp? = nil
  ) {
    self.receiptID = receiptID
    self.kind = kind
    self.accountID = accountID
    self.messageIDs = messageIDs
    self.time = time
  }

  /// What it tells.
  public enum Kind: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// A device of the recipient has acknowledged the messages.
    case delivered
    /// The recipient has read them.
    case read
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// Something that a client acts on.
public struct Event: Sendable, Hashable {
  /// What happened.
  public var kind: Kind? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(kind: Kind? = nil) {
    self.kind = kind
  }

  /// The choices of `kind`.
  public enum Kind: Sendable, Hashable {
    /// Few one-time keys are left.
    case lowPrekeys(LowPreKeys)

    /// The account's devices have changed.
    case devicesChanged(DevicesChanged)

    /// A group has added the device: its welcome is to be fetched. Also told when a stream begins
    /// and welcomes wait.
    case welcomeWaiting(WelcomeWaiting)

    /// A group is gone with everything in it.
    case groupDeleted(GroupDeleted)
  }
}

/// Asks the device to fetch its welcomes.
public struct WelcomeWaiting: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Says that a group has been deleted.
public struct GroupDeleted: Sendable, Hashable {
  /// Which.
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

/// Asks the device to upload one-time keys.
public struct LowPreKeys: Sendable, Hashable {
  /// X25519 keys that are left.
  public var oneTimePrekeys: UInt32 = 0

  /// ML-KEM-1024 keys that are left.
  public var oneTimeKemPrekeys: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(oneTimePrekeys: UInt32 = 0, oneTimeKemPrekeys: UInt32 = 0) {
    self.oneTimePrekeys = oneTimePrekeys
    self.oneTimeKemPrekeys = oneTimeKemPrekeys
  }
}

/// Asks the device to read the list of its account's devices again.
public struct DevicesChanged: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Says that the queue has been sent.
public struct QueueEmpty: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Says nothing.
public struct KeepAlive: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Asks for the oldest of the queue.
public struct FetchMessagesRequest: Sendable, Hashable {
  /// How many; 0 means 100.
  public var limit: UInt32 = 0

  /// Groups whose logs are not wanted now: those in which the device waits for a commit to be undone,
  /// and whose entries would else stand before those of other groups.
  public var exceptGroupIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(limit: UInt32 = 0, exceptGroupIDs: [[UInt8]] = []) {
    self.limit = limit
    self.exceptGroupIDs = exceptGroupIDs
  }
}

/// Holds the oldest of the queue.
public struct FetchMessagesResponse: Sendable, Hashable {
  /// Envelopes and receipts in order, then entries of groups' logs, in order within each group. No
  /// more than fit in 1 MiB, the entries in 512 KiB, but at least one.
  public var frames: [SubscribeResponse] = []

  /// Whether more is waiting.
  public var hasMore: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frames: [SubscribeResponse] = [], hasMore: Bool = false) {
    self.frames = frames
    self.hasMore = hasMore
  }
}

/// Acknowledges; at least one of both.
public struct AcknowledgeRequest: Sendable, Hashable {
  /// What has been handled.
  public var acknowledgement: Acknowledgement? = nil

  /// How far groups' logs have been handled.
  public var groups: [GroupAcknowledgement] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(acknowledgement: Acknowledgement? = nil, groups: [GroupAcknowledgement] = []) {
    self.acknowledgement = acknowledgement
    self.groups = groups
  }
}

/// Says that what was acknowledged is gone.
public struct AcknowledgeResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Names a conversation.
public struct ConversationKey: Sendable, Hashable {
  /// Which it is.
  public var conversation: Conversation? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(conversation: Conversation? = nil) {
    self.conversation = conversation
  }

  /// The choices of `conversation`.
  public enum Conversation: Sendable, Hashable {
    /// The direct conversation with an account; the caller's own account means its note to self.
    case accountID([UInt8])

    /// A group's conversation.
    case groupID([UInt8])
  }
}

/// Asks for a page of history.
public struct GetMessagesRequest: Sendable, Hashable {
  /// Of which conversation.
  public var conversation: ConversationKey? = nil

  /// What the page before this one told; empty for the latest.
  public var before: [UInt8] = []

  /// How many; 0 means 50.
  public var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(conversation: ConversationKey? = nil, before: [UInt8] = [], limit: UInt32 = 0) {
    self.conversation = conversation
    self.before = before
    self.limit = limit
  }
}

/// Holds a page of history, the latest first.
public struct GetMessagesResponse: Sendable, Hashable {
  /// The messages, as many as were asked for, or as fit in 1 MiB, but at least one.
  public var messages: [GetMessagesResponse.Entry] = []

  /// What to ask with for the next page; empty where there is none.
  public var nextBefore: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(messages: [GetMessagesResponse.Entry] = [], nextBefore: [UInt8] = []) {
    self.messages = messages
    self.nextBefore = nextBefore
  }

  /// Tells about a message.
  public struct Entry: Sendable, Hashable {
    /// The sender's identifier of it.
    public var messageID: [UInt8] = []

    /// Who sent it.
    public var sender: DeviceAddress? = nil

    /// When.
    public var serverTime: ProtoTimestamp? = nil

    /// When a device of the recipient first acknowledged it; absent until then.
    public var deliveredAt: ProtoTimestamp? = nil

    /// When the recipient read it; absent until then, or if read receipts are off. What was read
    /// while either side had them off is never told to the sender, also when they are on again.
    public var readAt: ProtoTimestamp? = nil

    /// What waits for the calling device; absent once acknowledged.
    public var ciphertext: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      messageID: [UInt8] = [],
      sender: DeviceAddress? = nil,
      serverTime: ProtoTimestamp? = nil,
      deliveredAt: ProtoTimestamp? = nil,
      readAt: ProtoTimestamp? = nil,
      ciphertext: [UInt8] = []
    ) {
      self.messageID = messageID
      self.sender = sender
      self.serverTime = serverTime
      self.deliveredAt = deliveredAt
      self.readAt = readAt
      self.ciphertext = ciphertext
    }
  }
}

/// Marks messages as read.
public struct MarkReadRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Who sent them.
  public var senderID: [UInt8] = []

  /// Which.
  public var messageIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], senderID: [UInt8] = [], messageIDs: [[UInt8]] = []) {
    self.requestID = requestID
    self.senderID = senderID
    self.messageIDs = messageIDs
  }
}

/// Tells what was marked.
public struct MarkReadResponse: Sendable, Hashable {
  /// How many of the messages were not marked before.
  public var marked: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(marked: UInt32 = 0) {
    self.marked = marked
  }
}

/// Hides messages.
public struct DeleteMessagesRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Of which conversation.
  public var conversation: ConversationKey? = nil

  /// Which.
  public var messageIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    conversation: ConversationKey? = nil,
    messageIDs: [[UInt8]] = []
  ) {
    self.requestID = requestID
    self.conversation = conversation
    self.messageIDs = messageIDs
  }
}

/// Tells what was hidden.
public struct DeleteMessagesResponse: Sendable, Hashable {
  /// How many of the messages were not hidden before.
  public var deleted: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(deleted: UInt32 = 0) {
    self.deleted = deleted
  }
}

/// Asks for conversations.
public struct ListConversationsRequest: Sendable, Hashable {
  /// What the page before this one told; empty for the first.
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

/// Holds conversations.
public struct ListConversationsResponse: Sendable, Hashable {
  /// The conversations, the latest first.
  public var conversations: [ListConversationsResponse.Conversation] = []

  /// What to ask with for the next page; empty where there is none.
  public var nextAfter: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    conversations: [ListConversationsResponse.Conversation] = [],
    nextAfter: [UInt8] = []
  ) {
    self.conversations = conversations
    self.nextAfter = nextAfter
  }

  /// Tells about a conversation.
  public struct Conversation: Sendable, Hashable {
    /// Which it is.
    public var conversation: ConversationKey? = nil

    /// The server's time of its last message.
    public var lastMessageAt: ProtoTimestamp? = nil

    /// The caller's settings of it, encrypted for the caller's own devices.
    public var encryptedSettings: [UInt8] = []

    /// How often the settings have been replaced.
    public var settingsVersion: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      conversation: ConversationKey? = nil,
      lastMessageAt: ProtoTimestamp? = nil,
      encryptedSettings: [UInt8] = [],
      settingsVersion: UInt64 = 0
    ) {
      self.conversation = conversation
      self.lastMessageAt = lastMessageAt
      self.encryptedSettings = encryptedSettings
      self.settingsVersion = settingsVersion
    }
  }
}

/// Replaces settings of a conversation.
public struct UpdateConversationSettingsRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Of which.
  public var conversation: ConversationKey? = nil

  /// The version that the caller replaces; 0 where there are none yet.
  public var expectedVersion: UInt64 = 0

  /// Encrypted for the caller's own devices.
  public var encryptedSettings: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    conversation: ConversationKey? = nil,
    expectedVersion: UInt64 = 0,
    encryptedSettings: [UInt8] = []
  ) {
    self.requestID = requestID
    self.conversation = conversation
    self.expectedVersion = expectedVersion
    self.encryptedSettings = encryptedSettings
  }
}

/// Tells how replacing settings went.
public struct UpdateConversationSettingsResponse: Sendable, Hashable {
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
    case updated(UpdateConversationSettingsResponse.Updated)

    /// Another device was faster.
    case stale(UpdateConversationSettingsResponse.Stale)

    /// The caller takes no part in such a conversation.
    case notFound(NotFound)
  }

  /// Says that the settings are at another version; nothing was replaced.
  public struct Stale: Sendable, Hashable {
    /// The version that they are at.
    public var version: UInt64 = 0

    /// What they are.
    public var encryptedSettings: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(version: UInt64 = 0, encryptedSettings: [UInt8] = []) {
      self.version = version
      self.encryptedSettings = encryptedSettings
    }
  }

  /// Says that the settings are replaced.
  public struct Updated: Sendable, Hashable {
    /// The version that they are at now.
    public var version: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(version: UInt64 = 0) {
      self.version = version
    }
  }
}

/// Replaces settings of the account.
public struct UpdateAccountSettingsRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Whether reading is told to senders, and the reading of others to this account.
  public var readReceipts: Bool = false

  /// Whose calls ring. If it is said, that alone is replaced, and `read_receipts` stays as it was.
  public var callsFrom: CallsFrom = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    readReceipts: Bool = false,
    callsFrom: CallsFrom = .init(rawValue: 0)
  ) {
    self.requestID = requestID
    self.readReceipts = readReceipts
    self.callsFrom = callsFrom
  }
}

/// Says that the settings are replaced.
public struct UpdateAccountSettingsResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// A typing notice on its way to an account.
public struct StreamTypingRequest: Sendable, Hashable {
  /// The other account.
  public var recipientID: [UInt8] = []

  /// One for each device that it is meant for; others get nothing. Of a notice's ciphertext at most
  /// 4,096 bytes; a device that does not keep up loses notices.
  public var envelopes: [DeviceEnvelope] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(recipientID: [UInt8] = [], envelopes: [DeviceEnvelope] = []) {
    self.recipientID = recipientID
    self.envelopes = envelopes
  }
}

/// A typing notice as its recipient's device gets it.
public struct StreamTypingResponse: Sendable, Hashable {
  /// Who types.
  public var sender: DeviceAddress? = nil

  /// For this device.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(sender: DeviceAddress? = nil, ciphertext: [UInt8] = []) {
    self.sender = sender
    self.ciphertext = ciphertext
  }
}

/// The methods of `martlet.v1.Messaging`.
public enum MessagingMethods {
  /// Sends a message to every device of another account. Until that account has accepted the
  /// caller's, which writing to it does, at most 5 messages come through, one a minute; what does
  /// not, is answered alike. Authenticated.
  public static let send = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "Send",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Sends a message to the caller's other devices; without any, it is a note to self that only the
  /// history knows of. Authenticated.
  public static let sendSync = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "SendSync",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Delivers the calling device's queue, then what arrives. A second stream of the same device ends
  /// the first with ABORTED, STREAM_DISPLACED. Authenticated.
  public static let subscribe = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "Subscribe",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .authenticated)

  /// Subscribe for callers whose streams go one way only, such as pages in browsers: what it delivers
  /// is acknowledged by Acknowledge, which opens its window. It counts as the device's stream: a
  /// second one of either kind ends it with ABORTED, STREAM_DISPLACED. Authenticated.
  public static let subscribeDownstream = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "SubscribeDownstream",
    kind: .serverStreaming,
    idempotency: .unknown,
    access: .authenticated)

  /// Reads the oldest of the calling device's queue without a stream. Authenticated.
  public static let fetchMessages = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "FetchMessages",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Acknowledges what FetchMessages gave, or what a stream did, which opens that stream's window.
  /// Authenticated.
  public static let acknowledge = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "Acknowledge",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Pages backwards through a conversation's messages: who, when, how far delivered. Authenticated.
  public static let getMessages = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "GetMessages",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Says that messages were read; their senders get receipts, unless either side has switched read
  /// receipts off. Authenticated.
  public static let markRead = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "MarkRead",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Hides messages from the caller's history, and removes those copies of the caller's own messages
  /// that are not delivered yet. Authenticated.
  public static let deleteMessages = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "DeleteMessages",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Lists the caller's conversations, the latest first. Authenticated.
  public static let listConversations = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "ListConversations",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Replaces the caller's encrypted settings of a conversation, if they are at the version that the
  /// caller knows. Authenticated.
  public static let updateConversationSettings = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "UpdateConversationSettings",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Replaces the settings of the caller's account. Authenticated.
  public static let updateAccountSettings = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "UpdateAccountSettings",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Carries typing notices both ways; they reach streams that are open now and are never stored.
  /// Authenticated.
  public static let streamTyping = MethodDescriptor(
    service: "martlet.v1.Messaging",
    name: "StreamTyping",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Messaging",
    methods: [send, sendSync, subscribe, subscribeDownstream, fetchMessages, acknowledge, getMessages, markRead, deleteMessages, listConversations, updateConversationSettings, updateAccountSettings, streamTyping],
    file: .martletV1Messaging)
}

/// Sending, receiving and keeping track of messages.
public protocol MessagingHandler: ServiceHandler {
  /// Sends a message to every device of another account. Until that account has accepted the
  /// caller's, which writing to it does, at most 5 messages come through, one a minute; what does
  /// not, is answered alike. Authenticated.
  func send(_ request: SendRequest, context: ServerContext) async throws
    -> SendResponse

  /// Sends a message to the caller's other devices; without any, it is a note to self that only the
  /// history knows of. Authenticated.
  func sendSync(_ request: SendSyncRequest, context: ServerContext) async throws
    -> SendSyncResponse

  /// Delivers the calling device's queue, then what arrives. A second stream of the same device ends
  /// the first with ABORTED, STREAM_DISPLACED. Authenticated.
  func subscribe(
    _ requests: RequestStream<SubscribeRequest>,
    replies: ReplyWriter<SubscribeResponse>,
    context: ServerContext) async throws

  /// Subscribe for callers whose streams go one way only, such as pages in browsers: what it delivers
  /// is acknowledged by Acknowledge, which opens its window. It counts as the device's stream: a
  /// second one of either kind ends it with ABORTED, STREAM_DISPLACED. Authenticated.
  func subscribeDownstream(
    _ request: SubscribeDownstreamRequest,
    replies: ReplyWriter<SubscribeResponse>,
    context: ServerContext) async throws

  /// Reads the oldest of the calling device's queue without a stream. Authenticated.
  func fetchMessages(_ request: FetchMessagesRequest, context: ServerContext) async throws
    -> FetchMessagesResponse

  /// Acknowledges what FetchMessages gave, or what a stream did, which opens that stream's window.
  /// Authenticated.
  func acknowledge(_ request: AcknowledgeRequest, context: ServerContext) async throws
    -> AcknowledgeResponse

  /// Pages backwards through a conversation's messages: who, when, how far delivered. Authenticated.
  func getMessages(_ request: GetMessagesRequest, context: ServerContext) async throws
    -> GetMessagesResponse

  /// Says that messages were read; their senders get receipts, unless either side has switched read
  /// receipts off. Authenticated.
  func markRead(_ request: MarkReadRequest, context: ServerContext) async throws
    -> MarkReadResponse

  /// Hides messages from the caller's history, and removes those copies of the caller's own messages
  /// that are not delivered yet. Authenticated.
  func deleteMessages(_ request: DeleteMessagesRequest, context: ServerContext) async throws
    -> DeleteMessagesResponse

  /// Lists the caller's conversations, the latest first. Authenticated.
  func listConversations(_ request: ListConversationsRequest, context: ServerContext) async throws
    -> ListConversationsResponse

  /// Replaces the caller's encrypted settings of a conversation, if they are at the version that the
  /// caller knows. Authenticated.
  func updateConversationSettings(_ request: UpdateConversationSettingsRequest, context: ServerContext) async throws
    -> UpdateConversationSettingsResponse

  /// Replaces the settings of the caller's account. Authenticated.
  func updateAccountSettings(_ request: UpdateAccountSettingsRequest, context: ServerContext) async throws
    -> UpdateAccountSettingsResponse

  /// Carries typing notices both ways; they reach streams that are open now and are never stored.
  /// Authenticated.
  func streamTyping(
    _ requests: RequestStream<StreamTypingRequest>,
    replies: ReplyWriter<StreamTypingResponse>,
    context: ServerContext) async throws
}

extension MessagingHandler {
  /// `martlet.v1.Messaging`.
  public var service: ServiceDescriptor { MessagingMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(MessagingMethods.send) {
        (request: SendRequest, context) in
        try await self.send(request, context: context)
      },
      .unary(MessagingMethods.sendSync) {
        (request: SendSyncRequest, context) in
        try await self.sendSync(request, context: context)
      },
      .bidirectional(MessagingMethods.subscribe) {
        (requests: RequestStream<SubscribeRequest>, replies: ReplyWriter<SubscribeResponse>, context) in
        try await self.subscribe(requests, replies: replies, context: context)
      },
      .serverStreaming(MessagingMethods.subscribeDownstream) {
        (request: SubscribeDownstreamRequest, replies: ReplyWriter<SubscribeResponse>, context) in
        try await self.subscribeDownstream(request, replies: replies, context: context)
      },
      .unary(MessagingMethods.fetchMessages) {
        (request: FetchMessagesRequest, context) in
        try await self.fetchMessages(request, context: context)
      },
      .unary(MessagingMethods.acknowledge) {
        (request: AcknowledgeRequest, context) in
        try await self.acknowledge(request, context: context)
      },
      .unary(MessagingMethods.getMessages) {
        (request: GetMessagesRequest, context) in
        try await self.getMessages(request, context: context)
      },
      .unary(MessagingMethods.markRead) {
        (request: MarkReadRequest, context) in
        try await self.markRead(request, context: context)
      },
      .unary(MessagingMethods.deleteMessages) {
        (request: DeleteMessagesRequest, context) in
        try await self.deleteMessages(request, context: context)
      },
      .unary(MessagingMethods.listConversations) {
        (request: ListConversationsRequest, context) in
        try await self.listConversations(request, context: context)
      },
      .unary(MessagingMethods.updateConversationSettings) {
        (request: UpdateConversationSettingsRequest, context) in
        try await self.updateConversationSettings(request, context: context)
      },
      .unary(MessagingMethods.updateAccountSettings) {
        (request: UpdateAccountSettingsRequest, context) in
        try await self.updateAccountSettings(request, context: context)
      },
      .bidirectional(MessagingMethods.streamTyping) {
        (requests: RequestStream<StreamTypingRequest>, replies: ReplyWriter<StreamTypingResponse>, context) in
        try await self.streamTyping(requests, replies: replies, context: context)
      },
    ]
  }
}

/// Sending, receiving and keeping track of messages.
public struct MessagingClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Sends a message to every device of another account. Until that account has accepted the
  /// caller's, which writing to it does, at most 5 messages come through, one a minute; what does
  /// not, is answered alike. Authenticated.
  public func send(
    _ request: SendRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SendResponse {
    try await channel.unary(
      MessagingMethods.send, request, options: options)
  }

  /// Sends a message to the caller's other devices; without any, it is a note to self that only the
  /// history knows of. Authenticated.
  public func sendSync(
    _ request: SendSyncRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SendSyncResponse {
    try await channel.unary(
      MessagingMethods.sendSync, request, options: options)
  }

  /// Delivers the calling device's queue, then what arrives. A second stream of the same device ends
  /// the first with ABORTED, STREAM_DISPLACED. Authenticated.
  public func subscribe(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<SubscribeRequest, SubscribeResponse> {
    try await channel.bidirectional(
      MessagingMethods.subscribe, options: options)
  }

  /// Subscribe for callers whose streams go one way only, such as pages in browsers: what it delivers
  /// is acknowledged by Acknowledge, which opens its window. It counts as the device's stream: a
  /// second one of either kind ends it with ABORTED, STREAM_DISPLACED. Authenticated.
  public func subscribeDownstream(
    _ request: SubscribeDownstreamRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<SubscribeResponse> {
    try await channel.serverStreaming(
      MessagingMethods.subscribeDownstream, request, options: options)
  }

  /// Reads the oldest of the calling device's queue without a stream. Authenticated.
  public func fetchMessages(
    _ request: FetchMessagesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> FetchMessagesResponse {
    try await channel.unary(
      MessagingMethods.fetchMessages, request, options: options)
  }

  /// Acknowledges what FetchMessages gave, or what a stream did, which opens that stream's window.
  /// Authenticated.
  public func acknowledge(
    _ request: AcknowledgeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AcknowledgeResponse {
    try await channel.unary(
      MessagingMethods.acknowledge, request, options: options)
  }

  /// Pages backwards through a conversation's messages: who, when, how far delivered. Authenticated.
  public func getMessages(
    _ request: GetMessagesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetMessagesResponse {
    try await channel.unary(
      MessagingMethods.getMessages, request, options: options)
  }

  /// Says that messages were read; their senders get receipts, unless either side has switched read
  /// receipts off. Authenticated.
  public func markRead(
    _ request: MarkReadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> MarkReadResponse {
    try await channel.unary(
      MessagingMethods.markRead, request, options: options)
  }

  /// Hides messages from the caller's history, and removes those copies of the caller's own messages
  /// that are not delivered yet. Authenticated.
  public func deleteMessages(
    _ request: DeleteMessagesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DeleteMessagesResponse {
    try await channel.unary(
      MessagingMethods.deleteMessages, request, options: options)
  }

  /// Lists the caller's conversations, the latest first. Authenticated.
  public func listConversations(
    _ request: ListConversationsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListConversationsResponse {
    try await channel.unary(
      MessagingMethods.listConversations, request, options: options)
  }

  /// Replaces the caller's encrypted settings of a conversation, if they are at the version that the
  /// caller knows. Authenticated.
  public func updateConversationSettings(
    _ request: UpdateConversationSettingsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UpdateConversationSettingsResponse {
    try await channel.unary(
      MessagingMethods.updateConversationSettings, request, options: options)
  }

  /// Replaces the settings of the caller's account. Authenticated.
  public func updateAccountSettings(
    _ request: UpdateAccountSettingsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UpdateAccountSettingsResponse {
    try await channel.unary(
      MessagingMethods.updateAccountSettings, request, options: options)
  }

  /// Carries typing notices both ways; they reach streams that are open now and are never stored.
  /// Authenticated.
  public func streamTyping(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<StreamTypingRequest, StreamTypingResponse> {
    try await channel.bidirectional(
      MessagingMethods.streamTyping, options: options)
  }
}

extension CallsFrom: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accepted
    case 2: self = .everyone
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "CALLS_FROM_UNSPECIFIED": self = .unspecified
    case "CALLS_FROM_ACCEPTED": self = .accepted
    case "CALLS_FROM_EVERYONE": self = .everyone
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accepted: 1
    case .everyone: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "CALLS_FROM_UNSPECIFIED"
    case .accepted: "CALLS_FROM_ACCEPTED"
    case .everyone: "CALLS_FROM_EVERYONE"
    case .unrecognized: nil
    }
  }
}

extension DeviceEnvelope: Message {
  /// `martlet.v1.DeviceEnvelope`.
  public static let fullName = "martlet.v1.DeviceEnvelope"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, registrationID, .uint32)
    writer.field(3, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 16: try reader.field(&registrationID, .uint32)
      case 26: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "registrationId", "registration_id": 2
    case "ciphertext": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&registrationID, .uint32)
    case 3: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("registrationId", registrationID, .uint32)
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(deviceID, min: 1, max: 127, "device_id")
    try Check.range(registrationID, min: 0, max: 16383, "registration_id")
    try Check.required(!ciphertext.isEmpty, "ciphertext")
    try Check.size(ciphertext, max: 98304, "ciphertext")
  }
}

extension SendRequest: Message {
  /// `martlet.v1.SendRequest`.
  public static let fullName = "martlet.v1.SendRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.field(2, recipientID, .bytes)
    writer.repeated(3, envelopes, .message(DeviceEnvelope.self))
    writer.field(4, urgent, .bool)
    writer.field(5, ephemeral, .bool)
    writer.optional(6, expiresAt, .message(ProtoTimestamp.self))
    writer.field(7, contactToken, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.field(&recipientID, .bytes)
      case 26: try reader.element(&envelopes, .message(DeviceEnvelope.self))
      case 32: try reader.field(&urgent, .bool)
      case 40: try reader.field(&ephemeral, .bool)
      case 50: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      case 58: try reader.field(&contactToken, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "recipientId", "recipient_id": 2
    case "envelopes": 3
    case "urgent": 4
    case "ephemeral": 5
    case "expiresAt", "expires_at": 6
    case "contactToken", "contact_token": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.field(&recipientID, .bytes)
    case 3: try json.repeated(&envelopes, .message(DeviceEnvelope.self))
    case 4: try json.field(&urgent, .bool)
    case 5: try json.field(&ephemeral, .bool)
    case 6: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    case 7: try json.field(&contactToken, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.field("recipientId", recipientID, .bytes)
    json.repeated("envelopes", envelopes, .message(DeviceEnvelope.self))
    json.field("urgent", urgent, .bool)
    json.field("ephemeral", ephemeral, .bool)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
    json.field("contactToken", contactToken, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
    try Check.size(recipientID, min: 16, max: 16, "recipient_id")
    try Check.count(envelopes.count, min: 1, max: 8, "envelopes")
    for (index, value) in envelopes.enumerated() {
      try Check.valid(value, "envelopes[\(index)]")
    }
    try Check.size(contactToken, max: 16, "contact_token")
  }
}

extension SendResponse: Message {
  /// `martlet.v1.SendResponse`.
  public static let fullName = "martlet.v1.SendResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(Accepted.self))
    }
    if case .mismatch(let value)? = outcome {
      writer.choice(2, value, .message(DeviceMismatch.self))
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
        var current: Accepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(Accepted.self), mergingInto: current))
      case 18:
        var current: DeviceMismatch?
        if case .mismatch(let value)? = outcome { current = value }
        outcome = .mismatch(try reader.choice(.message(DeviceMismatch.self), mergingInto: current))
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
    case "mismatch": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(Accepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
      }
    case 2:
      if let value = try json.choice(.message(DeviceMismatch.self), isTaken: outcome != nil) {
        outcome = .mismatch(value)
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
      json.choice("accepted", value, .message(Accepted.self))
    }
    if case .mismatch(let value)? = outcome {
      json.choice("mismatch", value, .message(DeviceMismatch.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension Accepted: Message {
  /// `martlet.v1.Accepted`.
  public static let fullName = "martlet.v1.Accepted"

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

extension DeviceMismatch: Message {
  /// `martlet.v1.DeviceMismatch`.
  public static let fullName = "martlet.v1.DeviceMismatch"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.packed(1, missing, .uint32)
    writer.packed(2, extra, .uint32)
    writer.packed(3, stale, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.element(&missing, .uint32)
      case 10: try reader.packed(&missing, .uint32)
      case 16: try reader.element(&extra, .uint32)
      case 18: try reader.packed(&extra, .uint32)
      case 24: try reader.element(&stale, .uint32)
      case 26: try reader.packed(&stale, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "missing": 1
    case "extra": 2
    case "stale": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&missing, .uint32)
    case 2: try json.repeated(&extra, .uint32)
    case 3: try json.repeated(&stale, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("missing", missing, .uint32)
    json.repeated("extra", extra, .uint32)
    json.repeated("stale", stale, .uint32)
  }
}

extension SendSyncRequest: Message {
  /// `martlet.v1.SendSyncRequest`.
  public static let fullName = "martlet.v1.SendSyncRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.repeated(2, envelopes, .message(DeviceEnvelope.self))
    writer.field(3, noteToSelf, .bool)
    writer.optional(4, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.element(&envelopes, .message(DeviceEnvelope.self))
      case 24: try reader.field(&noteToSelf, .bool)
      case 34: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "envelopes": 2
    case "noteToSelf", "note_to_self": 3
    case "expiresAt", "expires_at": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.repeated(&envelopes, .message(DeviceEnvelope.self))
    case 3: try json.field(&noteToSelf, .bool)
    case 4: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.repeated("envelopes", envelopes, .message(DeviceEnvelope.self))
    json.field("noteToSelf", noteToSelf, .bool)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
    try Check.count(envelopes.count, max: 7, "envelopes")
    for (index, value) in envelopes.enumerated() {
      try Check.valid(value, "envelopes[\(index)]")
    }
  }
}

extension SendSyncResponse: Message {
  /// `martlet.v1.SendSyncResponse`.
  public static let fullName = "martlet.v1.SendSyncResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(Accepted.self))
    }
    if case .mismatch(let value)? = outcome {
      writer.choice(2, value, .message(DeviceMismatch.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: Accepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(Accepted.self), mergingInto: current))
      case 18:
        var current: DeviceMismatch?
        if case .mismatch(let value)? = outcome { current = value }
        outcome = .mismatch(try reader.choice(.message(DeviceMismatch.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accepted": 1
    case "mismatch": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(Accepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
      }
    case 2:
      if let value = try json.choice(.message(DeviceMismatch.self), isTaken: outcome != nil) {
        outcome = .mismatch(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accepted(let value)? = outcome {
      json.choice("accepted", value, .message(Accepted.self))
    }
    if case .mismatch(let value)? = outcome {
      json.choice("mismatch", value, .message(DeviceMismatch.self))
    }
  }
}

extension SubscribeRequest: Message {
  /// `martlet.v1.SubscribeRequest`.
  public static let fullName = "martlet.v1.SubscribeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .options(let value)? = frame {
      writer.choice(1, value, .message(SubscribeRequest.Options.self))
    }
    if case .acknowledgement(let value)? = frame {
      writer.choice(2, value, .message(Acknowledgement.self))
    }
    if case .groupAcknowledgement(let value)? = frame {
      writer.choice(3, value, .message(GroupAcknowledgement.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SubscribeRequest.Options?
        if case .options(let value)? = frame { current = value }
        frame = .options(try reader.choice(.message(SubscribeRequest.Options.self), mergingInto: current))
      case 18:
        var current: Acknowledgement?
        if case .acknowledgement(let value)? = frame { current = value }
        frame = .acknowledgement(try reader.choice(.message(Acknowledgement.self), mergingInto: current))
      case 26:
        var current: GroupAcknowledgement?
        if case .groupAcknowledgement(let value)? = frame { current = value }
        frame = .groupAcknowledgement(try reader.choice(.message(GroupAcknowledgement.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "options": 1
    case "acknowledgement": 2
    case "groupAcknowledgement", "group_acknowledgement": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SubscribeRequest.Options.self), isTaken: frame != nil) {
        frame = .options(value)
      }
    case 2:
      if let value = try json.choice(.message(Acknowledgement.self), isTaken: frame != nil) {
        frame = .acknowledgement(value)
      }
    case 3:
      if let value = try json.choice(.message(GroupAcknowledgement.self), isTaken: frame != nil) {
        frame = .groupAcknowledgement(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .options(let value)? = frame {
      json.choice("options", value, .message(SubscribeRequest.Options.self))
    }
    if case .acknowledgement(let value)? = frame {
      json.choice("acknowledgement", value, .message(Acknowledgement.self))
    }
    if case .groupAcknowledgement(let value)? = frame {
      json.choice("groupAcknowledgement", value, .message(GroupAcknowledgement.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .options(let value)? = frame {
      try Check.valid(value, "options")
    }
    if case .acknowledgement(let value)? = frame {
      try Check.valid(value, "acknowledgement")
    }
    if case .groupAcknowledgement(let value)? = frame {
      try Check.valid(value, "group_acknowledgement")
    }
  }
}

extension SubscribeRequest.Options: Message {
  /// `martlet.v1.SubscribeRequest.Options`.
  public static let fullName = "martlet.v1.SubscribeRequest.Options"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, window, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&window, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "window": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&window, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("window", window, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(window, min: 0, max: 256, "window")
  }
}

extension SubscribeDownstreamRequest: Message {
  /// `martlet.v1.SubscribeDownstreamRequest`.
  public static let fullName = "martlet.v1.SubscribeDownstreamRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, window, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&window, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "window": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&window, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("window", window, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(window, min: 0, max: 256, "window")
  }
}

extension Acknowledgement: Message {
  /// `martlet.v1.Acknowledgement`.
  public static let fullName = "martlet.v1.Acknowledgement"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, messageIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&messageIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageIds", "message_ids": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&messageIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("messageIds", messageIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(messageIDs.count, max: 256, "message_ids")
    for (index, value) in messageIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "message_ids[\(index)]")
    }
  }
}

extension SubscribeResponse: Message {
  /// `martlet.v1.SubscribeResponse`.
  public static let fullName = "martlet.v1.SubscribeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .envelope(let value)? = frame {
      writer.choice(1, value, .message(Envelope.self))
    }
    if case .receipt(let value)? = frame {
      writer.choice(2, value, .message(Receipt.self))
    }
    if case .event(let value)? = frame {
      writer.choice(3, value, .message(Event.self))
    }
    if case .queueEmpty(let value)? = frame {
      writer.choice(4, value, .message(QueueEmpty.self))
    }
    if case .keepAlive(let value)? = frame {
      writer.choice(5, value, .message(KeepAlive.self))
    }
    if case .groupMessage(let value)? = frame {
      writer.choice(6, value, .message(GroupMessage.self))
    }
    if case .call(let value)? = frame {
      writer.choice(9, value, .message(IncomingCall.self))
    }
    if case .callState(let value)? = frame {
      writer.choice(10, value, .message(CallChange.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: Envelope?
        if case .envelope(let value)? = frame { current = value }
        frame = .envelope(try reader.choice(.message(Envelope.self), mergingInto: current))
      case 18:
        var current: Receipt?
        if case .receipt(let value)? = frame { current = value }
        frame = .receipt(try reader.choice(.message(Receipt.self), mergingInto: current))
      case 26:
        var current: Event?
        if case .event(let value)? = frame { current = value }
        frame = .event(try reader.choice(.message(Event.self), mergingInto: current))
      case 34:
        var current: QueueEmpty?
        if case .queueEmpty(let value)? = frame { current = value }
        frame = .queueEmpty(try reader.choice(.message(QueueEmpty.self), mergingInto: current))
      case 42:
        var current: KeepAlive?
        if case .keepAlive(let value)? = frame { current = value }
        frame = .keepAlive(try reader.choice(.message(KeepAlive.self), mergingInto: current))
      case 50:
        var current: GroupMessage?
        if case .groupMessage(let value)? = frame { current = value }
        frame = .groupMessage(try reader.choice(.message(GroupMessage.self), mergingInto: current))
      case 74:
        var current: IncomingCall?
        if case .call(let value)? = frame { current = value }
        frame = .call(try reader.choice(.message(IncomingCall.self), mergingInto: current))
      case 82:
        var current: CallChange?
        if case .callState(let value)? = frame { current = value }
        frame = .callState(try reader.choice(.message(CallChange.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "envelope": 1
    case "receipt": 2
    case "event": 3
    case "queueEmpty", "queue_empty": 4
    case "keepAlive", "keep_alive": 5
    case "groupMessage", "group_message": 6
    case "call": 9
    case "callState", "call_state": 10
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(Envelope.self), isTaken: frame != nil) {
        frame = .envelope(value)
      }
    case 2:
      if let value = try json.choice(.message(Receipt.self), isTaken: frame != nil) {
        frame = .receipt(value)
      }
    case 3:
      if let value = try json.choice(.message(Event.self), isTaken: frame != nil) {
        frame = .event(value)
      }
    case 4:
      if let value = try json.choice(.message(QueueEmpty.self), isTaken: frame != nil) {
        frame = .queueEmpty(value)
      }
    case 5:
      if let value = try json.choice(.message(KeepAlive.self), isTaken: frame != nil) {
        frame = .keepAlive(value)
      }
    case 6:
      if let value = try json.choice(.message(GroupMessage.self), isTaken: frame != nil) {
        frame = .groupMessage(value)
      }
    case 9:
      if let value = try json.choice(.message(IncomingCall.self), isTaken: frame != nil) {
        frame = .call(value)
      }
    case 10:
      if let value = try json.choice(.message(CallChange.self), isTaken: frame != nil) {
        frame = .callState(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .envelope(let value)? = frame {
      json.choice("envelope", value, .message(Envelope.self))
    }
    if case .receipt(let value)? = frame {
      json.choice("receipt", value, .message(Receipt.self))
    }
    if case .event(let value)? = frame {
      json.choice("event", value, .message(Event.self))
    }
    if case .queueEmpty(let value)? = frame {
      json.choice("queueEmpty", value, .message(QueueEmpty.self))
    }
    if case .keepAlive(let value)? = frame {
      json.choice("keepAlive", value, .message(KeepAlive.self))
    }
    if case .groupMessage(let value)? = frame {
      json.choice("groupMessage", value, .message(GroupMessage.self))
    }
    if case .call(let value)? = frame {
      json.choice("call", value, .message(IncomingCall.self))
    }
    if case .callState(let value)? = frame {
      json.choice("callState", value, .message(CallChange.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .envelope(let value)? = frame {
      try Check.valid(value, "envelope")
    }
    if case .groupMessage(let value)? = frame {
      try Check.valid(value, "group_message")
    }
    if case .call(let value)? = frame {
      try Check.valid(value, "call")
    }
    if case .callState(let value)? = frame {
      try Check.valid(value, "call_state")
    }
  }
}

extension Envelope: Message {
  /// `martlet.v1.Envelope`.
  public static let fullName = "martlet.v1.Envelope"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.optional(2, sender, .message(DeviceAddress.self))
    writer.field(3, ciphertext, .bytes)
    writer.optional(4, serverTime, .message(ProtoTimestamp.self))
    writer.field(5, urgent, .bool)
    writer.field(6, ephemeral, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.optional(&sender, .message(DeviceAddress.self))
      case 26: try reader.field(&ciphertext, .bytes)
      case 34: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 40: try reader.field(&urgent, .bool)
      case 48: try reader.field(&ephemeral, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "sender": 2
    case "ciphertext": 3
    case "serverTime", "server_time": 4
    case "urgent": 5
    case "ephemeral": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.optional(&sender, .message(DeviceAddress.self))
    case 3: try json.field(&ciphertext, .bytes)
    case 4: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 5: try json.field(&urgent, .bool)
    case 6: try json.field(&ephemeral, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.optional("sender", sender, .message(DeviceAddress.self))
    json.field("ciphertext", ciphertext, .bytes)
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("urgent", urgent, .bool)
    json.field("ephemeral", ephemeral, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = sender {
      try Check.valid(value, "sender")
    }
  }
}

extension Receipt: Message {
  /// `martlet.v1.Receipt`.
  public static let fullName = "martlet.v1.Receipt"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, receiptID, .bytes)
    writer.field(2, kind, .enumeration(Receipt.Kind.self))
    writer.field(3, accountID, .bytes)
    writer.repeated(4, messageIDs, .bytes)
    writer.optional(5, time, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&receiptID, .bytes)
      case 16: try reader.field(&kind, .enumeration(Receipt.Kind.self))
      case 26: try reader.field(&accountID, .bytes)
      case 34: try reader.element(&messageIDs, .bytes)
      case 42: try reader.optional(&time, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "receiptId", "receipt_id": 1
    case "kind": 2
    case "accountId", "account_id": 3
    case "messageIds", "message_ids": 4
    case "time": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&receiptID, .bytes)
    case 2: try json.field(&kind, .enumeration(Receipt.Kind.self))
    case 3: try json.field(&accountID, .bytes)
    case 4: try json.repeated(&messageIDs, .bytes)
    case 5: try json.optional(&time, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("receiptId", receiptID, .bytes)
    json.field("kind", kind, .enumeration(Receipt.Kind.self))
    json.field("accountId", accountID, .bytes)
    json.repeated("messageIds", messageIDs, .bytes)
    json.optional("time", time, .message(ProtoTimestamp.self))
  }
}

extension Receipt.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .delivered
    case 2: self = .read
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "KIND_UNSPECIFIED": self = .unspecified
    case "KIND_DELIVERED": self = .delivered
    case "KIND_READ": self = .read
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .delivered: 1
    case .read: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "KIND_UNSPECIFIED"
    case .delivered: "KIND_DELIVERED"
    case .read: "KIND_READ"
    case .unrecognized: nil
    }
  }
}

extension Event: Message {
  /// `martlet.v1.Event`.
  public static let fullName = "martlet.v1.Event"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .lowPrekeys(let value)? = kind {
      writer.choice(1, value, .message(LowPreKeys.self))
    }
    if case .devicesChanged(let value)? = kind {
      writer.choice(2, value, .message(DevicesChanged.self))
    }
    if case .welcomeWaiting(let value)? = kind {
      writer.choice(3, value, .message(WelcomeWaiting.self))
    }
    if case .groupDeleted(let value)? = kind {
      writer.choice(4, value, .message(GroupDeleted.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: LowPreKeys?
        if case .lowPrekeys(let value)? = kind { current = value }
        kind = .lowPrekeys(try reader.choice(.message(LowPreKeys.self), mergingInto: current))
      case 18:
        var current: DevicesChanged?
        if case .devicesChanged(let value)? = kind { current = value }
        kind = .devicesChanged(try reader.choice(.message(DevicesChanged.self), mergingInto: current))
      case 26:
        var current: WelcomeWaiting?
        if case .welcomeWaiting(let value)? = kind { current = value }
        kind = .welcomeWaiting(try reader.choice(.message(WelcomeWaiting.self), mergingInto: current))
      case 34:
        var current: GroupDeleted?
        if case .groupDeleted(let value)? = kind { current = value }
        kind = .groupDeleted(try reader.choice(.message(GroupDeleted.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "lowPrekeys", "low_prekeys": 1
    case "devicesChanged", "devices_changed": 2
    case "welcomeWaiting", "welcome_waiting": 3
    case "groupDeleted", "group_deleted": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(LowPreKeys.self), isTaken: kind != nil) {
        kind = .lowPrekeys(value)
      }
    case 2:
      if let value = try json.choice(.message(DevicesChanged.self), isTaken: kind != nil) {
        kind = .devicesChanged(value)
      }
    case 3:
      if let value = try json.choice(.message(WelcomeWaiting.self), isTaken: kind != nil) {
        kind = .welcomeWaiting(value)
      }
    case 4:
      if let value = try json.choice(.message(GroupDeleted.self), isTaken: kind != nil) {
        kind = .groupDeleted(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .lowPrekeys(let value)? = kind {
      json.choice("lowPrekeys", value, .message(LowPreKeys.self))
    }
    if case .devicesChanged(let value)? = kind {
      json.choice("devicesChanged", value, .message(DevicesChanged.self))
    }
    if case .welcomeWaiting(let value)? = kind {
      json.choice("welcomeWaiting", value, .message(WelcomeWaiting.self))
    }
    if case .groupDeleted(let value)? = kind {
      json.choice("groupDeleted", value, .message(GroupDeleted.self))
    }
  }
}

extension WelcomeWaiting: Message {
  /// `martlet.v1.WelcomeWaiting`.
  public static let fullName = "martlet.v1.WelcomeWaiting"

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

extension GroupDeleted: Message {
  /// `martlet.v1.GroupDeleted`.
  public static let fullName = "martlet.v1.GroupDeleted"

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
}

extension LowPreKeys: Message {
  /// `martlet.v1.LowPreKeys`.
  public static let fullName = "martlet.v1.LowPreKeys"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, oneTimePrekeys, .uint32)
    writer.field(2, oneTimeKemPrekeys, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&oneTimePrekeys, .uint32)
      case 16: try reader.field(&oneTimeKemPrekeys, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "oneTimePrekeys", "one_time_prekeys": 1
    case "oneTimeKemPrekeys", "one_time_kem_prekeys": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&oneTimePrekeys, .uint32)
    case 2: try json.field(&oneTimeKemPrekeys, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("oneTimePrekeys", oneTimePrekeys, .uint32)
    json.field("oneTimeKemPrekeys", oneTimeKemPrekeys, .uint32)
  }
}

extension DevicesChanged: Message {
  /// `martlet.v1.DevicesChanged`.
  public static let fullName = "martlet.v1.DevicesChanged"

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

extension QueueEmpty: Message {
  /// `martlet.v1.QueueEmpty`.
  public static let fullName = "martlet.v1.QueueEmpty"

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

extension KeepAlive: Message {
  /// `martlet.v1.KeepAlive`.
  public static let fullName = "martlet.v1.KeepAlive"

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

extension FetchMessagesRequest: Message {
  /// `martlet.v1.FetchMessagesRequest`.
  public static let fullName = "martlet.v1.FetchMessagesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, limit, .uint32)
    writer.repeated(2, exceptGroupIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&limit, .uint32)
      case 18: try reader.element(&exceptGroupIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "limit": 1
    case "exceptGroupIds", "except_group_ids": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&limit, .uint32)
    case 2: try json.repeated(&exceptGroupIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("limit", limit, .uint32)
    json.repeated("exceptGroupIds", exceptGroupIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(limit, min: 0, max: 100, "limit")
    try Check.count(exceptGroupIDs.count, max: 1000, "except_group_ids")
    for (index, value) in exceptGroupIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "except_group_ids[\(index)]")
    }
  }
}

extension FetchMessagesResponse: Message {
  /// `martlet.v1.FetchMessagesResponse`.
  public static let fullName = "martlet.v1.FetchMessagesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, frames, .message(SubscribeResponse.self))
    writer.field(2, hasMore, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&frames, .message(SubscribeResponse.self))
      case 16: try reader.field(&hasMore, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "frames": 1
    case "hasMore", "has_more": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&frames, .message(SubscribeResponse.self))
    case 2: try json.field(&hasMore, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("frames", frames, .message(SubscribeResponse.self))
    json.field("hasMore", hasMore, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in frames.enumerated() {
      try Check.valid(value, "frames[\(index)]")
    }
  }
}

extension AcknowledgeRequest: Message {
  /// `martlet.v1.AcknowledgeRequest`.
  public static let fullName = "martlet.v1.AcknowledgeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, acknowledgement, .message(Acknowledgement.self))
    writer.repeated(2, groups, .message(GroupAcknowledgement.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&acknowledgement, .message(Acknowledgement.self))
      case 18: try reader.element(&groups, .message(GroupAcknowledgement.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "acknowledgement": 1
    case "groups": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&acknowledgement, .message(Acknowledgement.self))
    case 2: try json.repeated(&groups, .message(GroupAcknowledgement.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("acknowledgement", acknowledgement, .message(Acknowledgement.self))
    json.repeated("groups", groups, .message(GroupAcknowledgement.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = acknowledgement {
      try Check.valid(value, "acknowledgement")
    }
    try Check.count(groups.count, max: 256, "groups")
    for (index, value) in groups.enumerated() {
      try Check.valid(value, "groups[\(index)]")
    }
  }
}

extension AcknowledgeResponse: Message {
  /// `martlet.v1.AcknowledgeResponse`.
  public static let fullName = "martlet.v1.AcknowledgeResponse"

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

extension ConversationKey: Message {
  /// `martlet.v1.ConversationKey`.
  public static let fullName = "martlet.v1.ConversationKey"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accountID(let value)? = conversation {
      writer.choice(1, value, .bytes)
    }
    if case .groupID(let value)? = conversation {
      writer.choice(2, value, .bytes)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: conversation = .accountID(try reader.choice(.bytes))
      case 18: conversation = .groupID(try reader.choice(.bytes))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "groupId", "group_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.bytes, isTaken: conversation != nil) {
        conversation = .accountID(value)
      }
    case 2:
      if let value = try json.choice(.bytes, isTaken: conversation != nil) {
        conversation = .groupID(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accountID(let value)? = conversation {
      json.choice("accountId", value, .bytes)
    }
    if case .groupID(let value)? = conversation {
      json.choice("groupId", value, .bytes)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .accountID(let value)? = conversation {
      try Check.size(value, min: 16, max: 16, "account_id")
    }
    if case .groupID(let value)? = conversation {
      try Check.size(value, min: 16, max: 16, "group_id")
    }
  }
}

extension GetMessagesRequest: Message {
  /// `martlet.v1.GetMessagesRequest`.
  public static let fullName = "martlet.v1.GetMessagesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, conversation, .message(ConversationKey.self))
    writer.field(2, before, .bytes)
    writer.field(3, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&conversation, .message(ConversationKey.self))
      case 18: try reader.field(&before, .bytes)
      case 24: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "before": 2
    case "limit": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&conversation, .message(ConversationKey.self))
    case 2: try json.field(&before, .bytes)
    case 3: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("conversation", conversation, .message(ConversationKey.self))
    json.field("before", before, .bytes)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(conversation != nil, "conversation")
    if let value = conversation {
      try Check.valid(value, "conversation")
    }
    try Check.size(before, max: 32, "before")
    try Check.range(limit, min: 0, max: 100, "limit")
  }
}

extension GetMessagesResponse: Message {
  /// `martlet.v1.GetMessagesResponse`.
  public static let fullName = "martlet.v1.GetMessagesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, messages, .message(GetMessagesResponse.Entry.self))
    writer.field(2, nextBefore, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&messages, .message(GetMessagesResponse.Entry.self))
      case 18: try reader.field(&nextBefore, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messages": 1
    case "nextBefore", "next_before": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&messages, .message(GetMessagesResponse.Entry.self))
    case 2: try json.field(&nextBefore, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("messages", messages, .message(GetMessagesResponse.Entry.self))
    json.field("nextBefore", nextBefore, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in messages.enumerated() {
      try Check.valid(value, "messages[\(index)]")
    }
  }
}

extension GetMessagesResponse.Entry: Message {
  /// `martlet.v1.GetMessagesResponse.Entry`.
  public static let fullName = "martlet.v1.GetMessagesResponse.Entry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.optional(2, sender, .message(DeviceAddress.self))
    writer.optional(3, serverTime, .message(ProtoTimestamp.self))
    writer.optional(4, deliveredAt, .message(ProtoTimestamp.self))
    writer.optional(5, readAt, .message(ProtoTimestamp.self))
    writer.field(6, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.optional(&sender, .message(DeviceAddress.self))
      case 26: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 34: try reader.optional(&deliveredAt, .message(ProtoTimestamp.self))
      case 42: try reader.optional(&readAt, .message(ProtoTimestamp.self))
      case 50: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "sender": 2
    case "serverTime", "server_time": 3
    case "deliveredAt", "delivered_at": 4
    case "readAt", "read_at": 5
    case "ciphertext": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.optional(&sender, .message(DeviceAddress.self))
    case 3: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 4: try json.optional(&deliveredAt, .message(ProtoTimestamp.self))
    case 5: try json.optional(&readAt, .message(ProtoTimestamp.self))
    case 6: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.optional("sender", sender, .message(DeviceAddress.self))
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.optional("deliveredAt", deliveredAt, .message(ProtoTimestamp.self))
    json.optional("readAt", readAt, .message(ProtoTimestamp.self))
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = sender {
      try Check.valid(value, "sender")
    }
  }
}

extension MarkReadRequest: Message {
  /// `martlet.v1.MarkReadRequest`.
  public static let fullName = "martlet.v1.MarkReadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, senderID, .bytes)
    writer.repeated(3, messageIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&senderID, .bytes)
      case 26: try reader.element(&messageIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "senderId", "sender_id": 2
    case "messageIds", "message_ids": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&senderID, .bytes)
    case 3: try json.repeated(&messageIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("senderId", senderID, .bytes)
    json.repeated("messageIds", messageIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(senderID, min: 16, max: 16, "sender_id")
    try Check.count(messageIDs.count, min: 1, max: 100, "message_ids")
    for (index, value) in messageIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "message_ids[\(index)]")
    }
  }
}

extension MarkReadResponse: Message {
  /// `martlet.v1.MarkReadResponse`.
  public static let fullName = "martlet.v1.MarkReadResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, marked, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&marked, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "marked": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&marked, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("marked", marked, .uint32)
  }
}

extension DeleteMessagesRequest: Message {
  /// `martlet.v1.DeleteMessagesRequest`.
  public static let fullName = "martlet.v1.DeleteMessagesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.optional(2, conversation, .message(ConversationKey.self))
    writer.repeated(3, messageIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.optional(&conversation, .message(ConversationKey.self))
      case 26: try reader.element(&messageIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "conversation": 2
    case "messageIds", "message_ids": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.optional(&conversation, .message(ConversationKey.self))
    case 3: try json.repeated(&messageIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.optional("conversation", conversation, .message(ConversationKey.self))
    json.repeated("messageIds", messageIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.required(conversation != nil, "conversation")
    if let value = conversation {
      try Check.valid(value, "conversation")
    }
    try Check.count(messageIDs.count, min: 1, max: 100, "message_ids")
    for (index, value) in messageIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "message_ids[\(index)]")
    }
  }
}

extension DeleteMessagesResponse: Message {
  /// `martlet.v1.DeleteMessagesResponse`.
  public static let fullName = "martlet.v1.DeleteMessagesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deleted, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deleted, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deleted": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deleted, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deleted", deleted, .uint32)
  }
}

extension ListConversationsRequest: Message {
  /// `martlet.v1.ListConversationsRequest`.
  public static let fullName = "martlet.v1.ListConversationsRequest"

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
    try Check.size(after, max: 32, "after")
    try Check.range(limit, min: 0, max: 100, "limit")
  }
}

extension ListConversationsResponse: Message {
  /// `martlet.v1.ListConversationsResponse`.
  public static let fullName = "martlet.v1.ListConversationsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, conversations, .message(ListConversationsResponse.Conversation.self))
    writer.field(2, nextAfter, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&conversations, .message(ListConversationsResponse.Conversation.self))
      case 18: try reader.field(&nextAfter, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversations": 1
    case "nextAfter", "next_after": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&conversations, .message(ListConversationsResponse.Conversation.self))
    case 2: try json.field(&nextAfter, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("conversations", conversations, .message(ListConversationsResponse.Conversation.self))
    json.field("nextAfter", nextAfter, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in conversations.enumerated() {
      try Check.valid(value, "conversations[\(index)]")
    }
  }
}

extension ListConversationsResponse.Conversation: Message {
  /// `martlet.v1.ListConversationsResponse.Conversation`.
  public static let fullName = "martlet.v1.ListConversationsResponse.Conversation"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, conversation, .message(ConversationKey.self))
    writer.optional(2, lastMessageAt, .message(ProtoTimestamp.self))
    writer.field(3, encryptedSettings, .bytes)
    writer.field(4, settingsVersion, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&conversation, .message(ConversationKey.self))
      case 18: try reader.optional(&lastMessageAt, .message(ProtoTimestamp.self))
      case 26: try reader.field(&encryptedSettings, .bytes)
      case 32: try reader.field(&settingsVersion, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "lastMessageAt", "last_message_at": 2
    case "encryptedSettings", "encrypted_settings": 3
    case "settingsVersion", "settings_version": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&conversation, .message(ConversationKey.self))
    case 2: try json.optional(&lastMessageAt, .message(ProtoTimestamp.self))
    case 3: try json.field(&encryptedSettings, .bytes)
    case 4: try json.field(&settingsVersion, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("conversation", conversation, .message(ConversationKey.self))
    json.optional("lastMessageAt", lastMessageAt, .message(ProtoTimestamp.self))
    json.field("encryptedSettings", encryptedSettings, .bytes)
    json.field("settingsVersion", settingsVersion, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = conversation {
      try Check.valid(value, "conversation")
    }
  }
}

extension UpdateConversationSettingsRequest: Message {
  /// `martlet.v1.UpdateConversationSettingsRequest`.
  public static let fullName = "martlet.v1.UpdateConversationSettingsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.optional(2, conversation, .message(ConversationKey.self))
    writer.field(3, expectedVersion, .uint64)
    writer.field(4, encryptedSettings, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.optional(&conversation, .message(ConversationKey.self))
      case 24: try reader.field(&expectedVersion, .uint64)
      case 34: try reader.field(&encryptedSettings, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "conversation": 2
    case "expectedVersion", "expected_version": 3
    case "encryptedSettings", "encrypted_settings": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.optional(&conversation, .message(ConversationKey.self))
    case 3: try json.field(&expectedVersion, .uint64)
    case 4: try json.field(&encryptedSettings, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.optional("conversation", conversation, .message(ConversationKey.self))
    json.field("expectedVersion", expectedVersion, .uint64)
    json.field("encryptedSettings", encryptedSettings, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.required(conversation != nil, "conversation")
    if let value = conversation {
      try Check.valid(value, "conversation")
    }
    try Check.size(encryptedSettings, max: 4096, "encrypted_settings")
  }
}

extension UpdateConversationSettingsResponse: Message {
  /// `martlet.v1.UpdateConversationSettingsResponse`.
  public static let fullName = "martlet.v1.UpdateConversationSettingsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .updated(let value)? = outcome {
      writer.choice(1, value, .message(UpdateConversationSettingsResponse.Updated.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(UpdateConversationSettingsResponse.Stale.self))
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
        var current: UpdateConversationSettingsResponse.Updated?
        if case .updated(let value)? = outcome { current = value }
        outcome = .updated(try reader.choice(.message(UpdateConversationSettingsResponse.Updated.self), mergingInto: current))
      case 18:
        var current: UpdateConversationSettingsResponse.Stale?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(UpdateConversationSettingsResponse.Stale.self), mergingInto: current))
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
    case "updated": 1
    case "stale": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(UpdateConversationSettingsResponse.Updated.self), isTaken: outcome != nil) {
        outcome = .updated(value)
      }
    case 2:
      if let value = try json.choice(.message(UpdateConversationSettingsResponse.Stale.self), isTaken: outcome != nil) {
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
    if case .updated(let value)? = outcome {
      json.choice("updated", value, .message(UpdateConversationSettingsResponse.Updated.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(UpdateConversationSettingsResponse.Stale.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension UpdateConversationSettingsResponse.Stale: Message {
  /// `martlet.v1.UpdateConversationSettingsResponse.Stale`.
  public static let fullName = "martlet.v1.UpdateConversationSettingsResponse.Stale"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.field(2, encryptedSettings, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      case 18: try reader.field(&encryptedSettings, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    case "encryptedSettings", "encrypted_settings": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    case 2: try json.field(&encryptedSettings, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
    json.field("encryptedSettings", encryptedSettings, .bytes)
  }
}

extension UpdateConversationSettingsResponse.Updated: Message {
  /// `martlet.v1.UpdateConversationSettingsResponse.Updated`.
  public static let fullName = "martlet.v1.UpdateConversationSettingsResponse.Updated"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
  }
}

extension UpdateAccountSettingsRequest: Message {
  /// `martlet.v1.UpdateAccountSettingsRequest`.
  public static let fullName = "martlet.v1.UpdateAccountSettingsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, readReceipts, .bool)
    writer.field(5, callsFrom, .enumeration(CallsFrom.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 16: try reader.field(&readReceipts, .bool)
      case 40: try reader.field(&callsFrom, .enumeration(CallsFrom.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "readReceipts", "read_receipts": 2
    case "callsFrom", "calls_from": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&readReceipts, .bool)
    case 5: try json.field(&callsFrom, .enumeration(CallsFrom.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("readReceipts", readReceipts, .bool)
    json.field("callsFrom", callsFrom, .enumeration(CallsFrom.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
  }
}

extension UpdateAccountSettingsResponse: Message {
  /// `martlet.v1.UpdateAccountSettingsResponse`.
  public static let fullName = "martlet.v1.UpdateAccountSettingsResponse"

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

extension StreamTypingRequest: Message {
  /// `martlet.v1.StreamTypingRequest`.
  public static let fullName = "martlet.v1.StreamTypingRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, recipientID, .bytes)
    writer.repeated(2, envelopes, .message(DeviceEnvelope.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&recipientID, .bytes)
      case 18: try reader.element(&envelopes, .message(DeviceEnvelope.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recipientId", "recipient_id": 1
    case "envelopes": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&recipientID, .bytes)
    case 2: try json.repeated(&envelopes, .message(DeviceEnvelope.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("recipientId", recipientID, .bytes)
    json.repeated("envelopes", envelopes, .message(DeviceEnvelope.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(recipientID, min: 16, max: 16, "recipient_id")
    try Check.count(envelopes.count, min: 1, max: 8, "envelopes")
    for (index, value) in envelopes.enumerated() {
      try Check.valid(value, "envelopes[\(index)]")
    }
  }
}

extension StreamTypingResponse: Message {
  /// `martlet.v1.StreamTypingResponse`.
  public static let fullName = "martlet.v1.StreamTypingResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, sender, .message(DeviceAddress.self))
    writer.field(2, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&sender, .message(DeviceAddress.self))
      case 18: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sender": 1
    case "ciphertext": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&sender, .message(DeviceAddress.self))
    case 2: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("sender", sender, .message(DeviceAddress.self))
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = sender {
      try Check.valid(value, "sender")
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/messaging.proto`.
  public static let martletV1Messaging = FileDescriptor(
    name: "martlet/v1/messaging.proto",
    dependencies: [.googleProtobufTimestamp, .martletOptions, .martletV1CallStates, .martletV1Common, .martletV1Groups],
    base64: """
      ChptYXJ0bGV0L3YxL21lc3NhZ2luZy5wcm90bxIKbWFydGxldC52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFt\
      cC5wcm90bxoVbWFydGxldC9vcHRpb25zLnByb3RvGhxtYXJ0bGV0L3YxL2NhbGxfc3RhdGVzLnByb3RvGhdtYXJ0\
      bGV0L3YxL2NvbW1vbi5wcm90bxoXbWFydGxldC92MS9ncm91cHMucHJvdG8imQEKDkRldmljZUVudmVsb3BlEiUK\
      CWRldmljZV9pZBgBIAEoDUII6uAYBAgBEH9SCGRldmljZUlkEjIKD3JlZ2lzdHJhdGlvbl9pZBgCIAEoDUIJ6uAY\
      BQgAEP9/Ug5yZWdpc3RyYXRpb25JZBIsCgpjaXBoZXJ0ZXh0GAMgASgMQgz44BgB4uAYBBCAgAZSCmNpcGhlcnRl\
      eHQixQIKC1NlbmRSZXF1ZXN0EicKCm1lc3NhZ2VfaWQYASABKAxCCOLgGAQIEBAQUgltZXNzYWdlSWQSKwoMcmVj\
      aXBpZW50X2lkGAIgASgMQgji4BgECBAQEFILcmVjaXBpZW50SWQSQgoJZW52ZWxvcGVzGAMgAygLMhoubWFydGxl\
      dC52MS5EZXZpY2VFbnZlbG9wZUII8uAYBAgBEAhSCWVudmVsb3BlcxIWCgZ1cmdlbnQYBCABKAhSBnVyZ2VudBIc\
      CgllcGhlbWVyYWwYBSABKAhSCWVwaGVtZXJhbBI5CgpleHBpcmVzX2F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVm\
      LlRpbWVzdGFtcFIJZXhwaXJlc0F0EisKDWNvbnRhY3RfdG9rZW4YByABKAxCBuLgGAIQEFIMY29udGFjdFRva2Vu\
      IrwBCgxTZW5kUmVzcG9uc2USMgoIYWNjZXB0ZWQYASABKAsyFC5tYXJ0bGV0LnYxLkFjY2VwdGVkSABSCGFjY2Vw\
      dGVkEjgKCG1pc21hdGNoGAIgASgLMhoubWFydGxldC52MS5EZXZpY2VNaXNtYXRjaEgAUghtaXNtYXRjaBIzCglu\
      b3RfZm91bmQYAyABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kQgkKB291dGNvbWUiZQoIQWNj\
      ZXB0ZWQSOwoLc2VydmVyX3RpbWUYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpzZXJ2ZXJUaW1l\
      EhwKCWR1cGxpY2F0ZRgCIAEoCFIJZHVwbGljYXRlIlYKDkRldmljZU1pc21hdGNoEhgKB21pc3NpbmcYASADKA1S\
      B21pc3NpbmcSFAoFZXh0cmEYAiADKA1SBWV4dHJhEhQKBXN0YWxlGAMgAygNUgVzdGFsZSLZAQoPU2VuZFN5bmNS\
      ZXF1ZXN0EicKCm1lc3NhZ2VfaWQYASABKAxCCOLgGAQIEBAQUgltZXNzYWdlSWQSQAoJZW52ZWxvcGVzGAIgAygL\
      MhoubWFydGxldC52MS5EZXZpY2VFbnZlbG9wZUIG8uAYAhAHUgllbnZlbG9wZXMSIAoMbm90ZV90b19zZWxmGAMg\
      ASgIUgpub3RlVG9TZWxmEjkKCmV4cGlyZXNfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgll\
      eHBpcmVzQXQiiwEKEFNlbmRTeW5jUmVzcG9uc2USMgoIYWNjZXB0ZWQYASABKAsyFC5tYXJ0bGV0LnYxLkFjY2Vw\
      dGVkSABSCGFjY2VwdGVkEjgKCG1pc21hdGNoGAIgASgLMhoubWFydGxldC52MS5EZXZpY2VNaXNtYXRjaEgAUght\
      aXNtYXRjaEIJCgdvdXRjb21lIq0CChBTdWJzY3JpYmVSZXF1ZXN0EkAKB29wdGlvbnMYASABKAsyJC5tYXJ0bGV0\
      LnYxLlN1YnNjcmliZVJlcXVlc3QuT3B0aW9uc0gAUgdvcHRpb25zEkcKD2Fja25vd2xlZGdlbWVudBgCIAEoCzIb\
      Lm1hcnRsZXQudjEuQWNrbm93bGVkZ2VtZW50SABSD2Fja25vd2xlZGdlbWVudBJXChVncm91cF9hY2tub3dsZWRn\
      ZW1lbnQYAyABKAsyIC5tYXJ0bGV0LnYxLkdyb3VwQWNrbm93bGVkZ2VtZW50SABSFGdyb3VwQWNrbm93bGVkZ2Vt\
      ZW50GiwKB09wdGlvbnMSIQoGd2luZG93GAEgASgNQgnq4BgFCAAQgAJSBndpbmRvd0IHCgVmcmFtZSI/ChpTdWJz\
      Y3JpYmVEb3duc3RyZWFtUmVxdWVzdBIhCgZ3aW5kb3cYASABKA1CCergGAUIABCAAlIGd2luZG93IkMKD0Fja25v\
      d2xlZGdlbWVudBIwCgttZXNzYWdlX2lkcxgBIAMoDEIP8uAYAxCAAuLgGAQIEBAQUgptZXNzYWdlSWRzIs8DChFT\
      dWJzY3JpYmVSZXNwb25zZRIyCghlbnZlbG9wZRgBIAEoCzIULm1hcnRsZXQudjEuRW52ZWxvcGVIAFIIZW52ZWxv\
      cGUSLwoHcmVjZWlwdBgCIAEoCzITLm1hcnRsZXQudjEuUmVjZWlwdEgAUgdyZWNlaXB0EikKBWV2ZW50GAMgASgL\
      MhEubWFydGxldC52MS5FdmVudEgAUgVldmVudBI5CgtxdWV1ZV9lbXB0eRgEIAEoCzIWLm1hcnRsZXQudjEuUXVl\
      dWVFbXB0eUgAUgpxdWV1ZUVtcHR5EjYKCmtlZXBfYWxpdmUYBSABKAsyFS5tYXJ0bGV0LnYxLktlZXBBbGl2ZUgA\
      UglrZWVwQWxpdmUSPwoNZ3JvdXBfbWVzc2FnZRgGIAEoCzIYLm1hcnRsZXQudjEuR3JvdXBNZXNzYWdlSABSDGdy\
      b3VwTWVzc2FnZRIuCgRjYWxsGAkgASgLMhgubWFydGxldC52MS5JbmNvbWluZ0NhbGxIAFIEY2FsbBI3CgpjYWxs\
      X3N0YXRlGAogASgLMhYubWFydGxldC52MS5DYWxsQ2hhbmdlSABSCWNhbGxTdGF0ZUIHCgVmcmFtZUoECAcQCSLv\
      AQoIRW52ZWxvcGUSHQoKbWVzc2FnZV9pZBgBIAEoDFIJbWVzc2FnZUlkEjEKBnNlbmRlchgCIAEoCzIZLm1hcnRs\
      ZXQudjEuRGV2aWNlQWRkcmVzc1IGc2VuZGVyEh4KCmNpcGhlcnRleHQYAyABKAxSCmNpcGhlcnRleHQSOwoLc2Vy\
      dmVyX3RpbWUYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpzZXJ2ZXJUaW1lEhYKBnVyZ2VudBgF\
      IAEoCFIGdXJnZW50EhwKCWVwaGVtZXJhbBgGIAEoCFIJZXBoZW1lcmFsIocCCgdSZWNlaXB0Eh0KCnJlY2VpcHRf\
      aWQYASABKAxSCXJlY2VpcHRJZBIsCgRraW5kGAIgASgOMhgubWFydGxldC52MS5SZWNlaXB0LktpbmRSBGtpbmQS\
      HQoKYWNjb3VudF9pZBgDIAEoDFIJYWNjb3VudElkEh8KC21lc3NhZ2VfaWRzGAQgAygMUgptZXNzYWdlSWRzEi4K\
      BHRpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lIj8KBEtpbmQSFAoQS0lORF9VTlNQ\
      RUNJRklFRBAAEhIKDktJTkRfREVMSVZFUkVEEAESDQoJS0lORF9SRUFEEAIimQIKBUV2ZW50EjkKC2xvd19wcmVr\
      ZXlzGAEgASgLMhYubWFydGxldC52MS5Mb3dQcmVLZXlzSABSCmxvd1ByZWtleXMSRQoPZGV2aWNlc19jaGFuZ2Vk\
      GAIgASgLMhoubWFydGxldC52MS5EZXZpY2VzQ2hhbmdlZEgAUg5kZXZpY2VzQ2hhbmdlZBJFCg93ZWxjb21lX3dh\
      aXRpbmcYAyABKAsyGi5tYXJ0bGV0LnYxLldlbGNvbWVXYWl0aW5nSABSDndlbGNvbWVXYWl0aW5nEj8KDWdyb3Vw\
      X2RlbGV0ZWQYBCABKAsyGC5tYXJ0bGV0LnYxLkdyb3VwRGVsZXRlZEgAUgxncm91cERlbGV0ZWRCBgoEa2luZCIQ\
      Cg5XZWxjb21lV2FpdGluZyIpCgxHcm91cERlbGV0ZWQSGQoIZ3JvdXBfaWQYASABKAxSB2dyb3VwSWQiZwoKTG93\
      UHJlS2V5cxIoChBvbmVfdGltZV9wcmVrZXlzGAEgASgNUg5vbmVUaW1lUHJla2V5cxIvChRvbmVfdGltZV9rZW1f\
      cHJla2V5cxgCIAEoDVIRb25lVGltZUtlbVByZWtleXMiEAoORGV2aWNlc0NoYW5nZWQiDAoKUXVldWVFbXB0eSIL\
      CglLZWVwQWxpdmUicQoURmV0Y2hNZXNzYWdlc1JlcXVlc3QSHgoFbGltaXQYASABKA1CCOrgGAQIABBkUgVsaW1p\
      dBI5ChBleGNlcHRfZ3JvdXBfaWRzGAIgAygMQg/i4BgECBAQEPLgGAMQ6AdSDmV4Y2VwdEdyb3VwSWRzImkKFUZl\
      dGNoTWVzc2FnZXNSZXNwb25zZRI1CgZmcmFtZXMYASADKAsyHS5tYXJ0bGV0LnYxLlN1YnNjcmliZVJlc3BvbnNl\
      UgZmcmFtZXMSGQoIaGFzX21vcmUYAiABKAhSB2hhc01vcmUingEKEkFja25vd2xlZGdlUmVxdWVzdBJFCg9hY2tu\
      b3dsZWRnZW1lbnQYASABKAsyGy5tYXJ0bGV0LnYxLkFja25vd2xlZGdlbWVudFIPYWNrbm93bGVkZ2VtZW50EkEK\
      Bmdyb3VwcxgCIAMoCzIgLm1hcnRsZXQudjEuR3JvdXBBY2tub3dsZWRnZW1lbnRCB/LgGAMQgAJSBmdyb3VwcyIV\
      ChNBY2tub3dsZWRnZVJlc3BvbnNlInMKD0NvbnZlcnNhdGlvbktleRIpCgphY2NvdW50X2lkGAEgASgMQgji4BgE\
      CBAQEEgAUglhY2NvdW50SWQSJQoIZ3JvdXBfaWQYAiABKAxCCOLgGAQIEBAQSABSB2dyb3VwSWRCDgoMY29udmVy\
      c2F0aW9uIpsBChJHZXRNZXNzYWdlc1JlcXVlc3QSRQoMY29udmVyc2F0aW9uGAEgASgLMhsubWFydGxldC52MS5D\
      b252ZXJzYXRpb25LZXlCBPjgGAFSDGNvbnZlcnNhdGlvbhIeCgZiZWZvcmUYAiABKAxCBuLgGAIQIFIGYmVmb3Jl\
      Eh4KBWxpbWl0GAMgASgNQgjq4BgECAAQZFIFbGltaXQipgMKE0dldE1lc3NhZ2VzUmVzcG9uc2USQQoIbWVzc2Fn\
      ZXMYASADKAsyJS5tYXJ0bGV0LnYxLkdldE1lc3NhZ2VzUmVzcG9uc2UuRW50cnlSCG1lc3NhZ2VzEh8KC25leHRf\
      YmVmb3JlGAIgASgMUgpuZXh0QmVmb3JlGqoCCgVFbnRyeRIdCgptZXNzYWdlX2lkGAEgASgMUgltZXNzYWdlSWQS\
      MQoGc2VuZGVyGAIgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgZzZW5kZXISOwoLc2VydmVyX3RpbWUY\
      AyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpzZXJ2ZXJUaW1lEj0KDGRlbGl2ZXJlZF9hdBgEIAEo\
      CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2RlbGl2ZXJlZEF0EjMKB3JlYWRfYXQYBSABKAsyGi5nb29n\
      bGUucHJvdG9idWYuVGltZXN0YW1wUgZyZWFkQXQSHgoKY2lwaGVydGV4dBgGIAEoDFIKY2lwaGVydGV4dCKUAQoP\
      TWFya1JlYWRSZXF1ZXN0EicKCnJlcXVlc3RfaWQYASABKAxCCOLgGAQIEBAQUglyZXF1ZXN0SWQSJQoJc2VuZGVy\
      X2lkGAIgASgMQgji4BgECBAQEFIIc2VuZGVySWQSMQoLbWVzc2FnZV9pZHMYAyADKAxCEPLgGAQIARBk4uAYBAgQ\
      EBBSCm1lc3NhZ2VJZHMiKgoQTWFya1JlYWRSZXNwb25zZRIWCgZtYXJrZWQYASABKA1SBm1hcmtlZCK6AQoVRGVs\
      ZXRlTWVzc2FnZXNSZXF1ZXN0EicKCnJlcXVlc3RfaWQYASABKAxCCOLgGAQIEBAQUglyZXF1ZXN0SWQSRQoMY29u\
      dmVyc2F0aW9uGAIgASgLMhsubWFydGxldC52MS5Db252ZXJzYXRpb25LZXlCBPjgGAFSDGNvbnZlcnNhdGlvbhIx\
      CgttZXNzYWdlX2lkcxgDIAMoDEIQ8uAYBAgBEGTi4BgECBAQEFIKbWVzc2FnZUlkcyIyChZEZWxldGVNZXNzYWdl\
      c1Jlc3BvbnNlEhgKB2RlbGV0ZWQYASABKA1SB2RlbGV0ZWQiWAoYTGlzdENvbnZlcnNhdGlvbnNSZXF1ZXN0EhwK\
      BWFmdGVyGAEgASgMQgbi4BgCECBSBWFmdGVyEh4KBWxpbWl0GAIgASgNQgjq4BgECAAQZFIFbGltaXQihAMKGUxp\
      c3RDb252ZXJzYXRpb25zUmVzcG9uc2USWAoNY29udmVyc2F0aW9ucxgBIAMoCzIyLm1hcnRsZXQudjEuTGlzdENv\
      bnZlcnNhdGlvbnNSZXNwb25zZS5Db252ZXJzYXRpb25SDWNvbnZlcnNhdGlvbnMSHQoKbmV4dF9hZnRlchgCIAEo\
      DFIJbmV4dEFmdGVyGu0BCgxDb252ZXJzYXRpb24SPwoMY29udmVyc2F0aW9uGAEgASgLMhsubWFydGxldC52MS5D\
      b252ZXJzYXRpb25LZXlSDGNvbnZlcnNhdGlvbhJCCg9sYXN0X21lc3NhZ2VfYXQYAiABKAsyGi5nb29nbGUucHJv\
      dG9idWYuVGltZXN0YW1wUg1sYXN0TWVzc2FnZUF0Ei0KEmVuY3J5cHRlZF9zZXR0aW5ncxgDIAEoDFIRZW5jcnlw\
      dGVkU2V0dGluZ3MSKQoQc2V0dGluZ3NfdmVyc2lvbhgEIAEoBFIPc2V0dGluZ3NWZXJzaW9uIvYBCiFVcGRhdGVD\
      b252ZXJzYXRpb25TZXR0aW5nc1JlcXVlc3QSJwoKcmVxdWVzdF9pZBgBIAEoDEII4uAYBAgQEBBSCXJlcXVlc3RJ\
      ZBJFCgxjb252ZXJzYXRpb24YAiABKAsyGy5tYXJ0bGV0LnYxLkNvbnZlcnNhdGlvbktleUIE+OAYAVIMY29udmVy\
      c2F0aW9uEikKEGV4cGVjdGVkX3ZlcnNpb24YAyABKARSD2V4cGVjdGVkVmVyc2lvbhI2ChJlbmNyeXB0ZWRfc2V0\
      dGluZ3MYBCABKAxCB+LgGAMQgCBSEWVuY3J5cHRlZFNldHRpbmdzIv0CCiJVcGRhdGVDb252ZXJzYXRpb25TZXR0\
      aW5nc1Jlc3BvbnNlElIKB3VwZGF0ZWQYASABKAsyNi5tYXJ0bGV0LnYxLlVwZGF0ZUNvbnZlcnNhdGlvblNldHRp\
      bmdzUmVzcG9uc2UuVXBkYXRlZEgAUgd1cGRhdGVkEkwKBXN0YWxlGAIgASgLMjQubWFydGxldC52MS5VcGRhdGVD\
      b252ZXJzYXRpb25TZXR0aW5nc1Jlc3BvbnNlLlN0YWxlSABSBXN0YWxlEjMKCW5vdF9mb3VuZBgDIAEoCzIULm1h\
      cnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaUAoFU3RhbGUSGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIt\
      ChJlbmNyeXB0ZWRfc2V0dGluZ3MYAiABKAxSEWVuY3J5cHRlZFNldHRpbmdzGiMKB1VwZGF0ZWQSGAoHdmVyc2lv\
      bhgBIAEoBFIHdmVyc2lvbkIJCgdvdXRjb21lIqIBChxVcGRhdGVBY2NvdW50U2V0dGluZ3NSZXF1ZXN0EicKCnJl\
      cXVlc3RfaWQYASABKAxCCOLgGAQIEBAQUglyZXF1ZXN0SWQSIwoNcmVhZF9yZWNlaXB0cxgCIAEoCFIMcmVhZFJl\
      Y2VpcHRzEjQKCmNhbGxzX2Zyb20YBSABKA4yFS5tYXJ0bGV0LnYxLkNhbGxzRnJvbVIJY2FsbHNGcm9tIh8KHVVw\
      ZGF0ZUFjY291bnRTZXR0aW5nc1Jlc3BvbnNlIoYBChNTdHJlYW1UeXBpbmdSZXF1ZXN0EisKDHJlY2lwaWVudF9p\
      ZBgBIAEoDEII4uAYBAgQEBBSC3JlY2lwaWVudElkEkIKCWVudmVsb3BlcxgCIAMoCzIaLm1hcnRsZXQudjEuRGV2\
      aWNlRW52ZWxvcGVCCPLgGAQIARAIUgllbnZlbG9wZXMiaQoUU3RyZWFtVHlwaW5nUmVzcG9uc2USMQoGc2VuZGVy\
      GAEgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgZzZW5kZXISHgoKY2lwaGVydGV4dBgCIAEoDFIKY2lw\
      aGVydGV4dCpZCglDYWxsc0Zyb20SGgoWQ0FMTFNfRlJPTV9VTlNQRUNJRklFRBAAEhcKE0NBTExTX0ZST01fQUND\
      RVBURUQQARIXChNDQUxMU19GUk9NX0VWRVJZT05FEAIy3wkKCU1lc3NhZ2luZxJCCgRTZW5kEhcubWFydGxldC52\
      MS5TZW5kUmVxdWVzdBoYLm1hcnRsZXQudjEuU2VuZFJlc3BvbnNlIgeQAgKA4RgCEk4KCFNlbmRTeW5jEhsubWFy\
      dGxldC52MS5TZW5kU3luY1JlcXVlc3QaHC5tYXJ0bGV0LnYxLlNlbmRTeW5jUmVzcG9uc2UiB5ACAoDhGAISUgoJ\
      U3Vic2NyaWJlEhwubWFydGxldC52MS5TdWJzY3JpYmVSZXF1ZXN0Gh0ubWFydGxldC52MS5TdWJzY3JpYmVSZXNw\
      b25zZSIEgOEYAigBMAESZAoTU3Vic2NyaWJlRG93bnN0cmVhbRImLm1hcnRsZXQudjEuU3Vic2NyaWJlRG93bnN0\
      cmVhbVJlcXVlc3QaHS5tYXJ0bGV0LnYxLlN1YnNjcmliZVJlc3BvbnNlIgSA4RgCMAESXQoNRmV0Y2hNZXNzYWdl\
      cxIgLm1hcnRsZXQudjEuRmV0Y2hNZXNzYWdlc1JlcXVlc3QaIS5tYXJ0bGV0LnYxLkZldGNoTWVzc2FnZXNSZXNw\
      b25zZSIHkAIBgOEYAhJXCgtBY2tub3dsZWRnZRIeLm1hcnRsZXQudjEuQWNrbm93bGVkZ2VSZXF1ZXN0Gh8ubWFy\
      dGxldC52MS5BY2tub3dsZWRnZVJlc3BvbnNlIgeQAgKA4RgCElcKC0dldE1lc3NhZ2VzEh4ubWFydGxldC52MS5H\
      ZXRNZXNzYWdlc1JlcXVlc3QaHy5tYXJ0bGV0LnYxLkdldE1lc3NhZ2VzUmVzcG9uc2UiB5ACAYDhGAISTgoITWFy\
      a1JlYWQSGy5tYXJ0bGV0LnYxLk1hcmtSZWFkUmVxdWVzdBocLm1hcnRsZXQudjEuTWFya1JlYWRSZXNwb25zZSIH\
      kAICgOEYAhJgCg5EZWxldGVNZXNzYWdlcxIhLm1hcnRsZXQudjEuRGVsZXRlTWVzc2FnZXNSZXF1ZXN0GiIubWFy\
      dGxldC52MS5EZWxldGVNZXNzYWdlc1Jlc3BvbnNlIgeQAgKA4RgCEmkKEUxpc3RDb252ZXJzYXRpb25zEiQubWFy\
      dGxldC52MS5MaXN0Q29udmVyc2F0aW9uc1JlcXVlc3QaJS5tYXJ0bGV0LnYxLkxpc3RDb252ZXJzYXRpb25zUmVz\
      cG9uc2UiB5ACAYDhGAISgQEKGlVwZGF0ZUNvbnZlcnNhdGlvblNldHRpbmdzEi0ubWFydGxldC52MS5VcGRhdGVD\
      b252ZXJzYXRpb25TZXR0aW5nc1JlcXVlc3QaLi5tYXJ0bGV0LnYxLlVwZGF0ZUNvbnZlcnNhdGlvblNldHRpbmdz\
      UmVzcG9uc2UiBIDhGAISdQoVVXBkYXRlQWNjb3VudFNldHRpbmdzEigubWFydGxldC52MS5VcGRhdGVBY2NvdW50\
      U2V0dGluZ3NSZXF1ZXN0GikubWFydGxldC52MS5VcGRhdGVBY2NvdW50U2V0dGluZ3NSZXNwb25zZSIHkAICgOEY\
      AhJbCgxTdHJlYW1UeXBpbmcSHy5tYXJ0bGV0LnYxLlN0cmVhbVR5cGluZ1JlcXVlc3QaIC5tYXJ0bGV0LnYxLlN0\
      cmVhbVR5cGluZ1Jlc3BvbnNlIgSA4RgCKAEwAUIxCgptYXJ0bGV0LnYxUAFaFG1hcnRsZXQvdjE7bWFydGxldHYx\
      qgIKTWFydGxldC5WMWIGcHJvdG8z
      """)
}
