internal import MartletAPI
internal import SignalProtocol

extension MartletAPI.SignedPreKey {
  /// The public form of a prekey.
  init(_ key: SignalProtocol.SignedPreKey) {
    let published = key.published
    self.init(
      id: published.identifier, modes: UInt32(published.modes.rawValue),
      publicKey: published.publicKey, signature: published.signature)
  }
}

extension MartletAPI.OneTimePreKey {
  /// The public form of a prekey.
  init(_ key: SignalProtocol.OneTimePreKey) {
    self.init(id: key.published.identifier, publicKey: key.published.publicKey)
  }
}

extension MartletAPI.KEMPreKey {
  /// The public form of a prekey.
  init(_ key: SignalProtocol.KEMPreKey) {
    let published = key.published
    self.init(
      id: published.identifier, publicKey: published.publicKey, signature: published.signature)
  }
}

extension SignalProtocol.PreKeyBundle {
  /// A bundle as the server gives it, not verified yet.
  ///
  /// - Throws: `ClientError.badServer` where parts are missing or out of range.
  init(_ bundle: MartletAPI.PreKeyBundle, of account: AccountID, identityKey: [UInt8]) throws {
    guard let signed = bundle.signedPrekey, let device = UInt8(exactly: bundle.deviceID),
      let registration = UInt16(exactly: bundle.registrationID),
      let modes = UInt8(exactly: signed.modes)
    else { throw ClientError.badServer("a prekey bundle is not complete") }
    self.init(
      address: try SignalProtocol.DeviceAddress(account: account.bytes, device: device),
      registrationIdentifier: registration, identityKey: identityKey,
      signedPreKey: SignedKey(
        identifier: signed.id, modes: AgreementModes(rawValue: modes),
        publicKey: signed.publicKey, signature: signed.signature),
      oneTimePreKey: bundle.oneTimePrekey.map {
        OneTimeKey(identifier: $0.id, publicKey: $0.publicKey)
      },
      kemPreKey: bundle.kemPrekey.map {
        KEMKey(
          identifier: $0.id, isLastResort: bundle.kemPrekeyIsLastResort, publicKey: $0.publicKey,
          signature: $0.signature)
      })
  }
}
