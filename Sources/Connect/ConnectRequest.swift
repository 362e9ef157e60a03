package import RPC

/// What the header section of a call says in one of the protocols that browsers speak.
package struct ConnectRequest: Sendable {
  /// How the body is written, and the reply.
  package let mediaType: MediaType
  /// What the caller sent beside the protocol's own fields.
  package let metadata: Metadata
  /// By when the call must end, as the time that was left when the caller sent it.
  package let timeout: Duration?
  /// Whether the request, or frames of it, are compressed with gzip.
  package let isGzip: Bool
  /// Whether the caller reads gzip.
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
  ///   - fields: the fields that are not the transport's.
  ///   - kind: how many messages go each way; nil if the path is not served.
  /// - Throws: why it is refused.
  package init(
    post mediaType: MediaType, fields: Metadata, kind: MethodDescriptor.Kind?
  ) throws(Refusal) {
    if let kind, mediaType.webProtocol != .grpcWeb,
      (kind == .unary) != (mediaType.webProtocol == .connectUnary)
    {
      throw .contentType
    }
    let encodingName =
      mediaType.webProtocol == .connectStream ? "connect-content-encoding" : "content-encoding"
    let acceptName =
      mediaType.webProtocol == .connectStream ? "connect-accept-encoding" : "accept-encoding"
    try self.init(
      mediaType, fields: fields, version: fields["connect-protocol-version"].map { ($0, "1") },
      encoding: mediaType.webProtocol == .grpcWeb ? nil : fields[encodingName],
      acceptsGzip: ContentCodings.accept("gzip", in: fields.values(acceptName)), message: nil)
  }

  /// What a GET says in its query.
  ///
  /// - Parameters:
  ///   - query: what follows the path's question mark.
  ///   - fields: the fields that are not the transport's.
  ///   - method: what is called; nil if the path is not served.
  /// - Throws: why it is refused.
  package init(
    get query: Substring, fields: Metadata, method: MethodDescriptor?
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
      mediaType, fields: fields, version: query["connect"].map { ($0, "v1") },
      encoding: query["compression"],
      acceptsGzip: ContentCodings.accept("gzip", in: fields.values("accept-encoding")),
      message: message)
  }

  private init(
    _ mediaType: MediaType, fields: Metadata, version: (is: String, expected: String)?,
    encoding: String?, acceptsGzip: Bool, message: [UInt8]?
  ) throws(Refusal) {
    self.mediaType = mediaType
    self.message = message
    self.acceptsGzip = acceptsGzip
    metadata = mediaType.webProtocol == .grpcWeb ? fields : fields.withoutProtocolFields
    if let version, version.is != version.expected {
      throw .status(
        Status(
          .invalidArgument,
          "protocol version \"\(version.is)\" is not spoken, expected \"\(version.expected)\""),
        mediaType)
    }
    switch encoding?.lowercased() {
    case nil, "", "identity": isGzip = false
    case "gzip": isGzip = true
    case .some(let name):
      throw .status(
        Status(.unimplemented, "compression \"\(name)\" is not supported, expected \"gzip\""),
        mediaType)
    }
    guard let text = fields["connect-timeout-ms"], mediaType.webProtocol != .grpcWeb else {
      timeout = nil
      return
    }
    guard (1...Limits.timeoutDigits).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let milliseconds = Int64(text)
    else {
      throw .status(
        Status(.invalidArgument, "malformed connect-timeout-ms \"\(text)\""), mediaType)
    }
    timeout = .milliseconds(milliseconds)
  }
}

extension Metadata {
  /// The entries that belong to the caller.
  fileprivate var withoutProtocolFields: Metadata {
    var rest = Metadata()
    for (name, value) in self where !Self.isProtocolField(String(decoding: name, as: UTF8.self)) {
      rest.append(name: Array(name), value: Array(value))
    }
    return rest
  }

  private static func isProtocolField(_ name: String) -> Bool {
    switch name {
    case "accept-encoding", "content-encoding": true
    default: name.hasPrefix("connect-")
    }
  }
}
