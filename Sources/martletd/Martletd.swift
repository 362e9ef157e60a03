internal import ArgumentParser
internal import MartletAPI

/// The server's command line.
struct Martletd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martletd",
    abstract: "Serve a private messenger that cannot read its users' messages.",
    version: "martletd \(MartletVersion.current)",
    subcommands: [
      Serve.self, Migrate.self, Invite.self, Invitations.self, Accounts.self, Nodes.self,
      Stats.self, Health.self, Backup.self, Restore.self, Doctor.self,
      Host.self, WebhookCommands.self, ForgetSealed.self,
    ])
}

@main
enum Main {
  static func main() async {
    do {
      var command = try Martletd.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.exit()
    } catch {
      // What the argument parser explains itself, and exit codes.
      Martletd.exit(withError: error)
    }
  }
}
