extension HPKE {
  /// A sender's context towards the owner of `recipient` (`SetupBaseS`, `SetupPSKS`, `SetupAuthS`,
  /// `SetupAuthPSKS`).
  ///
  /// - Parameters:
  ///   - recipient: a public key of the suite's KEM.
  ///   - info: what the application binds the context to.
  ///   - preSharedKey: makes this a PSK mode.
  ///   - sender: makes this an authenticated mode.
  ///   - random: where the ephemeral key comes from.
  /// - Returns: a context that seals; its `encapsulatedKey` is to be sent.
  /// - Throws: `unsupported`, `inconsistentPreSharedKey`, `allZeroSharedSecret`.
  public func sender(
    to recipient: KEMPublicKey, info: RawSpan, preSharedKey: PreSharedKey? = nil,
    from sender: KEMPrivateKey? = nil, using random: inout some RandomNumberGenerator
  ) throws(CryptographyError) -> SenderContext {
    guard recipient.mechanism == kem else { throw .unsupported }
    let encapsulation = try recipient.encapsulate(from: sender, using: &random)
    return try self.sender(
      encapsulation, info: info, preSharedKey: preSharedKey, isAuthenticated: sender != nil)
  }

  /// A recipient's context for what `sender` set up (`SetupBaseR`, `SetupPSKR`, `SetupAuthR`,
  /// `SetupAuthPSKR`).
  ///
  /// - Parameters:
  ///   - encapsulatedKey: what the sender sent.
  ///   - recipient: the private key that it was made for.
  ///   - info: as the sender had it.
  ///   - preSharedKey: as the sender had it.
  ///   - sender: the key that must have sent it, in an authenticated mode.
  /// - Returns: a context that opens.
  /// - Throws: `unsupported`, `inconsistentPreSharedKey`, `wrongByteCount`, `invalidPublicKey`,
  ///   `allZeroSharedSecret`.
  public func recipient(
    of encapsulatedKey: [UInt8], with recipient: KEMPrivateKey, info: RawSpan,
    preSharedKey: PreSharedKey? = nil, from sender: KEMPublicKey? = nil
  ) throws(CryptographyError) -> RecipientContext {
    guard recipient.mechanism == kem else { throw .unsupported }
    let sharedSecret = try recipient.decapsulate(encapsulatedKey, from: sender)
    let schedule = try KeySchedule(
      self, sharedSecret, info: info, preSharedKey: preSharedKey, isAuthenticated: sender != nil)
    return RecipientContext(schedule)
  }

  /// A sender's context over an encapsulation already made; known answers give theirs.
  package func sender(
    _ encapsulation: Encapsulation, info: RawSpan, preSharedKey: PreSharedKey?,
    isAuthenticated: Bool
  ) throws(CryptographyError) -> SenderContext {
    let schedule = try KeySchedule(
      self, encapsulation.sharedSecret, info: info, preSharedKey: preSharedKey,
      isAuthenticated: isAuthenticated)
    return SenderContext(schedule, encapsulatedKey: encapsulation.encapsulatedKey)
  }
}

extension HPKE {
  /// Seals one message (`SealBase` and, with a key of the sender, `SealAuth`).
  ///
  /// - Parameters:
  ///   - plaintext: what to hide.
  ///   - recipient: a public key of the suite's KEM.
  ///   - info: what the application binds the message to.
  ///   - associatedData: bound to the message but not sent with it.
  ///   - sender: authenticates the sender, where wanted.
  ///   - random: where the ephemeral key comes from.
  /// - Returns: the encapsulated key and the ciphertext.
  /// - Throws: `unsupported`, `allZeroSharedSecret`, `outputTooLong`.
  public func seal(
    _ plaintext: RawSpan, to recipient: KEMPublicKey, info: RawSpan,
    associatedData: RawSpan = RawSpan(), from sender: KEMPrivateKey? = nil,
    using random: inout some RandomNumberGenerator
  ) throws(CryptographyError) -> SealedMessage {
    var context = try self.sender(to: recipient, info: info, from: sender, using: &random)
    let ciphertext = try context.seal(plaintext, associatedData: associatedData)
    return SealedMessage(encapsulatedKey: context.encapsulatedKey, ciphertext: ciphertext)
  }

  /// Opens what `seal` made (`OpenBase`, `OpenAuth`).
  ///
  /// - Parameters:
  ///   - message: what was received.
  ///   - recipient: the private key that it was sealed to.
  ///   - info: as the sender had it.
  ///   - associatedData: as the sender had it.
  ///   - sender: the key that must have sealed it, where it was authenticated.
  /// - Returns: the plaintext.
  /// - Throws: `unsupported`, `wrongByteCount`, `invalidPublicKey`, `allZeroSharedSecret`,
  ///   `authenticationFailed`.
  public func open(
    _ message: SealedMessage, with recipient: KEMPrivateKey, info: RawSpan,
    associatedData: RawSpan = RawSpan(), from sender: KEMPublicKey? = nil
  ) throws(CryptographyError) -> [UInt8] {
    var context = try self.recipient(
      of: message.encapsulatedKey, with: recipient, info: info, from: sender)
    return try context.open(message.ciphertext.bytes, associatedData: associatedData)
  }
}
