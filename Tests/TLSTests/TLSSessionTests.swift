internal import Cryptography
internal import TLS
internal import Testing

/// Two sessions that talk through memory.
@Suite("TLS sessions")
struct TLSSessionTests {
  private static func credentials(
    _ name: String = "server", alternativeNames: [String] = ["DNS:localhost", "IP:127.0.0.1"]
  ) throws -> TLSCredentials {
    try .selfSigned(
      commonName: name, alternativeNames: alternativeNames, lifetime: .seconds(3_600))
  }

  /// Carries bytes both ways until neither has any left.
  private static func shakeHands(_ client: TLSSession, _ server: TLSSession) throws {
    try client.start()
    try server.start()
    while !client.output.isEmpty || !server.output.isEmpty {
      let toServer = client.output
      client.output = []
      if !toServer.isEmpty { try server.receive(toServer.span) { _ in } }
      let toClient = server.output
      server.output = []
      if !toClient.isEmpty { try client.receive(toClient.span) { _ in } }
    }
  }

  @Test("A handshake agrees on h2, and bytes arrive as they were sent", arguments: [1, 100_000])
  func exchange(byteCount: Int) throws {
    let credentials = try Self.credentials()
    let server = try TLSSession(TLSContext(server: credentials))
    let client = try TLSSession(
      TLSContext(client: .authorities(credentials.certificateChain)), serverName: "localhost")
    try Self.shakeHands(client, server)
    #expect(client.isEstablished && server.isEstablished)
    let sent = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0) }
    try client.seal(sent.span)
    var received: [UInt8] = []
    let ciphertext = client.output
    // Cut anywhere, the records are put together again.
    for start in stride(from: 0, to: ciphertext.count, by: 1_000) {
      let part = Array(ciphertext[start..<min(start + 1_000, ciphertext.count)])
      try server.receive(part.span) { plaintext in
        for index in plaintext.indices { received.append(plaintext[index]) }
      }
    }
    #expect(received == sent)
  }

  @Test("What OpenSSL refuses elsewhere on the thread is no error of a session")
  func foreignErrors() throws {
    let credentials = try Self.credentials()
    let server = try TLSSession(TLSContext(server: credentials))
    let client = try TLSSession(
      TLSContext(client: .authorities(credentials.certificateChain)), serverName: "localhost")
    try Self.shakeHands(client, server)
    let rsa = try RSAVerificationKey(
      modulus: [UInt8](repeating: 0xff, count: 256), exponent: [1, 0, 1])
    var received = 0
    for byte in UInt8(0)..<10 {
      let message = [byte]
      let signature = [UInt8](repeating: 1, count: 256)
      let isValid = rsa.isValid(signature.bytes, of: message.bytes)
      #expect(!isValid)
      _ = try? VerificationKey(
        .ecdsaP256SHA256, rawRepresentation: [4] + [UInt8](repeating: 1, count: 64))
      try client.seal(message.span)
      let ciphertext = client.output
      client.output = []
      try server.receive(ciphertext.span) { received += $0.count }
    }
    #expect(received == 10)
  }

  @Test("A server whose certificate bears another name is refused")
  func wrongName() throws {
    let credentials = try Self.credentials()
    let server = try TLSSession(TLSContext(server: credentials))
    let client = try TLSSession(
      TLSContext(client: .authorities(credentials.certificateChain)), serverName: "example.org")
    let error = #expect(throws: TLSError.self) { try Self.shakeHands(client, server) }
    guard case .peerNotTrusted = error else {
      Issue.record("expected peerNotTrusted, got \(String(describing: error))")
      return
    }
  }

  @Test("A server that an unknown authority vouches for is refused")
  func unknownAuthority() throws {
    let server = try TLSSession(TLSContext(server: Self.credentials()))
    let client = try TLSSession(
      TLSContext(client: .authorities(Self.credentials("other").certificateChain)),
      serverName: "localhost")
    #expect(throws: TLSError.self) { try Self.shakeHands(client, server) }
  }

  @Test("A numeric address is checked against the certificate's addresses")
  func numericName() throws {
    let credentials = try Self.credentials()
    let server = try TLSSession(TLSContext(server: credentials))
    let client = try TLSSession(
      TLSContext(client: .authorities(credentials.certificateChain)), serverName: "127.0.0.1")
    try Self.shakeHands(client, server)
    #expect(client.isEstablished)
  }

  @Test("A client's certificate tells the server who it is")
  func clientIdentity() throws {
    let own = try Self.credentials()
    let other = try Self.credentials(
      "billing", alternativeNames: ["DNS:billing.test", "URI:spiffe://test/billing"])
    let server = try TLSSession(
      TLSContext(
        server: own, clientCertificates: .required(authorities: other.certificateChain)))
    let client = try TLSSession(
      TLSContext(client: .authorities(own.certificateChain), credentials: other),
      serverName: "localhost")
    try Self.shakeHands(client, server)
    let identity = try #require(server.peerCertificate)
    #expect(identity.commonName == "billing")
    #expect(identity.dnsNames == ["billing.test"])
    #expect(identity.uris == ["spiffe://test/billing"])
    #expect(identity.fingerprint.count == 32)
  }

  @Test("A client without a certificate is let in only where none is required")
  func missingCertificate() throws {
    let own = try Self.credentials()
    let authority = try Self.credentials("authority").certificateChain
    for (isRequired, asked) in [
      (true, ClientCertificates.required(authorities: authority)),
      (false, .optional(authorities: authority)),
    ] {
      let server = try TLSSession(TLSContext(server: own, clientCertificates: asked))
      let client = try TLSSession(
        TLSContext(client: .authorities(own.certificateChain)), serverName: "localhost")
      if isRequired {
        #expect(throws: TLSError.self) { try Self.shakeHands(client, server) }
      } else {
        try Self.shakeHands(client, server)
        #expect(server.isEstablished && server.peerCertificate == nil)
      }
    }
  }

  @Test("Garbage instead of a handshake is an error, whatever it is", arguments: 0..<20)
  func garbage(seed: Int) throws {
    let server = try TLSSession(TLSContext(server: Self.credentials()))
    let bytes = (0..<2_000).map { UInt8(truncatingIfNeeded: ($0 &+ seed) &* 2_654_435_761 >> 7) }
    #expect(throws: TLSError.self) { try server.receive(bytes.span) { _ in } }
  }

  @Test("Credentials that are none are refused with what is wrong")
  func malformedCredentials() throws {
    let good = try Self.credentials()
    let other = try Self.credentials()
    for bad in [
      TLSCredentials(certificateChain: [1, 2, 3], privateKey: good.privateKey),
      TLSCredentials(certificateChain: good.certificateChain, privateKey: []),
      TLSCredentials(certificateChain: good.certificateChain, privateKey: other.privateKey),
    ] {
      let error = #expect(throws: TLSError.self) { _ = try TLSContext(server: bad) }
      guard case .credentialsRefused = error else {
        Issue.record("expected credentialsRefused, got \(String(describing: error))")
        return
      }
    }
  }
}
