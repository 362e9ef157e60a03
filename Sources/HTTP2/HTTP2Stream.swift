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
  /// What the session and the stream's owner touch.
  @safe @exclusivity(unchecked) var state: State

  struct State {
    var id: Int32
    var owner: (any StreamOwner)?
    /// Let go when the stream closes.
    var session: Session?
    var body = OutgoingBody()
    /// Where it stands among its session's streams.
    var place = 0
    /// What came of the section that is being read.
    var section = SectionSize()
    var isClosed = false
    /// Whether this side has reset it.
    var wasReset = false
    var couldNotSend = false
  }

  init(id: Int32, session: Session) { state = State(id: id, session: session) }

  /// The stream's number.
  package var id: Int32 { state.id }

  /// Who hears from it; let go when the stream closes.
  package var owner: (any StreamOwner)? { state.owner }

  /// Whether a header section of it could not be sent, which ends it.
  package var couldNotSend: Bool { state.couldNotSend }

  /// How many bytes wait to be sent.
  package var queuedByteCount: Int { state.body.queuedByteCount }

  /// Sends the response's header section; the body follows.
  package func respond(_ headers: HeaderBlock) {
    guard !state.isClosed else { return }
    state.body.begin()
    state.session?.submitResponse(headers, on: self, hasBody: true)
  }

  /// Sends a header section that is the whole response.
  package func respondOnly(_ headers: HeaderBlock) {
    guard !state.isClosed else { return }
    state.body.omit()
    state.session?.submitResponse(headers, on: self, hasBody: false)
  }

  /// Queues bytes of the body, written by a closure to the end of the stream's buffer.
  package func write(_ body: (inout [UInt8]) -> Void) {
    guard !state.isClosed else { return }
    state.body.compact()
    if !state.body.hasRoom, let session = state.session {
      state.body.take(session.memory.takeBuffer())
    }
    state.body.write(body)
    countHeld()
    resume()
  }

  /// Ends what is sent, after what is queued.
  ///
  /// - Parameter trailers: sent last; nil ends the body alone.
  package func finish(trailers: HeaderBlock? = nil) {
    guard !state.isClosed, state.body.finish(trailers: trailers) else { return }
    resume()
  }

  /// Ends the stream at once, in both directions.
  package func reset(_ code: ErrorCode) {
    guard !state.isClosed else { return }
    state.session?.submitReset(id, code)
  }

  /// Says that bytes of the body have been used, so that the peer may send as many more.
  package func consume(_ byteCount: Int) {
    guard !state.isClosed, byteCount > 0 else { return }
    state.session?.consume(byteCount, of: id)
  }

  /// The stream is over: lets go of everything and tells the owner.
  func close(_ code: ErrorCode) {
    state.isClosed = true
    _ = state.body.giveAway()
    countHeld()
    state.session = nil
    state.owner.take()?.closed(code)
  }

  private func resume() {
    guard state.body.takeResumption() else { return }
    state.session?.resume(id)
  }

  /// Counts a round of the connection's watch over its streams.
  ///
  /// - Returns: whether nothing of what waits has left in two rounds: the peer gives no window.
  package func checkStall() -> Bool { state.body.checkStall() }

  /// Everything has been sent.
  private func letGoOfBuffer() {
    let buffer = state.body.giveAway()
    countHeld()
    state.session?.memory.letGo(buffer)
  }

  /// Counts the room that the buffer has now.
  @inline(__always)
  private func countHeld() {
    let growth = state.body.takeGrowth()
    if growth != 0 { state.session?.hold(growth) }
  }

  /// Copies queued bytes to nghttp2's frame.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, flags: inout UInt32
  ) -> Int {
    let (part, count) = state.body.next(upTo: buffer.count) { bytes in
      unsafe bytes.withUnsafeBufferPointer { _ = unsafe buffer.update(fromContentsOf: $0) }
    }
    switch part {
    case .some, .none:
      if state.body.holdsEmptyRoom, let session = state.session, session.memory.isCrowded {
        letGoOfBuffer()
      }
      if case .none = part { return Int(NGHTTP2_ERR_DEFERRED.rawValue) }
    case .last:
      flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
      letGoOfBuffer()
    case .lastBefore(let trailers):
      flags |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      state.session?.submitTrailers(trailers, on: id)
      letGoOfBuffer()
    }
    return count
  }
}
