/// A number that travels as a varint.
public protocol VarintType: MapKeyType {
  /// The number's 64 bits on the wire.
  static func bits(_ value: Value) -> UInt64

  /// The number that 64 bits stand for; what is too much for it is cut off.
  static func value(_ bits: UInt64) -> Value
}

extension VarintType {
  /// A varint.
  @inlinable public static var wireType: WireType { .varint }

  /// Whether the number is zero.
  @inlinable
  public static func isDefault(_ value: Value) -> Bool { value == initial }

  /// Reads a varint.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> Value {
    value(try reader.varint())
  }

  /// Writes a varint.
  @inlinable
  public static func write(_ value: Value, after tag: Tag?, to writer: inout Writer) {
    writer.varint(bits(value), after: tag)
  }
}

/// `int32`: a varint, sign-extended to 64 bits.
public struct Int32Type: VarintType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Int32 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Int32) -> UInt64 {
    UInt64(bitPattern: Int64(value))
  }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: bits)
  }
}

/// `int64`: a varint of its 64 bits.
public struct Int64Type: VarintType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Int64 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value)
  }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> Int64 {
    Int64(bitPattern: bits)
  }
}

/// `uint32`: a varint.
public struct UInt32Type: VarintType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: UInt32 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: UInt32) -> UInt64 {
    UInt64(value)
  }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: bits)
  }
}

/// `uint64`: a varint.
public struct UInt64Type: VarintType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: UInt64 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: UInt64) -> UInt64 {
    value
  }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> UInt64 {
    bits
  }
}

/// `sint32`: a varint, zigzag-coded.
public struct SInt32Type: VarintType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Int32 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: (value &<< 1) ^ (value &>> 31)))
  }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> Int32 {
    let half = UInt32(truncatingIfNeeded: bits)
    return Int32(bitPattern: half &>> 1) ^ -Int32(bitPattern: half & 1)
  }
}

/// `sint64`: a varint, zigzag-coded.
public struct SInt64Type: VarintType {
  @inlinable
  init() {}

  /// Zero.
  @inlinable public static var initial: Int64 { 0 }

  /// The number's bits.
  @inlinable
  public static func bits(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))
  }

  /// The bits' number.
  @inlinable
  public static func value(_ bits: UInt64) -> Int64 {
    Int64(bitPattern: bits &>> 1) ^ -Int64(bitPattern: bits & 1)
  }
}

/// `bool`: a varint that is zero or not.
public struct BoolType: VarintType {
  @inlinable
  init() {}

  /// False.
  @inlinable public static var initial: Bool { false }

  /// 0 or 1.
  @inlinable
  public static func bits(_ value: Bool) -> UInt64 { value ? 1 : 0 }

  /// Whether any bit is set.
  @inlinable
  public static func value(_ bits: UInt64) -> Bool { bits != 0 }

  /// False comes before true.
  @inlinable
  public static func areInOrder(_ first: Bool, _ second: Bool) -> Bool { !first && second }
}

/// An enumeration: a varint as `int32` has it.
public struct EnumerationType<Value: Enumeration>: FieldType {
  @inlinable
  init() {}

  /// A varint.
  @inlinable public static var wireType: WireType { .varint }

  /// The value of number 0, which proto3 requires to be the first.
  @inlinable public static var initial: Value { Value(rawValue: 0) }

  /// Whether the number is zero.
  @inlinable
  public static func isDefault(_ value: Value) -> Bool { value.rawValue == 0 }

  /// Reads a varint; numbers that the schema does not name are kept.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> Value {
    Value(rawValue: Int32Type.value(try reader.varint()))
  }

  /// Writes a varint.
  @inlinable
  public static func write(_ value: Value, after tag: Tag?, to writer: inout Writer) {
    writer.varint(Int32Type.bits(value.rawValue), after: tag)
  }
}
