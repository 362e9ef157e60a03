internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// Lists the accounts that this device knows.
struct People: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the accounts that this device knows.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let account: String
    let name: String
    let userName: String
    let profileName: String
    let about: String
    let isVerified: Bool
    let isAccepted: Bool
    let isBlocked: Bool
    let hasChangedIdentity: Bool
    let presence: PresenceRow?

    init(_ person: Person, _ presence: PersonPresence?) {
      self.presence = presence.map { PresenceRow($0) }
      account = person.account.description
      name = person.name
      userName = person.userName
      profileName = person.profileName
      about = person.about
      isVerified = person.isVerified
      isAccepted = person.isAccepted
      isBlocked = person.isBlocked
      hasChangedIdentity = person.hasChangedIdentity
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let people = try await messenger.people()
      if people.isEmpty { Terminal.note("this device knows no other account yet") }
      // Who cannot be asked for is shown without.
      let presences = Dictionary(
        ((try? await messenger.presences()) ?? []).map { ($0.account, $0) },
        uniquingKeysWith: { first, _ in first })
      for person in people {
        let presence = presences[person.account]
        if options.json {
          try JSONLine.print(Row(person, presence))
        } else {
          let words = presence.map { "  " + PresenceText.line($0) } ?? ""
          Terminal.line(ListingText.line(person) + words)
        }
      }
    }
  }
}

/// Names an account.
struct Name: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give an account a name; only your devices see it.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, or its present name.")
  var person: String

  @Argument(help: "The name; an empty one removes it.")
  var name: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.setName(messenger.account(named: person), name)
    }
  }
}

/// Shows or compares a safety number.
struct SafetyNumber: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a safety number, or mark it as verified.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME or link.")
  var person: String

  @Option(help: "Verify against these 60 digits, as the other person's device shows them.")
  var verify: String?

  func run() async throws {
    try await options.withMessenger { messenger in
      let other = try await messenger.account(named: person)
      if let verify {
        let count = verify.filter { !$0.isWhitespace }.count
        guard count == 60, verify.allSatisfy({ $0.isWhitespace || $0.isNumber }) else {
          throw UsageError("\"\(foreign: verify)\" is not a safety number, expected 60 digits")
        }
        guard try await messenger.verify(other, digits: verify) else {
          throw UsageError(
            "the numbers differ",
            hint: "someone may be reading along: find out before you go on")
        }
        if !options.json { Terminal.line("verified") }
        return
      }
      let number = try await messenger.safetyNumber(with: other)
      if options.json {
        try JSONLine.print(["digits": number.digits])
      } else {
        for line in number.grouped.split(separator: "\n") {
          Terminal.line(Line(foreign: String(line)))
        }
      }
    }
  }
}

/// Shows, accepts or refuses a changed identity.
struct AcceptIdentity: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show, accept or refuse the new identity key of an account.",
    discussion: """
      Without an option, shows the safety number with the new key. Compare it with what the other \
      side shows, then accept the key by giving the number, or refuse it.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME or link.")
  var person: String

  @Option(help: "Accept the key that has this safety number: 60 digits.")
  var accept: String?

  @Flag(help: "Keep the former key, and drop what came under the new one.")
  var refuse = false

  func run() async throws {
    try await options.withMessenger { messenger in
      let other = try await messenger.account(named: person)
      guard let presented = try await messenger.presentedIdentity(of: other) else {
        throw UsageError("\(foreign: person) shows the identity key that is trusted already")
      }
      if refuse { return try await messenger.refuseIdentity(presented) }
      guard let accept else { return try show(presented.safetyNumber) }
      guard accept.filter(\.isNumber) == presented.safetyNumber.digits else {
        throw UsageError(
          "the new key has another safety number",
          hint: "someone may be in between: do not go on before you have found out")
      }
      try await messenger.acceptIdentity(presented)
    }
  }

  private func show(_ number: SafetyDigits) throws {
    if options.json { return try JSONLine.print(["digits": number.digits]) }
    for line in number.grouped.split(separator: "\n") { Terminal.line(Line(foreign: String(line))) }
  }
}

/// Blocks an account.
struct Block: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Block an account: show nothing from it, and send it nothing.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME, link, or group:GROUP for who invites to it.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      switch try await messenger.requested(named: person) {
      case .person(let account): try await messenger.setBlocked(account, true)
      case .group(let request):
        try await messenger.setBlocked(request.inviter.account, true)
        try await messenger.declineInvitation(to: request.group)
      }
    }
  }
}

/// Lets an account in again.
struct Unblock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Unblock an account.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME or link.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.setBlocked(messenger.account(named: person), false)
    }
  }
}
