/// One device of one account: it encrypts, sends, receives, and keeps what it must remember in one
/// sealed file.
///
/// ```swift
/// let messenger = try await Messenger.register(
///   at: ServerLocation("chat.example.org:4433"),
///   in: StoreLocation("alice.martlet", key: .passphrase("correct horse")))
/// try await messenger.send(.text(Text(text: "hello")), to: .direct(bob))
/// try await messenger.receive { event in print(event) }
/// ```
///
/// Whatever is sent or received is stored together with the ratchet step that made it, in one
/// transaction, before anything leaves the device or is acknowledged: a crash at any instant loses
/// no message and shows none twice.
public actor Messenger {
  /// The account.
  public nonisolated let account: AccountID
  /// This device's number in it.
  public nonisolated let device: UInt8

  /// What does the work; this actor is where all of it happens.
  let parts: Parts

  init(store: Store, connection: ServerConnection, clock: WallClock) throws {
    let context = try DeviceContext(store: store, connection: connection, clock: clock)
    account = context.account
    device = context.device
    parts = Parts(context)
  }

  /// Opens the account that a file holds.
  ///
  /// - Parameters:
  ///   - location: the file, and what opens it.
  ///   - serverIsSilent: is called once, when the server has let a call wait for two seconds.
  /// - Returns: the device; it connects with its first call.
  /// - Throws: `ClientError.noAccount`, `.wrongKey`, `.keyFile`, `.damagedStore`.
  public static func open(
    _ location: StoreLocation, serverIsSilent: (@Sendable () -> Void)? = nil
  ) throws -> Messenger {
    try open(location, clock: .system, serverIsSilent: serverIsSilent)
  }

  /// Whether a file holds an account, rather than nothing or what an interrupted call has left.
  public static func hasAccount(_ location: StoreLocation) -> Bool {
    guard let store = try? Store.open(at: location.path, key: location.key) else { return false }
    defer { try? store.close() }
    return (try? store.read { try $0.localAccount() }) != nil
  }

  package static func open(
    _ location: StoreLocation, clock: WallClock, serverIsSilent: (@Sendable () -> Void)? = nil
  ) throws -> Messenger {
    let store = try Store.open(at: location.path, key: location.key)
    guard let local = try store.read({ try $0.localAccount() }) else {
      throw ClientError.noAccount(path: location.path)
    }
    let connection = ServerConnection(
      store.keepCertificates(of: local), serverIsSilent: serverIsSilent)
    return try Messenger(store: store, connection: connection, clock: clock)
  }

  /// Closes the file and the connection; the device is of no use afterwards.
  public func close() async {
    await parts.context.close()
  }
}
