internal import Postgres

/// Rows of accounts and invitations.
enum AccountsStore: StatementOwner {
  private static let insert = Statement(
    """
    INSERT INTO accounts (id, identity_key, external_issuer, external_id) VALUES ($1, $2, $3, $4)
    """)
  private static let identityKey = Statement("SELECT identity_key FROM accounts WHERE id = $1")
  private static let identityKeys = Statement(
    """
    SELECT id, identity_key FROM accounts WHERE id = ANY ($1)
    UNION ALL SELECT account_id, identity_key FROM departed_identities WHERE account_id = ANY ($1)
    ORDER BY 1
    """)
  private static let useInvite = Statement(
    """
    UPDATE invites SET used_by = $2
    WHERE code_hash = $1 AND used_by IS NULL AND expires_at > now()
    """)
  // Locked: of two that register with the same code, the second waits and finds it used.
  private static let userOfInvite = Statement(
    """
    SELECT external_issuer, external_id FROM invites
    WHERE code_hash = $1 AND used_by IS NULL AND expires_at > now() AND external_issuer IS NOT NULL
    FOR UPDATE
    """)
  private static let insertInvite = Statement(
    """
    INSERT INTO invites (code_hash, expires_at)
    VALUES ($1, now() + $2::bigint * interval '1 us')
    """)
  private static let statistics = Statement(
    """
    SELECT date_trunc('day', a.created_at, 'UTC'),
      (SELECT count(*) FROM devices d WHERE d.account_id = a.id),
      (SELECT count(*) FROM messages m WHERE m.sender_id = a.id),
      (SELECT count(*) FROM conversation_participants p
        JOIN messages m ON m.conversation_id = p.conversation_id
        WHERE p.account_id = a.id AND m.sender_id <> a.id AND NOT m.is_withheld),
      (SELECT count(*) FROM envelopes e WHERE e.recipient_id = a.id),
      (SELECT count(*) FROM conversation_participants p WHERE p.account_id = a.id)
    FROM accounts a WHERE a.id = $1
    """)

  // What goes with an account beside the rows that its own takes along: its messages, its queue,
  // and what it has left in the queues of those it wrote with.
  private static let deleteQueue = Statement("DELETE FROM envelopes WHERE recipient_id = $1")
  private static let deleteSent = Statement(
    """
    DELETE FROM envelopes e USING conversation_participants p, devices d
    WHERE p.account_id = $1 AND d.account_id = p.peer_id AND e.recipient_id = d.account_id
      AND e.device_id = d.id AND e.sequence > $2 AND e.sender_id = $1
    """)
  private static let deleteOwnMessages = Statement("DELETE FROM messages WHERE sender_id = $1")
  private static let deleteMessages = Statement(
    """
    DELETE FROM messages m USING conversation_participants p, conversations c
    WHERE p.account_id = $1 AND c.id = p.conversation_id AND m.conversation_id = c.id
      AND c.kind <> 'group'
    """)
  private static let deleteOthersNotes = Statement(
    """
    DELETE FROM deleted_messages d USING conversation_participants p
    WHERE p.account_id = $1 AND d.account_id = p.peer_id AND d.sender_id = $1
    """)
  private static let deleteOthersReceipts = Statement(
    "DELETE FROM read_receipts WHERE sender_id = $1")
  private static let deleteConversations = Statement(
    """
    DELETE FROM conversations c USING conversation_participants p
    WHERE p.account_id = $1 AND c.id = p.conversation_id AND c.kind <> 'group'
    """)
  private static let deleteRequests = Statement("DELETE FROM idempotent_requests WHERE scope = $1")
  private static let deleteAccount = Statement("DELETE FROM accounts WHERE id = $1")

