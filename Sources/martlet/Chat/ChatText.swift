internal import Foundation
internal import MartletClient
internal import PlainText
internal import Protobuf

/// Messages as a chat shows them: little beside the words.
struct ChatText {
  let names: Names
  /// Whether the terminal shows colours.
  let isColoured: Bool

  /// Whether a terminal shows colours, as far as its user has said. Source: no-color.org.
  static var wantsColour: Bool {
    (Environment["NO_COLOR"] ?? "").isEmpty && Environment["TERM"] != "dumb"
  }

  /// A message on one line, with its conversation if `showsPlace`; what it answers stands above it.
  func lines(
    _ message: StoredMessage, answering answered: StoredMessage?, showsPlace: Bool = false
  ) -> [String] {
    let author =
      (showsPlace ? names.authorAndPlace(of: message) : names.name(message.authorID)).text
    let words =
      message.isDeleted ? "(deleted)" : ContentText.describe(message.content?.body).text
    var marks = [Line(foreign: String(message.id.prefix(4))).text]
    if message.isEdited { marks.append("edited") }
    marks += message.reactions.map { Line(foreign: $0.emoji).text }
    switch message.state {
    case .pending: marks.append("waiting")
    case .failed: marks.append("failed")
    default: break
    }
    let line =
      "\(faint(clock(message))) \(bold(author)): \(words)  \(faint(marks.joined(separator: " ")))"
    guard let answered else { return [line] }
    let quoted = ContentText.describe(answered.content?.body).text
    let short = String(quoted.prefix(60)) + (quoted.count > 60 ? "…" : "")
    return [faint("      ↳ \(names.name(answered.authorID).text): \(short)"), line]
  }

  func faint(_ text: String) -> String { isColoured ? "\u{1b}[2m\(text)\u{1b}[22m" : text }

  private func bold(_ text: String) -> String { isColoured ? "\u{1b}[1m\(text)\u{1b}[22m" : text }

  private func clock(_ message: StoredMessage) -> String {
    let seconds = (message.serverTime ?? message.content?.writtenAt)?.seconds ?? 0
    return String(Terminal.time(seconds).text.dropFirst(11).prefix(5))
  }

  /// The day of a message, as a line between days has it.
  static func day(_ message: StoredMessage) -> String {
    let seconds = (message.serverTime ?? message.content?.writtenAt)?.seconds ?? 0
    return String(Terminal.time(seconds).text.prefix(10))
  }
}
