extension Messenger {
  /// Sends a message, or something about one.
  ///
  /// It is stored first: where the server cannot be reached, it goes out with the next call that
  /// reaches it.
  ///
  /// - Parameters:
  ///   - body: what to say.
  ///   - conversation: where.
  ///   - options: how.
  /// - Returns: its identifier, and whether the server has it.
  /// - Throws: `ClientError.invalidContent`, `.identityChanged`, `.blocked`, `.notFound`,
  ///   `.notTheAuthor`, `.devicesKeepChanging`, `.unlinked`, a `Status`.
  @discardableResult
  public func send(
    _ body: Content.Body, to conversation: Conversation, options: SendOptions = SendOptions()
  ) async throws -> SentMessage {
    if case .typing(let typing) = body {
      return try await parts.typing.tell(typing, in: conversation)
    }
    return try await parts.composer.send(body, to: conversation, options: options)
  }

  /// Receives what waits, and what comes.
  ///
  /// Each event is kept until the handler has returned: where the program dies in between, the
  /// handler gets it again the next time, with the same identifiers; otherwise it gets it once.
  ///
  /// - Parameters:
  ///   - follow: whether to go on, over lost connections too, until the task is cancelled; else it
  ///     ends when all that waited was handled.
  ///   - interrupted: is told why the server cannot be reached (a `Status`), once until it is; only
  ///     where it goes on.
  ///   - handler: is given one event after the other.
  /// - Throws: what the handler throws; `ClientError.unlinked`; a `Status`, of `.aborted` where
  ///   another program receives for the same device.
  public func receive(
    follow: Bool = false, interrupted: @Sendable (any Error) -> Void = { _ in },
    _ handler: @Sendable (ReceivedEvent) async throws -> Void
  ) async throws {
    try await parts.receiver.receive(follow: follow, interrupted: interrupted, handler)
  }

  /// Marks what was received in a conversation as read, and tells the senders.
  ///
  /// - Parameters:
  ///   - conversation: which.
  ///   - ids: which messages; nil means all that are unread.
  /// - Returns: how many were marked.
  /// - Throws: a `Status`; what was marked before it stays so.
  @discardableResult
  public func markRead(
    _ conversation: Conversation, _ ids: Set<MessageID>? = nil
  ) async throws -> Int {
    try await parts.receipts.markRead(conversation, ids)
  }

  /// The messages that wait to be sent, in order; copies for your other devices are not listed.
  public func waitingMessages() throws -> [WaitingMessage] { try parts.outbox.waitingMessages() }

  /// Sends what waits now, whatever pause it was in.
  ///
  /// - Returns: why the rest waits on (a `Status`); nil if nothing waits.
  /// - Throws: `ClientError.unlinked`, errors of the store.
  public func retryOutbox() async throws -> (any Error & Sendable)? {
    try await parts.outbox.retry()
  }

  /// Drops a message that waits to be sent; in the history it counts as failed.
  ///
  /// - Returns: false if it does not wait: it may be at the server.
  /// - Throws: errors of the store.
  public func dropWaiting(_ id: MessageID) throws -> Bool { try parts.outbox.drop(id) }

  /// The messages of a conversation that this device has.
  ///
  /// - Parameters:
  ///   - conversation: which.
  ///   - limit: how many of the latest at most.
  /// - Returns: them, the oldest first by the server's time; what the server does not have yet
  ///   counts by the time at which it was written.
  /// - Throws: errors of the store.
  public func history(
    of conversation: Conversation, limit: Int = 50
  ) throws -> [StoredMessage] {
    try parts.history.messages(of: conversation, limit: limit)
  }

  /// A part of a conversation, for whoever shows one that is long.
  ///
  /// - Parameters:
  ///   - conversation: which.
  ///   - place: where a later part began; nil for the latest.
  ///   - limit: how many messages at most.
  /// - Returns: the messages before the place.
  /// - Throws: errors of the store.
  public func historyPage(
    of conversation: Conversation, before place: Int64? = nil, limit: Int = 50
  ) throws -> HistoryPage {
    try parts.history.page(of: conversation, before: place, limit: limit)
  }

  /// The messages that have all words of a text, the latest first.
  ///
  /// - Parameters:
  ///   - text: words; which case, and which compatible forms of letters, makes no difference.
  ///   - conversation: in which; nil for all.
  ///   - limit: how many at most.
  /// - Returns: the messages.
  /// - Throws: errors of the store.
  public func searchMessages(
    _ text: String, in conversation: Conversation? = nil, limit: Int = 50
  ) async throws -> [StoredMessage] {
    try await parts.history.search(text, in: conversation, limit: limit)
  }

  /// A message that this device has; nil if it has no such message.
  public func message(_ id: MessageID, by author: AccountID) throws -> StoredMessage? {
    try parts.history.message(id, by: author)
  }

  /// A message of a conversation by its identifier alone; nil if this device has no such message.
  public func message(_ id: MessageID, in conversation: Conversation) throws -> StoredMessage? {
    try parts.history.message(id, in: conversation)
  }

  /// The messages of a conversation whose identifiers begin with some hexadecimal digits.
  public func messages(
    beginning digits: String, in conversation: Conversation
  ) throws -> [StoredMessage] {
    try parts.history.messages(beginning: digits, in: conversation)
  }

  /// The messages of all conversations whose identifiers begin with some hexadecimal digits; two of
  /// them at most.
  public func messages(beginning digits: String) throws -> [StoredMessage] {
    try parts.history.messages(beginning: digits)
  }

  /// The conversations that have messages, the latest first.
  public func conversations() throws -> [ConversationSummary] { try parts.history.conversations() }

  /// Removes messages from the own history, on this device and at the server.
  ///
  /// Copies that no device has fetched yet are withdrawn. To take a message back for everyone, send
  /// a `Deletion`.
  ///
  /// - Parameters:
  ///   - ids: which messages.
  ///   - conversation: of which conversation.
  /// - Returns: how many this device had.
  /// - Throws: a `Status`.
  @discardableResult
  public func delete(_ ids: Set<MessageID>, in conversation: Conversation) async throws -> Int {
    try await parts.history.delete(ids, in: conversation)
  }

  /// Every message that this device has, the oldest first, a page at a time.
  ///
  /// - Parameter body: is given each message.
  /// - Throws: what the body throws.
  public func export(_ body: (StoredMessage) throws -> Void) throws {
    try parts.history.export(body)
  }
}
