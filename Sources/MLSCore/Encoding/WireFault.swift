/// How bytes fail to be an encoding of what they were read as.
public enum WireFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value needs `expected` bytes where `remaining` are left.
  case truncated(expected: Int, remaining: Int)
  /// `count` bytes follow the end of the structure.
  case trailingBytes(count: Int)
  /// A length starts with the reserved bits 11.
  case invalidLengthPrefix
  /// A length is spelled with more bytes than it needs.
  case lengthNotMinimal(Int)
  /// A closed enumeration, called `of`, has no such value.
  case unknownValue(Int, of: String)
  /// A list, called `of`, has more entries than its limit.
  case tooMany(Int, limit: Int, of: String)
  /// The rule that the structure named here lays on its own encoding is broken.
  case illFormed(String)

  /// What was expected and what came.
  public var description: String {
    switch self {
    case .truncated(let expected, let remaining):
      "value of \(expected) bytes exceeds the remaining \(remaining)"
    case .trailingBytes(let count): "\(count) bytes follow the end of the structure"
    case .invalidLengthPrefix: "length starts with the reserved bits 11"
    case .lengthNotMinimal(let length): "length \(length) is not in its shortest form"
    case .unknownValue(let value, let name): "\(value) is not a value of \(name)"
    case .tooMany(let count, let limit, let name):
      "\(count) entries of \(name) exceed the limit of \(limit)"
    case .illFormed(let name): "\(name) is ill-formed"
    }
  }
}
