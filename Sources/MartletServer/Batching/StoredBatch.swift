internal import Postgres

/// A batch whose items are stored once each, and fail alone.
struct StoredBatch<Item: Sendable, Outcome: Sendable>: Sendable {
  /// Stores items that are all different, with one statement; gives one outcome for each, in order.
  let insert: @Sendable ([Item]) async throws -> [Outcome]
  /// What an item is told whose twin stands earlier in the batch: from what the twin was told, the
  /// twin, and the item.
  let whenRepeated: @Sendable (Outcome, Item, Item) -> Outcome

  /// Stores a batch.
  ///
  /// - Parameters:
  ///   - batch: the items.
  ///   - key: equal for items that are the same.
  /// - Returns: what became of each, in order.
  func store<Key: Hashable>(
    _ batch: [Item], key: (Item) -> Key
  ) async -> [Result<Outcome, any Error>] {
    var unique: [Item] = []
    var firsts: [Key: Int] = [:]
    let places = batch.map { item -> (place: Int, isRepeat: Bool) in
      let key = key(item)
      if let place = firsts[key] { return (place, true) }
      firsts[key] = unique.count
      unique.append(item)
      return (unique.count - 1, false)
    }
    let results = await storeUnique(unique)
    return zip(batch, places).map { item, found in
      guard found.isRepeat else { return results[found.place] }
      return results[found.place].map { whenRepeated($0, unique[found.place], item) }
    }
  }

  /// Where the statement fails for an item, the others are stored one by one.
  private func storeUnique(_ batch: [Item]) async -> [Result<Outcome, any Error>] {
    do {
      return try await insert(batch).map { .success($0) }
    } catch PostgresError.server where batch.count > 1 {
      var results: [Result<Outcome, any Error>] = []
      for item in batch { results += await storeUnique([item]) }
      return results
    } catch {
      return batch.map { _ in .failure(error) }
    }
  }
}
