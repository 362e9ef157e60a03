package import RPC

/// Lets a call through as its method's access demands (`(martlet.access)` in the schemas), and
/// tells the handler who calls. Whether a signed request is signed, its handler checks.
package struct AccessInterceptor: ServerInterceptor {
  private let tokens: AccessTokens

  /// Access by tokens.
  package init(tokens: AccessTokens) { self.tokens = tokens }

  /// Checks the caller's token, then runs the call.
  ///
  /// - Parameters:
  ///   - context: the call.
  ///   - next: the rest of the call.
  /// - Throws: `Refusal.unauthenticated` without a token that counts; `Refusal.permissionDenied`
  ///   where an anonymous method is called with one.
  package func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    let authorization = context.metadata["authorization"]
    switch context.method.access {
    case .anonymous:
      guard authorization == nil else {
        throw Refusal.permissionDenied("this method is called without an access token")
      }
      try await next(context)
    case .authenticated, .signed:
      guard let token = authorization.flatMap(Self.token) else {
        throw Refusal.unauthenticated("no access token, expected \"authorization: Bearer TOKEN\"")
      }
      try await next(context.with(Caller.self, tokens.verify(token)))
    case .unspecified:
      // Health and reflection are anyone's. A method of ours that does not say is nobody's.
      guard !context.method.service.hasPrefix("martlet.") else {
        throw Refusal.permissionDenied("this method is not served")
      }
      try await next(context)
    }
  }
}

extension AccessInterceptor {
  /// The token of an `authorization` of the scheme Bearer, whose letters may be of either case.
  ///
  /// Source: RFC 9110 §11.1, RFC 6750 §2.1.
  private static func token(_ authorization: String) -> String? {
    let scheme = "bearer "
    guard
      authorization.utf8.prefix(scheme.utf8.count).elementsEqual(
        scheme.utf8, by: { $0 | 0x20 == $1 })
    else { return nil }
    return String(authorization.dropFirst(scheme.utf8.count))
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
