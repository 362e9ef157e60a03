internal import ArgumentParser
internal import MartletClient

/// Where a server is.
struct ServerOptions: ParsableArguments {
  @Option(help: "The server, HOST:PORT.")
  var server: String

  @Option(help: "A PEM file of the authorities to trust, instead of the system's.")
  var trust: String?

  @Flag(help: "Speak plaintext: only for tests, or behind something that encrypts.")
  var plaintext = false

  @Option(help: "The device's name, which only the account's own devices can read.")
  var deviceName = ""

  @Flag(help: "Ask for a passphrase to open the account with, instead of a key file.")
  var passphrase = false

  var location: ServerLocation {
    ServerLocation(server, authoritiesFile: trust, isPlaintext: plaintext)
  }
}

/// Makes an account.
struct Register: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an account with this as its first device.")

  @OptionGroup var options: AccountOptions
  @OptionGroup var server: ServerOptions

  @Option(help: "An invitation, where the server asks for one.")
  var invite: String?

  @Option(help: "A token of the host application, where the server asks for one.")
  var hostToken: String?

  func run() async throws {
    Terminal.progress("making keys …")
    let admission =
      invite.map { Admission.invite($0) } ?? hostToken.map { Admission.hostToken($0) } ?? .open
    let messenger = try await Messenger.register(
      at: server.location, in: options.newLocation(asksPassphrase: server.passphrase),
      admission: admission, deviceName: server.deviceName)
    try report(messenger, options)
    await messenger.close()
  }
}

/// Links this device.
struct Link: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Link this device to an account; another device of it approves the code shown.")

  @OptionGroup var options: AccountOptions
  @OptionGroup var server: ServerOptions

  func run() async throws {
    let messenger = try await Messenger.link(
      at: server.location, in: options.newLocation(asksPassphrase: server.passphrase),
      deviceName: server.deviceName
    ) { [options] code in
      if options.json {
        try? JSONLine.print(["code": code])
      } else {
        Terminal.line(Line(foreign: code))
      }
      Terminal.progress("waiting for another device: martlet approve CODE")
    }
    try report(messenger, options)
    await messenger.close()
  }
}

private func report(_ messenger: Messenger, _ options: AccountOptions) throws {
  struct Row: Encodable {
    let account: String
    let device: UInt8
  }
  if options.json {
    try JSONLine.print(Row(account: messenger.account.description, device: messenger.device))
  } else {
    Terminal.line("account \(messenger.account), device \(messenger.device)")
  }
}

/// Approves a device.
struct Approve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Let the device that shows a code into the account.",
    discussion: """
      Whoever made the code gets the whole account: take it from the device itself. The command \
      succeeds once the device is linked.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "The code that the new device shows.")
  var code: String

  @Option(help: "Seconds to wait for the device to be linked.")
  var wait = 30

  private struct Row: Encodable {
    let device: UInt8
    let name: String
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      Terminal.progress("waiting for the device to link itself …")
      guard
        let device = try await messenger.approve(
          code: code, waitingFor: .seconds(max(1, min(wait, 600))))
      else { return }
      if options.json {
        try JSONLine.print(Row(device: device.number, name: device.name))
      } else {
        let name: Line = device.name.isEmpty ? "" : " \(foreign: device.name)"
        Terminal.line("approved: device \(device.number)\(name)")
      }
    }
  }
}
