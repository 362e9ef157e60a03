internal import Cryptography

/// How a sparse ratchet is stored. Source: docs/protocol.md, "Stored keys and sessions".
extension SparseRatchet<Braid> {
  func write(to writer: inout SecretWriter) {
    writer.write(flag: isInitiator)
    writer.write(rootKey)
    writer.write(UInt8(epochs.count))
    for epoch in epochs { epoch.write(to: &writer) }
    exchange.write(to: &writer)
  }

  init(from reader: inout WireReader) throws(SignalError) {
    let isInitiator = try reader.flag()
    let rootKey = try reader.secret(32)
    let count = Int(try reader.byte())
    guard (1...Self.epochLimit).contains(count) else { throw reader.malformed }
    var epochs: [SparseEpoch] = []
    for _ in 0..<count {
      let epoch = try SparseEpoch(from: &reader)
      guard epochs.last.map({ $0.number &+ 1 == epoch.number }) ?? true else {
        throw reader.malformed
      }
      epochs.append(epoch)
    }
    let exchange = try Braid(from: &reader)
    self.init(exchange: exchange, isInitiator: isInitiator, rootKey: rootKey, epochs: epochs)
    // The Braid is at the epoch after the last one that gave a key, or, where it has encapsulated
    // and so has the key already, still at that one.
    guard let last = epochs.last?.number,
      exchange.hasKey ? exchange.epoch == last : exchange.epoch == last &+ 1,
      skippedCount <= SessionLimits.skippedKeys
    else { throw reader.malformed }
  }
}

extension Braid {
  /// Whether the key of the epoch under way is there.
  var hasKey: Bool {
    switch state {
    case .firstSampled, .firstAcknowledged, .vectorReceived, .secondSampled: true
    default: false
    }
  }
}

extension SparseEpoch {
  fileprivate func write(to writer: inout SecretWriter) {
    writer.write(integer: number)
    writer.write(flag: sending != nil)
    for chain in [sending, receiving].compactMap(\.self) {
      writer.write(chain.key)
      writer.write(integer: chain.number)
    }
    writer.write(integer: UInt16(skipped.count))
    for entry in skipped {
      writer.write(integer: entry.number)
      writer.write(entry.key.secret)
    }
  }

  fileprivate init(from reader: inout WireReader) throws(SignalError) {
    number = try reader.integer()
    if try reader.flag() {
      sending = SparseChain(key: try reader.secret(32), number: try reader.integer())
    }
    receiving = SparseChain(key: try reader.secret(32), number: try reader.integer())
    for _ in 0..<(try reader.count(atMost: SessionLimits.skippedKeys)) {
      let number: UInt32 = try reader.integer()
      guard skipped.last.map({ $0.number < number }) ?? true, number < receiving.number else {
        throw reader.malformed
      }
      let key = MessageKey(secret: try reader.secret(MessageKey.byteCount))
      skipped.append(SkippedKeys.Entry(number: number, key: key))
    }
  }
}
