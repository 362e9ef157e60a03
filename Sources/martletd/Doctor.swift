internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import Logging
internal import MartletServer
internal import PlainText
internal import Postgres

/// Checks what a server needs.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check settings, database, certificate and clock, and say what to mend.")

  @OptionGroup var flags: SettingFlags

  func run() async throws {
    var isWell = true
    func report(_ name: String, _ problem: String?) {
      let mark: Line = problem == nil ? "ok  " : "BAD "
      let words = problem.map { ": \(foreign: $0)" as Line } ?? ""
      Output.line("\(mark) \(foreign: name)\(words)")
      if problem != nil { isWell = false }
    }
    let settings: Settings
    do {
      settings = try Settings(flags)
      _ = (try settings.node, try settings.logLevel, try settings.number(.drainSeconds))
      _ = (try settings.webOrigins, try ClientTerms(settings))
      report("settings", nil)
    } catch {
      report("settings", "\(error)")
      throw ExitCode(EX_CONFIG)
    }
    do {
      _ = try Listening(settings).resolved()
      report("address and certificate", nil)
    } catch {
      report("address and certificate", "\(error)")
    }
    do {
      try await Backend.withDatabase(settings, log: Log.make(level: .error)) { backend in
        let pending = try await Migrator(Migrations.all).pending(backend.configuration)
        report("database", nil)
        report(
          "schema",
          pending.isEmpty ? nil : "\(pending.count) migrations to run; `martletd migrate` runs them"
        )
        let difference = try await Clock.difference(from: backend.database)
        report(
          "clock",
          difference < .seconds(2)
            ? nil : "differs from the database's by \(difference); synchronise both with NTP")
      }
    } catch {
      report("database", "\(error)")
    }
    try await Self.checkRelays(settings, report)
    try await Self.checkStore(settings, report)
    try await Self.checkRedis(settings, report)
    guard isWell else { throw ExitCode(EX_UNAVAILABLE) }
  }
}

/// This machine's clock beside the database's.
enum Clock {
  static let time = Statement("SELECT clock_timestamp()")

  static func difference(from database: Database) async throws -> Duration {
    let before = Timestamp.now().microsecondsSince1970
    let there = try await database.row(time)?.only(Timestamp.self).microsecondsSince1970 ?? before
    let after = Timestamp.now().microsecondsSince1970
    return .microseconds(there < before ? before - there : max(0, there - after))
  }
}
