extension Schema {
  /// What has happened, for programs that are told of it by an agent, and how far each has come.
  static let journalTables = """
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      value BLOB NOT NULL
    );
    CREATE TABLE journal_consumers (
      name TEXT PRIMARY KEY,
      sequence INTEGER NOT NULL
    ) WITHOUT ROWID;
    """
}
