extension Schema {
  /// What has happened, for programs that are told of it by an agent, and how far each has come. An
  /// agent makes the tables in files that were made without.
  static let journalTables = """
    CREATE TABLE IF NOT EXISTS journal (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      value BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS journal_consumers (
      name TEXT PRIMARY KEY,
      sequence INTEGER NOT NULL
    ) WITHOUT ROWID;
    """
}
