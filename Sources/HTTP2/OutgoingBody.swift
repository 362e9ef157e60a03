/// What waits to be sent on a stream, and how that ends.
///
/// Life: no body → open → ending, with or without trailers → done. It is asked for the parts of
/// frames, and says with each what its owner has to do; it knows neither nghttp2 nor the session.
struct OutgoingBody {
  /// Below how many queued bytes a writer is asked for more.
  static let lowWater = 16 << 10
  /// Room for less than this is not counted.
  static let smallByteCount = 4 << 10

  private var bytes: [UInt8] = []
  private var start = 0
  private var ending = Ending.open
  private var hasBody = false
  /// Whether the session was told that there is nothing, and asks only when it is told otherwise.
  private var isDeferred = false
  /// The room of `bytes` that has been counted.
  private var heldByteCount = 0
  /// Whether bytes have left since `checkStall`, and how often none had.
  private var hasMoved = true
  private var stallCount: UInt8 = 0

  private enum Ending {
    case open
    case endsStream
    case endsWithTrailers(HeaderBlock)
    case done
  }

  /// What became of a request for a part.
  enum Part {
    /// Bytes were copied; more may follow.
    case some
    /// Nothing waits: the session is told when that changes.
    case none
    /// The last bytes were copied, and end the stream.
    case last
    /// The last bytes were copied; trailers end the stream.
    case lastBefore(HeaderBlock)
  }

  /// How many bytes wait to be sent.
  var queuedByteCount: Int { bytes.count - start }

  /// Whether a writer that was told to wait may go on.
  var wantsMore: Bool {
    if case .open = ending { queuedByteCount < Self.lowWater } else { false }
  }

  /// Whether it has a buffer already.
  var hasRoom: Bool { bytes.capacity > 0 }

  /// Whether it keeps room that counts, and nothing in it.
  var holdsEmptyRoom: Bool { heldByteCount > 0 && start == bytes.count }

  // MARK: What the writer does

  /// A header section went out that a body follows.
  mutating func begin() { hasBody = true }

  /// A header section went out that is all.
  mutating func omit() { ending = .done }

  /// Takes a buffer to write to; it has none yet.
  mutating func take(_ buffer: consuming [UInt8]) { bytes = buffer }

  /// Queues what a closure appends to the buffer.
  mutating func write(_ body: (inout [UInt8]) -> Void) { body(&bytes) }

  /// Ends what is sent, after what is queued.
  ///
  /// - Returns: false where that has been done already.
  mutating func finish(trailers: HeaderBlock?) -> Bool {
    guard case .open = ending else { return false }
    ending = trailers.map(Ending.endsWithTrailers) ?? .endsStream
    return true
  }

  /// Whether the session has to be told that there is something again; said once.
  mutating func takeResumption() -> Bool {
    guard hasBody, isDeferred else { return false }
    isDeferred = false
    return true
  }

  // MARK: What the session does

  /// Lends the next bytes, and counts them as sent.
  ///
  /// - Parameters:
  ///   - limit: how many there is room for.
  ///   - copy: called with them, if there are any.
  /// - Returns: what became of it, and how many there were.
  @inline(__always)
  mutating func next(upTo limit: Int, _ copy: (Span<UInt8>) -> Void) -> (part: Part, count: Int) {
    let count = min(limit, queuedByteCount)
    if count > 0 {
      copy(bytes.span.extracting(start..<start + count))
      start += count
      hasMoved = true
    }
    guard queuedByteCount == 0 else { return (.some, count) }
    switch ending {
    case .open:
      isDeferred = count == 0
      return (count == 0 ? .none : .some, count)
    case .endsWithTrailers(let trailers):
      ending = .done
      return (.lastBefore(trailers), count)
    case .endsStream, .done:
      ending = .done
      return (.last, count)
    }
  }

  /// Gives the buffer away: all has been sent, or nothing will be.
  mutating func giveAway() -> [UInt8] {
    var buffer: [UInt8] = []
    swap(&buffer, &bytes)
    start = 0
    return buffer
  }

  /// How much more room is held than was counted, which it is from now on.
  @inline(__always)
  mutating func takeGrowth() -> Int {
    let held = bytes.capacity > Self.smallByteCount ? bytes.capacity : 0
    defer { heldByteCount = held }
    return held - heldByteCount
  }

  /// Counts a round of the connection's watch over its streams.
  ///
  /// - Returns: whether nothing of what waits has left in two rounds: the peer gives no window.
  mutating func checkStall() -> Bool {
    guard queuedByteCount > 0, !hasMoved else {
      hasMoved = false
      stallCount = 0
      return false
    }
    stallCount += 1
    return stallCount >= 2
  }

  /// Forgets what has been sent, where that is little work; before more is written.
  mutating func compact() {
    guard start > 0 else { return }
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.capacity <= 4 * Self.lowWater)
    } else if start > bytes.count / 2 {
      bytes.removeFirst(start)
    } else {
      return
    }
    start = 0
  }
}
