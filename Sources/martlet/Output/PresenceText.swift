internal import MartletClient
internal import PlainText
internal import Protobuf

/// Whether people are there, as words.
enum PresenceText {
  /// What a presence says.
  static func line(_ presence: PersonPresence) -> Line {
    let status = presence.status
    guard presence.isThere else {
      return status.lastSeen.map { "last seen \(Terminal.time($0.seconds))" } ?? "gone"
    }
    return line(status)
  }

  /// What a status says.
  static func line(_ status: PresenceStatus) -> Line {
    let emoji: Line = status.emoji.isEmpty ? "" : " \(foreign: status.emoji)"
    let text: Line = status.text.isEmpty ? "" : ": \(foreign: status.text)"
    return word(status.state) + emoji + text
  }

  /// The word for a state.
  static func word(_ state: PresenceStatus.State) -> Line {
    switch state {
    case .online: "online"
    case .away: "away"
    case .busy: "busy"
    case .doNotDisturb: "do not disturb"
    case .gone: "gone"
    default: "unknown"
    }
  }
}

/// A presence as JSON.
struct PresenceRow: Encodable {
  let account: String
  let isThere: Bool
  let state: String
  let text: String
  let emoji: String
  let lastSeen: Int64?

  init(_ presence: PersonPresence) {
    account = presence.account.description
    isThere = presence.isThere
    state = PresenceText.word(presence.isThere ? presence.status.state : .gone).text
    text = presence.status.text
    emoji = presence.status.emoji
    lastSeen = presence.status.lastSeen?.seconds
  }
}
