internal import Cryptography
internal import SignalProtocol

/// Two devices with a session, and genuine messages of it that inputs are laid over.
struct Conversation: Sendable {
  /// With the Triple Ratchet.
  static let shared = Conversation(.triple)

  /// With the Double Ratchet alone.
  static let withoutSparse = Conversation(.pqxdh)

  let bob: LocalDevice
  private let keys: AvailablePreKeys
  private let fresh: SessionRecord
  private let running: SessionRecord
  private let initial: [UInt8]
  private let message: [UInt8]
  private static let now = UnixTime(seconds: 1_800_000_000)

  private init(_ modes: AgreementModes) {
    do { self = try Conversation(modes, using: SystemRandom()) } catch { fatalError("\(error)") }
  }

  private init(_ modes: AgreementModes, using source: SystemRandom) throws {
    var random = source
    let alice = try Self.device(1, &random)
    bob = try Self.device(2, &random)
    let signed = try SignedPreKey.generate(
      identifier: 1, modes: modes, signedBy: bob.identity, using: &random)
    let oneTime = OneTimePreKey.generate(identifier: 1, using: &random)
    let kem = try KEMPreKey.generate(
      identifier: 1, isLastResort: false, signedBy: bob.identity, using: &random)
    let bundle = PreKeyBundle(
      address: bob.address, registrationIdentifier: 2,
      identityKey: bob.identity.publicKey.encoded, signedPreKey: signed.published,
      oneTimePreKey: oneTime.published, kemPreKey: kem.published)
    keys = AvailablePreKeys(signed: signed, oneTime: oneTime, kem: kem, hasSeenBaseKey: false)

    var toBob = SessionRecord(remote: bob.address)
    try toBob.begin(with: bundle.verify(accepting: modes), as: alice, now: Self.now, using: &random)
    fresh = SessionRecord(remote: alice.address)
    initial = try toBob.encrypt([1, 2, 3], now: Self.now, using: &random)
    var toAlice = fresh
    _ = try toAlice.decrypt(SignalMessage(initial), as: bob, preKeys: keys, now: Self.now)
    let answer = try toAlice.encrypt([4], now: Self.now, using: &random)
    _ = try toBob.decrypt(SignalMessage(answer), as: alice, now: Self.now)
    message = try toBob.encrypt([5, 6, 7], now: Self.now, using: &random)
    running = toAlice
  }

  /// Decrypts a message of the running session with `mask` laid over it.
  func decryptRunning(_ mask: [UInt8]) { decrypt(message, mask, running) }

  /// Decrypts a first message with `mask` laid over it.
  func decryptInitial(_ mask: [UInt8]) { decrypt(initial, mask, fresh) }

  private func decrypt(_ genuine: [UInt8], _ mask: [UInt8], _ record: SessionRecord) {
    let forged = Self.lay(mask, over: genuine)
    var after = record
    guard let parsed = try? SignalMessage(forged) else { return }
    let decrypted = try? after.decrypt(parsed, as: bob, preKeys: keys, now: Self.now)
    precondition((decrypted != nil) == (forged == genuine), "a forged message decrypts")
    precondition(decrypted != nil || after.stored == record.stored, "a failure changes the record")
  }

  /// The exclusive or from an offset that the first two bytes give; one more byte cuts the end.
  private static func lay(_ mask: [UInt8], over message: [UInt8]) -> [UInt8] {
    guard mask.count >= 3 else { return message }
    var result = Array(message.dropLast(Int(mask[2] % 4)))
    let offset = Int(mask[0]) << 8 | Int(mask[1])
    for (index, byte) in mask.dropFirst(3).enumerated() {
      result[(offset + index) % result.count] ^= byte
    }
    return result
  }

  private static func device(_ name: UInt8, _ random: inout SystemRandom) throws -> LocalDevice {
    try LocalDevice(
      address: DeviceAddress(account: [UInt8](repeating: name, count: 16), device: 1),
      identity: .generate(using: &random), registrationIdentifier: UInt16(name))
  }
}
