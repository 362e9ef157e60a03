/// How a field's bytes are laid out, so that a reader can pass over a field it does not know.
///
/// Source: Protocol Buffers documentation, Encoding, "Message Structure".
public enum WireType: UInt8, Sendable {
  /// A base-128 number of one to ten bytes.
  case varint = 0
  /// Eight bytes, least significant first.
  case fixed64 = 1
  /// A length and so many bytes.
  case lengthDelimited = 2
  /// The begin of a group, a form that proto3 has no other use for than to skip it.
  case startGroup = 3
  /// The end of a group.
  case endGroup = 4
  /// Four bytes, least significant first.
  case fixed32 = 5
}

/// What precedes each field: its number and its wire type.
public struct Tag: Hashable, Sendable {
  /// The number and the type as one number, the type in the low three bits.
  public let rawValue: UInt32

  @inlinable
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The tag of field `number`.
  @inlinable
  public init(_ number: Int, _ type: WireType) {
    rawValue = UInt32(truncatingIfNeeded: number << 3) | UInt32(type.rawValue)
  }

  /// The field's number, 1 to 2^29 - 1.
  @inlinable public var number: Int { Int(rawValue >> 3) }

  @usableFromInline var wireTypeBits: UInt8 { UInt8(truncatingIfNeeded: rawValue & 7) }
}
