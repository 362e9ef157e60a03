internal import MartletClient

/// What lists show, as lines for people.
enum ListingText {
  /// A device of one's own.
  static func line(_ device: LinkedDevice) -> Line {
    let name: Line = device.name.isEmpty ? "(no name)" : "\(foreign: device.name)"
    return "\(device.number)  \(name)  linked \(Terminal.time(device.linkedAt))"
      + (device.isThisDevice ? "  this device" : "")
  }

  /// An account that is known.
  static func line(_ person: Person) -> Line {
    let parts: [Line?] = [
      person.name.isEmpty ? nil : "\(foreign: person.name)",
      person.userName.isEmpty ? nil : "@\(foreign: person.userName)",
      person.profileName.isEmpty ? nil : "~\(foreign: person.profileName)", "\(person.account)",
      person.isVerified ? "verified" : nil, person.isBlocked ? "blocked" : nil,
      person.hasChangedIdentity ? "identity changed" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: "  ")
  }

  /// A group of which no more is known than what somebody else calls it.
  static func group(named name: String) -> Line {
    name.isEmpty ? "a group" : "the group \"\(foreign: name)\""
  }

  /// An invitation to a group.
  static func line(_ request: GroupRequest) -> Line {
    "group:\(request.group)  " + group(named: request.name) + ", from "
      + line(request.inviter)
  }

  /// A group in a list.
  static func line(_ group: GroupView) -> Line {
    "\(group.id)  \(foreign: group.details.name)  \(group.members.count) members"
  }

  /// All about a group.
  static func lines(_ group: GroupView) -> [Line] {
    let authenticator = Hexadecimal.encode(group.epochAuthenticator.prefix(8))
    var lines: [Line] = [
      "group    \(group.id)", "name     \(foreign: group.details.name)",
      "members  \(group.members.count)",
      "epoch    \(group.epoch), authenticator \(foreign: authenticator)",
    ]
    if group.protection == .postQuantum {
      lines.append("secrets  post-quantum: X-Wing (ML-KEM-768 with X25519)")
    }
    if group.sharedHistoryDays > 0 {
      lines.append("history  new members get \(HistoryPolicy.words(group.sharedHistoryDays))")
    }
    if !group.details.about.isEmpty {
      lines.insert("about    \(foreign: group.details.about)", at: 2)
    }
    return lines
  }

  /// A member of a group.
  static func line(_ member: GroupView.Member, _ names: Names) -> Line {
    let devices: Line =
      member.devices.count == 1 ? "1 device" : "\(member.devices.count) devices"
    return "\(member.account)  \(names.name(member.account.description))  \(devices)"
      + (member.isAdministrator ? "  administrator" : "")
  }

  /// A conversation.
  static func line(_ summary: ConversationSummary) -> Line {
    let name: Line = summary.name.isEmpty ? "" : "  \(foreign: summary.name)"
    let unread: Line = summary.unreadCount > 0 ? "  \(summary.unreadCount) unread" : ""
    return "\(foreign: summary.conversation.description)\(name)\(unread)"
  }
}
