internal import Cryptography

extension SessionRecord {
  /// Begins a session with a device whose bundle was verified; the session before is set aside.
  ///
  /// - Parameters:
  ///   - bundle: the device's, of `remote`.
  ///   - local: this device.
  ///   - encryptsHeaders: whether message headers are encrypted; the other side must do the same.
  ///   - now: the present.
  ///   - random: where the ephemeral key comes from.
  /// - Throws: `identityChanged`, `wrongRecipient` for a bundle of another device, `cryptography`.
  public mutating func begin(
    with bundle: VerifiedPreKeyBundle, as local: LocalDevice, encryptsHeaders: Bool = false,
    now: UnixTime, using random: inout some RandomNumberGenerator
  ) throws(SignalError) {
    let secrets = try Session.InitiatorSecrets.generate(for: bundle, using: &random)
    try begin(with: bundle, as: local, secrets, encryptsHeaders: encryptsHeaders, now: now)
  }

  /// The same with given secrets, which known answers give.
  mutating func begin(
    with bundle: VerifiedPreKeyBundle, as local: LocalDevice,
    _ secrets: Session.InitiatorSecrets, encryptsHeaders: Bool, now: UnixTime
  ) throws(SignalError) {
    guard bundle.address == remote else { throw .wrongRecipient }
    try check(bundle.identityKey)
    let session = try Session.initiate(
      local, bundle, secrets, encryptsHeaders: encryptsHeaders, now: now)
    promote(session)
    acceptedIdentity = bundle.identityKey
    registrationIdentifier = bundle.registrationIdentifier
  }

