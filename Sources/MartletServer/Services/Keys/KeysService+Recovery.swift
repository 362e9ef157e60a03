internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Gives an account a new device, for whoever has its identity key.
  package func recoverAccount(
    _ request: RecoverAccountRequest, context: ServerContext
  ) async throws -> RecoverAccountResponse {
    guard let signed = request.signed, let device = request.device else {
      throw Refusal.constraintViolated(field: "signed", "is missing, or the device")
    }
    let payload = try payload(of: signed, as: RecoverAccountPayload.self)
    guard let account = Identifier(payload.accountID), let first = DeviceNumber(of: 1),
      payload.authenticationKey == device.authenticationKey
    else {
      throw Refusal.constraintViolated(
        field: "signed.payload.authentication_key", "is not the device's")
    }
    let refused = RecoverAccountResponse(outcome: .refused(.init()))
    let address = Address(account: account, device: first)
    // The key first: who does not have it learns nothing, and counts for nothing.
    guard let key = try await AccountsStore.identityKey(of: account, in: database),
      isSigned(signed, by: key),
      try await challenges.isValid(payload.challenge, for: address)
    else { return refused }
    try KeySignatures(identityKey: key).check(device, field: "device")
    var removed: DeviceNumber?
    let number = try await database.transaction(deadline: context.deadline?.instant) {
      transaction -> DeviceNumber? in
      removed = nil
      guard try await RecoveryStore.lock(account, in: transaction) == key else { return nil }
      let known = try await RecoveryStore.device(
        of: account, authenticationKey: device.authenticationKey, in: transaction)
      if let known { return known }
      try await RateBuckets.take(
        [Identifier.derived("martlet-recover", account.bytes).bytes], of: "recoveries",
        burst: Limits.recoveryBurst, interval: Limits.recoveryInterval, in: transaction)
      removed = try await RecoveryStore.makeRoom(in: account, transaction)
      guard let number = try await DevicesStore.freeNumber(of: account, in: transaction) else {
        return nil
      }
      try await insert(device, as: Address(account: account, device: number), in: transaction)
      return number
    }
    if let removed { revoker.revoke(account, device: removed) }
    guard let number else { return refused }
    delivery.tellDevicesChanged(of: account)
    return RecoverAccountResponse(
      outcome: .recovered(Address(account: account, device: number).message))
  }

  private func isSigned(_ signed: SignedPayload, by key: [UInt8]) -> Bool {
    let name = KeyServiceMethods.recoverAccount.signedName
    return (try? KeySignatures(identityKey: key).check(signed, method: name)) != nil
  }

  /// Keeps what the calling account is recovered by.
  package func putRecovery(
    _ request: PutRecoveryRequest, context: ServerContext
  ) async throws -> PutRecoveryResponse {
    let caller = try context.caller
    let payload = try await opened(
      request.signed, as: PutRecoveryPayload.self, method: KeyServiceMethods.putRecovery,
      by: caller)
    _ = try KeySignatures.verificationKey(
      payload.verificationKey, field: "signed.payload.verification_key")
    return try await once(caller.account, payload.requestID, payload, context) { transaction in
      _ = try await RecoveryStore.lock(caller.account, in: transaction)
      try await RecoveryStore.keep(payload, of: caller.account, in: transaction)
      return PutRecoveryResponse()
    }.reply
  }

  /// Gives out what an account is recovered by. Unknown identifiers count, and are answered, like
  /// known ones.
  package func fetchRecovery(
    _ request: FetchRecoveryRequest, context: ServerContext
  ) async throws -> FetchRecoveryResponse {
    let refused = FetchRecoveryResponse(outcome: .refused(.init()))
    guard let id = Identifier(request.recoveryID), let first = DeviceNumber(of: 1),
      try await challenges.isValid(
        request.challenge, for: Address(account: id, device: first))
    else { return refused }
    let found = try await database.transaction(deadline: context.deadline?.instant) {
      transaction in
      try await RateBuckets.take(
        [Identifier.derived("martlet-fetch-recovery", id.bytes).bytes], of: "recoveries",
        burst: Limits.recoveryBurst, interval: Limits.recoveryInterval, in: transaction)
      return try await RecoveryStore.recovery(id.bytes, in: transaction)
    }
    let message = Array("martlet-recovery-v1".utf8) + request.challenge + id.bytes
    // Where nothing is kept, a signature is checked all the same.
    let key = try KeySignatures.verificationKey(
      found?.verificationKey ?? Self.nobodysKey, field: "recovery_id")
    guard key.isValid(request.signature.bytes, of: message.bytes), let found else {
      return refused
    }
    return FetchRecoveryResponse(outcome: .contents(found.contents))
  }

  /// A key of Ed25519 for comparison.
  private static let nobodysKey: [UInt8] = {
    let seed = SecretBytes(HashFunction.sha256.hash(Array("nobody".utf8)))
    return (try? SigningKey(.ed25519, rawRepresentation: seed))?
      .verificationKey.rawRepresentation ?? []
  }()
}
