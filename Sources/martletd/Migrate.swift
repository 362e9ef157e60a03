internal import ArgumentParser
internal import Foundation
internal import MartletServer
internal import PlainText
internal import Postgres

/// Brings the database to this program's version.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the database to this program's version.")

  @OptionGroup var flags: SettingFlags

  @Flag(help: "Only list what would be run.")
  var dryRun = false

  func run() async throws {
    let settings = try checked { try Settings(flags) }
    let log = try checked { try Log.make(level: settings.logLevel) }
    try await Backend.withDatabase(settings, log: log) { backend in
      let migrator = Migrator(Migrations.all)
      let done =
        dryRun
        ? try await migrator.pending(backend.configuration)
        : try await migrator.migrate(backend.configuration)
      for migration in done { Output.line("\(migration.version) \(foreign: migration.name)") }
      guard done.isEmpty else { return }
      Output.line("nothing to do: database is at version \(Migrations.all.count)")
    }
  }
}
