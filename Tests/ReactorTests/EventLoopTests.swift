internal import Synchronization
internal import Testing

@testable internal import Reactor

@Suite("Event loops")
struct EventLoopTests {
  // Sendable: touched on one loop only.
  final class Target: TimerTarget, @unchecked Sendable {
    let fired: (Timer) -> Void
    init(_ fired: @escaping (Timer) -> Void) { self.fired = fired }
    func fired(_ timer: Timer) { fired(timer) }
  }

  @Test("A task that prefers a loop runs on it, also after it has waited")
  func taskExecutor() async throws {
    let loop = try EventLoopGroup.shared().next()
    let places = await Task(executorPreference: loop) {
      let before = loop.isCurrent
      try? await Task.sleep(for: .milliseconds(1))
      return (before, loop.isCurrent)
    }.value
    #expect(places == (true, true))
  }

  /// What eight writers had run, each in its own list.
  final class Log: Sendable {
    let numbers = Mutex<[[Int]]>(Array(repeating: [], count: 8))
  }

  @Test("Code handed over from many threads runs, all of it, in each one's order")
  func execute() async throws {
    let loop = try EventLoopGroup.shared().next()
    let log = Log()
    await withTaskGroup { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<1_000 {
            loop.execute { log.numbers.withLock { $0[writer].append(number) } }
          }
          await loop.run {}
        }
      }
    }
    #expect(log.numbers.withLock { $0 } == Array(repeating: Array(0..<1_000), count: 8))
  }

  @Test("What is put off to the next round runs in it, without a wake-up")
  func nextRound() async throws {
    let loop = try EventLoop()
    let rounds: [UInt64] = await withCheckedContinuation { continuation in
      loop.execute {
        let first = loop.round
        loop.executeNextRound {
          let second = loop.round
          loop.executeNextRound { continuation.resume(returning: [first, second, loop.round]) }
        }
      }
    }
    #expect(rounds == [rounds[0], rounds[0] + 1, rounds[0] + 2])
  }

  /// A clock that a test moves.
  final class Clock: Sendable {
    let nanoseconds = Atomic<UInt64>(1)
  }

  @Test("After long rounds less is read at once, after others more again, within bounds")
  func reads() async throws {
    let clock = Clock()
    let loop = try EventLoop { clock.nanoseconds.load(ordering: .relaxed) }
    func read(afterRounds count: Int, of duration: Duration) async -> [Int] {
      var sizes: [Int] = []
      for _ in 0..<count {
        await loop.run { _ = clock.nanoseconds.add(duration.nanoseconds, ordering: .relaxed) }
        sizes.append(await loop.run { loop.readByteCount })
      }
      return sizes
    }
    let long = await read(afterRounds: 12, of: Limits.longRound * 2)
    #expect(long.first.map { $0 < Limits.readByteCount } == true)
    #expect(long == long.sorted(by: >) && long.last == Limits.leastReadByteCount)
    let short = await read(afterRounds: 200, of: .zero)
    #expect(short == short.sorted() && short.last == Limits.readByteCount)
  }

  @Test("Timers fire in the order in which they are due, and a cancelled one never")
  func timers() async throws {
    let loop = try EventLoopGroup.shared().next()
    let order: [Int] = await withCheckedContinuation { continuation in
      loop.execute {
        let fired = Mutex<[Int]>([])
        let last = Target { _ in continuation.resume(returning: fired.withLock { $0 }) }
        func schedule(_ milliseconds: Int) -> Timer {
          let target = Target { _ in fired.withLock { $0.append(milliseconds) } }
          return loop.schedule(after: .milliseconds(milliseconds), target)
        }
        for milliseconds in [5, 1, 3] { _ = schedule(milliseconds) }
        loop.cancel(schedule(2))
        _ = loop.schedule(after: .milliseconds(6), last)
      }
    }
    #expect(order == [1, 3, 5])
  }

  @Test("A heap of timers gives them in order, whatever was taken out before", arguments: 0..<20)
  func heap(seed: UInt64) {
    var generator = SplitMix(state: seed)
    var heap = TimerHeap()
    let target = Target { _ in }
    let timers = (0..<200).map { _ in
      Timer(instant: UInt64.random(in: 0..<1_000, using: &generator), target: target)
    }
    timers.forEach { heap.insert($0) }
    let gone = timers.shuffled(using: &generator).prefix(80)
    gone.forEach { heap.remove($0) }
    var given: [UInt64] = []
    while let first = heap.first {
      given.append(first.instant)
      heap.remove(first)
    }
    #expect(given == given.sorted())
    #expect(given.count == 120)
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      let mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      return mixed ^ (mixed >> 27)
    }
  }

  @Test(
    "Addresses are read and written",
    arguments: [
      ("127.0.0.1", "127.0.0.1:80", true), ("::1", "[::1]:80", true),
      ("192.0.2.7", "192.0.2.7:80", false),
    ])
  func addresses(host: String, text: String, isLoopback: Bool) throws {
    let address = try SocketAddress(host: host, port: 80)
    #expect(address.description == text)
    #expect(address.isLoopback == isLoopback)
  }

  @Test("A path that does not fit and a host that is a name are refused")
  func malformedAddresses() {
    #expect(throws: ReactorError.pathTooLong(byteCount: 108, limit: 107)) {
      _ = try SocketAddress(unixPath: String(repeating: "a", count: 108))
    }
    #expect(throws: ReactorError.self) { _ = try SocketAddress(host: "localhost", port: 1) }
  }

  @Test("localhost resolves, a name of the reserved kind does not")
  func resolution() async throws {
    #expect(try await !NameResolver.addresses(host: "localhost", port: 1).isEmpty)
    await #expect(throws: ReactorError.self) {
      _ = try await NameResolver.addresses(host: "no-such-host.invalid", port: 1)
    }
  }
}
