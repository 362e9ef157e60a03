internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Replaces the long-lived prekeys of the calling device.
  package func replaceKeys(
    _ request: ReplaceKeysRequest, context: ServerContext
  ) async throws -> ReplaceKeysResponse {
    let caller = try context.caller
    let payload = try await opened(
      request.signed, as: ReplaceKeysPayload.self, method: KeyServiceMethods.replaceKeys,
      by: caller)
    let signatures = try await signatures(of: caller.account)
    if let key = payload.signedPrekey {
      try signatures.check(key, field: "signed.payload.signed_prekey")
    }
    if let key = payload.lastResortKemPrekey {
      try signatures.check(
        key, isLastResort: true, field: "signed.payload.last_resort_kem_prekey")
    }
    return try await once(caller.account, payload.requestID, payload, context) { transaction in
      if let key = payload.signedPrekey {
        try await KeysStore.replace(key, of: caller, in: transaction)
      }
      if let key = payload.lastResortKemPrekey {
        try await KeysStore.replace(lastResort: key, of: caller, in: transaction)
      }
      if let keys = try await KeysStore.longLivedKeys(of: caller, in: transaction),
        keys.lastResort == nil, KeySignatures.needsKEMPreKey(keys.modes)
      {
        throw Refusal.constraintViolated(
          field: "signed.payload.last_resort_kem_prekey", KeySignatures.missingKEMPreKey)
      }
      return ReplaceKeysResponse()
    }.reply
  }

  /// Adds one-time prekeys of the calling device.
  package func uploadPreKeys(
    _ request: UploadPreKeysRequest, context: ServerContext
  ) async throws -> UploadPreKeysResponse {
    let caller = try context.caller
    guard request.oneTimePrekeys.count + request.oneTimeKemPrekeys.count > 0 else {
      throw Refusal.constraintViolated(
        field: "one_time_prekeys", "is empty, and one_time_kem_prekeys too")
    }
    let signatures = try await signatures(of: caller.account)
    try signatures.check(request.oneTimePrekeys, field: "one_time_prekeys")
    try signatures.check(request.oneTimeKemPrekeys, field: "one_time_kem_prekeys")
    return try await once(caller.account, request.requestID, request, context) { transaction in
      try await DevicesStore.lock(caller, in: transaction)
      let counts = try await KeysStore.counts(of: caller, in: transaction)
      guard
        Int(counts.oneTimePrekeys) + request.oneTimePrekeys.count <= Limits.storedOneTimeKeys,
        Int(counts.oneTimeKemPrekeys) + request.oneTimeKemPrekeys.count
          <= Limits.storedOneTimeKeys
      else {
        throw Rejection(reply: UploadPreKeysResponse(outcome: .full(.init(counts: counts))))
      }
      do {
        try await KeysStore.insert(request.oneTimePrekeys, of: caller, in: transaction)
        try await KeysStore.insert(request.oneTimeKemPrekeys, of: caller, in: transaction)
      } catch let error as PostgresError
        where error.isViolation(of: "onetime_prekeys_account_id_device_id_kind_key_id_key")
      {
        throw Refusal.constraintViolated(
          field: "one_time_prekeys", "has a number that another stored key has")
      }
      return UploadPreKeysResponse(
        outcome: .stored(try await KeysStore.counts(of: caller, in: transaction)))
    }.reply
  }

  /// Counts the one-time keys that are left of the calling device.
  package func getPreKeyCounts(
    _ request: GetPreKeyCountsRequest, context: ServerContext
  ) async throws -> GetPreKeyCountsResponse {
    GetPreKeyCountsResponse(
      counts: try await KeysStore.counts(of: context.caller, in: database))
  }

  /// Compares a digest of the calling device's long-lived keys.
  package func checkKeys(
    _ request: CheckKeysRequest, context: ServerContext
  ) async throws -> CheckKeysResponse {
    let caller = try context.caller
    guard let keys = try await KeysStore.longLivedKeys(of: caller, in: database) else {
      return CheckKeysResponse(matches: false)
    }
    let digest = HashFunction.sha256.hash(
      keys.identityKey, keys.signed.id.bigEndianBytes, keys.signed.publicKey,
      keys.lastResort?.id.bigEndianBytes ?? [], keys.lastResort?.publicKey ?? [])
    return CheckKeysResponse(matches: digest == request.digest)
  }

  /// Tells the identity keys of accounts.
  package func getIdentityKeys(
    _ request: GetIdentityKeysRequest, context: ServerContext
  ) async throws -> GetIdentityKeysResponse {
    let found = try await AccountsStore.identityKeys(of: request.accountIDs, in: database)
    return GetIdentityKeysResponse(
      entries: found.map { .init(accountID: $0.account, identityKey: $0.key) })
  }

  /// Tells an account's identity key and devices.
  package func getIdentity(
    _ request: GetIdentityRequest, context: ServerContext
  ) async throws -> GetIdentityResponse {
    guard let account = Identifier(request.accountID),
      let key = try await AccountsStore.identityKey(of: account, in: database)
    else { return GetIdentityResponse(outcome: .notFound(NotFound())) }
    let devices = try await DevicesStore.list(of: account, in: database).map { device in
      DeviceRegistration(deviceID: UInt32(device.number), registrationID: device.registration)
    }
    return GetIdentityResponse(outcome: .identity(.init(identityKey: key, devices: devices)))
  }
}
