/// That somebody is about to send something.
extension Messenger {
  /// Tells a conversation that the user types, records or chooses a file, once: it counts for
  /// 15 seconds, or until a message follows. What cannot be told now is dropped.
  ///
  /// Nothing is told in groups of more than 256 accounts. In others one notice in 5 seconds is.
  ///
  /// - Throws: `ClientError.notPermitted` if typing is hidden (`setTypingHidden`) or the account
  ///   was not accepted; `.noGroup`, `.blocked`, `.identityChanged`.
  public func tellTyping(_ typing: Typing, in conversation: Conversation) async throws {
    try await parts.typing.tell(typing, in: conversation)
  }

  /// Tells it every 10 seconds until the task is cancelled; `tellTyping(Typing())` says at once
  /// that it is over, which is forgotten otherwise.
  ///
  /// - Throws: what `tellTyping` throws, `CancellationError`.
  public func keepTyping(_ kind: Typing.Kind, in conversation: Conversation) async throws {
    try await parts.typing.tell(kind, whileIn: conversation)
  }

  /// Says whether typing is neither told to others nor shown, on all devices of this account.
  public func setTypingHidden(_ isHidden: Bool) async throws {
    try await parts.typing.setHidden(isHidden)
  }
}
