internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// Says what new members of a group get of its history.
struct GroupHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Change what new members get of what was said before they came.",
    discussion: """
      The member who adds somebody shares the messages that it has; the new member sees who \
      shared them. Messages sent before this change, and messages that disappear, are never \
      shared.
      """)

  @OptionGroup var group: GroupOptions

  @Argument(
    help: "\"joined\" for nothing, or how far back, such as 30d.",
    completion: .list(["joined", "7d", "30d", "365d"]), transform: HistoryPolicy.init)
  var policy: HistoryPolicy

  func run() async throws {
    try await group.withGroup { messenger, id in
      try await messenger.setSharedHistory(days: policy.days, in: id)
    }
  }
}

/// What new members get.
struct HistoryPolicy {
  /// How far back; 0 is nothing.
  let days: Int

  init(_ text: String) throws {
    if text == "joined" {
      days = 0
    } else if let days = Self.days(text) {
      self.days = days
    } else {
      throw ValidationError("expected \"joined\", or days such as 30d (1d to 3650d)")
    }
  }

  /// What some days are called.
  static func words(_ days: Int) -> Line {
    days == 0 ? "nothing of what was said before" : "what was said in the last \(days) days"
  }

  /// The days that a text such as "30d" names, 1 to 3650; nil if it names none.
  static func days(_ text: String) -> Int? {
    guard text.hasSuffix("d"), let days = Int(text.dropLast()), (1...3_650).contains(days) else {
      return nil
    }
    return days
  }
}
