internal import Reactor

/// Tasks of one loop that run the handlers of calls, one call after the other.
///
/// A task is made once and used again: that costs a fraction of making one for each call. A task
/// that was cancelled ends with its call, since cancellation cannot be taken back.
// Sendable: touched on its loop only, save within the tasks, which run there.
final class HandlerPool: @unchecked Sendable {
  /// Tasks that wait for calls at the most; more end when their calls do.
  private static let idleLimit = 1024

  private let loop: EventLoop
  private var idle: [Worker] = []

  init(on loop: EventLoop) { self.loop = loop }

  /// Runs a call's handler.
  ///
  /// - Returns: what to cancel it with.
  func run(_ call: ServerCall) -> Worker {
    if let worker = idle.popLast() {
      worker.resume(with: call)
      return worker
    }
    let worker = Worker(call)
    worker.start(on: loop, pool: self)
    return worker
  }

  /// A task and the call that it runs.
  // Sendable: touched on its loop only.
  final class Worker: @unchecked Sendable {
    private var call: ServerCall?
    private var task: Task<Void, Never>?
    private var isCancelled = false
    private let place = WaitingPlace()

    fileprivate init(_ call: ServerCall) { self.call = call }

    fileprivate func start(on loop: EventLoop, pool: HandlerPool) {
      task = Task.immediate(executorPreference: loop) { [self] in
        while let call = call.take() {
          await call.handle()
          guard !isCancelled, pool.idle.count < HandlerPool.idleLimit else { break }
          pool.idle.append(self)
          await place.wait()
        }
        task = nil
      }
    }

    fileprivate func resume(with call: ServerCall) {
      self.call = call
      place.wake()
    }

    /// Cancels the call that runs.
    func cancel() {
      isCancelled = true
      task?.cancel()
    }
  }
}
