/// Why a call fails, in the service's own terms; `RefusalInterceptor` makes a status of it.
package enum Refusal: Error, Sendable, Hashable {
  /// A field breaks a rule that its schema cannot express.
  case constraintViolated(field: String, String)
  /// The call carries no token that counts, or proves nothing.
  case unauthenticated(String)
  /// The device, or its whole account, is gone: signing in again does not help.
  case deviceRevoked
  /// The operator has suspended the account.
  case accountSuspended
  /// The caller may not do this.
  case permissionDenied(String)
  /// The caller, or someone in its way, does this too often.
  case rateLimited(String, retryAfter: Duration)
  /// The server has too much to do.
  case overloaded(retryAfter: Duration)
  /// Another stream of the same device took this one's place.
  case streamDisplaced
  /// A stream that has to show that it is alive has not.
  case heartbeatMissing
  /// The application has the stream ended; the device may connect again.
  case disconnected
  /// The server is about to go.
  case draining
}
