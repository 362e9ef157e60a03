/// The `grpc-timeout` header: at most eight digits and a unit.
///
/// Source: gRPC over HTTP/2, "Timeout".
package enum Timeout {
  /// The duration that a value spells; nil if it is malformed.
  package static func decode(_ value: Span<UInt8>) -> Duration? {
    guard (2...Limits.timeoutDigits + 1).contains(value.count) else { return nil }
    var number: Int64 = 0
    for index in 0..<value.count - 1 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(value[index]) else { return nil }
      number = number * 10 + Int64(value[index] - UInt8(ascii: "0"))
    }
    switch value[value.count - 1] {
    case UInt8(ascii: "H"): return .seconds(number * 3600)
    case UInt8(ascii: "M"): return .seconds(number * 60)
    case UInt8(ascii: "S"): return .seconds(number)
    case UInt8(ascii: "m"): return .milliseconds(number)
    case UInt8(ascii: "u"): return .microseconds(number)
    case UInt8(ascii: "n"): return .nanoseconds(number)
    default: return nil
    }
  }

  /// A value for a duration, in the finest unit that eight digits can spell; rounded up.
  package static func encode(_ timeout: Duration) -> String {
    let (seconds, attoseconds) = max(timeout, .zero).components
    let most: Int64 = 99_999_999
    let units: [(suffix: String, perSecond: Int64)] = [
      ("n", 1_000_000_000), ("u", 1_000_000), ("m", 1_000), ("S", 1),
    ]
    for unit in units where seconds < most / unit.perSecond {
      let step = 1_000_000_000_000_000_000 / unit.perSecond
      let count = seconds * unit.perSecond + (attoseconds + step - 1) / step
      if count <= most { return "\(count)\(unit.suffix)" }
    }
    let minutes = seconds / 60 + 1
    return minutes <= most ? "\(minutes)M" : "\(min(seconds / 3600 + 1, most))H"
  }
}
