internal import CHiredis

/// Makes replies of bytes: an owner of hiredis's `redisReader`, which it bounds.
@safe package final class ReplyReader {
  private let reader: UnsafeMutablePointer<redisReader>
  private let limits: UnsafeMutablePointer<martlet_redis_limits>
  /// Bytes that have come since a reply was whole.
  private var byteCount = 0

  deinit {
    unsafe redisReaderFree(reader)
    unsafe limits.deallocate()
  }

  /// A reader at the beginning of a connection.
  package init() {
    unsafe limits = .allocate(capacity: 1)
    unsafe limits.initialize(to: martlet_redis_limits())
    guard let reader = unsafe martlet_redis_reader(limits) else {
      fatalError("no memory for a reader of replies")
    }
    unsafe self.reader = reader
    unsafe limits.pointee.elements_left = Limits.replyElements
  }

  /// Takes bytes that came.
  ///
  /// - Parameters:
  ///   - bytes: as they came, cut anywhere.
  ///   - deliver: is told of each reply that is whole.
  /// - Throws: `RedisError.malformed`; nothing more can be read then.
  package func receive(
    _ bytes: Span<UInt8>, deliver: (RedisValue) -> Void
  ) throws(RedisError) {
    byteCount += bytes.count
    let result = unsafe bytes.withUnsafeBytes {
      unsafe redisReaderFeed(
        reader, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    guard result == REDIS_OK else { throw failure() }
    while let value = try next() {
      byteCount = unsafe reader.pointee.len - reader.pointee.pos
      unsafe limits.pointee.elements_left = Limits.replyElements
      deliver(value)
    }
    guard byteCount <= Limits.replyByteCount else {
      throw .malformed("more than \(Limits.replyByteCount) bytes")
    }
  }

  private func next() throws(RedisError) -> RedisValue? {
    var reply: UnsafeMutableRawPointer?
    guard unsafe redisReaderGetReply(reader, &reply) == REDIS_OK else { throw failure() }
    guard let reply = unsafe reply else { return nil }
    defer { unsafe freeReplyObject(reply) }
    return unsafe RedisValue(UnsafePointer(reply.assumingMemoryBound(to: redisReply.self)))
  }

  private func failure() -> RedisError {
    // hiredis says so where its functions gave nothing, as ours do for a list that is too long.
    if unsafe reader.pointee.err == REDIS_ERR_OOM {
      return .malformed("more than \(Limits.replyElements) elements")
    }
    let reason = unsafe withUnsafeBytes(of: reader.pointee.errstr) { text in
      unsafe String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    }
    return .malformed(reason)
  }
}
