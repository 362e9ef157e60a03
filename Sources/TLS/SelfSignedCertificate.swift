internal import COpenSSL

extension TLSCredentials {
  /// A new P-256 key and a certificate for it, signed by itself: for development and for tests.
  ///
  /// - Parameters:
  ///   - commonName: the subject's name.
  ///   - alternativeNames: such as `DNS:localhost`, `IP:127.0.0.1` or `URI:spiffe://…`.
  ///   - lifetime: how long it is valid from now, in whole seconds.
  /// - Returns: both in PEM.
  /// - Throws: `TLSError.failed`, such as for a malformed name.
  package static func selfSigned(
    commonName: String, alternativeNames: [String], lifetime: Duration
  ) throws(TLSError) -> TLSCredentials {
    guard let keyPointer = unsafe martlet_generate_p256(),
      let certificatePointer = unsafe X509_new()
    else { throw .failed(reason: TLSError.lastReason()) }
    let key = unsafe PEM.PrivateKey(owning: keyPointer)
    let certificate = unsafe PEM.Certificate(owning: certificatePointer)
    let seconds = Int(lifetime.components.seconds)
    let isFilled = unsafe fill(certificate.pointer, key.pointer, seconds, commonName)
    let isNamed =
      unsafe martlet_x509_add_extension(
        certificate.pointer, NID_subject_alt_name, alternativeNames.joined(separator: ",")) == 1
    guard isFilled, isNamed,
      unsafe martlet_x509_add_extension(
        certificate.pointer, NID_basic_constraints, "critical,CA:TRUE") == 1,
      unsafe X509_sign(certificate.pointer, key.pointer, EVP_sha256()) > 0
    else { throw .failed(reason: TLSError.lastReason()) }
    return unsafe TLSCredentials(
      certificateChain: pem { unsafe PEM_write_bio_X509($0, certificate.pointer) },
      privateKey: unsafe pem {
        unsafe PEM_write_bio_PrivateKey($0, key.pointer, nil, nil, 0, nil, nil)
      })
  }

  private static func fill(
    _ certificate: OpaquePointer, _ key: OpaquePointer, _ seconds: Int, _ commonName: String
  ) -> Bool {
    let version3 = 2
    let name = unsafe X509_get_subject_name(certificate)
    let text = Array(commonName.utf8)
    var serial: Int64 = 0
    unsafe withUnsafeMutableBytes(of: &serial) {
      _ = unsafe RAND_bytes($0.baseAddress, Int32($0.count))
    }
    return unsafe X509_set_version(certificate, version3) == 1
      && ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate), serial & .max) == 1
      && X509_gmtime_adj(X509_getm_notBefore(certificate), -60) != nil
      && X509_gmtime_adj(X509_getm_notAfter(certificate), seconds) != nil
      && X509_set_pubkey(certificate, key) == 1
      && X509_NAME_add_entry_by_NID(
        name, NID_commonName, MBSTRING_UTF8, text, Int32(text.count), -1, 0) == 1
      && X509_set_issuer_name(certificate, name) == 1
  }

  /// What a closure writes to a BIO in memory.
  private static func pem(_ write: (OpaquePointer?) -> Int32) -> [UInt8] {
    let bio = unsafe BIO_new(BIO_s_mem())
    defer { unsafe BIO_free_all(bio) }
    guard unsafe write(bio) == 1 else { return [] }
    var bytes: UnsafeMutablePointer<CChar>?
    let count = unsafe martlet_bio_contents(bio, &bytes)
    let buffer = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
    return unsafe buffer.map { UInt8(bitPattern: $0) }
  }
}
