/// Why a session cannot go on.
package enum SessionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The peer sent what is not HTTP/2; a GOAWAY with the fitting code has been prepared.
  case peerBrokeProtocol(reason: String)
  /// The peer sent more frames of the kinds that cost and do nothing than it may.
  case flooded
  /// nghttp2 could not go on: no memory, or a bug of ours.
  case failed(reason: String)

  /// What was expected and what came.
  package var description: String {
    switch self {
    case .peerBrokeProtocol(let reason): "peer broke HTTP/2: \(reason)"
    case .flooded: "peer sent too many control frames, empty frames or resets"
    case .failed(let reason): "HTTP/2 session failed: \(reason)"
    }
  }
}
