// Written by protoc-gen-martlet from martlet/client/archive.proto. Do not edit.

package import Protobuf

/// One piece; a reader passes over what it does not know.
package struct ArchiveFrame: Sendable, Hashable {
  /// What it is.
  package var frame: Frame? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(frame: Frame? = nil) {
    self.frame = frame
  }

  /// The choices of `frame`.
  package enum Frame: Sendable, Hashable {
    /// The account: the first frame.
    case head(ArchiveHead)

    /// How another account is seen.
    case peer(Sync.Peer)

    /// What a conversation is set to.
    case conversation(ArchivedConversation)

    /// What a group is called.
    case group(Sync.Group)

    /// A message; the oldest comes first.
    case message(ArchivedMessage)

    /// That nothing is missing: the last frame.
    case end(ArchiveEnd)
  }
}

/// What an account is recovered by, as it is sealed under the recovery key. docs/protocol.md §21.
package struct RecoveryContents: Sendable, Hashable {
  /// The account.
  package var accountID: [UInt8] = []

  /// The seed of its identity key.
  package var identitySeed: [UInt8] = []

  /// Its history, a backup that is stored at the server; absent if there is none.
  package var archive: StoredFile? = nil

  /// What opens the backup.
  package var archivePassphrase: String = ""

  /// When this was sealed, seconds since 1970.
  package var madeAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    accountID: [UInt8] = [],
    identitySeed: [UInt8] = [],
    archive: StoredFile? = nil,
    archivePassphrase: String = "",
    madeAt: Int64 = 0
  ) {
    self.accountID = accountID
    self.identitySeed = identitySeed
    self.archive = archive
    self.archivePassphrase = archivePassphrase
    self.madeAt = madeAt
  }
}

/// Whose the archive is.
package struct ArchiveHead: Sendable, Hashable {
  /// The account.
  package var accountID: [UInt8] = []

  /// The seed of its identity key.
  package var identitySeed: [UInt8] = []

  /// Where its server is: a gRPC target.
  package var server: String = ""

  /// The certificates of the authorities to trust, in PEM; empty for the system's.
  package var authorities: [UInt8] = []

  /// Whether the server is spoken to in plaintext.
  package var isPlaintext: Bool = false

  /// When the archive was made, seconds since 1970.
  package var madeAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    accountID: [UInt8] = [],
    identitySeed: [UInt8] = [],
    server: String = "",
    authorities: [UInt8] = [],
    isPlaintext: Bool = false,
    madeAt: Int64 = 0
  ) {
    self.accountID = accountID
    self.identitySeed = identitySeed
    self.server = server
    self.authorities = authorities
    self.isPlaintext = isPlaintext
    self.madeAt = madeAt
  }
}

/// What a conversation is set to.
package struct ArchivedConversation: Sendable, Hashable {
  /// Which.
  package var conversation: String = ""

  /// To what.
  package var settings: ConversationSettings? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(conversation: String = "", settings: ConversationSettings? = nil) {
    self.conversation = conversation
    self.settings = settings
  }
}

/// A message of the history.
package struct ArchivedMessage: Sendable, Hashable {
  /// The message.
  package var message: StoredMessage? = nil

  /// Whether it is not marked as read.
  package var isUnread: Bool = false

  /// When it goes, seconds since 1970; 0 if it stays.
  package var disappearsAt: Int64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(message: StoredMessage? = nil, isUnread: Bool = false, disappearsAt: Int64 = 0) {
    self.message = message
    self.isUnread = isUnread
    self.disappearsAt = disappearsAt
  }
}

/// That nothing is missing.
package struct ArchiveEnd: Sendable, Hashable {
  /// Frames before this one.
  package var frameCount: UInt64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(frameCount: UInt64 = 0) {
    self.frameCount = frameCount
  }
}

