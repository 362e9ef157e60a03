// Written by protoc-gen-martlet from martlet/client/events.proto. Do not edit.

public import Protobuf

/// A message of a conversation, as it stands now.
public struct StoredMessage: Sendable, Hashable {
  /// The message's identifier.
  public var id: String = ""

  /// The conversation: "direct:ACCOUNT", "self" or "group:GROUP".
  public var conversation: String = ""

  /// Who wrote it.
  public var authorID: String = ""

  /// From which device.
  public var authorDevice: UInt32 = 0

  /// What it says.
  public var content: Content? = nil

  /// The server's time of it.
  public var serverTime: ProtoTimestamp? = nil

  /// How far it has come.
  public var state: StoredMessage.State = .init(rawValue: 0)

  /// When this account read it.
  public var readAt: ProtoTimestamp? = nil

  /// Whether its author has changed the words.
  public var isEdited: Bool = false

  /// Whether its author has taken it back; its content is gone.
  public var isDeleted: Bool = false

  /// What others answered with one sign.
  public var reactions: [StoredMessage.ReactionEntry] = []

  /// Answers, where it is a poll.
  public var votes: [StoredMessage.VoteEntry] = []

  /// Answers, where it is an invitation.
  public var replies: [StoredMessage.ReplyEntry] = []

  /// Who has shared it, if it was sent before this account had joined: that it was said so, only that
  /// account vouches for.
  public var sharedBy: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    id: String = "",
    conversation: String = "",
    authorID: String = "",
    authorDevice: UInt32 = 0,
    content: Content? = nil,
    serverTime: ProtoTimestamp? = nil,
    state: StoredMessage.State = .init(rawValue: 0),
    readAt: ProtoTimestamp? = nil,
    isEdited: Bool = false,
    isDeleted: Bool = false,
    reactions: [StoredMessage.ReactionEntry] = [],
    votes: [StoredMessage.VoteEntry] = [],
    replies: [StoredMessage.ReplyEntry] = [],
    sharedBy: String = ""
  ) {
    self.id = id
    self.conversation = conversation
    self.authorID = authorID
    self.authorDevice = authorDevice
    self.content = content
    self.serverTime = serverTime
    self.state = state
    self.readAt = readAt
    self.isEdited = isEdited
    self.isDeleted = isDeleted
    self.reactions = reactions
    self.votes = votes
    self.replies = replies
    self.sharedBy = sharedBy
  }

  /// How far a message of one's own has come.
  public enum State: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// Not at the server yet.
    case pending
    /// At the server.
    case sent
    /// On a device of the recipient.
    case delivered
    /// Read.
    case read
    /// Refused by the server.
    case failed
    /// Someone else's.
    case received
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// An answer of one sign.
  public struct ReactionEntry: Sendable, Hashable {
    /// Whose.
    public var accountID: String = ""

    /// The sign.
    public var emoji: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: String = "", emoji: String = "") {
      self.accountID = accountID
      self.emoji = emoji
    }
  }

  /// An answer to a poll.
  public struct VoteEntry: Sendable, Hashable {
    /// Whose.
    public var accountID: String = ""

    /// The options chosen.
    public var choices: [UInt32] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: String = "", choices: [UInt32] = []) {
      self.accountID = accountID
      self.choices = choices
    }
  }

  /// An answer to an invitation.
  public struct ReplyEntry: Sendable, Hashable {
    /// Whose.
    public var accountID: String = ""

    /// The answer.
    public var answer: EventReply.Answer = .init(rawValue: 0)

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: String = "", answer: EventReply.Answer = .init(rawValue: 0)) {
      self.accountID = accountID
      self.answer = answer
    }
  }
}

/// Something that happened, told once.
public struct ReceivedEvent: Sendable, Hashable {
  /// Whether it comes from an account that was not accepted yet: it is to be shown apart.
  public var isRequest: Bool = false

  /// Which it is.
  public var kind: Kind? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(isRequest: Bool = false, kind: Kind? = nil) {
    self.isRequest = isRequest
    self.kind = kind
  }

  /// The choices of `kind`.
  public enum Kind: Sendable, Hashable {
    /// A message.
    case message(StoredMessage)

    /// Messages have come further.
    case progress(ReceivedEvent.Progress)

    /// A message has changed.
    case change(ReceivedEvent.Change)

    /// Something of the moment.
    case signal(ReceivedEvent.Signal)

    /// An account's identity key has changed.
    case identityChange(ReceivedEvent.IdentityChange)

    /// A message that could not be decrypted.
    case undecryptable(ReceivedEvent.Undecryptable)

    /// A group has changed.
    case groupChange(ReceivedEvent.GroupChange)

    /// The file is an older copy.
    case restored(ReceivedEvent.Restored)

    /// A device of the account has come or gone.
    case deviceChange(ReceivedEvent.DeviceChange)

    /// A call has changed.
    case call(ReceivedEvent.CallUpdate)

    /// An invitation to a group waits to be accepted.
    case groupRequest(ReceivedEvent.GroupRequest)

    /// Messages of the past have come.
    case historyShared(ReceivedEvent.HistoryShared)

    /// Own messages were not read by somebody.
    case unread(ReceivedEvent.Unread)
  }

  /// Messages have come further.
  public struct Progress: Sendable, Hashable {
    /// Which.
    public var messageIDs: [String] = []

    /// Whose devices say so.
    public var accountID: String = ""

    /// How far they have come.
    public var state: StoredMessage.State = .init(rawValue: 0)

