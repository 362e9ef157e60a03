internal import ArgumentParser
internal import MartletAPI
internal import MartletClient

/// Who may write before having been accepted.
enum RequestPolicy: String, CaseIterable, ExpressibleByArgument {
  case everyone
  case linkOnly = "link-only"
  case nobody

  /// What may be said.
  static var choices: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The policy as the contract has it.
  var policy: ContactPolicy {
    switch self {
    case .everyone: .everyone
    case .linkOnly: .linkOnly
    case .nobody: .nobody
    }
  }
}

/// Lists requests.
struct Requests: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the people who have written to you and wait to be accepted.",
    discussion: """
      They are told nothing of what becomes of their messages, and at most five arrive. Accept \
      them with `martlet accept`, or by answering.
      """)

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let account: String
    let profileName: String
    let messages: Int
    let text: String?
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let requests = try await messenger.requests()
      if requests.isEmpty { Terminal.note("nobody waits to be accepted") }
      for request in requests {
        let last = request.messages.last?.content
        if options.json {
          var text: String?
          if case .text(let words)? = last?.body { text = words.text }
          try JSONLine.print(
            Row(
              account: request.person.account.description,
              profileName: request.person.profileName, messages: request.messages.count,
              text: text))
          continue
        }
        Terminal.line(ListingText.line(request.person))
        for message in request.messages {
          Terminal.line("  " + EventText(names: names).line(message))
        }
      }
    }
  }
}

/// Accepts a person.
struct Accept: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Accept a person: let them write, and learn what becomes of their messages.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME or link.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.accept(messenger.account(named: person))
    }
  }
}

/// Drops a request.
struct Ignore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a request; who made it is told nothing.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The account that asks.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.ignore(messenger.account(named: person))
    }
  }
}
