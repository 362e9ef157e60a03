/// A device that is about to be made.
struct DeviceSetup {
  /// The server, with its certificates.
  let location: ServerLocation
  /// Where the account will be kept.
  let store: Store
  let clock: WallClock
  /// How long to wait for a server that is not up yet.
  let patience: Patience

  /// Connects before anything is stored: a server that was never reached leaves nothing to go on
  /// with.
  ///
  /// - Returns: the connection.
  /// - Throws: a `Status`, what the body throws, with the connection closed.
  func withServer(
    _ body: (ServerConnection) async throws -> Void
  ) async throws -> ServerConnection {
    let connection = try await patience.connect(to: location)
    do {
      try await body(connection)
      return connection
    } catch {
      await connection.close()
      throw error
    }
  }
}
