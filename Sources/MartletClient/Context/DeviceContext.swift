internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What the parts of a device have in common: its file, its clock, who it is, and its server.
///
/// Like them it is confined to the actor that made it.
final class DeviceContext {
  let store: Store
  let clock: WallClock
  let identity: LocalIdentity
  private var connection: ServerConnection
  /// The server, for calls with this device's token.
  private(set) var server: AuthenticatedConnection

  /// - Throws: `ClientError.noAccount` if the file holds none, `.damagedStore`.
  init(store: Store, connection: ServerConnection, clock: WallClock) throws {
    guard let local = try store.read({ try $0.localAccount() }) else {
      throw ClientError.noAccount(path: store.path)
    }
    identity = try LocalIdentity(local)
    self.store = store
    self.clock = clock
    self.connection = connection
    server = connection.authenticated(as: identity.credentials, keepingTokenIn: store)
  }

  /// The account.
  var account: AccountID { identity.account }

  /// This device's number in it.
  var device: UInt8 { identity.device.address.device }

  /// Now, in whole seconds.
  var now: UnixTime { clock.now }

  /// Now, as messages say it.
  var timestamp: ProtoTimestamp { clock.timestamp }

  /// Reads the file.
  func read<Result>(_ body: (Records) throws -> Result) throws -> Result {
    try store.read(body)
  }

  /// Reads and writes the file: all of it, or nothing if the body throws.
  func write<Result>(
    _ durability: Store.Durability = .synced, _ body: (Records) throws -> Result
  ) throws -> Result {
    try store.write(durability, body)
  }

  /// The account's record.
  ///
  /// - Throws: `ClientError.noAccount` if it is gone.
  func localAccount() throws -> LocalAccount {
    guard let local = try read({ try $0.localAccount() }) else {
      throw ClientError.noAccount(path: store.path)
    }
    return local
  }

  /// Makes a call, with a new token if the server refuses the one that was kept, and says plainly
  /// when this device is no longer linked, or may not do this.
  func calling<Reply>(
    _ call: (AuthenticatedConnection) async throws -> Reply
  ) async throws -> Reply {
    try await server.calling(call)
  }

  /// For downloads: calls without a token.
  var downloads: MediaDownloadClient { connection.downloads }

  /// The store of objects behind the server.
  var objects: ObjectStore { connection.objects }

  /// Changes where the account's server is, as `Messenger.setServer(_:isChecked:)` describes it.
  func setServer(_ location: ServerLocation, isChecked: Bool) async throws {
    let location = try location.withCertificates()
    let new = ServerConnection(location)
    let authenticated = new.authenticated(as: identity.credentials, keepingTokenIn: store)
    do {
      try new.check()
      if isChecked {
        _ = try await authenticated.calling {
          try await $0.keys.getPreKeyCounts(GetPreKeyCountsRequest(), options: .usual)
        }
      }
      try write { records in
        guard var local = try records.localAccount() else { return }
        local.server = location.target
        local.authorities = location.authorities ?? []
        local.authoritiesFile = ""
        local.certificateFingerprint = location.certificateFingerprint ?? []
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

  /// Closes the file and the connection.
  func close() async {
    await connection.close()
    try? store.close()
  }
}

extension AuthenticatedConnection {
  /// Makes a call, as `DeviceContext.calling` does.
  func calling<Reply>(
    _ call: (AuthenticatedConnection) async throws -> Reply
  ) async throws -> Reply {
    do {
      do {
        return try await call(self)
      } catch let status as Status where status.refusesToken {
        await tokens.forget()
        return try await call(self)
      }
    } catch let status as Status where status.code == .unauthenticated {
      throw ClientError.unlinked
    } catch let status as Status where status.code == .permissionDenied {
      throw ClientError.notPermitted(status.message)
    }
  }
}

extension Status {
  /// Whether the server does not take the token, but may take another.
  var refusesToken: Bool {
    code == .unauthenticated && detail(GoogleRPCErrorInfo.self)?.reason == "UNAUTHENTICATED_TOKEN"
  }
}
