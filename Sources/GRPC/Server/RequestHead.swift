internal import Connect
internal import HTTP2
internal import RPC

/// What a request's header section says, read a field at a time.
struct RequestHead: ~Copyable {
  /// The path: `/service/method`.
  var path: [UInt8] = []
  /// What the caller sent beside gRPC's own fields.
  var metadata = Metadata()
  /// By when the call must end, as the time that was left when the caller sent it.
  var timeout: Duration?
  /// How requests are compressed.
  var encoding = Encoding.identity
  /// Whether the caller reads gzip.
  var acceptsGzip = false
  /// What is wrong with it; the first fault stands.
  private(set) var fault: Fault?

  /// The HTTP method.
  private(set) var verb = Verb.none
  /// What it says to protocols other than gRPC's own.
  var webFields: WebFields { web?.fields ?? WebFields() }
  private var web: WebFieldBox?
  /// The content type.
  private(set) var contentType = ContentType.none

  enum Verb: Equatable {
    case none
    case post
    case other(String)
  }

  enum ContentType: Equatable {
    case none
    case grpc
    case web(MediaType)
    case other
  }

  /// Fields that most requests do not have.
  final class WebFieldBox {
    var fields = WebFields()
  }

  enum Encoding: Equatable {
    case identity
    case gzip
    case unknown(String)
  }

  /// Why a request is refused before it reaches a handler.
  enum Fault: Equatable {
    /// A status.
    case status(Status)
  }

  mutating func append(_ field: FieldName, name: Span<UInt8>, value: Span<UInt8>) {
    switch field {
    case .path:
      // Neither copied nor echoed: a path of 15 KB is cheap to send.
      guard value.count <= Limits.pathByteCount || Self.hasQuery(value) else {
        return refuse(.status(Status(.unimplemented, "path is longer than any that is served")))
      }
      path = value.array
    case .method: verb = value.isEqual(to: "POST") ? .post : .other(value.text)
    case .contentType:
      contentType =
        Self.isGRPC(contentType: value) ? .grpc : MediaType(value).map { .web($0) } ?? .other
    case .grpcTimeout:
      timeout = Timeout.decode(value)
      if timeout == nil {
        refuse(.status(Status(.internal, "malformed grpc-timeout \"\(value.text)\"")))
      }
    case .grpcEncoding:
      encoding =
        value.isEqual(ignoringCase: "identity")
        ? .identity : value.isEqual(ignoringCase: "gzip") ? .gzip : .unknown(value.text)
    case .grpcAcceptEncoding:
      acceptsGzip = acceptsGzip || ContentCodings.accept("gzip", in: value)
    case .authority, .scheme, .status, .otherPseudoHeader, .te, .contentLength: return
    case .origin: keep(value, \.origin)
    case .accessControlRequestMethod: keep(value, \.requestedMethod)
    case .contentEncoding: keep(value, \.contentEncoding)
    case .acceptEncoding: keep(value, \.acceptEncoding)
    case .connectProtocolVersion: keep(value, \.version)
    case .connectTimeout: keep(value, \.timeout)
    case .connectContentEncoding: keep(value, \.streamContentEncoding)
    case .connectAcceptEncoding: keep(value, \.streamAcceptEncoding)
    default:
      guard !metadata.append(received: name, value: value) else { return }
      refuse(.status(Status(.internal, "metadata \"\(name.text)\" is not valid Base64")))
    }
  }

  private mutating func keep(
    _ value: Span<UInt8>, _ field: WritableKeyPath<WebFields, [UInt8]?>
  ) {
    let box = web ?? WebFieldBox()
    box.fields[keyPath: field] = value.array
    web = box
  }

  /// Checks the section as a whole, once it is complete.
  mutating func complete() {
    if case .unknown(let name) = encoding {
      refuse(.status(Status(.unimplemented, "message encoding \"\(name)\" is not supported")))
    }
  }

  /// Whether the request is one of gRPC's own protocol.
  var isGRPC: Bool { verb == .post && contentType == .grpc }

  /// Takes what a request says in one of the protocols that browsers speak.
  mutating func take(_ request: ConnectRequest) {
    guard request.mediaType.webProtocol != .grpcWeb else { return }
    timeout = request.timeout
    encoding = request.isGzip ? .gzip : .identity
    acceptsGzip = request.acceptsGzip
  }

  /// Whether a path is short, and longer only for what follows a question mark.
  private static func hasQuery(_ path: Span<UInt8>) -> Bool {
    for index in 0..<min(path.count, Limits.pathByteCount) where path[index] == UInt8(ascii: "?") {
      return true
    }
    return false
  }

  /// Keeps the first fault.
  mutating func refuse(_ fault: Fault) { if self.fault == nil { self.fault = fault } }

  /// Whether a content type is `application/grpc`, alone, with `+proto`, or with parameters.
  ///
  /// Source: RFC 9110 §8.3.1: media types are compared without regard to case.
  private static func isGRPC(contentType: Span<UInt8>) -> Bool {
    let byteCount = "application/grpc".utf8.count
    guard contentType.count >= byteCount,
      contentType.extracting(first: byteCount).isEqual(ignoringCase: "application/grpc")
    else { return false }
    var rest = contentType.extracting(byteCount...)
    if rest.count >= 6, rest.extracting(first: 6).isEqual(ignoringCase: "+proto") {
      rest = rest.extracting(6...)
    }
    let parameters = rest.trimmed(0..<rest.count)
    return parameters.isEmpty || rest[parameters.lowerBound] == UInt8(ascii: ";")
  }
}