extension ArchiveFrame: Message {
  /// `martlet.client.ArchiveFrame`.
  package static let fullName = "martlet.client.ArchiveFrame"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    if case .head(let value)? = frame {
      writer.choice(1, value, .message(ArchiveHead.self))
    }
    if case .peer(let value)? = frame {
      writer.choice(2, value, .message(Sync.Peer.self))
    }
    if case .conversation(let value)? = frame {
      writer.choice(3, value, .message(ArchivedConversation.self))
    }
    if case .group(let value)? = frame {
      writer.choice(4, value, .message(Sync.Group.self))
    }
    if case .message(let value)? = frame {
      writer.choice(5, value, .message(ArchivedMessage.self))
    }
    if case .end(let value)? = frame {
      writer.choice(6, value, .message(ArchiveEnd.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: ArchiveHead?
        if case .head(let value)? = frame { current = value }
        frame = .head(try reader.choice(.message(ArchiveHead.self), mergingInto: current))
      case 18:
        var current: Sync.Peer?
        if case .peer(let value)? = frame { current = value }
        frame = .peer(try reader.choice(.message(Sync.Peer.self), mergingInto: current))
      case 26:
        var current: ArchivedConversation?
        if case .conversation(let value)? = frame { current = value }
        frame = .conversation(try reader.choice(.message(ArchivedConversation.self), mergingInto: current))
      case 34:
        var current: Sync.Group?
        if case .group(let value)? = frame { current = value }
        frame = .group(try reader.choice(.message(Sync.Group.self), mergingInto: current))
      case 42:
        var current: ArchivedMessage?
        if case .message(let value)? = frame { current = value }
        frame = .message(try reader.choice(.message(ArchivedMessage.self), mergingInto: current))
      case 50:
        var current: ArchiveEnd?
        if case .end(let value)? = frame { current = value }
        frame = .end(try reader.choice(.message(ArchiveEnd.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "head": 1
    case "peer": 2
    case "conversation": 3
    case "group": 4
    case "message": 5
    case "end": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ArchiveHead.self), isTaken: frame != nil) {
        frame = .head(value)
      }
    case 2:
      if let value = try json.choice(.message(Sync.Peer.self), isTaken: frame != nil) {
        frame = .peer(value)
      }
    case 3:
      if let value = try json.choice(.message(ArchivedConversation.self), isTaken: frame != nil) {
        frame = .conversation(value)
      }
    case 4:
      if let value = try json.choice(.message(Sync.Group.self), isTaken: frame != nil) {
        frame = .group(value)
      }
    case 5:
      if let value = try json.choice(.message(ArchivedMessage.self), isTaken: frame != nil) {
        frame = .message(value)
      }
    case 6:
      if let value = try json.choice(.message(ArchiveEnd.self), isTaken: frame != nil) {
        frame = .end(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    if case .head(let value)? = frame {
      json.choice("head", value, .message(ArchiveHead.self))
    }
    if case .peer(let value)? = frame {
      json.choice("peer", value, .message(Sync.Peer.self))
    }
    if case .conversation(let value)? = frame {
      json.choice("conversation", value, .message(ArchivedConversation.self))
    }
    if case .group(let value)? = frame {
      json.choice("group", value, .message(Sync.Group.self))
    }
    if case .message(let value)? = frame {
      json.choice("message", value, .message(ArchivedMessage.self))
    }
    if case .end(let value)? = frame {
      json.choice("end", value, .message(ArchiveEnd.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if case .peer(let value)? = frame {
      try Check.valid(value, "peer")
    }
    if case .group(let value)? = frame {
      try Check.valid(value, "group")
    }
    if case .message(let value)? = frame {
      try Check.valid(value, "message")
    }
  }
}

extension RecoveryContents: Message {
  /// `martlet.client.RecoveryContents`.
  package static let fullName = "martlet.client.RecoveryContents"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, identitySeed, .bytes)
    writer.optional(3, archive, .message(StoredFile.self))
    writer.field(4, archivePassphrase, .string)
    writer.field(5, madeAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&identitySeed, .bytes)
      case 26: try reader.optional(&archive, .message(StoredFile.self))
      case 34: try reader.field(&archivePassphrase, .string)
      case 40: try reader.field(&madeAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "identitySeed", "identity_seed": 2
    case "archive": 3
    case "archivePassphrase", "archive_passphrase": 4
    case "madeAt", "made_at": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&identitySeed, .bytes)
    case 3: try json.optional(&archive, .message(StoredFile.self))
    case 4: try json.field(&archivePassphrase, .string)
    case 5: try json.field(&madeAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("identitySeed", identitySeed, .bytes)
    json.optional("archive", archive, .message(StoredFile.self))
    json.field("archivePassphrase", archivePassphrase, .string)
    json.field("madeAt", madeAt, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = archive {
      try Check.valid(value, "archive")
    }
  }
}

extension ArchiveHead: Message {
  /// `martlet.client.ArchiveHead`.
  package static let fullName = "martlet.client.ArchiveHead"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, identitySeed, .bytes)
    writer.field(3, server, .string)
    writer.field(4, authorities, .bytes)
    writer.field(5, isPlaintext, .bool)
    writer.field(6, madeAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&identitySeed, .bytes)
      case 26: try reader.field(&server, .string)
      case 34: try reader.field(&authorities, .bytes)
      case 40: try reader.field(&isPlaintext, .bool)
      case 48: try reader.field(&madeAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "identitySeed", "identity_seed": 2
    case "server": 3
    case "authorities": 4
    case "isPlaintext", "is_plaintext": 5
    case "madeAt", "made_at": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&identitySeed, .bytes)
    case 3: try json.field(&server, .string)
    case 4: try json.field(&authorities, .bytes)
    case 5: try json.field(&isPlaintext, .bool)
    case 6: try json.field(&madeAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("identitySeed", identitySeed, .bytes)
    json.field("server", server, .string)
    json.field("authorities", authorities, .bytes)
    json.field("isPlaintext", isPlaintext, .bool)
    json.field("madeAt", madeAt, .int64)
  }
}

extension ArchivedConversation: Message {
  /// `martlet.client.ArchivedConversation`.
  package static let fullName = "martlet.client.ArchivedConversation"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.optional(2, settings, .message(ConversationSettings.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.optional(&settings, .message(ConversationSettings.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "settings": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.optional(&settings, .message(ConversationSettings.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.optional("settings", settings, .message(ConversationSettings.self))
  }
}

extension ArchivedMessage: Message {
  /// `martlet.client.ArchivedMessage`.
  package static let fullName = "martlet.client.ArchivedMessage"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, message, .message(StoredMessage.self))
    writer.field(2, isUnread, .bool)
    writer.field(3, disappearsAt, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&message, .message(StoredMessage.self))
      case 16: try reader.field(&isUnread, .bool)
      case 24: try reader.field(&disappearsAt, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "message": 1
    case "isUnread", "is_unread": 2
    case "disappearsAt", "disappears_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&message, .message(StoredMessage.self))
    case 2: try json.field(&isUnread, .bool)
    case 3: try json.field(&disappearsAt, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("message", message, .message(StoredMessage.self))
    json.field("isUnread", isUnread, .bool)
    json.field("disappearsAt", disappearsAt, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = message {
      try Check.valid(value, "message")
    }
  }
}

extension ArchiveEnd: Message {
  /// `martlet.client.ArchiveEnd`.
  package static let fullName = "martlet.client.ArchiveEnd"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, frameCount, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&frameCount, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "frameCount", "frame_count": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&frameCount, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("frameCount", frameCount, .uint64)
  }
}

extension FileDescriptor {
  /// `martlet/client/archive.proto`.
  package static let martletClientArchive = FileDescriptor(
    name: "martlet/client/archive.proto",
    dependencies: [.martletClientEvents, .martletClientStore, .martletV1Content],
    base64: """
      ChxtYXJ0bGV0L2NsaWVudC9hcmNoaXZlLnByb3RvEg5tYXJ0bGV0LmNsaWVudBobbWFydGxldC9jbGllbnQvZXZl\
      bnRzLnByb3RvGhptYXJ0bGV0L2NsaWVudC9zdG9yZS5wcm90bxoYbWFydGxldC92MS9jb250ZW50LnByb3RvIuAC\
      CgxBcmNoaXZlRnJhbWUSMQoEaGVhZBgBIAEoCzIbLm1hcnRsZXQuY2xpZW50LkFyY2hpdmVIZWFkSABSBGhlYWQS\
      KwoEcGVlchgCIAEoCzIVLm1hcnRsZXQudjEuU3luYy5QZWVySABSBHBlZXISSgoMY29udmVyc2F0aW9uGAMgASgL\
      MiQubWFydGxldC5jbGllbnQuQXJjaGl2ZWRDb252ZXJzYXRpb25IAFIMY29udmVyc2F0aW9uEi4KBWdyb3VwGAQg\
      ASgLMhYubWFydGxldC52MS5TeW5jLkdyb3VwSABSBWdyb3VwEjsKB21lc3NhZ2UYBSABKAsyHy5tYXJ0bGV0LmNs\
      aWVudC5BcmNoaXZlZE1lc3NhZ2VIAFIHbWVzc2FnZRIuCgNlbmQYBiABKAsyGi5tYXJ0bGV0LmNsaWVudC5BcmNo\
      aXZlRW5kSABSA2VuZEIHCgVmcmFtZSLQAQoQUmVjb3ZlcnlDb250ZW50cxIdCgphY2NvdW50X2lkGAEgASgMUglh\
      Y2NvdW50SWQSIwoNaWRlbnRpdHlfc2VlZBgCIAEoDFIMaWRlbnRpdHlTZWVkEjAKB2FyY2hpdmUYAyABKAsyFi5t\
      YXJ0bGV0LnYxLlN0b3JlZEZpbGVSB2FyY2hpdmUSLQoSYXJjaGl2ZV9wYXNzcGhyYXNlGAQgASgJUhFhcmNoaXZl\
      UGFzc3BocmFzZRIXCgdtYWRlX2F0GAUgASgDUgZtYWRlQXQixwEKC0FyY2hpdmVIZWFkEh0KCmFjY291bnRfaWQY\
      ASABKAxSCWFjY291bnRJZBIjCg1pZGVudGl0eV9zZWVkGAIgASgMUgxpZGVudGl0eVNlZWQSFgoGc2VydmVyGAMg\
      ASgJUgZzZXJ2ZXISIAoLYXV0aG9yaXRpZXMYBCABKAxSC2F1dGhvcml0aWVzEiEKDGlzX3BsYWludGV4dBgFIAEo\
      CFILaXNQbGFpbnRleHQSFwoHbWFkZV9hdBgGIAEoA1IGbWFkZUF0InwKFEFyY2hpdmVkQ29udmVyc2F0aW9uEiIK\
      DGNvbnZlcnNhdGlvbhgBIAEoCVIMY29udmVyc2F0aW9uEkAKCHNldHRpbmdzGAIgASgLMiQubWFydGxldC5jbGll\
      bnQuQ29udmVyc2F0aW9uU2V0dGluZ3NSCHNldHRpbmdzIowBCg9BcmNoaXZlZE1lc3NhZ2USNwoHbWVzc2FnZRgB\
      IAEoCzIdLm1hcnRsZXQuY2xpZW50LlN0b3JlZE1lc3NhZ2VSB21lc3NhZ2USGwoJaXNfdW5yZWFkGAIgASgIUghp\
      c1VucmVhZBIjCg1kaXNhcHBlYXJzX2F0GAMgASgDUgxkaXNhcHBlYXJzQXQiLQoKQXJjaGl2ZUVuZBIfCgtmcmFt\
      ZV9jb3VudBgBIAEoBFIKZnJhbWVDb3VudEJBCg5tYXJ0bGV0LmNsaWVudFABWhxtYXJ0bGV0L2NsaWVudDttYXJ0\
      bGV0Y2xpZW50qgIOTWFydGxldC5DbGllbnRiBnByb3RvMw==
      """)
}
