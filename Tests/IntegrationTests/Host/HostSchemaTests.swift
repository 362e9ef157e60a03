internal import MartletServer
internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@Suite("What the database does for host applications", .timeLimit(.minutes(10)))
struct HostSchemaTests {
  /// Tables that name accounts and are not exported: what is left of accounts that are gone.
  private static let unexported: Set = ["departed_identities", "purges"]

  @Test("An export holds every table that names an account")
  func exports() async throws {
    let database = Database(try await TestCluster.shared.makeDatabase(), loops: try .shared())
    let rows = try await database.rows(
      Statement(
        """
        SELECT DISTINCT c.relname::text FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
          AND NOT c.relispartition
          AND (a.attname IN ('account_id', 'sender_id', 'recipient_id', 'reader_id', 'used_by')
            OR c.relname = 'accounts' OR EXISTS (SELECT FROM pg_constraint k
              WHERE k.conrelid = c.oid AND k.confrelid = 'accounts'::regclass))
        """))
    let tables = Set(try rows.map { try $0.only(String.self) })
    let exported = Set(Statements.exports.map(\.table))
    #expect(tables.subtracting(exported) == Self.unexported)
    await database.close()
  }

  @Test("Events of a database that was restored come before those that follow")
  func restored() async throws {
    let configuration = try await TestCluster.shared.makeDatabase()
    let database = Database(configuration, loops: try .shared())
    for sql in [
      """
      INSERT INTO events (issuer, transaction_id, kind, external_id)
      SELECT 'https://host', (pg_current_xact_id()::text::bigint + 1000000 * n)::text::xid8, 1,
        'restored' || n
      FROM generate_series(1, 3) n
      """,
      """
      INSERT INTO event_consumers (issuer, name, transaction_id, position)
      VALUES ('https://host', 'consumer',
        (pg_current_xact_id()::text::bigint + 1000000)::text::xid8, 1)
      """,
    ] {
      try await database.execute(Statement(sql))
    }
    let node = try await TestNode.start(on: configuration)
    try await database.execute(
      Statement(
        """
        INSERT INTO accounts (id, identity_key, external_issuer, external_id)
        VALUES (decode(md5('a'), 'hex'), decode(repeat('00', 32), 'hex'), 'https://host', 'new')
        """))
    let order = try await database.rows(
      Statement(
        """
        SELECT external_id FROM events ORDER BY transaction_id, position
        """))
    #expect(
      try order.map { try $0.only(String.self) } == ["restored1", "restored2", "restored3", "new"])
    let place = try await database.row(
      Statement("SELECT transaction_id = '0' FROM event_consumers"))
    #expect(try place?.only(Bool.self) == true, "the consumer is told all of it again")
    await node.close()
    await database.close()
  }
}
