internal import ArgumentParser
internal import MartletAPI
internal import MartletClient
internal import PlainText

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
    abstract: "List the people and groups that wait to be accepted.",
    discussion: """
      People whom you do not know may write five messages, one a minute, and are told nothing of \
      what becomes of them. Accept them with `martlet accept`, or by answering. Of a group that \
      they have added you to, you see the name; `martlet accept group:GROUP` lets you in. If you \
      do not accept it within 7 days, the server removes you.
      """)

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let account: String
    let profileName: String
    let messages: Int
    let text: String?
  }

  private struct GroupRow: Encodable {
    let group: String
    let name: String
    let account: String
    let profileName: String
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let requests = try await messenger.requests()
      try await messenger.fetchGroupRequests()
      let groups = try await messenger.groupRequests()
      if requests.isEmpty, groups.isEmpty { Terminal.note("nobody waits to be accepted") }
      for request in groups { try tell(request) }
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

extension Requests {
  private func tell(_ request: GroupRequest) throws {
    guard options.json else { return Terminal.line(ListingText.line(request)) }
    try JSONLine.print(
      GroupRow(
        group: request.group.description, name: request.name,
        account: request.inviter.account.description, profileName: request.inviter.profileName))
  }
}

/// Accepts a person or an invitation.
struct Accept: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Accept a person, or an invitation to a group.",
    discussion: """
      A person may write then, and learns what becomes of the messages. Of a group that you were \
      added to, what was written since arrives with the next `martlet receive`.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME, link or group:GROUP.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      switch try await messenger.requested(named: person) {
      case .person(let account): try await messenger.accept(account)
      case .group(let request): try await messenger.acceptInvitation(to: request.group)
      }
    }
  }
}

/// Drops a request.
struct Ignore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a request; who made it is told nothing.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The account that asks, or group:GROUP.")
  var person: String

  func run() async throws {
    try await options.withMessenger { messenger in
      switch try await messenger.requested(named: person) {
      case .person(let account): try await messenger.ignore(account)
      case .group(let request): try await messenger.declineInvitation(to: request.group)
      }
    }
  }
}
