internal import RPC

/// What came for a call and has not been taken.
struct InboundMessages: ~Copyable {
  private var deframer: MessageDeframer
  private let limit: Int
  /// The oldest message; most calls never have another.
  private var first: MessageDeframer.Frame?
  private var others: [MessageDeframer.Frame] = []
  private var othersTaken = 0
  private var queuedByteCount = 0
  private var unconsumedByteCount = 0
  private var reader: CheckedContinuation<[UInt8]?, any Error>?
  /// Whether somebody waits for a message: asked often, and a continuation is dear to look at.
  private(set) var hasReader = false
  private(set) var hasEnded = false
  /// Whether the message that was taken last came compressed.
  private(set) var lastWasCompressed = false

  /// - Parameter limit: bytes that a message may have, decompressed.
  init(limit: Int) {
    self.limit = limit
    deframer = MessageDeframer(limit: limit)
  }

  /// Bytes in memory for the call.
  var bufferedByteCount: Int { queuedByteCount + deframer.partialByteCount }

  /// Whether a message has begun and not ended.
  var isWithinMessage: Bool { !deframer.isBetweenMessages }

  /// Takes a part of the body.
  ///
  /// - Parameters:
  ///   - data: the part.
  ///   - isGzip: whether the peer announced that messages may be compressed.
  /// - Throws: what the call is to fail with.
  mutating func append(_ data: Span<UInt8>, isGzip: Bool) throws(Status) {
    unconsumedByteCount += data.count
    var index = 0
    while let frame = try deframer.next(data, from: &index) {
      try append(frame, isGzip: isGzip)
    }
  }

  private mutating func append(
    _ frame: MessageDeframer.Frame, isGzip: Bool
  ) throws(Status) {
    guard !frame.isCompressed || isGzip else {
      throw Status(.internal, "message is compressed, but grpc-encoding names no encoding")
    }
    queuedByteCount += frame.bytes.count + Limits.waitingMessageByteCount
    if first == nil { first = frame } else { others.append(frame) }
  }

  /// The peer sends nothing more; false where that is within a message.
  mutating func end() -> Bool {
    hasEnded = true
    return deframer.isBetweenMessages
  }

  /// The oldest message that waits, decompressed; nil if none does.
  ///
  /// - Throws: `.resourceExhausted` over the limit, `.internal` where it is malformed.
  mutating func takeMessage() throws(Status) -> [UInt8]? {
    guard let frame = takeFrame() else { return nil }
    return frame.isCompressed ? try Gzip.decompress(frame.bytes, limit: limit) : frame.bytes
  }

  /// The oldest message that waits, as it came; nil if none does.
  mutating func takeFrame() -> MessageDeframer.Frame? {
    guard let message = first.take() else { return nil }
    if othersTaken < others.count {
      first = others[othersTaken]
      others[othersTaken].bytes = []
      othersTaken += 1
    } else if othersTaken > 0 {
      others.removeAll(keepingCapacity: true)
      othersTaken = 0
    }
    lastWasCompressed = message.isCompressed
    queuedByteCount -= message.bytes.count + Limits.waitingMessageByteCount
    return message
  }

  /// Whether one message came, and the end, and nothing else.
  var isExactlyOne: Bool { first != nil && others.isEmpty && hasEnded }

  /// The bytes whose room the peer may have back: all that came, while no message waits.
  mutating func takeConsumed() -> Int {
    guard first == nil else { return 0 }
    defer { unconsumedByteCount = 0 }
    return unconsumedByteCount
  }

  /// Forgets everything; how many bytes the peer may have back.
  mutating func drop() -> Int {
    defer { unconsumedByteCount = 0 }
    guard first != nil || !deframer.isBetweenMessages else { return unconsumedByteCount }
    first = nil
    others = []
    othersTaken = 0
    queuedByteCount = 0
    deframer = MessageDeframer(limit: limit)
    return unconsumedByteCount
  }

  mutating func park(_ continuation: CheckedContinuation<[UInt8]?, any Error>) {
    guard !hasReader else {
      continuation.resume(
        throwing: Status(.internal, "messages are read by more than one task at a time"))
      return
    }
    reader = continuation
    hasReader = true
  }

  mutating func resumeReader(_ result: Result<[UInt8]?, any Error>) {
    guard let reader else { return }
    self.reader = nil
    hasReader = false
    reader.resume(with: result)
  }
}
