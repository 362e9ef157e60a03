internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Links this device to an account whose other device approves it.
  ///
  /// - Parameters:
  ///   - location: the server.
  ///   - file: where the account will be kept; nothing may be there yet.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  ///   - showCode: shows the code that the other device is to be given, by a way that nobody can
  ///     change: it is the public key that the account's secrets will be sealed for.
  /// - Returns: the device.
  /// - Throws: `ClientError.accountExists`, `.linkRefused`, a `Status`.
  public static func link(
    at location: ServerLocation, in file: StoreLocation, deviceName: String = "",
    showCode: (String) -> Void
  ) async throws -> Messenger {
    let store = try Store.create(at: file.path, key: file.key)
    do {
      return try await link(
        at: location, in: store, deviceName: deviceName, clock: .system, showCode: showCode)
    } catch {
      try? store.close()
      Store.remove(file.path)
      throw error
    }
  }

  /// The same with a store in memory, for tests and simulations.
  package static func linkInMemory(
    at location: ServerLocation, clock: WallClock = .system, showCode: (String) -> Void
  ) async throws -> Messenger {
    let store = try Store.create(at: Store.inMemory, key: nil)
    return try await link(
      at: location, in: store, deviceName: "", clock: clock, showCode: showCode)
  }

  private static func link(
    at location: ServerLocation, in store: Store, deviceName: String, clock: WallClock,
    showCode: (String) -> Void
  ) async throws -> Messenger {
    let provisioning = ProvisioningKey()
    let connection = try ServerConnection(location)
    showCode(provisioning.code)
    let message = try await provisioning.open(
      awaitMessage(for: provisioning, on: connection))
    let identity = try IdentityKeyPair(seed: SecretBytes(message.identitySeed))
    let draft = try DeviceRegistrationDraft(
      identity, named: deviceName, at: location, now: clock.now)
    let reply = try await connection.anonymousKeys.linkDevice(
      LinkDeviceRequest(
        requestID: RequestID.random(), linkToken: message.linkToken, device: draft.request),
      options: .long)
    guard case .linked(let address)? = reply.outcome else {
      throw ClientError.linkRefused("the server did not link the device: try with a new code")
    }
    guard address.accountID == message.accountID else {
      throw ClientError.badServer("the device was linked to another account")
    }
    try draft.store(as: address, in: store)
    try store.write { records in
      for peer in message.peers { try records.apply(peer) }
    }
    let messenger = try Messenger(store: store, connection: connection, clock: clock)
    try await messenger.refillKeyPackages(left: 0)
    return messenger
  }

  private static func awaitMessage(
    for key: ProvisioningKey, on connection: ServerConnection
  ) async throws -> [UInt8] {
    let replies = try await connection.anonymousKeys.awaitProvisioning(
      AwaitProvisioningRequest(provisioningID: key.provisioningID))
    for try await reply in replies { return reply.ciphertext }
    throw ClientError.linkRefused("no device of the account has approved the code")
  }

  /// Approves a device that shows a code: it gets the account's identity and may link itself.
  ///
  /// - Parameters:
  ///   - code: as the new device shows it. Whoever made the code gets the whole account, so it has
  ///     to come from the device itself.
  ///   - timeout: how long to wait for the device to have linked itself; nil does not wait.
  /// - Returns: the device; nil without waiting.
  /// - Throws: `ClientError.linkRefused`, also if no device has linked itself in that time; a
  ///   `Status`.
  @discardableResult
  public func approve(
    code: String, waitingFor timeout: Duration? = nil
  ) async throws -> LinkedDevice? {
    let before = timeout == nil ? [] : Set(try await devices().map(\.number))
    try await sendProvisioning(to: code)
    guard let timeout else { return nil }
    let end = ContinuousClock.now + timeout
    repeat {
      if let new = try await devices().first(where: { !before.contains($0.number) }) { return new }
      try await Task.sleep(for: .milliseconds(300))
    } while ContinuousClock.now < end
    throw ClientError.linkRefused(
      "no device has used this code: it was used before, or the device that showed it is gone")
  }

  private func sendProvisioning(to code: String) async throws {
    let recipient = try ProvisioningCode(code)
    let payload = CreateLinkTokenPayload(requestID: RequestID.random())
    let reply = try await calling {
      try await server.keys.createLinkToken(
        CreateLinkTokenRequest(
          signed: try identity.sign(payload, for: KeyServiceMethods.createLinkToken)))
    }
    let token: [UInt8]
    switch reply.outcome {
    case .created(let created): token = created.linkToken
    case .tooManyDevices(let full):
      throw ClientError.linkRefused("the account has \(full.limit) devices, and may have no more")
    case nil: throw ClientError.badServer("a link token has no outcome")
    }
    let peers = try store.write { records in
      try records.setProperty("approval", Approval(isWaiting: true))
      return try records.syncedPeers(except: account)
    }
    let message = ProvisioningMessage(
      accountID: account.bytes, identitySeed: identity.identity.seed.exposed(), linkToken: token,
      peers: peers, within: ClientLimits.provisioningPeers)
    let sealed = try recipient.seal(message)
    try await calling {
      _ = try await server.keys.sendProvisioning(
        SendProvisioningRequest(provisioningID: recipient.provisioningID, ciphertext: sealed))
    }
  }
}
