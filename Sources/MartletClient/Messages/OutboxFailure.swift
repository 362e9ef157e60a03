internal import Cryptography
internal import MLSCore
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What an error means for the message of the outbox that met it.
enum OutboxFailure {
  /// The server cannot be reached, or has too much to do: everything waits.
  case unreachable
  /// The server asks to wait with this conversation, for a number of seconds; others go on.
  case limited(seconds: Int64)
  /// The server failed at the message: it may have been stored, and is sent again as it is.
  case trouble
  /// The conversation is not settled: the message waits for the next time, others go on.
  case unsettled
  /// The message cannot be sent, now or later.
  case final

  init(_ error: any Error) {
    switch error {
    case let status as Status: self.init(status)
    case let error as ClientError: self.init(error)
    case is SignalError, is CryptographyError, is MLSError: self = .final
    default: self = .unsettled
    }
  }

  private init(_ status: Status) {
    if let delay = status.rateLimit {
      let bounds = ClientLimits.troubleRetry
      self = .limited(seconds: min(max(delay, bounds.lowerBound), bounds.upperBound))
    } else if status.isPassing {
      self = .unreachable
    } else {
      self = status.isTrouble ? .trouble : .final
    }
  }

  private init(_ error: ClientError) {
    switch error {
    case .identityChanged, .notFound, .unusableKeys, .noGroup, .unvouchedDevice, .blocked,
      .invalidContent, .notPermitted:
      self = .final
    default: self = .unsettled
    }
  }
}

extension Status {
  /// Seconds to wait where the server limits this caller with one other account; nil for everything
  /// else.
  fileprivate var rateLimit: Int64? {
    guard code == .resourceExhausted,
      detail(GoogleRPCErrorInfo.self)?.reason == "RATE_LIMITED"
    else { return nil }
    return detail(GoogleRPCRetryInfo.self)?.retryDelay?.duration?.components.seconds ?? 1
  }

  /// Whether the server failed at this call: it may have done what it was asked to, and may do so
  /// when it is asked again.
  var isTrouble: Bool {
    switch code {
    case .internal, .unknown, .dataLoss: true
    default: false
    }
  }

  /// Whether the same call may succeed later.
  var isPassing: Bool {
    switch code {
    case .unavailable, .deadlineExceeded, .resourceExhausted, .cancelled, .aborted: true
    default: false
    }
  }
}
