internal import ArgumentParser
internal import MartletAPI
internal import MartletClient
internal import PlainText

/// Shows who one is.
struct Me: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show your account, and the link by which others add you.",
    discussion: """
      Who adds you by the link knows your identity key, and needs to compare no safety number. The \
      command needs no server.
      """)

  @OptionGroup var options: AccountOptions

  @Flag(help: "Draw the link as a QR code, also where the output is no terminal.")
  var qr = false

  @Option(help: "File to write the QR code to, as a picture in PNG.", completion: .file())
  var qrFile: String?

  @Flag(help: "Make a new link; the former ones let no stranger in any more.")
  var rotate = false

  private struct Row: Encodable {
    let account: String
    let device: UInt8
    let userName: String?
    let name: String?
    let link: String
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let link = rotate ? try await messenger.rotateLink() : try await messenger.link()
      let userName = try await messenger.userName()
      let name = try await messenger.profile()?.name
      if let qrFile { try QRCode.save(link.description, to: qrFile) }
      if options.json {
        return try JSONLine.print(
          Row(
            account: messenger.account.description, device: messenger.device, userName: userName,
            name: name, link: link.description))
      }
      Terminal.line("account    \(messenger.account), device \(messenger.device)")
      if let name { Terminal.line("name       \(foreign: name)") }
      if let userName { Terminal.line("user name  @\(foreign: userName)") }
      Terminal.line("link       \(foreign: link.description)")
      if qr || Terminal.isOutputInteractive { QRCode(link.description)?.show() }
    }
  }
}

/// Adds a person.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add a person by their link or user name.",
    discussion: """
      A link says which identity key the account has: who is added by it is verified. A user name \
      does not; compare safety numbers to be sure.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "The link, or @USERNAME.")
  var person: String

  @Option(help: "What to call the person; only your devices see it.")
  var name: String?

  private struct Row: Encodable {
    let account: String
    let name: String
    let isVerified: Bool
  }

  func run() async throws {
    guard person.hasPrefix("@") || ContactLink.isMeant(by: person) else {
      throw UsageError(
        "\"\(foreign: person)\" is neither a link nor a user name",
        hint: "a link looks like martlet:HOST/#TOKEN, a user name like @alice")
    }
    try await options.withMessenger { messenger in
      let account = try await messenger.account(named: person)
      if let name { try await messenger.setName(account, name) }
      let added = try await messenger.person(account)
      if options.json {
        return try JSONLine.print(
          Row(account: account.description, name: added.name, isVerified: added.isVerified))
      }
      Terminal.line("added  \(ListingText.line(added))")
    }
  }
}

/// Shows or changes the user name.
struct UserNameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "username", abstract: "Show, take or give up your user name.",
    discussion: """
      A user name has 3 to 32 letters, digits, "_" and ".", and begins with a letter. One that is \
      given up is held back for you for 30 days.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "The name to take, with or without \"@\"; without one, yours is shown.")
  var name: String?

  @Flag(help: "Give your user name up.")
  var delete = false

  func validate() throws {
    guard name == nil || !delete else {
      throw ValidationError("a name and --delete cannot go together")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      if delete {
        guard try await messenger.deleteUserName() else {
          throw ClientError.notFound("user name to give up")
        }
      } else if let name {
        try await messenger.setUserName(name.hasPrefix("@") ? String(name.dropFirst()) : name)
      }
      let current = try await messenger.userName()
      if options.json { return try JSONLine.print(["userName": current]) }
      if let current {
        Terminal.line("@\(foreign: current)")
      } else if !delete {
        Terminal.note("you have no user name: martlet username NAME")
      }
    }
  }
}
