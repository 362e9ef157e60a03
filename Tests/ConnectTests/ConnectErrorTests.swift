internal import Protobuf
internal import RPC
internal import Testing

@testable internal import Connect

@Suite("Outcomes for browsers", .timeLimit(.minutes(10)))
struct ConnectErrorTests {
  @Test("An error names its code, message and details, and shows those that are common")
  func details() throws {
    let info = GoogleRPCErrorInfo(reason: "NOT_A_MEMBER", domain: "martlet", metadata: ["a": "b"])
    let status = Status(.permissionDenied, "no \"member\"", packing: [info])
    let read = try ProtoStruct(json: ConnectError.json(status))
    #expect(read.fields["code"] == .text("permission_denied"))
    #expect(read.fields["message"] == .text("no \"member\""))
    guard case .listValue(let list) = read.fields["details"]?.kind,
      case .structValue(let detail) = list.values.first?.kind
    else {
      Issue.record("no details in \(read)")
      return
    }
    #expect(detail.fields["type"] == .text("google.rpc.ErrorInfo"))
    guard case .stringValue(let value) = detail.fields["value"]?.kind else {
      Issue.record("no value")
      return
    }
    #expect(!value.contains("="))
    let bytes = try #require(Base64.decode(value.utf8))
    #expect(try GoogleRPCErrorInfo(decoding: bytes) == info)
    guard case .structValue(let debug) = detail.fields["debug"]?.kind else {
      Issue.record("no debug")
      return
    }
    #expect(debug.fields["reason"] == .text("NOT_A_MEMBER"))
  }

  @Test("Cancelled has one l, and details that cannot be read are left out")
  func plain() {
    #expect(ConnectError.json(Status(.cancelled)) == #"{"code":"canceled"}"#)
    #expect(
      ConnectError.json(Status(.deadlineExceeded, "", details: [255]))
        == #"{"code":"deadline_exceeded"}"#)
  }

  @Test("A stream's end has metadata by name, bytes in base 64")
  func end() throws {
    var trailers = Metadata()
    try trailers.append("a", "1")
    try trailers.append("a", "2")
    try trailers.append("b-bin", binary: [255])
    #expect(
      EndOfStream.json(.ok, trailers: trailers)
        == #"{"metadata":{"a":["1","2"],"b-bin":["/w"]}}"#)
    #expect(EndOfStream.json(.ok, trailers: Metadata()) == "{}")
    #expect(
      EndOfStream.json(Status(.aborted, "x"), trailers: Metadata())
        == #"{"error":{"code":"aborted","message":"x"}}"#)
  }

  @Test("Only listed sites are named, and no reply allows credentials")
  func crossOrigin() {
    let some = CrossOrigin(origins: ["https://a.example"])
    func asked(by origin: String?) -> WebFields {
      var fields = WebFields()
      fields.origin = origin.map { Array($0.utf8) }
      return fields
    }
    for origin in ["https://b.example", nil, "https://A.example", "https://a.example:443"] {
      #expect(some.preflight(asked(by: origin)).map(\.key) == ["vary"])
      #expect(some.reply(asked(by: origin)).map(\.key) == ["vary"])
    }
    let allowed = some.preflight(asked(by: "https://a.example"))
    #expect(allowed.first { $0.key == "access-control-allow-origin" }?.value == "https://a.example")
    #expect(allowed.first { $0.key == "access-control-max-age" }?.value == "7200")
    #expect(!allowed.contains { $0.key == "access-control-allow-credentials" })
    #expect(CrossOrigin().reply(asked(by: "https://a.example")).isEmpty)
  }

  @Test(
    "An origin is a scheme, a host and a port",
    arguments: [
      ("https://a.example", true), ("http://localhost:8080", true), ("https://[::1]:1", true),
      ("https://a.example/", false), ("a.example", false), ("https://", false), ("*", false),
      ("null", false), ("https://A.example", false), ("ftp://a.example", false),
      ("https://a.example\n", false),
    ])
  func origins(text: String, isOrigin: Bool) { #expect(CrossOrigin.isOrigin(text) == isOrigin) }
}
