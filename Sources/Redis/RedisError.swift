/// Why a server did not do what it was asked to.
package enum RedisError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no connection.
  case unavailable(reason: String)
  /// No reply came in time.
  case timedOut
  /// As many commands wait as may.
  case queueFull
  /// The server said no, in these words.
  case refused(String)
  /// What came is no reply, or more than a reply may be.
  case malformed(String)

  /// What was expected and what came.
  package var description: String {
    switch self {
    case .unavailable(let reason): "no connection to Redis: \(reason)"
    case .timedOut: "Redis did not answer in time"
    case .queueFull: "\(Limits.waitingCommands) commands wait for Redis already"
    case .refused(let text): "Redis refused: \(text)"
    case .malformed(let reason): "Redis sent what is no reply: \(reason)"
    }
  }
}
