internal import ArgumentParser
internal import Foundation
internal import Logging
internal import Postgres
internal import Reactor

/// The database that a command works on: one that was named, or the private cluster.
struct Backend: Sendable {
  let configuration: PostgresConfiguration
  let database: Database

  /// Runs code with the database, and stops the private cluster afterwards.
  ///
  /// - Parameters:
  ///   - settings: which database.
  ///   - log: is told that the cluster starts and stops.
  ///   - mayShare: whether a private cluster that a server runs already will do.
  ///   - body: what is done with it.
  /// - Throws: `Failure`; what the body throws.
  static func withDatabase(
    _ settings: Settings, log: Logger, mayShare: Bool = true,
    _ body: (Backend) async throws -> Void
  ) async throws {
    let url = settings[.databaseURL]
    guard url.isEmpty else {
      return try await run(PostgresConfiguration(url), body)
    }
    let directory = try checked {
      try DataDirectory(settings.nonEmpty(.dataDirectory)).path("postgres")
    }
    var options = EmbeddedCluster.Options()
    options.report = { report in
      switch report {
      case .died: log.error("database died", metadata: ["directory": "\(directory)"])
      case .recovered: log.notice("database is back")
      case .failed(let error):
        log.error("database did not start", metadata: ["error": "\(error)"])
      }
    }
    PostgresEnvironment.forget()
    log.info("starting the database", metadata: ["directory": "\(directory)"])
    let cluster = EmbeddedCluster(dataDirectory: directory, options: options)
    let configuration: PostgresConfiguration
    do {
      configuration = try await cluster.start()
    } catch .inUse where mayShare {
      return try await run(try checked { try cluster.shared() }, body)
    } catch {
      throw Failure(error, code: EX_UNAVAILABLE)
    }
    log.info("database started", metadata: ["directory": "\(directory)"])
    do {
      try await run(configuration, body)
    } catch {
      await cluster.stop()
      throw error
    }
    await cluster.stop()
    log.info("database stopped")
  }

  /// Runs code with the database of some settings; only what is wrong is logged.
  ///
  /// - Throws: `Failure`; what the body throws.
  static func withDatabase(
    for flags: SettingFlags, _ body: (Backend) async throws -> Void
  ) async throws {
    let settings = try checked { try Settings(flags) }
    let log = try checked { try Log.make(level: max(settings.logLevel, .warning)) }
    try await withDatabase(settings, log: log, body)
  }

  private static func run(
    _ configuration: PostgresConfiguration, _ body: (Backend) async throws -> Void
  ) async throws {
    let database = Database(configuration, loops: try .shared())
    do {
      try await body(Backend(configuration: configuration, database: database))
    } catch let error as MigrationError {
      throw Failure(error, code: EX_UNAVAILABLE)
    } catch let error as PostgresError {
      throw Failure(error, code: EX_UNAVAILABLE)
    }
    await database.close()
  }
}

/// The folder of what a server keeps outside the database.
struct DataDirectory {
  private let root: String

  /// The folder, which is made where it is not there.
  ///
  /// - Throws: `SettingsError.unusable`.
  init(_ path: String) throws {
    root = URL(fileURLWithPath: path).standardizedFileURL.path
    do {
      try FileManager.default.createDirectory(
        atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    } catch {
      throw SettingsError.unusable(.dataDirectory, root, error.localizedDescription)
    }
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }
}
