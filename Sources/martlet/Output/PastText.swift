internal import MartletClient

/// Events about the past as lines for people.
struct PastText {
  let names: Names

  /// That messages of the past have come, or have not.
  func line(_ history: ReceivedEvent.HistoryShared) -> Line {
    let whose = names.name(history.accountID)
    let place: Line =
      history.conversation.isEmpty
      ? "your history" : "the history of \(names.conversation(history.conversation))"
    guard history.failure.isEmpty else {
      return "! \(place), shared by \(whose), could not be fetched (\(foreign: history.failure))"
    }
    return "* \(whose) has shared \(place): \(history.messageCount) messages"
  }

  /// That somebody has not read own messages.
  func line(_ unread: ReceivedEvent.Unread) -> Line {
    let whose = names.name(unread.accountID)
    let ids = unread.messageIDs.map { Line(foreign: String($0.prefix(8))) }
      .joined(separator: ", ")
    return "! \(whose) could not read messages of yours in "
      + "\(names.conversation(unread.conversation)) (\(ids)); they were not sent again, since "
      + "members who came later would see them, or since they disappear"
  }
}
