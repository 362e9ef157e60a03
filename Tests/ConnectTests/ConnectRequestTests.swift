internal import RPC
internal import Testing

@testable internal import Connect

@Suite("Requests from browsers", .timeLimit(.minutes(10)))
struct ConnectRequestTests {
  private static func type(_ text: String) -> MediaType? { MediaType(text.utf8.span) }

  private static let unary = MethodDescriptor(
    service: "a.B", name: "C", kind: .unary, idempotency: .noSideEffects)

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
    let type = try #require(Self.type(text))
    #expect(type.webProtocol == webProtocol && type.codec == codec)
    #expect(!type.name.contains(";") && type.name == type.name.lowercased())
  }

  @Test(
    "Other content types are none",
    arguments: ["", "text/html", "application/jsonp", "application/grpc-web-text", "application"])
  func unknownTypes(text: String) { #expect(Self.type(text) == nil) }

  @Test("A stream's content type fits streams alone, and the other type the rest")
  func kinds() throws {
    let stream = try #require(Self.type("application/connect+json"))
    let unary = try #require(Self.type("application/json"))
    for (type, kind) in [(stream, MethodDescriptor.Kind.unary), (unary, .serverStreaming)] {
      #expect(throws: ConnectRequest.Refusal.contentType) {
        try ConnectRequest(post: type, fields: WebFields(), kind: kind)
      }
    }
  }

  @Test("Fields of the protocol say how long, and how it is compressed")
  func fields() throws {
    let type = try #require(Self.type("application/json"))
    var fields = WebFields()
    fields.version = Array("1".utf8)
    fields.timeout = Array("1500".utf8)
    fields.contentEncoding = Array("gzip".utf8)
    fields.acceptEncoding = Array("br, gzip;q=0.5".utf8)
    let request = try ConnectRequest(post: type, fields: fields, kind: .unary)
    #expect(request.timeout == .milliseconds(1500) && request.isGzip && request.acceptsGzip)
    fields.acceptEncoding = Array("br, gzip;q=0.0".utf8)
    #expect(try !ConnectRequest(post: type, fields: fields, kind: .unary).acceptsGzip)
  }

  @Test(
    "What cannot be is refused with a status",
    arguments: [
      ("timeout", "", Status.Code.invalidArgument), ("timeout", "12345678901", .invalidArgument),
      ("timeout", "-1", .invalidArgument), ("timeout", "1s", .invalidArgument),
      ("version", "2", .invalidArgument), ("encoding", "br", .unimplemented),
    ])
  func refusals(field: String, value: String, code: Status.Code) throws {
    let type = try #require(Self.type("application/json"))
    do throws(ConnectRequest.Refusal) {
      var fields = WebFields()
      switch field {
      case "timeout": fields.timeout = Array(value.utf8)
      case "version": fields.version = Array(value.utf8)
      default: fields.contentEncoding = Array(value.utf8)
      }
      _ = try ConnectRequest(post: type, fields: fields, kind: .unary)
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
        get: query[...], fields: WebFields(), method: Self.unary)
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
      try ConnectRequest(get: text[...], fields: WebFields(), method: Self.unary)
    }
  }

  @Test("GET is for methods without side effects alone")
  func get() {
    let other = MethodDescriptor(service: "a.B", name: "D", kind: .unary, idempotency: .idempotent)
    for method in [other, nil] {
      #expect(throws: ConnectRequest.Refusal.method(allowed: "POST")) {
        try ConnectRequest(
          get: "encoding=json&message=%7B%7D", fields: WebFields(), method: method)
      }
    }
    #expect(throws: ConnectRequest.Refusal.contentType) {
      try ConnectRequest(get: "encoding=xml&message=", fields: WebFields(), method: Self.unary)
    }
  }
}
