internal import Connect
internal import GRPC
internal import Protobuf
internal import RPC

/// What libFuzzer calls with each input: what browsers send, whatever the bytes.
///
/// The first byte says what the rest is: a query, fields, or a body of frames as Connect and
/// gRPC-Web have them.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzConnect(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = input.first else { return 0 }
  let rest = Array(input.dropFirst())
  switch choice % 3 {
  case 0: readQuery(rest)
  case 1: readFields(rest)
  default: readFrames(rest)
  }
  return 0
}

private let method = MethodDescriptor(
  service: "a.B", name: "C", kind: .unary, idempotency: .noSideEffects)

private func readQuery(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let request = try? ConnectRequest(get: text[...], fields: WebFields(), method: method),
    let message = request.message
  else { return }
  precondition(message.count <= bytes.count)
  if request.mediaType.codec == .json { readJSON(message) }
}

/// Lines, the first one the content type.
private func readFields(_ bytes: [UInt8]) {
  var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
  let contentType = lines.removeFirst()
  guard let mediaType = MediaType(contentType.span) else { return }
  var fields = WebFields()
  let places: [WritableKeyPath<WebFields, [UInt8]?>] = [
    \.version, \.timeout, \.contentEncoding, \.acceptEncoding, \.streamContentEncoding,
    \.streamAcceptEncoding, \.origin,
  ]
  var trailers = Metadata()
  for (place, line) in zip(places, lines) {
    fields[keyPath: place] = line
    trailers.append(name: Array("a".utf8), value: line)
  }
  _ = CrossOrigin(origins: ["https://a.example"]).preflight(fields)
  guard let request = try? ConnectRequest(post: mediaType, fields: fields, kind: nil) else {
    return
  }
  precondition(request.timeout ?? .zero >= .zero)
  // What a caller sent goes back in JSON without harm.
  let end = EndOfStream.json(Status(.aborted, "\(fields)"), trailers: trailers)
  precondition((try? ProtoStruct(json: end)) != nil)
}

private func readFrames(_ body: [UInt8]) {
  var deframer = MessageDeframer(limit: 1 << 16)
  var index = 0
  while let frame = try? deframer.next(body.span, from: &index) {
    let message =
      frame.isCompressed ? try? Gzip.decompress(frame.bytes, limit: 1 << 16) : frame.bytes
    if let message { readJSON(message) }
  }
}

/// JSON that can be read is written so that it reads the same.
private func readJSON(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self),
    let value = try? ProtoStruct(json: text), let written = try? value.jsonString()
  else { return }
  precondition((try? ProtoStruct(json: written)) == value)
}
