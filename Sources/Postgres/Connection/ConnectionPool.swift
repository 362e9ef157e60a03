internal import Reactor

/// The connections of one loop: some that single statements share, and some that transactions
/// lease.
// Sendable: touched on its loop only, which is asserted.
final class ConnectionPool: @unchecked Sendable {
  private let loop: EventLoop
  private let shared: ConnectionShare<Request>
  private let leased: ConnectionShare<Lease>

  init(_ configuration: PostgresConfiguration, on loop: EventLoop) {
    self.loop = loop
    let count = max(2, configuration.connectionsPerLoop)
    shared = ConnectionShare(configuration, on: loop, count: count / 2)
    leased = ConnectionShare(configuration, on: loop, count: count - count / 2)
  }

  /// Runs a statement on a shared connection.
  func submit(_ request: Request) {
    assert(loop.isCurrent)
    shared.submit(request)
  }

  /// Waits for a connection of one's own.
  func lease(_ lease: Lease) {
    assert(loop.isCurrent)
    leased.submit(lease)
  }

  /// Gives a leased connection back.
  func giveBack(_ connection: Connection) {
    assert(loop.isCurrent)
    connection.isLeased = false
    leased.connectionHasRoom(connection)
  }

  /// How much is in use.
  var usage: Database.Usage {
    assert(loop.isCurrent)
    return Database.Usage(
      connections: shared.connectionCount + leased.connectionCount,
      waiting: shared.waitingCount + leased.waitingCount)
  }

  /// The task that waits was cancelled.
  func cancel(_ request: Request) { request.complete(.failure(.cancelled)) }

  /// Closes every connection; what waits fails.
  func close() {
    assert(loop.isCurrent)
    shared.close()
    leased.close()
  }
}

/// Something that waits for a connection.
protocol ConnectionUser: AnyObject {
  /// Whether it still waits.
  var isAwaited: Bool { get }
  /// Whether a connection can take it.
  static func fits(_ connection: Connection, limit: Int) -> Bool
  func start(on connection: Connection)
  func fail(_ error: PostgresError)
}

extension Request: ConnectionUser {
  static func fits(_ connection: Connection, limit: Int) -> Bool {
    connection.isReady && connection.pendingCount < limit
  }

  func start(on connection: Connection) { connection.send(self, endsSegment: true) }

  func fail(_ error: PostgresError) { complete(.failure(error)) }
}

/// A transaction that waits for a connection of its own.
final class Lease: ConnectionUser {
  private var completion: ((Result<Connection, PostgresError>) -> Void)?

  init(_ completion: @escaping (Result<Connection, PostgresError>) -> Void) {
    self.completion = completion
  }

  var isAwaited: Bool { completion != nil }

  static func fits(_ connection: Connection, limit: Int) -> Bool {
    connection.isReady && !connection.isLeased && connection.pendingCount == 0
      && connection.cancellations == 0
  }

  func start(on connection: Connection) {
    connection.isLeased = true
    complete(.success(connection))
  }

  func fail(_ error: PostgresError) { complete(.failure(error)) }

  private func complete(_ result: Result<Connection, PostgresError>) {
    let waiting = completion
    completion = nil
    waiting?(result)
  }
}
