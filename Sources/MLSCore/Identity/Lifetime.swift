/// When a key package may be used, in seconds since 1970-01-01 00:00 UTC.
///
/// Source: RFC 9420 §7.2.
public struct Lifetime: Hashable, Sendable {
  /// The first second.
  public var notBefore: UInt64
  /// The last second.
  public var notAfter: UInt64

  /// The longest time a key package is valid for, unless the application says otherwise: 84 days
  /// and an hour for clocks that differ.
  public static let longest: UInt64 = 84 * 86_400 + 3_600

  /// The time between two seconds, both included.
  public init(notBefore: UInt64, notAfter: UInt64) {
    self.notBefore = notBefore
    self.notAfter = notAfter
  }

  /// The longest lifetime that starts an hour before `now`.
  public init(from now: UInt64) {
    let start = now > 3_600 ? now - 3_600 : 0
    self.init(notBefore: start, notAfter: start + Self.longest)
  }

  /// Whether `now` lies within.
  public func contains(_ now: UInt64) -> Bool { notBefore <= now && now <= notAfter }

  /// Whether the whole is no longer than so many seconds.
  package func isNoLonger(than longest: UInt64) -> Bool {
    notAfter >= notBefore && notAfter - notBefore <= longest
  }
}

extension Lifetime: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    notBefore = try reader.read()
    notAfter = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(notBefore)
    writer.write(notAfter)
  }
}
