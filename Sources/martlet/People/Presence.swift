internal import ArgumentParser
internal import MartletClient
internal import Protobuf

/// Shows or changes presence.
struct Presence: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show who is there, or say whether you are.",
    discussion: """
      Off at first. Whom you write to sees what you show, sealed: the server does not. You are \
      there while `martlet receive --follow` runs.
      """)

  /// What may be said.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case on
    case off
    case away
    case busy
    case dnd

    /// What others see; nil for nothing.
    var state: PresenceStatus.State? {
      switch self {
      case .on: .online
      case .off: nil
      case .away: .away
      case .busy: .busy
      case .dnd: .doNotDisturb
      }
    }
  }

  @OptionGroup var options: AccountOptions

  @Argument(help: "on, off, away, busy or dnd; without one, who is there is listed.")
  var choice: Choice?

  @Argument(help: "A few words, at most 128 characters.")
  var text: String?

  @Option(help: "A sign.")
  var emoji: String?

  @Option(help: "Until when words and sign count, such as 2027-01-31T16:00:00Z.")
  var until: String?

  func validate() throws {
    guard choice != .off || (text == nil && emoji == nil && until == nil) else {
      throw ValidationError("off says nothing more")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      guard let choice else { return try await list(messenger) }
      guard let state = choice.state else { return try await messenger.setPresence(nil) }
      try await messenger.setPresence(
        PresenceStatus(
          state: state, text: text ?? "", emoji: emoji ?? "",
          clearsAt: try until.map { try MessageTime.parse($0) }))
    }
  }

  private func list(_ messenger: Messenger) async throws {
    let names = try await Names(messenger)
    if !options.json {
      let own = try await messenger.presence()
      Terminal.line("me: \(own.map { PresenceText.line($0) } ?? "nothing is shown")")
    }
    for presence in try await messenger.presences() {
      if options.json {
        try JSONLine.print(PresenceRow(presence))
      } else {
        let name = names.name(presence.account.description)
        Terminal.line("\(name): \(PresenceText.line(presence))")
      }
    }
  }
}
