package import RPC

/// Decides who may make a call: the one check that every call of a listener passes.
package protocol RequestAccess: Sendable {
  /// Lets a call of one of the service's own methods through, as the method's access demands
  /// (`(martlet.access)` in the schemas).
  ///
  /// - Parameter context: the call.
  /// - Returns: the call with what was found out about its caller, for the handler.
  /// - Throws: `Refusal`.
  func admit(_ context: ServerContext) async throws -> ServerContext
}

/// Lets calls through as a listener's access has it. Health and reflection are anyone's who may
/// connect.
package struct AccessInterceptor: ServerInterceptor {
  private let access: any RequestAccess

  /// Access of one listener.
  package init(_ access: any RequestAccess) { self.access = access }

  /// Checks the caller, then runs the call.
  ///
  /// - Parameters:
  ///   - context: the call.
  ///   - next: the rest of the call.
  /// - Throws: `Refusal`, what the call throws.
  package func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    guard context.method.service.hasPrefix("martlet.") || context.method.access != .unspecified
    else { return try await next(context) }
    try await next(access.admit(context))
  }
}

/// The device that calls, as access has verified it.
enum Caller: ContextKey {
  typealias Value = Address
}

extension ServerContext {
  /// The device that calls; every authenticated method has one.
  var caller: Address {
    get throws {
      guard let caller = values[Caller.self] else {
        throw Refusal.unauthenticated("no access token")
      }
      return caller
    }
  }
}
