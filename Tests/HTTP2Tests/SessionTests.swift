internal import Testing

@testable internal import HTTP2

/// A client's and a server's session that talk through memory.
@Suite("HTTP/2 sessions")
struct SessionTests {
  /// Hears a session; answers requests by echoing their bodies where it is a server's.
  final class Ear: SessionOwner, StreamOwner {
    var stream: HTTP2Stream?
    var answers = false
    var fields: [String: String] = [:]
    var body: [UInt8] = []
    var hasEnded = false
    var closeCode: ErrorCode?
    var goAway: ErrorCode?
    var pongs = 0
    var drains = 0
    var wasTooLarge = false

    func opened(_ stream: HTTP2Stream) -> (any StreamOwner)? {
      self.stream = stream
      return self
    }

    func receivedPong() { pongs += 1 }
    func receivedPing() {}
    func receivedSettings() {}
    func receivedGoAway(_ code: ErrorCode, debugData _: [UInt8]) { goAway = code }
    func streamClosed() {}

    func received(_: FieldName, name: Span<UInt8>, value: Span<UInt8>) {
      fields[String(decoding: name.array, as: UTF8.self)] = String(
        decoding: value.array, as: UTF8.self)
    }

    func receivedSection(isTrailers _: Bool, isTooLarge: Bool) { wasTooLarge = isTooLarge }

    func received(data: Span<UInt8>) {
      body += data.array
      stream?.consume(data.count)
    }

    func receivedEnd() {
      hasEnded = true
      guard answers, let stream else { return }
      stream.respond(HeaderBlock([":status": "200"]))
      stream.write { $0 += self.body }
      stream.finish(trailers: HeaderBlock(["result": "done"]))
    }

    func drained() { drains += 1 }
    func closed(_ code: ErrorCode) { closeCode = code }
  }

  private static func pair() throws -> (ClientSession, Ear, ServerSession, Ear) {
    let (near, far) = (Ear(), Ear())
    far.answers = true
    let client = try ClientSession(configuration: SessionConfiguration(), owner: near)
    let server = try ServerSession(configuration: SessionConfiguration(), owner: far)
    return (client, near, server, far)
  }

  private static func converse(_ client: Session, _ server: Session) throws {
    while true {
      var toServer: [UInt8] = []
      try client.send(to: &toServer, limit: 1 << 20)
      try server.receive(toServer.span, now: 1)
      var toClient: [UInt8] = []
      try server.send(to: &toClient, limit: 1 << 20)
      try client.receive(toClient.span, now: 1)
      if toServer.isEmpty && toClient.isEmpty { return }
    }
  }

  private static let request = HeaderBlock([
    ":method": "POST", ":scheme": "http", ":path": "/", ":authority": "localhost",
  ])

  @Test("A request's body comes back with trailers behind it", arguments: [0, 1, 500_000])
  func echo(byteCount: Int) throws {
    let (client, near, server, far) = try Self.pair()
    try Self.converse(client, server)
    let body = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0) }
    let isOpen = client.request(Self.request) { stream in
      near.stream = stream
      return near
    }
    #expect(isOpen)
    near.stream?.write { $0 += body }
    near.stream?.finish()
    try Self.converse(client, server)
    #expect(far.fields[":path"] == "/")
    #expect(near.fields[":status"] == "200")
    #expect(near.fields["result"] == "done")
    #expect(near.body == body)
    #expect(near.hasEnded && near.closeCode == .noError && far.closeCode == .noError)
    #expect(client.streamCount == 0 && server.streamCount == 0)
    client.closeStreams(.cancel)
    server.closeStreams(.cancel)
  }

  @Test("A reset reaches the other side with its code")
  func reset() throws {
    let (client, near, server, far) = try Self.pair()
    _ = client.request(Self.request) { stream in
      near.stream = stream
      return near
    }
    try Self.converse(client, server)
    near.stream?.reset(.cancel)
    try Self.converse(client, server)
    #expect(far.closeCode == .cancel)
    client.closeStreams(.cancel)
    server.closeStreams(.cancel)
  }

  @Test("A PING is answered, and GOAWAY is heard")
  func pingAndGoAway() throws {
    let (client, near, server, _) = try Self.pair()
    client.ping()
    try Self.converse(client, server)
    #expect(near.pongs == 1)
    server.goAway(.enhanceYourCalm, debugData: "too_many_pings")
    try Self.converse(client, server)
    #expect(near.goAway == .enhanceYourCalm)
    client.closeStreams(.cancel)
    server.closeStreams(.cancel)
  }

  @Test("What is no HTTP/2 ends the session with an error")
  func garbage() throws {
    let (_, _, server, _) = try Self.pair()
    #expect(throws: SessionError.self) {
      try server.receive(Array("GET / HTTP/1.1\r\n\r\n".utf8).span, now: 1)
    }
    server.closeStreams(.cancel)
  }

  @Test("Names are told apart exactly", arguments: ["te", ":path", "grpc-timeout", "content-type"])
  func fieldNames(name: String) {
    func isOther(_ text: String) -> Bool {
      if case .other = FieldName(Array(text.utf8).span) { true } else { false }
    }
    #expect(!isOther(name))
    #expect(isOther(String(name.dropFirst()) + "x"))
    #expect(isOther("x-" + name))
  }

  @Test("A quiet peer's balance is restored in time, a flood's is not")
  func floodGuard() {
    var guardian = FloodGuard()
    guardian.restore(now: 1)
    var count = 0
    while guardian.record(.ping) { count += 1 }
    #expect(count == FloodGuard.burst / 3)
    guardian.restore(now: 10_000_000_000)
    let mayGoOn = guardian.record(.ping)
    #expect(mayGoOn)
  }
}
