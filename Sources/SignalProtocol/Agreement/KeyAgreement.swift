internal import Cryptography

/// What key agreement gives to both sides: the first root key, and what every message is bound to.
struct AgreedSecret {
  let rootKey: SecretBytes

  /// Both identities, both addresses and, in PQXDH, the digest of the KEM prekey.
  let associatedData: [UInt8]
}

/// X3DH and PQXDH. Source: "The X3DH Key Agreement Protocol", revision 1, §3; "The PQXDH Key
/// Agreement Protocol", revision 3, §3.
enum KeyAgreement {
  /// The initiator's and the responder's public identity, in that order.
  struct Parties {
    let initiator: (identity: IdentityKey, address: DeviceAddress)
    let responder: (identity: IdentityKey, address: DeviceAddress)
  }

  /// The initiator's side.
  ///
  /// - Parameters:
  ///   - identity: the initiator's identity key pair.
  ///   - bundle: what the responder published.
  ///   - ephemeral: a key pair made for this session.
  ///   - encapsulation: a secret for the bundle's KEM prekey, in PQXDH.
  ///   - parties: both sides.
  /// - Returns: the shared secret.
  /// - Throws: `cryptography` where a key agreement is refused.
  static func initiate(
    _ identity: IdentityKeyPair, _ bundle: VerifiedPreKeyBundle, ephemeral: KEMPrivateKey,
    encapsulation: Encapsulation?, parties: Parties
  ) throws(SignalError) -> AgreedSecret {
    let secrets = try cryptographic { () throws(CryptographyError) in
      var secrets = [
        try identity.keyAgreementKey.sharedSecret(with: bundle.signedPreKey.publicKey),
        try ephemeral.sharedSecret(with: bundle.identityKey.keyAgreementKey),
        try ephemeral.sharedSecret(with: bundle.signedPreKey.publicKey),
      ]
      if let key = bundle.oneTimePreKey {
        secrets.append(try ephemeral.sharedSecret(with: key.publicKey))
      }
      return secrets
    }
    return try derive(
      bundle.mode, secrets, encapsulation?.sharedSecret, bundle.kemPreKey?.publicKey, parties)
  }

  /// The responder's side, with the keys that the initial message names.
  ///
  /// - Parameters:
  ///   - identity: the responder's identity key pair.
  ///   - header: what the initiator sent.
  ///   - keys: the prekeys that it names.
  ///   - parties: both sides.
  /// - Returns: the shared secret.
  /// - Throws: `cryptography` where a key agreement is refused.
  static func respond(
    _ identity: IdentityKeyPair, _ header: InitialHeader, _ keys: ResponderKeys, parties: Parties
  ) throws(SignalError) -> AgreedSecret {
    let secrets = try cryptographic { () throws(CryptographyError) in
      var secrets = [
        try keys.signed.keyPair.sharedSecret(with: parties.initiator.identity.keyAgreementKey),
        try identity.keyAgreementKey.sharedSecret(with: header.baseKey),
        try keys.signed.keyPair.sharedSecret(with: header.baseKey),
      ]
      if let key = keys.oneTime {
        secrets.append(try key.keyPair.sharedSecret(with: header.baseKey))
      }
      return secrets
    }
    let encapsulated = try cryptographic { () throws(CryptographyError) -> SecretBytes? in
      guard let key = keys.kem, let sent = header.encapsulation else { return nil }
      return try key.keyPair.decapsulate(sent.ciphertext)
    }
    return try derive(header.mode, secrets, encapsulated, keys.kem?.keyPair.publicKey, parties)
  }

  /// Whether what messages are bound to names a KEM prekey, as PQXDH has it: both identity keys and
  /// both addresses are 98 bytes.
  static func namesKEMKey(_ associatedData: [UInt8]) -> Bool { associatedData.count > 98 }

  /// SK = HKDF(F ‖ DH1 ‖ DH2 ‖ DH3 [‖ DH4] [‖ SS]), with a salt of zeros.
  private static func derive(
    _ mode: AgreementMode, _ secrets: [SecretBytes], _ encapsulated: SecretBytes?,
    _ kemKey: MLKEMPublicKey?, _ parties: Parties
  ) throws(SignalError) -> AgreedSecret {
    let prefix = SecretBytes([UInt8](repeating: 0xff, count: 32))
    let material = SecretBytes(joining: [prefix] + secrets + (encapsulated.map { [$0] } ?? []))
    let salt = [UInt8](repeating: 0, count: 32)
    let info = mode.isPostQuantum ? Label.pqxdh : Label.x3dh
    let rootKey = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(
        material.bytes, salt: salt.bytes, info: info.bytes, byteCount: 32)
    }
    var data = parties.initiator.identity.encoded + parties.responder.identity.encoded
    data += parties.initiator.address.encoded + parties.responder.address.encoded
    if let kemKey { data += HashFunction.sha256.hash(kemKey.rawRepresentation) }
    return AgreedSecret(rootKey: rootKey, associatedData: data)
  }
}

/// The responder's prekeys that an initial message names.
struct ResponderKeys {
  let signed: SignedPreKey
  let oneTime: OneTimePreKey?
  let kem: KEMPreKey?
}
