internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@Suite("Statements", .timeLimit(.minutes(10)))
struct StatementTests {
  private let database: Database

  init() async throws {
    database = Database(
      try await TestCluster.shared.makeDatabase(migrated: false), loops: try .shared())
  }

  private func echo<Value: ParameterValue & ColumnValue & Equatable>(
    _ type: String, _ values: [Value]
  ) async throws {
    let statement = Statement("SELECT $1::\(type)")
    for value in values {
      let row = try #require(try await database.row(statement, value))
      #expect(try row.only(Value.self) == value, "\(type)")
      let optional = try await database.row(statement, Value?.some(value))
      #expect(try optional?.only(Value?.self) == value)
    }
    let null = try #require(try await database.row(statement, Value?.none))
    #expect(try null.only(Value?.self) == nil)
    #expect(throws: PostgresError.self) { try null.only(Value.self) }
  }

  @Test("Values of every type come back as they went, at their extremes and as NULL")
  func scalars() async throws {
    try await echo("boolean", [true, false])
    try await echo("smallint", [Int16.min, -1, 0, 1, .max])
    try await echo("integer", [Int32.min, -1, 0, 1, .max])
    try await echo("bigint", [Int64.min, -1, 0, 1, .max])
    try await echo("double precision", [-Double.infinity, -0.1, 0, .leastNonzeroMagnitude, 1e300])
    try await echo("text", ["", "a", "ümläut €𐍈", String(repeating: "x", count: 100_000)])
    try await echo("bytea", [[], [0], [0, 255, 92, 39], [UInt8](repeating: 7, count: 1 << 20)])
    try await echo(
      "timestamptz",
      [-62_135_596_800_000_000, -1, 0, 1, 253_402_300_799_999_999].map(
        Timestamp.init(microsecondsSince1970:)))
  }

  @Test("Arrays arrive element by element, empty ones and NULLs among them")
  func arrays() async throws {
    let numbers = Statement(
      "SELECT e FROM unnest($1::bigint[]) WITH ORDINALITY u (e, n) ORDER BY n")
    for array: [Int64] in [[], [1], [3, 2, .min, .max]] {
      let rows = try await database.rows(numbers, array)
      #expect(try rows.map { try $0.only(Int64.self) } == array)
    }
    let bytes = Statement("SELECT e FROM unnest($1::bytea[]) WITH ORDINALITY u (e, n) ORDER BY n")
    let array: [[UInt8]?] = [[1, 2], nil, [], [UInt8](repeating: 9, count: 70_000)]
    let rows = try await database.rows(bytes, array)
    #expect(try rows.map { try $0.only([UInt8]?.self) } == array)
    let texts = Statement("SELECT array_to_string($1::text[], '|')")
    #expect(try await database.row(texts, ["a", "b c", ""])?.only(String.self) == "a|b c|")
    let flags = Statement("SELECT bool_and(e) FROM unnest($1::boolean[]) e")
    #expect(try await database.row(flags, [true, false])?.only(Bool.self) == false)
  }

  @Test("Columns are read as what they are, all of them, or not at all")
  func columns() async throws {
    let row = try #require(
      try await database.row(Statement("SELECT 1::bigint, 'x'::text, NULL::bytea")))
    let (number, text, bytes) = try row.decode(Int64.self, String.self, [UInt8]?.self)
    #expect(number == 1 && text == "x" && bytes == nil)
    #expect(throws: PostgresError.self) { try row.decode(Int32.self, String.self, [UInt8]?.self) }
    #expect(throws: PostgresError.self) { try row.decode(Int64.self, String.self) }
    #expect(throws: PostgresError.self) { try row.decode(Int64.self, String.self, [UInt8].self) }
  }

  @Test("A statement says how many rows it touched")
  func counts() async throws {
    try await database.execute(Statement("CREATE TABLE counted (id bigint PRIMARY KEY)"))
    let insert = Statement(
      "INSERT INTO counted SELECT unnest($1::bigint[]) ON CONFLICT DO NOTHING")
    #expect(try await database.execute(insert, [Int64(1), 2, 3]) == 3)
    #expect(try await database.execute(insert, [Int64(3), 4]) == 1)
    #expect(try await database.execute(Statement("DELETE FROM counted WHERE id > 9")) == 0)
  }

  @Test("A refusal names SQLSTATE and constraint, and its description no value")
  func refusals() async throws {
    try await database.execute(
      Statement("CREATE TABLE refused (id bigint CONSTRAINT positive CHECK (id > 0))"))
    let error = await #expect(throws: PostgresError.self) {
      try await database.execute(Statement("INSERT INTO refused VALUES ($1)"), Int64(-424242))
    }
    #expect(error?.isViolation(of: "positive") == true)
    #expect(error?.isViolation(of: "other") == false)
    #expect(error?.description.contains("424242") == false)
    let syntax = await #expect(throws: PostgresError.self) {
      try await database.execute(Statement("SELEC 1"))
    }
    guard case .server("42601", nil, _)? = syntax else {
      Issue.record("expected a syntax error, got \(String(describing: syntax))")
      return
    }
    // Where preparing failed, the statement is prepared again the next time.
    let late = Statement("SELECT count(*) FROM made_later")
    await #expect(throws: PostgresError.self) { try await database.rows(late) }
    try await database.execute(Statement("CREATE TABLE made_later ()"))
    #expect(try await database.row(late)?.only(Int64.self) == 0)
  }

  @Test("A statement that fails in the pipeline fails alone")
  func pipeline() async throws {
    let divide = Statement("SELECT 12 / $1::bigint")
    let loop = try EventLoopGroup.shared().next()
    let task = Task(executorPreference: loop) { [database] in
      await withTaskGroup(of: (Int64, Int64?).self) { group in
        for divisor in Int64(-50)...50 {
          group.addTask {
            (divisor, try? await database.row(divide, divisor)?.only(Int64.self))
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = .some($1.1) }
      }
    }
    let results = await task.value
    for divisor in Int64(-50)...50 {
      #expect(results[divisor] == .some(divisor == 0 ? nil : 12 / divisor))
    }
  }

  @Test("A statement whose commit fails has failed, though its rows had come")
  func failedCommit() async throws {
    try await database.execute(
      Statement("CREATE TABLE twice (id bigint UNIQUE DEFERRABLE INITIALLY DEFERRED)"))
    let insert = Statement("INSERT INTO twice SELECT unnest($1::bigint[]) RETURNING id")
    let error = await #expect(throws: PostgresError.self) {
      try await database.rows(insert, [Int64(1), 1])
    }
    #expect(error?.isViolation(of: "twice_id_key") == true)
    #expect(try await database.rows(insert, [Int64(1), 2]).count == 2)
  }
}
