internal import Postgres

/// Makes commits of groups wait in the database after they were asked to become durable: time to
/// kill the node that asked.
enum SlowCommits {
  /// Prepares a database.
  static func prepare(_ database: Database) async throws {
    for sql in [
      "CREATE TABLE slow_commits ()",
      """
      CREATE FUNCTION wait_a_while() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM slow_commits) THEN PERFORM pg_sleep(0.5); END IF;
        RETURN NULL;
      END $$
      """,
      """
      CREATE CONSTRAINT TRIGGER wait_a_while AFTER UPDATE OF epoch ON group_chats
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait_a_while()
      """,
    ] { try await database.execute(Statement(sql)) }
  }

  /// Whether commits wait.
  static func set(_ isOn: Bool, _ database: Database) async throws {
    try await database.execute(
      Statement(isOn ? "INSERT INTO slow_commits DEFAULT VALUES" : "DELETE FROM slow_commits"))
  }

  /// Whether one waits now.
  static func isRunning(_ database: Database) async throws -> Bool {
    try await database.row(
      Statement(
        """
        SELECT true FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'PgSleep'
        """)) != nil
  }
}
