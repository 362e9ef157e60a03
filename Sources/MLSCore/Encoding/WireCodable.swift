/// A structure with an encoding in the TLS presentation language.
package protocol WireCodable: Sendable {
  /// Reads the structure that comes next.
  init(from reader: inout WireReader) throws(MLSError)

  /// Appends the structure's encoding.
  func encode(into writer: inout WireWriter)
}

extension WireCodable {
  /// The structure that fills `bytes` exactly.
  package init(wire bytes: [UInt8]) throws(MLSError) {
    var reader = WireReader(bytes)
    try self.init(from: &reader)
    try reader.finish()
  }

  /// The structure's encoding.
  package var wireBytes: [UInt8] {
    WireWriter.encode { $0.write(self) }
  }
}

/// An open set of 16-bit numbers that a registry assigns; unknown ones are carried, not refused.
public protocol CodePoint: RawRepresentable<UInt16>, Hashable, Sendable, CustomStringConvertible {
  /// The value with the number `rawValue`, registered or not.
  init(rawValue: UInt16)
}

extension CodePoint {
  /// Whether the number is one of the reserved values that test tolerance of unknown ones.
  ///
  /// Source: RFC 9420 §13.5.
  public var isGREASE: Bool {
    rawValue >> 8 == rawValue & 0xff && rawValue & 0x0f == 0x0a && rawValue != 0xfafa
  }

  /// The number in hexadecimal.
  public var description: String { "0x" + String(rawValue, radix: 16) }

  package init(from reader: inout WireReader) throws(MLSError) {
    self.init(rawValue: try reader.read(UInt16.self))
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(rawValue)
  }
}
