internal import CHiredis

/// What a server replied, or told those who listen.
package enum RedisValue: Sendable, Hashable {
  /// Text, of which a server does not say how it is encoded.
  case text([UInt8])
  case number(Int64)
  case nothing
  case list([RedisValue])
  /// What went wrong, in the server's words.
  case failure(String)

  /// Its text; nil if it is none.
  package var string: String? {
    if case .text(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// A value from hiredis's, which stays the caller's.
  init(_ reply: UnsafePointer<redisReply>) {
    let value = unsafe reply.pointee
    switch unsafe value.type {
    case REDIS_REPLY_INTEGER: self = unsafe .number(value.integer)
    case REDIS_REPLY_STRING, REDIS_REPLY_STATUS: self = unsafe .text(Self.bytes(of: value))
    case REDIS_REPLY_ERROR:
      self = unsafe .failure(String(decoding: Self.bytes(of: value), as: UTF8.self))
    case REDIS_REPLY_ARRAY:
      var elements: [RedisValue] = []
      for index in unsafe 0..<Int(value.elements) {
        guard let element = unsafe value.element[index] else { continue }
        elements.append(unsafe RedisValue(element))
      }
      self = .list(elements)
    default: self = .nothing
    }
  }

  private static func bytes(of reply: redisReply) -> [UInt8] {
    guard let start = unsafe reply.str else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(reply.len)))
  }
}
