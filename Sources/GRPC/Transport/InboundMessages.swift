internal import RPC

/// What came for a call and has not been taken.
struct InboundMessages {
  private var deframer: MessageDeframer
  private let limit: Int
  private var messages: [MessageDeframer.Frame] = []
  private var taken = 0
  private var queuedByteCount = 0
  private var unconsumedByteCount = 0
  private var reader: CheckedContinuation<[UInt8]?, any Error>?
  private(set) var hasEnded = false
  /// Whether the message that was taken last came compressed.
  private(set) var lastWasCompressed = false

  init(limit: Int) {
    self.limit = limit
    deframer = MessageDeframer(limit: limit)
  }

  /// Bytes in memory for the call.
  var bufferedByteCount: Int { queuedByteCount + deframer.partialByteCount }

  /// Whether a message has begun and not ended.
  var isWithinMessage: Bool { !deframer.isBetweenMessages }

  private var isEmpty: Bool { taken == messages.count }

  mutating func append(_ data: Span<UInt8>, isGzip: Bool) throws {
    unconsumedByteCount += data.count
    var frames: [MessageDeframer.Frame] = []
    try deframer.append(data) { frames.append($0) }
    for var frame in frames {
      if frame.isCompressed {
        guard isGzip else {
          throw Status(.internal, "message is compressed, but grpc-encoding names no encoding")
        }
        frame.bytes = try Gzip.decompress(frame.bytes, limit: limit)
      }
      queuedByteCount += frame.bytes.count
      messages.append(frame)
    }
  }

  /// The peer sends nothing more; false where that is within a message.
  mutating func end() -> Bool {
    hasEnded = true
    return deframer.isBetweenMessages
  }

  /// The oldest message that waits; nil where none does.
  mutating func takeMessage() -> [UInt8]? {
    guard !isEmpty else { return nil }
    lastWasCompressed = messages[taken].isCompressed
    let message = messages[taken].bytes
    messages[taken].bytes = []
    taken += 1
    queuedByteCount -= message.count
    if isEmpty {
      messages.removeAll(keepingCapacity: true)
      taken = 0
    }
    return message
  }

  /// The bytes whose room the peer may have back: all that came, while no message waits.
  mutating func takeConsumed() -> Int {
    guard isEmpty else { return 0 }
    defer { unconsumedByteCount = 0 }
    return unconsumedByteCount
  }

  /// Forgets everything; how many bytes the peer may have back.
  mutating func drop() -> Int {
    messages = []
    taken = 0
    queuedByteCount = 0
    deframer = MessageDeframer(limit: limit)
    defer { unconsumedByteCount = 0 }
    return unconsumedByteCount
  }

  mutating func park(_ continuation: CheckedContinuation<[UInt8]?, any Error>) {
    guard reader == nil else {
      continuation.resume(
        throwing: Status(.internal, "messages are read by more than one task at a time"))
      return
    }
    reader = continuation
  }

  /// Whether somebody waits for a message.
  var hasReader: Bool { reader != nil }

  mutating func resumeReader(_ result: Result<[UInt8]?, any Error>) {
    guard let reader else { return }
    self.reader = nil
    reader.resume(with: result)
  }
}
