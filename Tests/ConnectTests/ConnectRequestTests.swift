internal import RPC
internal import Testing

@testable internal import Connect

@Suite("Requests from browsers", .timeLimit(.minutes(10)))
struct ConnectRequestTests {
  private static let unary = MethodDescriptor(
    service: "a.B", name: "C", kind: .unary, idempotency: .noSideEffects)

  private func fields(_ entries: KeyValuePairs<String, String>) throws -> Metadata {
    var fields = Metadata()
    for (name, value) in entries { fields.append(name: Array(name.utf8), value: Array(value.utf8)) }
    return fields
  }

  @Test(
    "Content types choose protocol and codec, whatever their case and parameters",
    arguments: [
      ("application/json", WebProtocol.connectUnary, Codec.json),
      ("Application/JSON; charset=utf-8", .connectUnary, .json),
      ("application/proto", .connectUnary, .proto),
      ("application/connect+json ;x=y", .connectStream, .json),
      ("application/connect+proto", .connectStream, .proto),
      ("application/grpc-web", .grpcWeb, .proto), ("application/grpc-web+proto", .grpcWeb, .proto),
      ("application/grpc-web+json", .grpcWeb, .json),
    ])
  func mediaTypes(text: String, webProtocol: WebProtocol, codec: Codec) throws {
    let type = try #require(MediaType(text))
    #expect(type.webProtocol == webProtocol && type.codec == codec)
    #expect(!type.name.contains(";") && type.name == type.name.lowercased())
  }

  @Test(
    "Other content types are none",
    arguments: ["", "text/html", "application/jsonp", "application/grpc-web-text", "application"])
  func unknownTypes(text: String) { #expect(MediaType(text) == nil) }

  @Test("A stream's content type fits streams alone, and the other type the rest")
  func kinds() throws {
    let stream = try #require(MediaType("application/connect+json"))
    let unary = try #require(MediaType("application/json"))
    for (type, kind) in [(stream, MethodDescriptor.Kind.unary), (unary, .serverStreaming)] {
      #expect(throws: ConnectRequest.Refusal.contentType) {
        try ConnectRequest(post: type, fields: Metadata(), kind: kind)
      }
    }
  }

  @Test("What belongs to the protocol is not the caller's metadata")
  func metadata() throws {
    let type = try #require(MediaType("application/json"))
    let request = try ConnectRequest(
      post: type,
      fields: fields([
        "connect-protocol-version": "1", "connect-timeout-ms": "1500", "content-encoding": "gzip",
        "accept-encoding": "br, gzip;q=0.5", "authorization": "Bearer x", "x-own": "1",
      ]), kind: .unary)
    #expect(request.timeout == .milliseconds(1500) && request.isGzip && request.acceptsGzip)
    #expect(request.metadata["authorization"] == "Bearer x" && request.metadata["x-own"] == "1")
    #expect(request.metadata.count == 2)
  }

  @Test(
    "What cannot be is refused with a status",
    arguments: [
      ("connect-timeout-ms", "", Status.Code.invalidArgument),
      ("connect-timeout-ms", "12345678901", .invalidArgument),
      ("connect-timeout-ms", "-1", .invalidArgument),
      ("connect-timeout-ms", "1s", .invalidArgument),
      ("connect-protocol-version", "2", .invalidArgument),
      ("content-encoding", "br", .unimplemented),
    ])
  func refusals(name: String, value: String, code: Status.Code) throws {
    let type = try #require(MediaType("application/json"))
    do throws(ConnectRequest.Refusal) {
      var entries = Metadata()
      entries.append(name: Array(name.utf8), value: Array(value.utf8))
      _ = try ConnectRequest(post: type, fields: entries, kind: .unary)
      Issue.record("it was taken")
    } catch {
      guard case .status(let status, type) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(status.code == code)
    }
  }

  @Test("A query spells the message, in base 64 or as it is")
  func query() throws {
    for query in [
      "connect=v1&encoding=json&message=%7B%22a%22%3A+1%7D",
      "message=eyJhIjogMX0&base64=1&encoding=json", "encoding=json&base64=1&message=eyJhIjogMX0=",
    ] {
      let request = try ConnectRequest(
        get: query[...], fields: Metadata(), method: Self.unary)
      #expect(request.message == Array(#"{"a": 1}"#.utf8))
      #expect(request.mediaType.codec == .json)
    }
  }

  @Test(
    "A query that says too little, or nonsense, is refused",
    arguments: [
      "encoding=json", "encoding=json&message=%7", "encoding=json&message=%zz",
      "encoding=json&base64=1&message=*", "connect=v2&encoding=json&message=%7B%7D",
      "encoding=json&message=%7B%7D&compression=br",
    ])
  func badQuery(text: String) {
    #expect(throws: ConnectRequest.Refusal.self) {
      try ConnectRequest(get: text[...], fields: Metadata(), method: Self.unary)
    }
  }

  @Test("GET is for methods without side effects alone")
  func get() {
    let other = MethodDescriptor(service: "a.B", name: "D", kind: .unary, idempotency: .idempotent)
    for method in [other, nil] {
      #expect(throws: ConnectRequest.Refusal.method(allowed: "POST")) {
        try ConnectRequest(
          get: "encoding=json&message=%7B%7D", fields: Metadata(), method: method)
      }
    }
    #expect(throws: ConnectRequest.Refusal.contentType) {
      try ConnectRequest(get: "encoding=xml&message=", fields: Metadata(), method: Self.unary)
    }
  }
}
