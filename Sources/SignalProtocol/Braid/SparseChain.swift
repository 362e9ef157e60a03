internal import Cryptography

/// One direction of one epoch of a sparse ratchet.
struct SparseChain: Sendable {
  var key: SecretBytes
  /// The number of the next message.
  var number: UInt32 = 0

  /// The key of the next message, past which the chain moves.
  mutating func advance() throws(SignalError) -> SecretBytes {
    guard number < .max else { throw .chainExhausted }
    var material: [UInt8] = []
    material.append(bigEndian: UInt64(number))
    let (salt, info) = (key, Label.sparseStep)
    let both = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(material.bytes, salt: salt.bytes, info: info.bytes, byteCount: 64)
    }
    key = both.extracting(0..<32)
    number += 1
    return both.extracting(32..<64)
  }
}

/// Both chains of an epoch, and the keys of messages that have not come.
struct SparseEpoch: Sendable {
  let number: UInt32
  /// Nil where this side sends in a later epoch.
  var sending: SparseChain?
  var receiving: SparseChain

  /// By ascending number, all below the receiving chain's.
  var skipped: [SkippedKeys.Entry] = []

  /// The key of message `number`: a kept one, else the chain moves past it.
  mutating func receive(
    _ number: UInt32, within budget: inout DerivationBudget
  ) throws(SignalError) -> SecretBytes {
    guard number >= receiving.number else {
      guard let index = skipped.firstIndex(where: { $0.number == number }) else {
        throw .duplicateMessage
      }
      return skipped.remove(at: index).key.secret
    }
    let distance = Int(number - receiving.number)
    try budget.takeSparse(distance)
    while receiving.number < number {
      let entry = SkippedKeys.Entry(
        number: receiving.number, key: MessageKey(secret: try receiving.advance()))
      // Of a long jump only the last keys are kept.
      if number - entry.number <= SessionLimits.skippedKeys { skipped.append(entry) }
    }
    return try receiving.advance()
  }
}
