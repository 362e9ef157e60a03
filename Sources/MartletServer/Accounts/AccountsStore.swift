internal import Postgres

/// Rows of accounts and invitations.
enum AccountsStore: StatementOwner {
  static let insert = Statement(
    """
    INSERT INTO accounts (id, identity_key, external_issuer, external_id) VALUES ($1, $2, $3, $4)
    """)
  static let identityKey = Statement("SELECT identity_key FROM accounts WHERE id = $1")
  static let identityKeys = Statement(
    """
    SELECT id, identity_key FROM accounts WHERE id = ANY ($1)
    UNION ALL SELECT account_id, identity_key FROM departed_identities WHERE account_id = ANY ($1)
    ORDER BY 1
    """)
  static let useInvite = Statement(
    """
    UPDATE invites SET used_by = $2
    WHERE code_hash = $1 AND used_by IS NULL AND expires_at > now()
    """)
  static let insertInvite = Statement(
    """
    INSERT INTO invites (code_hash, expires_at)
    VALUES ($1, now() + $2::bigint * interval '1 us')
    """)
  static let statistics = Statement(
    """
    SELECT date_trunc('day', a.created_at, 'UTC'),
      (SELECT count(*) FROM devices d WHERE d.account_id = a.id),
      (SELECT count(*) FROM messages m WHERE m.sender_id = a.id),
      (SELECT count(*) FROM conversation_participants p
        JOIN messages m ON m.conversation_id = p.conversation_id
        WHERE p.account_id = a.id AND m.sender_id <> a.id),
      (SELECT count(*) FROM envelopes e WHERE e.recipient_id = a.id),
      (SELECT count(*) FROM conversation_participants p WHERE p.account_id = a.id)
    FROM accounts a WHERE a.id = $1
    """)

  // What goes with an account beside the rows that its own takes along: its messages, its queue,
  // and what it has left in the queues of those it wrote with.
  static let deleteQueue = Statement("DELETE FROM envelopes WHERE recipient_id = $1")
  static let deleteSent = Statement(
    """
    DELETE FROM envelopes e USING conversation_participants p
    WHERE p.account_id = $1 AND e.recipient_id = p.peer_id AND e.sender_id = $1
    """)
  static let deleteMessages = Statement(
    """
    DELETE FROM messages m USING conversation_participants p, conversations c
    WHERE p.account_id = $1 AND c.id = p.conversation_id AND m.conversation_id = c.id
      AND (c.kind <> 'group' OR m.sender_id = $1)
    """)
  static let deleteOthersNotes = Statement(
    """
    DELETE FROM deleted_messages d USING conversation_participants p
    WHERE p.account_id = $1 AND d.account_id = p.peer_id AND d.sender_id = $1
    """)
  static let deleteOthersReceipts = Statement("DELETE FROM read_receipts WHERE sender_id = $1")
  static let deleteConversations = Statement(
    """
    DELETE FROM conversations c USING conversation_participants p
    WHERE p.account_id = $1 AND c.id = p.conversation_id AND c.kind <> 'group'
    """)
  static let deleteRequests = Statement("DELETE FROM idempotent_requests WHERE scope = $1")
  static let deleteAccount = Statement("DELETE FROM accounts WHERE id = $1")

  static let expiries = [Expiry("invites", "expires_at")]

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, identityKey, identityKeys, useInvite, insertInvite, statistics, deleteQueue,
    deleteSent, deleteMessages, deleteOthersNotes, deleteOthersReceipts, deleteConversations,
    deleteRequests, deleteAccount,
  ]

  /// The identity key of an account; nil where there is none.
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
  static func delete(_ account: Identifier, in transaction: Transaction) async throws {
    let key = try await identityKey(of: account, in: transaction)
    if let key {
      try await transaction.execute(deleteRequests, registrationScope(key))
    }
    for statement in [
      deleteQueue, deleteSent, deleteMessages, deleteOthersNotes, deleteOthersReceipts,
      deleteConversations, deleteRequests, deleteAccount,
    ] {
      try await transaction.execute(statement, account)
    }
    try await Revocations.insert(account, device: .every, in: transaction)
    // After the devices are gone: a commit that adds one has either ended by now or fails.
    try await transaction.execute(GroupRemovals.insertAccount, account)
    if let key {
      try await transaction.execute(DepartedIdentities.insert, account, key)
    }
  }
}
