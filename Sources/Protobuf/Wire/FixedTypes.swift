/// A number that travels as four bytes.
public protocol Fixed32BitType: FieldType {
  /// The number's bits on the wire.
  static func bits(_ value: Value) -> UInt32

  /// The number that the bits stand for.
  static func value(_ bits: UInt32) -> Value
}

extension Fixed32BitType {
  /// Four bytes.
  @inlinable public static var wireType: WireType { .fixed32 }

  /// Whether no bit is set; a negative zero is not the default.
  @inlinable
  public static func isDefault(_ value: Value) -> Bool { bits(value) == 0 }

  /// Reads four bytes.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> Value {
    value(try reader.fixed32())
  }

  /// Writes four bytes.
  @inlinable
  public static func write(_ value: Value, after tag: Tag?, to writer: inout Writer) {
    writer.fixed32(bits(value), after: tag)
  }
}

/// A number that travels as eight bytes.
public protocol Fixed64BitType: FieldType {
  /// The number's bits on the wire.
  static func bits(_ value: Value) -> UInt64

  /// The number that the bits stand for.
  static func value(_ bits: UInt64) -> Value
}

extension Fixed64BitType {
  /// Eight bytes.
  @inlinable public static var wireType: WireType { .fixed64 }

  /// Whether no bit is set; a negative zero is not the default.
  @inlinable
  public static func isDefault(_ value: Value) -> Bool { bits(value) == 0 }

  /// Reads eight bytes.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> Value {
    value(try reader.fixed64())
  }

  /// Writes eight bytes.
  @inlinable
  public static func write(_ value: Value, after tag: Tag?, to writer: inout Writer) {
    writer.fixed64(bits(value), after: tag)
  }
}

/// `fixed32`: four bytes.
public struct Fixed32Type: Fixed32BitType, MapKeyType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: UInt32 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: UInt32) -> UInt32 { value }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt32) -> UInt32 { bits }
}

/// `sfixed32`: four bytes, two's complement.
public struct SFixed32Type: Fixed32BitType, MapKeyType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Int32 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Int32) -> UInt32 { UInt32(bitPattern: value) }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt32) -> Int32 { Int32(bitPattern: bits) }
}

/// `float`: four bytes, IEEE 754.
public struct FloatType: Fixed32BitType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Float { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Float) -> UInt32 { value.bitPattern }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt32) -> Float { Float(bitPattern: bits) }
}

/// `fixed64`: eight bytes.
public struct Fixed64Type: Fixed64BitType, MapKeyType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: UInt64 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: UInt64) -> UInt64 { value }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> UInt64 { bits }
}

/// `sfixed64`: eight bytes, two's complement.
public struct SFixed64Type: Fixed64BitType, MapKeyType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Int64 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Int64) -> UInt64 { UInt64(bitPattern: value) }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> Int64 { Int64(bitPattern: bits) }
}

/// `double`: eight bytes, IEEE 754.
public struct DoubleType: Fixed64BitType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Double { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Double) -> UInt64 { value.bitPattern }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> Double { Double(bitPattern: bits) }
}
