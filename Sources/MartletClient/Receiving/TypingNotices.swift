internal import Protobuf
internal import RPC

/// Tells others that the user types.
final class TypingNotices {
  private let context: DeviceContext
  private let composer: Composer
  private let outbox: Outbox
  private let groups: GroupNotices

  init(
    _ context: DeviceContext, _ composer: Composer, _ outbox: Outbox, _ groups: GroupNotices
  ) {
    self.context = context
    self.composer = composer
    self.outbox = outbox
    self.groups = groups
  }

  /// Tells it once; what cannot be told now is dropped.
  ///
  /// - Throws: `ClientError.notPermitted` where typing is hidden, or the other one was not
  ///   accepted; `.noGroup`, `.blocked`, `.identityChanged`, `.unlinked`.
  @discardableResult
  func tell(_ typing: Typing, in conversation: Conversation) async throws -> SentMessage {
    let (isHidden, isKnown) = try context.read { records in
      var isKnown = true
      if case .direct(let other) = conversation {
        isKnown = try records.isAccepted(other, own: context.account)
      }
      return (try records.ownPerson().hidesTyping, isKnown)
    }
    guard !isHidden else {
      throw ClientError.notPermitted("typing is hidden: change the settings to tell it")
    }
    guard isKnown else {
      throw ClientError.notPermitted("typing is told to people only whom you have accepted")
    }
    if case .group(let group) = conversation {
      let id = MessageID.random()
      try await groups.send(
        Content(id: id.bytes, writtenAt: context.timestamp, body: .typing(typing)), to: group)
      return SentMessage(id: id, isSent: true, delay: nil)
    }
    var options = SendOptions()
    options.isEphemeral = true
    options.isUrgent = false
    let sent = try await composer.send(.typing(typing), to: conversation, options: options)
    if !sent.isSent { _ = try outbox.drop(sent.id) }
    return SentMessage(id: sent.id, isSent: true, delay: nil)
  }

  /// Tells it until the task is cancelled.
  func tell(_ kind: Typing.Kind, whileIn conversation: Conversation) async throws {
    while true {
      try await tell(Typing(isTyping: true, kind: kind), in: conversation)
      try await Task.sleep(for: ClientLimits.typingInterval)
    }
  }

  /// Says whether typing is told to others, and theirs shown.
  func setHidden(_ isHidden: Bool) async throws {
    try context.write { records in
      try records.changeOwnPerson(own: context.account, at: context.timestamp) {
        $0.hidesTyping = isHidden
      }
    }
    try await outbox.flush()
  }
}
