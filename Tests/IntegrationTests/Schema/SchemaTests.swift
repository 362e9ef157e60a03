internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@Suite("The schema", .timeLimit(.minutes(10)))
struct SchemaTests {
  private let database: Database

  init() async throws {
    database = Database(try await TestCluster.shared.makeDatabase(), loops: try .shared())
  }

  private func texts(_ sql: String) async throws -> [String] {
    try await database.rows(Statement(sql)).map { try $0.only(String.self) }
  }

  @Test("Every table, column, function and sequence says what it is for")
  func comments() async throws {
    let silent = try await texts(
      """
      SELECT c.relname || coalesce('.' || a.attname, '')
      FROM pg_class c
      LEFT JOIN LATERAL (
        SELECT attname, attnum FROM pg_attribute
        WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND NOT c.relispartition
        UNION ALL SELECT NULL, 0) a ON true
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND coalesce(col_description(c.oid, a.attnum),
          CASE a.attnum WHEN 0 THEN obj_description(c.oid, 'pg_class') END, '') = ''
      UNION ALL
      SELECT proname || '()' FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace
        AND coalesce(obj_description(oid, 'pg_proc'), '') = ''
      UNION ALL
      SELECT typname FROM pg_type WHERE typtype = 'd'
        AND typnamespace = 'public'::regnamespace AND obj_description(oid, 'pg_type') IS NULL
      """)
    #expect(silent == [])
  }

  @Test("Every table that rows are changed in by hand keeps updated_at by itself")
  func triggers() async throws {
    let without = try await texts(
      """
      SELECT a.attrelid::regclass::text FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
      WHERE a.attname = 'updated_at' AND c.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
          WHERE t.tgrelid = c.oid AND p.proname = 'touch_updated_at')
      """)
    #expect(without == [])
  }

  @Test("What a foreign key refers to is found from either side by an index")
  func foreignKeys() async throws {
    let slow = try await texts(
      """
      SELECT k.conrelid::regclass || ' ' || k.conname FROM pg_constraint k
      WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_index i WHERE i.indrelid = k.conrelid
          AND (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)
      """)
    #expect(slow == [])
  }

  @Test("Queues are split by recipient, and every part is of the same kind")
  func partitions() async throws {
    let parts = try await texts(
      """
      SELECT pg_get_expr(c.relpartbound, c.oid) FROM pg_class c
      JOIN pg_inherits i ON i.inhrelid = c.oid
      WHERE i.inhparent = 'envelopes'::regclass ORDER BY c.relname
      """)
    #expect(
      parts == (0..<4).map { "FOR VALUES WITH (modulus 4, remainder \($0))" })
  }
}