  static let expiries = [Expiry("invites", "expires_at")]

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, identityKey, identityKeys, useInvite, userOfInvite, insertInvite, statistics,
    deleteQueue,
    deleteSent, deleteOwnMessages, deleteMessages, deleteOthersNotes, deleteOthersReceipts,
    deleteConversations, deleteRequests, deleteAccount,
  ]

  /// The identity key of an account; nil if there is none.
  static func identityKey(of account: Identifier, in session: some Session) async throws
    -> [UInt8]?
  {
    try await session.row(identityKey, account)?.only([UInt8].self)
  }

  /// Whose the repeats of a registration are, before there is an account.
  static func registrationScope(_ identityKey: [UInt8]) -> Identifier {
    .derived("martlet-register", identityKey)
  }

  /// Deletes an account with everything that tells of it.
  ///
  /// - Parameters:
  ///   - account: the account.
  ///   - mark: what `AccountClearing` has returned.
  ///   - transaction: where.
  /// - Throws: `PostgresError`.
  static func delete(
    _ account: Identifier, clearedUpTo mark: Int64, in transaction: Transaction
  ) async throws {
    let key = try await identityKey(of: account, in: transaction)
    if let key {
      try await transaction.execute(deleteRequests, registrationScope(key))
    }
    try await MediaStore.delete(allOf: account, in: transaction)
    try await CallFrames.delete(of: account, in: transaction)
    try await UserNameStore.release(of: account, in: transaction)
    try await transaction.execute(deleteSent, account, mark)
    for statement in [
      deleteQueue, deleteOwnMessages, deleteMessages, deleteOthersNotes, deleteOthersReceipts,
      deleteConversations, deleteRequests, deleteAccount,
    ] {
      try await transaction.execute(statement, account)
    }
    try await Revocations.insert(account, device: .every, in: transaction)
    // After the devices are gone: a commit that adds one has either ended by now or fails.
    try await GroupRemovals.insert(allOf: account, in: transaction)
    if let key {
      try await DepartedIdentities.insert(account, identityKey: key, in: transaction)
    }
  }

  /// Writes an account; `user` is the host application's user that registers it.
  static func insert(
    _ account: Identifier, identityKey: [UInt8], user: HostTokens.User?,
    in transaction: Transaction
  ) async throws {
    try await transaction.execute(insert, account, identityKey, user?.issuer, user?.subject)
  }

  /// The identity keys of accounts, also of deleted ones that groups still know.
  static func identityKeys(
    of accounts: [[UInt8]], in session: some Session
  ) async throws -> [(account: [UInt8], key: [UInt8])] {
    try await session.rows(identityKeys, accounts).map { row in
      try row.decode([UInt8].self, [UInt8].self)
    }
  }

  /// The host application's user for whom an invitation was made; nil if there is none that
  /// counts, or it is anyone's.
  static func user(
    ofInvite hash: [UInt8], in transaction: Transaction
  ) async throws -> HostTokens.User? {
    guard let row = try await transaction.row(userOfInvite, hash) else { return nil }
    let (issuer, subject) = try row.decode(String.self, String.self)
    return HostTokens.User(issuer: issuer, subject: subject)
  }

  /// Uses up an invitation.
  ///
  /// - Returns: whether there was one.
  static func useInvite(
    _ hash: [UInt8], for account: Identifier, in transaction: Transaction
  ) async throws -> Bool {
    try await transaction.execute(useInvite, hash, account) == 1
  }

  /// Stores the hash of an invitation.
  static func insertInvite(
    _ hash: [UInt8], lifetime: Duration, in session: some Session
  ) async throws {
    try await session.execute(insertInvite, hash, lifetime.microseconds)
  }

  /// Counts about an account.
  struct Statistics: Sendable {
    let registeredDay: Timestamp
    let devices: Int64
    let sent: Int64
    let received: Int64
    let queued: Int64
    let conversations: Int64
  }

  /// Counts about an account; nil if there is none.
  static func statistics(
    of account: Identifier, in session: some Session
  ) async throws -> Statistics? {
    guard let row = try await session.row(statistics, account) else { return nil }
    let (day, devices, sent, received, queued, conversations) = try row.decode(
      Timestamp.self, Int64.self, Int64.self, Int64.self, Int64.self, Int64.self)
    return Statistics(
      registeredDay: day, devices: devices, sent: sent, received: received, queued: queued,
      conversations: conversations)
  }
}
