internal import CNGHTTP2

/// Who is told what happens to a session as a whole.
package protocol SessionOwner: AnyObject {
  /// The peer opened a stream; its header section follows.
  ///
  /// - Returns: who hears from it; nil refuses it.
  func opened(_ stream: HTTP2Stream) -> (any StreamOwner)?
  /// A PING was answered.
  func receivedPong()
  /// A PING was asked; nghttp2 answers it.
  func receivedPing()
  /// The peer's SETTINGS came.
  func receivedSettings()
  /// The peer says goodbye.
  func receivedGoAway(_ code: ErrorCode, debugData: [UInt8])
  /// A stream closed.
  func streamClosed()
}

/// An HTTP/2 connection as bytes in, events and bytes out: an owner of an `nghttp2_session`.
///
/// `ServerSession` and `ClientSession` are its two roles. Touched on one loop only. Exclusive use
/// of its state is not checked at run time: each frame touches it several times, and none of it is
/// lent to other code.
package class Session {
  /// Let go when the connection does.
  @safe @exclusivity(unchecked) private(set) var owner: (any SessionOwner)?
  private let configuration: SessionConfiguration
  private let isServer: Bool
  private let handle: SessionHandle
  /// The open streams, in no order: each knows its place.
  @safe @exclusivity(unchecked) private var streams: [HTTP2Stream] = []
  @safe @exclusivity(unchecked) private var guardian = FloodGuard()
  @safe @exclusivity(unchecked) private var stray: StrayFrames
  @safe @exclusivity(unchecked) private var wasFlooded = false
  /// Whether the peer opened a stream whose number it had passed.
  @safe @exclusivity(unchecked) private var reusedNumber = false
  /// The highest number of a stream that the peer has opened.
  @safe @exclusivity(unchecked) private var lastOpened: Int32 = 0
  @safe @exclusivity(unchecked) private var isGoingAway = false
  /// How many frames, or parts of DATA frames, have come: a peer that drips bytes sends none.
  @safe @exclusivity(unchecked)
  package private(set) var progress = 0
  /// Bytes of memory that wait to be sent on the session's streams, small buffers left out.
  @safe @exclusivity(unchecked)
  package private(set) var heldByteCount = 0

  init(
    configuration: SessionConfiguration, owner: any SessionOwner, memory: SessionMemory,
    isServer: Bool
  ) throws(SessionError) {
    handle = SessionHandle(memory: memory)
    stray = StrayFrames(windowByteCount: configuration.connectionWindowByteCount)
    self.configuration = configuration
    self.owner = owner
    self.isServer = isServer
    try handle.open(isServer: isServer, session: self)
    try submitSettings(isServer: isServer)
  }

  /// How many streams are open.
  package var streamCount: Int { streams.count }

  /// Who hears from the open streams.
  package var streamOwners: [any StreamOwner] { streams.compactMap(\.owner) }

  /// Whether the session has nothing left to send or to hear.
  package var isFinished: Bool {
    unsafe nghttp2_session_want_read(handle.pointer) == 0
      && nghttp2_session_want_write(handle.pointer) == 0
  }

  /// Takes bytes from the peer and tells owners what they say.
  ///
  /// - Parameters:
  ///   - bytes: as they came.
  ///   - now: nanoseconds on a clock that does not go back.
  /// - Throws: `SessionError` where the session cannot go on; what `send` gives still has to go
  ///   out.
  package func receive(_ bytes: Span<UInt8>, now: UInt64) throws(SessionError) {
    guardian.restore(now: now)
    countStray()
    let count = unsafe bytes.withUnsafeBufferPointer {
      unsafe nghttp2_session_mem_recv(handle.pointer, $0.baseAddress, $0.count)
    }
    stray.came(byteCount: bytes.count)
    if wasFlooded {
      terminate(.enhanceYourCalm)
      throw .flooded
    }
    if reusedNumber {
      terminate(.protocolError)
      throw .peerBrokeProtocol(reason: "HEADERS on a stream that is closed")
    }
    guard count < 0 else { return }
    let reason = unsafe String(cString: nghttp2_strerror(Int32(count)))
    terminate(count == NGHTTP2_ERR_FLOODED.rawValue ? .enhanceYourCalm : .protocolError)
    throw .peerBrokeProtocol(reason: reason)
  }

  /// Appends what is to be sent to a buffer, a frame at a time, until it holds `limit` bytes.
  ///
  /// - Parameters:
  ///   - buffer: where to.
  ///   - limit: the size at which to stop; a frame may pass it.
  /// - Throws: `SessionError.failed`.
  package func send(to buffer: inout [UInt8], limit: Int) throws(SessionError) {
    while buffer.count < limit {
      var data: UnsafePointer<UInt8>?
      let count = unsafe nghttp2_session_mem_send(handle.pointer, &data)
      guard count > 0 else {
        guard count == 0 else {
          throw .failed(reason: unsafe String(cString: nghttp2_strerror(Int32(count))))
        }
        return
      }
      let frame = unsafe UnsafeBufferPointer(start: data, count: count)
      unsafe Span(_unsafeElements: frame).append(to: &buffer)
    }
  }

  /// Counts what a message of the peer was decompressed to.
  ///
  /// - Returns: false once that is a flood.
  package func mayInflate(to byteCount: Int, from compressedByteCount: Int) -> Bool {
    guardian.recordInflation(byteCount: byteCount, of: compressedByteCount)
  }

  /// Prepares a GOAWAY after which the connection is closed.
  package func terminate(_ code: ErrorCode) {
    unsafe nghttp2_session_terminate_session(handle.pointer, code.rawValue)
  }

  /// Asks the peer for a sign of life.
  package func ping() {
    _ = unsafe nghttp2_submit_ping(handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
  }

  /// Says goodbye: streams that are open run to their end.
  ///
  /// - Parameters:
  ///   - code: why.
  ///   - debugData: for the peer's log.
  package func goAway(_ code: ErrorCode = .noError, debugData: String = "") {
    isGoingAway = true
    let last = unsafe nghttp2_session_get_last_proc_stream_id(handle.pointer)
    _ = unsafe nghttp2_submit_goaway(
      handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code.rawValue, debugData,
      debugData.utf8.count)
  }

  /// Ends every stream and lets go of the owner: the connection is gone.
  package func closeStreams(_ code: ErrorCode) {
    let open = streams
    owner = nil
    streams = []
    for stream in open {
      handle.attach(nil, to: stream.id)
      stream.close(code)
    }
  }

  /// Keeps a stream, which nghttp2 knows by itself.
  private func keep(_ stream: HTTP2Stream) {
    stream.place = streams.count
    streams.append(stream)
  }

  /// Lets a stream go; the last one takes its place.
  private func letGo(_ stream: HTTP2Stream) {
    handle.attach(nil, to: stream.id)
    let last = streams.removeLast()
    guard last !== stream else { return }
    last.place = stream.place
    streams[stream.place] = last
  }

  private func submitSettings(isServer: Bool) throws(SessionError) {
    var entries = [
      setting(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, configuration.streamWindowByteCount),
      setting(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, configuration.maximumHeaderListByteCount),
    ]
    if isServer {
      entries.append(
        setting(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, configuration.maximumConcurrentStreams))
    } else {
      entries.append(setting(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
    }
    let none = UInt8(NGHTTP2_FLAG_NONE.rawValue)
    let result = unsafe nghttp2_submit_settings(handle.pointer, none, entries, entries.count)
    let window = unsafe nghttp2_session_set_local_window_size(
      handle.pointer, none, 0, Int32(configuration.connectionWindowByteCount))
    guard result == 0, window == 0 else { throw .failed(reason: "settings were refused") }
  }

  private func setting(_ id: nghttp2_settings_id, _ value: Int) -> nghttp2_settings_entry {
    nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: UInt32(value))
  }
}

// What streams ask for.
extension Session {
  func submitResponse(_ headers: HeaderBlock, on stream: HTTP2Stream, hasBody: Bool) {
    var provider = unsafe dataProvider()
    let result = unsafe headers.withNameValues { pairs in
      unsafe withUnsafePointer(to: &provider) {
        unsafe nghttp2_submit_response(
          handle.pointer, stream.id, pairs.baseAddress, pairs.count, hasBody ? $0 : nil)
      }
    }
    assert(result == 0, "nghttp2_submit_response: \(result)")
  }

  func submitRequest(_ headers: HeaderBlock) -> HTTP2Stream? {
    // nghttp2 gives the number, and is to know the stream before that.
    let stream = HTTP2Stream(id: 0, session: self)
    let context = unsafe Unmanaged.passUnretained(stream).toOpaque()
    var provider = unsafe dataProvider()
    let id = unsafe headers.withNameValues { pairs in
      unsafe withUnsafePointer(to: &provider) {
        unsafe nghttp2_submit_request(
          handle.pointer, nil, pairs.baseAddress, pairs.count, $0, context)
      }
    }
    guard id > 0 else { return nil }
    stream.id = id
    stream.startBody()
    keep(stream)
    return stream
  }

  func submitTrailers(_ trailers: HeaderBlock, on id: Int32) {
    let result = unsafe trailers.withNameValues {
      unsafe nghttp2_submit_trailer(handle.pointer, id, $0.baseAddress, $0.count)
    }
    assert(result == 0, "nghttp2_submit_trailer: \(result)")
  }

  func submitReset(_ id: Int32, _ code: ErrorCode) {
    expectStray(of: id)
    handle.stream(id)?.wasReset = true
    _ = unsafe nghttp2_submit_rst_stream(
      handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, code.rawValue)
  }

  func consume(_ byteCount: Int, of id: Int32) {
    _ = unsafe nghttp2_session_consume_stream(handle.pointer, id, byteCount)
  }

  func consumeConnection(_ byteCount: Int) {
    _ = unsafe nghttp2_session_consume_connection(handle.pointer, byteCount)
  }

  func resume(_ id: Int32) { _ = unsafe nghttp2_session_resume_data(handle.pointer, id) }

  /// The peer may have sent more of a stream's body, which nghttp2 will pass over.
  private func expectStray(of id: Int32) {
    guard unsafe nghttp2_session_get_stream_remote_close(handle.pointer, id) == 0 else { return }
    let window = unsafe nghttp2_session_get_stream_local_window_size(handle.pointer, id)
    stray.ended(windowByteCount: Int(window))
  }

  /// Counts memory that waits to be sent, here and for all sessions of the thread.
  func hold(_ byteCount: Int) {
    heldByteCount += byteCount
    memory.heldByteCount += byteCount
  }

  func noticeShutdown() { _ = unsafe nghttp2_submit_shutdown_notice(handle.pointer) }

  private func dataProvider() -> nghttp2_data_provider {
    var provider = unsafe nghttp2_data_provider()
    unsafe provider.read_callback = SessionHandle.readData
    return unsafe provider
  }

  func stream(_ id: Int32) -> HTTP2Stream? { handle.stream(id) }

  var memory: SessionMemory { handle.memory }
}

// What nghttp2 tells; the thunks are in SessionHandle.
extension Session {
  func receivedFrame() { progress &+= 1 }

  func beganFrame(_ header: nghttp2_frame_hd) -> Bool {
    stray.announced(byteCount: SessionHandle.frameHeaderByteCount + header.length)
    return switch Int(header.type) {
    case Int(NGHTTP2_DATA.rawValue): count(.idleFrame)
    case Int(NGHTTP2_HEADERS.rawValue): beganHeaders(header)
    case Int(NGHTTP2_RST_STREAM.rawValue): countReset()
    case Int(NGHTTP2_SETTINGS.rawValue): count(.settings)
    case Int(NGHTTP2_PING.rawValue): count(.ping)
    default: count(.idleFrame)
    }
  }

  /// A HEADERS frame began: it opens a stream, or belongs to one that is open, or comes late.
  ///
  /// Source: RFC 9113 §5.1.1.
  private func beganHeaders(_ header: nghttp2_frame_hd) -> Bool {
    let id = header.stream_id
    if isServer, id > lastOpened {
      lastOpened = id
      // nghttp2 passes over the stream, and all that follows on it.
      if isGoingAway { stray.ended(windowByteCount: configuration.streamWindowByteCount) }
      return true
    }
    if stream(id) != nil { return true }
    guard !isServer || id == lastOpened || stray.takeSection() else {
      reusedNumber = true
      return false
    }
    return count(.strayHeaders)
  }

  func beganHeaders(_ id: Int32, isRequest: Bool) {
    guard isRequest else {
      if let stream = stream(id) {
        stream.headerListByteCount = 0
        stream.headerCount = 0
      }
      return
    }
    let stream = HTTP2Stream(id: id, session: self)
    stream.owner = owner?.opened(stream)
    guard stream.owner != nil else {
      submitReset(id, .refusedStream)
      return
    }
    keep(stream)
    handle.attach(stream, to: id)
  }

  @inline(__always)
  func received(name: Span<UInt8>, value: Span<UInt8>, on id: Int32) -> Bool {
    handle.withStream(id) { stream in
      received(name: name, value: value, on: stream)
    } ?? true
  }

  @inline(__always)
  private func received(
    name: Span<UInt8>, value: Span<UInt8>, on stream: HTTP2Stream
  ) -> Bool {
    stream.headerListByteCount += name.count + value.count + 32
    stream.headerCount += 1
    guard stream.headerListByteCount <= configuration.maximumHeaderListByteCount,
      stream.headerCount <= configuration.maximumHeaderCount
    else {
      if !stream.headersAreTooLarge {
        stream.headersAreTooLarge = true
        guard count(.headersTooLarge) else { return false }
      }
      wasFlooded = !guardian.recordIgnoredHeader(byteCount: name.count + value.count)
      return !wasFlooded
    }
    // Taken and put back: that spares a retain and a release for each field.
    guard let owner = stream.owner.take() else { return true }
    owner.received(FieldName(name), name: name, value: value)
    stream.owner = owner
    return true
  }

  func receivedHeaders(_ id: Int32, isTrailers: Bool, endsStream: Bool) {
    guard let stream = stream(id) else { return }
    stream.owner?.receivedSection(
      isTrailers: isTrailers, isTooLarge: stream.headersAreTooLarge)
    if endsStream { stream.owner?.receivedEnd() }
  }

  func received(data: Span<UInt8>, on id: Int32) {
    progress &+= 1
    consumeConnection(data.count)
    _ = count(.data)
    guard let owner = stream(id)?.owner else {
      consume(data.count, of: id)
      return
    }
    owner.received(data: data)
  }

  func receivedDataEnd(_ id: Int32) { stream(id)?.owner?.receivedEnd() }

  func sentFrame(_ header: nghttp2_frame_hd, code: UInt32) -> Bool {
    switch Int(header.type) {
    case Int(NGHTTP2_DATA.rawValue): return count(.data)
    case Int(NGHTTP2_HEADERS.rawValue):
      if isServer, header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 {
        abandonRequest(header.stream_id)
      }
      return true
    case Int(NGHTTP2_RST_STREAM.rawValue): return sentReset(of: header.stream_id, code: code)
    default: return true
    }
  }

  private func sentReset(of id: Int32, code: UInt32) -> Bool {
    if let stream = stream(id) {
      // nghttp2's own doing, because of a rule that the peer broke.
      if !stream.wasReset { expectStray(of: id) }
    } else if unsafe nghttp2_session_get_stream_local_window_size(handle.pointer, id) < 0 {
      // One stream too many, which never was.
      stray.ended(windowByteCount: configuration.streamWindowByteCount)
    }
    return switch ErrorCode(rawValue: code) {
    case .noError, .cancel, .enhanceYourCalm: true
    default: count(.resetForPeer)
    }
  }

  /// nghttp2 could not send a frame: a header section over what it sends, on a stream that would
  /// stay open for ever.
  func couldNotSend(_ header: nghttp2_frame_hd, isRequest: Bool) {
    guard Int(header.type) == Int(NGHTTP2_HEADERS.rawValue), let stream = stream(header.stream_id)
    else { return }
    stream.couldNotSend = true
    // nghttp2 closes a request's stream by itself.
    if !isRequest { stream.reset(.internalError) }
  }

  /// A response is complete: where its request is not, nothing more of it is wanted.
  ///
  /// Source: RFC 9113 §8.1.
  private func abandonRequest(_ id: Int32) {
    guard unsafe nghttp2_session_get_stream_remote_close(handle.pointer, id) == 0 else { return }
    submitReset(id, .noError)
  }

  func streamClosed(_ id: Int32, _ code: ErrorCode) {
    guard let stream = stream(id) else { return }
    letGo(stream)
    if code == .noError { guardian.recordCompletion() }
    stream.close(code)
    owner?.streamClosed()
  }

  /// Counts bytes that nghttp2 passed over, once what it answered has been sent.
  private func countStray() {
    let byteCount = stray.takeUnexpected()
    guard byteCount > 0, !guardian.recordUnknown(byteCount: byteCount) else { return }
    wasFlooded = true
  }

  private func countReset() -> Bool {
    if !guardian.recordReset() { wasFlooded = true }
    return !wasFlooded
  }

  private func count(_ event: FloodGuard.Event) -> Bool {
    if !guardian.record(event) { wasFlooded = true }
    return !wasFlooded
  }
}
