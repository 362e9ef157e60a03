extension ProtoDuration {
  /// The seconds that the schema allows, either way: ten thousand years.
  static let maximumSeconds: Int64 = 315_576_000_000

  /// A duration, cut to whole nanoseconds.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
  }

  /// The duration in Swift; nil if the fields break the schema's rules.
  public var duration: Duration? {
    isValid ? .seconds(seconds) + .nanoseconds(Int64(nanos)) : nil
  }

  /// Whether the fields are in their ranges and have the same sign.
  var isValid: Bool {
    abs(Int64(nanos)) < 1_000_000_000 && seconds.magnitude <= UInt64(Self.maximumSeconds)
      && (seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0))
  }

  /// The form is a string of seconds.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes seconds with 0, 3, 6 or 9 decimals and an `s`.
  public func encodeValue(into json: inout JSONWriter) {
    guard isValid else {
      json.fail("a google.protobuf.Duration of \(seconds) s \(nanos) ns")
      return
    }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    let decimals = Decimals.text(nanos.magnitude)
    json.string("\(sign)\(seconds.magnitude)\(decimals)s")
  }

  /// Reads seconds with up to nine decimals and an `s`.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    let offset = json.position
    var text = try json.string()[...]
    let isNegative = text.first == "-"
    if isNegative { text = text.dropFirst() }
    let sign: Int64 = isNegative ? -1 : 1
    let parts = text.dropLast().split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard text.last == "s", let whole = parts.first, whole.allSatisfy(\.isDecimal),
      let seconds = Int64(whole),
      let nanos = parts.count == 1 ? 0 : Decimals.nanoseconds(parts[1])
    else { throw .wrongValue(expected: "seconds such as \"1.5s\"", offset: offset) }
    self.seconds = sign * seconds
    self.nanos = Int32(sign) * nanos
    guard isValid else {
      throw .wrongValue(expected: "a duration of at most ten thousand years", offset: offset)
    }
  }
}

/// The decimals of seconds.
enum Decimals {
  /// A point and three, six or nine digits; nothing for none.
  static func text(_ nanoseconds: UInt32) -> String {
    guard nanoseconds > 0 else { return "" }
    let digits = String(String(1_000_000_000 + nanoseconds).dropFirst())
    let count = nanoseconds % 1_000_000 == 0 ? 3 : nanoseconds % 1000 == 0 ? 6 : 9
    return ".\(digits.prefix(count))"
  }

  /// The nanoseconds that up to nine digits behind a point stand for.
  static func nanoseconds(_ digits: Substring) -> Int32? {
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDecimal) else { return nil }
    return Int32(digits + String(repeating: "0", count: 9 - digits.count))
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isDecimal: Bool { ("0"..."9").contains(self) && isASCII }
}
