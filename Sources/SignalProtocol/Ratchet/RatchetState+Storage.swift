internal import Cryptography

/// How a ratchet is stored. Source: docs/protocol.md, "Stored sessions".
extension RatchetState {
  func write(to writer: inout SecretWriter) {
    writer.write(rootKey)
    writer.write(optional: ratchetKey?.rawRepresentation)
    if let ratchetKey { writer.write(ratchetKey.publicKey.rawRepresentation) }
    writer.write(flag: peerKey != nil)
    if let peerKey { writer.write(peerKey.rawRepresentation) }
    writer.write(flag: sending != nil)
    if let sending { Self.write(sending, to: &writer) }
    writer.write(integer: previousCount)
    writer.write(flag: receiving != nil)
    if let receiving {
      writer.write(receiving.ratchetKey)
      Self.write(receiving.chain, to: &writer)
    }
    writer.write(flag: headerKeys != nil)
    if let headerKeys {
      writer.write(optional: headerKeys.sending)
      writer.write(headerKeys.nextSending)
      writer.write(optional: headerKeys.receiving)
      writer.write(headerKeys.nextReceiving)
    }
    skipped.write(to: &writer)
    writer.write(flag: sparse != nil)
    sparse?.write(to: &writer)
  }

  /// - Parameters:
  ///   - reader: where the ratchet is next.
  ///   - hasSparse: whether the record is of a version that says if there is a sparse ratchet.
  /// - Throws: `malformed`, `cryptography`.
  init(from reader: inout WireReader, hasSparse: Bool) throws(SignalError) {
    rootKey = try reader.secret(32)
    ratchetKey = try reader.flag() ? try Self.ratchetKey(from: &reader) : nil
    peerKey = try reader.flag() ? try PreKeyBundle.curveKey(try reader.bytes(32)) : nil
    sending = try reader.flag() ? try Self.chain(from: &reader) : nil
    previousCount = try reader.integer()
    if try reader.flag() {
      receiving = ReceivingChain(
        ratchetKey: try reader.bytes(32), chain: try Self.chain(from: &reader))
    }
    if try reader.flag() {
      headerKeys = HeaderKeys(
        sending: try reader.flag() ? try reader.secret(32) : nil,
        nextSending: try reader.secret(32),
        receiving: try reader.flag() ? try reader.secret(32) : nil,
        nextReceiving: try reader.secret(32))
    }
    skipped = try SkippedKeys(from: &reader)
    if hasSparse, try reader.flag() { sparse = try SparseRatchet(from: &reader) }
    // Either the peer may answer our key or we are to answer the peer's; only a responder that has
    // received nothing has a key but no chain.
    guard (ratchetKey == nil) == (peerKey != nil),
      (sending != nil) == (ratchetKey != nil) || receiving == nil && peerKey == nil
    else { throw reader.malformed }
  }

  private static func write(_ chain: Chain, to writer: inout SecretWriter) {
    writer.write(chain.key.secret)
    writer.write(integer: chain.number)
  }

  private static func chain(from reader: inout WireReader) throws(SignalError) -> Chain {
    let key = ChainKey(secret: try reader.secret(32))
    return Chain(key: key, number: try reader.integer())
  }

  private static func ratchetKey(
    from reader: inout WireReader
  ) throws(SignalError) -> KEMPrivateKey {
    let secret = try reader.secret(32)
    let publicKey = try PreKeyBundle.curveKey(try reader.bytes(32))
    return try cryptographic { () throws(CryptographyError) in
      try KEMPrivateKey(x25519: secret, publicKey: publicKey)
    }
  }
}

extension SkippedKeys {
  fileprivate func write(to writer: inout SecretWriter) {
    writer.write(integer: UInt16(chains.count))
    for chain in chains {
      writer.write(chain.ratchetKey)
      writer.write(optional: chain.headerKey)
      writer.write(integer: UInt16(chain.entries.count))
      for entry in chain.entries {
        writer.write(integer: entry.number)
        writer.write(entry.key.secret)
      }
    }
  }

  fileprivate init(from reader: inout WireReader) throws(SignalError) {
    for _ in 0..<(try reader.count(atMost: SessionLimits.receivingChains)) {
      let ratchetKey = try reader.bytes(32)
      let headerKey = try reader.flag() ? try reader.secret(32) : nil
      var entries: [Entry] = []
      for _ in 0..<(try reader.count(atMost: SessionLimits.skippedKeys)) {
        let number: UInt32 = try reader.integer()
        guard entries.last.map({ $0.number < number }) ?? true else { throw reader.malformed }
        let key = MessageKey(secret: try reader.secret(MessageKey.byteCount))
        entries.append(Entry(number: number, key: key))
      }
      guard !entries.isEmpty, !knows(ratchetKey) else { throw reader.malformed }
      append(entries, ratchetKey, headerKey: headerKey)
    }
  }
}
