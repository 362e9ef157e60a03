/// How often each public key occurs in a tree, so that a duplicate is found without a search.
///
/// The counts are spread over shards that copies of the census share until one of them changes.
package struct KeyCensus: Sendable {
  private static let shardCount = 64

  private var shards: [[[UInt8]: Int]] = Array(repeating: [:], count: shardCount)

  /// How many occurrences there are beyond the first of each key.
  package private(set) var duplicateCount = 0

  package init() {}

  /// Whether the key occurs.
  package func contains(_ key: [UInt8]) -> Bool { shards[Self.shard(key)][key] != nil }

  /// Counts one more occurrence.
  package mutating func insert(_ key: [UInt8]) {
    let count = count(of: key)
    if count > 0 { duplicateCount += 1 }
    shards[Self.shard(key)][key] = count + 1
  }

  /// Counts one occurrence less; the key occurs.
  package mutating func remove(_ key: [UInt8]) {
    let count = count(of: key)
    if count > 1 { duplicateCount -= 1 }
    shards[Self.shard(key)][key] = count > 1 ? count - 1 : nil
  }

  private func count(of key: [UInt8]) -> Int { shards[Self.shard(key)][key] ?? 0 }

  private static func shard(_ key: [UInt8]) -> Int {
    Int(key.last ?? 0) % shardCount
  }
}
