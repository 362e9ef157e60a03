internal import Reactor

/// Connections for one kind of user, opened as they are needed, and who waits for them.
final class ConnectionShare<User: ConnectionUser>: ConnectionOwner, TimerTarget {
  private struct Waiter {
    let user: User
    let deadline: UInt64
  }

  private let configuration: PostgresConfiguration
  private let loop: EventLoop
  private let count: Int
  private var connections: [Connection] = []
  private var waiting = Queue<Waiter>()
  private var waitTimer: Timer?
  private var retryTimer: Timer?
  private var failures = 0
  private var lastFailure = PostgresError.timedOut
  private var isClosed = false

  init(_ configuration: PostgresConfiguration, on loop: EventLoop, count: Int) {
    self.configuration = configuration
    self.loop = loop
    self.count = count
  }

  var connectionCount: Int { connections.count }
  var waitingCount: Int { waiting.count }

  /// Starts a user on a connection, now or when there is room.
  func submit(_ user: User) {
    guard !isClosed else { return user.fail(.unavailable("database was closed")) }
    if waiting.isEmpty, let connection = free {
      user.start(on: connection)
      return
    }
    guard waiting.count < configuration.waitingLimit else { return user.fail(.poolExhausted) }
    waiting.append(
      Waiter(user: user, deadline: loop.now &+ configuration.waitTimeout.nanoseconds))
    if waitTimer == nil { waitTimer = loop.schedule(after: configuration.waitTimeout, self) }
    openIfNeeded()
  }

  func close() {
    isClosed = true
    for connection in connections { connection.close(because: .unavailable("database was closed")) }
    while let waiter = waiting.popFirst() {
      waiter.user.fail(.unavailable("database was closed"))
    }
    for timer in [waitTimer, retryTimer] {
      if let timer { loop.cancel(timer) }
    }
    waitTimer = nil
    retryTimer = nil
  }

  func connectionReady(_ connection: Connection) {
    failures = 0
    drain()
  }

  func connectionHasRoom(_ connection: Connection) { drain() }

  func connectionClosed(_ connection: Connection, because error: PostgresError) {
    connections.removeAll { $0 === connection }
    guard !isClosed else { return }
    lastFailure = error
    failures += 1
    scheduleRetry()
  }

  func notified(channel: String, payload: String) {}

  func fired(_ timer: Timer) {
    if timer === retryTimer {
      retryTimer = nil
      openIfNeeded()
    } else {
      waitTimer = nil
      failLate()
    }
  }

  private var free: Connection? {
    var best: Connection?
    for connection in connections
    where User.fits(connection, limit: configuration.statementsPerConnection) {
      if let found = best, found.pendingCount <= connection.pendingCount { continue }
      best = connection
    }
    return best
  }

  private func drain() {
    while let waiter = waiting.first {
      guard waiter.user.isAwaited else {
        _ = waiting.popFirst()
        continue
      }
      guard let connection = free else { return openIfNeeded() }
      _ = waiting.popFirst()
      waiter.user.start(on: connection)
    }
  }

  private func failLate() {
    while let waiter = waiting.first, waiter.deadline <= loop.now || !waiter.user.isAwaited {
      _ = waiting.popFirst()
      waiter.user.fail(connections.contains { $0.isReady } ? .timedOut : lastFailure)
    }
    guard let next = waiting.first else { return }
    let rest = next.deadline > loop.now ? next.deadline - loop.now : 0
    waitTimer = loop.schedule(after: .nanoseconds(Int64(clamping: rest)), self)
  }

  private func openIfNeeded() {
    guard !isClosed, retryTimer == nil, !waiting.isEmpty, connections.count < count,
      !connections.contains(where: { !$0.isReady })
    else { return }
    do {
      connections.append(try Connection(configuration, on: loop, owner: self))
    } catch {
      lastFailure = error
      failures += 1
      scheduleRetry()
    }
  }

  /// Connects again after 50 ms, then twice as long each time up to 5 s, give or take a quarter.
  private func scheduleRetry() {
    guard retryTimer == nil, !waiting.isEmpty else { return }
    let milliseconds = min(5000, 50 << min(failures - 1, 7))
    let jitter = Int.random(in: (milliseconds * 3 / 4)...(milliseconds * 5 / 4))
    retryTimer = loop.schedule(after: .milliseconds(jitter), self)
  }
}
