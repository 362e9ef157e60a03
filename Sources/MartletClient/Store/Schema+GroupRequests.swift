extension Schema {
  /// Invitations to groups that wait to be accepted.
  static let groupRequestTables = """
    CREATE TABLE group_requests (group_id BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    """
}
