internal import Egress
internal import Postgres

/// Why a store of objects does not do what it is asked.
enum S3Failure: Error, CustomStringConvertible {
  /// It refuses; its own name of the reason.
  case refused(status: Int, code: String)
  /// It answers what is no answer.
  case unreadable(String)

  var description: String {
    switch self {
    case .refused(let status, let code): "the store of objects answered \(status) \(code)"
    case .unreadable(let what): "the store of objects answered \(what)"
    }
  }
}

/// Asks a store of objects, again while it has trouble.
struct S3Client: Sendable {
  let location: S3Location
  private let signer: S3Signer
  private let egress: EgressClient
  private let failures: @Sendable (String) -> Void
  private let now: @Sendable () -> Timestamp

  /// Seconds since 1970.
  var time: Int64 { now().secondsSince1970 }

  /// - Parameters:
  ///   - location: the bucket.
  ///   - egress: what connects.
  ///   - now: the time.
  ///   - failures: is told how a request has failed.
  init(
    _ location: S3Location, egress: EgressClient, now: @escaping @Sendable () -> Timestamp,
    failures: @escaping @Sendable (String) -> Void
  ) {
    self.location = location
    self.egress = egress
    self.now = now
    self.failures = failures
    signer = S3Signer(location)
  }

  /// The URL by which somebody else may do something for ten minutes.
  ///
  /// - Parameters:
  ///   - method: what.
  ///   - path: with which object.
  ///   - query: with which parameters.
  ///   - byteCount: how many bytes have to be sent; nil for none.
  /// - Returns: the URL.
  func url(
    _ method: String, _ path: String, _ query: [(String, String)] = [], byteCount: Int? = nil
  ) -> String {
    signer.url(
      method, path, query, byteCount: byteCount, at: time, lifetime: Limits.directLifetime)
  }

  /// Asks until it is answered, a few times.
  ///
  /// - Parameters:
  ///   - method: how.
  ///   - path: for what.
  ///   - query: with which parameters.
  ///   - body: what is sent; nil is nothing.
  ///   - range: the bytes that are wanted of an object; nil for all.
  ///   - accepted: statuses that are answers, beside 200 to 299.
  /// - Returns: the answer.
  /// - Throws: `S3Failure`, which has no end by itself; `Refusal.overloaded` while the store has
  ///   trouble or cannot be reached.
  func ask(
    _ method: String, _ path: String, _ query: [(String, String)] = [], body: [UInt8]? = nil,
    range: Range<Int64>? = nil, accepting accepted: Set<Int> = []
  ) async throws -> EgressAnswer {
    var tries = 0
    while true {
      if let answer = try await answer(
        to: request(method, path, query, body: body, range: range), accepting: accepted)
      {
        return answer
      }
      tries += 1
      guard tries < Limits.storeTries else {
        throw Refusal.overloaded(retryAfter: Limits.storeRetry)
      }
      try await Task.sleep(for: Limits.storeFirstRetry * (1 << tries))
    }
  }

  /// Asks once.
  ///
  /// - Returns: nil if asking again may help.
  private func answer(
    to request: EgressRequest, accepting accepted: Set<Int>
  ) async throws -> EgressAnswer? {
    let answer: EgressAnswer
    do {
      answer = try await egress.answer(to: request)
    } catch {
      failures(error.name)
      if error == .cancelled { throw CancellationError() }
      guard error.isPassing else { throw error }
      return nil
    }
    if (200..<300).contains(answer.status) || accepted.contains(answer.status) { return answer }
    failures("\(answer.status)")
    guard answer.status >= 500 || answer.status == 429 else {
      throw S3Failure.refused(
        status: answer.status, code: S3Text(answer.body)["Code"] ?? "")
    }
    return nil
  }

  private func request(
    _ method: String, _ path: String, _ query: [(String, String)], body: [UInt8]?,
    range: Range<Int64>?
  ) -> EgressRequest {
    var request = EgressRequest(signer.url(method, path, query, at: time), body: body)
    request.method = method
    request.time = Limits.storeTime
    request.answerLimit = Limits.storeAnswer
    if body != nil { request.headers.append(("content-type", "application/octet-stream")) }
    if let range {
      request.headers.append(("range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)"))
      request.answerLimit = max(Limits.storeAnswer, range.count)
    }
    return request
  }
}

extension EgressError {
  /// Whether it may be over soon.
  fileprivate var isPassing: Bool {
    switch self {
    case .unreachable, .timedOut, .failed, .busy: true
    case .refusedURL, .refusedAddress, .untrusted, .tooLarge, .cancelled: false
    }
  }

  /// A word for it.
  fileprivate var name: String {
    switch self {
    case .unreachable: "unreachable"
    case .timedOut: "timed_out"
    case .untrusted: "untrusted"
    case .refusedURL, .refusedAddress: "not_allowed"
    case .busy: "busy"
    case .tooLarge, .failed, .cancelled: "failed"
    }
  }
}
