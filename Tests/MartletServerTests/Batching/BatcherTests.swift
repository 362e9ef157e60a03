internal import LoopTesting
internal import Reactor
internal import Synchronization
internal import Testing

@testable internal import MartletServer

/// Batches on a loop whose time stands still until a test moves it.
@Suite("Group commit", .timeLimit(.minutes(10)))
struct BatcherTests {
  /// What was handled, batch by batch; a batch waits until it is let go.
  private final class Handled: Sendable {
    private struct State {
      var batches: [[Int]] = []
      var gates: [CheckedContinuation<Void, Never>] = []
      var isOpen = false
    }

    private let state = Mutex(State())

    init(isOpen: Bool) { state.withLock { $0.isOpen = isOpen } }

    var batches: [[Int]] { state.withLock { $0.batches } }

    func handle(_ batch: [Int]) async {
      await withCheckedContinuation { continuation in
        let mayGo = state.withLock { state in
          state.batches.append(batch)
          if !state.isOpen { state.gates.append(continuation) }
          return state.isOpen
        }
        if mayGo { continuation.resume() }
      }
    }

    /// Lets the batch go that waits.
    func release() {
      let gates = state.withLock { state in
        defer { state.gates = [] }
        return state.gates
      }
      for gate in gates { gate.resume() }
    }
  }

  private struct Odd: Error {}

  private func batcher(
    _ still: StillLoop, _ handled: Handled, batch: BatchLimits = .init(count: 4, weight: 100),
    waiting: BatchLimits = .init(count: 8, weight: 1000),
    gathering: Gathering = .returning(.milliseconds(2))
  ) -> Batcher<Int, Int> {
    Batcher(
      on: still.loop, batch: batch, waiting: waiting, gathering: gathering, weighing: { $0 }
    ) { items in
      await handled.handle(items)
      return items.map { $0 == 13 ? .failure(Odd()) : .success($0 * 2) }
    }
  }

  /// Runs what is due on the loop; nothing of it takes time.
  private func settle(_ still: StillLoop) async {
    for _ in 0..<20 { await still.loop.run {} }
  }

  @Test("A caller that comes alone waits for nobody")
  func alone() async throws {
    let still = try StillLoop()
    let handled = Handled(isOpen: true)
    let batcher = batcher(still, handled)
    #expect(try await batcher.submit(3) == 6)
    #expect(handled.batches == [[3]])
  }

  @Test("What comes while a batch is handled forms the next, in order, up to its limits")
  func limits() async throws {
    let still = try StillLoop()
    let handled = Handled(isOpen: false)
    let batcher = batcher(still, handled, batch: .init(count: 4, weight: 50))
    let replies = Mutex<[Int]>([])
    for item in [1, 2, 3, 4, 5, 6, 45, 60, 7] {
      batcher.submit(item) { reply in
        if case .success(let value) = reply { replies.withLock { $0.append(value) } }
      }
      await settle(still)
    }
    #expect(handled.batches == [[1]])
    for _ in 0..<6 {
      handled.release()
      await settle(still)
      await still.advance(by: .milliseconds(3))
      await settle(still)
    }
    // Four items, then what 50 allow, then one that is too heavy alone.
    #expect(handled.batches == [[1], [2, 3, 4, 5], [6], [45], [60], [7]])
    #expect(replies.withLock { $0 } == [1, 2, 3, 4, 5, 6, 45, 60, 7].map { $0 * 2 })
  }

  @Test("What is too much to wait is refused at once")
  func overload() async throws {
    let still = try StillLoop()
    let handled = Handled(isOpen: false)
    let batcher = batcher(still, handled, waiting: .init(count: 2, weight: 10))
    let refused = Mutex(0)
    for item in [1, 4, 5, 1] {
      batcher.submit(item) { reply in
        guard case .failure(let error) = reply else { return }
        #expect(error as? Refusal == .overloaded(retryAfter: .seconds(1)))
        refused.withLock { $0 += 1 }
      }
      await settle(still)
    }
    // The first is being handled, two wait, the fourth is one too many.
    #expect(refused.withLock { $0 } == 1)
    for _ in 0..<3 {
      handled.release()
      await settle(still)
      await still.advance(by: .milliseconds(3))
    }
    await settle(still)
    handled.release()
    #expect(handled.batches.flatMap { $0 } == [1, 4, 5])
  }

  @Test("An item that fails fails alone")
  func failure() async throws {
    let still = try StillLoop()
    let batcher = batcher(still, Handled(isOpen: true), gathering: .anyone(.milliseconds(20)))
    let results = Mutex<[Int: Bool]>([:])
    for item in [12, 13, 14] {
      batcher.submit(item) { reply in
        let isGood = if case .success = reply { true } else { false }
        results.withLock { $0[item] = isGood }
      }
    }
    await settle(still)
    #expect(results.withLock { $0 }.isEmpty, "they wait for others")
    await still.advance(by: .milliseconds(20))
    await settle(still)
    #expect(results.withLock { $0 } == [12: true, 13: false, 14: true])
  }

  @Test("A batch that gathers goes when it is full, before its time is up")
  func gathering() async throws {
    let still = try StillLoop()
    let handled = Handled(isOpen: true)
    let batcher = batcher(still, handled, gathering: .anyone(.seconds(3600)))
    for item in 1...3 { batcher.submit(item) { _ in } }
    await settle(still)
    #expect(handled.batches.isEmpty)
    batcher.submit(4) { _ in }
    await settle(still)
    #expect(handled.batches == [[1, 2, 3, 4]])
  }

  @Test("Those whom a batch answered are waited for as long as it took, and at most so long")
  func returning() {
    let gathering = Gathering.returning(.milliseconds(2))
    let first = gathering.wish(after: (0, .zero), waiting: 1, limit: 8)
    #expect(first.target == 1 && first.time == .zero)
    let quick = gathering.wish(after: (3, .milliseconds(1)), waiting: 2, limit: 8)
    #expect(quick.target == 5 && quick.time == .milliseconds(1))
    let slow = gathering.wish(after: (7, .seconds(1)), waiting: 2, limit: 8)
    #expect(slow.target == 8 && slow.time == .milliseconds(2))
  }
}
