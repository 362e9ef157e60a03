internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import Logging
internal import MartletServer
internal import PlainText
internal import Postgres
internal import Prometheus
internal import RPC
internal import Reactor

/// Serves until it is told to stop.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve clients until SIGTERM or SIGINT.")

  @OptionGroup var flags: SettingFlags

  @Flag(help: "Print every setting with its value, and stop.")
  var printConfig = false

  func run() async throws {
    let settings = try checked { try Settings(flags) }
    if printConfig {
      Output.bytes(Array(settings.description.utf8))
      return
    }
    // What is wrong with settings is found before a database is started for them.
    let (log, plan) = try checked {
      (try Log.make(level: settings.logLevel), try ServePlan(settings))
    }
    do {
      for address in plan.addresses { try address.checkIsFree() }
    } catch {
      throw Failure(error, code: EXIT_FAILURE)
    }
    let manager = ServiceManager()
    let termination = Termination()
    try await Backend.withDatabase(settings, log: log, mayShare: false) { backend in
      let applied = try await Migrator(Migrations.all).migrate(backend.configuration)
      for migration in applied {
        log.info(
          "migrated",
          metadata: [
            "version": .stringConvertible(migration.version), "name": "\(migration.name)",
          ])
      }
      try await serve(plan, backend, log, for: manager, until: termination)
    }
    log.info("stopped")
  }

  private func serve(
    _ plan: ServePlan, _ backend: Backend, _ log: Logger, for manager: ServiceManager,
    until termination: Termination
  ) async throws {
    let registry = Registry.ofServer()
    var configuration = plan.node
    if plan.monitor != nil { configuration.metrics = registry }
    let node = try Node(configuration, database: backend.database, loops: .shared())
    do {
      try await node.prepare()
    } catch let error as StorageKeyMismatch {
      throw Failure(error, code: EX_CONFIG)
    }
    let health = HealthService(node.services)
    health.setAll(node.isReady ? .serving : .notServing)
    let services = node.services + [health.handler]
    let server = try Server(
      services: services + ReflectionService(services).handlers,
      interceptors: node.interceptors { Self.report($0, as: "call failed", in: log) },
      configuration: plan.clients.limiting(Self.configuration(webOrigins: plan.webOrigins), log))
    let bound = try await plan.listen(server)
    let report = { @Sendable in Self.report($0, as: "call of a back end failed", in: log) }
    let backEnds = try await plan.backEnds?.listen(
      for: node, Self.configuration(webOrigins: []), log: log, report: report)
    var monitor: Task<Void, any Error>?
    if let address = plan.monitor {
      monitor = try await Self.watch(Watched(node, server, in: registry), on: address, log)
    }
    termination.startIsOver()
    manager.ready()
    let watchdog = Self.watchdog(manager)
    for address in bound {
      log.info(
        "listening",
        metadata: ["address": "\(address)", "tls": .stringConvertible(plan.tls != nil)])
      // For whoever started it with a port of 0.
      Output.line("listening on \(foreign: "\(address)")")
    }
    if let backEnds {
      log.info("listening for back ends", metadata: ["address": "\(backEnds.address)"])
      Output.line("listening for back ends on \(foreign: "\(backEnds.address)")")
    }
    let background = Task {
      try await node.run(
        backend.configuration, on: EventLoopGroup.shared().next(),
        readiness: { health.setAll($0 ? .serving : .notServing) }
      ) { Self.report($0, as: "background work failed", in: log) }
    }
    await termination.wait {
      manager.reloading()
      Self.reload(plan.tls, plan.node.admission, plan.backEnds, log)
      manager.ready()
    }
    manager.stopping()
    log.info("draining")
    health.shutDown()
    node.stopServing()
    await backEnds?.server.drain(within: .zero)
    await server.drain(within: plan.drain)
    watchdog.cancel()
    monitor?.cancel()
    background.cancel()
    try? await background.value
  }

  /// Tells the service manager that the program lives, as long as every event loop does.
  private static func watchdog(_ manager: ServiceManager) -> Task<Void, any Error> {
    Task {
      guard let interval = manager.watchdogInterval else { return }
      while true {
        for loop in try EventLoopGroup.shared().loops { await loop.run {} }
        manager.ping()
        try await Task.sleep(for: interval)
      }
    }
  }

  /// Has a monitor listen.
  ///
  /// - Returns: the task in which it does.
  private static func watch(
    _ watched: Watched, on address: MonitorAddress, _ log: Logger
  ) async throws -> Task<Void, any Error> {
    let monitor = await Monitor(on: address, registry: watched.registry, of: watched)
    let task = Task { try await monitor.run() }
    do {
      let bound = try await monitor.address()
      log.info("metrics served", metadata: ["address": "\(bound)"])
    } catch {
      task.cancel()
      throw Failure(error, code: EXIT_FAILURE)
    }
    return task
  }

  private static func report(_ failure: FailureReport, as message: String, in log: Logger) {
    log.error(
      "\(message)",
      metadata: [
        "id": "\(failure.number)", "method": "\(failure.method)", "error": "\(failure.error)",
      ])
  }

  /// Reads certificate and host keys again; those in use stay where that fails.
  private static func reload(
    _ tls: ServerTLS?, _ admission: Admission, _ backEnds: InternalListening?, _ log: Logger
  ) {
    func reload(_ what: String, _ body: () throws -> Void) {
      do {
        try body()
        log.notice("\(what) reloaded")
      } catch {
        log.error("\(what) not reloaded", metadata: ["error": "\(error)"])
      }
    }
    if let tls { reload("certificate") { try tls.reload() } }
    if case .token(let tokens) = admission { reload("host keys") { try tokens.reload() } }
    if let backEnds {
      reload("back ends' authorities") { try backEnds.tls.reload() }
      reload("back ends' identities") { try backEnds.identities.reload() }
    }
  }

  private static func configuration(webOrigins: [String]) -> ServerConfiguration {
    var configuration = ServerConfiguration()
    configuration.maximumMessageByteCount = Limits.requestByteCount
    configuration.webOrigins = webOrigins
    return configuration
  }
}

/// What a server is to do, checked.
private struct ServePlan {
  let node: NodeConfiguration
  let addresses: [ServerAddress]
  let tls: ServerTLS?
  /// Where whoever watches the server connects; nil if nobody does.
  let monitor: MonitorAddress?
  /// How long calls may run on after the server was told to stop.
  let drain: Duration
  /// The sites whose pages may call.
  let webOrigins: [String]
  /// What its clients may do by their addresses.
  let clients: ClientTerms
  /// Where back ends connect; nil if nowhere.
  let backEnds: InternalListening?

  init(_ settings: Settings) throws {
    var node = try settings.node
    node.egress = try settings.egress()
    node.storageKey = try settings.storageKey()
    node.push = try settings.push
    self.node = node
    webOrigins = try settings.webOrigins
    clients = try ClientTerms(settings)
    drain = .seconds(try settings.number(.drainSeconds))
    let watchedAt = settings[.metricsListen]
    monitor = watchedAt.isEmpty ? nil : try MonitorAddress(watchedAt)
    (addresses, tls) = try Listening(settings).resolved()
    backEnds = try InternalListening(settings)
  }

  /// Has a server listen on every address.
  ///
  /// - Returns: where it listens, with the ports that were chosen.
  /// - Throws: `Failure`.
  func listen(_ server: Server) async throws -> [ServerAddress] {
    do {
      var bound: [ServerAddress] = []
      for address in addresses { bound.append(try await server.listen(on: address, tls: tls)) }
      return bound
    } catch {
      throw Failure(error, code: EXIT_FAILURE)
    }
  }
}
