internal import Cryptography

/// A name by which an account is found, in small letters.
struct UserName: Sendable, Hashable {
  /// How long a name may be.
  static let lengths = 3...32

  private let folded: [UInt8]

  /// A name as someone writes it; nil if it is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard Self.lengths.contains(bytes.count), let first = bytes.first, Self.isLetter(first),
      bytes.allSatisfy(Self.isAllowed)
    else { return nil }
    folded = bytes.map { Self.isCapital($0) ? $0 | 0x20 : $0 }
  }

  /// What the database knows it by.
  func hash(_ key: SecretBytes) -> [UInt8] {
    MessageAuthentication(.sha256).tag(folded.bytes, key: key.bytes)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}
