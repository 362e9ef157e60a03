internal import Reactor

/// Brings a database's schema to the program's version, one node at a time.
package struct Migrator: Sendable {
  /// Any number that other programs on the same database do not use.
  private static let lock = 7_274_201_953
  private static let table = """
    CREATE TABLE IF NOT EXISTS schema_migrations (
      version integer PRIMARY KEY,
      name text NOT NULL,
      checksum bytea NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE schema_migrations IS 'Which migrations have been run.';
    COMMENT ON COLUMN schema_migrations.version IS 'The migration''s number.';
    COMMENT ON COLUMN schema_migrations.name IS 'What it is about.';
    COMMENT ON COLUMN schema_migrations.checksum IS 'SHA-256 of its statements.';
    COMMENT ON COLUMN schema_migrations.applied_at IS 'When it was run.';
    """

  private let migrations: [Migration]

  /// A migrator.
  ///
  /// - Parameter migrations: all that the program knows, in order.
  package init(_ migrations: [Migration]) { self.migrations = migrations }

  /// Runs what has not been run, each migration in a transaction of its own.
  ///
  /// - Parameter configuration: the database.
  /// - Returns: the migrations that were run.
  /// - Throws: `MigrationError`.
  package func migrate(_ configuration: PostgresConfiguration) async throws(MigrationError)
    -> [Migration]
  {
    let result = await BlockingPool.shared.run { () -> Result<[Migration], MigrationError> in
      Result { () throws(MigrationError) in try migrateBlocking(configuration) }
    }
    return try result.get()
  }

  /// The migrations that have not been run.
  ///
  /// - Parameter configuration: the database.
  /// - Returns: them, in order.
  /// - Throws: `MigrationError`.
  package func pending(_ configuration: PostgresConfiguration) async throws(MigrationError)
    -> [Migration]
  {
    let result = await BlockingPool.shared.run { () -> Result<[Migration], MigrationError> in
      Result { () throws(MigrationError) in
        let connection = try connect(configuration)
        do {
          guard try connection.run("SELECT to_regclass('schema_migrations')") != [[""]] else {
            return migrations
          }
        } catch {
          throw MigrationError(error)
        }
        return try pending(on: connection)
      }
    }
    return try result.get()
  }

  private func migrateBlocking(
    _ configuration: PostgresConfiguration
  ) throws(MigrationError) -> [Migration] {
    let connection = try connect(configuration)
    do {
      try connection.run("SELECT pg_advisory_lock(\(Self.lock))")
      try connection.run(Self.table)
    } catch {
      throw MigrationError(error)
    }
    let pending = try pending(on: connection)
    for migration in pending { try run(migration, on: connection) }
    return pending
  }

  private func run(
    _ migration: Migration, on connection: BlockingConnection
  ) throws(MigrationError) {
    do {
      try connection.run("BEGIN")
      try connection.run(migration.sql)
      try connection.run(
        """
        INSERT INTO schema_migrations (version, name, checksum)
        VALUES ($1, $2, sha256(convert_to($3, 'UTF8')))
        """, ["\(migration.version)", migration.name, migration.sql])
      try connection.run("COMMIT")
    } catch {
      var reason = "\(error)"
      if case .server(_, _, let message) = error { reason = message }
      _ = try? connection.run("ROLLBACK")
      throw .failed(version: migration.version, name: migration.name, reason: reason)
    }
  }

  private func connect(
    _ configuration: PostgresConfiguration
  ) throws(MigrationError) -> BlockingConnection {
    do {
      return try BlockingConnection.to(configuration)
    } catch {
      throw MigrationError(error)
    }
  }

  private func pending(
    on connection: BlockingConnection
  ) throws(MigrationError) -> [Migration] {
    for (index, migration) in migrations.enumerated() where migration.version != index + 1 {
      throw .gap(after: index)
    }
    var applied = 0
    do {
      for migration in migrations {
        let rows = try connection.run(
          """
          SELECT name, checksum = sha256(convert_to($2, 'UTF8')) FROM schema_migrations
          WHERE version = $1::integer
          """, ["\(migration.version)", migration.sql])
        guard let row = rows.first else { break }
        guard row[1] == "t" else {
          throw MigrationError.changed(version: migration.version, name: row[0])
        }
        applied += 1
      }
      let last = try connection.run("SELECT coalesce(max(version), 0) FROM schema_migrations")
      if let version = last.first.flatMap({ Int($0[0]) }), version > migrations.count {
        throw MigrationError.newerDatabase(version: version)
      }
    } catch {
      throw MigrationError(error)
    }
    return Array(migrations.dropFirst(applied))
  }
}
