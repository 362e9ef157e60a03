internal import RPC

/// How long to wait for a server that is not up yet: one that refuses connections. What else is
/// wrong, such as a certificate, does not get better by waiting.
public struct Patience: Sendable {
  private let duration: Duration
  private let waits: @Sendable () -> Void

  /// Waits for a while.
  ///
  /// - Parameters:
  ///   - duration: how long at most.
  ///   - waits: is called once, when the server has refused the first connection.
  public init(_ duration: Duration, waits: @escaping @Sendable () -> Void = {}) {
    self.duration = duration
    self.waits = waits
  }

  /// Does not wait.
  public static let none = Patience(.zero)

  /// Connects to a server, again while it refuses connections.
  ///
  /// - Returns: the connection, over which the server has answered.
  /// - Throws: a `Status`, `ClientError.authorities`.
  func connect(to location: ServerLocation) async throws -> ServerConnection {
    let end = ContinuousClock.now + duration
    var isFirst = true
    while true {
      let connection = ServerConnection(location)
      do {
        try await connection.greet()
        return connection
      } catch {
        await connection.close()
        guard let status = error as? Status, status.isRefusedConnection,
          ContinuousClock.now < end
        else { throw error }
      }
      if isFirst { waits() }
      isFirst = false
      try await Task.sleep(for: .milliseconds(200))
    }
  }
}

extension Status {
  /// Whether no connection could be made, so that nothing has reached the server.
  var hasNotReachedServer: Bool {
    code == .unavailable
      && (message.hasPrefix("no connection: ") || message.hasPrefix("cannot resolve "))
  }

  /// Whether nobody listens at the server's address.
  fileprivate var isRefusedConnection: Bool {
    hasNotReachedServer
      && (message.contains("Connection refused") || message.contains("No such file or directory"))
  }
}
