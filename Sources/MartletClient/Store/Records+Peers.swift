internal import Foundation
internal import GRDB

extension Records {
  /// What is known of an account; an empty peer where nothing is.
  func peer(_ account: AccountID) throws -> Peer {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM peers WHERE account_id = ?",
      arguments: [Data(account.bytes)])
    return try sealed.map { try open($0, as: Peer.self, "peers", account.bytes) } ?? Peer()
  }

  /// Keeps what is known of an account.
  func setPeer(_ account: AccountID, _ peer: Peer) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO peers (account_id, value) VALUES (?, ?)",
      arguments: [Data(account.bytes), try seal(peer, "peers", account.bytes)])
  }

  /// Every account of which something is known.
  func peers() throws -> [(account: AccountID, peer: Peer)] {
    try Row.fetchAll(database, sql: "SELECT account_id, value FROM peers").compactMap { row in
      let bytes = Array(row["account_id"] as Data)
      guard let account = AccountID(bytes) else { return nil }
      return (account, try open(row["value"], as: Peer.self, "peers", bytes))
    }
  }

  /// What is kept of a conversation.
  func settings(of conversation: Conversation) throws -> ConversationSettings {
    let name = conversation.description
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM conversations WHERE id = ?", arguments: [name])
    return try sealed.map {
      try open($0, as: ConversationSettings.self, "conversations", Array(name.utf8))
    } ?? ConversationSettings()
  }

  /// Keeps the settings of a conversation.
  func setSettings(of conversation: Conversation, _ settings: ConversationSettings) throws {
    let name = conversation.description
    try database.execute(
      sql: "INSERT OR REPLACE INTO conversations (id, value) VALUES (?, ?)",
      arguments: [name, try seal(settings, "conversations", Array(name.utf8))])
  }
}
