internal import ArgumentParser
internal import Cryptography
internal import MartletAPI
internal import MartletServer
internal import PlainText
internal import Postgres

/// Shows and revokes invitations.
struct Invitations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invites",
    abstract: "List and revoke invitations that were not used; `martletd invite` makes them.",
    subcommands: [List.self, Revoke.self])

  /// Lists invitations.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the invitations that may still be used.",
      discussion: "Codes are not kept: each is named by the SHA-256 of its code.")

    @OptionGroup var flags: SettingFlags

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        for invite in try await Administration.invites(in: backend.database) {
          Output.line(
            "\(foreign: invite.name)  made \(foreign: invite.madeAt.text)  "
              + "expires \(foreign: invite.expiresAt.text)")
        }
      }
    }
  }

  /// Revokes an invitation.
  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an invitation count no longer.")

    @OptionGroup var flags: SettingFlags

    @Argument(help: "The link, its code, or the name that `invites list` prints.")
    var invite: String

    /// The code that was named, in its link or alone.
    private var code: String {
      guard case .invitation(let code, _)? = ContactLink(invite)?.subject else { return invite }
      return code
    }

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        let named = try await Administration.invites(in: backend.database)
          .filter { $0.name == invite }.map(\.hash)
        let hash = named.first ?? HashFunction.sha256.hash(Array(code.utf8))
        guard named.count <= 1, try await Administration.revokeInvite(hash, in: backend.database)
        else {
          throw Failure("there is no such invitation, or it was used", code: 1)
        }
        Output.line("revoked")
      }
    }
  }
}

extension Administration.Invite {
  /// The first 16 hexadecimal digits of its hash.
  fileprivate var name: String { Array(hash.prefix(8)).hexadecimal }
}
