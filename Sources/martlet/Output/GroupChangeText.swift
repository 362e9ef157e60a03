internal import MartletClient

/// Changes of groups as lines for people.
struct GroupChangeText {
  let names: Names

  /// A line for each part of a change.
  func lines(_ change: ReceivedEvent.GroupChange) -> [Line] {
    let group: Line =
      change.name.isEmpty
      ? names.conversation(change.conversation) : "group \(foreign: change.name)"
    return change.entries.map { "* \(group): \(words($0, change))" }
  }

  private func words(
    _ entry: ReceivedEvent.GroupChange.Entry, _ change: ReceivedEvent.GroupChange
  ) -> Line {
    let who = names.name(entry.accountID)
    let by: Line = change.byAccountID.isEmpty ? "somebody" : names.name(change.byAccountID)
    switch entry.kind {
    case .joined: return change.byAccountID.isEmpty ? "joined" : "\(by) has added this device"
    case .added: return "\(by) has added \(who)"
    case .removed: return "\(who) is no longer a member"
    case .promoted: return "\(by) has made \(who) an administrator"
    case .demoted: return "\(by) has made \(who) a plain member"
    case .renamed: return "\(by) has renamed it"
    case .refused: return "a change by \(by) is not valid; it was refused and reported"
    case .undone: return "a change by \(by) was undone, since members had to refuse it"
    case .deleted: return "is gone"
    case .deviceAdded: return "device \(entry.deviceID) of \(who) has joined"
    case .deviceRemoved: return "device \(entry.deviceID) of \(who) is no longer in the group"
    case .historyChanged:
      return entry.historyDays == 0
        ? "\(by) has changed that new members get nothing of what was said before"
        : "\(by) has changed that new members get \(HistoryPolicy.words(Int(entry.historyDays)))"
    case .deviceUnvouched:
      return "\(who) does not vouch for its device \(entry.deviceID); "
        + "nothing is sent to the group until the device is removed"
    default: return "has changed"
    }
  }
}
