internal import ArgumentParser
internal import MartletServer
internal import Postgres

/// Makes invitations to register.
struct Invite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make codes with which people may register, one account each.")

  @OptionGroup var flags: SettingFlags

  @Option(help: "How many codes to make.")
  var count = 1

  @Option(help: "Days until they expire.")
  var days = 14

  func validate() throws {
    guard (1...1000).contains(count) else { throw ValidationError("--count is 1 to 1000") }
    guard (1...365).contains(days) else { throw ValidationError("--days is 1 to 365") }
  }

  func run() async throws {
    let settings = try checked { try Settings(flags) }
    let log = try checked { try Log.make(level: settings.logLevel) }
    try await Backend.withDatabase(settings, log: log) { backend in
      _ = try await Migrator(Migrations.all).migrate(backend.configuration)
      for _ in 0..<count {
        print(try await Invites.make(lifetime: .seconds(days * 86_400), in: backend.database))
      }
    }
  }
}
