internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import Logging
internal import MartletServer
internal import Postgres
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
      print(settings.description, terminator: "")
      return
    }
    let log = try checked { try Log.make(level: settings.logLevel) }
    let termination = Termination()
    try await Backend.withDatabase(settings, log: log, mayShare: false) { backend in
      let applied = try await Migrator(Migrations.all).migrate(backend.configuration)
      for migration in applied {
        log.info(
          "migrated", metadata: ["version": "\(migration.version)", "name": "\(migration.name)"])
      }
      try await serve(settings, backend, log, until: termination)
    }
    log.info("stopped")
  }

  private func serve(
    _ settings: Settings, _ backend: Backend, _ log: Logger, until termination: Termination
  ) async throws {
    let promises = try checked { try settings.node }
    let node = try Node(promises, database: backend.database, loops: .shared())
    try await node.prepare()
    let health = HealthService()
    let services = node.services + [health.handler]
    let server = try Server(
      services: services + ReflectionService(services).handlers,
      interceptors: node.interceptors { Self.report($0, as: "call failed", in: log) },
      configuration: Self.limits)
    let (address, tls) = try checked { try Listening(settings).resolved() }
    let bound = try await server.listen(on: address, tls: tls)
    log.info(
      "listening", metadata: ["address": "\(bound)", "tls": "\(tls != nil)"])
    // For whoever started it with a port of 0.
    FileHandle.standardOutput.write(Data("listening on \(bound)\n".utf8))
    let background = Task {
      try await node.run(backend.configuration, on: EventLoopGroup.shared().next()) {
        Self.report($0, as: "background work failed", in: log)
      }
    }
    await termination.wait { Self.reload(tls, promises.admission, log) }
    log.info("draining")
    health.set(.notServing)
    node.stopServing()
    await server.drain(within: .seconds(try settings.number(.drainSeconds)))
    background.cancel()
    try? await background.value
  }

  private static func report(_ failure: FailureReport, as message: String, in log: Logger) {
    log.error(
      "\(message)",
      metadata: [
        "id": "\(failure.number)", "method": "\(failure.method)", "error": "\(failure.error)",
      ])
  }

  /// Reads certificate and host keys again; those in use stay where that fails.
  private static func reload(_ tls: ServerTLS?, _ admission: Admission, _ log: Logger) {
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
  }

  private static var limits: ServerConfiguration {
    var configuration = ServerConfiguration()
    // A sending request has at most 1 MiB; KeyPackages in bulk are the largest else.
    configuration.maximumMessageByteCount = 1 << 20
    return configuration
  }
}

/// Runs code, and ends the program with a sentence where it throws: configuration is at fault.
func checked<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch {
    FileHandle.standardError.write(Data("martletd: error: \(error)\n".utf8))
    throw ExitCode(EX_CONFIG)
  }
}
