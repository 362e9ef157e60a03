internal import Foundation
internal import GRDB
internal import Protobuf

/// What a transaction can do with a device's file; `Records+Topic` has the tables.
struct Records {
  let database: GRDB.Database
  let vault: Vault

  /// Seals a message for a row.
  func seal(_ message: some Message, _ table: String, _ place: [UInt8]) throws -> Data {
    Data(try vault.seal(message.encoded(), table, place))
  }

  /// Opens the message of a row.
  func open<Value: Message>(
    _ sealed: Data, as type: Value.Type, _ table: String, _ place: [UInt8]
  ) throws -> Value {
    try Value(decoding: try vault.open(Array(sealed), table, place))
  }

  /// A single message; nil if there is none.
  func property<Value: Message>(_ name: String, as type: Value.Type) throws -> Value? {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM properties WHERE name = ?", arguments: [name])
    return try sealed.map { try open($0, as: type, "properties", Array(name.utf8)) }
  }

  /// Keeps a single message.
  func setProperty(_ name: String, _ value: some Message) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO properties (name, value) VALUES (?, ?)",
      arguments: [name, try seal(value, "properties", Array(name.utf8))])
  }

  /// The account.
  func localAccount() throws -> LocalAccount? {
    try property("account", as: LocalAccount.self)
  }

  /// Keeps the account.
  func setLocalAccount(_ account: LocalAccount) throws { try setProperty("account", account) }
}

/// Appends to a table whose rows stand in order, and reads them in it.
extension Records {
  /// Appends a row.
  ///
  /// The value is bound to its table, not to its place, which is known only afterwards.
  func append(_ value: some Message, to table: String) throws {
    try database.execute(
      sql: "INSERT INTO \(table) (value) VALUES (?)", arguments: [try seal(value, table, [])])
  }

  /// The rows after a place, in order.
  func rows<Value: Message>(
    of table: String, as type: Value.Type, after sequence: Int64 = 0, limit: Int = 1000
  ) throws -> [(sequence: Int64, value: Value)] {
    try Row.fetchAll(
      database,
      sql: "SELECT sequence, value FROM \(table) WHERE sequence > ? ORDER BY sequence LIMIT ?",
      arguments: [sequence, limit]
    ).map { ($0["sequence"], try open($0["value"], as: type, table, [])) }
  }

  /// Replaces a row.
  func replace(_ sequence: Int64, with value: some Message, in table: String) throws {
    try database.execute(
      sql: "UPDATE \(table) SET value = ? WHERE sequence = ?",
      arguments: [try seal(value, table, []), sequence])
  }

  /// Removes a row.
  func remove(_ sequence: Int64, from table: String) throws {
    try database.execute(
      sql: "DELETE FROM \(table) WHERE sequence = ?", arguments: [sequence])
  }
}
