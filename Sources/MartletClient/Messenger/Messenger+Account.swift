internal import RPC

extension Messenger {
  /// Where the account's server is.
  public func serverLocation() throws -> ServerLocation {
    ServerLocation(try context.localAccount())
  }

  /// Changes where the account's server is, or what its certificate is checked against.
  ///
  /// - Parameters:
  ///   - location: the same server, which has the account.
  ///   - isChecked: whether to try it first, and to change nothing if the server does not know this
  ///     device.
  /// - Throws: `ClientError.authorities`, `.unlinked`, a `Status`; then nothing has changed.
  public func setServer(_ location: ServerLocation, isChecked: Bool = true) async throws {
    try await context.setServer(location, isChecked: isChecked)
  }
}
