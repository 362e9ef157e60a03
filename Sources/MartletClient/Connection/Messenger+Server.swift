internal import MartletAPI
internal import RPC

extension Messenger {
  /// Where the account's server is.
  public func serverLocation() throws -> ServerLocation {
    guard let local = try store.read({ try $0.localAccount() }) else {
      throw ClientError.noAccount(path: store.path)
    }
    return ServerLocation(local)
  }

  /// Changes where the account's server is, or what its certificate is checked against.
  ///
  /// - Parameters:
  ///   - location: the same server, which has the account.
  ///   - isChecked: whether to try it first, and to change nothing if the server does not know this
  ///     device.
  /// - Throws: `ClientError.authorities`, `.unlinked`, a `Status`; then nothing has changed.
  public func setServer(_ location: ServerLocation, isChecked: Bool = true) async throws {
    let location = try location.withCertificates()
    let new = ServerConnection(location)
    let authenticated = new.authenticated(as: identity.credentials)
    do {
      try new.check()
      if isChecked {
        _ = try await calling {
          try await authenticated.keys.getPreKeyCounts(GetPreKeyCountsRequest(), options: .usual)
        }
      }
      try store.write { records in
        guard var local = try records.localAccount() else { return }
        local.server = location.target
        local.authorities = location.authorities ?? []
        local.authoritiesFile = ""
        local.isPlaintext = location.isPlaintext
        try records.setLocalAccount(local)
      }
    } catch {
      await new.close()
      throw error
    }
    let former = connection
    (connection, server) = (new, authenticated)
    await former.close()
  }
}
