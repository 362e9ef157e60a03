internal import Reactor

/// A connection to the server, on its loop: statements go out in a pipeline, results come back in
/// order.
///
/// What is on its way and what becomes of it is known to its `PipelineState`; here it is sent,
/// read and told.
final class Connection: Pollable {
  /// Whom the connection tells what becomes of it.
  let owner: any ConnectionOwner
  private let loop: EventLoop
  private let configuration: PostgresConfiguration
  private let hosts: ServerHosts
  /// Nil until the server's name is resolved.
  private var opened: ConnectionHandle?
  private var triedHosts = 1
  private var pipeline = PipelineState<Request, ResultSet>()
  private var registration: (registration: Registration, descriptor: Int32)?
  private var connectTimer: Timer?
  private var silenceTimer: Timer?
  private var lastAnswer: UInt64 = 0

  /// Which of the configuration's servers it is to, or is being made to.
  private var host: Int
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
  /// - Throws: `PostgresError.unavailable` where libpq cannot even begin.
  init(
    _ configuration: PostgresConfiguration, on loop: EventLoop, owner: any ConnectionOwner
  ) throws(PostgresError) {
    self.loop = loop
    self.owner = owner
    self.configuration = configuration
    hosts = ServerHosts(configuration)
    host = configuration.preferredHost.index % hosts.hosts.count
    try begin()
  }

  /// Whether it takes statements.
  var isReady: Bool { pipeline.isReady }

  var isClosed: Bool { pipeline.isClosed }

  /// Statements that are on their way.
  var pendingCount: Int { pipeline.pendingCount }

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
      let handle = try handle()
      if pipeline.prepare(request.statement) { try handle.sendPrepare(request) }
      pipeline.execute(request)
      try handle.sendExecute(request)
      if endsSegment {
        awaitAnswer()
        pipeline.sync()
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
    guard let cancel = opened?.canceller() else { return }
    cancellations += 1
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
    guard let lost = pipeline.close() else { return }
    for timer in [connectTimer, silenceTimer] {
      if let timer { loop.cancel(timer) }
    }
    connectTimer = nil
    silenceTimer = nil
    deregister()
    for request in lost { request.complete(.failure(error)) }
    owner.connectionClosed(self, because: error)
  }

  func ready(_ readiness: Readiness) {
    do {
      if pipeline.isConnecting { return try connectFurther() }
      guard pipeline.isOpen else { return }
      let handle = try handle()
      try flush()
      try handle.consumeInput()
      readResults(of: handle)
      while let (channel, payload) = handle.nextNotification() {
        owner.notified(channel: channel, payload: payload)
      }
    } catch {
      if pipeline.isConnecting { return tryNextHost(because: error) }
      close(because: error)
    }
  }

  /// Begins anew with the next server; there being none left, closes the connection.
  private func tryNextHost(because error: PostgresError) {
    if let connectTimer { loop.cancel(connectTimer) }
    connectTimer = nil
    deregister()
    guard takeTurn() else { return close(because: error) }
    do {
      try begin()
    } catch {
      close(because: error)
    }
  }

  /// Whether there is a server left; it is the next to be tried.
  private func takeTurn() -> Bool {
    guard triedHosts < hosts.hosts.count else { return false }
    triedHosts += 1
    host = (host + 1) % hosts.hosts.count
    return true
  }

  /// Begins with the server whose turn it is; with one after it, if it fails at once.
  private func begin() throws(PostgresError) {
    while true {
      do {
        return try connect()
      } catch {
        guard takeTurn() else { throw error }
      }
    }
  }

  /// Begins with the server whose turn it is. Its name is resolved elsewhere, since libpq would do
  /// it on the loop.
  private func connect() throws(PostgresError) {
    opened = nil
    let candidate = hosts.hosts[host]
    guard let name = candidate.unresolvedName else { return try open(candidate) }
    connectTimer = loop.schedule(after: hosts.timeout, self)
    let (own, turn) = (Transfer(self), triedHosts)
    Task { [loop] in
      let found: Result<[SocketAddress], ReactorError>
      do throws(ReactorError) {
        found = .success(try await NameResolver.addresses(host: name, port: 0))
      } catch {
        found = .failure(error)
      }
      loop.execute { own.value.resolved(found, of: candidate, turn: turn) }
    }
  }

