internal import COpenSSL

/// Reads certificates and keys from PEM text.
enum PEM {
  /// A certificate and the duty to free it.
  @safe final class Certificate {
    let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) { unsafe self.pointer = pointer }

    deinit { unsafe X509_free(pointer) }
  }

  /// A private key and the duty to free it.
  @safe final class PrivateKey {
    let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) { unsafe self.pointer = pointer }

    deinit { unsafe EVP_PKEY_free(pointer) }
  }

  /// Every certificate of a text, one or more.
  static func certificates(
    _ text: [UInt8], what: String
  ) throws(TLSError) -> [Certificate] {
    let certificates = unsafe text.withUnsafeBytes { bytes -> [Certificate] in
      let bio = unsafe martlet_bio_memory(bytes.baseAddress, Int32(bytes.count))
      defer { unsafe BIO_free_all(bio) }
      var certificates: [Certificate] = []
      while let certificate = unsafe PEM_read_bio_X509(bio, nil, nil, nil) {
        certificates.append(unsafe Certificate(owning: certificate))
      }
      return certificates
    }
    let reason = TLSError.lastReason()
    guard !certificates.isEmpty else { throw .credentialsRefused(what: what, reason: reason) }
    return certificates
  }

  /// The private key of a text; one under a passphrase is refused.
  static func privateKey(_ text: [UInt8]) throws(TLSError) -> PrivateKey {
    let key = unsafe text.withUnsafeBytes { bytes -> PrivateKey? in
      let bio = unsafe martlet_bio_memory(bytes.baseAddress, Int32(bytes.count))
      defer { unsafe BIO_free_all(bio) }
      let pointer = unsafe PEM_read_bio_PrivateKey(bio, nil, { _, _, _, _ in 0 }, nil)
      return unsafe pointer.map { unsafe PrivateKey(owning: $0) }
    }
    guard let key else {
      throw .credentialsRefused(what: "private key", reason: TLSError.lastReason())
    }
    return key
  }
}
