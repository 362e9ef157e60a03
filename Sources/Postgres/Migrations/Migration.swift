/// A step from one version of the schema to the next.
package struct Migration: Sendable, Hashable {
  /// Its number, from 1, without gaps.
  package let version: Int
  /// What it is about.
  package let name: String
  /// Statements; never changed once released.
  package let sql: String

  /// A migration.
  package init(version: Int, name: String, sql: String) {
    self.version = version
    self.name = name
    self.sql = sql
  }
}

/// Why migrations cannot be run; each description says what to do.
package enum MigrationError: Error, Sendable, Hashable {
  /// The program's migrations are not numbered 1, 2, 3.
  case gap(after: Int)
  /// A migration that was run is not the one that the program has.
  case changed(version: Int, name: String)
  /// The database has migrations that the program does not know.
  case newerDatabase(version: Int)
  /// Statements failed; the migration was rolled back.
  case failed(version: Int, name: String, reason: String)
  /// The database cannot be reached.
  case unavailable(String)

  /// What a statement's or connection's failure means for migrations.
  init(_ error: any Error) {
    if case .unavailable(let reason)? = error as? PostgresError {
      self = .unavailable(reason)
    } else {
      self = error as? MigrationError ?? .unavailable("\(error)")
    }
  }
}

extension MigrationError: CustomStringConvertible {
  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .gap(let version):
      "migrations are not numbered without gaps after \(version); mend the program"
    case .changed(let version, let name):
      "migration \(version) (\(name)) was run in another form; restore the released file"
    case .newerDatabase(let version):
      "database is at version \(version), newer than this program; run a newer martletd"
    case .failed(let version, let name, let reason):
      "migration \(version) (\(name)) failed and was rolled back: \(reason)"
    case .unavailable(let reason): "database is not available: \(reason)"
    }
  }
}
