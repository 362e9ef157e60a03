@testable internal import HTTP2

/// A client's and a server's session that talk through memory, and what both hear.
final class Talk {
  final class Ear: SessionOwner, StreamOwner {
    var stream: HTTP2Stream?
    var consumes = true
    var body: [UInt8] = []
    var closeCode: ErrorCode?

    func opened(_ stream: HTTP2Stream) -> (any StreamOwner)? {
      self.stream = stream
      return self
    }

    func receivedPong() {}
    func receivedPing() {}
    func receivedSettings() {}
    func receivedGoAway(_: ErrorCode, debugData _: [UInt8]) {}
    func streamClosed() {}
    func received(_: FieldName, name _: Span<UInt8>, value _: Span<UInt8>) {}
    func receivedSection(isTrailers _: Bool, isTooLarge _: Bool) {}

    func received(data: Span<UInt8>) {
      body += data.array
      if consumes { stream?.consume(data.count) }
    }

    func receivedEnd() {}
    func drained() {}
    func closed(_ code: ErrorCode) { closeCode = code }
  }

  let (client, server) = (Ear(), Ear())
  let near: ClientSession
  let far: ServerSession

  init() throws {
    near = try ClientSession(configuration: SessionConfiguration(), owner: client)
    far = try ServerSession(configuration: SessionConfiguration(), owner: server)
    try converse()
  }

  /// Opens a stream with a request, and lets it arrive.
  func request(_ more: [(String, String)] = []) -> HTTP2Stream? {
    var headers = HeaderBlock([
      ":method": "POST", ":scheme": "http", ":path": "/", ":authority": "localhost",
    ])
    for (name, value) in more { headers.append(name, value) }
    _ = near.request(headers) { stream in
      client.stream = stream
      return client
    }
    try? converse()
    return client.stream
  }

  /// Carries bytes both ways until there are none.
  func converse() throws {
    while true {
      var toServer: [UInt8] = []
      try near.send(to: &toServer, limit: 1 << 20)
      try far.receive(toServer.span, now: 1)
      var toClient: [UInt8] = []
      try far.send(to: &toClient, limit: 1 << 20)
      try near.receive(toClient.span, now: 1)
      if toServer.isEmpty && toClient.isEmpty { return }
    }
  }

  func close() {
    near.closeStreams(.cancel)
    far.closeStreams(.cancel)
  }
}
