internal import MartletClient
internal import Protobuf

/// What accounts are called here.
struct Names {
  private let own: AccountID
  private let names: [String: String]
  private let groups: [GroupID: String]

  init(_ messenger: Messenger) async throws {
    self.init(
      own: messenger.account, people: try await messenger.people().map { ($0.account, $0.name) },
      groups: try await messenger.groups().map { ($0.id, $0.details.name) })
  }

  init(own: AccountID, people: [(AccountID, String)], groups: [(GroupID, String)]) {
    self.own = own
    names = Dictionary(
      people.map { ($0.description, $1) }, uniquingKeysWith: { first, _ in first })
    self.groups = Dictionary(groups, uniquingKeysWith: { first, _ in first })
  }

  /// A name, or the first digits of an account.
  func name(_ account: String) -> Line {
    if account == own.description { return "me" }
    let name = names[account] ?? ""
    return Line(foreign: name.isEmpty ? String(account.prefix(8)) : name)
  }

  /// A conversation's name.
  func conversation(_ text: String) -> Line {
    switch Conversation(text) {
    case .direct(let account): name(account.description)
    case .noteToSelf: "self"
    case .group(let group):
      groups[group].flatMap { $0.isEmpty ? nil : Line(foreign: $0) } ?? "group \(group.short)"
    case nil: Line(foreign: text)
    }
  }
}

/// Events and messages as lines for people.
struct EventText {
  let names: Names

  /// The lines of an event.
  func lines(_ event: ReceivedEvent) -> [Line] {
    switch event.kind {
    case .message(let message): [line(message)]
    case .change(let change):
      change.message.map { ["* \(names.name(change.accountID)) changed: \(line($0))"] } ?? []
    case .progress(let progress):
      progress.messageIDs.map { id -> Line in
        let id = Line(foreign: String(id.prefix(8)))
        switch progress.state {
        case .failed: return "! \(id) could not be sent"
        case .read: return "* \(id) read by \(names.name(progress.accountID))"
        default: return "* \(id) delivered to \(names.name(progress.accountID))"
        }
      }
    case .signal(let signal):
      [
        "* \(names.name(signal.accountID)): "
          + ContentText.describe(signal.content?.body)
      ]
    case .identityChange(let change):
      [
        "! \(names.name(change.accountID)) shows another identity key; to see its safety number: "
          + "martlet accept-identity \(foreign: change.accountID)"
      ]
    case .undecryptable(let failure):
      [
        "! a message of \(names.name(failure.accountID)) could not be decrypted "
          + "(\(foreign: failure.reason))" + (failure.isRequested ? "; it was asked for again" : "")
      ]
    case .deviceChange(let change):
      [
        change.isLinked
          ? "! device \(change.deviceID) \(foreign: change.name) was linked to this account; "
            + "if that was not you: martlet revoke \(change.deviceID)"
          : "! device \(change.deviceID) is no longer linked to this account"
      ]
    case .restored:
      [
        "! this file is an older copy: what was sent and received since is missing here; "
          + "sessions and groups begin anew"
      ]
    case .groupChange(let change): GroupChangeText(names: names).lines(change)
    case nil: []
    }
  }

  /// A message on one line.
  func line(_ message: StoredMessage) -> Line {
    let time = (message.serverTime ?? message.content?.writtenAt).map { Terminal.time($0.seconds) }
    let what: Line =
      message.isDeleted ? "(taken back)" : ContentText.describe(message.content?.body)
    let marks: [Line] = [
      Line(foreign: message.id), message.isEdited ? "edited" : nil, state(message.state),
      message.reactions.isEmpty
        ? nil : message.reactions.map { Line(foreign: $0.emoji) }.joined(separator: " "),
      message.votes.isEmpty ? nil : "\(message.votes.count) votes",
      message.replies.isEmpty ? nil : "\(message.replies.count) replies",
    ].compactMap(\.self)
    let place: Line =
      message.authorID == conversationAccount(message)
      ? "" : " → \(names.conversation(message.conversation))"
    return "\(time ?? "") \(names.name(message.authorID))\(place): \(what)"
      + "  [\(marks.joined(separator: ", "))]"
  }

  private func conversationAccount(_ message: StoredMessage) -> String? {
    guard case .direct(let account)? = Conversation(message.conversation) else { return nil }
    return account.description
  }

  private func state(_ state: StoredMessage.State) -> Line? {
    switch state {
    case .pending: "pending"
    case .sent: "sent"
    case .delivered: "delivered"
    case .read: "read"
    case .failed: "failed"
    default: nil
    }
  }
}
