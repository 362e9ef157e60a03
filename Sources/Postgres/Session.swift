/// Where statements run: a database, or a transaction in it.
package protocol Session {
  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - statement: the statement.
  ///   - parameters: what stands for `$1`, `$2` and so on.
  /// - Returns: its rows.
  /// - Throws: `PostgresError`.
  func rows<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) async throws(PostgresError) -> [Row]

  /// Runs a statement for what it does.
  ///
  /// - Parameters:
  ///   - statement: the statement.
  ///   - parameters: what stands for `$1`, `$2` and so on.
  /// - Returns: how many rows it inserted, changed or deleted.
  /// - Throws: `PostgresError`.
  @discardableResult
  func execute<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) async throws(PostgresError) -> Int
}

extension Session {
  /// Runs a statement that gives one row at the most.
  ///
  /// - Parameters:
  ///   - statement: the statement.
  ///   - parameters: what stands for `$1`, `$2` and so on.
  /// - Returns: the row; nil if there is none.
  /// - Throws: `PostgresError`; `unexpectedColumn` where there are more.
  package func row<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) async throws(PostgresError) -> Row? {
    let rows = try await rows(statement, repeat each parameters)
    guard rows.count <= 1 else { throw .unexpectedColumn("\(rows.count) rows, expected one") }
    return rows.first
  }
}
