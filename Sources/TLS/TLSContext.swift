internal import COpenSSL

/// What the sessions of one server or one client share: an owner of an `SSL_CTX`.
// Sendable: OpenSSL counts references to a context atomically, and nothing changes it once made.
@safe package final class TLSContext: @unchecked Sendable {
  let pointer: OpaquePointer
  let isServer: Bool
  /// Whether a session is established only where HTTP/2 was agreed on.
  let demandsHTTP2: Bool
  /// The fingerprint that a client's server must have, for OpenSSL to compare; nil for any.
  private let fingerprint: UnsafeMutablePointer<UInt8>?

  deinit {
    unsafe SSL_CTX_free(pointer)
    unsafe fingerprint?.deallocate()
  }

  /// A server's context: TLS 1.2 or 1.3, ALPN `h2`.
  ///
  /// - Parameters:
  ///   - credentials: what the server shows.
  ///   - clientCertificates: what it asks of clients.
  /// - Throws: `TLSError.credentialsRefused`.
  package init(
    server credentials: TLSCredentials, clientCertificates: ClientCertificates = .ignored
  ) throws(TLSError) {
    guard let pointer = unsafe SSL_CTX_new(TLS_server_method()) else {
      throw .failed(reason: TLSError.lastReason())
    }
    unsafe self.pointer = pointer
    isServer = true
    demandsHTTP2 = true
    unsafe fingerprint = nil
    try configure()
    try use(credentials)
    unsafe SSL_CTX_set_alpn_select_cb(pointer, Self.selectProtocol, nil)
    unsafe SSL_CTX_set_client_hello_cb(pointer, Self.checkHello, nil)
    switch clientCertificates {
    case .ignored: break
    case .optional(let authorities):
      try trust(authorities)
      unsafe SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
    case .required(let authorities):
      try trust(authorities)
      unsafe SSL_CTX_set_verify(
        pointer, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
    }
  }

  /// A client's context: TLS 1.2 or 1.3, the server's certificate verified.
  ///
  /// - Parameters:
  ///   - trust: whom the client trusts.
  ///   - credentials: what it shows a server that asks; nil shows nothing.
  ///   - demandsHTTP2: whether it speaks HTTP/2 (ALPN `h2`), or another protocol without a name.
  /// - Throws: `TLSError.credentialsRefused`.
  package init(
    client trust: ServerTrust, credentials: TLSCredentials? = nil, demandsHTTP2: Bool = true
  ) throws(TLSError) {
    guard let pointer = unsafe SSL_CTX_new(TLS_client_method()) else {
      throw .failed(reason: TLSError.lastReason())
    }
    unsafe self.pointer = pointer
    isServer = false
    self.demandsHTTP2 = demandsHTTP2
    unsafe fingerprint = Self.pinned(trust)
    try configure()
    if let credentials { try use(credentials) }
    switch trust {
    case .system:
      guard unsafe SSL_CTX_set_default_verify_paths(pointer) == 1 else {
        throw .credentialsRefused(what: "system authorities", reason: TLSError.lastReason())
      }
    case .authorities(let authorities): try self.trust(authorities)
    case .certificate:
      unsafe SSL_CTX_set_cert_verify_callback(pointer, Self.compareFingerprint, fingerprint)
    }
    unsafe SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
    guard demandsHTTP2 else { return }
    let offered = Self.http2
    guard unsafe SSL_CTX_set_alpn_protos(pointer, offered, UInt32(offered.count)) == 0 else {
      throw .failed(reason: TLSError.lastReason())
    }
  }

  private static func pinned(_ trust: ServerTrust) -> UnsafeMutablePointer<UInt8>? {
    guard case .certificate(let fingerprint) = trust else { return nil }
    let count = Int(SHA256_DIGEST_LENGTH)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    for index in 0..<count {
      // One of another length is no certificate's: none has zeros for a digest.
      unsafe copy[index] = fingerprint.count == count ? fingerprint[index] : 0
    }
    return unsafe copy
  }

  /// Takes the certificate that has the expected fingerprint, and no other.
  private static let compareFingerprint:
    @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Int32 = { store, expected in
      var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
      var byteCount = UInt32(digest.count)
      let certificate = unsafe X509_STORE_CTX_get0_cert(store)
      guard let expected = unsafe expected, let certificate = unsafe certificate,
        unsafe X509_digest(certificate, EVP_sha256(), &digest, &byteCount) == 1,
        unsafe digest.elementsEqual(UnsafeRawBufferPointer(start: expected, count: digest.count))
      else {
        unsafe X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REJECTED)
        return 0
      }
      return 1
    }

  /// The protocol list of RFC 7301 with one entry, `h2`.
  private static let http2: [UInt8] = [2] + Array("h2".utf8)

  /// Suites for TLS 1.2 that RFC 9113 appendix A does not prohibit.
  private static let cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20"

  private func configure() throws(TLSError) {
    guard unsafe martlet_ssl_ctx_set_min_proto_version(pointer, TLS1_2_VERSION) == 1,
      unsafe SSL_CTX_set_cipher_list(pointer, Self.cipherList) == 1
    else { throw .failed(reason: TLSError.lastReason()) }
    let noRenegotiation = UInt64(1) << 30
    let noCompression = UInt64(1) << 17
    _ = unsafe SSL_CTX_set_options(pointer, noRenegotiation | noCompression)
    unsafe martlet_ssl_ctx_release_buffers(pointer)
    // Sessions are not resumed: a ticket would outlive a certificate that is replaced.
    unsafe martlet_ssl_ctx_disable_session_cache(pointer)
    _ = unsafe SSL_CTX_set_num_tickets(pointer, 0)
  }

  private func use(_ credentials: TLSCredentials) throws(TLSError) {
    let certificates = try PEM.certificates(credentials.certificateChain, what: "certificate chain")
    for (index, certificate) in certificates.enumerated() {
      let result =
        index == 0
        ? unsafe SSL_CTX_use_certificate(pointer, certificate.pointer)
        : Int32(
          unsafe SSL_CTX_ctrl(
            pointer, SSL_CTRL_CHAIN_CERT, 1, UnsafeMutableRawPointer(certificate.pointer)))
      guard result == 1 else {
        throw .credentialsRefused(what: "certificate chain", reason: TLSError.lastReason())
      }
    }
    let key = try PEM.privateKey(credentials.privateKey)
    guard unsafe SSL_CTX_use_PrivateKey(pointer, key.pointer) == 1,
      unsafe SSL_CTX_check_private_key(pointer) == 1
    else { throw .credentialsRefused(what: "private key", reason: TLSError.lastReason()) }
  }

  private func trust(_ authorities: [UInt8]) throws(TLSError) {
    let store = unsafe SSL_CTX_get_cert_store(pointer)
    for certificate in try PEM.certificates(authorities, what: "authorities") {
      let isAdded = unsafe X509_STORE_add_cert(store, certificate.pointer) == 1
      let isNamed = unsafe SSL_CTX_add_client_CA(pointer, certificate.pointer) == 1
      guard isAdded, isNamed else {
        throw .credentialsRefused(what: "authorities", reason: TLSError.lastReason())
      }
    }
  }

  /// Refuses a client that offers no protocol at all with an alert: OpenSSL does not ask then.
  ///
  /// Source: RFC 7301 §3.2.
  private static let checkHello: SSL_client_hello_cb_fn = { session, alert, _ in
    var bytes: UnsafePointer<UInt8>?
    var byteCount = 0
    let offers = unsafe SSL_client_hello_get0_ext(
      session, UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation), &bytes, &byteCount)
    if offers == 1 { return SSL_CLIENT_HELLO_SUCCESS }
    unsafe alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
    return SSL_CLIENT_HELLO_ERROR
  }

  /// Chooses `h2`; a client that does not offer it gets a fatal alert.
  private static let selectProtocol:
    @convention(c) (
      OpaquePointer?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, UnsafeMutablePointer<UInt8>?,
      UnsafePointer<UInt8>?, UInt32, UnsafeMutableRawPointer?
    ) -> Int32 = { _, selected, selectedByteCount, offered, offeredByteCount, _ in
      guard let selected = unsafe selected, let offered = unsafe offered else {
        return SSL_TLSEXT_ERR_ALERT_FATAL
      }
      var index = 0
      while index < Int(offeredByteCount) {
        let byteCount = Int(unsafe offered[index])
        guard index + 1 + byteCount <= Int(offeredByteCount) else { break }
        let name = unsafe UnsafeBufferPointer(start: offered + index + 1, count: byteCount)
        if unsafe name.elementsEqual("h2".utf8) {
          unsafe selected.pointee = name.baseAddress
          unsafe selectedByteCount?.pointee = UInt8(byteCount)
          return SSL_TLSEXT_ERR_OK
        }
        index += 1 + byteCount
      }
      return SSL_TLSEXT_ERR_ALERT_FATAL
    }
}
