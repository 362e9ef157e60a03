internal import Protobuf
internal import TestMessages

/// What libFuzzer calls with each input: whatever decodes must encode to bytes that decode to the
/// same bytes again, in the wire format and in JSON.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzCodec(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let message = try? Everything(decoding: input) {
    let bytes = message.encoded()
    precondition(bytes.count == message.encodedByteCount)
    let again = try? Everything(decoding: bytes)
    precondition(again?.encoded() == bytes)
    if let json = try? message.jsonString(), !json.contains("NaN") {
      precondition((try? Everything(json: json)) != nil)
    }
  }
  if let limited = try? Limited(decoding: input) { try? limited.validate() }
  if let text = String(validating: input, as: UTF8.self),
    let message = try? Everything(json: text)
  {
    precondition((try? Everything(decoding: message.encoded()))?.encoded() == message.encoded())
  }
  return 0
}
