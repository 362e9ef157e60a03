internal import ArgumentParser
internal import MartletServer
internal import PlainText

/// Forgets what a storage key has sealed that is lost.
struct ForgetSealed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Forget what the storage key has sealed, when its file is lost.",
    discussion: """
      Devices set anew where they are woken when they next connect; webhooks have to be added \
      again. Nothing else is sealed by that key.
      """)

  @OptionGroup var flags: SettingFlags
  @Flag(help: "Say that you mean it.") var yes = false

  func validate() throws {
    guard yes else { throw ValidationError("this cannot be undone: say --yes") }
  }

  func run() async throws {
    try await Backend.withDatabase(for: flags) { backend in
      let (endpoints, webhooks) = try await SealedData.forget(in: backend.database)
      Output.line("forgot \(endpoints) endpoints and \(webhooks) webhooks")
    }
  }
}
