internal import Cryptography
internal import Postgres
internal import Synchronization

/// A key of 32 bytes that all nodes share and nobody rotates: kept in one row, and in memory once
/// it was read.
final class SharedKey<Key: Sendable>: Sendable {
  private let select: Statement
  private let insert: Statement
  private let database: Database
  private let make: @Sendable (SecretBytes) throws -> Key
  private let known = Mutex<Key?>(nil)

  /// A key that is not read yet.
  ///
  /// - Parameters:
  ///   - select: finds the row.
  ///   - insert: adds it with the bytes that it is given, unless there is one.
  ///   - database: where it is kept.
  ///   - make: makes the key of its bytes.
  init(
    _ select: Statement, orMakeBy insert: Statement, in database: Database,
    as make: @escaping @Sendable (SecretBytes) throws -> Key
  ) {
    self.select = select
    self.insert = insert
    self.database = database
    self.make = make
  }

  /// The key; the first node that asks for it makes it.
  ///
  /// - Throws: `PostgresError`; `Refusal.overloaded` if the row has gone meanwhile.
  func current() async throws -> Key {
    if let key = known.withLock({ $0 }) { return key }
    let key = try make(try await read())
    known.withLock { $0 = key }
    return key
  }

  private func read() async throws -> SecretBytes {
    if let row = try await database.row(select) { return SecretBytes(try row.only([UInt8].self)) }
    var random = SystemRandom()
    try await database.execute(insert, random.bytes(32))
    guard let row = try await database.row(select) else {
      throw Refusal.overloaded(retryAfter: .seconds(1))
    }
    return SecretBytes(try row.only([UInt8].self))
  }
}
