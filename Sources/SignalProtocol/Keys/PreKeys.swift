public import Cryptography

/// A signed prekey of this device: renewed weekly, the previous one kept for messages on their way.
public struct SignedPreKey: Sendable {
  /// Unique among the device's signed prekeys.
  public let identifier: UInt32

  /// The modes that the signature offers.
  public let modes: AgreementModes

  /// The X25519 pair.
  public let keyPair: KEMPrivateKey

  /// By the identity key, over modes, identifier and public key.
  public let signature: [UInt8]

  /// What a bundle carries of it.
  public var published: PreKeyBundle.SignedKey {
    PreKeyBundle.SignedKey(
      identifier: identifier, modes: modes, publicKey: keyPair.publicKey.rawRepresentation,
      signature: signature)
  }

  /// A new key.
  ///
  /// - Parameters:
  ///   - identifier: unique among the device's signed prekeys.
  ///   - modes: what to offer.
  ///   - identity: who signs.
  ///   - random: where the key comes from.
  /// - Returns: the key.
  /// - Throws: `modeNotOffered` for an empty set.
  public static func generate(
    identifier: UInt32, modes: AgreementModes = .postQuantum, signedBy identity: IdentityKeyPair,
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> SignedPreKey {
    guard modes.isOffer else { throw .modeNotOffered }
    let pair = KEMPrivateKey.generate(.x25519, using: &random)
    let body = PreKeyBundle.SignedKey.signedBody(
      modes, identifier, pair.publicKey.rawRepresentation)
    return SignedPreKey(
      identifier: identifier, modes: modes, keyPair: pair,
      signature: try identity.sign(Label.signedPreKey, body))
  }
}

/// A prekey of this device that serves one session and is then deleted.
public struct OneTimePreKey: Sendable {
  /// Unique among the device's one-time prekeys.
  public let identifier: UInt32

  /// The X25519 pair.
  public let keyPair: KEMPrivateKey

  /// What a bundle carries of it.
  public var published: PreKeyBundle.OneTimeKey {
    PreKeyBundle.OneTimeKey(
      identifier: identifier, publicKey: keyPair.publicKey.rawRepresentation)
  }

  /// A new key, with randomness from `random`.
  public static func generate(
    identifier: UInt32, using random: inout some RandomNumberGenerator
  ) -> OneTimePreKey {
    OneTimePreKey(identifier: identifier, keyPair: .generate(.x25519, using: &random))
  }
}

/// An ML-KEM-1024 prekey of this device: one-time, or the last resort when those have run out.
public struct KEMPreKey: Sendable {
  /// Unique among the device's KEM prekeys.
  public let identifier: UInt32

  /// Whether the key may serve more than one session.
  public let isLastResort: Bool

  /// The ML-KEM-1024 pair.
  public let keyPair: MLKEMPrivateKey

  /// By the identity key, over purpose, identifier and public key.
  public let signature: [UInt8]

  /// What a bundle carries of it.
  public var published: PreKeyBundle.KEMKey {
    PreKeyBundle.KEMKey(
      identifier: identifier, isLastResort: isLastResort,
      publicKey: keyPair.publicKey.rawRepresentation, signature: signature)
  }

  /// A new key.
  ///
  /// - Parameters:
  ///   - identifier: unique among the device's KEM prekeys.
  ///   - isLastResort: whether it may serve more than one session.
  ///   - identity: who signs.
  ///   - random: where the key comes from.
  /// - Returns: the key.
  /// - Throws: `cryptography` where signing fails.
  public static func generate(
    identifier: UInt32, isLastResort: Bool, signedBy identity: IdentityKeyPair,
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> KEMPreKey {
    let pair = MLKEMPrivateKey.generate(.mlKEM1024, using: &random)
    let body = PreKeyBundle.KEMKey.signedBody(
      isLastResort, identifier, pair.publicKey.rawRepresentation)
    return KEMPreKey(
      identifier: identifier, isLastResort: isLastResort, keyPair: pair,
      signature: try identity.sign(Label.kemPreKey, body))
  }
}
