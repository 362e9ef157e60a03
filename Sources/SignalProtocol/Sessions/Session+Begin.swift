internal import Cryptography

extension Session {
  /// What an initiator chooses at random: its ephemeral key, and the secret encapsulated in PQXDH.
  struct InitiatorSecrets {
    let ephemeral: KEMPrivateKey
    let encapsulation: Encapsulation?

    static func generate(
      for bundle: VerifiedPreKeyBundle, using random: inout some RandomNumberGenerator
    ) throws(SignalError) -> InitiatorSecrets {
      let encapsulation = try cryptographic { () throws(CryptographyError) -> Encapsulation? in
        try bundle.kemPreKey?.publicKey.encapsulate()
      }
      return InitiatorSecrets(
        ephemeral: .generate(.x25519, using: &random), encapsulation: encapsulation)
    }
  }

  /// The initiator's session with the device of `bundle`.
  static func initiate(
    _ local: LocalDevice, _ bundle: VerifiedPreKeyBundle, _ secrets: InitiatorSecrets,
    encryptsHeaders: Bool, now: UnixTime
  ) throws(SignalError) -> Session {
    let parties = KeyAgreement.Parties(
      initiator: (local.identity.publicKey, local.address),
      responder: (bundle.identityKey, bundle.address))
    let agreed = try KeyAgreement.initiate(
      local.identity, bundle, ephemeral: secrets.ephemeral, encapsulation: secrets.encapsulation,
      parties: parties)
    let baseKey = secrets.ephemeral.publicKey
    var encapsulation: (identifier: UInt32, ciphertext: [UInt8])?
    if let key = bundle.kemPreKey, let made = secrets.encapsulation {
      encapsulation = (key.identifier, made.encapsulatedKey)
    }
    let header = InitialHeader(
      mode: bundle.mode, registrationIdentifier: local.registrationIdentifier,
      identityKey: local.identity.publicKey.encoded, baseKey: baseKey,
      signedPreKeyIdentifier: bundle.signedPreKey.identifier,
      oneTimePreKeyIdentifier: bundle.oneTimePreKey?.identifier, encapsulation: encapsulation)
    return Session(
      baseKey: baseKey.rawRepresentation, isInitiator: true,
      associatedData: agreed.associatedData, created: now, initialHeader: header.encoded,
      ratchet: try RatchetState(
        initiator: agreed.rootKey, responderKey: bundle.signedPreKey.publicKey,
        encryptsHeaders: encryptsHeaders, isTriple: bundle.mode == .triple))
  }

  /// The responder's session with the device that sent `header`.
  static func respond(
    _ local: LocalDevice, to remote: (IdentityKey, DeviceAddress), _ header: InitialHeader,
    _ keys: ResponderKeys, encryptsHeaders: Bool, now: UnixTime
  ) throws(SignalError) -> Session {
    let parties = KeyAgreement.Parties(
      initiator: remote, responder: (local.identity.publicKey, local.address))
    let agreed = try KeyAgreement.respond(local.identity, header, keys, parties: parties)
    return Session(
      baseKey: header.baseKey.rawRepresentation, isInitiator: false,
      associatedData: agreed.associatedData, created: now, initialHeader: nil,
      ratchet: try RatchetState(
        responder: agreed.rootKey, signedPreKey: keys.signed.keyPair,
        encryptsHeaders: encryptsHeaders, isTriple: header.mode == .triple))
  }
}
