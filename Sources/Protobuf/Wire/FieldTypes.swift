// The names that generated code has for the types of the schema language.

extension FieldType where Self == Int32Type {
  /// `int32`.
  @inlinable public static var int32: Self { Int32Type() }
}

extension FieldType where Self == Int64Type {
  /// `int64`.
  @inlinable public static var int64: Self { Int64Type() }
}

extension FieldType where Self == UInt32Type {
  /// `uint32`.
  @inlinable public static var uint32: Self { UInt32Type() }
}

extension FieldType where Self == UInt64Type {
  /// `uint64`.
  @inlinable public static var uint64: Self { UInt64Type() }
}

extension FieldType where Self == SInt32Type {
  /// `sint32`.
  @inlinable public static var sint32: Self { SInt32Type() }
}

extension FieldType where Self == SInt64Type {
  /// `sint64`.
  @inlinable public static var sint64: Self { SInt64Type() }
}

extension FieldType where Self == BoolType {
  /// `bool`.
  @inlinable public static var bool: Self { BoolType() }
}

extension FieldType where Self == Fixed32Type {
  /// `fixed32`.
  @inlinable public static var fixed32: Self { Fixed32Type() }
}

extension FieldType where Self == SFixed32Type {
  /// `sfixed32`.
  @inlinable public static var sfixed32: Self { SFixed32Type() }
}

extension FieldType where Self == FloatType {
  /// `float`.
  @inlinable public static var float: Self { FloatType() }
}

extension FieldType where Self == Fixed64Type {
  /// `fixed64`.
  @inlinable public static var fixed64: Self { Fixed64Type() }
}

extension FieldType where Self == SFixed64Type {
  /// `sfixed64`.
  @inlinable public static var sfixed64: Self { SFixed64Type() }
}

extension FieldType where Self == DoubleType {
  /// `double`.
  @inlinable public static var double: Self { DoubleType() }
}

extension FieldType where Self == StringType {
  /// `string`.
  @inlinable public static var string: Self { StringType() }
}

extension FieldType where Self == BytesType {
  /// `bytes`.
  @inlinable public static var bytes: Self { BytesType() }
}

extension FieldType {
  /// The enumeration `value`.
  @inlinable
  public static func enumeration<E>(_ value: E.Type) -> Self where Self == EnumerationType<E> {
    EnumerationType()
  }

  /// The message `value`.
  @inlinable
  public static func message<M>(_ value: M.Type) -> Self where Self == MessageType<M> {
    MessageType()
  }
}
