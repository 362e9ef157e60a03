public import Cryptography

/// One key of frames, derived from a base key: it seals and opens frames by their numbers.
///
/// It keeps no count: `FrameSealer` and `FrameOpener` do. Source: RFC 9605 §4.4.
public struct FrameKey: ~Copyable, Sendable {
  /// The key's identifier.
  public let id: UInt64
  /// How it seals.
  public let suite: CipherSuite

  private let salt: SecretBytes
  /// The key of an AEAD suite; nil for one that is made of a cipher and HMAC, which has `pair`.
  private var aead: AEADKey?
  private let pair: Pair?

  private struct Pair: Sendable {
    let encryption: SecretBytes
    let authentication: SecretBytes
  }

  /// Derives the key with an identifier from a base key.
  ///
  /// - Parameters:
  ///   - baseKey: secret bytes, such as MLS-Exporter gives them.
  ///   - id: the key's identifier.
  ///   - suite: how it seals.
  /// - Throws: `SFrameError.cryptography`.
  public init(baseKey: SecretBytes, id: UInt64, suite: CipherSuite) throws(SFrameError) {
    let hkdf = HKDF(suite.hash)
    let secret = hkdf.extract(salt: RawSpan(), inputKeyMaterial: baseKey.bytes)
    let key = try cryptographic { () throws(CryptographyError) in
      try hkdf.expand(
        secret.bytes, info: Self.label("key", id, suite).bytes, byteCount: suite.keyByteCount)
    }
    let salt = try cryptographic { () throws(CryptographyError) in
      try hkdf.expand(
        secret.bytes, info: Self.label("salt", id, suite).bytes,
        byteCount: CipherSuite.nonceByteCount)
    }
    let split = suite.encryptionKeyByteCount
    let pair =
      suite.aead == nil
      ? Pair(
        encryption: key.extracting(0..<split), authentication: key.extracting(split..<key.count))
      : nil
    let aead = try cryptographic { () throws(CryptographyError) -> AEADKey? in
      guard let algorithm = suite.aead else { return nil }
      return try AEADKey(algorithm, key: key)
    }
    self.init(id: id, suite: suite, salt: salt, pair: pair, aead: aead)
  }

  private init(
    id: UInt64, suite: CipherSuite, salt: SecretBytes, pair: Pair?, aead: consuming AEADKey?
  ) {
    self.id = id
    self.suite = suite
    self.salt = salt
    self.pair = pair
    self.aead = aead
  }

  private static func label(_ name: String, _ id: UInt64, _ suite: CipherSuite) -> [UInt8] {
    Array("SFrame 1.0 Secret \(name) ".utf8) + bigEndian(id) + bigEndian(suite.rawValue)
  }

  private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: value >> $0)
    }
  }

  /// Seals a frame under a number that this key has not used.
  ///
  /// - Parameters:
  ///   - frame: what to hide.
  ///   - counter: the number.
  ///   - metadata: bound to the frame, not sent with it.
  /// - Returns: header, ciphertext and tag.
  /// - Throws: `SFrameError.cryptography` for a frame that is too long.
  public mutating func seal(
    _ frame: [UInt8], counter: UInt64, metadata: [UInt8] = []
  ) throws(SFrameError) -> [UInt8] {
    let header = FrameHeader(keyID: id, counter: counter).encoded
    let nonce = nonce(counter)
    let associatedData = header + metadata
    do throws(CryptographyError) {
      if let sealed = try aead?.seal(
        frame.bytes, nonce: nonce.bytes, associatedData: associatedData.bytes)
      {
        return header + sealed
      }
      guard let pair else { throw CryptographyError.unsupported }
      let ciphertext = try AESCounterMode.apply(
        frame.bytes, key: pair.encryption, counter: Self.block(nonce).bytes)
      return header + ciphertext + tag(ciphertext, nonce, associatedData, pair)
    } catch { throw .cryptography(error) }
  }

  /// Opens a frame of this key.
  ///
  /// - Parameters:
  ///   - frame: the whole frame.
  ///   - metadata: what was bound to it.
  /// - Returns: what was hidden.
  /// - Throws: `malformed`, `unknownKey` for a frame of another key, `authenticationFailed`.
  public mutating func open(
    _ frame: [UInt8], metadata: [UInt8] = []
  ) throws(SFrameError) -> [UInt8] {
    let (header, start) = try FrameHeader.read(from: frame)
    guard header.keyID == id else { throw .unknownKey(header.keyID) }
    guard frame.count - start >= suite.tagByteCount else { throw .malformed }
    let nonce = nonce(header.counter)
    let associatedData = Array(frame[..<start]) + metadata
    let sealed = Array(frame[start...])
    do throws(CryptographyError) {
      if let opened = try aead?.open(
        sealed.bytes, nonce: nonce.bytes, associatedData: associatedData.bytes)
      {
        return opened
      }
      guard let pair else { throw CryptographyError.unsupported }
      let ciphertext = Array(sealed.dropLast(suite.tagByteCount))
      let expected = tag(ciphertext, nonce, associatedData, pair)
      guard constantTimeEqual(expected.bytes, Array(sealed.suffix(suite.tagByteCount)).bytes)
      else { throw CryptographyError.authenticationFailed }
      return try AESCounterMode.apply(
        ciphertext.bytes, key: pair.encryption, counter: Self.block(nonce).bytes)
    } catch {
      throw error == .authenticationFailed ? .authenticationFailed : .cryptography(error)
    }
  }

  /// The salt with the frame's number in it.
  private func nonce(_ counter: UInt64) -> [UInt8] {
    var nonce = salt.exposed()
    for (index, byte) in Self.bigEndian(counter).enumerated() {
      nonce[CipherSuite.nonceByteCount - 8 + index] ^= byte
    }
    return nonce
  }

  /// The first counter block of a suite that encrypts in counter mode.
  private static func block(_ nonce: [UInt8]) -> [UInt8] { nonce + [0, 0, 0, 0] }

  /// The tag of a suite that has HMAC for it.
  private func tag(
    _ ciphertext: [UInt8], _ nonce: [UInt8], _ associatedData: [UInt8], _ pair: Pair
  ) -> [UInt8] {
    let lengths = [associatedData.count, ciphertext.count, suite.tagByteCount]
    let message =
      lengths.flatMap { Self.bigEndian(UInt64($0)) } + nonce + associatedData + ciphertext
    let tag = MessageAuthentication(suite.hash).tag(
      message.bytes, key: pair.authentication.bytes)
    return Array(tag.prefix(suite.tagByteCount))
  }
}
