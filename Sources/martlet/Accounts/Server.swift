internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// Where the account's server is.
struct Server: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show or change where the account's server is.",
    subcommands: [ServerShow.self, ServerSet.self])
}

struct ServerShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show where the account's server is.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let server: String
    let isPlaintext: Bool
    let hasOwnCertificates: Bool
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let location = try await messenger.serverLocation()
      let hasOwn =
        location.authorities != nil || location.authoritiesFile != nil
        || location.certificateFingerprint != nil
      if options.json {
        return try JSONLine.print(
          Row(
            server: location.target, isPlaintext: location.isPlaintext,
            hasOwnCertificates: hasOwn))
      }
      Terminal.line("server   \(foreign: location.target)")
      Terminal.line(
        location.isPlaintext
          ? "trust    plaintext: nothing is checked"
          : hasOwn
            ? "trust    certificates kept with the account" : "trust    the system's authorities"
      )
    }
  }
}

struct ServerSet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change the address of the account's server, or the certificates to trust.",
    discussion: """
      The server must be the one that has the account; it is tried first. Without --trust, the \
      certificates that were trusted before are kept.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "The server: HOST, HOST:PORT or a URL.")
  var server: String

  @Option(
    help: "PEM file of the certificates to trust; its content is copied into the account.",
    completion: .file())
  var trust: String?

  @Flag(help: "Trust the system's authorities from now on.")
  var trustSystem = false

  @Flag(help: "Speak plaintext: only for tests, or behind a proxy that encrypts.")
  var plaintext = false

  @Flag(inversion: .prefixedNo, help: "Try the server before anything is changed.")
  var check = true

  func validate() throws {
    guard trust == nil || !trustSystem else {
      throw ValidationError("--trust and --trust-system cannot go together")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      var location = try ServerLocation(naming: server, trust: trust, isPlaintext: plaintext)
      if trust == nil, !trustSystem, !plaintext {
        let former = try await messenger.serverLocation()
        location.authorities = former.authorities
        location.authoritiesFile = former.authoritiesFile
        location.certificateFingerprint = former.certificateFingerprint
      }
      try await messenger.setServer(location, isChecked: check)
    }
  }
}
