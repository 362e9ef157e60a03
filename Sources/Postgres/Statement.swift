internal import Synchronization

/// An SQL statement, prepared on each connection when it is first used there.
///
/// Declare it once, as a `static let`. The types of its parameters are those of its first use.
package struct Statement: Sendable, Hashable {
  private static let counter = Atomic<Int>(0)

  /// The text.
  package let sql: String
  /// Which statement of the process it is.
  let number: Int

  /// A statement.
  ///
  /// - Parameter sql: one statement, its parameters written `$1`, `$2` and so on.
  package init(_ sql: String) {
    self.sql = sql
    number = Self.counter.wrappingAdd(1, ordering: .relaxed).newValue
  }

  /// What connections know it as.
  var name: String { "s\(number)" }

  /// Whether both are the same declaration.
  package static func == (left: Statement, right: Statement) -> Bool {
    left.number == right.number
  }

  /// Hashes the number.
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  static let begin = Statement("BEGIN")
  static let commit = Statement("COMMIT")
  static let rollback = Statement("ROLLBACK")
  static let setTimeout = Statement("SELECT set_config('statement_timeout', $1, true)")
}
