internal import CNGHTTP2

/// Who is told what happens on a stream.
package protocol StreamOwner: AnyObject {
  /// A field of the header or trailer section came; the bytes are gone when the method returns,
  /// which does not end the stream.
  ///
  /// - Parameters:
  ///   - field: which it is.
  ///   - name: its name, for one that is not told apart.
  ///   - value: its value.
  func received(_ field: FieldName, name: Span<UInt8>, value: Span<UInt8>)
  /// A section is complete.
  ///
  /// - Parameters:
  ///   - isTrailers: whether it came after the body.
  ///   - isTooLarge: whether fields were left out because they passed the limits.
  func receivedSection(isTrailers: Bool, isTooLarge: Bool)
  /// A part of the body came; the bytes are gone when the method returns.
  func received(data: Span<UInt8>)
  /// The peer sends nothing more.
  func receivedEnd()
  /// What was queued to be sent has fallen below the mark, or has all been taken.
  func drained()
  /// The stream is over; called once, and nothing after it.
  func closed(_ code: ErrorCode)
}

/// One stream of a session: what waits to be sent on it, and who hears from it.
///
/// Belongs to its session, and is touched on the session's loop only. Exclusive access to its state
/// is not checked at run time: it is touched some seventy times in a call, and lent to nobody but
/// the closure of `write`.
package final class HTTP2Stream {
  /// Below how many queued bytes a writer is asked for more.
  static let lowWater = 16 << 10
  /// Room for less than this is not counted.
  static let smallByteCount = 4 << 10

  /// The stream's number.
  @safe @exclusivity(unchecked) package internal(set) var id: Int32
  /// Who hears from it; let go when the stream closes.
  @safe @exclusivity(unchecked) package internal(set) var owner: (any StreamOwner)?

  /// Let go when the stream closes.
  @safe @exclusivity(unchecked) private var session: Session?
  @safe @exclusivity(unchecked) private var outgoing: [UInt8] = []
  @safe @exclusivity(unchecked) private var outgoingStart = 0
  @safe @exclusivity(unchecked) private var ending = Ending.open
  @safe @exclusivity(unchecked) private var isDeferred = false
  @safe @exclusivity(unchecked) private var hasBody = false
  /// The room of `outgoing` that has been counted.
  @safe @exclusivity(unchecked) private var heldByteCount = 0
  /// Whether bytes have left since `checkStall`, and how often none had.
  @safe @exclusivity(unchecked) private var hasMoved = true
  @safe @exclusivity(unchecked) private var stallCount: UInt8 = 0

  /// Where it stands among its session's streams.
  @safe @exclusivity(unchecked) var place = 0
  @safe @exclusivity(unchecked) var headerListByteCount = 0
  @safe @exclusivity(unchecked) var headerCount = 0
  @safe @exclusivity(unchecked) var headersAreTooLarge = false
  @safe @exclusivity(unchecked) private(set) var isClosed = false
  /// Whether this side has reset it.
  @safe @exclusivity(unchecked) var wasReset = false
  /// Whether a header section of it could not be sent, which ends it.
  @safe @exclusivity(unchecked) package internal(set) var couldNotSend = false

  private enum Ending {
    case open
    case endsStream
    case endsWithTrailers(HeaderBlock)
    case done
  }

  init(id: Int32, session: Session) {
    self.id = id
    self.session = session
  }

  /// How many bytes wait to be sent.
  package var queuedByteCount: Int { outgoing.count - outgoingStart }

  /// Sends the response's header section; the body follows.
  package func respond(_ headers: HeaderBlock) {
    guard !isClosed else { return }
    hasBody = true
    session?.submitResponse(headers, on: self, hasBody: true)
  }

  /// Sends a header section that is the whole response.
  package func respondOnly(_ headers: HeaderBlock) {
    guard !isClosed else { return }
    ending = .done
    session?.submitResponse(headers, on: self, hasBody: false)
  }

  /// Queues bytes of the body, written by a closure to the end of the stream's buffer.
  package func write(_ body: (inout [UInt8]) -> Void) {
    guard !isClosed else { return }
    compact()
    if outgoing.capacity == 0, let session { outgoing = session.memory.takeBuffer() }
    body(&outgoing)
    countHeld()
    resume()
  }

  /// Ends what is sent, after what is queued.
  ///
  /// - Parameter trailers: sent last; nil ends the body alone.
  package func finish(trailers: HeaderBlock? = nil) {
    guard !isClosed, case .open = ending else { return }
    ending = trailers.map(Ending.endsWithTrailers) ?? .endsStream
    resume()
  }

  /// Ends the stream at once, in both directions.
  package func reset(_ code: ErrorCode) {
    guard !isClosed else { return }
    session?.submitReset(id, code)
  }

  /// Says that bytes of the body have been used, so that the peer may send as many more.
  package func consume(_ byteCount: Int) {
    guard !isClosed, byteCount > 0 else { return }
    session?.consume(byteCount, of: id)
  }

  /// The stream is over: lets go of everything and tells the owner.
  func close(_ code: ErrorCode) {
    isClosed = true
    outgoing = []
    outgoingStart = 0
    countHeld()
    session = nil
    let owner = self.owner
    self.owner = nil
    owner?.closed(code)
  }

  func startBody() { hasBody = true }

  private func resume() {
    guard hasBody, isDeferred else { return }
    isDeferred = false
    session?.resume(id)
  }

  /// Counts a round of the connection's watch over its streams.
  ///
  /// - Returns: whether nothing of what waits has left in two rounds: the peer gives no window.
  package func checkStall() -> Bool {
    guard queuedByteCount > 0, !hasMoved else {
      hasMoved = false
      stallCount = 0
      return false
    }
    stallCount += 1
    return stallCount >= 2
  }

  /// Everything has been sent.
  private func letGoOfBuffer() {
    var buffer: [UInt8] = []
    swap(&buffer, &outgoing)
    outgoingStart = 0
    countHeld()
    session?.memory.letGo(buffer)
  }

  /// Counts the room that the buffer has now.
  @inline(__always)
  private func countHeld() {
    let held = outgoing.capacity > Self.smallByteCount ? outgoing.capacity : 0
    guard held != heldByteCount else { return }
    session?.hold(held - heldByteCount)
    heldByteCount = held
  }

  private func compact() {
    guard outgoingStart > 0 else { return }
    if outgoingStart == outgoing.count {
      outgoing.removeAll(keepingCapacity: outgoing.capacity <= 4 * Self.lowWater)
    } else if outgoingStart > outgoing.count / 2 {
      outgoing.removeFirst(outgoingStart)
    } else {
      return
    }
    outgoingStart = 0
  }

  /// Copies queued bytes to nghttp2's frame.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, flags: inout UInt32
  ) -> Int {
    let count = min(buffer.count, queuedByteCount)
    if count > 0 {
      unsafe outgoing.withUnsafeBufferPointer {
        let part = unsafe UnsafeBufferPointer(
          rebasing: $0[outgoingStart..<outgoingStart + count])
        _ = unsafe buffer.update(fromContentsOf: part)
      }
      outgoingStart += count
      hasMoved = true
    }
    guard queuedByteCount == 0 else { return count }
    switch ending {
    case .open:
      if heldByteCount > 0, let session, session.memory.isCrowded { letGoOfBuffer() }
      if count == 0 {
        isDeferred = true
        return Int(NGHTTP2_ERR_DEFERRED.rawValue)
      }
    case .endsStream:
      flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
      ending = .done
      letGoOfBuffer()
    case .endsWithTrailers(let trailers):
      flags |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      ending = .done
      session?.submitTrailers(trailers, on: id)
      letGoOfBuffer()
    case .done: flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
    }
    return count
  }

  /// Whether a writer that was told to wait may go on.
  var wantsMore: Bool {
    if case .open = ending { queuedByteCount < Self.lowWater } else { false }
  }
}
