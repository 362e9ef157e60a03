internal import Cryptography

/// Hides a device's name from the server.
///
/// XChaCha20-Poly1305 under HKDF(identity seed, "Martlet_DeviceName_v1"): nonce (24) ‖ ciphertext ‖
/// tag. Source: docs/protocol.md §14.
struct DeviceName {
  /// Bytes of a name that fit in what the server takes.
  static let byteLimit = 200

  private let key: SecretBytes

  init(identitySeed: SecretBytes) throws {
    key = try HKDF(.sha256).derive(
      identitySeed.bytes, salt: RawSpan(),
      info: Array("Martlet_DeviceName_v1".utf8).bytes, byteCount: 32)
  }

  /// Seals a name; nothing is sealed as nothing.
  func seal(_ name: String) throws -> [UInt8] {
    guard !name.isEmpty else { return [] }
    guard name.utf8.count <= Self.byteLimit else {
      throw ClientError.invalidContent(
        "device name of \(name.utf8.count) bytes exceeds the limit of \(Self.byteLimit)")
    }
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    return nonce
      + (try XChaCha20Poly1305.seal(Array(name.utf8).bytes, key: key, nonce: nonce.bytes))
  }

  /// Opens a name; nil if there is none that this account sealed.
  func open(_ sealed: [UInt8]) -> String? {
    guard sealed.count > XChaCha20Poly1305.nonceByteCount else { return nil }
    let nonce = Array(sealed.prefix(XChaCha20Poly1305.nonceByteCount))
    let ciphertext = Array(sealed.dropFirst(nonce.count))
    let name = try? XChaCha20Poly1305.open(ciphertext.bytes, key: key, nonce: nonce.bytes)
    return name.map { String(decoding: $0, as: UTF8.self) }
  }
}
