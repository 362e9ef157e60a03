internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import PlainText

/// Backs the account up.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Back up your account into a file: identity, contacts, groups and messages.",
    discussion: """
      The file is sealed under a passphrase, which is asked for or taken from \
      MARTLET_BACKUP_PASSPHRASE. Whoever has both has your account. Files that are stored at the \
      server are not in it, only how to fetch them.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "The file to write; it must not exist.", completion: .file())
  var file: String

  func run() async throws {
    let passphrase = try BackupPassphrase.new()
    try await options.withMessenger { messenger in
      Terminal.progress("writing …")
      try ArchiveText.report(
        try await messenger.backUp(to: file, passphrase: passphrase), "backed up", options)
    }
  }
}

/// Restores an account, or its history.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Restore your account from a backup, though all its devices are lost.",
    discussion: """
      Without an account in the account file, this becomes a device of the account that the backup \
      is of: it joins your groups again, and the other devices are removed, unless --keep-devices \
      is given. With the same account in the account file, only messages and contacts that are \
      missing are taken in. If the command is interrupted, run it again.
      """)

  @OptionGroup var options: AccountOptions
  @OptionGroup var server: ServerOptions
  @OptionGroup var new: RecoveredDeviceOptions

  @Argument(help: "The backup.", completion: .file())
  var file: String

  func run() async throws {
    let opening = try BackupPassphrase.known()
    if options.hasAccount {
      return try await options.withMessenger { messenger in
        try ArchiveText.report(
          try await messenger.restoreHistory(
            from: file, passphrase: opening, keepsDevices: new.keepDevices), "restored", options)
      }
    }
    let location = server.server == nil ? nil : try server.location()
    Terminal.progress("making keys …")
    let (messenger, report) = try await Messenger.recover(
      from: file, passphrase: opening, at: location,
      in: try options.newLocation(asksPassphrase: new.passphrase), deviceName: new.deviceName,
      keepsDevices: new.keepDevices)
    await messenger.close()
    try ArchiveText.report(report, "restored", options)
  }
}

/// The passphrase of a backup.
private enum BackupPassphrase {
  private static let variable = "MARTLET_BACKUP_PASSPHRASE"

  /// A passphrase for a new backup.
  static func new() throws -> String {
    if let known = Environment[variable] { return known }
    guard let first = Terminal.askPassphrase("New passphrase of the backup"), !first.isEmpty,
      Terminal.askPassphrase("Again") == first
    else {
      throw UsageError(
        "the passphrases differ, or there is no terminal to ask on",
        hint: "or set \(foreign: variable)")
    }
    return first
  }

  /// The passphrase of a backup that is there.
  static func known() throws -> String {
    guard
      let known = Environment[variable] ?? Terminal.askPassphrase("Passphrase of the backup")
    else {
      throw UsageError(
        "there is no terminal to ask for a passphrase on", hint: "set \(foreign: variable)")
    }
    return known
  }
}
