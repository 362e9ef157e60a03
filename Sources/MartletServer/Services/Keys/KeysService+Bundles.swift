package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Takes a prekey bundle of each device of an account, or of one.
  package func getPreKeyBundle(
    _ request: GetPreKeyBundleRequest, context: ServerContext
  ) async throws -> GetPreKeyBundleResponse {
    let caller = try context.caller
    let notFound = GetPreKeyBundleResponse(outcome: .notFound(NotFound()))
    guard let account = Identifier(request.accountID) else { return notFound }
    var low: [DeviceNumber] = []
    let reply = try await database.transaction(deadline: context.deadline?.instant) { transaction in
      guard let key = try await AccountsStore.identityKey(of: account, in: transaction) else {
        return notFound
      }
      let devices = try await transaction.rows(
        KeysStore.bundles, account, request.deviceID.flatMap { DeviceNumber(of: $0) })
      var bundles = try devices.map(bundle).filter {
        account != caller.account || $0.deviceID != UInt32(caller.device)
      }
      guard !bundles.isEmpty || request.deviceID == nil else { return notFound }
      try await limit(caller, account, bundles, in: transaction)
      low = try await addOneTimeKeys(to: &bundles, of: account, in: transaction)
      return GetPreKeyBundleResponse(
        outcome: .bundles(.init(identityKey: key, devices: bundles)))
    }
    for device in low {
      delivery.tellLowPreKeys(Address(account: account, device: device))
    }
    return reply
  }

  private func bundle(_ row: Row) throws -> PreKeyBundle {
    let (device, registration, signedID, modes, signed, signature, kemID, kem, kemSignature) =
      try row.decode(
        DeviceNumber.self, Int16.self, Int64.self, Int16.self, [UInt8].self, [UInt8].self,
        Int64?.self, [UInt8]?.self, [UInt8]?.self)
    return PreKeyBundle(
      deviceID: UInt32(device), registrationID: UInt32(registration),
      signedPrekey: SignedPreKey(
        id: UInt32(truncatingIfNeeded: signedID), modes: UInt32(modes), publicKey: signed,
        signature: signature),
      kemPrekey: kemID.map {
        KEMPreKey(
          id: UInt32(truncatingIfNeeded: $0), publicKey: kem ?? [], signature: kemSignature ?? [])
      },
      kemPrekeyIsLastResort: kemID != nil)
  }

  private func limit(
    _ caller: Address, _ account: Identifier, _ bundles: [PreKeyBundle],
    in transaction: Transaction
  ) async throws {
    let start = Array("bundle".utf8) + caller.bytes + account.bytes
    try await RateBuckets.take(
      bundles.map { start + [UInt8(truncatingIfNeeded: $0.deviceID)] },
      of: "prekey bundles were asked for", burst: Limits.bundleBurst,
      interval: Limits.bundleInterval, in: transaction)
  }

  /// Takes the oldest one-time key of each kind for each bundle.
  ///
  /// - Returns: the devices that have few left.
  private func addOneTimeKeys(
    to bundles: inout [PreKeyBundle], of account: Identifier, in transaction: Transaction
  ) async throws -> [DeviceNumber] {
    let numbers = bundles.compactMap { DeviceNumber(of: $0.deviceID) }
    for row in try await transaction.rows(KeysStore.takeOneTime, account, numbers) {
      let (device, kind, id, key, signature) = try row.decode(
        DeviceNumber.self, String.self, Int64.self, [UInt8].self, [UInt8].self)
      guard let index = bundles.firstIndex(where: { $0.deviceID == UInt32(device) }) else {
        continue
      }
      let number = UInt32(truncatingIfNeeded: id)
      if kind == "ec" {
        bundles[index].oneTimePrekey = OneTimePreKey(id: number, publicKey: key)
      } else {
        bundles[index].kemPrekey = KEMPreKey(id: number, publicKey: key, signature: signature)
        bundles[index].kemPrekeyIsLastResort = false
      }
    }
    var low: [DeviceNumber] = []
    for number in numbers {
      let address = Address(account: account, device: number)
      if try await KeysStore.isLow(address, in: transaction) { low.append(address.device) }
    }
    return low
  }
}