  /// Encrypts a message to the device.
  ///
  /// - Parameters:
  ///   - plaintext: what to send, padded.
  ///   - now: the present.
  ///   - random: where a new ratchet key comes from.
  /// - Returns: an encoded message; store the record before it leaves.
  /// - Throws: `noSession`, `sessionExpired`, `chainExhausted`, `cryptography`.
  public mutating func encrypt(
    _ plaintext: [UInt8], now: UnixTime, using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> [UInt8] {
    guard let session = current else { throw .noSession }
    guard !session.isExpired(at: now) else { throw .sessionExpired }
    guard let message = try current?.encrypt(plaintext, using: &random) else { throw .noSession }
    return message
  }

  /// Decrypts a message from the device.
  ///
  /// - Parameters:
  ///   - message: what was received from `remote`.
  ///   - local: this device.
  ///   - preKeys: what the store has for `message.preKeys`.
  ///   - accepted: the modes that a session may begin by, of those that its signed prekey offers.
  ///   - encryptsHeaders: whether sessions with this device encrypt headers.
  ///   - now: the present.
  /// - Returns: the plaintext, and which keys to delete together with storing the record.
  /// - Throws: `identityChanged`, `unknownPreKey`, `replayedInitialMessage`, `modeNotOffered`,
  ///   `noSession`, `undecryptable`, `duplicateMessage`, `tooFarAhead`, `reusedRatchetKey`,
  ///   `brokenExchange`, `cryptography`.
  public mutating func decrypt(
    _ message: SignalMessage, as local: LocalDevice, preKeys: AvailablePreKeys = .none,
    accepting accepted: AgreementModes = .all, encryptsHeaders: Bool = false, now: UnixTime
  ) throws(SignalError) -> Decrypted {
    guard let (header, _) = message.initial else {
      return Decrypted(plaintext: try decryptRunning(message))
    }
    let identity = try acceptedIdentity(header.identityKey)
    if let plaintext = try decryptBegun(message, header) { return Decrypted(plaintext: plaintext) }
    guard !preKeys.hasSeenBaseKey else { throw .replayedInitialMessage }
    try checkFresh(message)
    guard accepted.contains(AgreementModes(header.mode)) else { throw .modeNotOffered }
    let keys = try ResponderKeys(header, preKeys)
    var session = try Session.respond(
      local, to: (identity, remote), header, keys, encryptsHeaders: encryptsHeaders, now: now)
    let plaintext = try session.decrypt(message)
    promote(session)
    acceptedIdentity = identity
    registrationIdentifier = header.registrationIdentifier
    let consumedKEM = keys.kem.flatMap { $0.isLastResort ? nil : $0.identifier }
    let isOnlyUse = keys.oneTime != nil || consumedKEM != nil
    return Decrypted(
      plaintext: plaintext, consumedOneTimePreKey: keys.oneTime?.identifier,
      consumedKEMPreKey: consumedKEM,
      baseKeyToRemember: isOnlyUse ? nil : header.baseKey.rawRepresentation)
  }

  /// Refuses a message that begins a session under the ratchet key of another one: every session
  /// has its own, and one message would be tried in all that share one.
  private func checkFresh(_ message: SignalMessage) throws(SignalError) {
    guard case .plain(let header) = message.ratchet.header else { return }
    let sessions = archived + (current.map { [$0] } ?? [])
    guard !sessions.contains(where: { $0.receives(under: header.ratchetKey) }) else {
      throw .reusedRatchetKey
    }
  }

  /// The identity that a message shows, which must be the accepted one where there is one.
  private func acceptedIdentity(
    _ encoded: [UInt8]
  ) throws(SignalError) -> IdentityKey {
    if let known = acceptedIdentity, known.encoded == encoded { return known }
    let presented = try IdentityKey(encoded: encoded)
    try check(presented)
    return presented
  }

  /// Decrypts with the session that an initial message began earlier; nil if there is none.
  private mutating func decryptBegun(
    _ message: SignalMessage, _ header: InitialHeader
  ) throws(SignalError) -> [UInt8]? {
    let baseKey = header.baseKey.rawRepresentation
    if current?.baseKey == baseKey, current?.isInitiator == false {
      return try current?.decrypt(message)
    }
    guard let index = archived.firstIndex(where: { $0.baseKey == baseKey && !$0.isInitiator })
    else { return nil }
    var session = archived[index]
    let plaintext = try session.decrypt(message)
    archived.remove(at: index)
    promote(session)
    return plaintext
  }

  /// Decrypts with the current session, else with a former one, which then becomes the current one.
  private mutating func decryptRunning(_ message: SignalMessage) throws(SignalError) -> [UInt8] {
    guard current != nil || !archived.isEmpty else { throw .noSession }
    var failure = SignalError.undecryptable
    do throws(SignalError) {
      if let plaintext = try current?.decrypt(message) { return plaintext }
    } catch { failure = error.outranking(failure) }
    var budget = DerivationBudget.archived
    for index in archived.indices {
      var session = archived[index]
      do throws(SignalError) {
        let plaintext = try session.decrypt(message, within: &budget)
        archived.remove(at: index)
        promote(session)
        return plaintext
      } catch { failure = error.outranking(failure) }
    }
    throw failure
  }
}

extension SignalError {
  /// What says more of a message that several sessions refused: that one of them knew its chain.
  fileprivate func outranking(_ other: SignalError) -> SignalError {
    switch self {
    case .duplicateMessage, .tooFarAhead, .brokenExchange: self
    default: other
    }
  }
}

extension ResponderKeys {
  /// The keys that `header` names; all must be there, and the mode must be one that was offered.
  init(_ header: InitialHeader, _ found: AvailablePreKeys) throws(SignalError) {
    guard let signed = found.signed, signed.identifier == header.signedPreKeyIdentifier else {
      throw .unknownPreKey
    }
    guard signed.modes.contains(AgreementModes(header.mode)) else { throw .modeNotOffered }
    self.signed = signed
    oneTime = header.oneTimePreKeyIdentifier == nil ? nil : found.oneTime
    kem = header.encapsulation == nil ? nil : found.kem
    guard oneTime?.identifier == header.oneTimePreKeyIdentifier,
      kem?.identifier == header.encapsulation?.identifier
    else { throw .unknownPreKey }
  }
}
