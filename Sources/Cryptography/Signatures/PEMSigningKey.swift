internal import COpenSSL

/// A private key that another service has issued as a file: RSA, or ECDSA on P-256.
///
/// Source: RFC 7468 §10, RFC 5958.
@safe
// OpenSSL's key is not changed after init, and signing takes a context of its own.
public final class PEMSigningKey: @unchecked Sendable {
  /// How a key signs.
  public enum Algorithm: Sendable {
    /// ECDSA on P-256 with SHA-256.
    case ecdsaP256SHA256
    /// RSASSA-PKCS1-v1_5 with SHA-256, of at least 2,048 bits.
    case rsaPKCS1SHA256
  }

  /// How this key signs.
  public let algorithm: Algorithm

  private let key: OpaquePointer

  /// Takes a key.
  ///
  /// - Parameter pem: `-----BEGIN PRIVATE KEY-----` and what follows, without a passphrase.
  /// - Throws: `invalidPrivateKey`.
  public init(_ pem: String) throws(CryptographyError) {
    let text = Array(pem.utf8)
    let found = unsafe text.bytes.withBytePointer { start -> OpaquePointer? in
      guard let bio = unsafe BIO_new_mem_buf(start, Int32(clamping: text.count)) else { return nil }
      defer { unsafe BIO_free(bio) }
      // Nobody is asked for a passphrase.
      return unsafe PEM_read_bio_PrivateKey(bio, nil, { _, _, _, _ in 0 }, nil)
    }
    ERR_clear_error()
    guard let key = unsafe found else { throw .invalidPrivateKey }
    let bitCount = unsafe EVP_PKEY_get_bits(key)
    switch unsafe EVP_PKEY_get_base_id(key) {
    case EVP_PKEY_EC where bitCount == 256: algorithm = .ecdsaP256SHA256
    case EVP_PKEY_RSA where RSAVerificationKey.modulusBitCounts.contains(Int(bitCount)):
      algorithm = .rsaPKCS1SHA256
    default:
      unsafe EVP_PKEY_free(key)
      throw .invalidPrivateKey
    }
    unsafe self.key = key
  }

  deinit { unsafe EVP_PKEY_free(key) }

  /// Signs `message` as JSON Web Signatures have it: r ‖ s of ECDSA.
  ///
  /// Source: RFC 7518 §3.3, §3.4.
  ///
  /// - Parameter message: the whole message.
  /// - Returns: the signature.
  /// - Throws: `invalidPrivateKey` where the library refuses the key.
  public func sign(_ message: RawSpan) throws(CryptographyError) -> [UInt8] {
    guard let context = unsafe EVP_MD_CTX_new() else { throw .invalidPrivateKey }
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1 else {
      throw .invalidPrivateKey
    }
    var count = Int(unsafe EVP_PKEY_get_size(key))
    var isSigned = false
    let signature = unsafe [UInt8](count: count) { output in
      unsafe message.withBytePointer {
        isSigned =
          unsafe EVP_DigestSign(context, output.bytePointer, &count, $0, message.byteCount) == 1
      }
    }
    guard isSigned else { throw .invalidPrivateKey }
    let signed = Array(signature.prefix(count))
    return algorithm == .rsaPKCS1SHA256
      ? signed : try SigningKey.concatenated(signed, byteCount: NISTCurve.p256.byteCount)
  }
}
