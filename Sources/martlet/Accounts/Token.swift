internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// Shows another service who the account is.
struct Token: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a token by which another service knows the account, for five minutes.",
    discussion: "The service verifies it by the server's keys; docs/host.md says how.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The service, as it expects itself to be named: its URL, for one.")
  var audience: String

  private struct Row: Encodable {
    let token: String
  }

  func validate() throws {
    guard (1...255).contains(audience.utf8.count) else {
      throw ValidationError("a service's name has 1 to 255 bytes")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let token = try await messenger.audienceToken(for: audience)
      if options.json { return try JSONLine.print(Row(token: token)) }
      Terminal.line("\(foreign: token)")
    }
  }
}
