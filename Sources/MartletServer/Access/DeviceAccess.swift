package import RPC

/// Access of devices, by the tokens that they show. Whether a signed request is signed, its handler
/// checks.
package struct DeviceAccess: RequestAccess {
  private let tokens: AccessTokens

  /// Access by tokens.
  package init(tokens: AccessTokens) { self.tokens = tokens }

  /// Checks the caller's token, and notes whose it is.
  ///
  /// - Throws: `Refusal.unauthenticated` without a token that counts; `Refusal.permissionDenied`
  ///   where an anonymous method is called with one, and for methods that are not for devices.
  package func admit(_ context: ServerContext) async throws -> ServerContext {
    let authorization = context.metadata["authorization"]
    switch context.method.access {
    case .anonymous:
      guard authorization == nil else {
        throw Refusal.permissionDenied("this method is called without an access token")
      }
      return context
    case .authenticated, .signed:
      guard let token = authorization.flatMap(Self.token) else {
        throw Refusal.unauthenticated("no access token, expected \"authorization: Bearer TOKEN\"")
      }
      return try await context.with(Caller.self, tokens.verify(token))
    case .unspecified, .internal:
      // A method of ours that does not say who may call it is nobody's.
      throw Refusal.permissionDenied("this method is not served")
    }
  }

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
