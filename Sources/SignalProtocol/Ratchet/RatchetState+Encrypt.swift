internal import Cryptography

extension RatchetState {
  /// Encrypts the next message (`RatchetEncrypt`); unchanged where it throws.
  ///
  /// - Parameters:
  ///   - plaintext: what to send.
  ///   - associatedData: what both sides bind the message to.
  ///   - random: where a new ratchet key comes from, what the Braid needs, and a header's nonce.
  /// - Returns: an encoded RatchetMessage.
  /// - Throws: `chainExhausted`, `noSession` where nothing was received that could be answered,
  ///   `cryptography`.
  mutating func encrypt(
    _ plaintext: [UInt8], associatedData: [UInt8],
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> [UInt8] {
    guard let sending, let ratchetKey else {
      var next = self
      try next.beginSending(using: &random)
      let message = try next.encrypt(plaintext, associatedData: associatedData, using: &random)
      self = next
      return message
    }
    guard sending.number < .max else { throw .chainExhausted }
    var sparse = sparse
    let part = try sparse?.send(using: &random)
    let header = RatchetHeader(
      ratchetKey: ratchetKey.publicKey.rawRepresentation, previousCount: previousCount,
      number: sending.number,
      sparse: part.map { SparseHeader(message: $0.message, number: $0.number) })
    let sent = try sealed(header, associatedData, using: &random)
    let (messageKey, nextKey) = sending.key.advanced()
    let prefix = RatchetMessage.prefix(sent, version)
    let ciphertext = try messageKey.seal(
      plaintext, associatedData: associatedData + prefix, mixing: part?.key)
    self.sending = Chain(key: nextKey, number: sending.number + 1)
    self.sparse = sparse
    return prefix + ciphertext
  }

  /// The version of this session's messages.
  var version: RatchetMessage.Version { sparse == nil ? .double : .triple }

  private func sealed(
    _ header: RatchetHeader, _ associatedData: [UInt8],
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> RatchetMessage.Header {
    guard let key = headerKeys?.sending else { return .plain(header) }
    return try HeaderKeys.seal(header, key, associatedData, using: &random)
  }

  /// The sending half of `DHRatchet`: a new ratchet key that answers the peer's.
  private mutating func beginSending(
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) {
    guard let peer = peerKey else { throw .noSession }
    let pair = KEMPrivateKey.generate(.x25519, using: &random)
    let secret = try cryptographic { () throws(CryptographyError) in
      try pair.sharedSecret(with: peer)
    }
    let (rootKey, chain, headerKey) = try step(secret)
    self.rootKey = rootKey
    ratchetKey = pair
    peerKey = nil
    sending = chain
    if let headerKey { headerKeys?.beginSending(next: headerKey) }
  }
}
