internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// The prekeys by which others begin sessions with this device: renewed, and uploaded again where
/// few are left.
final class KeyMaintenance {
  private let context: DeviceContext
  private let keyPackages: KeyPackages
  private let check: EarlyCall<CheckKeysResponse>
  private let counts: EarlyCall<GetPreKeyCountsResponse>

  init(_ context: DeviceContext, _ keyPackages: KeyPackages) {
    self.context = context
    self.keyPackages = keyPackages
    check = EarlyCall(context) { [store = context.store, identity = context.identity] in
      let digest = try store.read { try $0.longLivedDigest(identity) }
      return try await $0.keys.checkKeys(CheckKeysRequest(digest: digest), options: .usual)
    }
    counts = EarlyCall(context) {
      try await $0.keys.getPreKeyCounts(GetPreKeyCountsRequest(), options: .usual)
    }
  }

  /// Asks the server what `maintain()` has to know.
  func begin() {
    check.begin()
    counts.begin()
  }

  /// Replaces long-lived prekeys that are a week old, and uploads one-time prekeys where few are
  /// left.
  func maintain() async throws {
    guard let local = try context.read({ try $0.localAccount() }) else { return }
    let madeAt = local.keysMadeAt?.seconds ?? 0
    let isKnown = try await check.reply().matches
    let offersOthers = try context.read { try $0.offeredModes() != $0.acceptedModes() }
    if context.now.seconds - madeAt >= ClientLimits.keyRotation || !isKnown || offersOthers {
      try await rotate()
    }
    try await refill(left: counts.reply().counts)
    try context.write(.repeatable) {
      try $0.forgetReceived(before: context.now.seconds - ClientLimits.receivedLifetime)
    }
  }

  /// Changes which key agreements the account goes along with, and tells its other devices.
  func setMinimumAgreement(_ minimum: KeyAgreement) async throws {
    try context.write { records in
      try records.changeOwnPerson(own: context.account, at: context.timestamp) {
        $0.minimumAgreement = UInt32(minimum.mode.rawValue)
      }
    }
    if try context.read({ try $0.offeredModes() != $0.acceptedModes() }) { try await rotate() }
  }

  /// Uploads one-time prekeys where few are left.
  func refill() async throws {
    counts.begin()
    try await refill(left: counts.reply().counts)
  }

  private func refill(left counts: PreKeyCounts?) async throws {
    try await keyPackages.refill(left: counts ?? PreKeyCounts())
    let oneTime = ClientLimits.oneTimeKeys.missing(left: Int(counts?.oneTimePrekeys ?? 0))
    let oneTimeKEM = ClientLimits.oneTimeKEMKeys.missing(left: Int(counts?.oneTimeKemPrekeys ?? 0))
    guard oneTime + oneTimeKEM > 0 else { return }
    // The private halves are kept first: a key that the server has must be there.
    let keys = try makeKeys(isLongLived: false, oneTime: oneTime, oneTimeKEM: oneTimeKEM)
    let reply = try await context.calling {
      try await $0.keys.uploadPreKeys(
        UploadPreKeysRequest(
          requestID: RequestID.random(), oneTimePrekeys: keys.oneTime.map { .init($0) },
          oneTimeKemPrekeys: keys.oneTimeKEM.map { .init($0) }),
        options: .long)
    }
    guard reply.outcome != nil else { throw ClientError.badServer("an upload has no outcome") }
  }

  /// Replaces the signed prekey and the last-resort KEM prekey; the former ones still decrypt what
  /// is on its way.
  private func rotate() async throws {
    let keys = try makeKeys(isLongLived: true, oneTime: 0, oneTimeKEM: 0)
    let payload = ReplaceKeysPayload(
      requestID: RequestID.random(), signedPrekey: keys.signed.map { .init($0) },
      lastResortKemPrekey: keys.lastResort.map { .init($0) })
    _ = try await context.calling {
      try await $0.keys.replaceKeys(
        ReplaceKeysRequest(
          signed: try context.identity.sign(payload, for: KeyServiceMethods.replaceKeys)),
        options: .long)
    }
    try context.write { records in
      guard var local = try records.localAccount() else { return }
      try records.retireLongLived(
        except: [keys.signed?.identifier, keys.lastResort?.identifier].compactMap(\.self),
        at: context.now)
      local.keysMadeAt = ProtoTimestamp(seconds: context.now.seconds)
      try records.setLocalAccount(local)
    }
  }

  private func makeKeys(
    isLongLived: Bool, oneTime: Int, oneTimeKEM: Int
  ) throws -> NewKeys {
    try context.write { records in
      guard var local = try records.localAccount() else {
        throw ClientError.noAccount(path: context.store.path)
      }
      let keys = try NewKeys(
        context.identity.identity, nextID: &local.nextKeyID, modes: records.acceptedModes(),
        isLongLived: isLongLived, oneTime: oneTime, oneTimeKEM: oneTimeKEM)
      try records.setLocalAccount(local)
      try records.insert(keys)
      return keys
    }
  }
}
