internal import Postgres

/// Rows of the nodes that work on the database.
enum NodesStore {
  static let beat = Statement(
    """
    INSERT INTO nodes (id) VALUES ($1)
    ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()
    """)
  static let others = Statement(
    """
    SELECT count(*), clock_timestamp() FROM nodes
    WHERE id <> $1 AND seen_at > clock_timestamp() - interval '10 s'
    """)
  static let leave = Statement("DELETE FROM nodes WHERE id = $1")
  static let deleteOld = Statement(
    "DELETE FROM nodes WHERE seen_at < clock_timestamp() - interval '1 h'")

  /// Every statement, for the test that explains each.
  static let statements = [beat, others, leave, deleteOld]
}
