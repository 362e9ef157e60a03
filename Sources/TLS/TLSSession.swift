internal import COpenSSL

/// One TLS connection as bytes in, bytes out: an owner of an `SSL`.
///
/// Ciphertext that came goes to `receive`, which gives plaintext; plaintext goes to `seal`; both
/// leave ciphertext in `output`, which the owner sends. Touched on one loop only.
@safe package final class TLSSession {
  /// Ciphertext that waits to be sent.
  package var output: [UInt8] = []
  /// Whether the handshake is done, and `h2` agreed where that is demanded.
  package private(set) var isEstablished = false

  private let pointer: OpaquePointer
  private let context: TLSContext
  /// The ciphertext that `receive` was given, while it runs.
  private var input = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  deinit { unsafe SSL_free(pointer) }

  /// A session before its handshake.
  ///
  /// - Parameters:
  ///   - context: a server's or a client's.
  ///   - serverName: a client's server, a DNS name or a numeric address that its certificate must
  ///     bear; ignored for a server.
  /// - Throws: `TLSError.failed`.
  package init(_ context: TLSContext, serverName: String = "") throws(TLSError) {
    guard let pointer = unsafe SSL_new(context.pointer) else {
      throw .failed(reason: TLSError.lastReason())
    }
    unsafe self.pointer = pointer
    self.context = context
    let bio = unsafe BIO_new(SessionBIO.method)
    unsafe BIO_set_data(bio, Unmanaged.passUnretained(self).toOpaque())
    unsafe BIO_set_init(bio, 1)
    unsafe SSL_set_bio(pointer, bio, bio)
    if context.isServer {
      unsafe SSL_set_accept_state(pointer)
    } else {
      unsafe SSL_set_connect_state(pointer)
      try expect(serverName)
    }
  }

  /// Begins the handshake; a client's first flight is in `output` then.
  ///
  /// - Throws: `TLSError`.
  package func start() throws(TLSError) { try shakeHands() }

  /// Takes ciphertext from the peer.
  ///
  /// - Parameters:
  ///   - ciphertext: as it came.
  ///   - deliver: told of the plaintext, a part at a time.
  /// - Throws: `TLSError`; what is in `output` then still has to go out.
  package func receive(
    _ ciphertext: Span<UInt8>, deliver: (Span<UInt8>) -> Void
  ) throws(TLSError) {
    let result = unsafe ciphertext.withUnsafeBufferPointer { bytes in
      unsafe input = bytes
      defer { unsafe input = UnsafeBufferPointer(start: nil, count: 0) }
      return Result { () throws(TLSError) in try process(deliver) }
    }
    try result.get()
  }

  /// Encrypts plaintext to `output`.
  ///
  /// - Parameter plaintext: any number of bytes.
  /// - Throws: `TLSError.failed`, also before the handshake is done.
  package func seal(_ plaintext: Span<UInt8>) throws(TLSError) {
    var start = 0
    while start < plaintext.count {
      forgetErrors()
      let count = unsafe plaintext.extracting(start...).withUnsafeBytes {
        unsafe SSL_write(pointer, $0.baseAddress, Int32(clamping: $0.count))
      }
      guard count > 0 else { throw failure(count) }
      start += Int(count)
    }
  }

  /// Puts the session's goodbye in `output`.
  package func close() {
    guard isEstablished else { return }
    forgetErrors()
    unsafe SSL_shutdown(pointer)
  }

  /// What the peer's verified certificate says; nil if it showed none.
  package var peerCertificate: PeerCertificate? {
    guard let certificate = unsafe SSL_get1_peer_certificate(pointer) else { return nil }
    return unsafe PeerCertificate(PEM.Certificate(owning: certificate))
  }

  private func process(_ deliver: (Span<UInt8>) -> Void) throws(TLSError) {
    if !isEstablished { try shakeHands() }
    guard isEstablished else { return }
    var failed: TLSError?
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16 << 10) { buffer in
      while true {
        forgetErrors()
        let count = unsafe SSL_read(pointer, buffer.baseAddress, Int32(buffer.count))
        guard count > 0 else {
          let code = unsafe SSL_get_error(pointer, count)
          if code != SSL_ERROR_WANT_READ { failed = failure(count) }
          return
        }
        let plaintext = unsafe UnsafeBufferPointer(rebasing: buffer[..<Int(count)])
        deliver(unsafe Span(_unsafeElements: plaintext))
      }
    }
    if let failed { throw failed }
  }

  /// Empties the thread's queue of errors: `SSL_get_error` takes one that is left there by whatever
  /// else uses OpenSSL, such as a signature that was not valid, for the session's own.
  private func forgetErrors() { ERR_clear_error() }

  private func shakeHands() throws(TLSError) {
    forgetErrors()
    let result = unsafe SSL_do_handshake(pointer)
    guard result == 1 else {
      if unsafe SSL_get_error(pointer, result) == SSL_ERROR_WANT_READ { return }
      throw failure(result)
    }
    guard context.demandsHTTP2 else {
      isEstablished = true
      return
    }
    var name: UnsafePointer<UInt8>?
    var byteCount: UInt32 = 0
    unsafe SSL_get0_alpn_selected(pointer, &name, &byteCount)
    let agreed = unsafe UnsafeBufferPointer(start: name, count: Int(byteCount))
    guard unsafe agreed.elementsEqual("h2".utf8) else { throw .protocolNotAgreed }
    isEstablished = true
  }

  private func expect(_ serverName: String) throws(TLSError) {
    let parameters = unsafe SSL_get0_param(pointer)
    if unsafe X509_VERIFY_PARAM_set1_ip_asc(parameters, serverName) == 1 { return }
    forgetErrors()
    guard unsafe SSL_set1_host(pointer, serverName) == 1,
      unsafe martlet_ssl_set_server_name(pointer, serverName) == 1
    else { throw .failed(reason: TLSError.lastReason()) }
  }

  private func failure(_ result: Int32) -> TLSError {
    let code = unsafe SSL_get_error(pointer, result)
    if code == SSL_ERROR_ZERO_RETURN { return .closedByPeer }
    let verdict = unsafe SSL_get_verify_result(pointer)
    let reason = TLSError.lastReason()
    guard verdict == X509_V_OK else {
      return .peerNotTrusted(
        reason: unsafe String(cString: X509_verify_cert_error_string(verdict)))
    }
    return .failed(reason: reason)
  }

  /// Gives OpenSSL ciphertext that came: how much, 0 where there is none left.
  func readInput(into buffer: UnsafeMutablePointer<CChar>, count: Int) -> Int {
    let taken = unsafe min(count, input.count)
    guard taken > 0, let source = unsafe input.baseAddress else { return 0 }
    unsafe UnsafeMutableRawPointer(buffer).copyMemory(from: source, byteCount: taken)
    unsafe input = UnsafeBufferPointer(rebasing: input[taken...])
    return taken
  }

  /// Takes ciphertext from OpenSSL.
  func writeOutput(_ bytes: UnsafeRawBufferPointer) {
    unsafe output.append(contentsOf: bytes)
  }
}
