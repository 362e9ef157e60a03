internal import MartletClient
internal import PlainText
internal import Protobuf

/// What accounts are called here.
struct Names {
  private let own: AccountID
  private let names: [AccountID: String]
  private let groups: [GroupID: String]

  /// All that are known.
  init(_ messenger: Messenger) async throws {
    self.init(own: messenger.account, try await messenger.names())
  }

  /// Those that an event is about, as they are called now.
  init(_ messenger: Messenger, for event: ReceivedEvent) async throws {
    let conversations = event.conversations.compactMap { Conversation($0) }
    var accounts = Set(event.accounts.compactMap { AccountID($0) })
    var groups: Set<GroupID> = []
    for conversation in conversations {
      switch conversation {
      case .direct(let account): accounts.insert(account)
      case .group(let group): groups.insert(group)
      case .noteToSelf: break
      }
    }
    self.init(own: messenger.account, try await messenger.names(of: accounts, groups))
  }

  /// The one of an account, as it is called now.
  init(_ messenger: Messenger, of account: AccountID) async throws {
    self.init(own: messenger.account, try await messenger.names(of: [account], []))
  }

  private init(own: AccountID, _ known: KnownNames) {
    let given = known.people.filter { !$0.value.isEmpty }
    (self.own, names, groups) = (own, known.shown.merging(given) { $1 }, known.groups)
  }

  init(own: AccountID, people: [AccountID: String], groups: [GroupID: String]) {
    (self.own, names, self.groups) = (own, people, groups)
  }

  /// A name, or the first digits of an account.
  func name(_ account: String) -> Line {
    if account == own.description { return "me" }
    let name = AccountID(account).flatMap { names[$0] } ?? ""
    return Line(foreign: name.isEmpty ? String(account.prefix(8)) : name)
  }

  /// Who has written a message, and where, if that does not go without saying.
  func authorAndPlace(of message: StoredMessage) -> Line {
    let author = name(message.authorID)
    if case .direct(let account)? = Conversation(message.conversation),
      account.description == message.authorID
    {
      return author
    }
    return "\(author) → \(conversation(message.conversation))"
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
    case .message(let message): [event.isRequest ? "? request: " + line(message) : line(message)]
    case .change(let change):
      change.message.map { ["* \(names.name(change.accountID)) changed: \(line($0))"] } ?? []
    case .progress(let progress):
      [
        Self.line(
          progress.messageIDs, progress.state, of: names.name(progress.accountID))
      ]
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
    case .call(let update): ["* " + CallText.line(update, names)]
    case .groupRequest(let request):
      [
        "? request: \(names.name(request.accountID)) has added you to "
          + ListingText.group(named: request.name) + "; \(foreign: request.conversation)"
      ]
    case .historyShared(let history): [PastText(names: names).line(history)]
    case .unread(let unread): [PastText(names: names).line(unread)]
    case nil: []
    }
  }

  /// How far some messages have come.
  static func line(_ ids: [String], _ state: StoredMessage.State, of whom: Line) -> Line {
    let what: Line =
      ids.count == 1
      ? Line(foreign: String(ids.first?.prefix(8) ?? "")) : "\(ids.count) messages"
    switch state {
    case .failed: return "! \(what) could not be sent"
    case .read: return "* \(what) read by \(whom)"
    default: return "* \(what) delivered to \(whom)"
    }
  }

  /// A message on one line.
  func line(_ message: StoredMessage) -> Line {
    let time = (message.serverTime ?? message.content?.writtenAt).map { Terminal.time($0.seconds) }
    let words: Line =
      message.isDeleted ? "(deleted)" : ContentText.describe(message.content?.body)
    let answered = message.content?.replyTo.flatMap { MessageID($0.messageID) }
    let what: Line = answered.map { "↳ \($0.short) " + words } ?? words
    let marks: [Line] = [
      Line(foreign: message.id), message.isEdited ? "edited" : nil, state(message.state),
      message.reactions.isEmpty
        ? nil : message.reactions.map { Line(foreign: $0.emoji) }.joined(separator: " "),
      message.votes.isEmpty ? nil : "\(message.votes.count) votes",
      message.replies.isEmpty ? nil : "\(message.replies.count) replies",
      message.sharedBy.isEmpty ? nil : "shared by \(names.name(message.sharedBy))",
    ].compactMap(\.self)
    return "\(time ?? "") \(names.authorAndPlace(of: message)): \(what)"
      + "  [\(marks.joined(separator: ", "))]"
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

extension ReceivedEvent {
  /// Accounts that its lines name.
  fileprivate var accounts: [String] {
    switch kind {
    case .message(let message): [message.authorID]
    case .change(let change): [change.accountID, change.message?.authorID ?? ""]
    case .progress(let progress): [progress.accountID]
    case .signal(let signal): [signal.accountID]
    case .identityChange(let change): [change.accountID]
    case .undecryptable(let failure): [failure.accountID]
    case .call(let update): [update.accountID]
    case .groupRequest(let request): [request.accountID]
    case .historyShared(let history): [history.accountID]
    case .unread(let unread): [unread.accountID]
    case .groupChange(let change): [change.byAccountID] + change.entries.map(\.accountID)
    case .deviceChange, .restored, nil: []
    }
  }

  /// Conversations that its lines name.
  fileprivate var conversations: [String] {
    switch kind {
    case .message(let message): [message.conversation]
    case .change(let change): [change.message?.conversation ?? ""]
    case .signal(let signal): [signal.conversation]
    case .groupChange(let change): [change.conversation]
    case .historyShared(let history): [history.conversation]
    case .unread(let unread): [unread.conversation]
    case .call(let call): [call.conversation]
    default: []
    }
  }
}
