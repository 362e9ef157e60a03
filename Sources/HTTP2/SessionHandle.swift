internal import CNGHTTP2

/// The owner of an `nghttp2_session`, and the thunks through which it calls its `Session`.
@safe final class SessionHandle {
  @safe @exclusivity(unchecked) private var state = State()

  @safe private struct State {
    var pointer: OpaquePointer?
    /// The stream whose fields came last; forgotten whenever a stream comes or goes.
    var section: Unmanaged<HTTP2Stream>?
    var sectionID: Int32 = 0
  }

  let memory: SessionMemory

  init(memory: SessionMemory) { self.memory = memory }

  deinit { unsafe nghttp2_session_del(pointer) }

  var pointer: OpaquePointer? { unsafe state.pointer }

  func open(isServer: Bool, session: Session) throws(SessionError) {
    let context = unsafe Unmanaged.passUnretained(session).toOpaque()
    let result = unsafe memory.withFunctions { memory in
      isServer
        ? unsafe nghttp2_session_server_new3(
          &state.pointer, Self.callbacks, context, Self.options, memory)
        : unsafe nghttp2_session_client_new3(
          &state.pointer, Self.callbacks, context, Self.options, memory)
    }
    guard result == 0 else {
      throw .failed(reason: unsafe String(cString: nghttp2_strerror(result)))
    }
  }

  /// Lets nghttp2 find a stream by itself; nil takes that back. The session keeps the stream.
  func attach(_ stream: HTTP2Stream?, to id: Int32) {
    unsafe state.section = nil
    var context: UnsafeMutableRawPointer?
    if let stream { unsafe context = Unmanaged.passUnretained(stream).toOpaque() }
    _ = unsafe nghttp2_session_set_stream_user_data(pointer, id, context)
  }

  /// The stream of a number; nil if it is not kept.
  func stream(_ id: Int32) -> HTTP2Stream? {
    guard let context = unsafe nghttp2_session_get_stream_user_data(pointer, id) else { return nil }
    return unsafe Unmanaged<HTTP2Stream>.fromOpaque(context).takeUnretainedValue()
  }

  /// Lends the stream of a number to code that does not end it; nil if it is not kept. Finds
  /// it once for all fields of a section, which come one after the other.
  @inline(__always)
  func withStream<Value>(_ id: Int32, _ body: (HTTP2Stream) -> Value) -> Value? {
    if unsafe state.section == nil || state.sectionID != id {
      guard let context = unsafe nghttp2_session_get_stream_user_data(pointer, id) else {
        return nil
      }
      unsafe state.section = Unmanaged<HTTP2Stream>.fromOpaque(context)
      state.sectionID = id
    }
    guard let section = unsafe state.section else { return nil }
    return unsafe section._withUnsafeGuaranteedRef(body)
  }

  // Sendable: made once, and only read by nghttp2 afterwards.
  nonisolated(unsafe) private static let options: OpaquePointer? = {
    var options: OpaquePointer?
    unsafe nghttp2_option_new(&options)
    unsafe nghttp2_option_set_no_auto_window_update(options, 1)
    unsafe nghttp2_option_set_no_closed_streams(options, 1)
    unsafe nghttp2_option_set_max_reserved_remote_streams(options, 0)
    // FloodGuard judges resets. nghttp2's own limit of 33 a second is less than a proxy with some
    // thousand callers behind it sends.
    unsafe martlet_option_set_stream_reset_rate_limit(options, 1 << 40, 1 << 40)
    return unsafe options
  }()

