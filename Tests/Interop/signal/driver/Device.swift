internal import Cryptography
internal import Foundation
internal import SignalProtocol
internal import TestSupport

/// A device of account 0x01… that talks with one of account 0x02…, each with device number 1; every
/// prekey has the identifier 1.
struct Device {
  private let local: LocalDevice
  private let signedPreKey: SignedPreKey
  private let oneTimePreKey: OneTimePreKey
  private let kemPreKey: KEMPreKey
  private let remote: DeviceAddress
  private var record: SessionRecord
  private var random = SystemRandom()
  private let now = UnixTime(seconds: 1_800_000_000)

  init() throws {
    let identity = IdentityKeyPair.generate(using: &random)
    local = try LocalDevice(
      address: DeviceAddress(account: [UInt8](repeating: 1, count: 16), device: 1),
      identity: identity, registrationIdentifier: 1)
    signedPreKey = try .generate(
      identifier: 1, modes: [.x3dh, .pqxdh, .triple], signedBy: identity, using: &random)
    oneTimePreKey = .generate(identifier: 1, using: &random)
    kemPreKey = try .generate(
      identifier: 1, isLastResort: false, signedBy: identity, using: &random)
    remote = try DeviceAddress(account: [UInt8](repeating: 2, count: 16), device: 1)
    record = SessionRecord(remote: remote)
  }

  mutating func answer(_ command: Command) throws -> Reply {
    switch command.operation {
    case .bundle: return Reply(bundle: bundle)
    case .begin:
      guard let bundle = command.bundle else { throw Malformed() }
      try record.begin(
        with: received(bundle).verify(accepting: [.x3dh, .pqxdh, .triple]), as: local, now: now,
        using: &random)
      return Reply()
    case .encrypt:
      return Reply(bytes: try record.encrypt(bytes(command.bytes), now: now, using: &random).hex)
    case .decrypt:
      let available = AvailablePreKeys(
        signed: signedPreKey, oneTime: oneTimePreKey, kem: kemPreKey, hasSeenBaseKey: false)
      let decrypted = try record.decrypt(
        SignalMessage(bytes(command.bytes)), as: local, preKeys: available, now: now)
      return Reply(bytes: decrypted.plaintext.hex)
    case .kemKey: return Reply(bytes: try kemKey(command).publicKey.rawRepresentation.hex)
    case .encapsulate:
      let made = try MLKEMPublicKey(
        parameters(command), rawRepresentation: bytes(command.bytes)
      ).encapsulate()
      return Reply(bytes: made.encapsulatedKey.hex, secret: made.sharedSecret.exposed().hex)
    case .decapsulate:
      let secret = try kemKey(command).decapsulate(bytes(command.bytes))
      return Reply(secret: secret.exposed().hex)
    }
  }

  private var bundle: Bundle {
    Bundle(
      identityKey: local.identity.publicKey.encoded.hex,
      modes: signedPreKey.modes.rawValue, signedPreKey: signedPreKey.published.publicKey.hex,
      signature: signedPreKey.signature.hex,
      oneTimePreKey: oneTimePreKey.published.publicKey.hex,
      kemPreKey: kemPreKey.published.publicKey.hex, kemSignature: kemPreKey.signature.hex)
  }

  private func received(_ bundle: Bundle) throws -> PreKeyBundle {
    var kem: PreKeyBundle.KEMKey?
    if let key = bundle.kemPreKey {
      kem = PreKeyBundle.KEMKey(
        identifier: 1, isLastResort: false, publicKey: try bytes(key),
        signature: try bytes(bundle.kemSignature))
    }
    return PreKeyBundle(
      address: remote, registrationIdentifier: 2, identityKey: try bytes(bundle.identityKey),
      signedPreKey: PreKeyBundle.SignedKey(
        identifier: 1, modes: AgreementModes(rawValue: bundle.modes),
        publicKey: try bytes(bundle.signedPreKey), signature: try bytes(bundle.signature)),
      oneTimePreKey: try bundle.oneTimePreKey.map {
        PreKeyBundle.OneTimeKey(identifier: 1, publicKey: try bytes($0))
      },
      kemPreKey: kem)
  }

  private func kemKey(_ command: Command) throws -> MLKEMPrivateKey {
    try MLKEMPrivateKey(parameters(command), seed: SecretBytes(bytes(command.seed)))
  }

  private func parameters(_ command: Command) -> MLKEM {
    command.parameters == 768 ? .mlKEM768 : .mlKEM1024
  }

  private func bytes(_ hex: String?) throws -> [UInt8] {
    guard let bytes = hex.flatMap({ [UInt8](hex: $0) }) else { throw Malformed() }
    return bytes
  }

  /// A command lacks what its operation takes.
  private struct Malformed: Error {}
}
