internal import Cryptography
internal import SignalProtocol
internal import TestSupport
internal import Testing

/// A device with a store of its own, for tests: it restarts from its stored form when told to.
struct Phone {
  let local: LocalDevice
  var signedPreKeys: [UInt32: SignedPreKey] = [:]
  var oneTimePreKeys: [UInt32: OneTimePreKey] = [:]
  var kemPreKeys: [UInt32: KEMPreKey] = [:]
  var seenBaseKeys: Set<[UInt8]> = []
  var records: [DeviceAddress: SessionRecord] = [:]
  var random: SeededGenerator
  var now = UnixTime(seconds: 1_800_000_000)
  var encryptsHeaders = false
  let modes: AgreementModes

  /// A device with one signed prekey, one last-resort KEM prekey and `oneTimeKeys` of each kind.
  init(
    _ name: UInt8, device: UInt8 = 1, identity: IdentityKeyPair? = nil, seed: UInt64 = 1,
    modes: AgreementModes = .postQuantum, oneTimeKeys: UInt32 = 3
  ) throws {
    random = SeededGenerator(seed: seed &* 1000 &+ UInt64(name) &* 10 &+ UInt64(device))
    let identity = identity ?? IdentityKeyPair.generate(using: &random)
    local = try LocalDevice(
      address: DeviceAddress(account: [UInt8](repeating: name, count: 16), device: device),
      identity: identity, registrationIdentifier: UInt16.random(in: 0..<1 << 14, using: &random))
    self.modes = modes
    signedPreKeys[1] = try .generate(
      identifier: 1, modes: modes, signedBy: identity, using: &random)
    kemPreKeys[1] = try .generate(
      identifier: 1, isLastResort: true, signedBy: identity, using: &random)
    for identifier in 0..<oneTimeKeys {
      oneTimePreKeys[identifier] = .generate(identifier: identifier, using: &random)
      kemPreKeys[identifier + 2] = try .generate(
        identifier: identifier + 2, isLastResort: false, signedBy: identity, using: &random)
    }
  }

  /// What a server would give out to `other`: one-time keys that it gives to nobody else, the last
  /// resort where none is left.
  func bundle(for other: Phone? = nil, oneTime: Bool = true) throws -> PreKeyBundle {
    let slot = UInt32((other?.local.address.account[0] ?? 0) % 3)
    let kem = oneTime ? kemPreKeys[slot + 2] ?? kemPreKeys[1] : kemPreKeys[1]
    return PreKeyBundle(
      address: local.address, registrationIdentifier: local.registrationIdentifier,
      identityKey: local.identity.publicKey.encoded,
      signedPreKey: try #require(signedPreKeys[1]).published,
      oneTimePreKey: oneTime ? oneTimePreKeys[slot]?.published : nil,
      kemPreKey: modes != .x3dh ? kem?.published : nil)
  }

  /// The record for `other`, begun where there is none.
  func record(_ other: Phone) -> SessionRecord {
    records[other.local.address] ?? SessionRecord(remote: other.local.address)
  }

  mutating func begin(with other: Phone, oneTime: Bool = true) throws {
    var record = record(other)
    try record.begin(
      with: other.bundle(for: self, oneTime: oneTime).verify(accepting: modes), as: local,
      encryptsHeaders: encryptsHeaders, now: now, using: &random)
    records[other.local.address] = record
  }

  mutating func encrypt(_ plaintext: [UInt8], to other: Phone) throws -> [UInt8] {
    if !record(other).canEncrypt(at: now) { try begin(with: other) }
    var record = record(other)
    let message = try record.encrypt(plaintext, now: now, using: &random)
    records[other.local.address] = record
    return message
  }

  mutating func encrypt(_ text: String, to other: Phone) throws -> [UInt8] {
    try encrypt(Array(text.utf8), to: other)
  }

  /// Decrypts and does what a store does on success.
  mutating func decrypt(_ bytes: [UInt8], from other: Phone) throws -> [UInt8] {
    let message = try SignalMessage(bytes)
    var record = record(other)
    let decrypted = try record.decrypt(
      message, as: local, preKeys: available(message), encryptsHeaders: encryptsHeaders, now: now)
    records[other.local.address] = record
    if let used = decrypted.consumedOneTimePreKey { oneTimePreKeys[used] = nil }
    if let used = decrypted.consumedKEMPreKey { kemPreKeys[used] = nil }
    if let baseKey = decrypted.baseKeyToRemember { seenBaseKeys.insert(baseKey) }
    return decrypted.plaintext
  }

  func available(_ message: SignalMessage) -> AvailablePreKeys {
    guard let wanted = message.preKeys else { return .none }
    return AvailablePreKeys(
      signed: signedPreKeys[wanted.signedPreKey],
      oneTime: wanted.oneTimePreKey.flatMap { oneTimePreKeys[$0] },
      kem: wanted.kemPreKey.flatMap { kemPreKeys[$0] },
      hasSeenBaseKey: seenBaseKeys.contains(wanted.baseKey))
  }

  /// Writes every record and key and reads them back.
  mutating func restart() throws {
    records = try records.mapValues { try SessionRecord(stored: $0.stored) }
    signedPreKeys = try signedPreKeys.mapValues { try SignedPreKey(stored: $0.stored) }
    oneTimePreKeys = try oneTimePreKeys.mapValues { try OneTimePreKey(stored: $0.stored) }
    kemPreKeys = try kemPreKeys.mapValues { try KEMPreKey(stored: $0.stored) }
  }
}
