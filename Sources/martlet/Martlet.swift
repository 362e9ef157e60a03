internal import ArgumentParser
internal import CLinux
internal import MartletAPI
internal import PlainText

/// The command line of one device.
struct Martlet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet",
    abstract: "Exchange messages that only their recipients can read.",
    discussion: """
      An account is kept in one file: --account, or MARTLET_ACCOUNT, says which. It is opened by a \
      key file beside it, or by the passphrase in MARTLET_PASSPHRASE. MARTLET_SERVER and \
      MARTLET_TRUST name the server for `register` and `link`.
      """,
    version: "martlet \(MartletVersion.current)",
    subcommands: [
      Register.self, Link.self, Approve.self, Devices.self, Revoke.self, Send.self, Receive.self,
      Outbox.self, History.self, Save.self, Download.self, Storage.self,
      MarkRead.self, Delete.self,
      Conversations.self,
      People.self,
      Me.self, Add.self, Requests.self, Accept.self, Ignore.self, UserNameCommand.self,
      ProfileCommand.self, Presence.self, Audience.self,
      TypingCommand.self,
      Name.self, SafetyNumber.self, AcceptIdentity.self, Block.self, Unblock.self, Export.self,
      Backup.self,
      Restore.self, RecoveryCommand.self,
      Status.self, Settings.self, Server.self, DeleteAccount.self, Group.self,
      Call.self, Calls.self,
      Token.self,
      PushCommand.self,
      AgentCommand.self, WebCommand.self, ChatCommand.self, Echo.self,
    ])
}

@main
enum Main {
  static func main() async {
    _ = martlet_forbid_core_dumps()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try Arguments.checkCommands(arguments, of: Martlet.self)
      var command = try Martlet.parseAsRoot(Arguments.arranged(arguments, for: Martlet.self))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(error)
    }
  }
}
