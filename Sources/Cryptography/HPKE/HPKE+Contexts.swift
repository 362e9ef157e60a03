extension HPKE {
  /// The sender's side of an encryption context: seals messages in order, exports secrets.
  public struct SenderContext: ~Copyable, Sendable {
    /// What the recipient needs to set up its side.
    public let encapsulatedKey: [UInt8]

    private var schedule: KeySchedule

    init(_ schedule: consuming KeySchedule, encapsulatedKey: [UInt8]) {
      self.encapsulatedKey = encapsulatedKey
      self.schedule = schedule
    }

    /// Seals the next message (`Context.Seal`).
    ///
    /// - Parameters:
    ///   - plaintext: what to hide.
    ///   - associatedData: bound to the message but not sent with it.
    /// - Returns: ciphertext and tag.
    /// - Throws: `unsupported` in an export-only suite; `messageLimitReached`; `outputTooLong`.
    public mutating func seal(
      _ plaintext: RawSpan, associatedData: RawSpan = RawSpan()
    ) throws(CryptographyError) -> [UInt8] {
      try schedule.seal(plaintext, associatedData: associatedData)
    }

    /// Derives a secret for another use (`Context.Export`).
    ///
    /// - Parameters:
    ///   - context: what the secret is for.
    ///   - byteCount: bytes wanted, at most 255 digests.
    /// - Returns: the secret, which the recipient's context gives too.
    /// - Throws: `outputTooLong`.
    public func export(_ context: [UInt8], byteCount: Int) throws(CryptographyError) -> SecretBytes
    { try schedule.export(context, byteCount: byteCount) }
  }

  /// The recipient's side of an encryption context: opens messages in order, exports secrets.
  public struct RecipientContext: ~Copyable, Sendable {
    private var schedule: KeySchedule

    init(_ schedule: consuming KeySchedule) { self.schedule = schedule }

    /// Opens the next message (`Context.Open`); a message that fails takes no turn.
    ///
    /// - Parameters:
    ///   - ciphertext: ciphertext and tag.
    ///   - associatedData: as the sender had it.
    /// - Returns: the plaintext.
    /// - Throws: `unsupported` in an export-only suite; `messageLimitReached`;
    ///   `authenticationFailed`.
    public mutating func open(
      _ ciphertext: RawSpan, associatedData: RawSpan = RawSpan()
    ) throws(CryptographyError) -> [UInt8] {
      try schedule.open(ciphertext, associatedData: associatedData)
    }

    /// Derives a secret for another use (`Context.Export`).
    ///
    /// - Parameters:
    ///   - context: what the secret is for.
    ///   - byteCount: bytes wanted, at most 255 digests.
    /// - Returns: the secret, which the sender's context gives too.
    /// - Throws: `outputTooLong`.
    public func export(_ context: [UInt8], byteCount: Int) throws(CryptographyError) -> SecretBytes
    { try schedule.export(context, byteCount: byteCount) }
  }
}