  private func resolved(
    _ found: Result<[SocketAddress], ReactorError>, of candidate: ServerHosts.Host, turn: Int
  ) {
    guard pipeline.isConnecting, turn == triedHosts else { return }
    do {
      try open(candidate.at(try found.get().map(\.host)))
    } catch {
      tryNextHost(because: error as? PostgresError ?? .unavailable("\(error)"))
    }
  }

  private func open(_ candidate: ServerHosts.Host) throws(PostgresError) {
    opened = try ConnectionHandle(configuration, host: candidate)
    if connectTimer == nil { connectTimer = loop.schedule(after: hosts.timeout, self) }
    watch(.writable)
  }

  /// libpq's connection, once there is one.
  private func handle() throws(PostgresError) -> ConnectionHandle {
    guard let opened else { throw .unavailable("connection was lost") }
    return opened
  }

  private func connectFurther() throws(PostgresError) {
    guard let waitsForWriting = try handle().connectFurther() else {
      pipeline.connected()
      configuration.preferredHost.index = host
      if let connectTimer { loop.cancel(connectTimer) }
      connectTimer = nil
      watch(.readable)
      owner.connectionReady(self)
      return
    }
    watch(waitsForWriting ? .writable : .readable)
  }

  private func flush() throws(PostgresError) {
    watch(try handle().flush() ? [.readable, .writable] : .readable)
  }

  private func readResults(of handle: ConnectionHandle) {
    lastAnswer = loop.now
    while !isClosed, pipeline.awaitsAnswer, !handle.isBusy {
      if let answer = handle.nextResult() {
        take(answer)
      } else if !pipeline.endResults() {
        // Nothing more for now, or the end of nothing.
        guard !handle.isBusy, let answer = handle.nextResult() else { return }
        take(answer)
      }
    }
    if !isClosed { owner.connectionHasRoom(self) }
  }

  private func take(_ answer: PipelineState<Request, ResultSet>.Answer) {
    perform(pipeline.take(answer) { $0.isCancelled })
  }

  private func perform(_ action: PipelineState<Request, ResultSet>.Action) {
    switch action {
    case .nothing: break
    case .fail(let request, let error): request.complete(.failure(error))
    case .endSegment(let ended, let error):
      for (request, result) in ended {
        request.complete(error.map { .failure($0) } ?? .success(result))
      }
      perform(pipeline.actionAfterSegment)
    case .close(let error): close(because: error)
    }
  }

  private func watch(_ readiness: Readiness) {
    guard let descriptor = opened?.descriptor else { return }
    if let (registration, watched) = registration {
      if watched == descriptor, !pipeline.isConnecting {
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

  private func deregister() {
    if let (registration, descriptor) = registration {
      loop.deregister(registration, of: descriptor)
    }
    registration = nil
  }
}

extension Connection: TimerTarget {
  func fired(_ timer: Timer) {
    guard timer !== connectTimer else {
      connectTimer = nil
      return tryNextHost(because: .unavailable("server did not answer in time"))
    }
    silenceTimer = nil
    guard pipeline.awaitsSync else { return }
    let silence = loop.now &- lastAnswer
    let patience = configuration.patience
    guard silence < patience.nanoseconds else {
      // It keeps connections open and may accept new ones, too, without a word: the others first.
      configuration.preferredHost.index = host + 1
      return close(because: .unavailable("server has been silent for \(patience)"))
    }
    silenceTimer = loop.schedule(
      after: .nanoseconds(Int64(clamping: patience.nanoseconds - silence)), self)
  }

  /// Gives the connection up if the server is silent from now on: a machine that has stopped keeps
  /// its connections open.
  private func awaitAnswer() {
    if !pipeline.awaitsSync { lastAnswer = loop.now }
    if silenceTimer == nil { silenceTimer = loop.schedule(after: configuration.patience, self) }
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
