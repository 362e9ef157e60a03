/// A value that a statement takes, in PostgreSQL's binary form.
package protocol ParameterValue: Sendable {
  /// The type's number in `pg_type`.
  static var typeID: UInt32 { get }
  /// Appends the value, without its length.
  ///
  /// - Parameter bytes: what goes to the server.
  /// - Returns: whether there is a value; false stands for NULL, and nothing was appended.
  func encode(to bytes: inout [UInt8]) -> Bool
}

/// A value that may be an element of an array.
package protocol ArrayElement: Sendable {
  /// The number of the array type in `pg_type`.
  static var arrayTypeID: UInt32 { get }
  /// Appends an array.
  static func encode(_ elements: [Self], to bytes: inout [UInt8])
}

extension [UInt8] {
  /// Appends a number, its most significant byte first.
  package mutating func append<Integer: FixedWidthInteger>(bigEndian value: Integer) {
    unsafe Swift.withUnsafeBytes(of: value.bigEndian) { unsafe append(contentsOf: $0) }
  }

  /// Writes a number over four bytes that are there.
  mutating func replace(at index: Int, bigEndian value: Int32) {
    for offset in 0..<4 {
      self[index + offset] = UInt8(truncatingIfNeeded: value >> Int32(24 - 8 * offset))
    }
  }
}

extension ArrayElement where Self: ParameterValue {
  /// Appends a one-dimensional array, lower bound 1, each element after its length.
  package static func encode(_ elements: [Self], to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(bigEndian: Int32(1))
    bytes.append(bigEndian: Int32(0))
    bytes.append(bigEndian: typeID)
    bytes.append(bigEndian: Int32(truncatingIfNeeded: elements.count))
    bytes.append(bigEndian: Int32(1))
    var hasNull = false
    for element in elements {
      let lengthAt = bytes.count
      bytes.append(bigEndian: Int32(-1))
      if element.encode(to: &bytes) {
        bytes.replace(
          at: lengthAt, bigEndian: Int32(truncatingIfNeeded: bytes.count - lengthAt - 4))
      } else {
        hasNull = true
      }
    }
    if hasNull { bytes.replace(at: start + 4, bigEndian: 1) }
  }
}

extension Array: ParameterValue where Element: ArrayElement {
  /// That of the array, or `bytea` for bytes.
  package static var typeID: UInt32 { Element.arrayTypeID }

  /// Appends the array.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    Element.encode(self, to: &bytes)
    return true
  }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
  /// That of the value.
  package static var typeID: UInt32 { Wrapped.typeID }

  /// Appends the value, or says NULL.
  package func encode(to bytes: inout [UInt8]) -> Bool { self?.encode(to: &bytes) ?? false }
}

extension Optional: ArrayElement where Wrapped: ArrayElement & ParameterValue {
  /// That of an array of the value.
  package static var arrayTypeID: UInt32 { Wrapped.arrayTypeID }
}

extension UInt8: ArrayElement {
  /// `bytea`: an array of bytes is a byte string.
  package static var arrayTypeID: UInt32 { 17 }

  /// Appends the bytes as they are.
  package static func encode(_ elements: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: elements)
  }
}

extension Array: ArrayElement where Element == UInt8 {
  /// `bytea[]`.
  package static var arrayTypeID: UInt32 { 1001 }
}
