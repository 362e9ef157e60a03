internal import Protobuf
internal import RPC

/// The query of a Connect call by GET: `encoding`, `message`, and whatever else may be said.
///
/// Source: Connect Protocol Reference, "Unary-Get-Request".
struct ConnectQuery: Sendable, Hashable {
  private var values: [String: [UInt8]] = [:]
  private var isMalformed = false

  /// A query without its question mark; of a name that comes twice, the first counts.
  init(_ text: Substring) {
    for part in text.utf8.split(separator: UInt8(ascii: "&")) {
      let halves = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]),
        let value = halves.count > 1 ? Self.decoded(halves[1]) : []
      else {
        isMalformed = true
        continue
      }
      let key = String(decoding: name, as: UTF8.self)
      values[key] = values[key] ?? value
    }
  }

  /// A value; nil if the query does not have it.
  func bytes(_ name: String) -> [UInt8]? { values[name] }

  /// A value as text; nil if the query does not have it.
  subscript(name: String) -> String? {
    values[name].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The request message.
  ///
  /// - Throws: `.invalidArgument` if there is none, or if it cannot be read.
  var message: [UInt8] {
    get throws(Status) {
      guard !isMalformed, let value = values["message"] else {
        throw Status(.invalidArgument, "expected a query with a parameter \"message\"")
      }
      guard self["base64"] == "1" else { return value }
      guard let bytes = Base64.decode(value) else {
        throw Status(.invalidArgument, "parameter \"message\" is not base 64")
      }
      return bytes
    }
  }

  /// What a part of a query spells; nil if an escape is broken.
  ///
  /// Source: URL Standard, "application/x-www-form-urlencoded parsing".
  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = digit(rest.next()), let low = digit(rest.next()) else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8?) -> UInt8? {
    byte.flatMap { Character(UnicodeScalar($0)).hexDigitValue }.map(UInt8.init)
  }
}
