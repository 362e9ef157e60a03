internal import ArgumentParser
internal import MartletClient

/// Lists the accounts that this device knows.
struct People: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the accounts that this device knows.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let account: String
    let name: String
    let isVerified: Bool
    let isBlocked: Bool
    let hasChangedIdentity: Bool
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      for person in try await messenger.people() {
        if options.json {
          try JSONLine.print(
            Row(
              account: person.account.description, name: person.name,
              isVerified: person.isVerified, isBlocked: person.isBlocked,
              hasChangedIdentity: person.hasChangedIdentity))
        } else {
          Terminal.line(ListingText.line(person))
        }
      }
    }
  }
}

/// Names an account.
struct Name: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Name an account; only the own devices see it.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The account.")
  var person: String

  @Argument(help: "What it is to be called.")
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
    abstract: "Show the number that two people compare, or note that they did.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The other account, or its name.")
  var person: String

  @Option(help: "The 60 digits that the other side shows: the account then counts as verified.")
  var verify: String?

  func run() async throws {
    try await options.withMessenger { messenger in
      let other = try await messenger.account(named: person)
      if let verify {
        let count = verify.filter { !$0.isWhitespace }.count
        guard count == 60, verify.allSatisfy({ $0.isWhitespace || $0.isNumber }) else {
          throw UsageError("\"\(foreign: verify)\" is no safety number, expected 60 digits")
        }
        guard try await messenger.verify(other, digits: verify) else {
          throw UsageError(
            "the numbers differ",
            hint: "someone may be in between: do not go on before you have found out")
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
    abstract: "Show the safety number of an account's new identity key, and accept or refuse the key.",
    discussion: """
      Without an option, shows the safety number with the new key. Compare it with what the other \
      side shows, then accept the key by giving the number, or refuse it.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, or contact name.")
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
    abstract: "Show nothing of an account any more, and send it nothing.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The account, or its name.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.setBlocked(messenger.account(named: person), true)
    }
  }
}

/// Lets an account in again.
struct Unblock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Let an account in again.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The account, or its name.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.setBlocked(messenger.account(named: person), false)
    }
  }
}
