internal import ArgumentParser
internal import MartletServer
internal import PlainText
internal import Postgres

/// Shows and changes accounts.
struct Accounts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, show, suspend, resume and delete accounts.",
    discussion: """
      An account is named by its 32 hexadecimal digits, or by as many of the first ones as no \
      other account has. A server that runs on the database learns of a change within a second.
      """,
    subcommands: [List.self, Show.self, Suspend.self, Resume.self, Delete.self])

  /// Lists accounts.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List all accounts, one on a line, in the order of their identifiers.")

    private static let page: Int64 = 500

    @OptionGroup var flags: SettingFlags

    @Flag(help: "Only those that are suspended.")
    var suspended = false

    @Flag(help: "Print a JSON object for each.")
    var json = false

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        var last: Identifier?
        while true {
          let accounts = try await Administration.accounts(
            after: last, limit: Self.page, in: backend.database)
          for account in accounts where !suspended || account.isSuspended {
            Output.line(json ? account.fields.json : account.line)
          }
          guard accounts.count == Self.page else { return }
          last = accounts.last?.id
        }
      }
    }
  }

  /// Shows an account.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what the server knows of an account, and how much it keeps for it.")

    @OptionGroup var flags: SettingFlags

    @Argument(help: "The account.")
    var account: String

    @Flag(help: "Print a JSON object.")
    var json = false

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        let found = try await AccountName(account).find(in: backend.database)
        guard let counts = try await Administration.counts(of: found.id, in: backend.database)
        else {
          throw Failure("there is no account \(account)", code: 1)
        }
        var fields = found.fields
        fields.append("messages sent", .number(counts.sent))
        fields.append("messages received", .number(counts.received))
        fields.append("messages waiting", .number(counts.queued))
        fields.append("conversations", .number(counts.conversations))
        fields.show(asJSON: json)
      }
    }
  }

  /// Suspends an account.
  struct Suspend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep an account's devices from calling, and end their streams.",
      discussion: "What others send to it waits until it is resumed.")

    @OptionGroup var flags: SettingFlags

    @Argument(help: "The account.")
    var account: String

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        let found = try await AccountName(account).find(in: backend.database)
        guard !found.isSuspended, try await Administration.suspend(found.id, in: backend.database)
        else {
          throw Failure("account \(found.id) is suspended already", code: 1)
        }
        Output.line("suspended \(foreign: "\(found.id)")")
      }
    }
  }

  /// Resumes an account.
  struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let a suspended account's devices call again.")

    @OptionGroup var flags: SettingFlags

    @Argument(help: "The account.")
    var account: String

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        let found = try await AccountName(account).find(in: backend.database)
        guard try await Administration.resume(found.id, in: backend.database) else {
          throw Failure("account \(found.id) is not suspended", code: 1)
        }
        Output.line("resumed \(foreign: "\(found.id)")")
      }
    }
  }

  /// Deletes an account.
  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete an account with everything that the server keeps for it.",
      discussion: "It cannot be brought back. Groups go on without it.")

    @OptionGroup var flags: SettingFlags

    @Argument(help: "The account, all 32 digits.")
    var account: String

    @Flag(help: "Say that you mean it.")
    var yes = false

    func validate() throws {
      guard yes else { throw ValidationError("deleting cannot be undone: say --yes") }
      guard account.utf8.count == 32 else {
        throw ValidationError("an account to be deleted is named by all 32 digits")
      }
    }

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        let found = try await AccountName(account).find(in: backend.database)
        try await Administration.delete(found.id, in: backend.database)
        Output.line("deleted \(foreign: "\(found.id)")")
      }
    }
  }
}

extension Administration.Account {
  /// What is known of it, for `show` and for JSON.
  fileprivate var fields: Fields {
    var fields = Fields()
    fields.append("account", .text("\(id)"))
    fields.append("registered", .text(registeredAt.text))
    fields.append("devices", .number(devices))
    fields.append("last seen", .text(lastSeen?.day ?? "never"))
    fields.append("suspended", .flag(isSuspended))
    if let externalIssuer, let externalID {
      fields.append("external issuer", .text(externalIssuer))
      fields.append("external user", .text(externalID))
    }
    return fields
  }

  /// It on one line.
  fileprivate var line: Line {
    let day = lastSeen.map { "seen \(foreign: $0.day)" as Line } ?? "never seen"
    return "\(foreign: "\(id)")  \(foreign: registeredAt.day)  \(devices) devices  \(day)"
      + (isSuspended ? "  suspended" : "")
  }
}
