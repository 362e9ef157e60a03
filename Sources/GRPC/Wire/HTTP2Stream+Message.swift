internal import HTTP2
internal import Protobuf
internal import RPC

extension HTTP2Stream {
  /// Queues a message: a flag, four bytes of length, the message.
  ///
  /// - Throws: `.internal` where it cannot be compressed.
  func write(_ message: some Message, isGzip: Bool) throws(Status) {
    guard isGzip else {
      return write { buffer in
        let start = buffer.count
        Self.appendPrefix(flag: 0, byteCount: 0, to: &buffer)
        message.encode(appendingTo: &buffer)
        let byteCount = buffer.count - start - 5
        for index in 0..<4 {
          buffer[start + 1 + index] = UInt8(truncatingIfNeeded: byteCount >> (24 - 8 * index))
        }
      }
    }
    let compressed = try Gzip.compress(message.encoded().span)
    write { buffer in
      Self.appendPrefix(flag: 1, byteCount: compressed.count, to: &buffer)
      buffer.append(contentsOf: compressed)
    }
  }

  private static func appendPrefix(flag: UInt8, byteCount: Int, to buffer: inout [UInt8]) {
    buffer.append(flag)
    for shift in stride(from: 24, through: 0, by: -8) {
      buffer.append(UInt8(truncatingIfNeeded: byteCount >> shift))
    }
  }
}
