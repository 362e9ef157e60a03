internal import Cryptography

/// A bundle whose signatures were verified, with the mode that a session will use.
public struct VerifiedPreKeyBundle: Sendable {
  /// The device.
  public let address: DeviceAddress

  /// The account's identity key.
  public let identityKey: IdentityKey

  /// The mode chosen: the strongest one that both sides have.
  public let mode: AgreementMode

  let registrationIdentifier: UInt16
  let signedPreKey: (identifier: UInt32, publicKey: KEMPublicKey)
  let oneTimePreKey: (identifier: UInt32, publicKey: KEMPublicKey)?
  let kemPreKey: (identifier: UInt32, publicKey: MLKEMPublicKey)?
}

extension PreKeyBundle {
  /// Verifies the bundle's signatures and chooses the mode.
  ///
  /// - Parameter accepted: the modes that this side goes along with.
  /// - Returns: what a session can begin with.
  /// - Throws: `untrustedSignature`; `cryptography` for a bad key; `modeNotOffered` where the sides
  ///   share no mode, or the device offers PQXDH or more and the key for it is missing.
  public func verify(
    accepting accepted: AgreementModes = .postQuantum
  ) throws(SignalError) -> VerifiedPreKeyBundle {
    guard signedPreKey.modes.isOffer, registrationIdentifier < 1 << 14 else {
      throw .malformed(.preKeyBundle)
    }
    let identityKey = try IdentityKey(encoded: identityKey)
    let signed = signedPreKey
    let body = SignedKey.signedBody(signed.modes, signed.identifier, signed.publicKey)
    guard identityKey.isValid(signed.signature, Label.signedPreKey, body) else {
      throw .untrustedSignature(.signedPreKey)
    }
    let shared = signed.modes.intersection(accepted)
    guard let mode = shared.strongest else { throw .modeNotOffered }
    return VerifiedPreKeyBundle(
      address: address, identityKey: identityKey, mode: mode,
      registrationIdentifier: registrationIdentifier,
      signedPreKey: (signed.identifier, try Self.curveKey(signed.publicKey)),
      oneTimePreKey: try verifiedOneTimeKey(),
      kemPreKey: mode.isPostQuantum ? try verifiedKEMKey(identityKey) : nil)
  }

  private func verifiedOneTimeKey() throws(SignalError) -> (UInt32, KEMPublicKey)? {
    guard let key = oneTimePreKey else { return nil }
    return (key.identifier, try Self.curveKey(key.publicKey))
  }

  private func verifiedKEMKey(
    _ identityKey: IdentityKey
  ) throws(SignalError) -> (UInt32, MLKEMPublicKey) {
    guard let key = kemPreKey else { throw .modeNotOffered }
    let body = KEMKey.signedBody(key.isLastResort, key.identifier, key.publicKey)
    guard identityKey.isValid(key.signature, Label.kemPreKey, body) else {
      throw .untrustedSignature(.kemPreKey)
    }
    let publicKey = try cryptographic { () throws(CryptographyError) in
      try MLKEMPublicKey(.mlKEM1024, rawRepresentation: key.publicKey)
    }
    return (key.identifier, publicKey)
  }

  static func curveKey(_ raw: [UInt8]) throws(SignalError) -> KEMPublicKey {
    try cryptographic { () throws(CryptographyError) in
      try KEMPublicKey(.x25519, rawRepresentation: raw)
    }
  }
}
