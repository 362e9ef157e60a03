internal import HTTP2
package import RPC

/// Cuts a body into messages: a flag, four bytes of length, the message.
///
/// Source: gRPC over HTTP/2, "Length-Prefixed-Message".
package struct MessageDeframer {
  /// A message as it stood on the wire.
  package struct Frame {
    /// Whether its flag said so.
    package var isCompressed: Bool
    /// The message, still compressed where it is.
    package var bytes: [UInt8]
  }

  private static let prefixByteCount = 5

  private let limit: Int
  private var prefix: (flag: UInt8, length: Int, count: Int) = (0, 0, 0)
  private var message: [UInt8] = []

  /// Expects a message's prefix; a message may have `limit` bytes.
  package init(limit: Int) { self.limit = limit }

  /// Bytes of a message that is not complete.
  var partialByteCount: Int { message.count }

  /// Whether the body may end here: no message has begun.
  var isBetweenMessages: Bool { prefix.count == 0 }

  /// Takes a part of the body, up to the end of a message.
  ///
  /// - Parameters:
  ///   - bytes: the part.
  ///   - index: how much of it has been taken; moved on.
  /// - Returns: the message that is complete; nil if the part has been taken whole.
  /// - Throws: `.resourceExhausted` for a message over the limit, before any of it is kept;
  ///   `.internal` for a flag that is neither 0 nor 1.
  package mutating func next(_ bytes: Span<UInt8>, from index: inout Int) throws(Status) -> Frame? {
    while index < bytes.count {
      while prefix.count < Self.prefixByteCount, index < bytes.count {
        try appendPrefix(bytes[index])
        index += 1
      }
      guard prefix.count == Self.prefixByteCount else { return nil }
      let count = min(prefix.length - message.count, bytes.count - index)
      append(bytes.extracting(index..<index + count))
      index += count
      guard message.count == prefix.length else { continue }
      defer {
        message = []
        prefix = (0, 0, 0)
      }
      return Frame(isCompressed: prefix.flag == 1, bytes: message)
    }
    return nil
  }

  private mutating func appendPrefix(_ byte: UInt8) throws(Status) {
    if prefix.count == 0 {
      guard byte <= 1 else {
        throw Status(.internal, "expected a message flag of 0 or 1, got \(byte)")
      }
      prefix.flag = byte
    } else {
      prefix.length = prefix.length << 8 | Int(byte)
    }
    prefix.count += 1
    guard prefix.count < Self.prefixByteCount || prefix.length <= limit else {
      throw Status(
        .resourceExhausted, "message of \(prefix.length) bytes exceeds the limit of \(limit)")
    }
  }

  private mutating func append(_ part: Span<UInt8>) {
    guard !part.isEmpty else { return }
    if message.isEmpty {
      guard part.count < prefix.length else {
        message = part.array
        return
      }
      message.reserveCapacity(min(prefix.length, max(part.count, Limits.messageReserve)))
    }
    message.append(addingCapacity: part.count) { output in
      for index in part.indices { output.append(part[index]) }
    }
  }
}
