internal import Protobuf
internal import SignalProtocol

/// What a content does to the history: one place for what was received, sent and synchronised.
struct ContentApplication {
  let content: Content
  let conversation: Conversation
  let author: AccountID
  let authorDevice: UInt8
  let serverTime: ProtoTimestamp?
  /// The account of this device.
  let own: AccountID
  let now: UnixTime

  /// Whether this account wrote it, on this device or another.
  private var isOwn: Bool { author == own }

  /// Changes the history.
  ///
  /// - Returns: what an application is to be told; nil if nothing changed.
  /// - Throws: `ClientError.notTheAuthor` and `.notFound` for what the own user may not do; what
  ///   others may not do is passed over.
  func apply(in records: Records) throws -> ReceivedEvent? {
    guard let id = MessageID(content.id), (try? content.checkTimes()) != nil else { return nil }
    switch content.role {
    case .message: return try insert(id, in: records)
    case .change: return try change(in: records)
    case .signal: return try note(in: records)
    case .internal, .unknown: return nil
    }
  }

  /// Changes a message that is there.
  private func change(in records: Records) throws -> ReceivedEvent? {
    switch content.body {
    case .edit(let edit):
      return try changeOwn(edit.messageID, in: records) { message in
        guard case .text = message.content?.body, let text = edit.text else { return false }
        message.content?.body = .text(text)
        message.isEdited = true
        return true
      }
    case .deletion(let deletion):
      return try changeOwn(deletion.messageID, in: records) { message in
        message.content = nil
        message.isDeleted = true
        return true
      }
    case .reaction(let reaction):
      return try change(reaction.message, in: records) {
        $0.setReaction(reaction.emoji, of: author)
      }
    case .pollVote(let vote):
      return try change(vote.poll, in: records) { $0.setVote(vote.choices, of: author) }
    case .eventReply(let reply):
      return try change(reply.event, in: records) { $0.setReply(reply.answer, of: author) }
    case .receipt(let receipt): return try markRead(receipt, in: records)
    default: return nil
    }
  }

  /// Takes in something of the moment, or about the conversation.
  private func note(in records: Records) throws -> ReceivedEvent? {
    if case .disappearingTimer(let timer) = content.body {
      var settings = try records.settings(of: conversation)
      settings.disappearsAfter = timer.duration
      try records.setSettings(of: conversation, settings)
    }
    return ReceivedEvent(
      kind: .signal(
        .init(
          conversation: conversation.description, accountID: author.description, content: content))
    )
  }

  private func insert(_ id: MessageID, in records: Records) throws -> ReceivedEvent? {
    let message = StoredMessage(
      id: id.description, conversation: conversation.description,
      authorID: author.description, authorDevice: UInt32(authorDevice), content: content,
      serverTime: serverTime,
      state: isOwn ? (serverTime == nil ? .pending : .sent) : .received)
    let disappearsAt = isOwn ? content.disappearance(from: now) : nil
    let isNew = try records.insert(
      message, id, by: author, isUnread: !isOwn, disappearsAt: disappearsAt)
    return isNew ? ReceivedEvent(kind: .message(message)) : nil
  }

  /// Changes a message that only its author may change.
  private func changeOwn(
    _ target: [UInt8], in records: Records, _ change: (inout StoredMessage) -> Bool
  ) throws -> ReceivedEvent? {
    guard let target = MessageID(target) else { return nil }
    return try update(target, by: author, in: records, change)
  }

  private func change(
    _ reference: MessageReference?, in records: Records,
    _ change: (inout StoredMessage) -> Bool
  ) throws -> ReceivedEvent? {
    guard let reference, let target = MessageID(reference.messageID),
      let writer = AccountID(reference.authorID)
    else { return nil }
    return try update(target, by: writer, in: records, change)
  }

  private func update(
    _ target: MessageID, by writer: AccountID, in records: Records,
    _ change: (inout StoredMessage) -> Bool
  ) throws -> ReceivedEvent? {
    let changed = try records.update(target, by: writer) { message in
      message.conversation == conversation.description && !message.isDeleted && change(&message)
    }
    guard let changed else {
      guard isOwn, serverTime == nil else { return nil }
      throw ClientError.notFound("message \(target) that this can be done to")
    }
    return ReceivedEvent(
      kind: .change(.init(message: changed, accountID: author.description, cause: content)))
  }

  private func markRead(_ receipt: ContentReceipt, in records: Records) throws -> ReceivedEvent? {
    guard !isOwn else { return nil }
    var read: [String] = []
    for id in receipt.readMessageIDs.compactMap({ MessageID($0) }) {
      let changed = try records.update(id, by: own) { message in
        message.conversation == conversation.description && message.advance(to: .read)
      }
      if changed != nil { read.append(id.description) }
    }
    guard !read.isEmpty else { return nil }
    return ReceivedEvent(
      kind: .progress(
        .init(
          messageIDs: read, accountID: author.description, state: .read, time: serverTime)))
  }
}

extension Content {
  /// When it goes, where it was read at a time: seconds since 1970.
  func disappearance(from time: UnixTime) -> Int64? {
    guard let after = disappearsAfter?.duration else { return nil }
    return time.seconds + max(1, after.components.seconds)
  }
}

extension StoredMessage {
  /// Moves an own message on; false where it has come as far already.
  mutating func advance(to next: State) -> Bool {
    let order: [State] = [.pending, .sent, .delivered, .read]
    guard let from = order.firstIndex(of: state), let to = order.firstIndex(of: next), from < to
    else { return false }
    state = next
    return true
  }

  /// Sets or, with an empty sign, takes back what an account answered.
  mutating func setReaction(_ emoji: String, of account: AccountID) -> Bool {
    reactions.removeAll { $0.accountID == account.description }
    if !emoji.isEmpty {
      reactions.append(ReactionEntry(accountID: account.description, emoji: emoji))
    }
    return true
  }

  /// Sets what an account chose; false where the poll has no such choices.
  mutating func setVote(_ choices: [UInt32], of account: AccountID) -> Bool {
    guard case .poll(let poll) = content?.body,
      choices.allSatisfy({ $0 < poll.options.count }), Set(choices).count == choices.count,
      poll.allowsSeveral || choices.count <= 1
    else { return false }
    votes.removeAll { $0.accountID == account.description }
    if !choices.isEmpty {
      votes.append(VoteEntry(accountID: account.description, choices: choices))
    }
    return true
  }

  /// Sets what an account answers to an invitation; false where this is none.
  mutating func setReply(_ answer: EventReply.Answer, of account: AccountID) -> Bool {
    guard case .event = content?.body else { return false }
    replies.removeAll { $0.accountID == account.description }
    replies.append(ReplyEntry(accountID: account.description, answer: answer))
    return true
  }
}
