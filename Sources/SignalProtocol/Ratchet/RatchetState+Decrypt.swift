internal import Cryptography

extension RatchetState {
  /// Decrypts a message (`RatchetDecrypt`); unchanged where it throws.
  ///
  /// - Parameters:
  ///   - message: what was received.
  ///   - associatedData: what both sides bind the message to.
  ///   - budget: keys that may yet be derived for the message; what is derived is taken off, also
  ///     where it throws.
  /// - Returns: the plaintext.
  /// - Throws: `duplicateMessage`, `tooFarAhead`, `undecryptable`, `cryptography`; `brokenExchange`
  ///   where an authentic message contradicts what the Braid had before.
  mutating func decrypt(
    _ message: RatchetMessage, associatedData: [UInt8], within budget: inout DerivationBudget
  ) throws(SignalError) -> [UInt8] {
    guard message.version == version else { throw .undecryptable }
    let header = try opened(message.header, associatedData)
    let data = associatedData + message.authenticated
    var sparse = sparse
    if let key = skipped.key(header.ratchetKey, header.number) {
      let mixed = try sparse?.key(header.sparse, within: &budget)
      let plaintext = try key.open(message.ciphertext, associatedData: data, mixing: mixed)
      try sparse?.receive(header.sparse)
      skipped.remove(header.ratchetKey, header.number)
      self.sparse = sparse
      return plaintext
    }
    var next = self
    if header.ratchetKey != receiving?.ratchetKey {
      guard !skipped.knows(header.ratchetKey) else { throw .duplicateMessage }
      try next.beginReceiving(header, within: &budget)
    }
    let key = try next.receive(header.number, within: &budget)
    let mixed = try sparse?.key(header.sparse, within: &budget)
    let plaintext = try key.open(message.ciphertext, associatedData: data, mixing: mixed)
    try sparse?.receive(header.sparse)
    next.sparse = sparse
    self = next
    return plaintext
  }

  /// The receiving half of `DHRatchet`, after the keys that the peer's previous chain still owes.
  private mutating func beginReceiving(
    _ header: RatchetHeader, within budget: inout DerivationBudget
  ) throws(SignalError) {
    guard let own = ratchetKey else { throw .undecryptable }
    let peer = try PreKeyBundle.curveKey(header.ratchetKey)
    let secret = try cryptographic { () throws(CryptographyError) in
      try own.sharedSecret(with: peer)
    }
    if receiving != nil { try skip(to: header.previousCount, within: &budget) }
    skipped.startChain()
    let (rootKey, chain, headerKey) = try step(secret)
    self.rootKey = rootKey
    receiving = ReceivingChain(ratchetKey: header.ratchetKey, chain: chain)
    previousCount = sending?.number ?? 0
    sending = nil
    ratchetKey = nil
    peerKey = peer
    if let headerKey { headerKeys?.beginReceiving(next: headerKey) }
  }

  /// The key of message `number` of the receiving chain, which moves past it.
  private mutating func receive(
    _ number: UInt32, within budget: inout DerivationBudget
  ) throws(SignalError) -> MessageKey {
    guard let expected = receiving?.chain.number, number >= expected else {
      throw .duplicateMessage
    }
    guard number < .max else { throw .chainExhausted }
    try skip(to: number, within: &budget)
    guard let (key, next) = receiving?.chain.key.advanced() else { throw .undecryptable }
    receiving?.chain = Chain(key: next, number: number + 1)
    return key
  }

  /// `SkipMessageKeys`: moves the receiving chain to `number`, keeping the keys before it, of a
  /// long jump the last ones.
  private mutating func skip(
    to number: UInt32, within budget: inout DerivationBudget
  ) throws(SignalError) {
    guard let current = receiving, number > current.chain.number else { return }
    let distance = Int(number - current.chain.number)
    try budget.take(distance)
    let kept = min(distance, SessionLimits.skippedKeys)
    var key = current.chain.key.advanced(by: distance - kept)
    var entries: [SkippedKeys.Entry] = []
    entries.reserveCapacity(kept)
    for skippedNumber in number - UInt32(kept)..<number {
      let (messageKey, next) = key.advanced()
      entries.append(SkippedKeys.Entry(number: skippedNumber, key: messageKey))
      key = next
    }
    receiving?.chain = Chain(key: key, number: number)
    skipped.append(entries, current.ratchetKey, headerKey: headerKeys?.receiving)
  }

  /// The header, decrypted with the key of a chain that is known or comes next.
  private func opened(
    _ header: RatchetMessage.Header, _ associatedData: [UInt8]
  ) throws(SignalError) -> RatchetHeader {
    switch header {
    case .plain(let header):
      guard headerKeys == nil else { throw .undecryptable }
      return header
    case .encrypted(let nonce, let sealed):
      guard let keys = headerKeys else { throw .undecryptable }
      let candidates =
        skipped.chains.compactMap(\.headerKey)
        + [keys.receiving, keys.nextReceiving].compactMap(\.self)
      for key in candidates {
        if let header = HeaderKeys.open(nonce, sealed, version, key, associatedData) {
          return header
        }
      }
      throw .undecryptable
    }
  }
}

extension SparseRatchet<Braid> {
  /// The key of a message under its header, which in a Triple Ratchet has the extension.
  fileprivate mutating func key(
    _ header: SparseHeader?, within budget: inout DerivationBudget
  ) throws(SignalError) -> SecretBytes {
    guard let header else { throw .undecryptable }
    return try key(epoch: header.keyEpoch, number: header.number, within: &budget)
  }

  /// Takes in what an authentic message's header carried.
  fileprivate mutating func receive(_ header: SparseHeader?) throws(SignalError) {
    if let header { try receive(header.message) }
  }
}
