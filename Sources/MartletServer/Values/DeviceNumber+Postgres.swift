internal import Postgres

/// A `smallint`.
extension DeviceNumber: ParameterValue, ColumnValue, ArrayElement {
  /// `smallint`.
  package static var typeID: UInt32 { Int16.typeID }

  /// `smallint[]`.
  package static var arrayTypeID: UInt32 { Int16.arrayTypeID }

  /// Appends two bytes.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(bigEndian: UInt16(rawValue))
    return true
  }

  /// Reads two bytes; nil if they are no number that a device may have.
  package init?(column bytes: Span<UInt8>?) {
    guard let value = Int16(column: bytes), let number = UInt8(exactly: value) else { return nil }
    self.init(rawValue: number)
  }
}
