internal import ArgumentParser
internal import Foundation
internal import MartletAPI
internal import MartletClient

/// The device that is made, and how long to wait for its server.
struct NewDeviceOptions: ParsableArguments {
  @Option(help: "Name of this device; only your own devices can read it.")
  var deviceName = ""

  @Flag(help: "Ask for a passphrase that opens the account, instead of making a key file.")
  var passphrase = false

  @Option(help: "Seconds to wait for a server that does not accept connections yet.")
  var wait = 10

  /// Waits for a server that refuses connections.
  var patience: Patience {
    Patience(.seconds(max(0, wait))) { Terminal.progress("waiting for the server …") }
  }

  func validate() throws {
    guard (0...86_400).contains(wait) else { throw ValidationError("--wait takes 0 to 86400") }
  }

  /// Waits for the file of certificates, which a server that starts for the first time makes.
  func waitForCertificates(of location: ServerLocation) async throws {
    guard let path = location.authoritiesFile, !location.isPlaintext else { return }
    let end = ContinuousClock.now + .seconds(wait)
    var isFirst = true
    while !FileManager.default.fileExists(atPath: path), ContinuousClock.now < end {
      if isFirst { Terminal.progress("waiting for \(foreign: path) …") }
      isFirst = false
      try await Task.sleep(for: .milliseconds(200))
    }
  }
}

/// Makes an account.
struct Register: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Create an account with this device as its first.",
    discussion: "If the command is interrupted, run it again: it goes on with the same account.")

  @OptionGroup var options: AccountOptions
  @OptionGroup var server: ServerOptions
  @OptionGroup var device: NewDeviceOptions

  @Argument(help: "The invitation, a link: it says which server, how to know it, and its code.")
  var invitation: String?

  @Option(help: "Invitation code, or the link that holds it, if the server asks for one.")
  var invite: String?

  @Option(help: "Token of the host application, if the server asks for one.")
  var hostToken: String?

  func run() async throws {
    let link = try invitation.map { try Invitation($0) }
    let location = try link?.location(over: server) ?? server.location()
    let file = try options.newLocation(asksPassphrase: device.passphrase)
    try await device.waitForCertificates(of: location)
    Terminal.progress("making keys …")
    let code = try invite.map { ContactLink.isMeant(by: $0) ? try Invitation($0).code : $0 }
    let admission =
      (code ?? link?.code).map { Admission.invite($0) }
      ?? hostToken.map { Admission.hostToken($0) } ?? .open
    let messenger = try await Messenger.register(
      at: location, in: file, admission: admission, deviceName: device.deviceName,
      patience: device.patience)
    try report(messenger, options)
    await messenger.close()
  }
}

/// Links this device.
struct Link: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Link this device to your account; approve the code it shows on another device.",
    discussion: "If the command is interrupted, run it again.")

  @OptionGroup var options: AccountOptions
  @OptionGroup var server: ServerOptions
  @OptionGroup var device: NewDeviceOptions

  @Option(help: "File to write the code to, as a picture in PNG.", completion: .file())
  var qrFile: String?

  func run() async throws {
    let location = try server.location()
    let file = try options.newLocation(asksPassphrase: device.passphrase)
    try await device.waitForCertificates(of: location)
    let messenger = try await Messenger.link(
      at: location, in: file, deviceName: device.deviceName, patience: device.patience
    ) { [options] code in
      if options.json {
        try? JSONLine.print(["code": code])
      } else {
        Terminal.line(Line(foreign: code))
        if Terminal.isOutputInteractive { QRCode(code)?.show() }
      }
      if let qrFile { Terminal.attempt { try QRCode.save(code, to: qrFile) } }
      Terminal.progress("waiting for another device: martlet approve CODE")
    }
    try report(messenger, options)
    await fetchHistory(messenger)
    await messenger.close()
  }

  /// Fetches what the approving device gives; receiving goes on with what fails.
  private func fetchHistory(_ messenger: Messenger) async {
    do {
      let report = try await messenger.fetchHistory()
      guard report.messages > 0 else { return }
      Terminal.note("\(report.messages) messages of your history have come")
    } catch {
      Terminal.note("your history could not be fetched yet; martlet receive tries again")
    }
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

  @Option(
    help: """
      How much of your history the device gets: all (the default), none, or days such as 30d. It \
      is stored at the server, sealed, until the device has fetched it.
      """,
    completion: .list(["all", "none", "30d"]), transform: Self.share)
  var history = HistoryShare.all

  @Option(help: "Seconds to wait for the device to be linked.")
  var wait = 30

  @Flag(help: "Do not ask whether the device is the right one.")
  var yes = false

  private struct Row: Encodable {
    let device: UInt8
    let name: String
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      guard try yes || confirms(Messenger.deviceName(inCode: code)) else {
        throw UsageError("the device was not approved")
      }
      Terminal.progress("waiting for the device to link itself …")
      guard
        let device = try await messenger.approve(
          code: code, history: history, waitingFor: .seconds(max(1, min(wait, 600))))
      else { return }
      if options.json {
        try JSONLine.print(Row(device: device.number, name: device.name))
      } else {
        let name: Line = device.name.isEmpty ? "" : " \(foreign: device.name)"
        Terminal.line("approved: device \(device.number)\(name)")
      }
    }
  }

  private static func share(_ text: String) throws -> HistoryShare {
    switch text {
    case "all": return .all
    case "none": return .none
    default:
      guard let days = HistoryPolicy.days(text) else {
        throw ValidationError("--history takes all, none, or days such as 30d (1d to 3650d)")
      }
      return .days(days)
    }
  }

  /// Asks on a terminal whether the device is to be let in; programs have decided before.
  private func confirms(_ name: String) -> Bool {
    guard Input.isTerminal else { return true }
    let device: Line = name.isEmpty ? "a device without a name" : "the device \"\(foreign: name)\""
    return Terminal.confirm(
      "let \(device) into your account? It will read and write everything there")
  }
}