    /// When, by the server's clock.
    public var time: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      messageIDs: [String] = [],
      accountID: String = "",
      state: StoredMessage.State = .init(rawValue: 0),
      time: ProtoTimestamp? = nil
    ) {
      self.messageIDs = messageIDs
      self.accountID = accountID
      self.state = state
      self.time = time
    }
  }

  /// A message has changed: edited, taken back, reacted to, voted on, replied to.
  public struct Change: Sendable, Hashable {
    /// The message as it stands now.
    public var message: StoredMessage? = nil

    /// Who changed it.
    public var accountID: String = ""

    /// What changed it.
    public var cause: Content? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(message: StoredMessage? = nil, accountID: String = "", cause: Content? = nil) {
      self.message = message
      self.accountID = accountID
      self.cause = cause
    }
  }

  /// Something of the moment that is not kept: typing, a call, a timer, a profile key.
  public struct Signal: Sendable, Hashable {
    /// In which conversation.
    public var conversation: String = ""

    /// The sender's account.
    public var accountID: String = ""

    /// What it says.
    public var content: Content? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(conversation: String = "", accountID: String = "", content: Content? = nil) {
      self.conversation = conversation
      self.accountID = accountID
      self.content = content
    }
  }

  /// An account shows another identity key than the trusted one.
  public struct IdentityChange: Sendable, Hashable {
    /// Which account.
    public var accountID: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: String = "") {
      self.accountID = accountID
    }
  }

  /// A message could not be decrypted.
  public struct Undecryptable: Sendable, Hashable {
    /// The sender's account.
    public var accountID: String = ""

    /// The sender's device.
    public var deviceID: UInt32 = 0

    /// Why.
    public var reason: String = ""

    /// Whether its sender was asked to send it again.
    public var isRequested: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      accountID: String = "",
      deviceID: UInt32 = 0,
      reason: String = "",
      isRequested: Bool = false
    ) {
      self.accountID = accountID
      self.deviceID = deviceID
      self.reason = reason
      self.isRequested = isRequested
    }
  }

  /// A device was linked to the account, or is no longer.
  public struct DeviceChange: Sendable, Hashable {
    /// Its number.
    public var deviceID: UInt32 = 0

    /// Its name; empty if it has none, or is gone.
    public var name: String = ""

    /// Whether it was linked; false if it is gone.
    public var isLinked: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(deviceID: UInt32 = 0, name: String = "", isLinked: Bool = false) {
      self.deviceID = deviceID
      self.name = name
      self.isLinked = isLinked
    }
  }

  /// The account's file is an older copy, put back in place of a newer one: what was sent and received
  /// since is missing here. Sessions and groups begin anew.
  public struct Restored: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// A group has changed.
  public struct GroupChange: Sendable, Hashable {
    /// In which conversation.
    public var conversation: String = ""

    /// What happened, in order.
    public var entries: [ReceivedEvent.GroupChange.Entry] = []

    /// The group's epoch now.
    public var epoch: UInt64 = 0

    /// Who did it, as a member's signature proves; empty if no signature does.
    public var byAccountID: String = ""

    /// What the group is called.
    public var name: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      conversation: String = "",
      entries: [ReceivedEvent.GroupChange.Entry] = [],
      epoch: UInt64 = 0,
      byAccountID: String = "",
      name: String = ""
    ) {
      self.conversation = conversation
      self.entries = entries
      self.epoch = epoch
      self.byAccountID = byAccountID
      self.name = name
    }

    /// A part of it.
    public struct Entry: Sendable, Hashable {
      /// What happened.
      public var kind: ReceivedEvent.GroupChange.Entry.Kind = .init(rawValue: 0)

      /// To which account; empty if it concerns the whole group.
      public var accountID: String = ""

      /// To which device of the account; 0 if it concerns the whole account.
      public var deviceID: UInt32 = 0

      /// Days of history that new members get from now on; 0 is none.
      public var historyDays: UInt32 = 0

      /// What came with the message and is not in the schema.
      public var unknownFields = UnknownFields()

      /// A message whose fields all have their defaults.
      public init() {}

      /// A message with the fields given.
      public init(
        kind: ReceivedEvent.GroupChange.Entry.Kind = .init(rawValue: 0),
        accountID: String = "",
        deviceID: UInt32 = 0,
        historyDays: UInt32 = 0
      ) {
        self.kind = kind
        self.accountID = accountID
        self.deviceID = deviceID
        self.historyDays = historyDays
      }

      /// What happened.
      public enum Kind: Sendable, Hashable {
        /// Not said.
        case unspecified
        /// This device has joined.
        case joined
        /// An account was added.
        case added
        /// An account was removed, or has left.
        case removed
        /// An account has become an administrator.
        case promoted
        /// An account is no longer an administrator.
        case demoted
        /// The group's name or picture has changed.
        case renamed
        /// A commit could not be taken up and was reported; who made it, `by_account_id` says.
        case refused
        /// Commits were undone; who made the first of them, `by_account_id` says.
        case undone
        /// The group is gone.
        case deleted
        /// A device of a member has joined.
        case deviceAdded
        /// A device of a member is no longer in the group.
        case deviceRemoved
        /// A device claims to belong to an account whose trusted identity key does not vouch for it.
        /// Nothing is sent to the group until the device is gone.
        case deviceUnvouched
        /// What new members get of the history has changed.
        case historyChanged
        /// A number that the schema does not name.
        case unrecognized(Int32)
      }
    }
  }

  /// A call has changed, for this device.
  public struct CallUpdate: Sendable, Hashable {
    /// Which call.
    public var callID: String = ""

    /// The other account.
    public var accountID: String = ""

    /// Whether this account calls.
    public var isOutgoing: Bool = false

    /// What has become of it.
    public var kind: ReceivedEvent.CallUpdate.Kind = .init(rawValue: 0)

    /// Whether it was offered with pictures.
    public var hasVideo: Bool = false

    /// Until when it rings, if it does.
    public var ringUntil: ProtoTimestamp? = nil

    /// When this happened, by the server's clock.
    public var time: ProtoTimestamp? = nil

    /// Why it is over, if it was answered: "hang-up", "media-failed", "ice-failed", "ice-timeout" or
    /// "lost".
    public var end: String = ""

    /// Which group's call it is; empty for a call between two. `account_id` has begun it then.
    public var conversation: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      callID: String = "",
      accountID: String = "",
      isOutgoing: Bool = false,
      kind: ReceivedEvent.CallUpdate.Kind = .init(rawValue: 0),
      hasVideo: Bool = false,
      ringUntil: ProtoTimestamp? = nil,
      time: ProtoTimestamp? = nil,
      end: String = "",
      conversation: String = ""
    ) {
      self.callID = callID
      self.accountID = accountID
      self.isOutgoing = isOutgoing
      self.kind = kind
      self.hasVideo = hasVideo
      self.ringUntil = ringUntil
      self.time = time
      self.end = end
      self.conversation = conversation
    }

    /// What has become of it.
    public enum Kind: Sendable, Hashable {
      /// Not said.
      case unspecified
      /// It rings here.
      case ringing
      /// It was answered by this device, or by the device called.
      case answered
      /// Another device of this account has answered it.
      case answeredElsewhere
      /// It was declined, here or there.
      case declined
      /// The callee is in another call.
      case busy
      /// The caller has given up.
      case cancelled
      /// Nobody has answered.
      case missed
      /// The calling device could not go on.
      case failed
      /// It is over.
      case ended
      /// It goes on and can be joined, and does not ring: a call of a large group, or one whose
      /// ringing has been missed.
      case goesOn
      /// A number that the schema does not name.
      case unrecognized(Int32)
    }
  }

  /// Somebody who was not accepted has added this account to a group.
  public struct GroupRequest: Sendable, Hashable {
    /// Which conversation accepting leads to.
    public var conversation: String = ""

    /// Who invites.
    public var accountID: String = ""

    /// What the group is called; empty if that cannot be told.
    public var name: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(conversation: String = "", accountID: String = "", name: String = "") {
      self.conversation = conversation
      self.accountID = accountID
      self.name = name
    }
  }

  /// Messages of the past have come, from another device of this account, or from whoever has added
  /// it to a group.
  public struct HistoryShared: Sendable, Hashable {
    /// In which conversation; empty for all.
    public var conversation: String = ""

    /// Who has shared them.
    public var accountID: String = ""

    /// How many have come.
    public var messageCount: UInt32 = 0

    /// Why they have not; empty if they have.
    public var failure: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      conversation: String = "",
      accountID: String = "",
      messageCount: UInt32 = 0,
      failure: String = ""
    ) {
      self.conversation = conversation
      self.accountID = accountID
      self.messageCount = messageCount
      self.failure = failure
    }
  }

  /// A member of a group could not read messages of this account, and was not sent them again: who
  /// has joined since would see them, or they are gone.
  public struct Unread: Sendable, Hashable {
    /// In which conversation.
    public var conversation: String = ""

    /// Who could not read them.
    public var accountID: String = ""

    /// Which.
    public var messageIDs: [String] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(conversation: String = "", accountID: String = "", messageIDs: [String] = []) {
      self.conversation = conversation
      self.accountID = accountID
      self.messageIDs = messageIDs
    }
  }
}

