package import RPC

/// Access of back ends, by the certificates that they show.
package struct HostAccess: RequestAccess {
  private let identities: HostIdentities

  /// Access by identities.
  package init(_ identities: HostIdentities) { self.identities = identities }

  /// Checks the caller's certificate, and notes whose it is.
  ///
  /// - Throws: `Refusal.unauthenticated` if it stands for nobody; `Refusal.permissionDenied` if who
  ///   it stands for may not call the method.
  package func admit(_ context: ServerContext) async throws -> ServerContext {
    let tenant = Tenant(identities: identities, peer: context.peer, method: context.method)
    try tenant.check()
    return context.with(Tenant.self, tenant)
  }
}

/// The back end that calls, as its certificate has it.
struct Tenant: ContextKey, Sendable {
  typealias Value = Tenant

  private let identities: HostIdentities
  private let peer: Peer
  private let method: MethodDescriptor

  init(identities: HostIdentities, peer: Peer, method: MethodDescriptor) {
    self.identities = identities
    self.peer = peer
    self.method = method
  }

  /// The issuer whose accounts it sees.
  ///
  /// A stream asks again as long as it is open: identities may be taken away while it is.
  ///
  /// - Throws: `Refusal.unauthenticated`, `Refusal.permissionDenied`.
  @discardableResult
  func check() throws(Refusal) -> String {
    guard let identity = identities.identity(of: peer.identity) else {
      throw .unauthenticated("this certificate stands for nobody who may call")
    }
    guard method.access == .internal, identity.methods.contains(method.name) else {
      throw .permissionDenied("\(identity.name) may not call this method")
    }
    return identity.issuer
  }
}

extension ServerContext {
  /// The back end that calls; every internal method has one.
  var tenant: Tenant {
    get throws {
      guard let tenant = values[Tenant.self] else {
        throw Refusal.unauthenticated("no client certificate")
      }
      return tenant
    }
  }

  /// The issuer whose accounts the calling back end sees.
  var issuer: String { get throws { try tenant.check() } }
}
