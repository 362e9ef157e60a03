internal import COpenSSL

/// AES in counter mode, without authentication: for constructions that add their own tag.
///
/// Source: NIST SP 800-38A §6.5.
public enum AESCounterMode {
  /// Bytes of a counter block.
  public static let counterByteCount = 16

  @safe
  // Immutable and reference-counted in OpenSSL.
  private struct Algorithm: @unchecked Sendable {
    let cipher: OpaquePointer?
    static let aes128 = unsafe Algorithm(cipher: EVP_CIPHER_fetch(nil, "AES-128-CTR", nil))
    static let aes256 = unsafe Algorithm(cipher: EVP_CIPHER_fetch(nil, "AES-256-CTR", nil))
  }

  /// Encrypts or decrypts, which are the same.
  ///
  /// - Parameters:
  ///   - text: plaintext or ciphertext.
  ///   - key: 16 or 32 secret bytes.
  ///   - counter: the first counter block, 16 bytes; no block may be used twice under one key.
  /// - Returns: as many bytes as `text` has.
  /// - Throws: `wrongByteCount`, `outputTooLong`.
  public static func apply(
    _ text: RawSpan, key: SecretBytes, counter: RawSpan
  ) throws(CryptographyError) -> [UInt8] {
    try require(.key, of: key.count, toBe: key.count == 32 ? 32 : 16)
    try require(.nonce, of: counter.byteCount, toBe: counterByteCount)
    guard text.byteCount <= AEAD.messageByteLimit else {
      throw .outputTooLong(requested: text.byteCount, limit: AEAD.messageByteLimit)
    }
    let algorithm = key.count == 16 ? Algorithm.aes128 : .aes256
    guard let context = unsafe EVP_CIPHER_CTX_new() else { fatalError("out of memory") }
    defer { unsafe EVP_CIPHER_CTX_free(context) }
    let status = unsafe key.bytes.withBytePointer { key in
      unsafe counter.withBytePointer { counter in
        unsafe EVP_CipherInit_ex(context, algorithm.cipher, nil, key, counter, 1)
      }
    }
    guard status == 1 else { throw .unsupported }
    guard !text.isEmpty else { return [] }
    return unsafe [UInt8](count: text.byteCount) { output in
      var written: Int32 = 0
      let start = unsafe output.baseAddress?.assumingMemoryBound(to: UInt8.self)
      let isDone = unsafe text.withBytePointer { text in
        unsafe EVP_CipherUpdate(context, start, &written, text, Int32(output.count)) == 1
      }
      precondition(isDone, "AES in counter mode does not encrypt")
    }
  }
}
