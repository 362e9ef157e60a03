internal import CSodium

/// libsodium, initialised once: every use of it goes through `Sodium.ready`.
enum Sodium {
  /// Whether the processor has what libsodium's AES-256-GCM needs (AES-NI and PCLMUL).
  static let hasAES256GCM: Bool = ready && crypto_aead_aes256gcm_is_available() != 0

  /// True once libsodium has chosen its implementations; `sodium_init` cannot fail twice.
  static let ready: Bool = {
    let status = sodium_init()
    precondition(status >= 0, "libsodium does not start")
    return true
  }()
}
