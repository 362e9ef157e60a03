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
  private let isServer: Bool
  private let handle: SessionHandle
  @safe @exclusivity(unchecked) private var parts: Parts

  private struct Parts {
    /// Let go when the connection does.
    var owner: (any SessionOwner)?
    /// The open streams, in no order: each knows its place.
    var streams: [HTTP2Stream] = []
    var state: SessionState
  }

  init(
    configuration: SessionConfiguration, owner: any SessionOwner, memory: SessionMemory,
    isServer: Bool
  ) throws(SessionError) {
    handle = SessionHandle(memory: memory)
    parts = Parts(
      owner: owner, state: SessionState(configuration: configuration, isServer: isServer))
    self.isServer = isServer
    try handle.open(isServer: isServer, session: self)
    try submit(configuration)
  }

  var owner: (any SessionOwner)? { parts.owner }

  /// How many frames, or parts of DATA frames, have come: a peer that drips bytes sends none.
  package var progress: Int { parts.state.progress }

  /// Bytes of memory that wait to be sent on the session's streams, small buffers left out.
  package var heldByteCount: Int { parts.state.heldByteCount }

  /// How many streams are open.
  package var streamCount: Int { parts.streams.count }

  /// Who hears from the open streams.
  package var streamOwners: [any StreamOwner] { parts.streams.compactMap(\.owner) }

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
    parts.state.begin(now: now)
    let count = unsafe bytes.withUnsafeBufferPointer {
      unsafe nghttp2_session_mem_recv(handle.pointer, $0.baseAddress, $0.count)
    }
    parts.state.came(byteCount: bytes.count)
    switch parts.state.failure {
    case .flooded:
      terminate(.enhanceYourCalm)
      throw .flooded
    case .reusedNumber:
      terminate(.protocolError)
      throw .peerBrokeProtocol(reason: "HEADERS on a stream that is closed")
    case nil: break
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
    parts.state.mayInflate(to: byteCount, from: compressedByteCount)
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
    parts.state.goAway()
    let last = unsafe nghttp2_session_get_last_proc_stream_id(handle.pointer)
    _ = unsafe nghttp2_submit_goaway(
      handle.pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code.rawValue, debugData,
      debugData.utf8.count)
  }

  /// Ends every stream and lets go of the owner: the connection is gone.
  package func closeStreams(_ code: ErrorCode) {
    let open = parts.streams
    parts.owner = nil
    parts.streams = []
    for stream in open {
      handle.attach(nil, to: stream.id)
      stream.close(code)
    }
  }

  /// Keeps a stream, which nghttp2 knows by itself.
  private func keep(_ stream: HTTP2Stream) {
    stream.state.place = parts.streams.count
    parts.streams.append(stream)
  }

  /// Lets a stream go; the last one takes its place.
  private func letGo(_ stream: HTTP2Stream) {
    handle.attach(nil, to: stream.id)
    let last = parts.streams.removeLast()
    guard last !== stream else { return }
    last.state.place = stream.state.place
    parts.streams[stream.state.place] = last
  }

  private func submit(_ configuration: SessionConfiguration) throws(SessionError) {
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
    stream.state.id = id
    stream.state.body.begin()
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
    handle.stream(id)?.state.wasReset = true
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
    parts.state.expectStray(windowByteCount: Int(window))
  }

  /// Counts memory that waits to be sent, here and for all sessions of the thread.
  func hold(_ byteCount: Int) {
    parts.state.hold(byteCount)
    memory.hold(byteCount)
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
  func receivedFrame() { parts.state.advance() }

  func beganFrame(_ header: nghttp2_frame_hd) -> Bool {
    parts.state.began(
      SessionState.Frame(header.type),
      byteCount: SessionHandle.frameHeaderByteCount + header.length, on: header.stream_id,
      isOpen: { stream(header.stream_id) != nil })
  }

  func beganHeaders(_ id: Int32, isRequest: Bool) {
    guard isRequest else {
      stream(id)?.state.section.restart()
      return
    }
    let stream = HTTP2Stream(id: id, session: self)
    stream.state.owner = owner?.opened(stream)
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
    switch parts.state.received(
      fieldByteCount: name.count + value.count, in: &stream.state.section)
    {
    case .taken: break
    case .passedOver: return true
    case .refused: return false
    }
    // Taken and put back: that spares a retain and a release for each field.
    guard let owner = stream.state.owner.take() else { return true }
    owner.received(FieldName(name), name: name, value: value)
    stream.state.owner = owner
    return true
  }

  func receivedHeaders(_ id: Int32, isTrailers: Bool, endsStream: Bool) {
    guard let stream = stream(id) else { return }
    stream.owner?.receivedSection(
      isTrailers: isTrailers, isTooLarge: stream.state.section.isTooLarge)
    if endsStream { stream.owner?.receivedEnd() }
  }

  func received(data: Span<UInt8>, on id: Int32) {
    parts.state.receivedData()
    consumeConnection(data.count)
    guard let owner = stream(id)?.owner else {
      consume(data.count, of: id)
      return
    }
    owner.received(data: data)
  }

  func receivedDataEnd(_ id: Int32) { stream(id)?.owner?.receivedEnd() }

  func sentFrame(_ header: nghttp2_frame_hd, code: UInt32) -> Bool {
    switch Int(header.type) {
    case Int(NGHTTP2_DATA.rawValue): return parts.state.sentData()
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
      if !stream.state.wasReset { expectStray(of: id) }
    } else if unsafe nghttp2_session_get_stream_local_window_size(handle.pointer, id) < 0 {
      // One stream too many, which never was.
      parts.state.refusedStream()
    }
    return parts.state.sentReset(ErrorCode(rawValue: code))
  }

  /// nghttp2 could not send a frame: a header section over what it sends, on a stream that would
  /// stay open for ever.
  func couldNotSend(_ header: nghttp2_frame_hd, isRequest: Bool) {
    guard Int(header.type) == Int(NGHTTP2_HEADERS.rawValue), let stream = stream(header.stream_id)
    else { return }
    stream.state.couldNotSend = true
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
    if code == .noError { parts.state.completed() }
    stream.close(code)
    owner?.streamClosed()
  }
}

extension SessionState.Frame {
  fileprivate init(_ type: UInt8) {
    self =
      switch Int(type) {
      case Int(NGHTTP2_DATA.rawValue): .data
      case Int(NGHTTP2_HEADERS.rawValue): .headers
      case Int(NGHTTP2_RST_STREAM.rawValue): .reset
      case Int(NGHTTP2_SETTINGS.rawValue): .settings
      case Int(NGHTTP2_PING.rawValue): .ping
      default: .other
      }
  }
}
