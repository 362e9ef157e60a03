/// What a session's frames come to: which streams the peer has opened, what it may still have on
/// its way, and whether it floods or breaks a rule.
///
/// Life: going → going away, where no new stream is taken → failed. It is told of frames and
/// answers whether to go on; it knows neither nghttp2 nor streams.
struct SessionState {
  private let configuration: SessionConfiguration
  private let isServer: Bool
  private var guardian = FloodGuard()
  private var stray: StrayFrames
  /// The highest number of a stream that the peer has opened.
  private var lastOpened: Int32 = 0
  private var isGoingAway = false
  /// Why the session cannot go on; the first reason stands.
  private(set) var failure: Failure?
  /// How many frames, or parts of DATA frames, have come: a peer that drips bytes sends none.
  private(set) var progress = 0
  /// Bytes of memory that wait to be sent on the session's streams, small buffers left out.
  private(set) var heldByteCount = 0

  /// What a peer has done that ends its session.
  enum Failure: Equatable {
    case flooded
    /// It opened a stream whose number it had passed.
    case reusedNumber
  }

  /// What frames are to the state, whatever else they carry.
  enum Frame {
    case data
    case headers
    case reset
    case settings
    case ping
    case other
  }

  /// What becomes of a field of a section.
  enum Field {
    case taken
    /// It is over the limits.
    case passedOver
    /// It floods.
    case refused
  }

  init(configuration: SessionConfiguration, isServer: Bool) {
    self.configuration = configuration
    self.isServer = isServer
    stray = StrayFrames(windowByteCount: configuration.connectionWindowByteCount)
  }

  // MARK: Bytes

  /// Bytes are about to be read, at an instant: what nghttp2 passed over before is counted.
  mutating func begin(now: UInt64) {
    guardian.restore(now: now)
    let byteCount = stray.takeUnexpected()
    if byteCount > 0, !guardian.recordUnknown(byteCount: byteCount) { fail(.flooded) }
  }

  /// Bytes have been read.
  mutating func came(byteCount: Int) { stray.came(byteCount: byteCount) }

  /// A frame, or a part of a DATA frame, is complete.
  mutating func advance() { progress &+= 1 }

  /// Counts memory that waits to be sent.
  mutating func hold(_ byteCount: Int) { heldByteCount += byteCount }

  /// Counts what a message of the peer was decompressed to; false once that is a flood.
  mutating func mayInflate(to byteCount: Int, from compressedByteCount: Int) -> Bool {
    guardian.recordInflation(byteCount: byteCount, of: compressedByteCount)
  }

  // MARK: Frames that come

  /// A frame's header came.
  ///
  /// - Parameters:
  ///   - frame: what it is.
  ///   - byteCount: its size, header included.
  ///   - id: its stream.
  ///   - isOpen: whether the stream is kept; asked for a header section only.
  /// - Returns: whether to go on.
  @inline(__always)
  mutating func began(
    _ frame: Frame, byteCount: Int, on id: Int32, isOpen: () -> Bool
  ) -> Bool {
    stray.announced(byteCount: byteCount)
    return switch frame {
    case .headers: opens(id) || isOpen() || isExpected(id)
    case .data, .other: count(.idleFrame)
    case .settings: count(.settings)
    case .ping: count(.ping)
    case .reset: countReset()
    }
  }

  /// Whether a header section opens a stream.
  ///
  /// Source: RFC 9113 §5.1.1.
  private mutating func opens(_ id: Int32) -> Bool {
    guard isServer, id > lastOpened else { return false }
    lastOpened = id
    // nghttp2 passes over the stream, and all that follows on it.
    if isGoingAway { expectStray(windowByteCount: configuration.streamWindowByteCount) }
    return true
  }

  /// Whether a header section of a stream that is gone may have been on its way.
  private mutating func isExpected(_ id: Int32) -> Bool {
    guard !isServer || id == lastOpened || stray.takeSection() else {
      fail(.reusedNumber)
      return false
    }
    return count(.strayHeaders)
  }

  /// A field of a header section came.
  @inline(__always)
  mutating func received(fieldByteCount byteCount: Int, in section: inout SectionSize) -> Field {
    section.listByteCount += byteCount + 32
    section.fieldCount += 1
    guard section.listByteCount <= configuration.maximumHeaderListByteCount,
      section.fieldCount <= configuration.maximumHeaderCount
    else { return passOver(byteCount, of: &section) }
    return .taken
  }

  private mutating func passOver(_ byteCount: Int, of section: inout SectionSize) -> Field {
    if !section.isTooLarge {
      section.isTooLarge = true
      guard count(.headersTooLarge) else { return .refused }
    }
    guard guardian.recordIgnoredHeader(byteCount: byteCount) else {
      fail(.flooded)
      return .refused
    }
    return .passedOver
  }

  /// A part of a body came.
  mutating func receivedData() {
    progress &+= 1
    _ = count(.data)
  }

  // MARK: Frames that go

  /// A DATA frame went out: whether to go on.
  mutating func sentData() -> Bool { count(.data) }

  /// A stream was reset: whether to go on.
  mutating func sentReset(_ code: ErrorCode) -> Bool {
    switch code {
    case .noError, .cancel, .enhanceYourCalm: true
    default: count(.resetForPeer)
    }
  }

  /// A stream that was one too many was refused: it never was.
  mutating func refusedStream() {
    expectStray(windowByteCount: configuration.streamWindowByteCount)
  }

  /// A stream ended before the peer had sent all of it.
  mutating func expectStray(windowByteCount: Int) {
    stray.ended(windowByteCount: windowByteCount)
  }

  /// No new stream is taken from now on.
  mutating func goAway() { isGoingAway = true }

  /// A stream ran to its end.
  mutating func completed() { guardian.recordCompletion() }

  // MARK: Floods

  private mutating func countReset() -> Bool {
    if !guardian.recordReset() { fail(.flooded) }
    return failure == nil
  }

  private mutating func count(_ event: FloodGuard.Event) -> Bool {
    if !guardian.record(event) { fail(.flooded) }
    return failure == nil
  }

  private mutating func fail(_ failure: Failure) {
    if self.failure == nil { self.failure = failure }
  }
}

/// How large a header section is as far as it has come.
struct SectionSize {
  /// As RFC 9113 §6.5.2 counts it: 32 bytes more for each field.
  var listByteCount = 0
  var fieldCount = 0
  /// Whether fields were passed over.
  var isTooLarge = false

  /// Another section of the stream begins.
  mutating func restart() {
    listByteCount = 0
    fieldCount = 0
  }
}
