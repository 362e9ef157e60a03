internal import RPC

/// What a request's header section says, read a field at a time.
struct RequestHead {
  /// The path: `/service/method`.
  var path = ""
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

  private var hasContentType = false
  private var isPost = false

  enum Encoding: Equatable {
    case identity
    case gzip
    case unknown(String)
  }

  /// Why a request is refused before it reaches a handler.
  enum Fault: Equatable {
    /// An HTTP status alone: the peer does not speak gRPC.
    case http(Int)
    /// A gRPC status.
    case status(Status)
  }

  mutating func append(name: Span<UInt8>, value: Span<UInt8>) {
    guard name.count > 0 else { return }
    if name[0] == UInt8(ascii: ":") {
      appendPseudoHeader(name: name, value: value)
    } else if name.starts(with: "grpc-") {
      appendReserved(name: name, value: value)
    } else if name.isEqual(to: "content-type") {
      hasContentType = true
      if !Self.isGRPC(contentType: value) { refuse(.http(415)) }
    } else if name.isEqual(to: "te") || name.isEqual(to: "content-length") {
      return
    } else if !metadata.append(received: name, value: value) {
      refuse(
        .status(Status(.internal, "metadata \"\(name.text)\" is not valid Base64")))
    }
  }

  /// Checks the section as a whole, once it is complete.
  mutating func complete() {
    if !isPost { refuse(.http(405)) }
    if !hasContentType { refuse(.http(415)) }
    if case .unknown(let name) = encoding {
      refuse(.status(Status(.unimplemented, "message encoding \"\(name)\" is not supported")))
    }
  }

  /// Keeps the first fault.
  mutating func refuse(_ fault: Fault) { if self.fault == nil { self.fault = fault } }

  private mutating func appendPseudoHeader(name: Span<UInt8>, value: Span<UInt8>) {
    if name.isEqual(to: ":path") {
      path = value.text
    } else if name.isEqual(to: ":method") {
      isPost = value.isEqual(to: "POST")
    }
  }

  private mutating func appendReserved(name: Span<UInt8>, value: Span<UInt8>) {
    if name.isEqual(to: "grpc-timeout") {
      timeout = Timeout.decode(value)
      if timeout == nil {
        refuse(.status(Status(.internal, "malformed grpc-timeout \"\(value.text)\"")))
      }
    } else if name.isEqual(to: "grpc-encoding") {
      encoding =
        value.isEqual(to: "identity")
        ? .identity : value.isEqual(to: "gzip") ? .gzip : .unknown(value.text)
    } else if name.isEqual(to: "grpc-accept-encoding") {
      acceptsGzip = value.text.split(separator: ",").contains {
        $0.drop { $0 == " " } == "gzip" || $0 == "gzip "
      }
    } else if !metadata.append(received: name, value: value) {
      refuse(.status(Status(.internal, "metadata \"\(name.text)\" is not valid Base64")))
    }
  }

  /// Whether a content type is `application/grpc`, alone, with `+proto`, or with parameters.
  private static func isGRPC(contentType: Span<UInt8>) -> Bool {
    guard contentType.starts(with: "application/grpc") else { return false }
    let rest = contentType.extracting("application/grpc".utf8.count...)
    return rest.isEmpty || rest.isEqual(to: "+proto") || rest[0] == UInt8(ascii: ";")
      || rest.starts(with: "+proto;")
  }
}
