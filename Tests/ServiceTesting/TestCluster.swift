internal import Foundation
internal import MartletServer
package import Postgres
internal import Reactor
internal import Synchronization

/// A PostgreSQL server for the tests of one process: started by the first that asks, in the
/// temporary folder, and gone when the process ends.
package actor TestCluster {
  /// The one of the process.
  package static let shared = TestCluster()

  private static let folders = Mutex<[String]>([])
  private static let processes = Mutex<[Int32]>([])

  private var started: Task<PostgresConfiguration, any Error>?
  private var template: Task<Void, any Error>?
  private var count = 0

  /// A database of its own for a test.
  ///
  /// - Parameter migrated: whether it has the service's schema, or is empty.
  /// - Returns: how to reach it.
  /// - Throws: what keeps PostgreSQL from starting.
  package func makeDatabase(migrated: Bool = true) async throws -> PostgresConfiguration {
    if migrated { try await makeTemplate() }
    count += 1
    let name = "test_\(count)"
    try await create(name, from: migrated ? "template_martlet" : "template1")
    return try await configuration(of: name)
  }

  /// How to reach a database of the cluster.
  package func configuration(of name: String) async throws -> PostgresConfiguration {
    var configuration = try await start()
    configuration.connectionString = configuration.connectionString.replacing(
      "dbname=martlet", with: "dbname=\(name)")
    // Suites run beside each other on a small machine.
    configuration.waitTimeout = .seconds(30)
    configuration.statementTimeout = .seconds(30)
    return configuration
  }

  /// A new folder that the cluster's user may enter too; removed when the process ends.
  package static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "martlet-test-\(UUID().uuidString.prefix(8).lowercased())").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let isFirst = folders.withLock { folders in
      folders.append(folder)
      return folders.count == 1
    }
    if isFirst { atexit { TestCluster.cleanUp() } }
    return folder
  }

  private static func cleanUp() {
    for number in processes.withLock({ $0 }) { kill(number, SIGQUIT) }
    for folder in folders.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: folder) }
  }

  private func start() async throws -> PostgresConfiguration {
    if let started { return try await started.value }
    let task = Task {
      var options = EmbeddedCluster.Options()
      options.isDurable = false
      options.settings = [("max_connections", "1500"), ("autovacuum", "off")]
      let cluster = EmbeddedCluster(
        dataDirectory: "\(try Self.makeFolder())/postgres", options: options)
      let configuration = try await cluster.start()
      if let number = cluster.processNumber { Self.processes.withLock { $0.append(number) } }
      return configuration
    }
    started = task
    return try await task.value
  }

  private func makeTemplate() async throws {
    if let template { return try await template.value }
    let task = Task {
      try await create("template_martlet", from: "template1")
      let configuration = try await configuration(of: "template_martlet")
      _ = try await Migrator(Migrations.all).migrate(configuration)
    }
    template = task
    try await task.value
  }

  /// Makes a database. PostgreSQL copies a template only while nobody is connected to it.
  private func create(_ name: String, from template: String) async throws {
    let maintenance = Database(try await configuration(of: "postgres"), loops: try .shared())
    try await maintenance.execute(Statement("CREATE DATABASE \(name) TEMPLATE \(template)"))
    await maintenance.close()
  }
}
