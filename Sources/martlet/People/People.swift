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

/// Accepts a changed identity.
struct AcceptIdentity: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trust the identity key that an account shows now.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The account, or its name.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.acceptIdentity(of: messenger.account(named: person))
    }
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
