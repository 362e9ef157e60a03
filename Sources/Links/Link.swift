package import Reactor
package import TLS

/// Who is told what happens to a link; every method is called on its loop.
package protocol LinkOwner: AnyObject {
  /// The proxy that has connected says for whom; called at most once, before all else.
  ///
  /// - Returns: whether the link is to go on.
  func introduced(by header: ProxyHeader) -> Bool
  /// The link can carry bytes: at once in plaintext, after the handshake with TLS.
  func established()
  /// Plaintext came; it is gone when the method returns.
  func received(_ plaintext: Span<UInt8>)
  /// Everything that waited has left for the kernel.
  func drained()
  /// The link is gone; called once, and nothing after it.
  func closed(_ reason: String)
}

extension LinkOwner {
  /// Whoever expects no proxy goes on with none.
  package func introduced(by _: ProxyHeader) -> Bool { false }
}

/// A connection's socket, with TLS on it or without, behind a proxy's header or without.
package final class Link: StreamSocketOwner {
  private let socket: StreamSocket
  private let tls: TLSSession?
  private var owner: (any LinkOwner)?
  private var isEstablished = false
  /// Reads the proxy's header; nil once it is there, or if none is to come.
  private var header: ProxyHeader.Reader?
  /// Why what came instead of a header is none.
  package private(set) var headerError: ProxyHeaderError?

  /// A link over a socket that nobody reads yet; `expectsHeader` says whether a proxy's header
  /// comes first.
  package init(_ socket: StreamSocket, tls: TLSSession?, expectsHeader: Bool = false) {
    self.socket = socket
    self.tls = tls
    header = expectsHeader ? ProxyHeader.Reader() : nil
  }

  /// Starts to read, and to shake hands.
  package func start(_ owner: any LinkOwner) throws {
    self.owner = owner
    try socket.start(self)
    if header == nil { try begin() }
  }

  /// Shakes hands, or goes on without.
  private func begin() throws {
    if let tls {
      try tls.start()
      flush(tls)
    } else {
      isEstablished = true
      owner?.established()
    }
  }

  /// Bytes that the kernel has not taken.
  package var pendingByteCount: Int { socket.pendingByteCount }

  /// Bytes that the kernel has taken, since the beginning.
  package var sentByteCount: Int { socket.sentByteCount }

  /// What the peer's certificate says; nil if it showed none.
  package var peerCertificate: PeerCertificate? { tls?.peerCertificate }

  /// Sends plaintext.
  package func send(_ plaintext: Span<UInt8>) {
    guard !plaintext.isEmpty else { return }
    guard let tls else { return socket.write(plaintext) }
    do {
      try tls.seal(plaintext)
      flush(tls)
    } catch {
      fail("\(error)")
    }
  }

  /// Stops or goes on to read.
  package func setReading(_ isReading: Bool) { socket.setReading(isReading) }

  /// Ends the link; the owner is not told.
  package func close() {
    owner = nil
    if let tls {
      tls.close()
      flush(tls)
    }
    socket.close()
  }

  package func received(_ bytes: Span<UInt8>) {
    guard header == nil else { return introduce(bytes) }
    guard let tls else {
      owner?.received(bytes)
      return
    }
    do {
      try tls.receive(bytes) { plaintext in
        establish(tls)
        owner?.received(plaintext)
      }
      flush(tls)
      establish(tls)
    } catch {
      fail("\(error)")
    }
  }

  /// Reads the proxy's header, and what follows it.
  private func introduce(_ bytes: Span<UInt8>) {
    var index = 0
    do {
      guard let found = try header?.next(bytes, from: &index) else { return }
      header = nil
      guard owner?.introduced(by: found) ?? false else {
        return fail("proxy's connection is not taken")
      }
      try begin()
    } catch {
      headerError = error as? ProxyHeaderError
      return fail("\(error)")
    }
    guard index < bytes.count, owner != nil else { return }
    received(bytes.extracting(index...))
  }

  package func drained() { owner?.drained() }

  package func closed(_ error: ReactorError) {
    let owner = self.owner
    self.owner = nil
    owner?.closed("\(error)")
  }

  private func establish(_ tls: TLSSession) {
    guard !isEstablished, tls.isEstablished else { return }
    flush(tls)
    isEstablished = true
    owner?.established()
  }

  private func flush(_ tls: TLSSession) {
    guard !tls.output.isEmpty else { return }
    // Where writing fails, the owner closes this link, which comes back here.
    let output = tls.output
    tls.output = []
    socket.write(output.span)
  }

  private func fail(_ reason: String) {
    let owner = self.owner
    self.owner = nil
    if let tls { flush(tls) }
    socket.close()
    owner?.closed(reason)
  }
}
