internal import Reactor

/// A connection to the server, on its loop: statements go out in a pipeline, results come back in
/// order.
///
/// Statements up to a sync are a segment: where one fails, the rest of its segment is skipped, and
/// the next segment is not concerned. Outside a transaction the server commits a segment at its
/// sync, after it has sent the results: those are held until the sync says that it went well.
final class Connection: Pollable {
  private enum State {
    case connecting
    case ready
    case closed
  }

  private enum Expectation {
    case prepare(Statement)
    case execute(Request)
    case sync
  }

  /// Whom the connection tells what becomes of it.
  let owner: any ConnectionOwner
  private let loop: EventLoop
  private let configuration: PostgresConfiguration
  private let hosts: ServerHosts
  private var handle: ConnectionHandle
  private var triedHosts = 1
  private var state = State.connecting
  private var registration: (registration: Registration, descriptor: Int32)?
  private var expectations = Queue<Expectation>()
  private var hasResult = false
  private var prepared: Set<Statement> = []
  private var segmentError: PostgresError?
  private var held: [(request: Request, result: ResultSet)] = []
  private var connectTimer: Timer?
  private var silenceTimer: Timer?
  private var lastAnswer: UInt64 = 0
  private var awaitedSyncs = 0
  private var isOfReadOnlyServer = false

  /// Which of the configuration's servers it is to, or is being made to.
  private(set) var host: Int
  /// How long the server may take for a statement before the connection is given up.
  var patience: Duration
  /// Statements that are on their way.
  private(set) var pendingCount = 0
  /// Whether a transaction has it for itself.
  var isLeased = false
  /// Cancellations that have not reached the server yet: they would strike whatever runs next.
  private(set) var cancellations = 0

  /// Starts to connect; the owner is told how it goes.
  ///
  /// - Parameters:
  ///   - configuration: where to.
  ///   - loop: where it lives; called there.
  ///   - owner: whom to tell; kept until the connection is closed.
  ///   - host: which of the configuration's servers is tried first, the others after it.
  /// - Throws: `PostgresError.unavailable` where libpq cannot even begin.
  init(
    _ configuration: PostgresConfiguration, on loop: EventLoop, owner: any ConnectionOwner,
    startingWith host: Int = 0
  ) throws(PostgresError) {
    self.loop = loop
    self.owner = owner
    self.configuration = configuration
    hosts = ServerHosts(configuration)
    self.host = host % hosts.hosts.count
    patience = configuration.patience
    handle = try ConnectionHandle(configuration, host: hosts.hosts[self.host])
    connectTimer = loop.schedule(after: hosts.timeout, self)
    watch(.writable)
  }

  /// Whether it takes statements.
  var isReady: Bool {
    if case .ready = state { !isOfReadOnlyServer } else { false }
  }

  var isClosed: Bool {
    if case .closed = state { true } else { false }
  }

  /// Puts a statement in the pipeline.
  ///
  /// - Parameters:
  ///   - request: told of the result, also where sending fails.
  ///   - endsSegment: whether it is sent now, with all before it.
  func send(_ request: Request, endsSegment: Bool) {
    guard isReady else {
      request.complete(.failure(.unavailable("connection was lost")))
      return
    }
    do {
      if prepared.insert(request.statement).inserted {
        expectations.append(.prepare(request.statement))
        try handle.sendPrepare(request)
      }
      expectations.append(.execute(request))
      pendingCount += 1
      try handle.sendExecute(request)
      if endsSegment {
        expectations.append(.sync)
        awaitAnswer()
        try handle.sendSync()
        try flush()
      }
    } catch {
      close(because: error)
    }
  }

  /// Has the server give up what it is doing for a request, if it is still on its way.
  func cancel(_ request: Request) {
    guard isReady, request.isAwaited else { return }
    request.isCancelled = true
    cancellations += 1
    let cancel = handle.canceller()
    let own = Transfer(self)
    Task { [loop] in
      await BlockingPool.shared.run(cancel)
      loop.execute { own.value.cancellationArrived() }
    }
  }

  private func cancellationArrived() {
    cancellations -= 1
    if !isClosed { owner.connectionHasRoom(self) }
  }

  /// Closes the connection; what is on its way fails.
  func close(because error: PostgresError) {
    guard !isClosed else { return }
    state = .closed
    for timer in [connectTimer, silenceTimer] {
      if let timer { loop.cancel(timer) }
    }
    connectTimer = nil
    silenceTimer = nil
    if let (registration, descriptor) = registration {
      loop.deregister(registration, of: descriptor)
    }
    registration = nil
    while let expectation = expectations.popFirst() {
      if case .execute(let request) = expectation { request.complete(.failure(error)) }
    }
    for (request, _) in held { request.complete(.failure(error)) }
    held = []
    pendingCount = 0
    owner.connectionClosed(self, because: error)
  }

  func ready(_ readiness: Readiness) {
    do {
      switch state {
      case .connecting: try connectFurther()
      case .ready:
        try flush()
        try handle.consumeInput()
        readResults()
        while let (channel, payload) = handle.nextNotification() {
          owner.notified(channel: channel, payload: payload)
        }
      case .closed: break
      }
    } catch {
      if isConnecting { return tryNextHost(because: error) }
      close(because: error)
    }
  }

  /// Begins anew with the next server; there being none left, closes the connection.
  private func tryNextHost(because error: PostgresError) {
    if let connectTimer { loop.cancel(connectTimer) }
    connectTimer = nil
    if let (registration, descriptor) = registration {
      loop.deregister(registration, of: descriptor)
    }
    registration = nil
    var lastError = error
    while triedHosts < hosts.hosts.count {
      triedHosts += 1
      host = (host + 1) % hosts.hosts.count
      do {
        handle = try ConnectionHandle(configuration, host: hosts.hosts[host])
        connectTimer = loop.schedule(after: hosts.timeout, self)
        return watch(.writable)
      } catch {
        lastError = error
      }
    }
    close(because: lastError)
  }

