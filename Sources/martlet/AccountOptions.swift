internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import PlainText

/// Which account a command is for, and how it prints.
struct AccountOptions: ParsableArguments {
  @Option(
    help: "Account file (default: MARTLET_ACCOUNT, or ~/.local/share/martlet/default.martlet).",
    completion: .file())
  var account: String?

  @Option(
    help: "Key file that opens the account (default: the account file with .key appended).",
    completion: .file())
  var keyFile: String?

  @Flag(help: "Print JSON, one object per line.")
  var json = false

  /// The account's file.
  var path: String {
    if let path = account ?? Environment["MARTLET_ACCOUNT"] { return path }
    let home = Self.folder("HOME") ?? NSHomeDirectory()
    return "\(Self.folder("XDG_DATA_HOME") ?? "\(home)/.local/share")/martlet/default.martlet"
  }

  /// A folder that the environment names; one that is empty or relative counts as unset.
  ///
  /// Source: XDG Base Directory Specification.
  private static func folder(_ name: String) -> String? {
    Environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  private var keyPath: String { keyFile ?? "\(path).key" }

  /// A new file, opened by a passphrase where one is given, else by a new key file.
  func newLocation(asksPassphrase: Bool) throws -> StoreLocation {
    if let passphrase = ProcessInfo.processInfo.environment["MARTLET_PASSPHRASE"] {
      guard !passphrase.isEmpty else {
        throw UsageError(
          "MARTLET_PASSPHRASE is empty, expected a passphrase",
          hint: "unset it, and the account gets a key file")
      }
      return StoreLocation(path, key: .passphrase(passphrase))
    }
    guard asksPassphrase else { return StoreLocation(path, key: .keyFile(keyPath)) }
    guard let passphrase = Terminal.askPassphrase("New passphrase"), !passphrase.isEmpty,
      Terminal.askPassphrase("Again") == passphrase
    else { throw UsageError("the passphrases differ, or there is no terminal to ask on") }
    return StoreLocation(path, key: .passphrase(passphrase))
  }

  /// Whether there is a file of an account.
  var hasAccount: Bool {
    (try? location()).map { Messenger.hasAccount($0) } ?? false
  }

  /// Whether a key file opens the account.
  var hasKeyFile: Bool { FileManager.default.fileExists(atPath: keyPath) }

  private func location() throws -> StoreLocation {
    if let passphrase = Environment["MARTLET_PASSPHRASE"] {
      return StoreLocation(path, key: .passphrase(passphrase))
    }
    if keyFile != nil || FileManager.default.fileExists(atPath: keyPath) {
      return StoreLocation(path, key: .keyFile(keyPath))
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw ClientError.noAccount(path: path)
    }
    guard let passphrase = Terminal.askPassphrase("Passphrase") else {
      throw UsageError(
        "there is no key file \(foreign: keyPath), and no terminal to ask for a passphrase on",
        hint: "set MARTLET_PASSPHRASE, or name the key file with --key-file")
    }
    return StoreLocation(path, key: .passphrase(passphrase))
  }

  /// Opens the account, does something with it, and closes it.
  func withMessenger(_ body: (Messenger) async throws -> Void) async throws {
    let messenger = try Messenger.open(location()) {
      Terminal.progress("martlet: the server does not answer; waiting for it")
    }
    do {
      try await body(messenger)
    } catch ClientError.notFound(let what) {
      let known = (try? await messenger.people()) ?? []
      await messenger.close()
      let person = known.first { !$0.name.isEmpty && what.contains($0.account.description) }
      throw ClientError.notFound(person.map { "\(what) (\($0.name))" } ?? what)
    } catch {
      await messenger.close()
      throw error
    }
    await messenger.close()
  }
}
