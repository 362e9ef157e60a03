internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

extension Transcript {
  /// The same transcript with everything that derives made anew.
  func replayed() throws -> Transcript {
    var copy = self
    copy.conversations = try conversations.map { try $0.replayed() }
    copy.sealed = try sealed.replayed()
    copy.safetyNumber = try safetyNumber.replayed()
    copy.padding = try padding.map { padding in
      Padding(
        payload: padding.payload, padded: PaddedPayload.pad(try bytes(padding.payload)).hex)
    }
    return copy
  }
}

/// The bytes that digits spell.
func bytes(_ hex: String) throws -> [UInt8] { try #require([UInt8](hex: hex)) }

extension Transcript.Party {
  func localDevice() throws -> LocalDevice {
    try LocalDevice(
      address: DeviceAddress(account: bytes(account), device: device),
      identity: IdentityKeyPair(seed: SecretBytes(bytes(identitySeed))),
      registrationIdentifier: registrationIdentifier)
  }
}

extension Transcript.CurvePreKey {
  var keyPair: KEMPrivateKey {
    get throws { try KEMPrivateKey(.x25519, rawRepresentation: SecretBytes(bytes(privateKey))) }
  }
}

extension Transcript.Conversation {
  private static let now = UnixTime(seconds: 1_800_000_000)

  /// The same conversation with everything that derives made anew.
  ///
  /// - Parameter source: where randomness is drawn from and recorded; without one, the recorded is
  ///   taken.
  /// - Returns: the conversation.
  /// - Throws: what a step of it throws.
  func replayed(recordingFrom source: SeededGenerator? = nil) throws -> Transcript.Conversation {
    var copy = self
    var source = source
    let (sender, receiver) = (try alice.localDevice(), try bob.localDevice())
    let (bundle, available) = try preKeys(of: receiver)
    copy.signedPreKeySignature = bundle.signedPreKey.signature.hex
    copy.kemPreKeySignature = bundle.kemPreKey?.signature.hex

    let secrets = Session.InitiatorSecrets(
      ephemeral: try KEMPrivateKey(
        .x25519, rawRepresentation: SecretBytes(bytes(basePrivateKey))),
      encapsulation: try encapsulation.map {
        Encapsulation(
          sharedSecret: SecretBytes(try bytes($0.sharedSecret)),
          encapsulatedKey: try bytes($0.ciphertext))
      })
    var toBob = SessionRecord(remote: receiver.address)
    try toBob.begin(
      with: bundle.verify(accepting: AgreementModes(rawValue: modes)), as: sender, secrets,
      encryptsHeaders: encryptsHeaders, now: Self.now)
    var toAlice = SessionRecord(remote: sender.address)
    let session = try #require(toBob.current)
    copy.rootKey = session.ratchet.rootKey.exposed().hex
    copy.associatedData = session.associatedData.hex

    copy.messages = []
    for message in messages {
      var random = ReplayedRandom(try bytes(message.random), source: source)
      let plaintext = try bytes(message.plaintext)
      var made = message
      if message.isFromAlice {
        let sent = try toBob.encrypt(plaintext, now: Self.now, using: &random)
        let read = try toAlice.decrypt(
          SignalMessage(sent), as: receiver, preKeys: available,
          encryptsHeaders: encryptsHeaders, now: Self.now)
        #expect(read.plaintext == plaintext)
        made.message = sent.hex
      } else {
        let sent = try toAlice.encrypt(plaintext, now: Self.now, using: &random)
        let read = try toBob.decrypt(SignalMessage(sent), as: sender, now: Self.now)
        #expect(read.plaintext == plaintext)
        made.message = sent.hex
      }
      #expect(random.isUsedUp)
      source = random.source
      if source != nil { made.random = random.drawn.hex }
      copy.messages.append(made)
    }
    return copy
  }

  private func preKeys(of device: LocalDevice) throws -> (PreKeyBundle, AvailablePreKeys) {
    let offer = AgreementModes(rawValue: modes)
    let pair = try signedPreKey.keyPair
    let body = PreKeyBundle.SignedKey.signedBody(
      offer, signedPreKey.identifier, pair.publicKey.rawRepresentation)
    let signed = SignedPreKey(
      identifier: signedPreKey.identifier, modes: offer, keyPair: pair,
      signature: try device.identity.sign(Label.signedPreKey, body))
    let oneTime = try oneTimePreKey.map {
      OneTimePreKey(identifier: $0.identifier, keyPair: try $0.keyPair)
    }
    let kem = try kemPreKey.map { key in
      let pair = try MLKEMPrivateKey(.mlKEM1024, seed: SecretBytes(bytes(key.seed)))
      let body = PreKeyBundle.KEMKey.signedBody(
        key.isLastResort, key.identifier, pair.publicKey.rawRepresentation)
      return KEMPreKey(
        identifier: key.identifier, isLastResort: key.isLastResort, keyPair: pair,
        signature: try device.identity.sign(Label.kemPreKey, body))
    }
    let bundle = PreKeyBundle(
      address: device.address, registrationIdentifier: device.registrationIdentifier,
      identityKey: device.identity.publicKey.encoded, signedPreKey: signed.published,
      oneTimePreKey: oneTime?.published, kemPreKey: kem?.published)
    return (
      bundle,
      AvailablePreKeys(signed: signed, oneTime: oneTime, kem: kem, hasSeenBaseKey: false)
    )
  }
}

extension Transcript.Sealed {
  func replayed() throws -> Transcript.Sealed {
    var copy = self
    let (sender, receiver) = (try alice.localDevice(), try bob.localDevice())
    let authority = try Authority(
      root: bytes(rootSeed), server: bytes(serverSeed), identifier: serverIdentifier)
    let certificate = try authority.certify(sender, until: UnixTime(seconds: expiry))
    var random = ReplayedRandom(try bytes(seed))
    let message = try SealedSender.seal(
      bytes(content), from: sender.identity, certificate,
      to: .init(address: receiver.address, identityKey: receiver.identity.publicKey),
      using: &random)
    let opened = try SealedSender.open(
      message, as: receiver, authority.trust, now: UnixTime(seconds: expiry - 1))
    #expect(try opened.content == bytes(content))
    copy.certificate = certificate.encoded.hex
    copy.message = message.hex
    return copy
  }
}

extension Transcript.SafetyNumberAnswer {
  func replayed() throws -> Transcript.SafetyNumberAnswer {
    var copy = self
    let (local, remote) = (try alice.localDevice(), try bob.localDevice())
    let number = SafetyNumber(
      local: (local.identity.publicKey, local.address.account),
      remote: (remote.identity.publicKey, remote.address.account))
    copy.digits = number.digits
    copy.aliceScannable = number.scannable.hex
    return copy
  }
}

/// Hands out given bytes as randomness, or records what it draws from a source.
struct ReplayedRandom: RandomNumberGenerator {
  private var rest: ArraySlice<UInt8>
  private(set) var source: SeededGenerator?
  private(set) var drawn: [UInt8] = []

  init(_ bytes: [UInt8], source: SeededGenerator? = nil) {
    rest = source == nil ? bytes[...] : []
    self.source = source
  }

  var isUsedUp: Bool { rest.isEmpty }

  mutating func next() -> UInt64 {
    if let value = source?.next() {
      drawn += (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return value
    }
    precondition(rest.count >= 8, "more randomness drawn than recorded")
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
