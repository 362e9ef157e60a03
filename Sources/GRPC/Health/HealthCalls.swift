internal import RPC

/// Answers `grpc.health.v1.Health`.
///
/// Source: gRPC, "GRPC Health Checking Protocol".
struct HealthCalls: HealthHandler {
  let health: HealthService

  func check(
    _ request: HealthCheckRequest, context _: ServerContext
  ) async throws -> HealthCheckResponse {
    guard let status = health.status(of: request.service) else {
      throw Status(.notFound, "unknown service \"\(request.service.prefix(200))\"")
    }
    return HealthCheckResponse(status: .init(status))
  }

  func watch(
    _ request: HealthCheckRequest, replies: ReplyWriter<HealthCheckResponse>,
    context _: ServerContext
  ) async throws {
    var last: HealthCheckResponse?
    for await status in health.statuses(of: request.service) {
      let response = HealthCheckResponse(status: status.map { .init($0) } ?? .serviceUnknown)
      if response != last { try await replies.send(response) }
      last = response
    }
    throw Status(.unavailable, "server is shutting down")
  }
}

extension HealthCheckResponse.ServingStatus {
  /// The wire's name for a status.
  fileprivate init(_ status: HealthService.Status) {
    switch status {
    case .serving: self = .serving
    case .notServing: self = .notServing
    }
  }
}
