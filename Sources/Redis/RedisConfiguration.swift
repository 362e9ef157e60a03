internal import TLS

/// How a server is reached.
package struct RedisConfiguration: Sendable {
  /// Where it is.
  package let url: RedisURL
  /// What it is trusted by; nil without TLS.
  let tls: TLSContext?

  /// A server.
  ///
  /// - Parameters:
  ///   - url: where it is.
  ///   - authorities: whom to trust to be it over TLS, in PEM; nil trusts the system's.
  /// - Throws: `TLSError.credentialsRefused`.
  package init(_ url: RedisURL, authorities: [UInt8]? = nil) throws {
    self.url = url
    let trust = authorities.map { ServerTrust.authorities($0) } ?? .system
    tls = url.isTLS ? try TLSContext(client: trust, demandsHTTP2: false) : nil
  }

  /// The same server's user and password at one place.
  func session(with endpoint: RedisURL.Endpoint) throws(TLSError) -> TLSSession? {
    guard let tls else { return nil }
    return try TLSSession(tls, serverName: endpoint.host)
  }

  /// What is said on a new connection, before anything else.
  var greeting: [RedisCommand] {
    var commands: [RedisCommand] = []
    if !url.password.isEmpty {
      commands.append(
        url.user.isEmpty
          ? RedisCommand("AUTH", url.password) : RedisCommand("AUTH", url.user, url.password))
    }
    if url.database != 0 { commands.append(RedisCommand("SELECT", "\(url.database)")) }
    return commands + [RedisCommand("PING")]
  }
}