  // Sendable: made once, and only read by nghttp2 afterwards.
  nonisolated(unsafe) private static let callbacks: OpaquePointer? = {
    var callbacks: OpaquePointer?
    unsafe nghttp2_session_callbacks_new(&callbacks)
    unsafe nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks, beganFrame)
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, beganHeaders)
    unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks, receivedHeader)
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, receivedFrame)
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, receivedData)
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, closedStream)
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, sentFrame)
    unsafe nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, couldNotSendFrame)
    return unsafe callbacks
  }()

  /// Lends the session, which whoever called nghttp2 keeps meanwhile.
  @inline(__always)
  private static func withSession<Value>(
    _ context: UnsafeMutableRawPointer?, _ body: (Session) -> Value
  ) -> Value {
    guard let context = unsafe context else { preconditionFailure("nghttp2 lost its session") }
    return unsafe Unmanaged<Session>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  /// Length, type, flags and stream (RFC 9113 §4.1).
  static let frameHeaderByteCount = 9

  private static let proceed: Int32 = 0
  private static let stop = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue

  private static let beganFrame: nghttp2_on_begin_frame_callback = { _, header, context in
    guard let header = unsafe header?.pointee else { return stop }
    return unsafe withSession(context) { $0.beganFrame(header) } ? proceed : stop
  }

  private static let beganHeaders: nghttp2_on_begin_headers_callback = { _, frame, context in
    guard let headers = unsafe frame?.pointee.headers else { return stop }
    unsafe withSession(context) {
      unsafe $0.beganHeaders(
        headers.hd.stream_id, isRequest: headers.cat == NGHTTP2_HCAT_REQUEST)
    }
    return proceed
  }

  private static let receivedHeader: nghttp2_on_header_callback = {
    _, frame, name, nameByteCount, value, valueByteCount, _, context in
    guard let id = unsafe frame?.pointee.hd.stream_id else { return stop }
    let nameBytes = unsafe UnsafeBufferPointer(start: name, count: nameByteCount)
    let valueBytes = unsafe UnsafeBufferPointer(start: value, count: valueByteCount)
    let mayProceed = unsafe withSession(context) {
      unsafe $0.received(
        name: Span(_unsafeElements: nameBytes), value: Span(_unsafeElements: valueBytes), on: id)
    }
    return mayProceed ? proceed : stop
  }

  private static let receivedData: nghttp2_on_data_chunk_recv_callback = {
    _, _, id, data, byteCount, context in
    let bytes = unsafe UnsafeBufferPointer(start: data, count: byteCount)
    unsafe withSession(context) {
      unsafe $0.received(data: Span(_unsafeElements: bytes), on: id)
    }
    return proceed
  }

  private static let receivedFrame: nghttp2_on_frame_recv_callback = { _, frame, context in
    guard let frame = unsafe frame else { return stop }
    unsafe withSession(context) { unsafe received(frame, $0) }
    return proceed
  }

  private static func received(_ frame: UnsafePointer<nghttp2_frame>, _ session: Session) {
    session.receivedFrame()
    let header = unsafe frame.pointee.hd
    let endsStream = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    let isAnswer = header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
    switch UInt32(header.type) {
    case NGHTTP2_HEADERS.rawValue:
      // A server's response section, or a request; what comes later is a trailer section.
      let category = unsafe frame.pointee.headers.cat
      session.receivedHeaders(
        header.stream_id, isTrailers: category == NGHTTP2_HCAT_HEADERS, endsStream: endsStream)
    case NGHTTP2_DATA.rawValue:
      if endsStream { session.receivedDataEnd(header.stream_id) }
    case NGHTTP2_PING.rawValue:
      if isAnswer { session.owner?.receivedPong() } else { session.owner?.receivedPing() }
    case NGHTTP2_SETTINGS.rawValue:
      if !isAnswer { session.owner?.receivedSettings() }
    case NGHTTP2_GOAWAY.rawValue:
      let goAway = unsafe frame.pointee.goaway
      let data = unsafe UnsafeBufferPointer(
        start: goAway.opaque_data, count: goAway.opaque_data_len)
      session.owner?.receivedGoAway(
        ErrorCode(rawValue: unsafe goAway.error_code), debugData: unsafe Array(data))
    default: break
    }
  }

  private static let closedStream: nghttp2_on_stream_close_callback = { _, id, code, context in
    unsafe withSession(context) { $0.streamClosed(id, ErrorCode(rawValue: code)) }
    return proceed
  }

  private static let sentFrame: nghttp2_on_frame_send_callback = { _, frame, context in
    guard let frame = unsafe frame?.pointee else { return stop }
    let header = unsafe frame.hd
    let isReset = UInt32(header.type) == NGHTTP2_RST_STREAM.rawValue
    let code = isReset ? unsafe frame.rst_stream.error_code : 0
    return unsafe withSession(context) { $0.sentFrame(header, code: code) } ? proceed : stop
  }

  private static let couldNotSendFrame: nghttp2_on_frame_not_send_callback = {
    _, frame, _, context in
    guard let frame = unsafe frame?.pointee else { return stop }
    let header = unsafe frame.hd
    let isHeaders = UInt32(header.type) == NGHTTP2_HEADERS.rawValue
    let isRequest = unsafe isHeaders && frame.headers.cat == NGHTTP2_HCAT_REQUEST
    unsafe withSession(context) { $0.couldNotSend(header, isRequest: isRequest) }
    return proceed
  }

  /// Gives nghttp2 the bytes of a body.
  static let readData: nghttp2_data_source_read_callback = {
    _, id, buffer, byteCount, flags, _, context in
    guard let stream = unsafe withSession(context, { $0.stream(id) }), let flags = unsafe flags
    else {
      return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    let room = unsafe UnsafeMutableBufferPointer(start: buffer, count: byteCount)
    let count = unsafe stream.read(into: room, flags: &flags.pointee)
    if stream.state.body.wantsMore { stream.owner?.drained() }
    return count
  }
}
