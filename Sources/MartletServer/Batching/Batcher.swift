internal import Reactor

/// Group commit on one loop: what is submitted while a batch is being handled forms the next one.
// Sendable: touched on its loop only, which is asserted.
final class Batcher<Item: Sendable, Reply: Sendable>: Flushable, TimerTarget, @unchecked Sendable {
  typealias Handler = @Sendable ([Item]) async -> [Result<Reply, any Error>]
  typealias Afterwards = @Sendable ([Item], [Result<Reply, any Error>]) -> Void
  typealias Completion = @Sendable (Result<Reply, any Error>) -> Void

  private typealias Waiter = (item: Item, completion: Completion)

  private let loop: EventLoop
  private let batchLimits: BatchLimits
  private let waitingLimits: BatchLimits
  private let gathering: Gathering
  private let weight: @Sendable (Item) -> Int
  private let handler: Handler
  private let metrics: BatchMetrics?
  private let afterwards: Afterwards?
  private var answered: [(items: [Item], results: [Result<Reply, any Error>])] = []
  private var waiting: [Waiter] = []
  private var waitingWeight = 0
  private var isRunning = false
  private var gatherer: (continuation: CheckedContinuation<Void, Never>, target: Int)?
  private var gatherTimer: Timer?

  /// A batcher.
  ///
  /// - Parameters:
  ///   - loop: where items are submitted and batches are handled.
  ///   - batchLimits: what one batch holds at most; an item that is too heavy goes alone.
  ///   - waitingLimits: what may wait; more is refused.
  ///   - gathering: for whom a batch waits before it is handled.
  ///   - weight: how heavy an item is.
  ///   - metrics: is told how large each batch was and how long it took.
  ///   - afterwards: is told of each batch once the answers to its items are on their way: what
  ///     others are to learn of it does not keep those who wait.
  ///   - handler: handles a batch and gives one result for each item, in order.
  init(
    on loop: EventLoop, batch batchLimits: BatchLimits, waiting waitingLimits: BatchLimits,
    gathering: Gathering, weighing weight: @escaping @Sendable (Item) -> Int,
    metrics: BatchMetrics? = nil, afterwards: Afterwards? = nil, handler: @escaping Handler
  ) {
    self.loop = loop
    self.batchLimits = batchLimits
    self.waitingLimits = waitingLimits
    self.gathering = gathering
    self.weight = weight
    self.metrics = metrics
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
      submit(item) { continuation.resume(with: $0) }
    }
  }

  /// Has an item handled in the next batch, without waiting for it.
  ///
  /// - Parameters:
  ///   - item: the item.
  ///   - completion: is told what the handler gave for it; `Refusal.overloaded` where too many
  ///     wait.
  func submit(_ item: Item, completion: @escaping Completion) {
    if loop.isCurrent {
      append(item, completion)
    } else {
      loop.execute { [self] in append(item, completion) }
    }
  }

  private func append(_ item: Item, _ completion: @escaping Completion) {
    let weight = weight(item)
    guard waiting.count < waitingLimits.count, waitingWeight + weight <= waitingLimits.weight else {
      return completion(.failure(Refusal.overloaded(retryAfter: .seconds(1))))
    }
    waitingWeight += weight
    waiting.append((item, completion))
    if let gatherer, isEnough(gatherer.target) { endGathering() }
    guard !isRunning else { return }
    isRunning = true
    Task(executorPreference: loop) { [self] in await run() }
  }

  private func run() async {
    var last: (count: Int, duration: Duration) = (0, .zero)
    while true {
      await gather(after: last)
      guard !waiting.isEmpty else { break }
      let batch = takeBatch()
      let items = batch.map(\.item)
      let start = ContinuousClock.now
      let results = await handler(items)
      assert(results.count == batch.count)
      last = (batch.count, start.duration(to: .now))
      metrics?.note(count: last.count, duration: last.duration)
      for ((_, completion), result) in zip(batch, results) { completion(result) }
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

  private func gather(after last: (count: Int, duration: Duration)) async {
    let (target, time) = gathering.wish(
      after: last, waiting: waiting.count, limit: batchLimits.count)
    guard !isEnough(target) else { return }
    await withCheckedContinuation { continuation in
      gatherer = (continuation, target)
      gatherTimer = loop.schedule(after: time, self)
    }
  }

  private func isEnough(_ target: Int) -> Bool {
    waiting.count >= target || waitingWeight >= batchLimits.weight
  }

  /// Called when the batch has waited for others long enough.
  func fired(_ timer: Timer) { endGathering() }

  private func endGathering() {
    if let gatherTimer { loop.cancel(gatherTimer) }
    gatherTimer = nil
    gatherer?.continuation.resume()
    gatherer = nil
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
