internal import Cryptography
internal import MartletAPI

/// What an account's identity key must have signed.
///
/// Source: docs/protocol.md §3, and `martlet/v1/keys.proto`.
struct KeySignatures: Sendable {
  private static let device = Array("Martlet_Device_v1".utf8)
  private static let signedPreKey = Array("Martlet_SignedPreKey_v1".utf8)
  private static let kemPreKey = Array("Martlet_KEMPreKey_v1".utf8)

  /// The modes of key agreement that need a KEM prekey: PQXDH, with the Triple Ratchet or without.
  private static let kemModes: UInt32 = 2 | 4

  private let identityKey: VerificationKey

  /// The signatures of an account.
  ///
  /// - Parameter identityKey: an Ed25519 public key, 32 bytes.
  /// - Throws: `Refusal.constraintViolated` where the bytes are no such key.
  init(identityKey: [UInt8]) throws(Refusal) {
    self.identityKey = try Self.verificationKey(identityKey, field: "identity_key")
  }

  /// A key of Ed25519 that is canonical and of the prime-order group.
  static func verificationKey(_ bytes: [UInt8], field: String) throws(Refusal) -> VerificationKey {
    do {
      let key = try VerificationKey(.ed25519, rawRepresentation: bytes)
      _ = try key.keyAgreementKey()
      // Without the sign, a point's encoding is a coordinate below the prime, as X25519's are.
      var coordinate = bytes
      coordinate[31] &= 0x7f
      _ = try KEMPublicKey(.x25519, rawRepresentation: coordinate)
      return key
    } catch {
      throw .constraintViolated(
        field: field, "is not a canonical public key of Ed25519 of the prime-order group")
    }
  }

  private static func checkNumbers(_ numbers: [UInt32], field: String) throws(Refusal) {
    var known: Set<UInt32> = []
    for (index, number) in numbers.enumerated() where !known.insert(number).inserted {
      throw .constraintViolated(
        field: "\(field)[\(index)].id", "is \(number), which an earlier key has")
    }
  }

  /// Refuses a key that key agreement would refuse, or that makes every secret the same.
  private static func checkX25519Key(_ bytes: [UInt8], field: String) throws(Refusal) {
    guard let key = try? KEMPublicKey(.x25519, rawRepresentation: bytes) else {
      throw .constraintViolated(field: field, "is not a canonical public key of X25519")
    }
    guard !key.hasSmallOrder else {
      throw .constraintViolated(field: field, "is a public key of small order")
    }
  }

  /// Checks every key and signature that a device registers with.
  func check(_ new: NewDevice, field: String) throws(Refusal) {
    let message =
      Self.device + new.authenticationKey
      + UInt16(truncatingIfNeeded: new.registrationID)
      .bigEndianBytes
    try require(new.signature, message, "\(field).signature")
    _ = try Self.verificationKey(new.authenticationKey, field: "\(field).authentication_key")
    guard let signed = new.signedPrekey else {
      throw .constraintViolated(field: "\(field).signed_prekey", "is absent")
    }
    try check(signed, field: "\(field).signed_prekey")
    let kemField = "\(field).last_resort_kem_prekey"
    if let kem = new.lastResortKemPrekey {
      try check(kem, isLastResort: true, field: kemField)
    } else if Self.needsKEMPreKey(signed.modes) {
      throw .constraintViolated(field: kemField, Self.missingKEMPreKey)
    }
    try check(new.oneTimePrekeys, field: "\(field).one_time_prekeys")
    try check(new.oneTimeKemPrekeys, field: "\(field).one_time_kem_prekeys")
  }

  func check(_ key: SignedPreKey, field: String) throws(Refusal) {
    let message =
      Self.signedPreKey + [UInt8(truncatingIfNeeded: key.modes)] + key.id.bigEndianBytes
      + key.publicKey
    try require(key.signature, message, "\(field).signature")
    try Self.checkX25519Key(key.publicKey, field: "\(field).public_key")
  }

  /// Whether a signed prekey of these modes is of use only beside a KEM prekey.
  static func needsKEMPreKey(_ modes: UInt32) -> Bool { modes & kemModes != 0 }

  /// What is wrong if there is none.
  static let missingKEMPreKey = "is absent, and the signed prekey offers PQXDH"

  func check(_ key: KEMPreKey, isLastResort: Bool, field: String) throws(Refusal) {
    let message =
      Self.kemPreKey + [isLastResort ? 1 : 0] + key.id.bigEndianBytes + key.publicKey
    try require(key.signature, message, "\(field).signature")
    do {
      _ = try MLKEMPublicKey(.mlKEM1024, rawRepresentation: key.publicKey)
    } catch {
      throw .constraintViolated(field: "\(field).public_key", "is not a key of ML-KEM-1024")
    }
  }

  func check(_ keys: [OneTimePreKey], field: String) throws(Refusal) {
    try Self.checkNumbers(keys.map(\.id), field: field)
    for (index, key) in keys.enumerated() {
      try Self.checkX25519Key(key.publicKey, field: "\(field)[\(index)].public_key")
    }
  }

  func check(_ keys: [KEMPreKey], field: String) throws(Refusal) {
    try Self.checkNumbers(keys.map(\.id), field: field)
    for (index, key) in keys.enumerated() {
      try check(key, isLastResort: false, field: "\(field)[\(index)]")
    }
  }

  /// Checks what a sensitive request carries: the signature over the method's name and the bytes.
  func check(_ signed: SignedPayload, method: String) throws(Refusal) {
    try require(signed.signature, Array(method.utf8) + signed.payload, "signed.signature")
  }

  /// Checks that the identity key vouches for the signature key of a leaf in groups.
  func vouches(for leafKey: [UInt8], of address: Address, signature: [UInt8]) -> Bool {
    let message =
      Array("Martlet_GroupLeaf_v1".utf8) + address.bytes + leafKey
    return identityKey.isValid(signature.bytes, of: message.bytes)
  }

  private func require(
    _ signature: [UInt8], _ message: [UInt8], _ field: String
  ) throws(Refusal) {
    guard identityKey.isValid(signature.bytes, of: message.bytes) else {
      throw .constraintViolated(field: field, "is not a signature by the identity key")
    }
  }
}
