internal import Reactor

/// Group commit on one loop: what is submitted while a batch is being handled forms the next one.
// Sendable: touched on its loop only, which is asserted.
final class Batcher<Item: Sendable, Reply: Sendable>: @unchecked Sendable {
  typealias Handler = @Sendable ([Item]) async -> [Result<Reply, any Error>]

  private let loop: EventLoop
  private let batchLimit: Int
  private let waitingLimit: Int
  private let handler: Handler
  private var waiting: [(item: Item, continuation: CheckedContinuation<Reply, any Error>)] = []
  private var isRunning = false

  /// A batcher.
  ///
  /// - Parameters:
  ///   - loop: where items are submitted and batches are handled.
  ///   - batchLimit: items of one batch.
  ///   - waitingLimit: items that may wait; more are refused.
  ///   - handler: handles a batch and gives one result for each item, in order.
  init(
    on loop: EventLoop, batchLimit: Int, waitingLimit: Int, handler: @escaping Handler
  ) {
    self.loop = loop
    self.batchLimit = batchLimit
    self.waitingLimit = waitingLimit
    self.handler = handler
  }

  /// Has an item handled in the next batch.
  ///
  /// - Parameter item: the item.
  /// - Returns: what the handler gave for it.
  /// - Throws: what the handler gave for it; `Refusal.overloaded` where too many wait.
  func submit(_ item: Item) async throws -> Reply {
    try await withCheckedThrowingContinuation { continuation in
      if loop.isCurrent {
        append(item, continuation)
      } else {
        loop.execute { [self] in append(item, continuation) }
      }
    }
  }

  private func append(_ item: Item, _ continuation: CheckedContinuation<Reply, any Error>) {
    guard waiting.count < waitingLimit else {
      continuation.resume(throwing: Refusal.overloaded(retryAfter: .seconds(1)))
      return
    }
    waiting.append((item, continuation))
    guard !isRunning else { return }
    isRunning = true
    Task(executorPreference: loop) { [self] in await run() }
  }

  private func run() async {
    while !waiting.isEmpty {
      let batch = Array(waiting.prefix(batchLimit))
      waiting.removeFirst(batch.count)
      let results = await handler(batch.map(\.item))
      assert(results.count == batch.count)
      for ((_, continuation), result) in zip(batch, results) { continuation.resume(with: result) }
    }
    isRunning = false
  }
}
