internal import HTTP2
internal import Protobuf
internal import RPC

extension HTTP2Stream {
  /// Queues a message: a flag, four bytes of length, the message.
  ///
  /// - Throws: `.internal` where it cannot be compressed.
  func write(_ message: some Message, isGzip: Bool) throws(Status) {
    try writeMessage(isGzip: isGzip) { message.encode(appendingTo: &$0) }
  }

  /// Queues a message whose bytes a closure appends to a buffer.
  ///
  /// - Throws: `.internal` where it cannot be compressed.
  func writeMessage(
    isGzip: Bool, _ encode: (inout [UInt8]) -> Void
  ) throws(Status) {
    guard isGzip else { return writeFrame(flag: 0, encode) }
    var message: [UInt8] = []
    encode(&message)
    let compressed = try Gzip.compress(message.span)
    write { buffer in
      Self.appendPrefix(flag: 1, byteCount: compressed.count, to: &buffer)
      buffer.append(contentsOf: compressed)
    }
  }

  /// Queues a frame whose bytes a closure appends to a buffer: a flag, four bytes of length, the
  /// bytes.
  func writeFrame(flag: UInt8, _ encode: (inout [UInt8]) -> Void) {
    write { buffer in
      let start = buffer.count
      // Room for prefix and message at once, where the message is small.
      if start == 0 { buffer.reserveCapacity(Limits.outgoingReserve) }
      Self.appendPrefix(flag: flag, byteCount: 0, to: &buffer)
      encode(&buffer)
      let byteCount = buffer.count - start - 5
      for index in 0..<4 {
        buffer[start + 1 + index] = UInt8(truncatingIfNeeded: byteCount >> (24 - 8 * index))
      }
    }
  }

  private static func appendPrefix(flag: UInt8, byteCount: Int, to buffer: inout [UInt8]) {
    buffer.append(flag)
    for shift in stride(from: 24, through: 0, by: -8) {
      buffer.append(UInt8(truncatingIfNeeded: byteCount >> shift))
    }
  }
}
