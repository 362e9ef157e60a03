internal import Postgres
package import RPC
internal import Synchronization

/// Turns what services throw into statuses, each with one reason; the outermost interceptor.
package struct RefusalInterceptor: ServerInterceptor {
  private let log: @Sendable (FailureReport) -> Void
  private let complaints = Complaints()

  /// An interceptor.
  ///
  /// - Parameter log: is told of each failure of ours.
  package init(log: @escaping @Sendable (FailureReport) -> Void) { self.log = log }

  /// Runs a call, and names the reason where it fails.
  ///
  /// - Parameters:
  ///   - context: the call.
  ///   - next: the rest of the call.
  /// - Throws: a `Status`, or a cancellation as it is.
  package func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    do {
      try await next(context)
    } catch let refusal as Refusal {
      throw refusal.status
    } catch let status as Status {
      throw status.code == .invalidArgument ? Refusal.violation(status) : status
    } catch let error as CancellationError {
      throw error
    } catch let error as PostgresError {
      throw status(of: error, in: context)
    } catch {
      throw report(error, in: context)
    }
  }

  private func status(of error: PostgresError, in context: ServerContext) -> any Error {
    switch error {
    case .cancelled: CancellationError()
    case .poolExhausted, .timedOut: Refusal.overloaded(retryAfter: .seconds(1)).status
    case .notNow:
      complain(of: error, in: context)
    case .unavailable: Refusal.unavailable
    default: report(error, in: context)
    }
  }

  /// The status of a database that is there and cannot do it now, and a line in the log, once a
  /// minute: every call meets it.
  private func complain(of error: PostgresError, in context: ServerContext) -> Status {
    if complaints.isDue(error, at: .now) { _ = report(error, in: context) }
    return error.isOfExhaustedServer
      ? Refusal.overloaded(retryAfter: .seconds(5)).status : Refusal.unavailable
  }

  private func report(_ error: any Error, in context: ServerContext) -> Status {
    let number = Identifier.random().description
    log(FailureReport(number: number, method: context.method.path, error: "\(error)"))
    return Refusal.internalFailure(number: number)
  }
}

/// When the log was last told of what every call meets.
private final class Complaints: Sendable {
  private static let interval = Duration.seconds(60)

  private let times = Mutex<[PostgresError: ContinuousClock.Instant]>([:])

  /// Whether the log is to be told of an error.
  func isDue(_ error: PostgresError, at now: ContinuousClock.Instant) -> Bool {
    times.withLock { times in
      if let last = times[error], last.duration(to: now) < Self.interval { return false }
      times[error] = now
      return true
    }
  }
}

/// A failure of the server's own, for its log.
package struct FailureReport: Sendable {
  /// What the caller was told to find it by.
  package let number: String
  /// The path of the method, or the name of what runs in the background.
  package let method: String
  /// What failed, without values of requests.
  package let error: String
}

extension FailureReport {
  /// A failure of what runs in the background, which no caller was told of.
  init(ofWork name: String, _ error: String) {
    self.init(number: Identifier.random().description, method: name, error: error)
  }
}