extension StoredMessage: Message {
  /// `martlet.client.StoredMessage`.
  public static let fullName = "martlet.client.StoredMessage"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, conversation, .string)
    writer.field(3, authorID, .string)
    writer.field(4, authorDevice, .uint32)
    writer.optional(5, content, .message(Content.self))
    writer.optional(6, serverTime, .message(ProtoTimestamp.self))
    writer.field(7, state, .enumeration(StoredMessage.State.self))
    writer.optional(8, readAt, .message(ProtoTimestamp.self))
    writer.field(9, isEdited, .bool)
    writer.field(10, isDeleted, .bool)
    writer.repeated(11, reactions, .message(StoredMessage.ReactionEntry.self))
    writer.repeated(12, votes, .message(StoredMessage.VoteEntry.self))
    writer.repeated(13, replies, .message(StoredMessage.ReplyEntry.self))
    writer.field(14, sharedBy, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 18: try reader.field(&conversation, .string)
      case 26: try reader.field(&authorID, .string)
      case 32: try reader.field(&authorDevice, .uint32)
      case 42: try reader.optional(&content, .message(Content.self))
      case 50: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 56: try reader.field(&state, .enumeration(StoredMessage.State.self))
      case 66: try reader.optional(&readAt, .message(ProtoTimestamp.self))
      case 72: try reader.field(&isEdited, .bool)
      case 80: try reader.field(&isDeleted, .bool)
      case 90: try reader.element(&reactions, .message(StoredMessage.ReactionEntry.self))
      case 98: try reader.element(&votes, .message(StoredMessage.VoteEntry.self))
      case 106: try reader.element(&replies, .message(StoredMessage.ReplyEntry.self))
      case 114: try reader.field(&sharedBy, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "conversation": 2
    case "authorId", "author_id": 3
    case "authorDevice", "author_device": 4
    case "content": 5
    case "serverTime", "server_time": 6
    case "state": 7
    case "readAt", "read_at": 8
    case "isEdited", "is_edited": 9
    case "isDeleted", "is_deleted": 10
    case "reactions": 11
    case "votes": 12
    case "replies": 13
    case "sharedBy", "shared_by": 14
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&conversation, .string)
    case 3: try json.field(&authorID, .string)
    case 4: try json.field(&authorDevice, .uint32)
    case 5: try json.optional(&content, .message(Content.self))
    case 6: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 7: try json.field(&state, .enumeration(StoredMessage.State.self))
    case 8: try json.optional(&readAt, .message(ProtoTimestamp.self))
    case 9: try json.field(&isEdited, .bool)
    case 10: try json.field(&isDeleted, .bool)
    case 11: try json.repeated(&reactions, .message(StoredMessage.ReactionEntry.self))
    case 12: try json.repeated(&votes, .message(StoredMessage.VoteEntry.self))
    case 13: try json.repeated(&replies, .message(StoredMessage.ReplyEntry.self))
    case 14: try json.field(&sharedBy, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("conversation", conversation, .string)
    json.field("authorId", authorID, .string)
    json.field("authorDevice", authorDevice, .uint32)
    json.optional("content", content, .message(Content.self))
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("state", state, .enumeration(StoredMessage.State.self))
    json.optional("readAt", readAt, .message(ProtoTimestamp.self))
    json.field("isEdited", isEdited, .bool)
    json.field("isDeleted", isDeleted, .bool)
    json.repeated("reactions", reactions, .message(StoredMessage.ReactionEntry.self))
    json.repeated("votes", votes, .message(StoredMessage.VoteEntry.self))
    json.repeated("replies", replies, .message(StoredMessage.ReplyEntry.self))
    json.field("sharedBy", sharedBy, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = content {
      try Check.valid(value, "content")
    }
  }
}

extension StoredMessage.State: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .pending
    case 2: self = .sent
    case 3: self = .delivered
    case 4: self = .read
    case 5: self = .failed
    case 6: self = .received
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "STATE_UNSPECIFIED": self = .unspecified
    case "STATE_PENDING": self = .pending
    case "STATE_SENT": self = .sent
    case "STATE_DELIVERED": self = .delivered
    case "STATE_READ": self = .read
    case "STATE_FAILED": self = .failed
    case "STATE_RECEIVED": self = .received
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .pending: 1
    case .sent: 2
    case .delivered: 3
    case .read: 4
    case .failed: 5
    case .received: 6
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "STATE_UNSPECIFIED"
    case .pending: "STATE_PENDING"
    case .sent: "STATE_SENT"
    case .delivered: "STATE_DELIVERED"
    case .read: "STATE_READ"
    case .failed: "STATE_FAILED"
    case .received: "STATE_RECEIVED"
    case .unrecognized: nil
    }
  }
}

extension StoredMessage.ReactionEntry: Message {
  /// `martlet.client.StoredMessage.ReactionEntry`.
  public static let fullName = "martlet.client.StoredMessage.ReactionEntry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .string)
    writer.field(2, emoji, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .string)
      case 18: try reader.field(&emoji, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "emoji": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .string)
    case 2: try json.field(&emoji, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .string)
    json.field("emoji", emoji, .string)
  }
}

extension StoredMessage.VoteEntry: Message {
  /// `martlet.client.StoredMessage.VoteEntry`.
  public static let fullName = "martlet.client.StoredMessage.VoteEntry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .string)
    writer.packed(2, choices, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .string)
      case 16: try reader.element(&choices, .uint32)
      case 18: try reader.packed(&choices, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "choices": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .string)
    case 2: try json.repeated(&choices, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .string)
    json.repeated("choices", choices, .uint32)
  }
}

