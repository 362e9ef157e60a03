internal import MLSCore
internal import RPC

/// Says in the protocol's words why MLS refused a request.
struct RefusalInterceptor: ServerInterceptor {
  func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    do { try await next(context) } catch let error as MLSError { throw Self.status(of: error) }
  }

  private static func status(of error: MLSError) -> Status {
    switch error {
    case .wrongEpoch, .missingPreSharedKey, .unsuitable, .policyRefused, .violation(.groupClosed):
      Status(.failedPrecondition, error.description)
    case .malformed, .violation, .unsupportedCipherSuite, .cryptography, .credentialRefused:
      Status(.invalidArgument, error.description)
    }
  }
}
