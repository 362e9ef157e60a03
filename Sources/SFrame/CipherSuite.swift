internal import Cryptography

/// How frames are sealed. Source: RFC 9605 §4.5, and the IANA registry "SFrame Cipher Suites".
public enum CipherSuite: UInt16, CaseIterable, Sendable {
  /// AES-128 in counter mode with HMAC-SHA-256, tags of 10 bytes.
  case aes128CTR80 = 1
  /// AES-128 in counter mode with HMAC-SHA-256, tags of 8 bytes.
  case aes128CTR64 = 2
  /// AES-128 in counter mode with HMAC-SHA-256, tags of 4 bytes.
  case aes128CTR32 = 3
  /// AES-128-GCM with HKDF-SHA-256, tags of 16 bytes.
  case aes128GCM = 4
  /// AES-256-GCM with HKDF-SHA-512, tags of 16 bytes.
  case aes256GCM = 5
  /// AES-256 in counter mode with HMAC-SHA-512, tags of 10 bytes.
  case aes256CTR80 = 6
  /// AES-256 in counter mode with HMAC-SHA-512, tags of 8 bytes.
  case aes256CTR64 = 7
  /// AES-256 in counter mode with HMAC-SHA-512, tags of 4 bytes.
  case aes256CTR32 = 8

  /// Bytes that a tag adds to a frame.
  public var tagByteCount: Int {
    switch self {
    case .aes128CTR80, .aes256CTR80: 10
    case .aes128CTR64, .aes256CTR64: 8
    case .aes128CTR32, .aes256CTR32: 4
    case .aes128GCM, .aes256GCM: 16
    }
  }

  /// Bytes of a nonce: 12 for all.
  static let nonceByteCount = 12

  var hash: HashFunction {
    switch self {
    case .aes128CTR80, .aes128CTR64, .aes128CTR32, .aes128GCM: .sha256
    case .aes256GCM, .aes256CTR80, .aes256CTR64, .aes256CTR32: .sha512
    }
  }

  /// The AEAD; nil for a suite that is made of a cipher and HMAC.
  var aead: AEAD? {
    switch self {
    case .aes128GCM: .aes128GCM
    case .aes256GCM: .aes256GCM
    default: nil
    }
  }

  /// Bytes of the key that encrypts.
  var encryptionKeyByteCount: Int { hash == .sha256 ? 16 : 32 }

  /// Bytes of all that is derived as a key, Nk; a base key has as many.
  public var keyByteCount: Int {
    encryptionKeyByteCount + (aead == nil ? hash.digestByteCount : 0)
  }
}
