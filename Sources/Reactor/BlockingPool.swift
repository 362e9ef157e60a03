internal import CLinux
internal import Glibc
internal import Synchronization

/// A few threads for calls that block: name resolution and files.
package final class BlockingPool: Sendable {
  /// The pool of the process.
  package static let shared = BlockingPool()

  private struct State {
    var bodies: [@Sendable () -> Void] = []
    var idleThreads = 0
    var threads = 0
  }

  private let state = Mutex(State())
  private let available = Semaphore()

  /// Runs code on a thread of the pool and waits for what it returns.
  ///
  /// - Parameter body: what may block.
  /// - Returns: what it returns.
  package func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      submit { continuation.resume(returning: body()) }
    }
  }

  private func submit(_ body: @escaping @Sendable () -> Void) {
    let needsThread = state.withLock { state in
      state.bodies.append(body)
      guard state.idleThreads < state.bodies.count, state.threads < Limits.blockingThreadCount
      else { return false }
      state.threads += 1
      return true
    }
    if needsThread {
      do {
        try startThread(name: "martlet-blocking") { [self] in serve() }
      } catch {
        state.withLock { $0.threads -= 1 }
      }
    }
    available.signal()
  }

  private func serve() {
    while true {
      state.withLock { $0.idleThreads += 1 }
      available.wait()
      let body = state.withLock { state in
        state.idleThreads -= 1
        return state.bodies.isEmpty ? nil : state.bodies.removeFirst()
      }
      body?()
    }
  }
}

/// A counting semaphore of the system.
// Sendable: a semaphore is made to be shared between threads.
@safe private final class Semaphore: @unchecked Sendable {
  private let pointer = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { unsafe sem_init(pointer, 0, 0) }

  deinit {
    unsafe sem_destroy(pointer)
    unsafe pointer.deallocate()
  }

  func signal() { unsafe sem_post(pointer) }

  func wait() { while unsafe sem_wait(pointer) != 0 {} }
}
