internal import Reactor

/// A transaction that is open: statements run in order, and see what those before them did.
// Sendable: the connection is touched on its loop only.
package final class Transaction: Session, @unchecked Sendable {
  private let transfer: Transfer<Connection>
  private let loop: EventLoop
  /// How long a statement may run at the longest.
  private let statementTimeout: Duration
  private var isOver = false

  var connection: Connection { transfer.value }

  init(
    _ connection: Transfer<Connection>, on loop: EventLoop, statementTimeout: Duration
  ) {
    transfer = connection
    self.loop = loop
    self.statementTimeout = statementTimeout
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

  /// Puts a statement in the pipeline without waiting for its result; its failure fails the next
  /// one.
  ///
  /// - Parameters:
  ///   - statement: the statement.
  ///   - parameters: what stands for `$1`, `$2` and so on.
  package func enqueue<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) {
    let request = Transfer(Request(statement, repeat each parameters))
    loop.perform { [connection = transfer] in
      connection.value.send(request.value, endsSegment: false)
    }
  }

  /// Begins: goes out together with the first statement.
  func begin(deadline: ContinuousClock.Instant?) throws(PostgresError) {
    enqueue(.begin)
    guard let deadline else { return }
    let rest = ContinuousClock.now.duration(to: deadline)
    guard rest > .milliseconds(1) else { throw .timedOut }
    guard rest < statementTimeout else { return }
    let (seconds, attoseconds) = rest.components
    enqueue(.setTimeout, "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)")
  }

  func commit() async throws(PostgresError) {
    let result = try await run(Request(.commit))
    isOver = true
    // A failed transaction answers COMMIT with ROLLBACK.
    guard result.command == "COMMIT" else {
      throw .server(sqlState: "25P02", constraint: nil, message: "transaction was rolled back")
    }
  }

  func rollBack() async {
    guard !isOver else { return }
    isOver = true
    do {
      _ = try await run(Request(.rollback), isCancellable: false)
    } catch {
      // Nobody else is to find the transaction open: the server ends it with the connection.
      let connection = transfer
      await loop.run { connection.value.close(because: error) }
    }
  }

  private func run(
    _ request: Request, isCancellable: Bool = true
  ) async throws(PostgresError) -> ResultSet {
    let request = Transfer(request)
    let connection = transfer
    let result: Result<ResultSet, PostgresError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        loop.perform {
          request.value.onCompletion { continuation.resume(returning: $0) }
          connection.value.send(request.value, endsSegment: true)
        }
      }
    } onCancel: {
      if isCancellable { loop.execute { connection.value.cancel(request.value) } }
    }
    return try result.get()
  }
}
