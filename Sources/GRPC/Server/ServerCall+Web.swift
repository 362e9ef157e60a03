internal import Connect
internal import HTTP2
internal import Protobuf
internal import RPC

// Calls in the protocols that browsers speak.
extension ServerCall {
  /// How requests are read that come as JSON; a handler may ask from anywhere.
  var jsonOptions: JSONOptions? {
    guard let web, web.mediaType.codec == .json else { return nil }
    return connection.web.jsonOptions
  }

  /// A reply as JSON; nil if replies go in the binary form.
  func jsonText(of message: some Message) throws(Status) -> String? {
    guard let jsonOptions else { return nil }
    do {
      return try message.jsonString(options: jsonOptions)
    } catch {
      throw Status(.internal, "reply has no JSON form: \(error)")
    }
  }

  /// Takes the head of a request that is not gRPC's own.
  ///
  /// - Returns: false where it has been answered.
  func openWeb() -> Bool {
    let fields = state.head.webFields
    let crossOrigin = connection.web.crossOrigin
    if fields.requestedMethod != nil, state.head.verb == .other("OPTIONS"), crossOrigin.isUsed {
      answer(204, crossOrigin.preflight(fields))
      return false
    }
    let reply = crossOrigin.isUsed ? crossOrigin.reply(fields) : nil
    do throws(ConnectRequest.Refusal) {
      try take(readWebHead(fields), reply)
      return true
    } catch {
      refuse(error, reply)
      return false
    }
  }

  private func readWebHead(_ fields: WebFields) throws(ConnectRequest.Refusal) -> ConnectRequest {
    var query: Substring = ""
    if handler == nil {
      let path = String(decoding: state.head.path, as: UTF8.self)
      let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      handler = try? connection.handler(for: Array(parts[0].utf8))
      if parts.count > 1 { query = parts[1] }
    }
    switch state.head.verb {
    case .post:
      guard case .web(let mediaType) = state.head.contentType else { throw .contentType }
      return try ConnectRequest(post: mediaType, fields: fields, kind: handler?.method.kind)
    case .other("GET"):
      return try ConnectRequest(get: query, fields: fields, method: handler?.method)
    case .other, .none:
      let isReadOnly = handler?.method.idempotency == .noSideEffects
      throw .method(allowed: isReadOnly ? "GET, POST" : "POST")
    }
  }

  private func take(
    _ request: ConnectRequest, _ crossOrigin: KeyValuePairs<String, String>?
  ) throws(ConnectRequest.Refusal) {
    web = WebReply(
      request.mediaType, crossOrigin: crossOrigin, refusalCode: handler == nil ? 404 : nil)
    state.head.take(request)
    guard request.mediaType.webProtocol == .connectUnary else { return }
    guard let message = request.message else {
      return state.inbound.expectBareMessage(isGzip: request.isGzip)
    }
    do {
      try state.inbound.supply(message, isGzip: request.isGzip)
    } catch {
      throw .status(error, request.mediaType)
    }
    _ = connection.hold(state.inbound.bufferedByteCount)
  }

  private func refuse(
    _ refusal: ConnectRequest.Refusal, _ crossOrigin: KeyValuePairs<String, String>?
  ) {
    switch refusal {
    case .method(let allowed): answer(405, ["allow": allowed], crossOrigin ?? [:])
    case .contentType: answer(415, ["accept-post": MediaType.accepted], crossOrigin ?? [:])
    case .status(let status, let mediaType):
      web = WebReply(mediaType, crossOrigin: crossOrigin)
      sendStatus(status)
      end()
    }
  }

  /// Answers with an HTTP code and fields, and ends the call.
  private func answer(_ code: Int, _ fields: KeyValuePairs<String, String>...) {
    var block = HeaderBlock()
    block.append(":status", "\(code)")
    for (name, value) in fields.joined() { block.append(name, value) }
    stream.respondOnly(block)
    connection.flushSoon()
    end()
  }

  /// Queues the call's outcome in its protocol.
  func sendStatus(_ status: Status, as web: WebReply) {
    switch web.mediaType.webProtocol {
    case .connectUnary:
      let isGzip = state.outbound.compression == .gzip && state.outbound.acceptsGzip
      let (headers, body) = web.bare(
        status, state.outbound.metadata, state.outbound.trailers, isGzip: isGzip)
      stream.respond(headers)
      stream.write { $0.append(contentsOf: body) }
      stream.finish()
    case .connectStream:
      sendHeaders()
      if state.isEnded { return }
      write(flag: EndOfStream.flag) {
        $0.append(contentsOf: EndOfStream.json(status, trailers: state.outbound.trailers).utf8)
      }
    case .grpcWeb where state.outbound.headersWereSent:
      write(flag: 0x80) {
        ResponseHeaders.trailers(status, state.outbound.trailers).appendLines(to: &$0)
      }
    case .grpcWeb:
      stream.respondOnly(web.trailersOnly(status, state.outbound.metadata, state.outbound.trailers))
    }
  }

  /// Queues the last frame of a body.
  private func write(flag: UInt8, _ append: (inout [UInt8]) -> Void) {
    stream.writeFrame(flag: flag, append)
    stream.finish()
  }
}
