/// Builds HTTP/2 frames by hand, well-formed or not: for tests that play a peer that breaks the
/// rules.
enum Frame {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  static func frame(type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = [])
    -> [UInt8]
  {
    let count = UInt32(payload.count)
    return [UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags]
      + bytes(stream) + payload
  }

  static func bytes(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }

  static func settings(_ entries: [(id: UInt16, value: UInt32)] = []) -> [UInt8] {
    frame(
      type: 4, entries.flatMap { [UInt8($0.id >> 8), UInt8($0.id & 255)] + bytes($0.value) })
  }

  static let settingsAcknowledgement = frame(type: 4, flags: 1)

  static func headers(
    _ stream: UInt32, _ block: [UInt8] = requestBlock(), ends: Bool = false, complete: Bool = true
  ) -> [UInt8] {
    frame(type: 1, flags: (ends ? 1 : 0) | (complete ? 4 : 0), stream: stream, block)
  }

  static func data(_ stream: UInt32, _ payload: [UInt8], ends: Bool = false) -> [UInt8] {
    frame(type: 0, flags: ends ? 1 : 0, stream: stream, payload)
  }

  static func reset(_ stream: UInt32, code: UInt32 = 8) -> [UInt8] {
    frame(type: 3, stream: stream, bytes(code))
  }

  static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> [UInt8] {
    frame(type: 8, stream: stream, bytes(increment))
  }

  static func priority(_ stream: UInt32, dependsOn parent: UInt32) -> [UInt8] {
    frame(type: 2, stream: stream, bytes(parent) + [15])
  }

  static let ping = frame(type: 6, [UInt8](repeating: 7, count: 8))

  /// A header block of a call, every field a literal without indexing.
  static func requestBlock(
    path: String = "/grpc.testing.TestService/EmptyCall", more: [(String, String)] = []
  ) -> [UInt8] {
    let fields: [(String, String)] =
      [
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"),
        ("te", "trailers"), ("content-type", "application/grpc"),
      ] + more
    return fields.flatMap { literal($0.0, $0.1) }
  }

  /// A field as a literal without indexing (RFC 7541 §6.2.2).
  static func literal(_ name: String, _ value: String) -> [UInt8] {
    [0] + string(name) + string(value)
  }

  static func string(_ text: String) -> [UInt8] {
    integer(text.utf8.count, prefixBits: 7) + Array(text.utf8)
  }

  static func integer(_ value: Int, prefixBits: Int) -> [UInt8] {
    let most = 1 << prefixBits - 1
    guard value >= most else { return [UInt8(value)] }
    var rest = value - most
    var bytes = [UInt8(most)]
    while rest >= 128 {
      bytes.append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  /// A gRPC message: prefix and payload.
  static func message(_ payload: [UInt8] = [], claiming byteCount: UInt32? = nil) -> [UInt8] {
    [0] + bytes(byteCount ?? UInt32(payload.count)) + payload
  }
}
