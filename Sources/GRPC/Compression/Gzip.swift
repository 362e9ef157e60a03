internal import CZlib
package import RPC

/// Compresses and decompresses whole messages.
///
/// Source: RFC 1952.
package enum Gzip {
  /// The window size of zlib, with 16 added to choose gzip's header and trailer.
  static let windowBits: Int32 = 15 + 16

  /// A message as a gzip member.
  ///
  /// - Parameter bytes: the message.
  /// - Returns: the member.
  /// - Throws: `.internal` where zlib has no memory.
  package static func compress(_ bytes: Span<UInt8>) throws(Status) -> [UInt8] {
    var stream = unsafe z_stream()
    guard
      unsafe deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw Status(.internal, "cannot compress") }
    defer { unsafe deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))))
    let result = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        return unsafe deflate(&stream, Z_FINISH)
      }
    }
    guard result == Z_STREAM_END else { throw Status(.internal, "cannot compress") }
    output.removeLast(Int(unsafe stream.avail_out))
    return output
  }

  /// The message of a gzip member.
  ///
  /// - Parameters:
  ///   - bytes: the member, and nothing after it.
  ///   - limit: bytes that the message may have; what would pass it is not decompressed.
  /// - Returns: the message.
  /// - Throws: `.resourceExhausted` over the limit, `.internal` where it is no such member.
  package static func decompress(_ bytes: [UInt8], limit: Int) throws(Status) -> [UInt8] {
    let inflation = Inflation(bytes, limit: limit)
    while true {
      if let message = try inflation.advance(by: limit) { return message }
    }
  }
}
