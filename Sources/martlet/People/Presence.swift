internal import ArgumentParser
internal import MartletClient
internal import Protobuf

/// Shows or changes presence.
struct Presence: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show who is there, or say whether you are.",
    discussion: """
      Off at first. Whom you write to sees what you show, sealed: the server does not. You are \
      there while `martlet receive --follow` runs. `martlet audience` shows some people something \
      else, or nothing.
      """)

  /// What may be said.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case on
    case off
    case away
    case busy
    case dnd
    case same

    /// What others see; nil for nothing.
    var state: PresenceStatus.State? {
      switch self {
      case .on: .online
      case .off, .same: nil
      case .away: .away
      case .busy: .busy
      case .dnd: .doNotDisturb
      }
    }
  }

  @OptionGroup var options: AccountOptions

  @Argument(help: "on, off, away, busy or dnd, or same; without one, who is there is listed.")
  var choice: Choice?

  @Argument(help: "A few words, at most 128 characters.")
  var text: String?

  @Option(help: "A sign.")
  var emoji: String?

  @Option(help: "Until when words and sign count, such as 2027-01-31T16:00:00Z.")
  var until: String?

  @Option(help: "Show it to this audience alone; \"same\" shows it what everyone sees again.")
  var audience: String?

  func validate() throws {
    let isSilent = text == nil && emoji == nil && until == nil
    if let choice, choice.state == nil, !isSilent {
      throw ValidationError("\(choice.rawValue) says nothing more")
    }
    guard audience == nil || choice != nil else {
      throw ValidationError("say what to show to the audience")
    }
    guard audience == nil || choice != .off else {
      throw ValidationError(
        "to show people nothing, put them into the audience nobody: martlet audience nobody NAME")
    }
    guard audience != nil || choice != .same else {
      throw ValidationError("same is for an audience: name it with --audience")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      guard let choice else { return try await list(messenger) }
      guard let state = choice.state else {
        return try await messenger.setPresence(nil, for: audience)
      }
      try await messenger.setPresence(
        PresenceStatus(
          state: state, text: text ?? "", emoji: emoji ?? "",
          clearsAt: try until.map { try MessageTime.parse($0) }), for: audience)
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
