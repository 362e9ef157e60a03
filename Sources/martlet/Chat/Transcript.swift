internal import MartletClient
internal import PlainText

/// Shows messages to a person at a terminal, as a chat does: little beside the words, a line
/// between days, and of identifiers as many digits as commands ask for.
struct Transcript {
  private let messenger: Messenger
  private let showsPlace: Bool
  private var lastDay = ""

  /// With `showsPlace` each message says in which conversation it is.
  init(_ messenger: Messenger, showsPlace: Bool) {
    (self.messenger, self.showsPlace) = (messenger, showsPlace)
  }

  /// Shows a message behind a mark, with names as they are now.
  mutating func show(_ message: StoredMessage, mark: Line = "") async throws {
    let text = ChatText(names: try await Names(messenger), isColoured: ChatText.wantsColour)
    let day = ChatText.day(message)
    var lines = day == lastDay ? [] : [text.faint("— \(day) —")]
    lastDay = day
    let answered = try await messenger.answered(by: message)
    let own = text.lines(message, answering: answered, showsPlace: showsPlace)
    lines += own.dropLast() + own.suffix(1).map { mark.text + $0 }
    Terminal.bytes(Array(lines.map { "\($0)\n" }.joined().utf8))
  }
}
