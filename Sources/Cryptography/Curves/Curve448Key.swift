internal import COpenSSL

/// A key of X448 or Ed448 held by OpenSSL. Source: RFC 7748 §5, RFC 8032 §5.2.
@safe
// OpenSSL's key is not changed after init, and reading it is thread-safe.
final class Curve448Key: @unchecked Sendable {
  private let key: OpaquePointer

  /// What the key is for.
  enum Purpose: Sendable {
    case x448
    case ed448

    /// Bytes in a private and in a public key.
    var byteCount: Int { self == .x448 ? 56 : 57 }

    fileprivate var identifier: Int32 { self == .x448 ? EVP_PKEY_X448 : EVP_PKEY_ED448 }
  }

  static let signatureByteCount = 114

  init(_ purpose: Purpose, privateKey: SecretBytes) throws(CryptographyError) {
    try require(.key, of: privateKey.count, toBe: purpose.byteCount)
    let key = unsafe privateKey.bytes.withBytePointer {
      unsafe EVP_PKEY_new_raw_private_key(purpose.identifier, nil, $0, purpose.byteCount)
    }
    guard let key = unsafe key else { throw .invalidPrivateKey }
    unsafe self.key = key
  }

  init(_ purpose: Purpose, publicKey: [UInt8]) throws(CryptographyError) {
    try require(.key, of: publicKey.count, toBe: purpose.byteCount)
    let key = unsafe publicKey.bytes.withBytePointer {
      unsafe EVP_PKEY_new_raw_public_key(purpose.identifier, nil, $0, purpose.byteCount)
    }
    guard let key = unsafe key else { throw .invalidPublicKey }
    unsafe self.key = key
  }

  deinit { unsafe EVP_PKEY_free(key) }

  var publicKey: [UInt8] {
    var count = Purpose.ed448.byteCount
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { output, written in
      let status = unsafe EVP_PKEY_get_raw_public_key(key, output.baseAddress, &count)
      written = status == 1 ? count : 0
    }
  }

  /// The X448 secret shared with the owner of `peer`.
  func agree(with peer: Curve448Key) throws(CryptographyError) -> SecretBytes {
    guard let context = unsafe EVP_PKEY_CTX_new(key, nil) else { throw .unsupported }
    defer { unsafe EVP_PKEY_CTX_free(context) }
    var count = Purpose.x448.byteCount
    let secret = unsafe SecretBytes(count: count) { output in
      guard unsafe EVP_PKEY_derive_init(context) == 1 else { return }
      guard unsafe EVP_PKEY_derive_set_peer(context, peer.key) == 1 else { return }
      _ = unsafe EVP_PKEY_derive(context, output.bytePointer, &count)
    }
    guard !secret.isZero else { throw .allZeroSharedSecret }
    return secret
  }

  /// The Ed448 signature of `message`, with an empty context.
  func sign(_ message: RawSpan) throws(CryptographyError) -> [UInt8] {
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    var count = Self.signatureByteCount
    var isSigned = false
    let signature = unsafe [UInt8](count: count) { output in
      guard unsafe EVP_DigestSignInit(context, nil, nil, nil, key) == 1 else { return }
      isSigned = unsafe message.withBytePointer {
        unsafe EVP_DigestSign(context, output.bytePointer, &count, $0, message.byteCount) == 1
      }
    }
    guard isSigned else { throw .invalidPrivateKey }
    return signature
  }

  func isValid(_ signature: RawSpan, of message: RawSpan) -> Bool {
    guard signature.byteCount == Self.signatureByteCount else { return false }
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else { return false }
    return unsafe signature.withBytePointer { start in
      unsafe message.withBytePointer { text in
        unsafe EVP_DigestVerify(context, start, signature.byteCount, text, message.byteCount) == 1
      }
    }
  }

  /// Whether an X448 key that `checkX448` let pass is of small order: 0, 1, or the prime less 1.
  static func hasSmallOrder(x448 publicKey: [UInt8]) -> Bool {
    let isZeroOrOne = publicKey[0] <= 1 && publicKey[1...].allSatisfy { $0 == 0 }
    let isHighest =
      publicKey[0] == 0xfe && publicKey[28] == 0xfe
      && publicKey.indices.allSatisfy { [0, 28].contains($0) || publicKey[$0] == 0xff }
    return isZeroOrOne || isHighest
  }

  /// Refuses an X448 public key at or above the field's prime, 2⁴⁴⁸ - 2²²⁴ - 1.
  static func checkX448(_ publicKey: [UInt8]) throws(CryptographyError) {
    try require(.key, of: publicKey.count, toBe: Purpose.x448.byteCount)
    let high = publicKey[29...].allSatisfy { $0 == 0xff }
    let isCanonical =
      !high || publicKey[28] < 0xfe
      || publicKey[28] == 0xfe && !publicKey[..<28].allSatisfy { $0 == 0xff }
    guard isCanonical else { throw .invalidPublicKey }
  }
}
