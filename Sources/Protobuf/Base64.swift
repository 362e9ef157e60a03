/// The base-64 encoding of JSON's bytes.
///
/// Source: RFC 4648 §4 and §5.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of `bytes` in the standard alphabet, padded.
  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group: UInt32 = 0
      for index in 0..<3 { group = group << 8 | (index < count ? UInt32(bytes[start + index]) : 0) }
      for index in 0..<4 {
        let digit = alphabet[Int(group >> UInt32(18 - 6 * index)) & 63]
        text.append(index <= count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of `bytes` in the alphabet for URLs, without padding: `base64url`.
  package static func encodeForURL(_ bytes: [UInt8]) -> String {
    encode(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The bytes that `text` stands for, in either alphabet, padded or not.
  ///
  /// - Returns: nil if a character is of neither alphabet or the length cannot be.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    let characters = Array(text)
    var count = characters.count
    while count > 0, characters[count - 1] == UInt8(ascii: "=") { count -= 1 }
    let padding = characters.count - count
    guard count % 4 != 1, padding == 0 || characters.count % 4 == 0, padding < 3 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count / 4 * 3 + 2)
    var group: UInt32 = 0
    var bits: UInt32 = 0
    for index in 0..<count {
      let digit = digits[Int(characters[index])]
      guard digit != notADigit else { return nil }
      group = group << 6 | UInt32(digit)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> bits))
      }
    }
    return bytes
  }

  private static let notADigit: UInt8 = 255

  /// What each character stands for, in either alphabet.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: notADigit, count: 256)
    for (value, character) in alphabet.enumerated() { digits[Int(character)] = UInt8(value) }
    digits[Int(UInt8(ascii: "-"))] = 62
    digits[Int(UInt8(ascii: "_"))] = 63
    return digits
  }()
}
