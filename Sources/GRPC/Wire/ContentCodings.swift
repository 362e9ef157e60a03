internal import HTTP2

/// Reads a list of codings, such as `identity, gzip;q=0.5`.
///
/// Source: RFC 9110 §12.5.3; names and parameters are compared without regard to case.
enum ContentCodings {
  /// Whether a list names a coding, and not with a weight of 0.
  static func accept(_ name: StaticString, in list: Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...list.count where index == list.count || list[index] == UInt8(ascii: ",") {
      if accepts(name, in: list, start..<index) { return true }
      start = index + 1
    }
    return false
  }

  private static func accepts(
    _ name: StaticString, in list: Span<UInt8>, _ entry: Range<Int>
  ) -> Bool {
    let end = entry.first { list[$0] == UInt8(ascii: ";") } ?? entry.upperBound
    let coding = list.trimmed(entry.lowerBound..<end)
    guard list.extracting(coding).isEqual(ignoringCase: name) else { return false }
    guard end < entry.upperBound else { return true }
    let weight = list.trimmed(end + 1..<entry.upperBound)
    guard weight.count > 2,
      list.extracting(weight.prefix(2)).isEqual(ignoringCase: "q=")
    else { return true }
    // A weight is 0 however many zeros it has after the point.
    return weight.dropFirst(2).contains { (0x31...0x39).contains(list[$0]) }
  }
}
