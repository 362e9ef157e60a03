internal import Cryptography
internal import Postgres

/// A key of 32 bytes that all nodes share and nobody rotates, kept in one row.
enum SharedKey {
  /// Reads it; the first node that asks for it makes it.
  ///
  /// - Parameters:
  ///   - select: finds the row.
  ///   - insert: adds it with the bytes that it is given, unless there is one.
  ///   - database: where it is kept.
  /// - Returns: the key.
  /// - Throws: `PostgresError`; `Refusal.overloaded` if the row has gone meanwhile.
  static func read(
    _ select: Statement, orMakeBy insert: Statement, in database: Database
  ) async throws -> SecretBytes {
    if let row = try await database.row(select) { return SecretBytes(try row.only([UInt8].self)) }
    var random = SystemRandom()
    try await database.execute(insert, random.bytes(32))
    guard let row = try await database.row(select) else {
      throw Refusal.overloaded(retryAfter: .seconds(1))
    }
    return SecretBytes(try row.only([UInt8].self))
  }
}
