internal import Foundation
internal import MartletServer
internal import Postgres
internal import ServiceTesting
internal import TestSupport
internal import Testing

@Suite("Plans of the service's statements", .timeLimit(.minutes(10)))
struct PlanTests {
  /// Tables that stay small however many people there are.
  private static let small: Set = [
    "server_secrets", "server_keys", "server_signing_keys", "nodes", "schema_migrations",
    "event_consumers", "webhooks",
    "push_keys",
  ]

  @Test("No statement reads a table that grows from end to end")
  func indexes() async throws {
    let database = try await FilledDatabase.make()
    try await database.transaction { transaction in
      try await transaction.execute(Statement("SET LOCAL plan_cache_mode = force_generic_plan"))
      for (number, statement) in (Statements.all + Statements.exports.map(\.statement))
        .enumerated()
      {
        let plan = try await plan(of: statement, "planned_\(number)", transaction)
        for fault in Set(Self.faults(in: plan)) {
          Issue.record("\(fault) in\n\(statement.sql)")
        }
      }
    }
    await database.close()
  }

  @Test("Every statement of the sources is among those that are explained")
  func completeness() throws {
    let folder = Vectors.checkout.appending(path: "Sources/MartletServer")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      count += text.matches(of: /let \w+ = Statement\(|\bExpiry\(\s*"/).count
    }
    #expect(count == Set(Statements.all).count)
  }

  /// The plan that the statement has whatever its parameters are.
  private func plan(
    of statement: Statement, _ name: String, _ transaction: Transaction
  ) async throws -> Any {
    try await transaction.execute(Statement("PREPARE \(name) AS \(statement.sql)"))
    let count =
      try await transaction.row(
        Statement(
          "SELECT coalesce(cardinality(parameter_types), 0) FROM pg_prepared_statements "
            + "WHERE name = $1"), name)?.only(Int32.self) ?? 0
    let arguments =
      count == 0
      ? "" : "(\([String](repeating: "NULL", count: Int(count)).joined(separator: ", ")))"
    let text = try await transaction.row(
      Statement("EXPLAIN (FORMAT JSON, COSTS OFF) EXECUTE \(name)\(arguments)"))
    let data = Data(try #require(try text?.only(JSONText.self)).text.utf8)
    return try JSONSerialization.jsonObject(with: data)
  }

  private static func faults(in plan: Any) -> [String] {
    if let list = plan as? [Any] { return list.flatMap { faults(in: $0) } }
    guard let node = plan as? [String: Any] else { return [] }
    var found = faults(in: node["Plan"] ?? []) + faults(in: node["Plans"] ?? [])
    guard let kind = node["Node Type"] as? String, let relation = node["Relation Name"] as? String,
      !small.contains(relation)
    else { return found }
    let table = ["envelopes", "group_messages"].first { relation.hasPrefix($0) } ?? relation
    if kind == "Seq Scan" { found.append("Seq Scan on \(table)") }
    if kind.hasPrefix("Index"), node["Index Cond"] == nil {
      found.append("\(kind) without a condition on \(table)")
    }
    return found
  }
}

/// A column of type `json`.
private struct JSONText: ColumnValue {
  let text: String

  static func accepts(typeID: UInt32) -> Bool { typeID == 114 }

  init?(column bytes: Span<UInt8>?) {
    guard let text = String(column: bytes) else { return nil }
    self.text = text
  }
}
