internal import CPostgres

/// A row that a statement gave. It lends its bytes from the result that it came with.
package struct Row: Sendable {
  let result: ResultSet
  let number: Int32

  /// The row's columns, all of them.
  ///
  /// - Parameter types: one for each column, in order.
  /// - Returns: the values.
  /// - Throws: `PostgresError.unexpectedColumn` where number, types or NULLs do not fit.
  package func decode<each Value: ColumnValue>(
    _ types: repeat (each Value).Type
  ) throws(PostgresError) -> (repeat each Value) {
    try decode(from: 0, repeat each types)
  }

  /// The row's columns from one on, all of them.
  ///
  /// - Parameters:
  ///   - first: the place of the first one, from 0.
  ///   - types: one for each column, in order.
  /// - Returns: the values.
  /// - Throws: `PostgresError.unexpectedColumn` where number, types or NULLs do not fit.
  package func decode<each Value: ColumnValue>(
    from first: Int, _ types: repeat (each Value).Type
  ) throws(PostgresError) -> (repeat each Value) {
    var column = Int32(first)
    for _ in repeat (each types) { column += 1 }
    guard result.columnCount == column else {
      throw .unexpectedColumn("\(result.columnCount) columns, expected \(column)")
    }
    column = Int32(first)
    return (repeat try value((each types), next(&column)))
  }

  /// The row's first columns; others may follow.
  ///
  /// - Parameter types: one for each of them, in order.
  /// - Returns: the values.
  /// - Throws: `PostgresError.unexpectedColumn` where number, types or NULLs do not fit.
  package func leading<each Value: ColumnValue>(
    _ types: repeat (each Value).Type
  ) throws(PostgresError) -> (repeat each Value) {
    var wanted: Int32 = 0
    for _ in repeat (each types) { wanted += 1 }
    guard result.columnCount >= wanted else {
      throw .unexpectedColumn("\(result.columnCount) columns, expected \(wanted) or more")
    }
    var column: Int32 = 0
    return (repeat try value((each types), next(&column)))
  }

  /// The only column of a row that has one.
  ///
  /// - Parameter type: its type.
  /// - Returns: the value.
  /// - Throws: `PostgresError.unexpectedColumn` where number, type or NULL do not fit.
  package func only<Value: ColumnValue>(_ type: Value.Type) throws(PostgresError) -> Value {
    guard result.columnCount == 1 else {
      throw .unexpectedColumn("\(result.columnCount) columns, expected 1")
    }
    return try value(type, 0)
  }

  private func next(_ column: inout Int32) -> Int32 {
    defer { column += 1 }
    return column
  }

  private func value<Value: ColumnValue>(
    _ type: Value.Type, _ column: Int32
  ) throws(PostgresError) -> Value {
    let typeID = result.typeID(of: column)
    guard Value.accepts(typeID: typeID) else {
      throw .unexpectedColumn("column \(column) has type \(typeID), expected \(type)")
    }
    guard let value = result.value(Value.self, row: number, column: column) else {
      throw .unexpectedColumn("column \(column) is NULL or malformed, expected \(type)")
    }
    return value
  }
}

/// What a statement gave: libpq's result, freed when the last row goes.
// Sendable: a result is not changed once it is made.
@safe final class ResultSet: @unchecked Sendable {
  private let pointer: OpaquePointer

  /// Takes over a result (`PQclear` frees it).
  init(owning pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe PQclear(pointer) }

  var columnCount: Int32 { unsafe PQnfields(pointer) }

  var rows: [Row] {
    unsafe (0..<PQntuples(pointer)).map { Row(result: self, number: $0) }
  }

  /// Rows that the statement inserted, changed, deleted or gave.
  var affectedCount: Int {
    Int(unsafe String(cString: PQcmdTuples(pointer))) ?? 0
  }

  /// The command that was done, such as `COMMIT` or `ROLLBACK`.
  var command: String { unsafe String(cString: PQcmdStatus(pointer)) }

  func typeID(of column: Int32) -> UInt32 { unsafe PQftype(pointer, column) }

  func value<Value: ColumnValue>(_ type: Value.Type, row: Int32, column: Int32) -> Value? {
    guard unsafe PQgetisnull(pointer, row, column) == 0,
      let start = unsafe PQgetvalue(pointer, row, column)
    else { return Value(column: nil) }
    let count = Int(unsafe PQgetlength(pointer, row, column))
    let raw = unsafe UnsafeRawBufferPointer(start: start, count: count)
    return unsafe raw.withMemoryRebound(to: UInt8.self) { bytes in
      unsafe Value(column: Span(_unsafeElements: bytes))
    }
  }
}
