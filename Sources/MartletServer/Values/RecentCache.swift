/// What was used lately, up to a number of entries; beyond, those that rest longest go.
///
/// Two generations stand for the order: what is used moves into the young one. When that has half
/// of the entries that there may be, the old one is dropped and the young one takes its place, so
/// that the half that was used last always stays.
struct RecentCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  /// An empty cache.
  ///
  /// - Parameter limit: how many entries it has at most.
  init(limit: Int) { self.limit = limit }

  /// How many entries it has.
  var count: Int { young.count + old.count }

  /// The value of an entry, if it is there; using it keeps it.
  mutating func use(_ key: Key) -> Value? {
    if let value = young[key] { return value }
    guard let value = old.removeValue(forKey: key) else { return nil }
    insert(value, for: key)
    return value
  }

  /// Adds or replaces an entry.
  mutating func insert(_ value: Value, for key: Key) {
    guard young.updateValue(value, forKey: key) == nil else { return }
    old[key] = nil
    guard young.count >= max(1, limit / 2) else { return }
    old = young
    young = [:]
  }

  /// Removes an entry.
  mutating func remove(_ key: Key) {
    young[key] = nil
    old[key] = nil
  }

  /// Removes every entry.
  mutating func removeAll() {
    young = [:]
    old = [:]
  }
}
