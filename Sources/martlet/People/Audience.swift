internal import ArgumentParser
internal import MartletClient
internal import PlainText
internal import Protobuf

/// Shows or changes who sees which presence.
struct Audience: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show some people a presence of their own, or none.",
    discussion: """
      Without arguments, lists the audiences and what each is shown. People who are in no other \
      audience are in "everyone"; those in "nobody" are shown nothing. You can have three more, \
      with names of your choice. Each person is in one audience. `martlet presence busy "at work" \
      --audience NAME` sets what an audience is shown; until then it is shown what everyone is. \
      People that you take out of an audience see you go, and nothing after that, as if you showed \
      nothing to anybody.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "everyone, nobody, or a name of your choice.")
  var name: String?

  @Argument(help: "The people to put into it: accounts, contacts' names, @USERNAMEs or links.")
  var people: [String] = []

  private struct Row: Encodable {
    let audience: String
    let accounts: [String]
    let isShown: Bool
    let state: String?
    let text: String?
    let emoji: String?

    init(_ audience: PresenceAudience) {
      self.audience = audience.name
      accounts = audience.accounts.map(\.description)
      isShown = audience.status != nil
      state = audience.status.map { PresenceText.word($0.state).text }
      text = audience.status?.text
      emoji = audience.status?.emoji
    }
  }

  func validate() throws {
    guard name == nil || !people.isEmpty else {
      throw ValidationError("name the people to put into the audience")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      if let name {
        var accounts: [AccountID] = []
        for person in people { accounts.append(try await messenger.account(named: person)) }
        return try await messenger.putIntoAudience(name, accounts)
      }
      let names = try await Names(messenger)
      for audience in try await messenger.presenceAudiences() {
        if options.json {
          try JSONLine.print(Row(audience))
        } else {
          Terminal.line(Self.line(audience, names))
        }
      }
    }
  }

  private static func line(_ audience: PresenceAudience, _ names: Names) -> Line {
    let status = audience.status.map { PresenceText.line($0) } ?? "nothing is shown"
    let people = audience.accounts.map { names.name($0.description) }
    let list: Line = people.isEmpty ? "" : people.reduce(" for") { "\($0) \($1)" }
    return "\(foreign: audience.name)\(list): \(status)"
  }
}
