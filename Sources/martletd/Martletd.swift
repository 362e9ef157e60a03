internal import ArgumentParser

/// The server's command line.
@main
struct Martletd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martletd",
    abstract: "Serve a private messenger that cannot read its users' messages.",
    subcommands: [Serve.self, Migrate.self, Invite.self, Doctor.self])
}
