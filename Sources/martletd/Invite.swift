internal import ArgumentParser
internal import MartletServer
internal import PlainText
internal import Postgres

/// Makes invitations to register.
struct Invite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make links with which people may register, one account each.",
    discussion: "`martlet register LINK` needs nothing else.")

  @OptionGroup var flags: SettingFlags

  @Option(help: "How many links to make.")
  var count = 1

  @Option(help: "Days until they expire.")
  var days = 14

  @Flag(help: "Print codes alone, for programs that register people.")
  var codes = false

  func validate() throws {
    guard (1...1000).contains(count) else { throw ValidationError("--count is 1 to 1000") }
    guard (1...365).contains(days) else { throw ValidationError("--days is 1 to 365") }
  }

  func run() async throws {
    let settings = try checked { try Settings(flags) }
    let log = try checked { try Log.make(level: settings.logLevel) }
    let server = try checked { codes ? nil : try InvitingServer(settings) }
    try await Backend.withDatabase(settings, log: log) { backend in
      _ = try await Migrator(Migrations.all).migrate(backend.configuration)
      for _ in 0..<count {
        let code = try await Invites.make(
          lifetime: .seconds(days * 86_400), in: backend.database)
        Output.line("\(foreign: server?.link(with: code) ?? code)")
      }
    }
  }
}
