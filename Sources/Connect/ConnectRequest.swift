package import RPC

/// What the header section of a call says in one of the protocols that browsers speak.
package struct ConnectRequest: Sendable {
  /// How the body is written, and the reply.
  package let mediaType: MediaType
  /// By when the call must end, as the time that was left when the caller sent it; nil if Connect
  /// sets no limit.
  package let timeout: Duration?
  /// Whether the request, or frames of it, are compressed with gzip; gRPC-Web says it elsewhere.
  package let isGzip: Bool
  /// Whether the caller reads gzip; gRPC-Web says it elsewhere.
  package let acceptsGzip: Bool
  /// The request message that came in the path; nil if it comes as the body.
  package let message: [UInt8]?

  /// Why a request is refused before it reaches a handler.
  package enum Refusal: Error, Hashable {
    /// A method that is not served: the reply names those that are.
    case method(allowed: String)
    /// A content type that is not served.
    case contentType
    /// A status in the form of a protocol.
    case status(Status, MediaType)
  }

  /// What a POST says in its fields.
  ///
  /// - Parameters:
  ///   - mediaType: what its content type names.
  ///   - fields: its fields.
  ///   - kind: how many messages go each way; nil if the path is not served.
  /// - Throws: why it is refused.
  package init(
    post mediaType: MediaType, fields: WebFields, kind: MethodDescriptor.Kind?
  ) throws(Refusal) {
    guard mediaType.webProtocol != .grpcWeb else {
      self.init(grpcWeb: mediaType)
      return
    }
    let isStream = mediaType.webProtocol == .connectStream
    if let kind, (kind == .unary) == isStream { throw .contentType }
    try self.init(
      mediaType, version: fields.version, expecting: "1", timeout: fields.timeout,
      encoding: isStream ? fields.streamContentEncoding : fields.contentEncoding,
      accepting: isStream ? fields.streamAcceptEncoding : fields.acceptEncoding, message: nil)
  }

  /// What a GET says in its query.
  ///
  /// - Parameters:
  ///   - query: what follows the path's question mark.
  ///   - fields: its fields.
  ///   - method: what is called; nil if the path is not served.
  /// - Throws: why it is refused.
  package init(
    get query: Substring, fields: WebFields, method: MethodDescriptor?
  ) throws(Refusal) {
    guard let method, method.idempotency == .noSideEffects, method.kind == .unary else {
      throw .method(allowed: "POST")
    }
    let query = ConnectQuery(query)
    guard let mediaType = query["encoding"].flatMap({ MediaType(getEncoding: $0) }) else {
      throw .contentType
    }
    let message: [UInt8]
    do {
      message = try query.message
    } catch {
      throw .status(error, mediaType)
    }
    try self.init(
      mediaType, version: query.bytes("connect"), expecting: "v1", timeout: fields.timeout,
      encoding: query.bytes("compression"), accepting: fields.acceptEncoding, message: message)
  }

  /// gRPC-Web, which says everything as gRPC does.
  private init(grpcWeb mediaType: MediaType) {
    self.mediaType = mediaType
    timeout = nil
    isGzip = false
    acceptsGzip = false
    message = nil
  }

  private init(
    _ mediaType: MediaType, version: [UInt8]?, expecting expected: String, timeout: [UInt8]?,
    encoding: [UInt8]?, accepting: [UInt8]?, message: [UInt8]?
  ) throws(Refusal) {
    self.mediaType = mediaType
    self.message = message
    acceptsGzip = accepting.map { ContentCodings.accept("gzip", in: $0.text) } ?? false
    if let version, !version.elementsEqual(expected.utf8) {
      throw .status(
        Status(
          .invalidArgument,
          "protocol version \"\(version.text)\" is not spoken, expected \"\(expected)\""),
        mediaType)
    }
    switch encoding?.text.lowercased() {
    case nil, "", "identity": isGzip = false
    case "gzip": isGzip = true
    case .some(let name):
      throw .status(
        Status(.unimplemented, "compression \"\(name)\" is not supported, expected \"gzip\""),
        mediaType)
    }
    guard let timeout else {
      self.timeout = nil
      return
    }
    guard let milliseconds = Self.number(timeout) else {
      throw .status(
        Status(.invalidArgument, "malformed connect-timeout-ms \"\(timeout.text)\""), mediaType)
    }
    self.timeout = .milliseconds(milliseconds)
  }

  /// What digits spell; nil if they are too many, or other characters.
  private static func number(_ digits: [UInt8]) -> Int64? {
    guard (1...Limits.timeoutDigits).contains(digits.count) else { return nil }
    var number: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return number
  }
}

extension [UInt8] {
  /// The bytes as text; what is not UTF-8 is replaced.
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
