extension Schema {
  /// Files on their way to the server.
  static let mediaTables = """
    CREATE TABLE media_uploads (
      source BLOB PRIMARY KEY,
      object_id BLOB,
      began_at INTEGER NOT NULL,
      value BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX media_uploads_object_id ON media_uploads (object_id);
    """
}
