internal import Reactor

/// Group commit on one loop: what is submitted while a batch is being handled forms the next one.
// Sendable: touched on its loop only, which is asserted.
final class Batcher<Item: Sendable, Reply: Sendable>: Flushable, @unchecked Sendable {
  typealias Handler = @Sendable ([Item]) async -> [Result<Reply, any Error>]
  typealias Afterwards = @Sendable ([Item], [Result<Reply, any Error>]) -> Void

  private typealias Waiter = (item: Item, continuation: CheckedContinuation<Reply, any Error>)

  private let loop: EventLoop
  private let batchLimits: BatchLimits
  private let waitingLimits: BatchLimits
  private let weight: @Sendable (Item) -> Int
  private let handler: Handler
  private let afterwards: Afterwards?
  private var answered: [(items: [Item], results: [Result<Reply, any Error>])] = []
  private var waiting: [Waiter] = []
  private var waitingWeight = 0
  private var isRunning = false

  /// A batcher.
  ///
  /// - Parameters:
  ///   - loop: where items are submitted and batches are handled.
  ///   - batchLimits: what one batch holds at most; an item that is too heavy goes alone.
  ///   - waitingLimits: what may wait; more is refused.
  ///   - weight: how heavy an item is.
  ///   - afterwards: is told of each batch once the answers to its items are on their way: what
  ///     others are to learn of it does not keep those who wait.
  ///   - handler: handles a batch and gives one result for each item, in order.
  init(
    on loop: EventLoop, batch batchLimits: BatchLimits, waiting waitingLimits: BatchLimits,
    weighing weight: @escaping @Sendable (Item) -> Int,
    afterwards: Afterwards? = nil, handler: @escaping Handler
  ) {
    self.loop = loop
    self.batchLimits = batchLimits
    self.waitingLimits = waitingLimits
    self.weight = weight
    self.afterwards = afterwards
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
    let weight = weight(item)
    guard waiting.count < waitingLimits.count, waitingWeight + weight <= waitingLimits.weight else {
      continuation.resume(throwing: Refusal.overloaded(retryAfter: .seconds(1)))
      return
    }
    waitingWeight += weight
    waiting.append((item, continuation))
    guard !isRunning else { return }
    isRunning = true
    Task(executorPreference: loop) { [self] in await run() }
  }

  private func run() async {
    while !waiting.isEmpty {
      let batch = takeBatch()
      let items = batch.map(\.item)
      let results = await handler(items)
      assert(results.count == batch.count)
      for ((_, continuation), result) in zip(batch, results) { continuation.resume(with: result) }
      guard afterwards != nil else { continue }
      answered.append((items, results))
      if answered.count == 1 { loop.scheduleFlush(self) }
    }
    isRunning = false
  }

  /// Called at the end of the loop's round, in which the answers were written.
  func flush() {
    let batches = answered
    answered = []
    for (items, results) in batches { afterwards?(items, results) }
  }

  private func takeBatch() -> [Waiter] {
    var count = 0
    var total = 0
    for (item, _) in waiting.prefix(batchLimits.count) {
      let weight = weight(item)
      guard count == 0 || total + weight <= batchLimits.weight else { break }
      count += 1
      total += weight
    }
    defer {
      waiting.removeFirst(count)
      waitingWeight -= total
    }
    return Array(waiting.prefix(count))
  }
}

/// How much a batch, or what waits for one, may hold.
struct BatchLimits: Sendable {
  /// Items.
  let count: Int
  /// What they weigh together.
  let weight: Int
}
