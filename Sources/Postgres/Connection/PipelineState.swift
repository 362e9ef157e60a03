/// What is on its way on a connection, and what becomes of it.
///
/// Life: connecting → ready → closed. Statements up to a sync are a segment: where one fails, the
/// rest of its segment is skipped, and the next segment is not concerned. Outside a transaction the
/// server commits a segment at its sync, after it has sent the results: those are held until the
/// sync says that it went well.
///
/// It is told what is sent and what is answered, and returns what its owner is to do; it knows
/// neither libpq, loop nor clock. What comes in a wrong order is of two kinds: an answer that
/// nothing on its way can have makes the connection useless, since what follows cannot be told
/// apart; what an owner asks for while the connection is not ready is refused.
struct PipelineState<Request: AnyObject, Value> {
  /// What the server answered.
  enum Answer {
    case value(Value)
    case failure(PostgresError)
    /// Skipped: a statement before it in its segment failed.
    case aborted
    case sync
  }

  /// What the owner is to do.
  enum Action {
    case nothing
    /// A request has failed.
    case fail(Request, PostgresError)
    /// A segment has ended: its requests succeed, unless there is an error.
    case endSegment([(request: Request, value: Value)], PostgresError?)
    /// The connection cannot go on.
    case close(PostgresError)
  }

  private enum Phase {
    case connecting
    case ready
    case closed
  }

  private enum Expectation {
    case prepare(Statement)
    case execute(Request)
    case sync
  }

  private var phase = Phase.connecting
  private var expectations = Queue<Expectation>()
  /// Whether a result of the statement at the head has come: its end follows.
  private var hasResult = false
  private var prepared: Set<Statement> = []
  private var segmentError: PostgresError?
  private var held: [(request: Request, value: Value)] = []
  private var awaitedSyncs = 0
  private var isOfReadOnlyServer = false
  /// Statements that are on their way.
  private(set) var pendingCount = 0

  /// Whether it is being connected.
  var isConnecting: Bool { if case .connecting = phase { true } else { false } }

  /// Whether it takes statements.
  var isReady: Bool { if case .ready = phase { !isOfReadOnlyServer } else { false } }

  /// Whether answers may come.
  var isOpen: Bool { if case .ready = phase { true } else { false } }

  var isClosed: Bool { if case .closed = phase { true } else { false } }

  /// Whether the server owes an answer.
  var awaitsAnswer: Bool { !expectations.isEmpty }

  /// Whether the server owes the end of a segment, which it sends when it has done it.
  var awaitsSync: Bool { awaitedSyncs > 0 }

  /// The connection is made.
  mutating func connected() { if case .connecting = phase { phase = .ready } }

  // MARK: What is sent

  /// A statement's text is about to be sent, if the server does not know it yet.
  mutating func prepare(_ statement: Statement) -> Bool {
    guard prepared.insert(statement).inserted else { return false }
    expectations.append(.prepare(statement))
    return true
  }

  /// A request is about to be sent.
  mutating func execute(_ request: Request) {
    expectations.append(.execute(request))
    pendingCount += 1
  }

  /// A segment's end is about to be sent.
  mutating func sync() {
    expectations.append(.sync)
    awaitedSyncs += 1
  }

  // MARK: What is answered

  /// A statement's results are over, or nothing has come.
  ///
  /// - Returns: whether a statement has been taken off.
  mutating func endResults() -> Bool {
    guard hasResult else { return false }
    hasResult = false
    _ = expectations.popFirst()
    return true
  }

  /// The server answered the statement at the head.
  ///
  /// - Parameters:
  ///   - answer: what it said.
  ///   - wasCancelled: whether a request was cancelled while it was on its way.
  /// - Returns: what the owner is to do.
  mutating func take(_ answer: Answer, wasCancelled: (Request) -> Bool) -> Action {
    switch (answer, expectations.first) {
    case (.sync, let expected): return takeSync(expected)
    case (.failure(let error), .sync?):
      // The commit failed: libpq still gives the sync.
      segmentError = segmentError ?? error
      return .nothing
    case (.value(let value), .execute(let request)?):
      hasResult = true
      held.append((request, value))
      return .nothing
    case (.failure(let error), .execute(let request)?):
      segmentError = segmentError ?? error
      if error.isOfReadOnlyServer { isOfReadOnlyServer = true }
      return fail(request, wasCancelled(request) ? .cancelled : error)
    case (.aborted, .execute(let request)?):
      // A cancellation may strike while the statement is still being prepared.
      let error = segmentError ?? .unavailable("pipeline was aborted")
      return fail(request, wasCancelled(request) ? .cancelled : error)
    case (.value, .prepare): hasResult = true
    case (.failure(let error), .prepare(let statement)?):
      segmentError = segmentError ?? error
      forget(statement)
    case (.aborted, .prepare(let statement)?): forget(statement)
    case (.value, .sync?), (.aborted, .sync?), (.value, nil), (.failure, nil), (.aborted, nil):
      return .close(.unavailable("server answered out of turn"))
    }
    return .nothing
  }

  /// A statement was not prepared: it is sent again when it is next used.
  private mutating func forget(_ statement: Statement) {
    hasResult = true
    prepared.remove(statement)
  }

  private mutating func fail(_ request: Request, _ error: PostgresError) -> Action {
    hasResult = true
    pendingCount -= 1
    return .fail(request, error)
  }

  private mutating func takeSync(_ expected: Expectation?) -> Action {
    hasResult = false
    if case .sync? = expected {
      _ = expectations.popFirst()
      awaitedSyncs -= 1
    }
    let (ended, error) = (held, segmentError)
    held.removeAll(keepingCapacity: true)
    segmentError = nil
    pendingCount -= ended.count
    return .endSegment(ended, error)
  }

  /// What to do once a segment's requests have been told.
  var actionAfterSegment: Action {
    // Another server may be the one that is written to now: connecting anew asks for it.
    isOfReadOnlyServer ? .close(.unavailable("server is read only")) : .nothing
  }

  /// Ends the connection.
  ///
  /// - Returns: the requests that were on their way, in order: whether they were done is not known.
  ///   Nil if it has ended already.
  mutating func close() -> [Request]? {
    guard !isClosed else { return nil }
    phase = .closed
    var lost = held.map(\.request)
    while let expectation = expectations.popFirst() {
      guard case .execute(let request) = expectation else { continue }
      // The one at the head has its result already where the end of its results is awaited.
      if lost.last !== request { lost.append(request) }
    }
    held = []
    segmentError = nil
    pendingCount = 0
    awaitedSyncs = 0
    return lost
  }
}
