internal import GRPC

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
  return 0
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
