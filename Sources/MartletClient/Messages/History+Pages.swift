internal import SignalProtocol

/// A part of a conversation.
public struct HistoryPage: Sendable {
  /// Its messages, the oldest first by the server's time.
  public let messages: [StoredMessage]
  /// The place before which earlier messages stand; nil if there are none.
  public let start: Int64?
}

extension History {
  /// The messages of a conversation before a place, the latest of them.
  func page(
    of conversation: Conversation, before place: Int64?, limit: Int
  ) throws -> HistoryPage {
    let limit = min(max(limit, 0), .max - 1)
    return try context.write { records in
      _ = try records.removeDisappeared(at: context.now.seconds)
      let found = try records.messages(
        of: conversation, before: place ?? .max, limit: limit + 1)
      let shown = found.prefix(limit)
      return HistoryPage(
        messages: Self.inOrder(shown.map(\.message)),
        start: found.count > limit ? shown.last?.sequence : nil)
    }
  }

  /// The messages that have all words of a text, the latest first.
  ///
  /// They are sealed one by one: each has to be opened to be looked at. It looks at so many at a
  /// time that others are not held up.
  func search(
    _ text: String, in conversation: Conversation?, limit: Int
  ) async throws -> [StoredMessage] {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0).comparisonKey }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    var found: [StoredMessage] = []
    var place = Int64.max
    while found.count < limit {
      let page = try context.read { records in
        try records.messages(in: conversation, before: place, limit: 200)
      }
      guard let last = page.last?.sequence else { break }
      place = last
      for (_, message) in page where !message.isDeleted {
        let key = (message.content?.words ?? []).joined(separator: "\n").comparisonKey
        if words.allSatisfy(key.contains) { found.append(message) }
      }
      await Task.yield()
    }
    return Array(found.prefix(max(limit, 0)))
  }
}

extension Records {
  /// Messages of a conversation, or of all, before a sequence, the latest first.
  fileprivate func messages(
    in conversation: Conversation?, before place: Int64, limit: Int
  ) throws -> [(sequence: Int64, message: StoredMessage)] {
    guard let conversation else { return try messages(before: place, limit: limit) }
    return try messages(of: conversation, before: place, limit: limit)
  }
}
