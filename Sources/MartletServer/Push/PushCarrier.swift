internal import Cryptography
internal import Egress

/// A push message that is to be sent.
struct PushMessage: Sendable {
  let reason: PushReason
  let isUrgent: Bool
  /// How long a push service keeps it.
  let lifetime: Duration

  /// What it says of a call that rings for so long, or else of messages.
  init(ringsFor: Duration?, isUrgent: Bool) {
    reason = ringsFor == nil ? .message : .call
    self.isUrgent = isUrgent
    lifetime = ringsFor ?? Limits.pushLifetime
  }

  /// What it holds: every message other bytes.
  func payload() -> [UInt8] {
    var random = SystemRandom()
    return reason.payload(random: random.bytes(14))
  }

  /// Whole seconds of the lifetime, at least one.
  var seconds: Int64 { max(1, lifetime.components.seconds) }
}

/// What brings push messages to endpoints of a kind.
protocol PushCarrier: Sendable {
  /// What is asked of the push service.
  ///
  /// - Parameters:
  ///   - message: what is to be sent.
  ///   - endpoint: where to.
  ///   - entry: the same as it is stored.
  /// - Returns: the request; nil if there is no way to it any more.
  /// - Throws: `EgressError` if a token is needed that is not to be had, `CryptographyError`.
  func request(
    _ message: PushMessage, to endpoint: PushEndpoint, _ entry: PushEndpoints.Entry
  ) async throws -> EgressRequest?

  /// What an answer means.
  func verdict(on answer: EgressAnswer) -> PushVerdict
}

/// What has become of a push message.
enum PushVerdict: Sendable, Equatable {
  /// The push service has it.
  case taken
  /// The push service knows the endpoint no more.
  case gone
  /// The push service does not take this message: another try would be the same.
  case refused
  /// Too much at once: to be tried again, after the time that the service names for all of it.
  case busy(retryAfter: Duration?)
  /// It did not answer, or failed.
  case failed

  /// As it is counted.
  var outcome: PushOutcome {
    switch self {
    case .taken: .sent
    case .gone: .gone
    case .refused: .refused
    case .busy, .failed: .retried
    }
  }

  /// What HTTP's status means, of any push service.
  init(_ answer: EgressAnswer) {
    // A number of seconds; a date is as good as nothing.
    let wait = answer.headers["retry-after"].flatMap { UInt16($0) }.map { Duration.seconds($0) }
    switch answer.status {
    case 200..<300: self = .taken
    case 404, 410: self = .gone
    case 429: self = .busy(retryAfter: wait)
    case 500...: self = wait.map { .busy(retryAfter: $0) } ?? .failed
    default: self = .refused
    }
  }
}
