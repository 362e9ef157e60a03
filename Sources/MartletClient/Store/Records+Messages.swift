internal import Cryptography
internal import Foundation
internal import GRDB
internal import Protobuf

extension Records {
  /// A message; nil if there is none.
  func message(_ id: MessageID, by author: AccountID) throws -> StoredMessage? {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM messages WHERE author_id = ? AND id = ?",
      arguments: [Data(author.bytes), Data(id.bytes)])
    return try sealed.map {
      try open($0, as: StoredMessage.self, "messages", author.bytes + id.bytes)
    }
  }

  /// A message of a conversation by its identifier alone; nil if there is none.
  func message(_ id: MessageID, in conversation: Conversation) throws -> StoredMessage? {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT author_id, value FROM messages WHERE conversation = ? AND id = ?",
      arguments: [conversation.description, Data(id.bytes)])
    return try row.map { row in
      let author = Array(row["author_id"] as Data)
      return try open(row["value"], as: StoredMessage.self, "messages", author + id.bytes)
    }
  }

  /// Whether a conversation has any message.
  func hasMessages(in conversation: Conversation) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ?)",
      arguments: [conversation.description]) ?? false
  }

  /// The messages of a conversation whose identifiers begin with some hexadecimal digits.
  func messages(
    beginning digits: String, in conversation: Conversation
  ) throws -> [StoredMessage] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, author_id, id, value FROM messages
        WHERE conversation = ? AND substr(lower(hex(id)), 1, ?) = ? LIMIT 2
        """,
      arguments: [conversation.description, digits.utf8.count, digits.lowercased()]
    ).map { try message(in: $0).message }
  }

  /// The messages of all conversations whose identifiers begin with some hexadecimal digits.
  func messages(beginning digits: String) throws -> [StoredMessage] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, author_id, id, value FROM messages
        WHERE substr(lower(hex(id)), 1, ?) = ? LIMIT 2
        """,
      arguments: [digits.utf8.count, digits.lowercased()]
    ).map { try message(in: $0).message }
  }

  /// Messages of all conversations after a sequence, the oldest first.
  func messages(
    after sequence: Int64, limit: Int
  ) throws -> [(sequence: Int64, message: StoredMessage)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, author_id, id, value FROM messages
        WHERE sequence > ? ORDER BY sequence LIMIT ?
        """,
      arguments: [sequence, limit]
    ).map { try message(in: $0) }
  }

  /// Messages of all conversations before a sequence, the latest first.
  func messages(
    before sequence: Int64, limit: Int
  ) throws -> [(sequence: Int64, message: StoredMessage)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, author_id, id, value FROM messages
        WHERE sequence < ? ORDER BY sequence DESC LIMIT ?
        """,
      arguments: [sequence, limit]
    ).map { try message(in: $0) }
  }

  /// Messages of all conversations after a sequence, the oldest first, as archives have them.
  func archivedMessages(
    after sequence: Int64, limit: Int
  ) throws -> [(sequence: Int64, message: ArchivedMessage)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, author_id, id, value, is_unread, disappears_at FROM messages
        WHERE sequence > ? ORDER BY sequence LIMIT ?
        """,
      arguments: [sequence, limit]
    ).map { row in
      let (sequence, message) = try message(in: row)
      return (
        sequence,
        ArchivedMessage(
          message: message, isUnread: row["is_unread"], disappearsAt: row["disappears_at"] ?? 0)
      )
    }
  }

  /// A place that stands so far before all messages that an archive fits between.
  func placeBeforeMessages() throws -> Int64 {
    let first = try Int64.fetchOne(database, sql: "SELECT min(sequence) FROM messages") ?? 0
    return min(first, 0) - 1 << 32
  }

  /// A row with its sequence and its message.
  private func message(in row: Row) throws -> (sequence: Int64, message: StoredMessage) {
    let place = Array(row["author_id"] as Data) + Array(row["id"] as Data)
    return (
      row["sequence"], try open(row["value"], as: StoredMessage.self, "messages", place)
    )
  }

  /// Keeps a new message, or the changed form of one.
  ///
  /// - Parameters:
  ///   - message: it.
  ///   - id: its identifier.
  ///   - author: who wrote it.
  ///   - isUnread: whether it was not read yet.
  ///   - disappearsAt: when it goes, seconds since 1970; nil keeps it.
  ///   - place: its place among all messages; nil is behind the last.
  /// - Returns: false where a new message was there already, which then stays as it is.
  /// - Throws: errors of the store.
  @discardableResult
  func insert(
    _ message: StoredMessage, _ id: MessageID, by author: AccountID, isUnread: Bool,
    disappearsAt: Int64? = nil, at place: Int64? = nil
  ) throws -> Bool {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO messages
          (sequence, conversation, author_id, id, is_unread, disappears_at, value)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        place, message.conversation, Data(author.bytes), Data(id.bytes), isUnread, disappearsAt,
        try seal(message, "messages", author.bytes + id.bytes),
      ])
    return database.changesCount > 0
  }

  /// Changes a message, where it is there.
  ///
  /// - Returns: the message as it is now; nil if it is not there, or the change says false.
  @discardableResult
  func update(
    _ id: MessageID, by author: AccountID, _ change: (inout StoredMessage) -> Bool
  ) throws -> StoredMessage? {
    guard var message = try message(id, by: author), change(&message) else { return nil }
    try database.execute(
      sql: "UPDATE messages SET value = ? WHERE author_id = ? AND id = ?",
      arguments: [
        try seal(message, "messages", author.bytes + id.bytes), Data(author.bytes),
        Data(id.bytes),
      ])
    return message
  }

  /// Marks a message as read; it goes at `disappearsAt`, seconds since 1970, unless that is nil.
  func markRead(_ id: MessageID, by author: AccountID, disappearsAt: Int64?) throws {
    try database.execute(
      sql: """
        UPDATE messages SET is_unread = 0, disappears_at = coalesce(disappears_at, ?)
        WHERE author_id = ? AND id = ?
        """,
      arguments: [disappearsAt, Data(author.bytes), Data(id.bytes)])
  }

  /// Removes a message from this device.
  func removeMessage(_ id: MessageID, by author: AccountID) throws {
    try database.execute(
      sql: "DELETE FROM messages WHERE author_id = ? AND id = ?",
      arguments: [Data(author.bytes), Data(id.bytes)])
  }

  /// Messages of a conversation, the latest first.
  ///
  /// - Parameters:
  ///   - conversation: which.
  ///   - before: a sequence to read below.
  ///   - onlyUnread: whether to leave out what was read.
  ///   - limit: how many at most.
  /// - Returns: them, with their sequences.
  /// - Throws: errors of the store.
  func messages(
    of conversation: Conversation, before: Int64 = .max, onlyUnread: Bool = false, limit: Int
  ) throws -> [(sequence: Int64, message: StoredMessage)] {
    let unread = onlyUnread ? "AND is_unread = 1" : ""
    return try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, author_id, id, value FROM messages
        WHERE conversation = :conversation AND sequence < :before \(unread)
        ORDER BY sequence DESC LIMIT :limit
        """,
      arguments: [
        "conversation": conversation.description, "before": before, "limit": limit,
      ]
    ).map { try message(in: $0) }
  }

  /// The conversations that have messages: name, number of unread messages, last sequence.
  func conversationSummaries() throws -> [(name: String, unread: Int, last: Int64)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT conversation, sum(is_unread) AS unread, max(sequence) AS last
        FROM messages GROUP BY conversation ORDER BY last DESC
        """
    ).map { ($0["conversation"], $0["unread"], $0["last"]) }
  }

  /// Removes messages whose time has come.
  ///
  /// - Returns: how many.
  func removeDisappeared(at now: Int64) throws -> Int {
    try database.execute(
      sql: "DELETE FROM messages WHERE disappears_at <= ?", arguments: [now])
    return database.changesCount
  }

  /// Notes that an envelope was handled.
  ///
  /// - Returns: false where it had been handled before.
  func noteReceived(_ id: MessageID, from sender: AccountID, at now: Int64) throws -> Bool {
    try database.execute(
      sql: "INSERT OR IGNORE INTO received (sender_id, message_id, received_at) VALUES (?, ?, ?)",
      arguments: [Data(sender.bytes), Data(id.bytes), now])
    return database.changesCount > 0
  }

  /// Forgets that an envelope was handled: it is to be handled again.
  func forgetReceived(_ id: MessageID, from sender: AccountID) throws {
    try database.execute(
      sql: "DELETE FROM received WHERE sender_id = ? AND message_id = ?",
      arguments: [Data(sender.bytes), Data(id.bytes)])
  }

  /// Forgets envelopes that the server cannot deliver again.
  func forgetReceived(before time: Int64) throws {
    try database.execute(sql: "DELETE FROM received WHERE received_at < ?", arguments: [time])
  }

  /// Keeps an envelope until the user has spoken about its sender's identity key.
  ///
  /// - Returns: whether there was room for it.
  func hold(_ held: HeldEnvelope, from sender: AccountID) throws -> Bool {
    let count = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM held WHERE account_id = ?",
      arguments: [Data(sender.bytes)])
    guard count ?? 0 < ClientLimits.heldEnvelopes else { return false }
    try database.execute(
      sql: "INSERT INTO held (account_id, value) VALUES (?, ?)",
      arguments: [Data(sender.bytes), try seal(held, "held", sender.bytes)])
    return true
  }

  /// The envelopes that are kept for an account, removed.
  func takeHeld(from sender: AccountID) throws -> [HeldEnvelope] {
    let rows = try Data.fetchAll(
      database, sql: "SELECT value FROM held WHERE account_id = ? ORDER BY sequence",
      arguments: [Data(sender.bytes)])
    try database.execute(
      sql: "DELETE FROM held WHERE account_id = ?", arguments: [Data(sender.bytes)])
    return try rows.map { row in
      do {
        return try open(row, as: HeldEnvelope.self, "held", sender.bytes)
      } catch CryptographyError.authenticationFailed {
        // Programs before version 0.2 sealed it for no account.
        return try open(row, as: HeldEnvelope.self, "held", [])
      }
    }
  }
}
