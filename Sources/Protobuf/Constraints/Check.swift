/// The checks that generated `validate()` methods are made of. Each names the field that it is
/// about, with a path that is only put together when the check fails.
public enum Check {
  /// Refuses bytes whose number is not `min` to `max`.
  @inlinable
  public static func size(
    _ value: [UInt8], min: Int = 0, max: Int = .max, _ field: @autoclosure () -> String
  ) throws(ConstraintViolation) {
    try size(value.count, min: min, max: max, field())
  }

  /// Refuses a string whose number of UTF-8 bytes is not `min` to `max`.
  @inlinable
  public static func size(
    _ value: String, min: Int = 0, max: Int = .max, _ field: @autoclosure () -> String
  ) throws(ConstraintViolation) {
    try size(value.utf8.count, min: min, max: max, field())
  }

  @inlinable
  static func size(_ byteCount: Int, min: Int, max: Int, _ field: @autoclosure () -> String)
    throws(ConstraintViolation)
  {
    guard byteCount >= min && byteCount <= max else {
      throw ConstraintViolation(
        field: field(), rule: .size(byteCount: byteCount, min: min, max: max))
    }
  }

  /// Refuses a whole number that is not `min` to `max`.
  @inlinable
  public static func range(
    _ value: some BinaryInteger, min: Int64 = .min, max: Int64 = .max,
    _ field: @autoclosure () -> String
  ) throws(ConstraintViolation) {
    guard value >= min && value <= max else {
      throw ConstraintViolation(field: field(), rule: .range(value: "\(value)", min: min, max: max))
    }
  }

  /// Refuses a floating-point number that is not `min` to `max`, and what is not a number.
  @inlinable
  public static func range(
    _ value: some BinaryFloatingPoint, min: Int64 = .min, max: Int64 = .max,
    _ field: @autoclosure () -> String
  ) throws(ConstraintViolation) {
    guard Double(value) >= Double(min) && Double(value) <= Double(max) else {
      throw ConstraintViolation(field: field(), rule: .range(value: "\(value)", min: min, max: max))
    }
  }

  /// Refuses a number of elements or entries that is not `min` to `max`.
  @inlinable
  public static func count(
    _ count: Int, min: Int = 0, max: Int = .max, _ field: @autoclosure () -> String
  ) throws(ConstraintViolation) {
    guard count >= min && count <= max else {
      throw ConstraintViolation(field: field(), rule: .count(count, min: min, max: max))
    }
  }

  /// Refuses a field that is missing or empty.
  @inlinable
  public static func required(_ isThere: Bool, _ field: @autoclosure () -> String)
    throws(ConstraintViolation)
  {
    guard isThere else { throw ConstraintViolation(field: field(), rule: .required) }
  }

  /// Refuses a submessage that is not valid itself, naming the field within it.
  @inlinable
  public static func valid(_ message: some Message, _ field: @autoclosure () -> String)
    throws(ConstraintViolation)
  {
    do {
      try message.validate()
    } catch {
      throw ConstraintViolation(field: "\(field()).\(error.field)", rule: error.rule)
    }
  }
}
