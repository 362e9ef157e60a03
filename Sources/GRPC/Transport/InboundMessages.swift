internal import HTTP2
internal import RPC
internal import Reactor

/// What came for a call and has not been taken.
struct InboundMessages: ~Copyable {
  private var deframer: MessageDeframer
  private let limit: Int
  /// How the body is cut into messages.
  private var form = Form.frames
  /// The body of a bare message, as far as it has come.
  private var body: [UInt8] = []
  /// The oldest message; most calls never have another.
  private var first: MessageDeframer.Frame?
  private var others: [MessageDeframer.Frame] = []
  private var othersTaken = 0
  private var queuedByteCount = 0
  private var unconsumedByteCount = 0
  private var reader: Waiter<[UInt8]?>?
  private(set) var hasEnded = false
  /// Whether the message that was taken last came compressed.
  private(set) var lastWasCompressed = false

  private enum Form {
    /// Each message behind a prefix.
    case frames
    /// The body is one message.
    case bare(isGzip: Bool)
    /// The message has come already; a body is passed over.
    case none
  }

  /// - Parameter limit: bytes that a message may have, decompressed.
  init(limit: Int) {
    self.limit = limit
    deframer = MessageDeframer(limit: limit)
  }

  /// Bytes in memory for the call.
  var bufferedByteCount: Int { queuedByteCount + deframer.partialByteCount + body.count }

  /// Whether a message has begun and not ended.
  var isWithinMessage: Bool { !deframer.isBetweenMessages }

  /// Takes the whole body for one message.
  mutating func expectBareMessage(isGzip: Bool) { form = .bare(isGzip: isGzip) }

  /// Takes a message that came by another way, and no body.
  mutating func supply(_ message: [UInt8], isGzip: Bool) throws(Status) {
    form = .none
    try append(bare: message, isGzip: isGzip)
  }

  /// Takes a part of the body.
  ///
  /// - Parameters:
  ///   - data: the part.
  ///   - isGzip: whether the peer announced that messages may be compressed.
  /// - Throws: what the call is to fail with.
  mutating func append(_ data: Span<UInt8>, isGzip: Bool) throws(Status) {
    unconsumedByteCount += data.count
    guard case .frames = form else { return try appendBare(data) }
    var index = 0
    while let frame = try deframer.next(data, from: &index) {
      try append(frame, isGzip: isGzip)
    }
  }

  private mutating func appendBare(_ data: Span<UInt8>) throws(Status) {
    guard case .bare = form else { return }
    guard body.count + data.count <= limit else {
      throw Status(.resourceExhausted, "message exceeds the limit of \(limit) bytes")
    }
    data.append(to: &body)
  }

  private mutating func append(bare message: [UInt8], isGzip: Bool) throws(Status) {
    guard message.count <= limit else {
      throw Status(
        .resourceExhausted, "message of \(message.count) bytes exceeds the limit of \(limit)")
    }
    try append(
      MessageDeframer.Frame(isCompressed: isGzip && !message.isEmpty, bytes: message),
      isGzip: isGzip)
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
    if !hasEnded, case .bare(let isGzip) = form {
      // Its size has been checked as it came.
      try? append(bare: body, isGzip: isGzip)
      body = []
    }
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
    body = []
    guard first != nil || !deframer.isBetweenMessages else { return unconsumedByteCount }
    first = nil
    others = []
    othersTaken = 0
    queuedByteCount = 0
    deframer = MessageDeframer(limit: limit)
    return unconsumedByteCount
  }

  /// Whether somebody waits for a message.
  var hasReader: Bool { reader != nil }

  mutating func park(_ waiter: Waiter<[UInt8]?>) {
    guard reader == nil else {
      let refusal = Status(.internal, "messages are read by more than one task at a time")
      return waiter.resume(with: .failure(refusal))
    }
    reader = waiter
  }

  mutating func resumeReader(_ result: Result<[UInt8]?, any Error>) {
    reader.take()?.resume(with: result)
  }
}
