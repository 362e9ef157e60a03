internal import Postgres

/// Sixteen bytes in a `bytea`.
extension Identifier: ParameterValue, ColumnValue, ArrayElement {
  /// `bytea`.
  package static var typeID: UInt32 { [UInt8].typeID }

  /// `bytea[]`.
  package static var arrayTypeID: UInt32 { [UInt8].arrayTypeID }

  /// Appends the bytes.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return true
  }

  /// Reads the bytes; nil if there are not 16.
  package init?(column bytes: Span<UInt8>?) {
    guard let bytes, bytes.count == Self.byteCount else { return nil }
    func word(_ range: Range<Int>) -> UInt64 {
      range.reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
    }
    self.init(high: word(0..<8), low: word(8..<16))
  }
}
