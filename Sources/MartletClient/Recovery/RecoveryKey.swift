internal import Cryptography

/// What brings an account back though all its devices are lost: 32 random bytes, which people keep
/// as 24 words on paper. Whoever has them has the account.
public struct RecoveryKey: Sendable {
  /// Words that it is written in.
  public static let wordCount = 24

  private static let byteCount = 32
  private static let bitsPerWord = 11

  let secret: SecretBytes

  /// A new key.
  public static func generate() -> RecoveryKey {
    var random = SystemRandom()
    return RecoveryKey(random.secretBytes(byteCount))
  }

  init(_ secret: SecretBytes) { self.secret = secret }

  /// The key as 24 words of BIP-39's English list: 256 bits, and the first 8 of their SHA-256.
  public var words: [String] {
    let bytes = secret.exposed()
    let checked = bytes + HashFunction.sha256.hash(bytes).prefix(1)
    return (0..<Self.wordCount).map { place in
      RecoveryWords.all[Int(Self.bits(of: checked, at: place * Self.bitsPerWord))]
    }
  }

  /// The key that words stand for; their first four letters are enough, in any case.
  ///
  /// - Throws: `ClientError.wrongRecoveryKey`, which names the word that is none, or says that they
  ///   do not belong together.
  public init(words: [String]) throws(ClientError) {
    guard words.count == Self.wordCount else {
      throw .wrongRecoveryKey("\(words.count) words were given, expected \(Self.wordCount)")
    }
    var bits: [Bool] = []
    for (place, word) in words.enumerated() {
      guard let number = RecoveryWords.number(of: word) else {
        throw .wrongRecoveryKey("word \(place + 1) is none of the list")
      }
      for bit in 0..<Self.bitsPerWord {
        bits.append(number >> UInt16(Self.bitsPerWord - 1 - bit) & 1 == 1)
      }
    }
    let bytes = (0..<bits.count / 8).map { index in
      bits[8 * index..<8 * index + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    let key = Array(bytes.prefix(Self.byteCount))
    guard HashFunction.sha256.hash(key)[0] == bytes[Self.byteCount] else {
      throw .wrongRecoveryKey("the words do not belong together: one is wrong, or their order")
    }
    self.init(SecretBytes(key))
  }

  private static func bits(of bytes: [UInt8], at start: Int) -> UInt16 {
    (start..<start + bitsPerWord).reduce(0) { value, bit in
      value << 1 | UInt16(bytes[bit / 8] >> UInt8(7 - bit % 8) & 1)
    }
  }
}
