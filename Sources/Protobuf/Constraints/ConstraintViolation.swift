/// Why a message that could be decoded is not acceptable: a limit that its schema sets in the
/// options of `martlet/options.proto`.
public struct ConstraintViolation: Error, Hashable, Sendable {
  /// The limit, and what came.
  public enum Rule: Hashable, Sendable {
    /// Bytes or a string of `byteCount` bytes is not within the bounds.
    case size(byteCount: Int, min: Int, max: Int)
    /// A number, spelled `value`, is not within the bounds.
    case range(value: String, min: Int64, max: Int64)
    /// `count` elements or entries are not within the bounds.
    case count(Int, min: Int, max: Int)
    /// The field is missing or empty.
    case required
  }

  /// Where in the message: schema names with indices, such as `envelopes[2].content`.
  public var field: String

  /// The limit, and what came.
  public var rule: Rule

  /// A violation of `rule` by `field`.
  public init(field: String, rule: Rule) {
    self.field = field
    self.rule = rule
  }
}

extension ConstraintViolation: CustomStringConvertible {
  /// The field, what was expected and what came. It holds no bytes and no text of the message.
  public var description: String {
    switch rule {
    case .size(let byteCount, let min, let max):
      "\(field) of \(byteCount) bytes, expected \(Self.bounds(min, max, .max)) bytes"
    case .range(let value, let min, let max):
      "\(field) is \(value), expected \(Self.bounds(min, max, .max))"
    case .count(let count, let min, let max):
      "\(field) of \(count) elements, expected \(Self.bounds(min, max, .max)) elements"
    case .required:
      "\(field) is missing"
    }
  }

  private static func bounds<Number: Comparable>(_ min: Number, _ max: Number, _ open: Number)
    -> String
  {
    if min == max { return "\(min)" }
    return max == open ? "at least \(min)" : "\(min) to \(max)"
  }
}
