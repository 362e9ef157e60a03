public import Cryptography

/// The key of one file, and what is derived from it. It seals one file and never another.
public struct MediaKey: Sendable {
  /// Bytes of a key.
  public static let byteCount = 32

  /// The key itself, as messages carry it.
  public let secret: SecretBytes
  /// What downloads the object; the server knows its SHA-256.
  public let capability: [UInt8]
  let cipherKey: SecretBytes
  let noncePrefix: [UInt8]
  /// Keeps a leaf from telling what it is a hash of.
  let salt: SecretBytes

  /// A key that a message carries.
  ///
  /// - Throws: `MediaError.wrongKey`.
  public init(_ secret: SecretBytes) throws(MediaError) {
    guard secret.count == Self.byteCount else { throw .wrongKey(byteCount: secret.count) }
    self.secret = secret
    let derived = Self.derived(from: secret)
    cipherKey = derived.extracting(0..<32)
    noncePrefix = derived.extracting(32..<39).exposed()
    capability = derived.extracting(39..<71).exposed()
    salt = derived.extracting(71..<103)
  }

  /// What seals and opens segments, one at a time.
  func cipher() -> AEADKey {
    do {
      return try AEADKey(.aes256GCM, key: cipherKey)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func derived(from secret: SecretBytes) -> SecretBytes {
    let info = Array("martlet media 1".utf8)
    let salt: [UInt8] = []
    let derived = try? HKDF(.sha256).derive(
      secret.bytes, salt: salt.bytes, info: info.bytes, byteCount: 103)
    guard let derived else { preconditionFailure("103 bytes are more than HKDF gives") }
    return derived
  }

  /// A key for a new file, from a generator.
  public static func generate(using random: inout some RandomNumberGenerator) -> MediaKey {
    do {
      return try MediaKey(random.secretBytes(byteCount))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// What the server keeps of the capability: its SHA-256.
  public var capabilityHash: [UInt8] { HashFunction.sha256.hash(capability) }

  /// The nonce of a segment: prefix ‖ number ‖ whether it is the last.
  func nonce(of segment: Int, isLast: Bool) -> [UInt8] {
    noncePrefix
      + (0..<4).map { UInt8(truncatingIfNeeded: segment >> (24 - 8 * $0)) } + [isLast ? 1 : 0]
  }

  /// The leaf of a sealed segment.
  func leaf(of sealed: [UInt8]) -> [UInt8] {
    var hash = RunningHash(.sha256)
    hash.update([0x00].bytes)
    hash.update(salt.bytes)
    hash.update(sealed.bytes)
    return hash.finish()
  }
}
