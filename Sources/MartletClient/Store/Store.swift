internal import Cryptography
internal import Foundation
internal import GRDB
internal import Glibc

/// The key of a new file, and its form under what opens the file.
private struct NewKey {
  let derivation: StoreKey.Derivation
  let fileKey: SecretBytes
  let wrapped: [UInt8]

  /// Makes a key, and the key file if there is to be one.
  init(_ key: StoreKey?) throws {
    var random = SystemRandom()
    let derivation = StoreKey.Derivation.new(using: &random)
    let fileKey = random.secretBytes(XChaCha20Poly1305.keyByteCount)
    self.derivation = derivation
    self.fileKey = fileKey
    wrapped =
      try key.map { key in
        try Vault(key: key.wrappingKey(derivation, isNew: true)).seal(fileKey, "vault", [])
      } ?? []
  }
}

/// The one file in which a device keeps its account: SQLite, with sealed values.
///
/// Several programs may have the same file open: whatever reads and then writes does so in one
/// transaction, and nothing of it is remembered between transactions.
final class Store: Sendable {
  /// The path of a store that is in memory only, for tests and simulations.
  static let inMemory = ":memory:"

  let path: String
  private let queue: DatabaseQueue
  private let vault: Vault
  /// What tells this file from an older copy of it; nil if this machine has no place for it.
  private let mark: CopyMark?
  /// Whether the file, when it was opened, was certainly the one that was written last on this
  /// machine, and no older copy of it.
  let wasLatestCopy: Bool

  private init(path: String, queue: DatabaseQueue, vault: Vault) {
    self.path = path
    self.queue = queue
    self.vault = vault
    // The salt was drawn for this file, and its copies have it.
    let salt = try? queue.read { try Data.fetchOne($0, sql: "SELECT salt FROM vault WHERE id = 1") }
    let mark = path == Self.inMemory ? nil : salt.flatMap { CopyMark(of: Array($0)) }
    let stored = try? queue.read { try Records(database: $0, vault: vault).copyMark() }
    wasLatestCopy = stored.flatMap { mark?.isCurrent($0) } ?? false
    self.mark = mark
  }

  /// Makes the file of a new account.
  ///
  /// - Parameters:
  ///   - path: where; nothing may be there yet.
  ///   - key: what will open it.
  /// - Returns: the store.
  /// - Throws: `ClientError.accountExists`, `ClientError.keyFile`, errors of SQLite.
  static func create(at path: String, key: StoreKey?) throws -> Store {
    // The key file first: where there is a file of an account, there is what opens it.
    let hadKeyFile = key?.fileExists ?? true
    do {
      let secret = try NewKey(key)
      if path != inMemory { try makeFile(path) }
      do {
        return try make(at: path, secret)
      } catch {
        if path != inMemory { remove(path) }
        throw (error as? DatabaseError).flatMap { ClientError($0, at: path) } ?? error
      }
    } catch {
      if !hadKeyFile { key?.removeFile() }
      throw error
    }
  }

