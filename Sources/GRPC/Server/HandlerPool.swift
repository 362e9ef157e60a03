internal import Reactor

/// Tasks of one loop that run the handlers of calls, one call after the other.
///
/// A task is made once and used again: that costs a fraction of making one for each call. What came
/// together is run by one task, without a switch between its calls, until a handler has to wait;
/// the next task takes the rest. A task that was cancelled ends with its call, since cancellation
/// cannot be taken back.
// Sendable: touched on its loop only, save within the tasks, which run there.
final class HandlerPool: @unchecked Sendable {
  /// Tasks that wait for calls at the most; more end when their calls do.
  private static let idleLimit = 1024

  private let loop: EventLoop
  @safe @exclusivity(unchecked) private var state = State()

  private struct State {
    var idle: [Worker] = []
    var waiting: [ServerCall] = []
    var taken = 0
    /// Whether a task is on its way to the calls that wait.
    var isStaffed = false
    var isClosed = false
  }

  init(on loop: EventLoop) { self.loop = loop }

  /// Runs a call's handler, in its turn.
  func run(_ call: ServerCall) {
    state.waiting.append(call)
    staff()
  }

  /// Ends the tasks that wait; those that run end with their calls. Calls are still run.
  func close() {
    state.isClosed = true
    state.idle.forEach { $0.wake() }
    state.idle = []
  }

  /// Whether a task that has run its call is to wait for another one.
  private var keepsWorkers: Bool { !state.isClosed && state.idle.count < Self.idleLimit }

  /// Sees to it that somebody takes the calls that wait.
  private func staff() {
    while !state.isStaffed, state.taken < state.waiting.count {
      guard let worker = state.idle.popLast() else {
        // Runs here and now, to where its first handler waits.
        Worker().start(on: loop, pool: self)
        continue
      }
      state.isStaffed = true
      worker.wake()
      // Behind the task in the loop's queue: it has taken all by then, or a handler waits.
      loop.execute { [self] in
        state.isStaffed = false
        staff()
      }
    }
  }

  private func next() -> ServerCall? {
    while state.taken < state.waiting.count {
      let call = state.waiting[state.taken]
      state.taken += 1
      if state.taken == state.waiting.count {
        state.waiting.removeAll(keepingCapacity: true)
        state.taken = 0
      }
      if !call.parkIfCrowded() { return call }
    }
    return nil
  }

  /// A task and the call that it runs.
  // Sendable: touched on its loop only.
  final class Worker: @unchecked Sendable {
    private var task: Task<Void, Never>?
    private var isCancelled = false
    private let place = WaitingPlace()

    fileprivate func start(on loop: EventLoop, pool: HandlerPool) {
      task = Task.immediate(executorPreference: loop) { [self] in
        while await runCalls(of: pool) {
          pool.state.idle.append(self)
          await place.wait()
        }
        task = nil
        loop.execute { pool.staff() }
      }
      if isCancelled { task?.cancel() }
    }

    /// Runs what waits; whether the task can be used again.
    private func runCalls(of pool: HandlerPool) async -> Bool {
      while let call = pool.next() {
        await call.handle(in: self)
        guard !isCancelled else { return false }
      }
      return pool.keepsWorkers
    }

    fileprivate func wake() { place.wake() }

    /// Cancels the call that runs.
    func cancel() {
      isCancelled = true
      task?.cancel()
    }
  }
}
