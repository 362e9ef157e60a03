internal import Cryptography
internal import Foundation
internal import GRDB
internal import SignalProtocol

/// Which prekeys a row of `prekeys` is one of.
enum PreKeyKind: Int {
  case signed = 1
  case oneTime = 2
  case kem = 3
}

extension Records {
  /// The private form of a prekey; nil if there is none.
  private func preKey(_ kind: PreKeyKind, _ id: UInt32) throws -> SecretBytes? {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM prekeys WHERE kind = ? AND id = ?",
      arguments: [kind.rawValue, id])
    return try sealed.map {
      SecretBytes(try vault.open(Array($0), "prekeys", Self.place(kind, id)))
    }
  }

  private func insert(
    _ kind: PreKeyKind, _ id: UInt32, _ secret: SecretBytes, isLongLived: Bool = false
  ) throws {
    try database.execute(
      sql: "INSERT INTO prekeys (kind, id, is_long_lived, value) VALUES (?, ?, ?, ?)",
      arguments: [
        kind.rawValue, id, isLongLived,
        Data(try vault.seal(secret, "prekeys", Self.place(kind, id))),
      ])
  }

  private static func place(_ kind: PreKeyKind, _ id: UInt32) -> [UInt8] {
    [UInt8(kind.rawValue)] + withBigEndian(id)
  }

  private static func withBigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// Keeps new prekeys.
  func insert(_ keys: NewKeys) throws {
    if let signed = keys.signed {
      try insert(.signed, signed.identifier, signed.stored, isLongLived: true)
    }
    if let kem = keys.lastResort {
      try insert(.kem, kem.identifier, kem.stored, isLongLived: true)
    }
    for key in keys.oneTime { try insert(.oneTime, key.identifier, key.stored) }
    for key in keys.oneTimeKEM { try insert(.kem, key.identifier, key.stored) }
  }

  /// What there is of the keys that a message names.
  func available(for identifiers: PreKeyIdentifiers?) throws -> AvailablePreKeys {
    guard let identifiers else { return .none }
    let signed = try preKey(.signed, identifiers.signedPreKey)
    let oneTime = try identifiers.oneTimePreKey.flatMap { try preKey(.oneTime, $0) }
    let kem = try identifiers.kemPreKey.flatMap { try preKey(.kem, $0) }
    let hasSeen = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM base_keys WHERE base_key = ?)",
      arguments: [Data(identifiers.baseKey)])
    return AvailablePreKeys(
      signed: try signed.map { try SignedPreKey(stored: $0) },
      oneTime: try oneTime.map { try OneTimePreKey(stored: $0) },
      kem: try kem.map { try KEMPreKey(stored: $0) }, hasSeenBaseKey: hasSeen ?? false)
  }

  /// Deletes the keys that a decrypted message has used up.
  func consume(_ decrypted: Decrypted, at now: UnixTime) throws {
    if let id = decrypted.consumedOneTimePreKey { try removePreKey(.oneTime, id) }
    if let id = decrypted.consumedKEMPreKey { try removePreKey(.kem, id) }
    if let baseKey = decrypted.baseKeyToRemember {
      try database.execute(
        sql: "INSERT OR IGNORE INTO base_keys (base_key, seen_at) VALUES (?, ?)",
        arguments: [Data(baseKey), now.seconds])
    }
  }

  private func removePreKey(_ kind: PreKeyKind, _ id: UInt32) throws {
    try database.execute(
      sql: "DELETE FROM prekeys WHERE kind = ? AND id = ?", arguments: [kind.rawValue, id])
  }

  /// Notes that long-lived prekeys are out of use, and deletes those that have been so for long.
  ///
  /// - Parameters:
  ///   - current: the numbers of those that have taken their place.
  ///   - now: the present.
  /// - Throws: errors of the store.
  func retireLongLived(except current: [UInt32], at now: UnixTime) throws {
    let others = current.map(String.init).joined(separator: ",")
    try database.execute(
      sql: """
        UPDATE prekeys SET retired_at = ?
        WHERE is_long_lived AND retired_at IS NULL AND id NOT IN (\(others))
        """,
      arguments: [now.seconds])
    let oldest = now.seconds - ClientLimits.retiredKeyLifetime
    // What takes the place of a key is made when that is retired: a message that was seen before
    // used a key that is gone now. Its base key is remembered until then, however late that is.
    let last = try Int64.fetchOne(
      database, sql: "SELECT max(retired_at) FROM prekeys WHERE retired_at < ?",
      arguments: [oldest])
    guard let last else { return }
    try database.execute(sql: "DELETE FROM prekeys WHERE retired_at < ?", arguments: [oldest])
    try database.execute(sql: "DELETE FROM base_keys WHERE seen_at < ?", arguments: [last])
  }

  /// What the server should have of the long-lived keys: the digest of `CheckKeys`.
  func longLivedDigest(_ identity: LocalIdentity) throws -> [UInt8] {
    guard
      let signed = try currentLongLived(.signed).map({ try SignedPreKey(stored: $0).published }),
      let kem = try currentLongLived(.kem).map({ try KEMPreKey(stored: $0).published })
    else { throw ClientError.damagedStore("the long-lived prekeys are gone") }
    return HashFunction.sha256.hash(
      identity.identity.publicKey.encoded, Self.withBigEndian(signed.identifier),
      signed.publicKey, Self.withBigEndian(kem.identifier), kem.publicKey)
  }

  /// The modes that the signed prekey offers.
  func offeredModes() throws -> AgreementModes {
    try currentLongLived(.signed).map { try SignedPreKey(stored: $0).modes } ?? []
  }

  /// The long-lived prekey of a kind that has not been replaced.
  private func currentLongLived(_ kind: PreKeyKind) throws -> SecretBytes? {
    let id = try UInt32.fetchOne(
      database,
      sql: """
        SELECT max(id) FROM prekeys
        WHERE kind = ? AND is_long_lived AND retired_at IS NULL
        """,
      arguments: [kind.rawValue])
    return try id.flatMap { try preKey(kind, $0) }
  }

  /// The session record of another device.
  func session(with address: DeviceAddress) throws -> SessionRecord {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM sessions WHERE account_id = ? AND device_id = ?",
      arguments: [Data(address.account), Int(address.device)])
    guard let sealed else { return SessionRecord(remote: address) }
    let bytes = try vault.open(Array(sealed), "sessions", address.account + [address.device])
    return try SessionRecord(stored: SecretBytes(bytes))
  }

  /// The session records of all other devices.
  func sessions() throws -> [SessionRecord] {
    try Row.fetchAll(database, sql: "SELECT account_id, device_id, value FROM sessions").map {
      row in
      let place = Array(row["account_id"] as Data) + [row["device_id"] as UInt8]
      let bytes = try vault.open(Array(row["value"] as Data), "sessions", place)
      return try SessionRecord(stored: SecretBytes(bytes))
    }
  }

  /// Keeps the session record of another device.
  func setSession(_ record: SessionRecord) throws {
    let address = record.remote
    let sealed = try vault.seal(record.stored, "sessions", address.account + [address.device])
    try database.execute(
      sql: "INSERT OR REPLACE INTO sessions (account_id, device_id, value) VALUES (?, ?, ?)",
      arguments: [Data(address.account), Int(address.device), Data(sealed)])
  }

  /// Removes the sessions with an account's device, or with all of them.
  func removeSessions(with account: AccountID, device: UInt8? = nil) throws {
    if let device {
      try database.execute(
        sql: "DELETE FROM sessions WHERE account_id = ? AND device_id = ?",
        arguments: [Data(account.bytes), Int(device)])
    } else {
      try database.execute(
        sql: "DELETE FROM sessions WHERE account_id = ?", arguments: [Data(account.bytes)])
    }
  }
}
