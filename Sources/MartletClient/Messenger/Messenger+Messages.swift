extension Messenger {
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
    try history.messages(of: conversation, limit: limit)
  }

  /// A message that this device has; nil if it has no such message.
  public func message(_ id: MessageID, by author: AccountID) throws -> StoredMessage? {
    try history.message(id, by: author)
  }

  /// A message of a conversation by its identifier alone; nil if this device has no such message.
  public func message(_ id: MessageID, in conversation: Conversation) throws -> StoredMessage? {
    try history.message(id, in: conversation)
  }

  /// The messages of a conversation whose identifiers begin with some hexadecimal digits.
  public func messages(
    beginning digits: String, in conversation: Conversation
  ) throws -> [StoredMessage] {
    try history.messages(beginning: digits, in: conversation)
  }

  /// The conversations that have messages, the latest first.
  public func conversations() throws -> [ConversationSummary] { try history.conversations() }

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
    try await history.delete(ids, in: conversation)
  }

  /// Every message that this device has, the oldest first, a page at a time.
  ///
  /// - Parameter body: is given each message.
  /// - Throws: what the body throws.
  public func export(_ body: (StoredMessage) throws -> Void) throws { try history.export(body) }
}