  private func connectFurther() throws(PostgresError) {
    guard let waitsForWriting = try handle.connectFurther() else {
      state = .ready
      if let connectTimer { loop.cancel(connectTimer) }
      connectTimer = nil
      watch(.readable)
      owner.connectionReady(self)
      return
    }
    watch(waitsForWriting ? .writable : .readable)
  }

  private func flush() throws(PostgresError) {
    watch(try handle.flush() ? [.readable, .writable] : .readable)
  }

  private func readResults() {
    lastAnswer = loop.now
    while !isClosed, !expectations.isEmpty, !handle.isBusy {
      guard let answer = handle.nextResult() else {
        // The end of a statement's results, or nothing more for now.
        guard hasResult else {
          if handle.isBusy { return }
          guard let answer = handle.nextResult() else { return }
          take(answer)
          continue
        }
        hasResult = false
        _ = expectations.popFirst()
        continue
      }
      take(answer)
    }
    if !isClosed { owner.connectionHasRoom(self) }
  }

  private func take(_ answer: ConnectionHandle.Answer) {
    switch (answer, expectations.first) {
    case (.sync, _):
      hasResult = false
      if case .sync? = expectations.first {
        _ = expectations.popFirst()
        awaitedSyncs -= 1
      }
      endSegment()
      // Another server may be the one that is written to now: connecting anew asks for it.
      if isOfReadOnlyServer { close(because: .unavailable("server is read only")) }
    case (.failure(let error), .sync?):
      // The commit failed: libpq still gives the sync.
      segmentError = segmentError ?? error
    case (.success(let result), .execute(let request)?):
      hasResult = true
      held.append((request, result))
    case (.failure(let error), .execute(let request)?):
      hasResult = true
      pendingCount -= 1
      segmentError = segmentError ?? error
      if error.isOfReadOnlyServer { isOfReadOnlyServer = true }
      request.complete(.failure(request.isCancelled ? .cancelled : error))
    case (.aborted, .execute(let request)?):
      hasResult = true
      pendingCount -= 1
      // A cancellation may strike while the statement is still being prepared.
      request.complete(
        .failure(
          request.isCancelled
            ? .cancelled : segmentError ?? .unavailable("pipeline was aborted")))
    case (.success, .prepare): hasResult = true
    case (.failure(let error), .prepare(let statement)?):
      hasResult = true
      prepared.remove(statement)
      segmentError = segmentError ?? error
    case (.aborted, .prepare(let statement)?):
      hasResult = true
      prepared.remove(statement)
    default: close(because: .unavailable("server answered out of turn"))
    }
  }

  private func endSegment() {
    let (ended, error) = (held, segmentError)
    held.removeAll(keepingCapacity: true)
    segmentError = nil
    pendingCount -= ended.count
    for (request, result) in ended {
      request.complete(error.map { .failure($0) } ?? .success(result))
    }
  }

  private func watch(_ readiness: Readiness) {
    let descriptor = handle.descriptor
    if let (registration, watched) = registration {
      if watched == descriptor, !isConnecting {
        loop.update(registration, of: descriptor, for: readiness)
        return
      }
      loop.deregister(registration, of: watched)
    }
    registration = nil
    do {
      registration = (try loop.register(descriptor, for: readiness, self), descriptor)
    } catch {
      let own = Transfer(self)
      loop.execute { own.value.close(because: .unavailable("\(error)")) }
    }
  }

  private var isConnecting: Bool {
    if case .connecting = state { true } else { false }
  }
}

extension Connection: TimerTarget {
  func fired(_ timer: Timer) {
    guard timer !== connectTimer else {
      connectTimer = nil
      return tryNextHost(because: .unavailable("server did not answer in time"))
    }
    silenceTimer = nil
    guard awaitedSyncs > 0 else { return }
    let silence = loop.now &- lastAnswer
    guard silence < patience.nanoseconds else {
      return close(because: .unavailable("server has been silent for \(patience)"))
    }
    silenceTimer = loop.schedule(
      after: .nanoseconds(Int64(clamping: patience.nanoseconds - silence)), self)
  }

  /// Gives the connection up if the server is silent from now on: a machine that has stopped keeps
  /// its connections open.
  private func awaitAnswer() {
    if awaitedSyncs == 0 { lastAnswer = loop.now }
    awaitedSyncs += 1
    if silenceTimer == nil { silenceTimer = loop.schedule(after: patience, self) }
  }
}

/// What owns connections and is told, on the loop, what becomes of them.
protocol ConnectionOwner: AnyObject {
  func connectionReady(_ connection: Connection)
  /// The connection may take more statements.
  func connectionHasRoom(_ connection: Connection)
  func connectionClosed(_ connection: Connection, because error: PostgresError)
  func notified(channel: String, payload: String)
}

/// First in, first out, without moving what waits.
struct Queue<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var isEmpty: Bool { head == elements.count }
  var count: Int { elements.count - head }
  var first: Element? { head < elements.count ? elements[head] : nil }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard head < elements.count else { return nil }
    defer {
      elements[head] = nil
      head += 1
      if head == elements.count {
        elements.removeAll(keepingCapacity: head < 1024)
        head = 0
      } else if head > 256, head * 2 > elements.count {
        elements.removeFirst(head)
        head = 0
      }
    }
    return elements[head]
  }

  mutating func removeAll(where isRemoved: (Element) -> Bool) {
    elements = elements[head...].filter { $0.map { !isRemoved($0) } ?? false }
    head = 0
  }
}
