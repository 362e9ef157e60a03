/// The `grpc-message` trailer: UTF-8 with everything but printable ASCII as `%XX`.
///
/// Source: gRPC over HTTP/2, "Status-Message".
package enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A message as it stands in the trailer.
  ///
  /// - Parameters:
  ///   - message: any text.
  ///   - limit: bytes of the result; what does not fit is cut off before a whole character.
  /// - Returns: printable ASCII.
  package static func encode(_ message: String, limit: Int = .max) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(min(message.utf8.count, limit))
    for scalar in message.unicodeScalars {
      let start = encoded.count
      for byte in String(scalar).utf8 { append(byte, to: &encoded) }
      guard encoded.count <= limit else {
        encoded.removeLast(encoded.count - start)
        break
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to encoded: inout [UInt8]) {
    if (0x20...0x7e).contains(byte), byte != UInt8(ascii: "%") {
      encoded.append(byte)
    } else {
      encoded.append(UInt8(ascii: "%"))
      encoded.append(digits[Int(byte >> 4)])
      encoded.append(digits[Int(byte & 15)])
    }
  }

  /// The message that a trailer spells; what is no escape is kept as it is.
  package static func decode(_ bytes: Span<UInt8>) -> String {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
