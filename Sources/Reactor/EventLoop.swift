internal import CLinux
internal import Glibc
internal import Synchronization

/// A thread that waits on descriptors and timers, and runs the tasks that prefer it.
///
/// Everything that a loop owns is touched on its thread only. A task whose executor preference is a
/// loop runs there too, so that a call is read, handled and answered without changing threads.
/// Loops live as long as the process. Exclusive access to what every job touches is not checked at
/// run time: no access calls out while it lasts.
// Sendable: what is not behind the mutex is touched on the loop's own thread, which is asserted.
@safe package final class EventLoop: TaskExecutor, @unchecked Sendable {
  /// What other threads hand over.
  private struct Inbox {
    var work: [Work] = []
    var loopSleeps = false
  }

  enum Work {
    case job(UnownedJob)
    case body(@Sendable () -> Void)
  }

  private let inbox = Mutex(Inbox())
  private let poller: Poller
  @safe @exclusivity(unchecked) private var agenda = Agenda()

  /// What is to be done, now and later.
  private struct Agenda {
    var queue: [Work] = []
    var timers = TimerHeap()
    var flushes: [any Flushable] = []
    /// What waits for the next round of events.
    var later: [@Sendable () -> Void] = []
    var round: UInt64 = 0
    var readByteCount = Limits.readByteCount
  }

  /// The clock of the loop: nanoseconds, read once for each round of events.
  package private(set) var now: UInt64
  private let clock: @Sendable () -> UInt64

  /// Which round of events it is: the first is 1.
  package var round: UInt64 { agenda.round }

  /// How many bytes are read from a socket at once: fewer while rounds are long, so that what one
  /// peer sends does not keep the others waiting.
  var readByteCount: Int { agenda.readByteCount }

  /// Where sockets read to: one buffer for all, empty again when a read has been handled.
  let readBuffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Limits.readByteCount)

  /// What layers above gather before it is written: one buffer for all.
  package var writeBuffer: [UInt8] = []

  /// Starts a loop on a thread of its own.
  ///
  /// - Parameters:
  ///   - name: the thread's name, 15 characters at the most.
  ///   - core: the processor that the thread is bound to; nil leaves it to the kernel.
  ///   - clock: nanoseconds that do not go back. Whoever brings a clock that does not follow the
  ///     kernel's has to wake the loop when it has moved.
  /// - Throws: `ReactorError.system` where the kernel has no descriptor or thread left.
  package init(
    name: String = "martlet-loop", core: Int? = nil,
    clock: @escaping @Sendable () -> UInt64 = { martlet_monotonic_nanoseconds() }
  ) throws(ReactorError) {
    martlet_tune_allocator()
    self.clock = clock
    now = clock()
    poller = try Poller()
    try startThread(name: name) { [self] in
      if let core { martlet_pin_thread(Int32(core)) }
      run()
    }
  }

  /// Whether the caller runs on this loop's thread.
  package var isCurrent: Bool {
    unsafe martlet_current_loop() == Unmanaged.passUnretained(self).toOpaque()
  }

  /// Runs a task's job; called by the concurrency run time.
  package func enqueue(_ job: consuming ExecutorJob) { enqueue(.job(UnownedJob(job))) }

  /// Runs code on the loop, after what is queued there.
  package func execute(_ body: @escaping @Sendable () -> Void) { enqueue(.body(body)) }

  /// Runs code in the next round, once descriptors have had their turn; on the loop only.
  package func executeNextRound(_ body: @escaping @Sendable () -> Void) {
    assert(isCurrent)
    agenda.later.append(body)
  }

  /// Runs code on the loop and waits for what it returns; at once where the caller is there
  /// already.
  package func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    if isCurrent { return body() }
    return await withCheckedContinuation { continuation in
      execute { continuation.resume(returning: body()) }
    }
  }

  private func enqueue(_ work: Work) {
    if isCurrent {
      agenda.queue.append(work)
      return
    }
    let mustWake = inbox.withLock { inbox in
      inbox.work.append(work)
      defer { inbox.loopSleeps = false }
      return inbox.loopSleeps
    }
    if mustWake { poller.wake() }
  }

  /// Fires a timer after a time; on the loop only.
  package func schedule(after delay: Duration, _ target: any TimerTarget) -> Timer {
    assert(isCurrent)
    let timer = Timer(instant: now &+ delay.nanoseconds, target: target)
    agenda.timers.insert(timer)
    return timer
  }

  /// Takes a timer back; without effect once it has fired. On the loop only.
  package func cancel(_ timer: Timer) {
    assert(isCurrent)
    guard timer.target != nil else { return }
    timer.target = nil
    agenda.timers.remove(timer)
  }

  /// Watches a descriptor until it is deregistered; on the loop only.
  ///
  /// - Parameters:
  ///   - descriptor: an open descriptor, not watched yet.
  ///   - readiness: what to wait for.
  ///   - owner: whom to tell; kept until deregistered.
  /// - Returns: what to change or end the watch with.
  /// - Throws: `ReactorError.system` where the kernel refuses.
  package func register(
    _ descriptor: Int32, for readiness: Readiness, _ owner: any Pollable
  ) throws(ReactorError) -> Registration {
    assert(isCurrent)
    return try poller.add(descriptor, readiness, owner)
  }

  /// Changes what a descriptor is watched for; on the loop only.
  package func update(
    _ registration: Registration, of descriptor: Int32, for readiness: Readiness
  ) {
    assert(isCurrent)
    poller.modify(registration, descriptor, readiness)
  }

  /// Ends the watch of a descriptor that is still open; on the loop only.
  package func deregister(_ registration: Registration, of descriptor: Int32) {
    assert(isCurrent)
    poller.remove(registration, descriptor)
  }

  /// Calls an owner's `flush` once this round's events and jobs are done; on the loop only.
  package func scheduleFlush(_ owner: any Flushable) {
    assert(isCurrent)
    agenda.flushes.append(owner)
  }

  private func run() {
    unsafe martlet_set_current_loop(Unmanaged.passUnretained(self).toOpaque())
    while true {
      let count = poller.wait(nanoseconds: nextWait())
      now = clock()
      agenda.round &+= 1
      poller.dispatch(count)
      fireTimers()
      takeLater()
      takeInbox()
      runQueue()
      adaptReads()
    }
  }

  /// How long the loop may sleep: 0 where work waits, nil if only a wake-up ends it.
  private func nextWait() -> UInt64? {
    let mayWait = inbox.withLock { inbox in
      guard inbox.work.isEmpty, agenda.queue.isEmpty, agenda.later.isEmpty else { return false }
      inbox.loopSleeps = true
      return true
    }
    guard mayWait else { return 0 }
    guard let first = agenda.timers.first else { return nil }
    return first.instant > now ? first.instant - now : 0
  }

  private func fireTimers() {
    while let timer = agenda.timers.first, timer.instant <= now, let target = timer.target {
      cancel(timer)
      target.fired(timer)
    }
  }

  /// Turns to what waited for this round.
  private func takeLater() {
    guard !agenda.later.isEmpty else { return }
    for body in agenda.later { agenda.queue.append(.body(body)) }
    agenda.later.removeAll(keepingCapacity: true)
  }

  /// Reads half as much at once after a long round, and a little more after each other one.
  private func adaptReads() {
    let spent = clock() &- now
    if spent > Limits.longRound.nanoseconds {
      agenda.readByteCount = max(agenda.readByteCount / 2, Limits.leastReadByteCount)
    } else {
      let byteCount = agenda.readByteCount + Limits.addedReadByteCount
      agenda.readByteCount = min(byteCount, Limits.readByteCount)
    }
  }

  private func takeInbox() {
    inbox.withLock { inbox in
      inbox.loopSleeps = false
      guard !inbox.work.isEmpty else { return }
      agenda.queue.append(contentsOf: inbox.work)
      inbox.work.removeAll(keepingCapacity: true)
    }
  }

  /// Runs what is queued, and what that queues, then flushes: what flushing queues waits a round.
  private func runQueue() {
    var index = 0
    while index < agenda.queue.count {
      let work = agenda.queue[index]
      index += 1
      switch work {
      case .job(let job): unsafe job.runSynchronously(on: asUnownedTaskExecutor())
      case .body(let body): body()
      }
    }
    agenda.queue.removeAll(keepingCapacity: true)
    let due = agenda.flushes
    agenda.flushes.removeAll(keepingCapacity: true)
    for owner in due { owner.flush() }
  }
}

/// Something that gathers output during a round and writes it at its end.
package protocol Flushable: AnyObject {
  /// Writes what was gathered; called on the loop.
  func flush()
}

extension Duration {
  /// The duration in nanoseconds: 0 where it is negative, a century where it is longer.
  package var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return UInt64(min(seconds, 3_155_760_000)) * 1_000_000_000
      + UInt64(attoseconds / 1_000_000_000)
  }
}
