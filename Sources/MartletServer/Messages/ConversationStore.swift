internal import Postgres
internal import Reactor
internal import Synchronization

/// Which conversations there are.
final class ConversationStore: StatementOwner, Sendable {
  /// Conversations that are known to exist; beyond, those that rest are forgotten and looked for
  /// again.
  private static let remembered = 200_000

  // Only where every account of it exists: what is sent to a deleted one makes nothing anew.
  private static let insert = Statement(
    """
    INSERT INTO conversations (id, kind)
    SELECT $1, CASE WHEN $2::bytea = $3::bytea THEN 'note_to_self' ELSE 'direct' END
    WHERE EXISTS (SELECT FROM accounts WHERE id = $2)
      AND EXISTS (SELECT FROM accounts WHERE id = $3)
    ON CONFLICT DO NOTHING
    """)
  private static let join = Statement(
    """
    INSERT INTO conversation_participants (conversation_id, account_id, peer_id)
    SELECT $1, a.id, CASE WHEN a.id = $2 THEN $3 ELSE $2 END
    FROM accounts a JOIN conversations c ON c.id = $1
    WHERE a.id IN ($2, $3) ORDER BY a.id
    ON CONFLICT DO NOTHING
    """)
  private static let exists = Statement("SELECT true FROM conversations WHERE id = $1")
  private static let existing = Statement("SELECT id FROM conversations WHERE id = ANY ($1)")
  private static let list = Statement(
    """
    SELECT p.conversation_id, c.kind, p.peer_id, p.encrypted_settings, p.settings_version,
      coalesce(g.last_message_at, last.server_time, p.created_at) AS last_at
    FROM conversation_participants p
    JOIN conversations c ON c.id = p.conversation_id
    LEFT JOIN group_chats g ON g.id = p.conversation_id
    LEFT JOIN LATERAL (
      SELECT m.server_time FROM messages m WHERE m.conversation_id = p.conversation_id
        AND (NOT m.is_withheld OR m.sender_id = p.account_id)
      ORDER BY m.sequence DESC LIMIT 1) last ON true
    WHERE p.account_id = $1 AND
      ($2::timestamptz IS NULL
        OR (coalesce(g.last_message_at, last.server_time, p.created_at), p.conversation_id)
          < ($2, $3))
    ORDER BY last_at DESC, p.conversation_id DESC LIMIT $4
    """)
  private static let settings = Statement(
    """
    SELECT settings_version, encrypted_settings FROM conversation_participants
    WHERE conversation_id = $1 AND account_id = $2 FOR UPDATE
    """)
  private static let updateSettings = Statement(
    """
    UPDATE conversation_participants
    SET encrypted_settings = $3, settings_version = settings_version + 1
    WHERE conversation_id = $1 AND account_id = $2
    """)

  /// Every statement, for the test that explains each.
  static let statements = [insert, join, exists, existing, list, settings, updateSettings]

  private let database: Database
  private let known = Mutex(RecentCache<Identifier, Void>(limit: remembered))
  private let lookUps: LookUps<Identifier, Bool>

  init(database: Database, loops: EventLoopGroup) {
    self.database = database
    lookUps = LookUps(on: loops) { ids in
      let rows = try await database.rows(Self.existing, ids)
      return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.only(Identifier.self), true) })
    }
  }

  /// The direct conversation of two accounts, or the note to self of one.
  static func identifier(_ one: Identifier, _ other: Identifier) -> Identifier {
    one == other
      ? .derived("martlet-note-to-self-v1", one.bytes)
      : .derived("martlet-direct-v1", min(one, other).bytes, max(one, other).bytes)
  }

  /// Makes sure that a conversation exists.
  ///
  /// - Returns: its identifier.
  func ensure(_ one: Identifier, _ other: Identifier) async throws -> Identifier {
    let id = Self.identifier(one, other)
    if known.withLock({ $0.use(id) != nil }) { return id }
    // It is there nearly always: looking costs a fraction of making sure.
    if try await lookUps.find(id) != nil {
      remember(id)
      return id
    }
    let exists = try await database.transaction { transaction in
      try await transaction.execute(Self.insert, id, one, other)
      try await transaction.execute(Self.join, id, one, other)
      return try await transaction.row(Self.exists, id) != nil
    }
    if exists { remember(id) }
    return id
  }

  private func remember(_ id: Identifier) { known.withLock { $0.insert((), for: id) } }

  /// Forgets what is known: an account is gone, and its conversations with it.
  func forget() { known.withLock { $0.removeAll() } }

  /// A conversation in an account's list.
  struct Listed: Sendable {
    let id: [UInt8]
    let isGroup: Bool
    /// The other account of a direct one.
    let peer: [UInt8]?
    let settings: [UInt8]
    let settingsVersion: Int64
    let lastAt: Timestamp
  }

  /// An account's conversations, the latest first.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - time: only those before it, and at it those whose identifier is less than `id`; nil for
  ///     all.
  ///   - id: see `time`.
  ///   - limit: how many at most.
  ///   - session: where.
  /// - Returns: them.
  /// - Throws: `PostgresError`.
  static func list(
    of account: Identifier, before time: Timestamp?, _ id: [UInt8], limit: Int,
    in session: some Session
  ) async throws -> [Listed] {
    try await session.rows(list, account, time, id, Int64(limit)).map { row in
      let (id, kind, peer, settings, version, last) = try row.decode(
        [UInt8].self, String.self, [UInt8]?.self, [UInt8].self, Int64.self, Timestamp.self)
      return Listed(
        id: id, isGroup: kind == "group", peer: peer, settings: settings,
        settingsVersion: version, lastAt: last)
    }
  }

  /// An account's settings of a conversation, locked; nil if it takes no part in it.
  static func settings(
    of id: Identifier, for account: Identifier, in transaction: Transaction
  ) async throws -> (version: Int64, settings: [UInt8])? {
    try await transaction.row(settings, id, account)?.decode(Int64.self, [UInt8].self)
  }

  /// Replaces an account's settings of a conversation.
  static func updateSettings(
    of id: Identifier, for account: Identifier, to settings: [UInt8],
    in transaction: Transaction
  ) async throws {
    try await transaction.execute(updateSettings, id, account, settings)
  }
}