  private static func makeFile(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ClientError.accountExists(path: path)
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileError(folder, error)
    }
    // Made before SQLite opens it, so that it is never readable for others.
    _ = try OpenFile.new(path)
  }

  /// Makes the file of a new account, or opens one in which there is no account yet.
  ///
  /// - Returns: the store, and whether it was made.
  /// - Throws: what `create(at:key:)` and `open(at:key:)` throw; `ClientError.accountExists` also
  ///   for a file of another kind.
  static func begin(at path: String, key: StoreKey) throws -> (store: Store, isNew: Bool) {
    guard FileManager.default.fileExists(atPath: path) else {
      return (try create(at: path, key: key), true)
    }
    do {
      let store = try open(at: path, key: key)
      guard try store.read({ try $0.localAccount() }) == nil else {
        try store.close()
        throw ClientError.accountExists(path: path)
      }
      return (store, false)
    } catch ClientError.noAccount {
      // Interrupted before its tables were there.
      return (try make(at: path, NewKey(key)), true)
    } catch ClientError.damagedStore {
      throw ClientError.accountExists(path: path)
    }
  }

  private static func make(at path: String, _ key: NewKey) throws -> Store {
    let queue = try connect(path)
    let (derivation, fileKey, wrapped) = (key.derivation, key.fileKey, key.wrapped)
    try queue.write { database in
      try database.execute(sql: Schema.sql)
      try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
      try database.execute(
        sql: """
          INSERT INTO vault (id, salt, passes, memory_kibibytes, wrapped_key)
          VALUES (1, ?, ?, ?, ?)
          """,
        arguments: [
          Data(derivation.salt), derivation.passes, derivation.memoryKibibytes, Data(wrapped),
        ])
    }
    return Store(path: path, queue: queue, vault: Vault(key: fileKey))
  }

  /// Opens the file of an account.
  ///
  /// - Throws: `ClientError.noAccount`, `.wrongKey`, `.damagedStore`, `.keyFile`.
  static func open(at path: String, key: StoreKey) throws -> Store {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ClientError.noAccount(path: path)
    }
    let queue: DatabaseQueue
    let row: Row
    do {
      queue = try connect(path)
      let isEmpty = try queue.read { database in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      }
      guard !isEmpty else { throw ClientError.noAccount(path: path) }
      try upgrade(queue, at: path)
      row = try queue.read { database in
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM vault") else {
          throw ClientError.noAccount(path: path)
        }
        return row
      }
    } catch let error as DatabaseError {
      throw ClientError(error, at: path)
        ?? .damagedStore("\(path) cannot be opened: \(error.message ?? "not SQLite")")
    }
    let derivation = StoreKey.Derivation(
      salt: Array(row["salt"] as Data), passes: row["passes"],
      memoryKibibytes: row["memory_kibibytes"])
    let wrapping = Vault(key: try key.wrappingKey(derivation, isNew: false))
    do {
      let fileKey = try wrapping.open(Array(row["wrapped_key"] as Data), "vault", [])
      return Store(path: path, queue: queue, vault: Vault(key: SecretBytes(fileKey)))
    } catch is CryptographyError {
      throw ClientError.wrongKey
    }
  }

  /// Brings a file of an earlier version to this one; one of this version is only read.
  private static func upgrade(_ queue: DatabaseQueue, at path: String) throws {
    func stored(_ database: GRDB.Database) throws -> Int {
      try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    var version = try queue.read(stored)
    if Schema.upgrades[version] != nil {
      version = try queue.write { database in
        // Another program may have done it meanwhile.
        var version = try stored(database)
        while let sql = Schema.upgrades[version] {
          version += 1
          try database.execute(sql: sql)
          try database.execute(sql: "PRAGMA user_version = \(version)")
        }
        return version
      }
    }
    guard version == Schema.version else {
      throw ClientError.damagedStore("\(path) has version \(version), expected \(Schema.version)")
    }
  }

  private static func connect(_ path: String) throws -> DatabaseQueue {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // What is deleted is overwritten; a transaction is on disk before it counts.
      try database.execute(
        sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL")
    }
    return try path == inMemory
      ? DatabaseQueue(configuration: configuration)
      : DatabaseQueue(path: path, configuration: configuration)
  }

  /// Reads.
  ///
  /// - Throws: what the body throws; `ClientError.damagedStore` where the file is damaged.
  func read<Result>(_ body: (Records) throws -> Result) throws -> Result {
    try noticingDamage {
      try queue.read { database in try body(Records(database: database, vault: vault)) }
    }
  }

  /// What a transaction outlives once it has ended.
  enum Durability {
    /// A loss of power.
    case synced
    /// The end of the program. A loss of power may undo it, until the next synced transaction: for
    /// what is done again then, and comes to the same.
    case repeatable
  }

  /// Reads and writes: all of it, or nothing where the body throws.
  ///
  /// - Throws: what the body throws; `ClientError.damagedStore` where the file is damaged.
  func write<Result>(
    _ durability: Durability = .synced, _ body: (Records) throws -> Result
  ) throws -> Result {
    try noticingDamage {
      guard durability == .repeatable else { return try queue.write { try change($0, body) } }
      return try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
        defer { try? database.execute(sql: "PRAGMA synchronous = FULL") }
        var result: Result?
        try database.inTransaction {
          result = try change(database, body)
          return .commit
        }
        guard let result else { throw ClientError.damagedStore("a transaction has no result") }
        return result
      }
    }
  }

  /// Has all earlier transactions outlive a loss of power.
  func sync() throws {
    try write { try $0.setProperty("synced", StoredCopyMark()) }
  }

  /// Changes the file in a transaction, which has another mark then.
  private func change<Result>(
    _ database: GRDB.Database, _ body: (Records) throws -> Result
  ) throws -> Result {
    let before = database.totalChangesCount
    let records = Records(database: database, vault: vault)
    let result = try body(records)
    if let mark, database.totalChangesCount != before { try records.renew(mark) }
    return result
  }

  private func noticingDamage<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw ClientError(error, at: path) ?? error
    }
  }

  /// Brings the write-ahead log into the file and empties it, so that old values do not stay in it.
  func checkpoint() throws {
    guard path != Self.inMemory else { return }
    try queue.writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
    }
  }

  /// Removes messages whose time has come.
  func removeDisappeared(at now: Int64) throws {
    _ = try write(.repeatable) { try $0.removeDisappeared(at: now) }
  }

  /// Closes the file.
  func close() throws {
    try? checkpoint()
    try queue.close()
  }

  /// Removes a file and what belongs to it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}

extension ClientError {
  /// What an error of SQLite says; nil if it is none that a user can do something about.
  fileprivate init?(_ error: DatabaseError, at path: String) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = .damagedStore("\(path) is damaged: \(error.message ?? "not SQLite")")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .busyStore("another program holds the account in \(path)")
    case .SQLITE_FULL:
      self = .unwritableStore("there is no room on the disk for the account in \(path)")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
      self = .unwritableStore("you may not write to the account in \(path), or to its folder")
    case .SQLITE_IOERR:
      self = .unwritableStore("the account in \(path) cannot be read or written: disk error")
    default: return nil
    }
  }
}
