/// The tables of a device's file. Values are sealed; identifiers, numbers and times that rows are
/// found by stand in the clear.
enum Schema {
  /// The version that this program writes.
  static let version = 4

  static let sql = """
    CREATE TABLE vault (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      salt BLOB NOT NULL,
      passes INTEGER NOT NULL,
      memory_kibibytes INTEGER NOT NULL,
      wrapped_key BLOB NOT NULL
    );
    CREATE TABLE properties (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE prekeys (
      kind INTEGER NOT NULL,
      id INTEGER NOT NULL,
      is_long_lived INTEGER NOT NULL,
      retired_at INTEGER,
      value BLOB NOT NULL,
      PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE base_keys (base_key BLOB PRIMARY KEY, seen_at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE sessions (
      account_id BLOB NOT NULL,
      device_id INTEGER NOT NULL,
      value BLOB NOT NULL,
      PRIMARY KEY (account_id, device_id)
    ) WITHOUT ROWID;
    CREATE TABLE peers (account_id BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE conversations (id TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE messages (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      conversation TEXT NOT NULL,
      author_id BLOB NOT NULL,
      id BLOB NOT NULL,
      is_unread INTEGER NOT NULL,
      disappears_at INTEGER,
      value BLOB NOT NULL,
      UNIQUE (author_id, id)
    );
    CREATE INDEX messages_conversation ON messages (conversation, sequence);
    CREATE INDEX messages_disappears_at ON messages (disappears_at)
      WHERE disappears_at IS NOT NULL;
    CREATE TABLE received (
      sender_id BLOB NOT NULL,
      message_id BLOB NOT NULL,
      received_at INTEGER NOT NULL,
      PRIMARY KEY (sender_id, message_id)
    ) WITHOUT ROWID;
    CREATE INDEX received_at ON received (received_at);
    CREATE TABLE outbox (sequence INTEGER PRIMARY KEY AUTOINCREMENT, value BLOB NOT NULL);
    CREATE TABLE inbox (sequence INTEGER PRIMARY KEY AUTOINCREMENT, value BLOB NOT NULL);
    CREATE TABLE held (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      account_id BLOB NOT NULL,
      value BLOB NOT NULL
    );
    CREATE TABLE groups (
      id BLOB PRIMARY KEY,
      version INTEGER NOT NULL,
      value BLOB NOT NULL
    ) WITHOUT ROWID;
    \(groupParts)
    \(mediaTables)
    \(callTables)
    \(groupRequestTables)
    \(journalTables)
    CREATE TABLE key_packages (
      reference BLOB PRIMARY KEY,
      is_last_resort INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      value BLOB NOT NULL
    ) WITHOUT ROWID;
    """

  /// What brings a file of a version to the next one.
  static let upgrades = [
    1: groupParts,
    2: mediaTables + callTables,
    3: groupRequestTables + journalTables,
  ]

  private static let groupParts = """
    CREATE TABLE group_parts (
      group_id BLOB NOT NULL,
      name BLOB NOT NULL,
      value BLOB NOT NULL,
      PRIMARY KEY (group_id, name)
    ) WITHOUT ROWID;
    """
}
