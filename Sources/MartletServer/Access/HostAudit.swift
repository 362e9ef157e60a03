package import RPC
internal import Synchronization

/// A call of a back end, for the operator's log.
package struct HostCall: Sendable {
  /// What the operator calls the back end; `unknown` and its key's fingerprint if it is nobody's.
  package let identity: String
  /// The method.
  package let method: String
  /// The account that it was about; nil if about none, or none that the caller may know of.
  package let account: String?
  /// How it ended: the status's name.
  package let outcome: String
}

/// Writes down every call of back ends, those that were refused too; outside of everything that
/// refuses.
package struct HostAudit: ServerInterceptor {
  private let identities: HostIdentities
  private let log: @Sendable (HostCall) -> Void

  /// - Parameters:
  ///   - identities: whom certificates stand for.
  ///   - log: is told of each call once it is over.
  package init(_ identities: HostIdentities, log: @escaping @Sendable (HostCall) -> Void) {
    self.identities = identities
    self.log = log
  }

  /// Runs a call, and writes down how it ended.
  package func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    let subject = AuditSubject()
    let identity = identities.identity(of: context.peer.identity)?.name
    let caller = identity ?? "unknown \(context.peer.identity?.keyFingerprint.hexadecimal ?? "")"
    var code = Status.Code.ok
    defer {
      log(
        HostCall(
          identity: caller, method: context.method.name,
          account: subject.account.map { "\($0)" }, outcome: "\(code)"))
    }
    do {
      try await next(context.with(AuditSubject.self, subject))
    } catch {
      code = (error as? Status)?.code ?? (error is CancellationError ? .cancelled : .unknown)
      throw error
    }
  }
}

/// The account that a call turns out to be about.
final class AuditSubject: ContextKey, Sendable {
  typealias Value = AuditSubject

  private let state = Mutex<Identifier?>(nil)

  var account: Identifier? { state.withLock { $0 } }

  func set(_ account: Identifier) { state.withLock { $0 = account } }
}
