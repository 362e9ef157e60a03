extension ProtoTimestamp {
  /// The seconds that the schema allows: the years 1 to 9999.
  static let secondsRange: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// The time that is `duration` after 1970-01-01T00:00:00Z, cut to whole nanoseconds.
  public init(sinceEpoch duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let nanos = Int32(attoseconds / 1_000_000_000)
    self.init(
      seconds: nanos < 0 ? seconds - 1 : seconds, nanos: nanos < 0 ? nanos + 1_000_000_000 : nanos)
  }

  /// The time since 1970-01-01T00:00:00Z; nil if the fields break the schema's rules.
  public var sinceEpoch: Duration? {
    isValid ? .seconds(seconds) + .nanoseconds(Int64(nanos)) : nil
  }

  /// Whether the fields are in their ranges.
  var isValid: Bool {
    (0..<1_000_000_000).contains(nanos) && Self.secondsRange.contains(seconds)
  }

  /// The form is a string as in RFC 3339.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the time in UTC with 0, 3, 6 or 9 decimals.
  public func encodeValue(into json: inout JSONWriter) {
    guard isValid else {
      json.fail("a google.protobuf.Timestamp of \(seconds) s \(nanos) ns")
      return
    }
    let date = CivilTime(secondsSinceEpoch: seconds)
    json.string("\(date)\(Decimals.text(nanos.magnitude))Z")
  }

  /// Reads a time as in RFC 3339, with any offset from UTC and up to nine decimals.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    let offset = json.position
    guard let time = ProtoTimestamp(rfc3339: try json.string()), time.isValid else {
      throw .wrongValue(expected: "a time such as \"1970-01-01T00:00:00Z\"", offset: offset)
    }
    seconds = time.seconds
    nanos = time.nanos
  }

  private init?(rfc3339 text: String) {
    // The first 19 characters are the civil time; then come decimals and the offset.
    guard text.utf8.count == text.count, text.count >= 20,
      let time = CivilTime(text.prefix(19))
    else { return nil }
    let rest = text.dropFirst(19)
    guard let zone = rest.firstIndex(where: { "Z+-".contains($0) }),
      let offset = ProtoTimestamp.offset(rest[zone...])
    else { return nil }
    let decimals = rest[..<zone]
    guard decimals.isEmpty || decimals.first == ".",
      let nanos = decimals.isEmpty ? 0 : Decimals.nanoseconds(decimals.dropFirst())
    else { return nil }
    self.init(seconds: time.secondsSinceEpoch - offset, nanos: nanos)
  }

  /// The seconds that `Z` or an offset such as `+01:30` is ahead of UTC.
  private static func offset(_ text: Substring) -> Int64? {
    if text == "Z" { return 0 }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isDecimal) }),
      let hours = Int64(parts[0]), let minutes = Int64(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return (text.first == "-" ? -60 : 60) * (hours * 60 + minutes)
  }
}
