internal import MartletClient
internal import PlainText

/// Calls as words.
enum CallText {
  /// What has become of a call, for programs.
  static func word(_ kind: ReceivedEvent.CallUpdate.Kind) -> String {
    switch kind {
    case .ringing: "ringing"
    case .answered: "answered"
    case .answeredElsewhere: "answered-elsewhere"
    case .declined: "declined"
    case .busy: "busy"
    case .cancelled: "cancelled"
    case .missed: "missed"
    case .failed: "failed"
    case .ended: "ended"
    case .goesOn: "goes-on"
    case .unspecified, .unrecognized: "unknown"
    }
  }

  /// What has become of a call, on one line.
  static func line(_ update: ReceivedEvent.CallUpdate, _ names: Names) -> Line {
    let who = names.name(update.accountID)
    if !update.conversation.isEmpty { return groupLine(update, who, names) }
    switch (update.kind, update.isOutgoing) {
    case (.ringing, true): return "calling \(who)"
    case (.ringing, false): return "\(who) is calling" + (update.hasVideo ? " (video)" : "")
    case (.missed, true): return "\(who) did not answer your call"
    case (.missed, false), (.cancelled, false): return "missed call from \(who)"
    case (.answeredElsewhere, _): return "call from \(who) was answered on another device"
    case (.ended, true): return "call to \(who) is over" + reason(update)
    case (.ended, false): return "call from \(who) is over" + reason(update)
    case (let kind, true): return "call to \(who): \(foreign: word(kind))"
    case (let kind, false): return "call from \(who): \(foreign: word(kind))"
    }
  }

  /// The same for a call of a group.
  private static func groupLine(
    _ update: ReceivedEvent.CallUpdate, _ who: Line, _ names: Names
  ) -> Line {
    let group = names.conversation(update.conversation)
    switch update.kind {
    case .ringing:
      return "\(who) has begun a call in \(group)" + (update.hasVideo ? " (video)" : "")
    case .goesOn: return "a call goes on in \(group), which \(who) has begun"
    default: return "missed call in \(group), which \(who) had begun"
    }
  }

  private static func reason(_ update: ReceivedEvent.CallUpdate) -> Line {
    ["", "hang-up"].contains(update.end) ? "" : " (\(foreign: update.end))"
  }
}
