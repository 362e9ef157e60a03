internal import HTTP2
internal import RPC
internal import Reactor
internal import Testing

@testable internal import GRPC

@Suite("Wire formats")
struct WireTests {
  private static func timeout(_ text: String) -> Duration? {
    Timeout.decode(Array(text.utf8).span)
  }

  @Test(
    "grpc-timeout is read in every unit",
    arguments: [
      ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)),
      ("4m", .milliseconds(4)), ("5u", .microseconds(5)), ("6n", .nanoseconds(6)),
      ("99999999S", .seconds(99_999_999)),
    ])
  func timeouts(text: String, duration: Duration) {
    #expect(Self.timeout(text) == duration)
  }

  @Test(
    "A malformed grpc-timeout is refused",
    arguments: ["", "S", "1", "1s", "-1S", "123456789S", "1 S"])
  func malformedTimeouts(text: String) {
    #expect(Self.timeout(text) == nil)
  }

  @Test(
    "A timeout is written in at most eight digits and never shorter than it is",
    arguments: [
      Duration.zero, .nanoseconds(1), .milliseconds(1), .seconds(1), .seconds(100),
      .seconds(86_400),
      .seconds(1_000_000_000), .seconds(-5),
    ])
  func writtenTimeouts(duration: Duration) throws {
    let text = Timeout.encode(duration)
    #expect(text.utf8.count <= 9)
    let read = try #require(Self.timeout(text))
    #expect(read >= min(duration, .seconds(99_999_999)))
  }

  @Test(
    "A status message survives percent-encoding",
    arguments: ["", "plain", "100%", "☺ 😈\n\t", "%zz"])
  func percentEncoding(message: String) {
    let encoded = PercentEncoding.encode(message)
    #expect(encoded.utf8.allSatisfy { (0x20...0x7e).contains($0) })
    let decoded = PercentEncoding.decode(Array(encoded.utf8).span)
    #expect(decoded == message)
  }

  @Test("Messages come out whole however their bytes are cut", arguments: 1...12)
  func deframing(size: Int) throws {
    let messages: [[UInt8]] = [[], [1], [2, 3, 4], [UInt8](repeating: 9, count: 300)]
    let body = messages.flatMap { Frame.message($0) }
    var deframer = MessageDeframer(limit: 1_000)
    var received: [[UInt8]] = []
    for start in stride(from: 0, to: body.count, by: size) {
      let part = Array(body[start..<min(start + size, body.count)])
      var index = 0
      while let frame = try deframer.next(part.span, from: &index) { received.append(frame.bytes) }
    }
    #expect(received == messages)
    #expect(deframer.isBetweenMessages)
  }

  @Test("A message at the limit is taken, one byte more is refused")
  func messageLimit() throws {
    var index = 0
    var deframer = MessageDeframer(limit: 10)
    let frame = try deframer.next(
      Frame.message([UInt8](repeating: 0, count: 10)).span, from: &index)
    #expect(frame?.bytes.count == 10)
    index = 0
    let status = #expect(throws: Status.self) {
      _ = try deframer.next(Frame.message(claiming: 11).span, from: &index)
    }
    #expect(status?.code == .resourceExhausted)
  }

  @Test("A flag that is neither 0 nor 1 is refused")
  func flags() {
    var index = 0
    var deframer = MessageDeframer(limit: 10)
    #expect(throws: Status.self) {
      _ = try deframer.next(([2, 0, 0, 0, 0] as [UInt8]).span, from: &index)
    }
  }

  @Test("gzip gives back what it was given", arguments: [0, 1, 1_000, 100_000])
  func gzip(byteCount: Int) throws {
    let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* $0) }
    let compressed = try Gzip.compress(bytes.span)
    #expect(try Gzip.decompress(compressed, limit: byteCount) == bytes)
  }

  @Test("A gzip bomb is cut off at the limit")
  func bomb() throws {
    let compressed = try Gzip.compress([UInt8](repeating: 0, count: 10_000_000).span)
    let status = #expect(throws: Status.self) {
      _ = try Gzip.decompress(compressed, limit: 1 << 20)
    }
    #expect(status?.code == .resourceExhausted)
  }

  @Test("What is not gzip is refused", arguments: [[], [1, 2, 3], [0x1f, 0x8b, 8]] as [[UInt8]])
  func notGzip(bytes: [UInt8]) {
    #expect(throws: Status.self) { _ = try Gzip.decompress(bytes, limit: 100) }
  }

  @Test("Bytes after a gzip message are refused")
  func trailingBytes() throws {
    let compressed = try Gzip.compress(([1, 2, 3] as [UInt8]).span)
    #expect(throws: Status.self) { _ = try Gzip.decompress(compressed + [0], limit: 100) }
  }

  @Test(
    "Targets are read",
    arguments: [
      ("localhost:1", Target.host("localhost", port: 1)),
      ("dns:///example.org:443", .host("example.org", port: 443)),
      ("[::1]:50051", .host("::1", port: 50051)), ("unix:/run/x", .unix(path: "/run/x")),
      ("unix:///run/x", .unix(path: "/run/x")),
    ])
  func targets(text: String, target: Target) throws {
    #expect(try Target(text) == target)
  }

  @Test("Numeric addresses are listed, and the first gives the authority")
  func listedAddresses() async throws {
    let target = try Target("ipv4:127.0.0.1:1,127.0.0.2:22")
    #expect(target.authority == "127.0.0.1:1")
    #expect(target.serverName == "127.0.0.1")
    #expect(try await target.resolve().map(\.description) == ["127.0.0.1:1", "127.0.0.2:22"])
    #expect(try await Target("ipv6:[::1]:5").resolve().map(\.description) == ["[::1]:5"])
  }

  @Test(
    "A malformed target is refused",
    arguments: [
      "", "localhost", ":1", "localhost:99999", "a:b", "ipv4:", "ipv4:localhost:1",
      "ipv4:127.0.0.1:1,",
    ])
  func malformedTargets(text: String) {
    #expect(throws: Status.self) { _ = try Target(text) }
  }
}
