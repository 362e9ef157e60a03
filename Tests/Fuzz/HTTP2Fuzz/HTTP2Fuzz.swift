internal import HTTP2

/// What libFuzzer calls with each input: a server's session hears the bytes after a client's
/// preface, and answers every request. The input's first byte says how it is cut.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzHTTP2(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let size = input.first.map({ Int($0) + 1 }) else { return 0 }
  let bytes =
    Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
    + input.dropFirst()
  let listener = Listener()
  guard
    let session = try? ServerSession(configuration: SessionConfiguration(), owner: listener)
  else { return 0 }
  defer { session.closeStreams(.cancel) }
  var output: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    let part = Array(bytes[start..<min(start + size, bytes.count)])
    do {
      try session.receive(part.span, now: UInt64(start))
      output.removeAll(keepingCapacity: true)
      try session.send(to: &output, limit: 1 << 16)
    } catch {
      return 0
    }
  }
  return 0
}

/// Accepts every stream.
private final class Listener: SessionOwner {
  func opened(_ stream: HTTP2Stream) -> (any StreamOwner)? { Answerer(stream) }
  func receivedPong() {}
  func receivedPing() {}
  func receivedSettings() {}
  func receivedGoAway(_: ErrorCode, debugData _: [UInt8]) {}
  func streamClosed() {}
}

/// Answers its stream with what came on it.
private final class Answerer: StreamOwner {
  private let stream: HTTP2Stream
  private var body: [UInt8] = []

  init(_ stream: HTTP2Stream) { self.stream = stream }

  func received(_: FieldName, name _: Span<UInt8>, value _: Span<UInt8>) {}

  func receivedSection(isTrailers: Bool, isTooLarge: Bool) {
    guard !isTrailers else { return }
    if isTooLarge {
      stream.respondOnly(HeaderBlock([":status": "431"]))
    } else {
      stream.respond(HeaderBlock([":status": "200"]))
    }
  }

  func received(data: Span<UInt8>) {
    body += data.array
    stream.consume(data.count)
  }

  func receivedEnd() {
    stream.write { $0 += body }
    stream.finish(trailers: HeaderBlock(["grpc-status": "0"]))
  }

  func drained() {}
  func closed(_: ErrorCode) {}
}
