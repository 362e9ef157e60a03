internal import Foundation
internal import GRDB
internal import SignalProtocol

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

  /// Every conversation of which something is kept.
  func allSettings() throws -> [(conversation: Conversation, settings: ConversationSettings)] {
    try Row.fetchAll(database, sql: "SELECT id, value FROM conversations").compactMap { row in
      let name: String = row["id"]
      guard let conversation = Conversation(name) else { return nil }
      return (
        conversation,
        try open(
          row["value"], as: ConversationSettings.self, "conversations", Array(name.utf8))
      )
    }
  }

  /// Keeps the settings of a conversation.
  func setSettings(of conversation: Conversation, _ settings: ConversationSettings) throws {
    let name = conversation.description
    try database.execute(
      sql: "INSERT OR REPLACE INTO conversations (id, value) VALUES (?, ?)",
      arguments: [name, try seal(settings, "conversations", Array(name.utf8))])
  }
}

extension Records {
  /// Trusts the first identity key of an account.
  ///
  /// - Parameters:
  ///   - key: what the account shows now.
  ///   - other: which account.
  ///   - own: the own identity key, where the account is the own one.
  /// - Returns: false where another key is trusted; what is shown is then kept for the user to see.
  /// - Throws: errors of the store.
  func trust(_ key: [UInt8], of other: AccountID, own: IdentityKey?) throws -> Bool {
    if let own { return own.encoded == key }
    var peer = try peer(other)
    if peer.identityKey.isEmpty {
      peer.identityKey = key
      try setPeer(other, peer)
      return true
    }
    if peer.identityKey == key { return true }
    if peer.presentedKey != key {
      peer.presentedKey = key
      try setPeer(other, peer)
    }
    return false
  }

  /// Takes in what another device of the account thinks of a peer.
  func apply(_ synced: Sync.Peer) throws {
    guard let account = AccountID(synced.accountID) else { return }
    var peer = try peer(account)
    if peer.identityKey.isEmpty { peer.identityKey = synced.identityKey }
    guard peer.identityKey == synced.identityKey else { return }
    peer.isVerified = synced.isVerified
    peer.isBlocked = synced.isBlocked
    peer.name = synced.name
    if !synced.userName.isEmpty { peer.userName = synced.userName }
    if synced.isAccepted { peer.isAccepted = true }
    if synced.profileKey.count == 32 { peer.profileKey = synced.profileKey }
    try setPeer(account, peer)
  }
}

extension Sync.Peer {
  /// Which peers a new device must learn of first: the lower, the sooner.
  var order: Int { isVerified || isBlocked ? 0 : name.isEmpty ? 2 : 1 }

  /// What is thought of a peer, for another device of the account.
  init(_ peer: Peer, of account: AccountID) {
    self.init(
      accountID: account.bytes, identityKey: peer.identityKey, isVerified: peer.isVerified,
      isBlocked: peer.isBlocked, name: peer.name, userName: peer.userName,
      isAccepted: peer.isAccepted, profileKey: peer.profileKey)
  }
}
