internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import PlainText

/// Works on the recovery key.
struct RecoveryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery",
    abstract: "Recover your account by 24 words, though all its devices are lost.",
    discussion: """
      The words are asked for, taken from MARTLET_RECOVERY_WORDS, or read from standard input. \
      Whoever has them has your account: keep them on paper, and nowhere else.
      """,
    subcommands: [
      RecoveryCreate.self, RecoveryCheck.self, RecoveryRestore.self, RecoveryArchive.self,
      RecoveryShow.self, RecoveryRemove.self,
    ])
}

struct RecoveryCreate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Make a recovery key and show its 24 words; a former key opens nothing any more.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { messenger in
      let words = try await messenger.createRecoveryKey().words
      if options.json { return try JSONLine.print(["words": words.joined(separator: " ")]) }
      for row in stride(from: 0, to: words.count, by: 6) {
        Terminal.line("\(foreign: words[row..<row + 6].joined(separator: " "))")
      }
      Terminal.note("write the words down: they are not shown again, and open your account")
    }
  }
}

struct RecoveryCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that the words open your account.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    let key = try RecoveryInput.key()
    try await options.withMessenger { messenger in
      guard try await messenger.checkRecoveryKey(key) else {
        throw ClientError.wrongRecoveryKey("the words open another account")
      }
      if options.json { return try JSONLine.print(["opens": messenger.account.description]) }
      Terminal.line("the words open your account")
    }
  }
}

struct RecoveryRestore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make this a device of the account that the words open.",
    discussion: """
      It joins your groups again and takes your history from the archive, if there is one; the \
      other devices are removed, unless --keep-devices is given. If the command is interrupted, \
      run it again.
      """)

  @OptionGroup var options: AccountOptions
  @OptionGroup var server: ServerOptions
  @OptionGroup var new: RecoveredDeviceOptions

  func run() async throws {
    let key = try RecoveryInput.key()
    if options.hasAccount {
      return try await options.withMessenger { messenger in
        try ArchiveText.report(
          try await messenger.resumeRecovery(with: key, keepsDevices: new.keepDevices), "restored",
          options)
      }
    }
    Terminal.progress("making keys …")
    let (messenger, report) = try await Messenger.recover(
      with: key, at: try server.location(),
      in: try options.newLocation(asksPassphrase: new.passphrase), deviceName: new.deviceName,
      keepsDevices: new.keepDevices)
    await messenger.close()
    try ArchiveText.report(report, "restored", options)
  }
}

struct RecoveryArchive: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Keep your history at the server, sealed under the recovery key.",
    discussion: """
      `on` archives it now and then once a day, when you receive; `now` renews it; `off` removes \
      it. The server keeps it for a year after the last time.
      """)

  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case on
    case off
    case now
  }

  @OptionGroup var options: AccountOptions

  @Argument(help: "What to do: on, off or now.")
  var choice: Choice

  func run() async throws {
    try await options.withMessenger { messenger in
      if choice == .on { try await messenger.setRecoveryArchive(true) }
      if choice == .off { return try await messenger.setRecoveryArchive(false) }
      Terminal.progress("archiving …")
      try ArchiveText.report(try await messenger.archiveHistory(), "archived", options)
    }
  }
}

struct RecoveryShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show whether there is a recovery key, and how old the archive is.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let hasKey: Bool
    let keepsArchive: Bool
    let archivedAt: Int64?
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let status = try await messenger.recoveryStatus()
      if options.json {
        return try JSONLine.print(
          Row(
            hasKey: status.hasKey, keepsArchive: status.keepsArchive,
            archivedAt: status.archivedAt))
      }
      Terminal.line(
        status.hasKey
          ? "key      made on this device" : "key      none that was made on this device")
      let made: Line = status.archivedAt.map { "made \(Terminal.time($0))" } ?? "none"
      Terminal.line("archive  \(made)" + (status.keepsArchive ? ", renewed once a day" : ""))
    }
  }
}

struct RecoveryRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Make the recovery key void, and remove the archive.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { try await $0.removeRecoveryKey() }
  }
}

/// The words of a recovery key, from wherever they come.
private enum RecoveryInput {
  private static let variable = "MARTLET_RECOVERY_WORDS"

  static func key() throws -> RecoveryKey {
    guard let text = Environment[variable] ?? Terminal.askPassphrase("The 24 words") ?? readLines()
    else {
      throw UsageError("there are no words", hint: "set \(foreign: variable)")
    }
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "," }.map(String.init)
    return try RecoveryKey(words: words)
  }

  /// All of standard input.
  private static func readLines() -> String? {
    var text = ""
    while let line = readLine(strippingNewline: false), text.utf8.count < 4096 { text += line }
    return text.isEmpty ? nil : text
  }
}
