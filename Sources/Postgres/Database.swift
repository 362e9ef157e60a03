package import Reactor

/// A PostgreSQL database: a pool of connections on each event loop.
///
/// A task that runs on one of the loops uses that loop's connections and never leaves its thread;
/// any other task uses the loops in turn. Connections are opened when they are needed, and again
/// when they were lost.
package final class Database: Session, Sendable {
  private let pools: [(loop: EventLoop, pool: ConnectionPool)]
  private let group: EventLoopGroup
  private let statementTimeout: Duration

  /// A database; nothing is connected yet.
  ///
  /// - Parameters:
  ///   - configuration: where it is, and how much is asked of it.
  ///   - loops: where its connections live.
  package init(_ configuration: PostgresConfiguration, loops: EventLoopGroup) {
    group = loops
    statementTimeout = configuration.statementTimeout
    pools = loops.loops.map { ($0, ConnectionPool(configuration, on: $0)) }
  }

  /// Runs a statement and gives its rows.
  package func rows<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) async throws(PostgresError) -> [Row] {
    try await run(Request(statement, repeat each parameters)).rows
  }

  /// Runs a statement for what it does.
  @discardableResult
  package func execute<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) async throws(PostgresError) -> Int {
    try await run(Request(statement, repeat each parameters)).affectedCount
  }

  /// Runs statements in a transaction: all of them take effect, or none.
  ///
  /// - Parameters:
  ///   - deadline: by when its statements must have ended; none gets more than the usual time.
  ///   - attempts: how often the transaction is begun again where it fell victim to another.
  ///   - body: the statements; what it throws rolls them back and is thrown on.
  /// - Returns: what the body returns, once it is committed.
  /// - Throws: what the body throws; `PostgresError`.
  package func transaction<Result>(
    deadline: ContinuousClock.Instant? = nil, attempts: Int = 5,
    _ body: (Transaction) async throws -> Result
  ) async throws -> Result {
    try await retrying(attempts: attempts) {
      try await transactionOnce(deadline: deadline, body)
    }
  }

  /// Does something again where it fell victim to another transaction.
  ///
  /// - Parameters:
  ///   - attempts: how often it is done at most.
  ///   - body: a statement that stands alone, or a transaction.
  /// - Returns: what the body returns.
  /// - Throws: what the body throws.
  package func retrying<Result>(
    attempts: Int = 5, _ body: () async throws -> Result
  ) async throws -> Result {
    for _ in 1..<attempts {
      do {
        return try await body()
      } catch let error as PostgresError where error.isRetryable {}
    }
    return try await body()
  }

  /// Closes every connection.
  package func close() async {
    for (loop, pool) in pools { await loop.run { pool.close() } }
  }

  /// How much of its connections is in use.
  package struct Usage: Sendable {
    /// Connections that are open.
    package var connections = 0
    /// Statements and transactions that wait for one.
    package var waiting = 0
  }

  /// How much is in use now, over all loops.
  package var usage: Usage {
    get async {
      var total = Usage()
      for (loop, pool) in pools {
        let usage = await loop.run { pool.usage }
        total.connections += usage.connections
        total.waiting += usage.waiting
      }
      return total
    }
  }

  private func transactionOnce<Result>(
    deadline: ContinuousClock.Instant?, _ body: (Transaction) async throws -> Result
  ) async throws -> Result {
    let (loop, pool) = here
    let transaction = Transaction(
      try await lease(loop, pool), on: loop, statementTimeout: statementTimeout)
    defer { loop.perform { pool.giveBack(transaction.connection) } }
    do {
      try transaction.begin(deadline: deadline)
      let result = try await body(transaction)
      try await transaction.commit()
      return result
    } catch {
      await transaction.rollBack()
      throw error
    }
  }

  private func lease(_ loop: EventLoop, _ pool: ConnectionPool) async throws(PostgresError)
    -> Transfer<Connection>
  {
    let result: Result<Transfer<Connection>, PostgresError> = await withCheckedContinuation {
      continuation in
      loop.perform {
        pool.lease(Lease { continuation.resume(returning: $0.map { Transfer($0) }) })
      }
    }
    return try result.get()
  }

  private func run(_ request: Request) async throws(PostgresError) -> ResultSet {
    let (loop, pool) = here
    let request = Transfer(request)
    let result: Result<ResultSet, PostgresError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        loop.perform {
          request.value.onCompletion { continuation.resume(returning: $0) }
          pool.submit(request.value)
        }
      }
    } onCancel: {
      loop.execute { pool.cancel(request.value) }
    }
    return try result.get()
  }

  private var here: (EventLoop, ConnectionPool) {
    if let own = pools.first(where: { $0.loop.isCurrent }) { return own }
    let loop = group.next()
    return pools.first { $0.loop === loop } ?? pools[0]
  }
}

extension EventLoop {
  /// Runs code on the loop: now where the caller is there, else soon.
  func perform(_ body: @escaping @Sendable () -> Void) {
    if isCurrent { body() } else { execute(body) }
  }
}

/// Something that belongs to a loop, on its way there.
// Sendable: what is inside is touched on its loop only.
struct Transfer<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
