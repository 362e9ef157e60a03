internal import GRPC
internal import Links

/// What libFuzzer calls with each input: gRPC's own formats, whatever the bytes. Messages must come
/// out the same however their bytes are cut.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzFraming(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = messages(of: input, cutAt: max(input.count, 1))
  precondition(whole == messages(of: input, cutAt: 1))
  precondition(whole == messages(of: input, cutAt: 7))
  if let timeout = Timeout.decode(input.span) {
    precondition(Timeout.decode(Array(Timeout.encode(timeout).utf8).span) != nil)
  }
  let message = PercentEncoding.decode(input.span)
  precondition(PercentEncoding.decode(Array(PercentEncoding.encode(message).utf8).span) == message)
  if let bytes = try? Gzip.decompress(input, limit: 1 << 16) {
    precondition(bytes.count <= 1 << 16)
  }
  // Most inputs have no signature: read them as what follows it, too.
  for bytes in [input, ProxyHeader.signature + input] {
    let found = header(of: bytes, cutAt: max(bytes.count, 1))
    precondition(found == header(of: bytes, cutAt: 1) && found == header(of: bytes, cutAt: 7))
    precondition((found?.byteCount ?? 0) <= min(bytes.count, 4096))
  }
  return 0
}

/// What a proxy's header says, and where it ends; nil if its end has not come or it is none.
private func header(of bytes: [UInt8], cutAt size: Int) -> HeaderFound? {
  var reader = ProxyHeader.Reader()
  for start in stride(from: 0, to: bytes.count, by: size) {
    let part = Array(bytes[start..<min(start + size, bytes.count)])
    var index = 0
    do {
      guard let header = try reader.next(part.span, from: &index) else { continue }
      return HeaderFound(header: header, byteCount: start + index)
    } catch {
      return nil
    }
  }
  return nil
}

private struct HeaderFound: Equatable {
  let header: ProxyHeader
  let byteCount: Int
}

/// The messages of a body that comes in parts of some size; what came before a fault counts too.
private func messages(of body: [UInt8], cutAt size: Int) -> [[UInt8]] {
  var deframer = MessageDeframer(limit: 1 << 16)
  var messages: [[UInt8]] = []
  for start in stride(from: 0, to: body.count, by: size) {
    let part = Array(body[start..<min(start + size, body.count)])
    var index = 0
    do {
      while let frame = try deframer.next(part.span, from: &index) {
        messages.append([frame.isCompressed ? 1 : 0] + frame.bytes)
      }
    } catch {
      return messages
    }
  }
  return messages
}
