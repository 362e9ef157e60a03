internal import HTTP2
internal import Protobuf
internal import RPC

/// What a response's header and trailer sections say, read a field at a time.
struct ResponseHead {
  /// What came before the first reply.
  var metadata = Metadata()
  /// What came with the status.
  var trailers = Metadata()
  /// Whether replies may come compressed.
  var isGzip = false

  private var httpStatus = 0
  private var isGRPC = false
  private var code: Int?
  private var message = ""
  private var details: [UInt8] = []
  private var fault: Status?

  mutating func append(
    _ field: FieldName, name: Span<UInt8>, value: Span<UInt8>, isTrailer: Bool
  ) {
    switch field {
    case .status: httpStatus = Int(value.text) ?? 0
    case .contentType:
      let byteCount = "application/grpc".utf8.count
      isGRPC =
        value.count >= byteCount
        && value.extracting(first: byteCount).isEqual(ignoringCase: "application/grpc")
    case .grpcStatus: code = Int(value.text) ?? Status.Code.unknown.rawValue
    case .grpcMessage: message = PercentEncoding.decode(value)
    case .grpcStatusDetails: details = Base64.decode(value.array) ?? []
    case .grpcEncoding: appendEncoding(value)
    case .grpcAcceptEncoding, .otherPseudoHeader: return
    default:
      let isValid =
        isTrailer
        ? trailers.append(received: name, value: value)
        : metadata.append(received: name, value: value)
      if !isValid { fault = Status(.internal, "metadata \"\(name.text)\" is not valid Base64") }
    }
  }

  private mutating func appendEncoding(_ value: Span<UInt8>) {
    isGzip = value.isEqual(ignoringCase: "gzip")
    guard !isGzip, !value.isEqual(ignoringCase: "identity") else { return }
    fault = Status(.internal, "server uses the unknown message encoding \"\(value.text)\"")
  }

  /// Why the response cannot be gRPC, once its header section is complete; nil if it can.
  var refusal: Status? {
    if let fault { return fault }
    guard httpStatus == 200 else {
      return code == nil
        ? Status(Self.code(forHTTP: httpStatus), "server answered HTTP status \(httpStatus)") : nil
    }
    return isGRPC ? nil : Status(.unknown, "server's answer is not of type application/grpc")
  }

  /// Whether the call's outcome is known.
  var hasStatus: Bool { code != nil }

  /// A response without replies has one section, which counts as its trailers.
  mutating func moveMetadataToTrailers() {
    trailers = metadata
    metadata = Metadata()
  }

  /// The call's outcome, once the response has ended.
  var status: Status {
    if let refusal { return refusal }
    guard let code else { return Status(.unknown, "server ended the call without a status") }
    return Status(Status.Code(rawValue: code) ?? .unknown, message, details: details)
  }

  /// Source: gRPC, "HTTP to gRPC Status Code Mapping".
  private static func code(forHTTP status: Int) -> Status.Code {
    switch status {
    case 400: .internal
    case 401: .unauthenticated
    case 403: .permissionDenied
    case 404: .unimplemented
    case 429, 502, 503, 504: .unavailable
    default: .unknown
    }
  }
}
