internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Has messages of groups sent again to whoever could not read them.
///
/// Whoever cannot read a message says so in the group, and the message's author sends it there
/// again for that account. Members who came later than the message would see it: its author is told
/// then, and nothing is sent.
final class GroupCopies {
  /// A message that could not be read.
  private struct Missed {
    let author: AccountID
    let device: UInt32
    let id: MessageID
    let reason: String
  }

  /// Why a device that has come back cannot read what was sent meanwhile.
  static let joinedAgain = "sent before this device joined again"

  private let context: DeviceContext
  private let states: GroupStates
  /// What could not be read in the transaction that runs.
  private var noted: [Missed] = []
  /// How often this device has asked in groups.
  private var requests = ResendRequests(perAccount: ClientLimits.resendRequestsPerHour)
  /// How often others were answered.
  private var answers = ResendRequests(perAccount: ClientLimits.resendRequestsPerHour)

  init(_ context: DeviceContext, _ states: GroupStates) {
    self.context = context
    self.states = states
  }

  // MARK: Who could not read

  /// Notes that a message cannot be read.
  ///
  /// - Parameters:
  ///   - message: it.
  ///   - error: why.
  ///   - loaded: the group.
  func note(_ message: GroupMessage, because error: any Error, in loaded: LoadedGroup) {
    var reason = "\(error)"
    if case MLSError.wrongEpoch = error {
      // Of an epoch before this device had joined; it is for it if that was not the first time.
      guard loaded.stored.hasJoinedAgain else { return }
      reason = Self.joinedAgain
    }
    guard let sender = message.sender, let author = AccountID(sender.accountID),
      let id = MessageID(message.messageID)
    else { return }
    noted.append(
      Missed(author: author, device: sender.deviceID, id: id, reason: reason))
  }

  /// Forgets what was noted: it is looked for in another way.
  func forgetNoted() { noted = [] }

  /// Asks for the messages that could not be read, and tells of them.
  func ask(in loaded: LoadedGroup, _ records: Records) throws {
    defer { noted = [] }
    try ask(for: noted, in: loaded.id, records)
  }

  private func ask(for missed: [Missed], in id: GroupID, _ records: Records) throws {
    let missing = try missed.filter { try records.message($0.id, by: $0.author) == nil }
    for start in stride(from: 0, to: missing.count, by: ClientLimits.messagesPerFailure) {
      let part = missing[start..<min(start + ClientLimits.messagesPerFailure, missing.count)]
      let mayAsk = requests.take(of: context.account, isKnown: true, at: context.now)
      for message in part {
        try records.tell(
          .undecryptable(
            .init(
              accountID: message.author.description, deviceID: message.device,
              reason: message.reason, isRequested: mayAsk)))
      }
      guard mayAsk else { continue }
      let references = part.map {
        MessageReference(authorID: $0.author.bytes, messageID: $0.id.bytes)
      }
      try records.appendGroupSignal(
        .groupDecryptionFailure(.init(messages: references)), to: id, at: context.timestamp)
    }
  }

  /// Asks in all groups for what has passed this device by.
  func askForMissed() async throws {
    let ids = try context.read { records in
      try records.groups().filter { try records.group($0)?.stored.missedSince != nil }
    }
    for id in ids { try await askForMissed(in: id) }
  }

  /// Asks for what was said in a group between the last entry that this device had handled and its
  /// joining again: no secret that it has opens it.
  ///
  /// - Throws: errors of the store. If the server cannot be asked, that happens later.
  func askForMissed(in id: GroupID) async throws {
    let stored = try context.read { try $0.group(id)?.stored }
    guard let stored, stored.hasState, let since = stored.missedSince else { return }
    let missed: [Missed]
    do {
      missed = try await missedMessages(of: id, since: since)
    } catch is Status {
      return
    }
    try states.change(id) { loaded, records in
      guard loaded.stored.missedSince == since else { return }
      loaded.stored.missedSince = nil
      try ask(for: missed, in: id, records)
    }
  }

  private func missedMessages(
    of id: GroupID, since: ProtoTimestamp
  ) async throws -> [Missed] {
    var missed: [Missed] = []
    var before: [UInt8] = []
    while missed.count < ClientLimits.missedMessages {
      let page = try await context.calling {
        try await $0.messaging.getMessages(
          GetMessagesRequest(
            conversation: ConversationKey(conversation: .groupID(id.bytes)), before: before,
            limit: 100), options: .usual)
      }
      for entry in page.messages {
        guard let time = entry.serverTime, !time.isEarlier(than: since) else {
          return missed.reversed()
        }
        guard let sender = entry.sender, let author = AccountID(sender.accountID),
          let message = MessageID(entry.messageID),
          author != context.account || sender.deviceID != UInt32(context.device)
        else { continue }
        missed.append(
          Missed(
            author: author, device: sender.deviceID, id: message,
            reason: Self.joinedAgain))
      }
      before = page.nextBefore
      if before.isEmpty { break }
    }
    return missed.reversed()
  }

  // MARK: Who has written

  /// Sends own messages again that a member could not read.
  func answer(
    _ failure: GroupDecryptionFailure, of member: AccountID, in loaded: LoadedGroup,
    _ records: Records
  ) throws {
    let own = try failure.messages.filter { $0.authorID == context.account.bytes }
      .compactMap { MessageID($0.messageID) }
      .filter { try isMine($0, records) }
    guard !own.isEmpty, answers.take(of: member, isKnown: true, at: context.now) else { return }
    var kept: [String] = []
    for id in own {
      guard let message = try records.message(id, by: context.account),
        message.conversation == Conversation.group(loaded.id).description,
        loaded.stored.isMeant(message, for: member)
      else { continue }
      guard let content = message.content, content.disappearsAfter == nil,
        loaded.stored.isMeantForAll(message) || loaded.sharedHistoryDays > 0
      else {
        if !message.isDeleted { kept.append(id.description) }
        continue
      }
      try records.appendGroupSignal(
        .groupCopy(.init(recipientID: member.bytes, content: content)), to: loaded.id,
        at: context.timestamp)
    }
    guard !kept.isEmpty else { return }
    try records.tell(
      .unread(
        .init(
          conversation: Conversation.group(loaded.id).description,
          accountID: member.description, messageIDs: kept)))
  }

  /// Whether this device is the one to send a message again: it has written it, or the device that
  /// has is gone.
  private func isMine(_ id: MessageID, _ records: Records) throws -> Bool {
    guard let message = try records.message(id, by: context.account) else { return false }
    if message.authorDevice == UInt32(context.device) { return true }
    return try !records.peer(context.account).devices.contains {
      $0.deviceID == message.authorDevice
    }
  }
}

extension Records {
  /// Has something wait to be sent to a group that only members' programs heed.
  func appendGroupSignal(
    _ body: Content.Body, to group: GroupID, at time: ProtoTimestamp
  ) throws {
    let id = MessageID.random()
    try appendOutgoing(
      OutgoingMessage(
        messageID: id.bytes, content: Content(id: id.bytes, writtenAt: time, body: body),
        groupID: group.bytes))
  }
}
