internal import COpenSSL

/// Why a TLS session or its configuration failed.
package enum TLSError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A certificate, key or list of authorities that cannot be used.
  case credentialsRefused(what: String, reason: String)
  /// The handshake or a record failed.
  case failed(reason: String)
  /// The peer's certificate was refused.
  case peerNotTrusted(reason: String)
  /// The peer does not speak HTTP/2 over TLS (ALPN `h2`).
  case protocolNotAgreed
  /// The peer ended the session.
  case closedByPeer

  /// What was expected and what came.
  package var description: String {
    switch self {
    case .credentialsRefused(let what, let reason): "cannot use \(what): \(reason)"
    case .failed(let reason): "TLS failed: \(reason)"
    case .peerNotTrusted(let reason): "peer's certificate was refused: \(reason)"
    case .protocolNotAgreed: "peer does not offer the application protocol \"h2\""
    case .closedByPeer: "TLS session closed by peer"
    }
  }

  /// What OpenSSL's error queue of this thread says; empties it.
  static func lastReason() -> String {
    var reason = "no reason given"
    while true {
      let code = ERR_get_error()
      guard code != 0 else { return reason }
      if let text = unsafe ERR_reason_error_string(code) { reason = unsafe String(cString: text) }
    }
  }
}
