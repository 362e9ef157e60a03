internal import Protobuf
package import RPC

extension Refusal {
  /// What `google.rpc.ErrorInfo` names as the domain of every reason.
  static let domain = "martlet"

  /// The status that the caller gets: one reason always, and what helps to do better.
  var status: Status {
    switch self {
    case .constraintViolated(let field, let text):
      Status(
        .invalidArgument, "\(field): \(text)",
        packing: [
          Self.info("CONSTRAINT_VIOLATED"),
          GoogleRPCBadRequest(fieldViolations: [.init(field: field, description: text)]),
        ])
    case .unauthenticated(let text):
      Status(.unauthenticated, text, packing: [Self.info("UNAUTHENTICATED_TOKEN")])
    case .deviceRevoked:
      Status(
        .unauthenticated, "device is no longer linked", packing: [Self.info("DEVICE_REVOKED")])
    case .accountSuspended:
      Status(
        .permissionDenied, "this account is suspended",
        packing: [Self.info("ACCOUNT_SUSPENDED")])
    case .permissionDenied(let text):
      Status(.permissionDenied, text, packing: [Self.info("PERMISSION_DENIED")])
    case .rateLimited(let text, let delay):
      Status(
        .resourceExhausted, text, packing: [Self.info("RATE_LIMITED"), Self.retry(after: delay)])
    case .overloaded(let delay):
      Status(
        .resourceExhausted, "server has too much to do",
        packing: [Self.info("OVERLOADED"), Self.retry(after: delay)])
    case .streamDisplaced:
      Status(
        .aborted, "another stream of this device took its place",
        packing: [Self.info("STREAM_DISPLACED")])
    case .heartbeatMissing:
      Status(
        .aborted, "no heartbeat came in \(Limits.heartbeatLifetime.components.seconds) seconds",
        packing: [Self.info("STREAM_LAGGED")])
    case .disconnected:
      Status(
        .unavailable, "the application has ended this stream", packing: [Self.info("DISCONNECTED")])
    case .draining:
      Status(.unavailable, "server is about to stop", packing: [Self.info("DRAINING")])
    }
  }

  /// The status of a failure of ours: a number to find it in the log by, never its cause.
  static func internalFailure(number: String) -> Status {
    Status(
      .internal, "internal error \(number)",
      packing: [info("INTERNAL", metadata: ["id": number])])
  }

  /// The status of a database that cannot be reached: the call may be repeated.
  static var unavailable: Status {
    Status(
      .unavailable, "database is not available",
      packing: [info("DRAINING"), retry(after: .seconds(1))])
  }

  /// A schema's limit broken: the transport names the field, here comes the reason.
  static func violation(_ status: Status) -> Status {
    guard let fields = status.detail(GoogleRPCBadRequest.self) else { return status }
    return Status(
      .invalidArgument, status.message, packing: [info("CONSTRAINT_VIOLATED"), fields])
  }

  /// What calls end with on a connection too many.
  package static let tooManyConnections = Refusal.rateLimited(
    "too many connections from this address", retryAfter: .seconds(10)
  ).status

  private static func info(_ reason: String, metadata: [String: String] = [:])
    -> GoogleRPCErrorInfo
  {
    GoogleRPCErrorInfo(reason: reason, domain: domain, metadata: metadata)
  }

  private static func retry(after delay: Duration) -> GoogleRPCRetryInfo {
    GoogleRPCRetryInfo(retryDelay: ProtoDuration(delay))
  }
}
