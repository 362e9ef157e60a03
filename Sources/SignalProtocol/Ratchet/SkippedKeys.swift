internal import Cryptography

/// Keys of messages that have not come yet, by chain, the oldest chain first.
///
/// Never more than `SessionLimits.skippedKeys` in all, of `SessionLimits.receivingChains` chains:
/// the oldest are dropped.
struct SkippedKeys: Sendable {
  private(set) var chains: [SkippedChain] = []

  /// The skipped keys of one chain, by ascending number.
  struct SkippedChain: Sendable {
    let ratchetKey: [UInt8]
    /// What the chain's headers are encrypted with, where they are.
    let headerKey: SecretBytes?
    var entries: [Entry]

    /// Where `number` is, or nil.
    func index(of number: UInt32) -> Int? {
      var range = 0..<entries.count
      while !range.isEmpty {
        let middle = (range.lowerBound + range.upperBound) / 2
        if entries[middle].number == number { return middle }
        range =
          entries[middle].number < number
          ? middle + 1..<range.upperBound : range.lowerBound..<middle
      }
      return nil
    }
  }

  struct Entry: Sendable {
    let number: UInt32
    let key: MessageKey
  }

  /// How many keys there are.
  var count: Int { chains.reduce(0) { $0 + $1.entries.count } }

  /// Whether a chain with this key left any.
  func knows(_ ratchetKey: [UInt8]) -> Bool { chains.contains { $0.ratchetKey == ratchetKey } }

  /// The key of a message, which stays until `remove`.
  func key(_ ratchetKey: [UInt8], _ number: UInt32) -> MessageKey? {
    for chain in chains where chain.ratchetKey == ratchetKey {
      return chain.index(of: number).map { chain.entries[$0].key }
    }
    return nil
  }

  /// Forgets the key of a message that was decrypted.
  mutating func remove(_ ratchetKey: [UInt8], _ number: UInt32) {
    guard let chain = chains.firstIndex(where: { $0.ratchetKey == ratchetKey }),
      let entry = chains[chain].index(of: number)
    else { return }
    chains[chain].entries.remove(at: entry)
    if chains[chain].entries.isEmpty { chains.remove(at: chain) }
  }

  /// Adds keys of one chain, higher than those it has; drops the oldest where there are too many.
  mutating func append(_ entries: [Entry], _ ratchetKey: [UInt8], headerKey: SecretBytes?) {
    guard !entries.isEmpty else { return }
    if let last = chains.indices.last, chains[last].ratchetKey == ratchetKey {
      chains[last].entries += entries
    } else {
      chains.append(
        SkippedChain(ratchetKey: ratchetKey, headerKey: headerKey, entries: entries))
    }
    trim()
  }

  /// Forgets chains older than the newest `SessionLimits.receivingChains`, of which the one now
  /// being received counts even where it has no key here.
  mutating func startChain() {
    let excess = chains.count - (SessionLimits.receivingChains - 1)
    if excess > 0 { chains.removeFirst(excess) }
  }

  private mutating func trim() { keepLatest(SessionLimits.skippedKeys) }

  /// Drops the oldest keys where there are more than a number.
  mutating func keepLatest(_ limit: Int) {
    var excess = count - limit
    while excess > 0 {
      let dropped = min(excess, chains[0].entries.count)
      chains[0].entries.removeFirst(dropped)
      if chains[0].entries.isEmpty { chains.removeFirst() }
      excess -= dropped
    }
  }
}
