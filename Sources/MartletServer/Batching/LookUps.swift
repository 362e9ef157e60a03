internal import Reactor

/// Looks things up for callers that come together, with one statement for all of them: while one is
/// on its way, those who come wait for the next.
struct LookUps<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let batchers: PerLoop<Batcher<Key, Value?>>

  /// Looks things up on the loop where a caller is.
  ///
  /// - Parameters:
  ///   - loops: where callers are.
  ///   - read: finds values; what is not there is left out.
  init(
    on loops: EventLoopGroup, _ read: @escaping @Sendable ([Key]) async throws -> [Key: Value]
  ) {
    batchers = PerLoop(loops) { loop in
      Batcher(
        on: loop, batch: BatchLimits(count: Limits.lookUps, weight: Limits.lookUps),
        waiting: BatchLimits(count: Limits.waitingAppends, weight: Limits.waitingAppends),
        gathering: .nobody, weighing: { _ in 1 }
      ) { keys in
        do {
          let found = try await read(Array(Set(keys)))
          return keys.map { .success(found[$0]) }
        } catch {
          return keys.map { _ in .failure(error) }
        }
      }
    }
  }

  /// What there is under a key; nil if there is nothing.
  func find(_ key: Key) async throws -> Value? { try await batchers.current.submit(key) }
}