extension StoredMessage.ReplyEntry: Message {
  /// `martlet.client.StoredMessage.ReplyEntry`.
  public static let fullName = "martlet.client.StoredMessage.ReplyEntry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .string)
    writer.field(2, answer, .enumeration(EventReply.Answer.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .string)
      case 16: try reader.field(&answer, .enumeration(EventReply.Answer.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "answer": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .string)
    case 2: try json.field(&answer, .enumeration(EventReply.Answer.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .string)
    json.field("answer", answer, .enumeration(EventReply.Answer.self))
  }
}

extension ReceivedEvent: Message {
  /// `martlet.client.ReceivedEvent`.
  public static let fullName = "martlet.client.ReceivedEvent"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .message(let value)? = kind {
      writer.choice(1, value, .message(StoredMessage.self))
    }
    if case .progress(let value)? = kind {
      writer.choice(2, value, .message(ReceivedEvent.Progress.self))
    }
    if case .change(let value)? = kind {
      writer.choice(3, value, .message(ReceivedEvent.Change.self))
    }
    if case .signal(let value)? = kind {
      writer.choice(4, value, .message(ReceivedEvent.Signal.self))
    }
    if case .identityChange(let value)? = kind {
      writer.choice(5, value, .message(ReceivedEvent.IdentityChange.self))
    }
    if case .undecryptable(let value)? = kind {
      writer.choice(6, value, .message(ReceivedEvent.Undecryptable.self))
    }
    if case .groupChange(let value)? = kind {
      writer.choice(7, value, .message(ReceivedEvent.GroupChange.self))
    }
    if case .restored(let value)? = kind {
      writer.choice(8, value, .message(ReceivedEvent.Restored.self))
    }
    if case .deviceChange(let value)? = kind {
      writer.choice(9, value, .message(ReceivedEvent.DeviceChange.self))
    }
    if case .call(let value)? = kind {
      writer.choice(14, value, .message(ReceivedEvent.CallUpdate.self))
    }
    if case .groupRequest(let value)? = kind {
      writer.choice(15, value, .message(ReceivedEvent.GroupRequest.self))
    }
    if case .historyShared(let value)? = kind {
      writer.choice(16, value, .message(ReceivedEvent.HistoryShared.self))
    }
    if case .unread(let value)? = kind {
      writer.choice(17, value, .message(ReceivedEvent.Unread.self))
    }
    writer.field(20, isRequest, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: StoredMessage?
        if case .message(let value)? = kind { current = value }
        kind = .message(try reader.choice(.message(StoredMessage.self), mergingInto: current))
      case 18:
        var current: ReceivedEvent.Progress?
        if case .progress(let value)? = kind { current = value }
        kind = .progress(try reader.choice(.message(ReceivedEvent.Progress.self), mergingInto: current))
      case 26:
        var current: ReceivedEvent.Change?
        if case .change(let value)? = kind { current = value }
        kind = .change(try reader.choice(.message(ReceivedEvent.Change.self), mergingInto: current))
      case 34:
        var current: ReceivedEvent.Signal?
        if case .signal(let value)? = kind { current = value }
        kind = .signal(try reader.choice(.message(ReceivedEvent.Signal.self), mergingInto: current))
      case 42:
        var current: ReceivedEvent.IdentityChange?
        if case .identityChange(let value)? = kind { current = value }
        kind = .identityChange(try reader.choice(.message(ReceivedEvent.IdentityChange.self), mergingInto: current))
      case 50:
        var current: ReceivedEvent.Undecryptable?
        if case .undecryptable(let value)? = kind { current = value }
        kind = .undecryptable(try reader.choice(.message(ReceivedEvent.Undecryptable.self), mergingInto: current))
      case 58:
        var current: ReceivedEvent.GroupChange?
        if case .groupChange(let value)? = kind { current = value }
        kind = .groupChange(try reader.choice(.message(ReceivedEvent.GroupChange.self), mergingInto: current))
      case 66:
        var current: ReceivedEvent.Restored?
        if case .restored(let value)? = kind { current = value }
        kind = .restored(try reader.choice(.message(ReceivedEvent.Restored.self), mergingInto: current))
      case 74:
        var current: ReceivedEvent.DeviceChange?
        if case .deviceChange(let value)? = kind { current = value }
        kind = .deviceChange(try reader.choice(.message(ReceivedEvent.DeviceChange.self), mergingInto: current))
      case 114:
        var current: ReceivedEvent.CallUpdate?
        if case .call(let value)? = kind { current = value }
        kind = .call(try reader.choice(.message(ReceivedEvent.CallUpdate.self), mergingInto: current))
      case 122:
        var current: ReceivedEvent.GroupRequest?
        if case .groupRequest(let value)? = kind { current = value }
        kind = .groupRequest(try reader.choice(.message(ReceivedEvent.GroupRequest.self), mergingInto: current))
      case 130:
        var current: ReceivedEvent.HistoryShared?
        if case .historyShared(let value)? = kind { current = value }
        kind = .historyShared(try reader.choice(.message(ReceivedEvent.HistoryShared.self), mergingInto: current))
      case 138:
        var current: ReceivedEvent.Unread?
        if case .unread(let value)? = kind { current = value }
        kind = .unread(try reader.choice(.message(ReceivedEvent.Unread.self), mergingInto: current))
      case 160: try reader.field(&isRequest, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "message": 1
    case "progress": 2
    case "change": 3
    case "signal": 4
    case "identityChange", "identity_change": 5
    case "undecryptable": 6
    case "groupChange", "group_change": 7
    case "restored": 8
    case "deviceChange", "device_change": 9
    case "call": 14
    case "groupRequest", "group_request": 15
    case "historyShared", "history_shared": 16
    case "unread": 17
    case "isRequest", "is_request": 20
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(StoredMessage.self), isTaken: kind != nil) {
        kind = .message(value)
      }
    case 2:
      if let value = try json.choice(.message(ReceivedEvent.Progress.self), isTaken: kind != nil) {
        kind = .progress(value)
      }
    case 3:
      if let value = try json.choice(.message(ReceivedEvent.Change.self), isTaken: kind != nil) {
        kind = .change(value)
      }
    case 4:
      if let value = try json.choice(.message(ReceivedEvent.Signal.self), isTaken: kind != nil) {
        kind = .signal(value)
      }
    case 5:
      if let value = try json.choice(.message(ReceivedEvent.IdentityChange.self), isTaken: kind != nil) {
        kind = .identityChange(value)
      }
    case 6:
      if let value = try json.choice(.message(ReceivedEvent.Undecryptable.self), isTaken: kind != nil) {
        kind = .undecryptable(value)
      }
    case 7:
      if let value = try json.choice(.message(ReceivedEvent.GroupChange.self), isTaken: kind != nil) {
        kind = .groupChange(value)
      }
    case 8:
      if let value = try json.choice(.message(ReceivedEvent.Restored.self), isTaken: kind != nil) {
        kind = .restored(value)
      }
    case 9:
      if let value = try json.choice(.message(ReceivedEvent.DeviceChange.self), isTaken: kind != nil) {
        kind = .deviceChange(value)
      }
    case 14:
      if let value = try json.choice(.message(ReceivedEvent.CallUpdate.self), isTaken: kind != nil) {
        kind = .call(value)
      }
    case 15:
      if let value = try json.choice(.message(ReceivedEvent.GroupRequest.self), isTaken: kind != nil) {
        kind = .groupRequest(value)
      }
    case 16:
      if let value = try json.choice(.message(ReceivedEvent.HistoryShared.self), isTaken: kind != nil) {
        kind = .historyShared(value)
      }
    case 17:
      if let value = try json.choice(.message(ReceivedEvent.Unread.self), isTaken: kind != nil) {
        kind = .unread(value)
      }
    case 20: try json.field(&isRequest, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .message(let value)? = kind {
      json.choice("message", value, .message(StoredMessage.self))
    }
    if case .progress(let value)? = kind {
      json.choice("progress", value, .message(ReceivedEvent.Progress.self))
    }
    if case .change(let value)? = kind {
      json.choice("change", value, .message(ReceivedEvent.Change.self))
    }
    if case .signal(let value)? = kind {
      json.choice("signal", value, .message(ReceivedEvent.Signal.self))
    }
    if case .identityChange(let value)? = kind {
      json.choice("identityChange", value, .message(ReceivedEvent.IdentityChange.self))
    }
    if case .undecryptable(let value)? = kind {
      json.choice("undecryptable", value, .message(ReceivedEvent.Undecryptable.self))
    }
    if case .groupChange(let value)? = kind {
      json.choice("groupChange", value, .message(ReceivedEvent.GroupChange.self))
    }
    if case .restored(let value)? = kind {
      json.choice("restored", value, .message(ReceivedEvent.Restored.self))
    }
    if case .deviceChange(let value)? = kind {
      json.choice("deviceChange", value, .message(ReceivedEvent.DeviceChange.self))
    }
    if case .call(let value)? = kind {
      json.choice("call", value, .message(ReceivedEvent.CallUpdate.self))
    }
    if case .groupRequest(let value)? = kind {
      json.choice("groupRequest", value, .message(ReceivedEvent.GroupRequest.self))
    }
    if case .historyShared(let value)? = kind {
      json.choice("historyShared", value, .message(ReceivedEvent.HistoryShared.self))
    }
    if case .unread(let value)? = kind {
      json.choice("unread", value, .message(ReceivedEvent.Unread.self))
    }
    json.field("isRequest", isRequest, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .message(let value)? = kind {
      try Check.valid(value, "message")
    }
    if case .change(let value)? = kind {
      try Check.valid(value, "change")
    }
    if case .signal(let value)? = kind {
      try Check.valid(value, "signal")
    }
  }
}

extension ReceivedEvent.Progress: Message {
  /// `martlet.client.ReceivedEvent.Progress`.
  public static let fullName = "martlet.client.ReceivedEvent.Progress"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, messageIDs, .string)
    writer.field(2, accountID, .string)
    writer.field(3, state, .enumeration(StoredMessage.State.self))
    writer.optional(4, time, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&messageIDs, .string)
      case 18: try reader.field(&accountID, .string)
      case 24: try reader.field(&state, .enumeration(StoredMessage.State.self))
      case 34: try reader.optional(&time, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageIds", "message_ids": 1
    case "accountId", "account_id": 2
    case "state": 3
    case "time": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&messageIDs, .string)
    case 2: try json.field(&accountID, .string)
    case 3: try json.field(&state, .enumeration(StoredMessage.State.self))
    case 4: try json.optional(&time, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("messageIds", messageIDs, .string)
    json.field("accountId", accountID, .string)
    json.field("state", state, .enumeration(StoredMessage.State.self))
    json.optional("time", time, .message(ProtoTimestamp.self))
  }
}

extension ReceivedEvent.Change: Message {
  /// `martlet.client.ReceivedEvent.Change`.
  public static let fullName = "martlet.client.ReceivedEvent.Change"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, message, .message(StoredMessage.self))
    writer.field(2, accountID, .string)
    writer.optional(3, cause, .message(Content.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&message, .message(StoredMessage.self))
      case 18: try reader.field(&accountID, .string)
      case 26: try reader.optional(&cause, .message(Content.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "message": 1
    case "accountId", "account_id": 2
    case "cause": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&message, .message(StoredMessage.self))
    case 2: try json.field(&accountID, .string)
    case 3: try json.optional(&cause, .message(Content.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("message", message, .message(StoredMessage.self))
    json.field("accountId", accountID, .string)
    json.optional("cause", cause, .message(Content.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = message {
      try Check.valid(value, "message")
    }
    if let value = cause {
      try Check.valid(value, "cause")
    }
  }
}

extension ReceivedEvent.Signal: Message {
  /// `martlet.client.ReceivedEvent.Signal`.
  public static let fullName = "martlet.client.ReceivedEvent.Signal"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.field(2, accountID, .string)
    writer.optional(3, content, .message(Content.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.field(&accountID, .string)
      case 26: try reader.optional(&content, .message(Content.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "accountId", "account_id": 2
    case "content": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.field(&accountID, .string)
    case 3: try json.optional(&content, .message(Content.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.field("accountId", accountID, .string)
    json.optional("content", content, .message(Content.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = content {
      try Check.valid(value, "content")
    }
  }
}

extension ReceivedEvent.IdentityChange: Message {
  /// `martlet.client.ReceivedEvent.IdentityChange`.
  public static let fullName = "martlet.client.ReceivedEvent.IdentityChange"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .string)
  }
}

extension ReceivedEvent.Undecryptable: Message {
  /// `martlet.client.ReceivedEvent.Undecryptable`.
  public static let fullName = "martlet.client.ReceivedEvent.Undecryptable"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .string)
    writer.field(2, deviceID, .uint32)
    writer.field(3, reason, .string)
    writer.field(4, isRequested, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .string)
      case 16: try reader.field(&deviceID, .uint32)
      case 26: try reader.field(&reason, .string)
      case 32: try reader.field(&isRequested, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "deviceId", "device_id": 2
    case "reason": 3
    case "isRequested", "is_requested": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .string)
    case 2: try json.field(&deviceID, .uint32)
    case 3: try json.field(&reason, .string)
    case 4: try json.field(&isRequested, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .string)
    json.field("deviceId", deviceID, .uint32)
    json.field("reason", reason, .string)
    json.field("isRequested", isRequested, .bool)
  }
}

extension ReceivedEvent.DeviceChange: Message {
  /// `martlet.client.ReceivedEvent.DeviceChange`.
  public static let fullName = "martlet.client.ReceivedEvent.DeviceChange"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, name, .string)
    writer.field(3, isLinked, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 18: try reader.field(&name, .string)
      case 24: try reader.field(&isLinked, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "name": 2
    case "isLinked", "is_linked": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&isLinked, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("name", name, .string)
    json.field("isLinked", isLinked, .bool)
  }
}

extension ReceivedEvent.Restored: Message {
  /// `martlet.client.ReceivedEvent.Restored`.
  public static let fullName = "martlet.client.ReceivedEvent.Restored"

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

extension ReceivedEvent.GroupChange: Message {
  /// `martlet.client.ReceivedEvent.GroupChange`.
  public static let fullName = "martlet.client.ReceivedEvent.GroupChange"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.repeated(2, entries, .message(ReceivedEvent.GroupChange.Entry.self))
    writer.field(3, epoch, .uint64)
    writer.field(4, byAccountID, .string)
    writer.field(5, name, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.element(&entries, .message(ReceivedEvent.GroupChange.Entry.self))
      case 24: try reader.field(&epoch, .uint64)
      case 34: try reader.field(&byAccountID, .string)
      case 42: try reader.field(&name, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "entries": 2
    case "epoch": 3
    case "byAccountId", "by_account_id": 4
    case "name": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.repeated(&entries, .message(ReceivedEvent.GroupChange.Entry.self))
    case 3: try json.field(&epoch, .uint64)
    case 4: try json.field(&byAccountID, .string)
    case 5: try json.field(&name, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.repeated("entries", entries, .message(ReceivedEvent.GroupChange.Entry.self))
    json.field("epoch", epoch, .uint64)
    json.field("byAccountId", byAccountID, .string)
    json.field("name", name, .string)
  }
}

extension ReceivedEvent.GroupChange.Entry: Message {
  /// `martlet.client.ReceivedEvent.GroupChange.Entry`.
  public static let fullName = "martlet.client.ReceivedEvent.GroupChange.Entry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, kind, .enumeration(ReceivedEvent.GroupChange.Entry.Kind.self))
    writer.field(2, accountID, .string)
    writer.field(3, deviceID, .uint32)
    writer.field(4, historyDays, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&kind, .enumeration(ReceivedEvent.GroupChange.Entry.Kind.self))
      case 18: try reader.field(&accountID, .string)
      case 24: try reader.field(&deviceID, .uint32)
      case 32: try reader.field(&historyDays, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "kind": 1
    case "accountId", "account_id": 2
    case "deviceId", "device_id": 3
    case "historyDays", "history_days": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&kind, .enumeration(ReceivedEvent.GroupChange.Entry.Kind.self))
    case 2: try json.field(&accountID, .string)
    case 3: try json.field(&deviceID, .uint32)
    case 4: try json.field(&historyDays, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("kind", kind, .enumeration(ReceivedEvent.GroupChange.Entry.Kind.self))
    json.field("accountId", accountID, .string)
    json.field("deviceId", deviceID, .uint32)
    json.field("historyDays", historyDays, .uint32)
  }
}

extension ReceivedEvent.GroupChange.Entry.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .joined
    case 2: self = .added
    case 3: self = .removed
    case 4: self = .promoted
    case 5: self = .demoted
    case 6: self = .renamed
    case 7: self = .refused
    case 8: self = .undone
    case 9: self = .deleted
    case 10: self = .deviceAdded
    case 11: self = .deviceRemoved
    case 12: self = .deviceUnvouched
    case 13: self = .historyChanged
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "KIND_UNSPECIFIED": self = .unspecified
    case "KIND_JOINED": self = .joined
    case "KIND_ADDED": self = .added
    case "KIND_REMOVED": self = .removed
    case "KIND_PROMOTED": self = .promoted
    case "KIND_DEMOTED": self = .demoted
    case "KIND_RENAMED": self = .renamed
    case "KIND_REFUSED": self = .refused
    case "KIND_UNDONE": self = .undone
    case "KIND_DELETED": self = .deleted
    case "KIND_DEVICE_ADDED": self = .deviceAdded
    case "KIND_DEVICE_REMOVED": self = .deviceRemoved
    case "KIND_DEVICE_UNVOUCHED": self = .deviceUnvouched
    case "KIND_HISTORY_CHANGED": self = .historyChanged
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .joined: 1
    case .added: 2
    case .removed: 3
    case .promoted: 4
    case .demoted: 5
    case .renamed: 6
    case .refused: 7
    case .undone: 8
    case .deleted: 9
    case .deviceAdded: 10
    case .deviceRemoved: 11
    case .deviceUnvouched: 12
    case .historyChanged: 13
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "KIND_UNSPECIFIED"
    case .joined: "KIND_JOINED"
    case .added: "KIND_ADDED"
    case .removed: "KIND_REMOVED"
    case .promoted: "KIND_PROMOTED"
    case .demoted: "KIND_DEMOTED"
    case .renamed: "KIND_RENAMED"
    case .refused: "KIND_REFUSED"
    case .undone: "KIND_UNDONE"
    case .deleted: "KIND_DELETED"
    case .deviceAdded: "KIND_DEVICE_ADDED"
    case .deviceRemoved: "KIND_DEVICE_REMOVED"
    case .deviceUnvouched: "KIND_DEVICE_UNVOUCHED"
    case .historyChanged: "KIND_HISTORY_CHANGED"
    case .unrecognized: nil
    }
  }
}

extension ReceivedEvent.CallUpdate: Message {
  /// `martlet.client.ReceivedEvent.CallUpdate`.
  public static let fullName = "martlet.client.ReceivedEvent.CallUpdate"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .string)
    writer.field(2, accountID, .string)
    writer.field(3, isOutgoing, .bool)
    writer.field(4, kind, .enumeration(ReceivedEvent.CallUpdate.Kind.self))
    writer.field(5, hasVideo, .bool)
    writer.optional(6, ringUntil, .message(ProtoTimestamp.self))
    writer.optional(7, time, .message(ProtoTimestamp.self))
    writer.field(8, end, .string)
    writer.field(9, conversation, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .string)
      case 18: try reader.field(&accountID, .string)
      case 24: try reader.field(&isOutgoing, .bool)
      case 32: try reader.field(&kind, .enumeration(ReceivedEvent.CallUpdate.Kind.self))
      case 40: try reader.field(&hasVideo, .bool)
      case 50: try reader.optional(&ringUntil, .message(ProtoTimestamp.self))
      case 58: try reader.optional(&time, .message(ProtoTimestamp.self))
      case 66: try reader.field(&end, .string)
      case 74: try reader.field(&conversation, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "accountId", "account_id": 2
    case "isOutgoing", "is_outgoing": 3
    case "kind": 4
    case "hasVideo", "has_video": 5
    case "ringUntil", "ring_until": 6
    case "time": 7
    case "end": 8
    case "conversation": 9
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .string)
    case 2: try json.field(&accountID, .string)
    case 3: try json.field(&isOutgoing, .bool)
    case 4: try json.field(&kind, .enumeration(ReceivedEvent.CallUpdate.Kind.self))
    case 5: try json.field(&hasVideo, .bool)
    case 6: try json.optional(&ringUntil, .message(ProtoTimestamp.self))
    case 7: try json.optional(&time, .message(ProtoTimestamp.self))
    case 8: try json.field(&end, .string)
    case 9: try json.field(&conversation, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .string)
    json.field("accountId", accountID, .string)
    json.field("isOutgoing", isOutgoing, .bool)
    json.field("kind", kind, .enumeration(ReceivedEvent.CallUpdate.Kind.self))
    json.field("hasVideo", hasVideo, .bool)
    json.optional("ringUntil", ringUntil, .message(ProtoTimestamp.self))
    json.optional("time", time, .message(ProtoTimestamp.self))
    json.field("end", end, .string)
    json.field("conversation", conversation, .string)
  }
}

extension ReceivedEvent.CallUpdate.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ringing
    case 2: self = .answered
    case 3: self = .answeredElsewhere
    case 4: self = .declined
    case 5: self = .busy
    case 6: self = .cancelled
    case 7: self = .missed
    case 8: self = .failed
    case 9: self = .ended
    case 10: self = .goesOn
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "KIND_UNSPECIFIED": self = .unspecified
    case "KIND_RINGING": self = .ringing
    case "KIND_ANSWERED": self = .answered
    case "KIND_ANSWERED_ELSEWHERE": self = .answeredElsewhere
    case "KIND_DECLINED": self = .declined
    case "KIND_BUSY": self = .busy
    case "KIND_CANCELLED": self = .cancelled
    case "KIND_MISSED": self = .missed
    case "KIND_FAILED": self = .failed
    case "KIND_ENDED": self = .ended
    case "KIND_GOES_ON": self = .goesOn
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .ringing: 1
    case .answered: 2
    case .answeredElsewhere: 3
    case .declined: 4
    case .busy: 5
    case .cancelled: 6
    case .missed: 7
    case .failed: 8
    case .ended: 9
    case .goesOn: 10
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "KIND_UNSPECIFIED"
    case .ringing: "KIND_RINGING"
    case .answered: "KIND_ANSWERED"
    case .answeredElsewhere: "KIND_ANSWERED_ELSEWHERE"
    case .declined: "KIND_DECLINED"
    case .busy: "KIND_BUSY"
    case .cancelled: "KIND_CANCELLED"
    case .missed: "KIND_MISSED"
    case .failed: "KIND_FAILED"
    case .ended: "KIND_ENDED"
    case .goesOn: "KIND_GOES_ON"
    case .unrecognized: nil
    }
  }
}

extension ReceivedEvent.GroupRequest: Message {
  /// `martlet.client.ReceivedEvent.GroupRequest`.
  public static let fullName = "martlet.client.ReceivedEvent.GroupRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.field(2, accountID, .string)
    writer.field(3, name, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.field(&accountID, .string)
      case 26: try reader.field(&name, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "accountId", "account_id": 2
    case "name": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.field(&accountID, .string)
    case 3: try json.field(&name, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.field("accountId", accountID, .string)
    json.field("name", name, .string)
  }
}

extension ReceivedEvent.HistoryShared: Message {
  /// `martlet.client.ReceivedEvent.HistoryShared`.
  public static let fullName = "martlet.client.ReceivedEvent.HistoryShared"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.field(2, accountID, .string)
    writer.field(3, messageCount, .uint32)
    writer.field(4, failure, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.field(&accountID, .string)
      case 24: try reader.field(&messageCount, .uint32)
      case 34: try reader.field(&failure, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "accountId", "account_id": 2
    case "messageCount", "message_count": 3
    case "failure": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.field(&accountID, .string)
    case 3: try json.field(&messageCount, .uint32)
    case 4: try json.field(&failure, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.field("accountId", accountID, .string)
    json.field("messageCount", messageCount, .uint32)
    json.field("failure", failure, .string)
  }
}

extension ReceivedEvent.Unread: Message {
  /// `martlet.client.ReceivedEvent.Unread`.
  public static let fullName = "martlet.client.ReceivedEvent.Unread"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.field(2, accountID, .string)
    writer.repeated(3, messageIDs, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.field(&accountID, .string)
      case 26: try reader.element(&messageIDs, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "accountId", "account_id": 2
    case "messageIds", "message_ids": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.field(&accountID, .string)
    case 3: try json.repeated(&messageIDs, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.field("accountId", accountID, .string)
    json.repeated("messageIds", messageIDs, .string)
  }
}

extension FileDescriptor {
  /// `martlet/client/events.proto`.
  public static let martletClientEvents = FileDescriptor(
    name: "martlet/client/events.proto",
    dependencies: [.googleProtobufTimestamp, .martletV1Content],
    base64: """
      ChttYXJ0bGV0L2NsaWVudC9ldmVudHMucHJvdG8SDm1hcnRsZXQuY2xpZW50Gh9nb29nbGUvcHJvdG9idWYvdGlt\
      ZXN0YW1wLnByb3RvGhhtYXJ0bGV0L3YxL2NvbnRlbnQucHJvdG8ihwgKDVN0b3JlZE1lc3NhZ2USDgoCaWQYASAB\
      KAlSAmlkEiIKDGNvbnZlcnNhdGlvbhgCIAEoCVIMY29udmVyc2F0aW9uEhsKCWF1dGhvcl9pZBgDIAEoCVIIYXV0\
      aG9ySWQSIwoNYXV0aG9yX2RldmljZRgEIAEoDVIMYXV0aG9yRGV2aWNlEi0KB2NvbnRlbnQYBSABKAsyEy5tYXJ0\
      bGV0LnYxLkNvbnRlbnRSB2NvbnRlbnQSOwoLc2VydmVyX3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt\
      ZXN0YW1wUgpzZXJ2ZXJUaW1lEjkKBXN0YXRlGAcgASgOMiMubWFydGxldC5jbGllbnQuU3RvcmVkTWVzc2FnZS5T\
      dGF0ZVIFc3RhdGUSMwoHcmVhZF9hdBgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBnJlYWRBdBIb\
      Cglpc19lZGl0ZWQYCSABKAhSCGlzRWRpdGVkEh0KCmlzX2RlbGV0ZWQYCiABKAhSCWlzRGVsZXRlZBJJCglyZWFj\
      dGlvbnMYCyADKAsyKy5tYXJ0bGV0LmNsaWVudC5TdG9yZWRNZXNzYWdlLlJlYWN0aW9uRW50cnlSCXJlYWN0aW9u\
      cxI9CgV2b3RlcxgMIAMoCzInLm1hcnRsZXQuY2xpZW50LlN0b3JlZE1lc3NhZ2UuVm90ZUVudHJ5UgV2b3RlcxJC\
      CgdyZXBsaWVzGA0gAygLMigubWFydGxldC5jbGllbnQuU3RvcmVkTWVzc2FnZS5SZXBseUVudHJ5UgdyZXBsaWVz\
      EhsKCXNoYXJlZF9ieRgOIAEoCVIIc2hhcmVkQnkaRAoNUmVhY3Rpb25FbnRyeRIdCgphY2NvdW50X2lkGAEgASgJ\
      UglhY2NvdW50SWQSFAoFZW1vamkYAiABKAlSBWVtb2ppGkQKCVZvdGVFbnRyeRIdCgphY2NvdW50X2lkGAEgASgJ\
      UglhY2NvdW50SWQSGAoHY2hvaWNlcxgCIAMoDVIHY2hvaWNlcxpiCgpSZXBseUVudHJ5Eh0KCmFjY291bnRfaWQY\
      ASABKAlSCWFjY291bnRJZBI1CgZhbnN3ZXIYAiABKA4yHS5tYXJ0bGV0LnYxLkV2ZW50UmVwbHkuQW5zd2VyUgZh\
      bnN3ZXIijAEKBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASEQoNU1RBVEVfUEVORElORxABEg4KClNUQVRF\
      X1NFTlQQAhITCg9TVEFURV9ERUxJVkVSRUQQAxIOCgpTVEFURV9SRUFEEAQSEAoMU1RBVEVfRkFJTEVEEAUSEgoO\
      U1RBVEVfUkVDRUlWRUQQBiKtGgoNUmVjZWl2ZWRFdmVudBI5CgdtZXNzYWdlGAEgASgLMh0ubWFydGxldC5jbGll\
      bnQuU3RvcmVkTWVzc2FnZUgAUgdtZXNzYWdlEkQKCHByb2dyZXNzGAIgASgLMiYubWFydGxldC5jbGllbnQuUmVj\
      ZWl2ZWRFdmVudC5Qcm9ncmVzc0gAUghwcm9ncmVzcxI+CgZjaGFuZ2UYAyABKAsyJC5tYXJ0bGV0LmNsaWVudC5S\
      ZWNlaXZlZEV2ZW50LkNoYW5nZUgAUgZjaGFuZ2USPgoGc2lnbmFsGAQgASgLMiQubWFydGxldC5jbGllbnQuUmVj\
      ZWl2ZWRFdmVudC5TaWduYWxIAFIGc2lnbmFsElcKD2lkZW50aXR5X2NoYW5nZRgFIAEoCzIsLm1hcnRsZXQuY2xp\
      ZW50LlJlY2VpdmVkRXZlbnQuSWRlbnRpdHlDaGFuZ2VIAFIOaWRlbnRpdHlDaGFuZ2USUwoNdW5kZWNyeXB0YWJs\
      ZRgGIAEoCzIrLm1hcnRsZXQuY2xpZW50LlJlY2VpdmVkRXZlbnQuVW5kZWNyeXB0YWJsZUgAUg11bmRlY3J5cHRh\
      YmxlEk4KDGdyb3VwX2NoYW5nZRgHIAEoCzIpLm1hcnRsZXQuY2xpZW50LlJlY2VpdmVkRXZlbnQuR3JvdXBDaGFu\
      Z2VIAFILZ3JvdXBDaGFuZ2USRAoIcmVzdG9yZWQYCCABKAsyJi5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50\
      LlJlc3RvcmVkSABSCHJlc3RvcmVkElEKDWRldmljZV9jaGFuZ2UYCSABKAsyKi5tYXJ0bGV0LmNsaWVudC5SZWNl\
      aXZlZEV2ZW50LkRldmljZUNoYW5nZUgAUgxkZXZpY2VDaGFuZ2USPgoEY2FsbBgOIAEoCzIoLm1hcnRsZXQuY2xp\
      ZW50LlJlY2VpdmVkRXZlbnQuQ2FsbFVwZGF0ZUgAUgRjYWxsElEKDWdyb3VwX3JlcXVlc3QYDyABKAsyKi5tYXJ0\
      bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50Lkdyb3VwUmVxdWVzdEgAUgxncm91cFJlcXVlc3QSVAoOaGlzdG9yeV9z\
      aGFyZWQYECABKAsyKy5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50Lkhpc3RvcnlTaGFyZWRIAFINaGlzdG9y\
      eVNoYXJlZBI+CgZ1bnJlYWQYESABKAsyJC5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50LlVucmVhZEgAUgZ1\
      bnJlYWQSHQoKaXNfcmVxdWVzdBgUIAEoCFIJaXNSZXF1ZXN0GrUBCghQcm9ncmVzcxIfCgttZXNzYWdlX2lkcxgB\
      IAMoCVIKbWVzc2FnZUlkcxIdCgphY2NvdW50X2lkGAIgASgJUglhY2NvdW50SWQSOQoFc3RhdGUYAyABKA4yIy5t\
      YXJ0bGV0LmNsaWVudC5TdG9yZWRNZXNzYWdlLlN0YXRlUgVzdGF0ZRIuCgR0aW1lGAQgASgLMhouZ29vZ2xlLnBy\
      b3RvYnVmLlRpbWVzdGFtcFIEdGltZRqLAQoGQ2hhbmdlEjcKB21lc3NhZ2UYASABKAsyHS5tYXJ0bGV0LmNsaWVu\
      dC5TdG9yZWRNZXNzYWdlUgdtZXNzYWdlEh0KCmFjY291bnRfaWQYAiABKAlSCWFjY291bnRJZBIpCgVjYXVzZRgD\
      IAEoCzITLm1hcnRsZXQudjEuQ29udGVudFIFY2F1c2UaegoGU2lnbmFsEiIKDGNvbnZlcnNhdGlvbhgBIAEoCVIM\
      Y29udmVyc2F0aW9uEh0KCmFjY291bnRfaWQYAiABKAlSCWFjY291bnRJZBItCgdjb250ZW50GAMgASgLMhMubWFy\
      dGxldC52MS5Db250ZW50Ugdjb250ZW50Gi8KDklkZW50aXR5Q2hhbmdlEh0KCmFjY291bnRfaWQYASABKAlSCWFj\
      Y291bnRJZBqGAQoNVW5kZWNyeXB0YWJsZRIdCgphY2NvdW50X2lkGAEgASgJUglhY2NvdW50SWQSGwoJZGV2aWNl\
      X2lkGAIgASgNUghkZXZpY2VJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIhCgxpc19yZXF1ZXN0ZWQYBCABKAhS\
      C2lzUmVxdWVzdGVkGlwKDERldmljZUNoYW5nZRIbCglkZXZpY2VfaWQYASABKA1SCGRldmljZUlkEhIKBG5hbWUY\
      AiABKAlSBG5hbWUSGwoJaXNfbGlua2VkGAMgASgIUghpc0xpbmtlZBoKCghSZXN0b3JlZBqgBQoLR3JvdXBDaGFu\
      Z2USIgoMY29udmVyc2F0aW9uGAEgASgJUgxjb252ZXJzYXRpb24SSQoHZW50cmllcxgCIAMoCzIvLm1hcnRsZXQu\
      Y2xpZW50LlJlY2VpdmVkRXZlbnQuR3JvdXBDaGFuZ2UuRW50cnlSB2VudHJpZXMSFAoFZXBvY2gYAyABKARSBWVw\
      b2NoEiIKDWJ5X2FjY291bnRfaWQYBCABKAlSC2J5QWNjb3VudElkEhIKBG5hbWUYBSABKAlSBG5hbWUa0wMKBUVu\
      dHJ5EkgKBGtpbmQYASABKA4yNC5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50Lkdyb3VwQ2hhbmdlLkVudHJ5\
      LktpbmRSBGtpbmQSHQoKYWNjb3VudF9pZBgCIAEoCVIJYWNjb3VudElkEhsKCWRldmljZV9pZBgDIAEoDVIIZGV2\
      aWNlSWQSIQoMaGlzdG9yeV9kYXlzGAQgASgNUgtoaXN0b3J5RGF5cyKgAgoES2luZBIUChBLSU5EX1VOU1BFQ0lG\
      SUVEEAASDwoLS0lORF9KT0lORUQQARIOCgpLSU5EX0FEREVEEAISEAoMS0lORF9SRU1PVkVEEAMSEQoNS0lORF9Q\
      Uk9NT1RFRBAEEhAKDEtJTkRfREVNT1RFRBAFEhAKDEtJTkRfUkVOQU1FRBAGEhAKDEtJTkRfUkVGVVNFRBAHEg8K\
      C0tJTkRfVU5ET05FEAgSEAoMS0lORF9ERUxFVEVEEAkSFQoRS0lORF9ERVZJQ0VfQURERUQQChIXChNLSU5EX0RF\
      VklDRV9SRU1PVkVEEAsSGQoVS0lORF9ERVZJQ0VfVU5WT1VDSEVEEAwSGAoUS0lORF9ISVNUT1JZX0NIQU5HRUQQ\
      DRrBBAoKQ2FsbFVwZGF0ZRIXCgdjYWxsX2lkGAEgASgJUgZjYWxsSWQSHQoKYWNjb3VudF9pZBgCIAEoCVIJYWNj\
      b3VudElkEh8KC2lzX291dGdvaW5nGAMgASgIUgppc091dGdvaW5nEkEKBGtpbmQYBCABKA4yLS5tYXJ0bGV0LmNs\
      aWVudC5SZWNlaXZlZEV2ZW50LkNhbGxVcGRhdGUuS2luZFIEa2luZBIbCgloYXNfdmlkZW8YBSABKAhSCGhhc1Zp\
      ZGVvEjkKCnJpbmdfdW50aWwYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglyaW5nVW50aWwSLgoE\
      dGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBHRpbWUSEAoDZW5kGAggASgJUgNlbmQSIgoM\
      Y29udmVyc2F0aW9uGAkgASgJUgxjb252ZXJzYXRpb24i2AEKBEtpbmQSFAoQS0lORF9VTlNQRUNJRklFRBAAEhAK\
      DEtJTkRfUklOR0lORxABEhEKDUtJTkRfQU5TV0VSRUQQAhIbChdLSU5EX0FOU1dFUkVEX0VMU0VXSEVSRRADEhEK\
      DUtJTkRfREVDTElORUQQBBINCglLSU5EX0JVU1kQBRISCg5LSU5EX0NBTkNFTExFRBAGEg8KC0tJTkRfTUlTU0VE\
      EAcSDwoLS0lORF9GQUlMRUQQCBIOCgpLSU5EX0VOREVEEAkSEAoMS0lORF9HT0VTX09OEAoaZQoMR3JvdXBSZXF1\
      ZXN0EiIKDGNvbnZlcnNhdGlvbhgBIAEoCVIMY29udmVyc2F0aW9uEh0KCmFjY291bnRfaWQYAiABKAlSCWFjY291\
      bnRJZBISCgRuYW1lGAMgASgJUgRuYW1lGpEBCg1IaXN0b3J5U2hhcmVkEiIKDGNvbnZlcnNhdGlvbhgBIAEoCVIM\
      Y29udmVyc2F0aW9uEh0KCmFjY291bnRfaWQYAiABKAlSCWFjY291bnRJZBIjCg1tZXNzYWdlX2NvdW50GAMgASgN\
      UgxtZXNzYWdlQ291bnQSGAoHZmFpbHVyZRgEIAEoCVIHZmFpbHVyZRpsCgZVbnJlYWQSIgoMY29udmVyc2F0aW9u\
      GAEgASgJUgxjb252ZXJzYXRpb24SHQoKYWNjb3VudF9pZBgCIAEoCVIJYWNjb3VudElkEh8KC21lc3NhZ2VfaWRz\
      GAMgAygJUgptZXNzYWdlSWRzQgYKBGtpbmRCQQoObWFydGxldC5jbGllbnRQAVocbWFydGxldC9jbGllbnQ7bWFy\
      dGxldGNsaWVudKoCDk1hcnRsZXQuQ2xpZW50YgZwcm90bzM=
      """)
}
