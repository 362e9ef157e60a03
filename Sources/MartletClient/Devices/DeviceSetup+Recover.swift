internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension DeviceSetup {
  /// Gives an account this device by its identity key, or goes on with what an interrupted call has
  /// left in the store.
  ///
  /// - Returns: the connection, for an account that is in the store now.
  /// - Throws: `ClientError.recoveryRefused`, a `Status`.
  func recover(
    _ account: [UInt8], identitySeed: [UInt8], deviceName: String
  ) async throws -> ServerConnection {
    let identity = try IdentityKeyPair(seed: SecretBytes(identitySeed))
    return try await withServer { connection in
      var pending = try store.pendingRecovery(of: account, at: location)
      if pending == nil {
        let draft = try DeviceRegistrationDraft(
          identity, named: deviceName, at: location, now: clock.now)
        pending = try store.keep(
          draft, linkedBy: ProvisioningMessage(accountID: account, identitySeed: identitySeed))
      }
      guard let pending else { throw ClientError.damagedStore("the recovery is gone") }
      try await recover(pending, identity, connection)
    }
  }

  private func recover(
    _ pending: PendingDevice, _ identity: IdentityKeyPair, _ connection: ServerConnection
  ) async throws {
    let first = MartletAPI.DeviceAddress(accountID: pending.accountID, deviceID: 1)
    let challenge = try await connection.anonymousKeys.challenge(
      ChallengeRequest(device: first), options: .usual
    ).challenge
    let payload = RecoverAccountPayload(
      accountID: pending.accountID, challenge: challenge,
      authenticationKey: pending.device?.authenticationKey ?? [])
    let request = RecoverAccountRequest(
      signed: try identity.sign(payload, for: KeyServiceMethods.recoverAccount),
      device: pending.device)
    let reply = try await connection.anonymousKeys.recoverAccount(request, options: .long)
    guard case .recovered(let address)? = reply.outcome else {
      throw ClientError.recoveryRefused("the server has no such account, or it has another key")
    }
    guard address.accountID == pending.accountID else {
      throw ClientError.badServer("another account was recovered")
    }
    try store.complete(pending, as: address)
  }
}
