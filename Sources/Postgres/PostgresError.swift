/// Why a statement or a connection failed. No case holds a value of a statement.
package enum PostgresError: Error, Sendable, Hashable {
  /// The server refused: SQLSTATE, the constraint that was violated where there was one, and the
  /// server's primary message, which may quote a value and is left out of `description`.
  case server(sqlState: String, constraint: String?, message: String)
  /// The server is there and cannot do it now: its disk is full, it is read only or short of
  /// something. Nothing was done; the same may succeed later.
  case notNow(sqlState: String)
  /// There is no connection, or it was lost: what was on its way may have happened or not, and is
  /// safe to repeat where it is named by an identifier.
  case unavailable(String)
  /// Too many callers wait for a connection.
  case poolExhausted
  /// No connection was free in time, or the statement took too long.
  case timedOut
  /// The calling task was cancelled.
  case cancelled
  /// A row is not of the form that the program expects.
  case unexpectedColumn(String)

  /// Whether a constraint, or a trigger in its name, was violated.
  package func isViolation(of name: String) -> Bool {
    guard case .server(let state, let constraint, _) = self else { return false }
    return state.hasPrefix("23") && constraint == name
  }

  /// Whether what was asked for may have been done though no answer came.
  package var mayHaveCommitted: Bool {
    switch self {
    case .unavailable, .timedOut, .cancelled: true
    case .server, .notNow, .poolExhausted, .unexpectedColumn: false
    }
  }

  /// What a server answers that was demoted, or is not promoted yet.
  private static let readOnly = "25006"

  /// Whether another server of the same database may be the one that can be written to.
  package var isOfReadOnlyServer: Bool { self == .notNow(sqlState: Self.readOnly) }

  /// Whether the server lacks something: disk, memory, connections.
  package var isOfExhaustedServer: Bool {
    guard case .notNow(let state) = self else { return false }
    return state.hasPrefix("53")
  }

  /// Whether the same transaction may succeed when it is run again.
  var isRetryable: Bool {
    guard case .server(let state, _, _) = self else { return false }
    return state == "40001" || state == "40P01"
  }

  /// The error that a SQLSTATE stands for.
  init(sqlState: String, constraint: String?, message: String) {
    switch sqlState {
    case "57014": self = .timedOut
    case _ where sqlState.hasPrefix("57P0") || sqlState.hasPrefix("08"):
      self = .unavailable("server is stopping or starting")
    case Self.readOnly: self = .notNow(sqlState: sqlState)
    case _ where sqlState.hasPrefix("53") || sqlState.hasPrefix("58"):
      self = .notNow(sqlState: sqlState)
    default: self = .server(sqlState: sqlState, constraint: constraint, message: message)
    }
  }
}

extension PostgresError: CustomStringConvertible {
  /// What happened, without any value of a statement.
  package var description: String {
    switch self {
    case .server(let state, let constraint, _):
      "server refused with SQLSTATE \(state)" + (constraint.map { " by \($0)" } ?? "")
    case .notNow(let state): "server cannot do it now, SQLSTATE \(state)"
    case .unavailable(let reason): "database is not available: \(reason)"
    case .poolExhausted: "too many callers wait for a database connection"
    case .timedOut: "database did not answer in time"
    case .cancelled: "statement was cancelled"
    case .unexpectedColumn(let what): "unexpected column: \(what)"
    }
  }
}
