extension HPKE {
  /// What messages to many recipients are bound to, hashed once for all of them.
  ///
  /// Source: RFC 9180 §5.1, `info_hash`.
  public struct PreparedInfo: Sendable {
    let hash: [UInt8]
  }

  /// Hashes `info` for any number of messages of this suite.
  public func prepare(info: RawSpan) -> PreparedInfo {
    let hash = labeled.extract(salt: RawSpan(), label: "info_hash", inputKeyMaterial: info)
    return PreparedInfo(hash: hash.exposed())
  }

  /// Seals one of many messages that share their info (`SealBase`).
  ///
  /// - Parameters:
  ///   - plaintext: what to hide.
  ///   - recipient: a public key of the suite's KEM.
  ///   - info: prepared by this suite.
  ///   - random: where the ephemeral key comes from.
  /// - Returns: the encapsulated key and the ciphertext.
  /// - Throws: `unsupported`, `allZeroSharedSecret`, `outputTooLong`.
  public func seal(
    _ plaintext: RawSpan, to recipient: KEMPublicKey, info: PreparedInfo,
    using random: inout some RandomNumberGenerator
  ) throws(CryptographyError) -> SealedMessage {
    guard recipient.mechanism == kem else { throw .unsupported }
    let encapsulation = try recipient.encapsulate(using: &random)
    var schedule = try KeySchedule(
      self, encapsulation.sharedSecret, info: info, preSharedKey: nil, isAuthenticated: false)
    return SealedMessage(
      encapsulatedKey: encapsulation.encapsulatedKey,
      ciphertext: try schedule.seal(plaintext, associatedData: RawSpan()))
  }
}
