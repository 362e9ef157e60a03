internal import HTTP2
internal import InteropMessages
internal import RPC
internal import Testing

@testable internal import GRPC

/// Answers larger than HTTP/2 can carry, and requests that spell things in unusual ways.
@Suite("Bounded answers", .timeLimit(.minutes(10)))
struct BoundedAnswerTests {
  /// Answers with as much as it is asked for, in the place it is asked for.
  private struct Boaster: ServiceHandler {
    static let method = MethodDescriptor(service: "test.Boaster", name: "Boast", kind: .unary)

    var service: ServiceDescriptor {
      ServiceDescriptor(
        name: "test.Boaster", methods: [Self.method], file: TestServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [
        .unary(Self.method) { (request: SimpleRequest, context) -> Empty in
          let text = String(repeating: "a", count: Int(request.responseSize))
          var metadata = Metadata()
          try metadata.append("x-large", text)
          switch request.payload?.body.first {
          case 0: throw Status(.notFound, text)
          case 1: throw Status(.aborted, "details", details: Array(text.utf8))
          case 2: context.setTrailers(metadata)
          case 3: context.setResponseMetadata(metadata)
          case 4:
            context.setTrailers(metadata)
            throw Status(.dataLoss, "lost")
          default: break
          }
          return Empty()
        }
      ]
    }
  }

  @Test(
    "An answer too large for its section is cut or refused, and each call ends",
    arguments: [
      (UInt8(0), Status.Code.notFound), (1, .aborted), (2, .internal), (3, .internal),
      (4, .dataLoss),
    ])
  func large(place: UInt8, code: Status.Code) async throws {
    let test = try await TestServer([Boaster(), TestService()])
    for byteCount in [40_000, 70_000, 1_000_000] {
      // More calls than a connection has streams: none of them keeps its own.
      for _ in 0..<(byteCount == 70_000 ? 300 : 3) {
        let status = await #expect(throws: Status.self) {
          let request = SimpleRequest(
            responseSize: Int32(byteCount), payload: Payload(body: [place]))
          let _: Empty = try await test.channel.unary(
            Boaster.method, request, options: CallOptions())
        }
        #expect(status?.code == code)
        #expect((status?.message.utf8.count ?? 0) <= Limits.statusMessageByteCount)
      }
    }
    #expect(await test.server.connectionCount == 1)
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A request whose metadata cannot be sent fails at once, others do not")
  func largeRequest() async throws {
    let test = try await TestServer()
    try await test.expectHealthy()
    var options = CallOptions()
    try options.metadata.append("x-large", String(repeating: "a", count: 70_000))
    let status = await #expect(throws: Status.self) {
      _ = try await test.client.emptyCall(Empty(), options: options)
    }
    #expect(status == Status(.internal, "request metadata is larger than can be sent"))
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A long path is refused without being looked at", arguments: [1_025, 15_000])
  func longPath(byteCount: Int) async throws {
    let test = try await TestServer()
    let method = MethodDescriptor(
      service: String(repeating: "s", count: byteCount - 3), name: "M", kind: .unary)
    let status = await #expect(throws: Status.self) {
      let _: Empty = try await test.channel.unary(method, Empty(), options: CallOptions())
    }
    #expect(status == Status(.unimplemented, "path is longer than any that is served"))
    await test.close()
  }

  @Test("A path at the limit is looked up")
  func pathAtLimit() async throws {
    let test = try await TestServer()
    let service = String(repeating: "s", count: Limits.pathByteCount - 3)
    let method = MethodDescriptor(service: service, name: "M", kind: .unary)
    let status = await #expect(throws: Status.self) {
      let _: Empty = try await test.channel.unary(method, Empty(), options: CallOptions())
    }
    #expect(status == Status(.unimplemented, "unknown service \(service)"))
    await test.close()
  }

  @Test(
    "A message is cut before a whole character",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "abc"), ("a☺", 9, "a"), ("a☺", 10, "a☺"), ("%%", 5, "%"),
      ("😈", 11, ""), ("", 0, ""),
    ])
  func cutMessage(message: String, limit: Int, expected: String) {
    let encoded = PercentEncoding.encode(message, limit: limit)
    #expect(encoded.utf8.count <= limit)
    let decoded = PercentEncoding.decode(Array(encoded.utf8).span)
    #expect(decoded == expected)
  }

  @Test(
    "Codings are told apart by their names and weights",
    arguments: [
      ("gzip", true), ("identity,gzip", true), ("identity, deflate ,\tGZip", true),
      ("gzip;q=0.5", true), ("gzip ; q=0.001", true), ("gzip;q=1", true), ("xgzipx", false),
      ("gzip2", false), ("gzip;q=0", false), ("gzip; Q=0.000", false), ("identity", false),
      ("", false), (",,", false), ("x-gzip;gzip", false), ("gzip;q=0, gzip", true),
    ])
  func codings(list: String, isAccepted: Bool) {
    let bytes = Array(list.utf8)
    #expect(ContentCodings.accept("gzip", in: bytes.span) == isAccepted)
  }

  @Test(
    "Content types are compared without regard to case",
    arguments: [
      ("application/grpc", true), ("Application/GRPC", true), ("application/grpc+PROTO", true),
      ("application/grpc ;x=y", true), ("application/grpc+proto; charset=utf-8", true),
      ("application/grpc+json", false), ("application/grpc-web", false), ("text/html", false),
    ])
  func contentTypes(value: String, isTaken: Bool) {
    var head = RequestHead()
    let (method, bytes) = (Array("POST".utf8), Array(value.utf8))
    head.append(.method, name: [UInt8]().span, value: method.span)
    head.append(.contentType, name: [UInt8]().span, value: bytes.span)
    head.complete()
    #expect(head.fault == nil && head.isGRPC == isTaken)
  }

  @Test("Values of bytes may be joined with commas and blanks")
  func joinedBytes() {
    var metadata = Metadata()
    let (name, value) = (Array("x-bin".utf8), Array("AQ, Ag==,\tAw ".utf8))
    let isValid = metadata.append(received: name.span, value: value.span)
    #expect(isValid)
    #expect(metadata.binaryValues("x-bin") == [[1], [2], [3]])
  }
}
