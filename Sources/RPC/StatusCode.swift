extension Status {
  /// The kinds of outcome of a call, with their numbers on the wire.
  ///
  /// Source: gRPC, "Status codes and their use in gRPC".
  public enum Code: Int, Sendable, Hashable, CaseIterable {
    /// The call succeeded.
    case ok = 0
    /// The caller cancelled.
    case cancelled = 1
    /// An error that fits nothing else, or one from another error space.
    case unknown = 2
    /// The request is wrong whatever the state of the system.
    case invalidArgument = 3
    /// The deadline passed before the call ended.
    case deadlineExceeded = 4
    /// What was asked for does not exist.
    case notFound = 5
    /// What was to be created exists.
    case alreadyExists = 6
    /// The caller is known and may not.
    case permissionDenied = 7
    /// A quota or another resource is used up.
    case resourceExhausted = 8
    /// The state of the system does not allow it; do not retry until it has changed.
    case failedPrecondition = 9
    /// A concurrency conflict; retry at a higher level.
    case aborted = 10
    /// Past the valid range.
    case outOfRange = 11
    /// The method is not known here.
    case unimplemented = 12
    /// An invariant broke.
    case `internal` = 13
    /// Not reachable now; retry with back-off.
    case unavailable = 14
    /// Unrecoverable loss of data.
    case dataLoss = 15
    /// The caller is not known.
    case unauthenticated = 16
  }
}

extension Status.Code: CustomStringConvertible {
  /// The name that the specification prints, such as `DEADLINE_EXCEEDED`.
  public var description: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internal: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }
}
