/// A value that a column holds, read from PostgreSQL's binary form.
package protocol ColumnValue: Sendable {
  /// Whether columns of a type can be read as this one.
  static func accepts(typeID: UInt32) -> Bool
  /// The value of a column; nil if the bytes are no such value.
  ///
  /// - Parameter bytes: the column; nil for NULL.
  init?(column bytes: Span<UInt8>?)
}

extension ColumnValue where Self: ParameterValue {
  /// The type that it is sent as.
  package static func accepts(typeID: UInt32) -> Bool { typeID == Self.typeID }
}

extension Span<UInt8> {
  fileprivate func bigEndian<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? {
    guard count == Integer.bitWidth / 8 else { return nil }
    var value: Integer = 0
    for index in indices { value = value << 8 | Integer(truncatingIfNeeded: self[index]) }
    return value
  }
}

extension Bool: ColumnValue {
  /// Reads one byte.
  package init?(column bytes: Span<UInt8>?) {
    guard let bytes, bytes.count == 1 else { return nil }
    self = bytes[0] != 0
  }
}

extension Int16: ColumnValue {
  /// Reads two bytes.
  package init?(column bytes: Span<UInt8>?) {
    guard let value = bytes?.bigEndian(Int16.self) else { return nil }
    self = value
  }
}

extension Int32: ColumnValue {
  /// Reads four bytes.
  package init?(column bytes: Span<UInt8>?) {
    guard let value = bytes?.bigEndian(Int32.self) else { return nil }
    self = value
  }
}

extension Int64: ColumnValue {
  /// Reads eight bytes.
  package init?(column bytes: Span<UInt8>?) {
    guard let value = bytes?.bigEndian(Int64.self) else { return nil }
    self = value
  }
}

extension Double: ColumnValue {
  /// Reads eight bytes.
  package init?(column bytes: Span<UInt8>?) {
    guard let value = bytes?.bigEndian(UInt64.self) else { return nil }
    self.init(bitPattern: value)
  }
}

extension Timestamp: ColumnValue {
  /// Reads eight bytes: microseconds since 2000.
  package init?(column bytes: Span<UInt8>?) {
    guard let value = bytes?.bigEndian(Int64.self) else { return nil }
    let (sum, overflow) = value.addingReportingOverflow(Self.postgresEpoch)
    self.init(microsecondsSince1970: overflow ? .max : sum)
  }
}

extension String: ColumnValue {
  /// Reads UTF-8.
  package init?(column bytes: Span<UInt8>?) {
    guard let bytes = [UInt8](column: bytes) else { return nil }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension Array: ColumnValue where Element == UInt8 {
  /// Reads all bytes.
  package init?(column bytes: Span<UInt8>?) {
    guard let bytes else { return nil }
    self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  /// What the value accepts.
  package static func accepts(typeID: UInt32) -> Bool { Wrapped.accepts(typeID: typeID) }

  /// Reads a value, or NULL as nil.
  package init?(column bytes: Span<UInt8>?) {
    guard let bytes else {
      self = Wrapped?.none
      return
    }
    guard let value = Wrapped(column: bytes) else { return nil }
    self = Wrapped?.some(value)
  }
}
