extension Schema {
  /// Calls that ring or go on.
  static let callTables = """
    CREATE TABLE calls (
      id BLOB PRIMARY KEY,
      ring_until INTEGER NOT NULL,
      value BLOB NOT NULL
    ) WITHOUT ROWID;
    """
}
