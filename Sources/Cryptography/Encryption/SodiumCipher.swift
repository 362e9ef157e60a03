internal import CSodium

/// The AEADs of libsodium, which take a key without preparing it. Sizes are the caller's to check.
enum SodiumCipher: Sendable {
  case aes256GCM
  case chaCha20Poly1305
  case xChaCha20Poly1305

  /// The cipher for a single message, where libsodium has one for this processor.
  init?(oneMessageOf algorithm: AEAD) {
    switch algorithm {
    case .aes128GCM: return nil
    case .aes256GCM where Sodium.hasAES256GCM: self = .aes256GCM
    case .aes256GCM: return nil
    case .chaCha20Poly1305: self = .chaCha20Poly1305
    }
  }

  func seal(
    _ plaintext: RawSpan, key: SecretBytes, nonce: RawSpan, associatedData: RawSpan
  ) throws(CryptographyError) -> [UInt8] {
    guard plaintext.byteCount <= AEAD.messageByteLimit else {
      throw .outputTooLong(requested: plaintext.byteCount, limit: AEAD.messageByteLimit)
    }
    let count = plaintext.byteCount + AEAD.tagByteCount
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      let output = unsafe UnsafeMutableRawBufferPointer(buffer).bytePointer
      unsafe withPointers(plaintext, associatedData, nonce, key.bytes) {
        message, data, nonce, key in
        _ = unsafe encrypt(
          output, nil, message, UInt64(plaintext.byteCount), data, UInt64(associatedData.byteCount),
          nil, nonce, key)
      }
      written = count
    }
  }

  func open(
    _ sealed: RawSpan, key: SecretBytes, nonce: RawSpan, associatedData: RawSpan
  ) throws(CryptographyError) -> [UInt8] {
    let count = sealed.byteCount - AEAD.tagByteCount
    guard count >= 0 else { throw .authenticationFailed }
    var isOpened = false
    let plaintext = unsafe [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, written in
      let output = unsafe UnsafeMutableRawBufferPointer(buffer).bytePointer
      unsafe withPointers(sealed, associatedData, nonce, key.bytes) { sealed, data, nonce, key in
        let status = unsafe decrypt(
          output, nil, nil, sealed, UInt64(count + AEAD.tagByteCount), data,
          UInt64(associatedData.byteCount), nonce, key)
        isOpened = status == 0
      }
      written = isOpened ? count : 0
    }
    guard isOpened else { throw .authenticationFailed }
    return plaintext
  }

  /// Output, its length, message and length, data and length, nothing, nonce, key.
  private typealias Encrypt = (
    UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt64>?, UnsafePointer<UInt8>, UInt64,
    UnsafePointer<UInt8>, UInt64, UnsafePointer<UInt8>?, UnsafePointer<UInt8>, UnsafePointer<UInt8>
  ) -> Int32

  /// Output, its length, nothing, sealed message and length, data and length, nonce, key.
  private typealias Decrypt = (
    UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt64>?, UnsafeMutablePointer<UInt8>?,
    UnsafePointer<UInt8>, UInt64, UnsafePointer<UInt8>, UInt64, UnsafePointer<UInt8>,
    UnsafePointer<UInt8>
  ) -> Int32

  private var encrypt: Encrypt {
    switch self {
    case .aes256GCM: unsafe crypto_aead_aes256gcm_encrypt
    case .chaCha20Poly1305: unsafe crypto_aead_chacha20poly1305_ietf_encrypt
    case .xChaCha20Poly1305: unsafe crypto_aead_xchacha20poly1305_ietf_encrypt
    }
  }

  private var decrypt: Decrypt {
    switch self {
    case .aes256GCM: unsafe crypto_aead_aes256gcm_decrypt
    case .chaCha20Poly1305: unsafe crypto_aead_chacha20poly1305_ietf_decrypt
    case .xChaCha20Poly1305: unsafe crypto_aead_xchacha20poly1305_ietf_decrypt
    }
  }
}

/// Lends four spans as pointers at once.
private func withPointers(
  _ first: RawSpan, _ second: RawSpan, _ third: RawSpan, _ fourth: RawSpan,
  _ body: (
    UnsafePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>
  ) -> Void
) {
  unsafe first.withBytePointer { first in
    unsafe second.withBytePointer { second in
      unsafe third.withBytePointer { third in
        unsafe fourth.withBytePointer { fourth in unsafe body(first, second, third, fourth) }
      }
    }
  }
}
