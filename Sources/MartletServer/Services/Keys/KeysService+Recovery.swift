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
}
