internal import Cryptography
internal import Foundation
internal import GRDB
internal import MLS
internal import MLSCore

extension Records {
  /// What is kept of a group, and how often it has been replaced; nil if nothing is.
  func group(_ id: GroupID) throws -> (stored: StoredGroup, version: Int64)? {
    let row = try Row.fetchOne(
      database, sql: "SELECT version, value FROM groups WHERE id = ?", arguments: [Data(id.bytes)])
    return try row.map {
      (try open($0["value"], as: StoredGroup.self, "groups", id.bytes), $0["version"])
    }
  }

  /// How often a group has been replaced; nil if nothing is kept.
  func groupVersion(_ id: GroupID) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT version FROM groups WHERE id = ?", arguments: [Data(id.bytes)])
  }

  /// Keeps a group.
  ///
  /// - Returns: how often it has been replaced now.
  func setGroup(_ id: GroupID, _ stored: StoredGroup) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO groups (id, version, value) VALUES (?, 1, ?)
        ON CONFLICT (id) DO UPDATE SET version = version + 1, value = excluded.value
        """,
      arguments: [Data(id.bytes), try seal(stored, "groups", id.bytes)])
    return try groupVersion(id) ?? 0
  }

  /// Removes a group.
  func removeGroup(_ id: GroupID) throws {
    try removeParts(of: id)
    try database.execute(sql: "DELETE FROM groups WHERE id = ?", arguments: [Data(id.bytes)])
  }

  /// The parts of the member's state.
  func parts(of id: GroupID) throws -> [GroupPart] {
    try Row.fetchAll(
      database, sql: "SELECT name, value FROM group_parts WHERE group_id = ?",
      arguments: [Data(id.bytes)]
    ).map { row in
      let name = Array(row["name"] as Data)
      return GroupPart(
        name: name,
        bytes: SecretBytes(
          try vault.open(Array(row["value"] as Data), "group_parts", id.bytes + name)))
    }
  }

  /// Keeps what has changed of the member's state.
  func apply(_ changes: GroupChanges, to id: GroupID) throws {
    for prefix in changes.removedPrefixes { try removeParts(of: id, withPrefix: prefix) }
    for part in changes.parts {
      let value = try vault.seal(part.bytes, "group_parts", id.bytes + part.name)
      try database.execute(
        sql: "INSERT OR REPLACE INTO group_parts (group_id, name, value) VALUES (?, ?, ?)",
        arguments: [Data(id.bytes), Data(part.name), Data(value)])
    }
  }

  /// Removes parts of the member's state whose names begin with a prefix; all with an empty one.
  func removeParts(of id: GroupID, withPrefix prefix: [UInt8] = []) throws {
    // No name goes on with 255.
    try database.execute(
      sql: "DELETE FROM group_parts WHERE group_id = ? AND name >= ? AND name < ?",
      arguments: [Data(id.bytes), Data(prefix), Data(prefix + [.max])])
  }

  /// The groups that are kept.
  func groups() throws -> [GroupID] {
    try Data.fetchAll(database, sql: "SELECT id FROM groups ORDER BY id")
      .compactMap { GroupID(Array($0)) }
  }

  /// Keeps KeyPackages whose public halves are about to be published.
  func insert(_ packages: [OwnKeyPackage], isLastResort: Bool) throws {
    for package in packages {
      let reference = package.reference
      try database.execute(
        sql: """
          INSERT INTO key_packages (reference, is_last_resort, expires_at, value)
          VALUES (?, ?, ?, ?)
          """,
        arguments: [
          Data(reference), isLastResort, package.expiry,
          Data(try vault.seal(package.serialized(), "key_packages", reference)),
        ])
    }
  }

  /// A KeyPackage with its private keys; nil if there is none.
  func keyPackage(_ reference: [UInt8]) throws -> OwnKeyPackage? {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM key_packages WHERE reference = ?",
      arguments: [Data(reference)])
    return try sealed.map {
      try OwnKeyPackage(
        restoring: SecretBytes(try vault.open(Array($0), "key_packages", reference)))
    }
  }

  /// Removes a KeyPackage that was used, unless it is a last resort, and those whose time is over.
  func removeKeyPackages(used reference: [UInt8]?, at now: Int64) throws {
    try database.execute(
      sql: """
        DELETE FROM key_packages
        WHERE (reference = ? AND NOT is_last_resort) OR expires_at < ?
        """,
      arguments: [reference.map { Data($0) }, now])
  }

  /// The cipher suites of which a last resort is kept that counts until a time.
  func lastResortSuites(until time: Int64) throws -> Set<CipherSuite> {
    let references = try Data.fetchAll(
      database,
      sql: "SELECT reference FROM key_packages WHERE is_last_resort AND expires_at > ?",
      arguments: [time])
    return Set(
      try references.compactMap { try keyPackage(Array($0))?.keyPackage.cipherSuite })
  }
}

extension OwnKeyPackage {
  /// When its lifetime ends, seconds since 1970.
  fileprivate var expiry: Int64 {
    guard case .keyPackage(let lifetime) = keyPackage.leafNode.source else { return 0 }
    return Int64(clamping: lifetime.notAfter)
  }
}
