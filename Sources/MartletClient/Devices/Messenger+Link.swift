internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Links this device to an account whose other device approves it.
  ///
  /// Once the other device has approved, an interrupted call is taken up again by the same call
  /// with the same file; before, that shows a new code.
  ///
  /// - Parameters:
  ///   - location: the server.
  ///   - file: where the account will be kept; nothing may be there yet, but for what an
  ///     interrupted call has left.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  ///   - patience: how long to wait for a server that is not up yet.
  ///   - showCode: shows the code that the other device is to be given, by a way that nobody can
  ///     change: it is the public key that the account's secrets will be sealed for.
  /// - Returns: the device.
  /// - Throws: `ClientError.accountExists`, `.linkRefused`, a `Status`.
  public static func link(
    at location: ServerLocation, in file: StoreLocation, deviceName: String = "",
    patience: Patience = .none, showCode: (String) -> Void
  ) async throws -> Messenger {
    let location = try location.withCertificates()
    try ServerConnection(location).check()
    return try await NewStore.with(file) { store in
      try await link(
        at: location, in: store, deviceName: deviceName, clock: .system, patience, showCode)
    }
  }

  /// The same with a store in memory, for tests and simulations.
  package static func linkInMemory(
    at location: ServerLocation, clock: WallClock = .system, showCode: (String) -> Void
  ) async throws -> Messenger {
    let store = try Store.create(at: Store.inMemory, key: nil)
    return try await link(
      at: location, in: store, deviceName: "", clock: clock, .none, showCode)
  }

  private static func link(
    at location: ServerLocation, in store: Store, deviceName: String, clock: WallClock,
    _ patience: Patience, _ showCode: (String) -> Void
  ) async throws -> Messenger {
    let (_, connection) = try await patience.connect(to: location) { try await $0.greet() }
    if let pending = try store.pendingDevice(at: location, isLinked: true) {
      do {
        return try await finishLink(pending, in: store, connection, clock: clock)
      } catch ClientError.linkRefused {
        // The approval is too old: a new one is needed.
        try store.forgetPendingDevice()
      }
    }
    let provisioning = ProvisioningKey()
    showCode(provisioning.code)
    let message = try await provisioning.open(
      awaitMessage(for: provisioning, on: connection))
    let identity = try IdentityKeyPair(seed: SecretBytes(message.identitySeed))
    let draft = try DeviceRegistrationDraft(
      identity, named: deviceName, at: location, now: clock.now)
    let pending = try store.keep(draft, linkedBy: message)
    return try await finishLink(pending, in: store, connection, clock: clock)
  }

  /// Has the server link the device to the account that has approved it.
  private static func finishLink(
    _ pending: PendingDevice, in store: Store, _ connection: ServerConnection, clock: WallClock
  ) async throws -> Messenger {
    let reply = try await connection.anonymousKeys.linkDevice(
      LinkDeviceRequest(
        requestID: pending.requestID, linkToken: pending.linkToken, device: pending.device),
      options: .long)
    guard case .linked(let address)? = reply.outcome else {
      throw ClientError.linkRefused("the server did not link the device: try with a new code")
    }
    guard address.accountID == pending.accountID else {
      throw ClientError.badServer("the device was linked to another account")
    }
    return try await finish(pending, as: address, in: store, connection, clock: clock)
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

extension ServerConnection {
  /// Finds out whether the server can be reached.
  ///
  /// - Throws: a `Status` if it cannot.
  fileprivate func greet() async throws {
    let nobody = MartletAPI.DeviceAddress(
      accountID: [UInt8](repeating: 0, count: AccountID.byteCount), deviceID: 1)
    do {
      _ = try await anonymousKeys.challenge(ChallengeRequest(device: nobody), options: .usual)
    } catch let status as Status where !status.isPassing {
      // It has answered.
    }
  }
}
