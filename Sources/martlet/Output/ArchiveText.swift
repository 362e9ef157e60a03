internal import MartletClient
internal import PlainText

/// What is said of a backup or an archive.
enum ArchiveText {
  private struct Row: Encodable {
    let messages: Int
    let people: Int
    let groups: Int
  }

  /// Says what an archive holds, or what was taken out of it; nil if there was none.
  static func report(_ report: ArchiveReport?, _ verb: Line, _ options: AccountOptions) throws {
    guard let report else {
      if options.json { return try JSONLine.print(Row(messages: 0, people: 0, groups: 0)) }
      return Terminal.line("\(verb), without a history: there is no archive")
    }
    if options.json {
      return try JSONLine.print(
        Row(messages: report.messages, people: report.people, groups: report.groups))
    }
    Terminal.line(
      "\(verb): \(report.messages) messages, \(report.people) contacts, \(report.groups) groups")
  }
}
