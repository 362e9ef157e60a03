internal import Cryptography

/// A message to a browser or a UnifiedPush distributor, sealed so that the push service cannot read
/// it.
///
/// Source: RFC 8291, RFC 8188 (one record of aes128gcm).
struct WebPushMessage: Sendable {
  /// Bytes of what is sealed, padding and all: every message is as long as every other.
  static let paddedByteCount = 128
  private static let recordByteCount: UInt32 = 4096

  /// The body of the request.
  let body: [UInt8]

  /// Seals a message.
  ///
  /// - Parameters:
  ///   - plaintext: at most `paddedByteCount` - 1 bytes.
  ///   - receiver: the subscription's public key, an uncompressed point of P-256.
  ///   - secret: the subscription's authentication secret, 16 bytes.
  ///   - ephemeral: a key that is used for this message alone.
  ///   - salt: 16 random bytes.
  /// - Throws: `CryptographyError` if the receiver's key is none.
  init(
    _ plaintext: [UInt8], to receiver: [UInt8], secret: [UInt8], ephemeral: KEMPrivateKey,
    salt: [UInt8]
  ) throws {
    let own = ephemeral.publicKey.rawRepresentation
    let shared = try ephemeral.sharedSecret(
      with: KEMPublicKey(.p256, rawRepresentation: receiver))
    let hkdf = HKDF(.sha256)
    let info = Array("WebPush: info".utf8) + [0] + receiver + own
    let material = try hkdf.derive(
      shared.bytes, salt: secret.bytes, info: info.bytes, byteCount: 32)
    let pseudorandom = hkdf.extract(salt: salt.bytes, inputKeyMaterial: material.bytes)
    let keyInfo = Array("Content-Encoding: aes128gcm".utf8) + [0]
    let nonceInfo = Array("Content-Encoding: nonce".utf8) + [0]
    let key = try hkdf.expand(pseudorandom.bytes, info: keyInfo.bytes, byteCount: 16)
    let nonce = try hkdf.expand(pseudorandom.bytes, info: nonceInfo.bytes, byteCount: 12)
    // The last record's delimiter is 2; zeros pad it.
    let padding = [UInt8](repeating: 0, count: Self.paddedByteCount - plaintext.count - 1)
    let record = plaintext + [2] + padding
    let sealed = try AEAD.aes128GCM.seal(record.bytes, key: key, nonce: nonce.bytes)
    body = salt + Self.recordByteCount.bigEndianBytes + [UInt8(own.count)] + own + sealed
  }
}
