internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension DeviceSetup {
  /// Links this device to an account whose other device approves it, or goes on with an approval
  /// that an interrupted call has left in the store.
  ///
  /// - Returns: the connection, for an account that is in the store now.
  /// - Throws: `ClientError.linkRefused`, a `Status`.
  func link(deviceName: String, showCode: (String) -> Void) async throws -> ServerConnection {
    try await withServer { try await link(deviceName: deviceName, showCode, $0) }
  }

  private func link(
    deviceName: String, _ showCode: (String) -> Void, _ connection: ServerConnection
  ) async throws {
    if let pending = try store.pendingDevice(at: location, isLinked: true) {
      do {
        return try await finishLink(pending, connection)
      } catch ClientError.linkRefused {
        // The approval is too old: a new one is needed.
        try store.forgetPendingDevice()
      }
    }
    let provisioning = ProvisioningKey(deviceName: deviceName)
    showCode(provisioning.code)
    let message = try await provisioning.open(
      awaitMessage(for: provisioning, on: connection))
    let identity = try IdentityKeyPair(seed: SecretBytes(message.identitySeed))
    let draft = try DeviceRegistrationDraft(
      identity, named: deviceName, at: location, now: clock.now)
    let pending = try store.keep(draft, linkedBy: message)
    return try await finishLink(pending, connection)
  }

  /// Has the server link the device to the account that has approved it.
  private func finishLink(
    _ pending: PendingDevice, _ connection: ServerConnection
  ) async throws {
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
    try store.complete(pending, as: address)
  }

  private func awaitMessage(
    for key: ProvisioningKey, on connection: ServerConnection
  ) async throws -> [UInt8] {
    let replies = try await connection.anonymousKeys.awaitProvisioning(
      AwaitProvisioningRequest(provisioningID: key.provisioningID))
    for try await reply in replies { return reply.ciphertext }
    throw ClientError.linkRefused("no device of the account has approved the code")
  }
}
