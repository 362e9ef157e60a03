internal import COpenSSL

/// What a verified certificate says of its holder.
package struct PeerCertificate: Sendable, Hashable {
  /// The subject's common name; empty where it has none.
  package let commonName: String
  /// The alternative names that are DNS names.
  package let dnsNames: [String]
  /// The alternative names that are URIs.
  package let uris: [String]
  /// SHA-256 over the certificate's DER form: 32 bytes.
  package let fingerprint: [UInt8]
  /// SHA-256 over the public key's DER form, SubjectPublicKeyInfo: 32 bytes. A certificate that is
  /// renewed for the same key has the same.
  package let keyFingerprint: [UInt8]

  init(_ certificate: PEM.Certificate) {
    commonName = Self.commonName(certificate)
    dnsNames = Self.alternativeNames(certificate, type: GEN_DNS)
    uris = Self.alternativeNames(certificate, type: GEN_URI)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    var byteCount = UInt32(digest.count)
    _ = unsafe X509_digest(certificate.pointer, EVP_sha256(), &digest, &byteCount)
    fingerprint = digest
    keyFingerprint = Self.keyFingerprint(certificate)
  }

  private static func keyFingerprint(_ certificate: PEM.Certificate) -> [UInt8] {
    let key = unsafe X509_get0_pubkey(certificate.pointer)
    let byteCount = unsafe i2d_PUBKEY(key, nil)
    guard byteCount > 0 else { return [] }
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(byteCount)) { der in
      var end = der.baseAddress
      unsafe i2d_PUBKEY(key, &end)
      var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
      unsafe SHA256(der.baseAddress, Int(byteCount), &digest)
      return digest
    }
  }

  /// The fingerprint of a certificate that only its holder vouches for, the first of some in PEM;
  /// nil if an authority does.
  ///
  /// - Throws: `TLSError.credentialsRefused`.
  package static func fingerprint(ofSelfSigned text: [UInt8]) throws(TLSError) -> [UInt8]? {
    let certificates = try PEM.certificates(text, what: "certificate chain")
    guard let first = certificates.first,
      unsafe X509_check_issued(first.pointer, first.pointer) == X509_V_OK
    else { return nil }
    return PeerCertificate(first).fingerprint
  }

  /// The fingerprint of a certificate, the first of some in PEM.
  ///
  /// - Throws: `TLSError.credentialsRefused`.
  package static func fingerprint(ofFirstIn text: [UInt8]) throws(TLSError) -> [UInt8] {
    try PEM.certificates(text, what: "certificate chain").first
      .map { PeerCertificate($0).fingerprint } ?? []
  }

  private static func commonName(_ certificate: PEM.Certificate) -> String {
    let subject = unsafe X509_get_subject_name(certificate.pointer)
    let index = unsafe X509_NAME_get_index_by_NID(subject, NID_commonName, -1)
    guard index >= 0 else { return "" }
    let entry = unsafe X509_NAME_get_entry(subject, index)
    return unsafe text(X509_NAME_ENTRY_get_data(entry))
  }

  private static func alternativeNames(_ certificate: PEM.Certificate, type: Int32) -> [String] {
    guard let names = unsafe martlet_x509_alternative_names(certificate.pointer) else { return [] }
    defer { unsafe martlet_general_names_free(names) }
    return (0..<(unsafe martlet_general_names_count(names))).compactMap { index in
      unsafe martlet_general_name_text(names, index, type).map { unsafe text($0) }
    }
  }

  private static func text(_ string: UnsafePointer<ASN1_STRING>?) -> String {
    let bytes = unsafe UnsafeBufferPointer(
      start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string)))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
