internal import MartletClient
internal import PlainText
internal import RPC

/// Says in an agent's answers what went wrong, in the words of the command line.
struct AgentErrors: ServerInterceptor {
  func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    do {
      try await next(context)
    } catch let error as ClientError {
      throw Self.status(Self.code(error), Self.reason(error), error)
    } catch let error as UsageError {
      throw Self.status(.invalidArgument, "NOT_UNDERSTOOD", error)
    }
  }

  private static func status(
    _ code: RPC.Status.Code, _ reason: String, _ error: any Error
  ) -> RPC.Status {
    let message = Failure.explain(error).map { line, hint, _ in
      hint.map { "\(line.text); \($0.text)" } ?? line.text
    }
    return RPC.Status(
      code, message ?? "\(error)",
      packing: [GoogleRPCErrorInfo(reason: reason, domain: "martlet.agent")])
  }

  private static func code(_ error: ClientError) -> RPC.Status.Code {
    switch error {
    case .noAccount, .notFound, .noGroup: .notFound
    case .invalidContent, .nameRefused, .linkMismatch: .invalidArgument
    case .blocked, .notPermitted, .notTheAuthor, .unlinked: .permissionDenied
    case .tooLarge, .quotaExceeded: .resourceExhausted
    case .busyStore, .unwritableStore, .devicesKeepChanging: .unavailable
    case .badServer, .damagedStore: .internal
    default: .failedPrecondition
    }
  }

  private static func reason(_ error: ClientError) -> String {
    switch error {
    case .notFound, .noGroup: "NOT_FOUND"
    case .identityChanged: "IDENTITY_CHANGED"
    case .blocked: "BLOCKED"
    case .notPermitted: "NOT_PERMITTED"
    case .invalidContent: "INVALID_CONTENT"
    case .unlinked: "UNLINKED"
    default: "FAILED"
    }
  }
}
