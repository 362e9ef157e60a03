internal import Cryptography

/// A ratchet beside the Double Ratchet whose keys come from a sparse key exchange: each message has
/// a key of its epoch's chain. Source: "The Double Ratchet Algorithm", revision 4, §5.
struct SparseRatchet<Exchange: SparseKeyExchange>: Sendable {
  var exchange: Exchange
  let isInitiator: Bool
  var rootKey: SecretBytes

  /// The epoch that this side sends in, the one before it, and one to come whose key is there, in
  /// ascending order: what the other side has sent before it went on may come late.
  var epochs: [SparseEpoch]

  /// Epochs whose chains are kept.
  static var epochLimit: Int { 3 }

  /// The state at the start of a session, where epoch 0 has its key from `secret`.
  init(secret: SecretBytes, _ exchange: Exchange, isInitiator: Bool) throws(SignalError) {
    self.exchange = exchange
    self.isInitiator = isInitiator
    rootKey = secret
    epochs = []
    let salt = SecretBytes([UInt8](repeating: 0, count: 32))
    try addEpoch(0, secret, salt: salt, Label.sparseStart)
  }

  /// A state that was stored.
  init(exchange: Exchange, isInitiator: Bool, rootKey: SecretBytes, epochs: [SparseEpoch]) {
    self.exchange = exchange
    self.isInitiator = isInitiator
    self.rootKey = rootKey
    self.epochs = epochs
  }

  /// How many keys of messages that have not come are kept.
  /// The last epoch whose key is there.
  var lastEpoch: UInt32 { epochs.last?.number ?? 0 }

  var skippedCount: Int { epochs.reduce(0) { $0 + $1.skipped.count } }

  /// What the next message carries, its number in its epoch's chain, and its key.
  ///
  /// - Throws: `chainExhausted`, `cryptography`; the state is then of no more use.
  mutating func send(
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> (message: Exchange.Message, number: UInt32, key: SecretBytes) {
    let (message, epoch, made) = try exchange.send(using: &random)
    retire(before: epoch)
    guard let index = epochs.firstIndex(where: { $0.number == epoch }),
      var chain = epochs[index].sending
    else { throw .brokenExchange }
    let number = chain.number
    let key = try chain.advance()
    epochs[index].sending = chain
    if let made { try add(made) }
    return (message, number, key)
  }

  /// Forgets what sending in an epoch leaves no use for: the epochs before the last one, and how to
  /// send in that one.
  private mutating func retire(before epoch: UInt32) {
    epochs.removeAll { $0.number + 1 < epoch }
    for index in epochs.indices where epochs[index].number < epoch { epochs[index].sending = nil }
  }

  /// The key of a message, which is not known to be authentic yet.
  ///
  /// - Parameters:
  ///   - epoch: whose chain the message is of.
  ///   - number: the message's in the chain.
  ///   - budget: keys that may yet be derived for the message.
  /// - Returns: the message's key.
  /// - Throws: `duplicateMessage`, `tooFarAhead`, `undecryptable` where the epoch has not begun;
  ///   the state is then of no more use.
  mutating func key(
    epoch: UInt32, number: UInt32, within budget: inout DerivationBudget
  ) throws(SignalError) -> SecretBytes {
    guard let index = epochs.firstIndex(where: { $0.number == epoch }) else {
      // Chains of epochs that are over are gone with their keys.
      throw epochs.last.map({ epoch < $0.number }) == true ? .duplicateMessage : .undecryptable
    }
    let key = try epochs[index].receive(number, within: &budget)
    keepLatest(SessionLimits.skippedKeys)
    return key
  }

  /// Takes in what an authentic message carried.
  ///
  /// - Throws: `brokenExchange`; the state is then of no more use.
  mutating func receive(_ message: Exchange.Message) throws(SignalError) {
    if let made = try exchange.receive(message) { try add(made) }
  }

  /// Drops the oldest keys of messages that have not come where there are more than a number.
  mutating func keepLatest(_ limit: Int) {
    var excess = skippedCount - limit
    for index in epochs.indices where excess > 0 {
      let dropped = min(excess, epochs[index].skipped.count)
      epochs[index].skipped.removeFirst(dropped)
      excess -= dropped
    }
  }

  private mutating func add(_ key: EpochKey) throws(SignalError) {
    guard let last = epochs.last, key.epoch == last.number + 1 else { throw .brokenExchange }
    try addEpoch(key.epoch, key.secret, salt: rootKey, Label.sparseEpoch)
  }

  /// The next root key and the chains of an epoch.
  private mutating func addEpoch(
    _ number: UInt32, _ secret: SecretBytes, salt: SecretBytes, _ info: [UInt8]
  ) throws(SignalError) {
    let derived = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(secret.bytes, salt: salt.bytes, info: info.bytes, byteCount: 96)
    }
    rootKey = derived.extracting(0..<32)
    let initiator = SparseChain(key: derived.extracting(32..<64))
    let responder = SparseChain(key: derived.extracting(64..<96))
    epochs.append(
      SparseEpoch(
        number: number, sending: isInitiator ? initiator : responder,
        receiving: isInitiator ? responder : initiator))
  }
}
