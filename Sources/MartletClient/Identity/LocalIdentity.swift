internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// The account's identity and this device's keys, opened.
struct LocalIdentity: Sendable {
  let account: AccountID
  let device: LocalDevice
  let authenticationKey: SigningKey

  /// Opens what the store has.
  ///
  /// - Throws: `ClientError.damagedStore`, `SignalError`.
  init(_ local: LocalAccount) throws {
    guard let account = AccountID(local.accountID), let number = UInt8(exactly: local.deviceID),
      let registration = UInt16(exactly: local.registrationID)
    else { throw ClientError.damagedStore("the account's record is damaged") }
    self.account = account
    device = try LocalDevice(
      address: DeviceAddress(account: account.bytes, device: number),
      identity: IdentityKeyPair(seed: SecretBytes(local.identitySeed)),
      registrationIdentifier: registration)
    authenticationKey = try SigningKey(
      .ed25519, rawRepresentation: SecretBytes(local.authenticationSeed))
  }

  /// The identity key pair of the account.
  var identity: IdentityKeyPair { device.identity }

  /// What the device authenticates with.
  var credentials: DeviceCredentials {
    DeviceCredentials(
      account: account, device: device.address.device, authenticationKey: authenticationKey)
  }

  /// Signs a sensitive request.
  ///
  /// - Parameters:
  ///   - payload: the inner request, serialised.
  ///   - method: what it asks for.
  /// - Returns: the request's bytes and their signature.
  /// - Throws: `CryptographyError`.
  func sign(_ payload: some Message, for method: MethodDescriptor) throws -> SignedPayload {
    try identity.sign(payload, for: method)
  }
}

extension IdentityKeyPair {
  /// Signs a sensitive request.
  func sign(_ payload: some Message, for method: MethodDescriptor) throws -> SignedPayload {
    let key = try SigningKey(.ed25519, rawRepresentation: seed)
    let bytes = payload.encoded()
    let message = Array("\(method.service)/\(method.name)".utf8) + bytes
    return SignedPayload(payload: bytes, signature: try key.sign(message.bytes))
  }
}

/// A device that is about to join an account.
struct DeviceRegistrationDraft {
  var local: LocalAccount
  let keys: NewKeys
  let request: NewDevice

  /// Makes the keys of a new device.
  ///
  /// - Parameters:
  ///   - identity: the account's.
  ///   - name: the device's name.
  ///   - server: where it will be registered.
  ///   - now: the present.
  /// - Throws: `ClientError.invalidContent` for too long a name, `SignalError`.
  init(
    _ identity: IdentityKeyPair, named name: String, at server: ServerLocation, now: UnixTime
  ) throws {
    var random = SystemRandom()
    let authentication = SigningKey.generate(.ed25519, using: &random)
    let registration = UInt16.random(in: 0..<1 << 14, using: &random)
    var nextID: UInt32 = 1
    keys = try NewKeys(
      identity, nextID: &nextID, isLongLived: true, oneTime: ClientLimits.oneTimeKeys.full,
      oneTimeKEM: ClientLimits.oneTimeKEMKeys.full)
    local = LocalAccount(
      registrationID: UInt32(registration), identitySeed: identity.seed.exposed(),
      authenticationSeed: authentication.rawRepresentation.exposed(), server: server.target,
      isPlaintext: server.isPlaintext, nextKeyID: nextID,
      keysMadeAt: .init(seconds: now.seconds), leafSeed: random.secretBytes(32).exposed(),
      authorities: server.authorities ?? [],
      certificateFingerprint: server.certificateFingerprint ?? [])
    let authenticationKey = authentication.verificationKey.rawRepresentation
    let signer = try SigningKey(.ed25519, rawRepresentation: identity.seed)
    let message =
      Array("Martlet_Device_v1".utf8) + authenticationKey
      + [UInt8(registration >> 8), UInt8(truncatingIfNeeded: registration)]
    request = NewDevice(
      authenticationKey: authenticationKey, registrationID: UInt32(registration),
      signature: try signer.sign(message.bytes),
      signedPrekey: keys.signed.map { .init($0) },
      lastResortKemPrekey: keys.lastResort.map { .init($0) },
      oneTimePrekeys: keys.oneTime.map { .init($0) },
      oneTimeKemPrekeys: keys.oneTimeKEM.map { .init($0) },
      encryptedName: try DeviceName(identitySeed: identity.seed).seal(name))
  }
}
