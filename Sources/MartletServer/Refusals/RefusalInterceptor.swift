internal import Postgres
package import RPC

/// Turns what services throw into statuses, each with one reason; the outermost interceptor.
package struct RefusalInterceptor: ServerInterceptor {
  private let log: @Sendable (FailureReport) -> Void

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
    case .unavailable: Refusal.unavailable
    default: report(error, in: context)
    }
  }

  private func report(_ error: any Error, in context: ServerContext) -> Status {
    let number = Identifier.random().description
    log(FailureReport(number: number, method: context.method.path, error: "\(error)"))
    return Refusal.internalFailure(number: number)
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
