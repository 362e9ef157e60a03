internal import Cryptography
internal import SignalProtocol

/// Two devices with a session, through the public interface alone.
struct Conversation {
  let alice: LocalDevice
  let bob: LocalDevice
  var toBob: SessionRecord
  var toAlice: SessionRecord
  private let bundle: PreKeyBundle
  private let keys: AvailablePreKeys
  private let modes: AgreementModes
  private let now = UnixTime(seconds: 1_800_000_000)
  private var random = SystemRandom()

  /// Devices that have not met; their session uses `mode`.
  init(_ mode: AgreementMode) throws {
    modes = AgreementModes(mode)
    alice = try Self.device(1, using: &random)
    bob = try Self.device(2, using: &random)
    let identity = bob.identity
    let signed = try SignedPreKey.generate(
      identifier: 1, modes: modes, signedBy: identity, using: &random)
    let oneTime = OneTimePreKey.generate(identifier: 1, using: &random)
    let kem = try KEMPreKey.generate(
      identifier: 1, isLastResort: false, signedBy: identity, using: &random)
    bundle = PreKeyBundle(
      address: bob.address, registrationIdentifier: bob.registrationIdentifier,
      identityKey: identity.publicKey.encoded, signedPreKey: signed.published,
      oneTimePreKey: oneTime.published, kemPreKey: mode != .x3dh ? kem.published : nil)
    keys = AvailablePreKeys(
      signed: signed, oneTime: oneTime, kem: mode != .x3dh ? kem : nil, hasSeenBaseKey: false)
    toBob = SessionRecord(remote: bob.address)
    toAlice = SessionRecord(remote: alice.address)
  }

  /// Verifies the bundle, agrees on a key, encrypts a first message.
  mutating func initiate(_ plaintext: [UInt8]) throws -> [UInt8] {
    toBob = SessionRecord(remote: bob.address)
    try toBob.begin(
      with: bundle.verify(accepting: modes), as: alice, now: now, using: &random)
    return try toBob.encrypt(plaintext, now: now, using: &random)
  }

  /// Decrypts a first message.
  mutating func respond(_ message: [UInt8]) throws {
    toAlice = SessionRecord(remote: alice.address)
    _ = try toAlice.decrypt(SignalMessage(message), as: bob, preKeys: keys, now: now)
  }

  /// Begins a session more: the one before becomes a former one.
  mutating func beginAgain() throws {
    let message = try initiate([])
    _ = try toAlice.decrypt(SignalMessage(message), as: bob, preKeys: keys, now: now)
  }

  mutating func establish() throws {
    try respond(initiate([]))
    try receiveByAlice(sendByBob([]))
  }

  mutating func sendByAlice(_ plaintext: [UInt8]) throws -> [UInt8] {
    try toBob.encrypt(plaintext, now: now, using: &random)
  }

  mutating func sendByBob(_ plaintext: [UInt8]) throws -> [UInt8] {
    try toAlice.encrypt(plaintext, now: now, using: &random)
  }

  mutating func receiveByAlice(_ message: [UInt8]) throws {
    _ = try toBob.decrypt(SignalMessage(message), as: alice, now: now)
  }

  mutating func receiveByBob(_ message: [UInt8]) throws {
    _ = try toAlice.decrypt(SignalMessage(message), as: bob, now: now)
  }

  private static func device(
    _ name: UInt8, using random: inout SystemRandom
  ) throws -> LocalDevice {
    try LocalDevice(
      address: DeviceAddress(account: [UInt8](repeating: name, count: 16), device: 1),
      identity: .generate(using: &random), registrationIdentifier: 1)
  }
}
