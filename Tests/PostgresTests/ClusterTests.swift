internal import Foundation
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import Postgres

@Suite("The embedded cluster", .serialized, .timeLimit(.minutes(10)))
struct ClusterTests {
  private static let insert = Statement("INSERT INTO kept (id) VALUES ($1)")
  private static let count = Statement("SELECT count(*) FROM kept")

  private static let sleeping = Statement(
    """
    SELECT count(*) FROM pg_stat_activity
    WHERE state = 'active' AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()
    """)

  private let folder: String

  init() throws { folder = try TestCluster.makeFolder() }

  /// Counts the rows, once the server is back.
  private func count(_ database: Database) async throws -> Int64? {
    var found: Int64?
    try await eventually {
      found = try? await database.row(Self.count)?.only(Int64.self)
      return found != nil
    }
    return found
  }

  @Test("What was committed is there after a kill, and a program that stayed connects again")
  func recovery() async throws {
    let cluster = EmbeddedCluster(dataDirectory: "\(folder)/a")
    let configuration = try await cluster.start()
    let database = Database(configuration, loops: try .shared())
    try await database.execute(Statement("CREATE TABLE kept (id bigint)"))
    for id in Int64(0)..<20 { try await database.execute(Self.insert, id) }
    // On its way while the server goes: it fails as a lost connection does.
    let sleeper = Task { try await database.rows(Statement("SELECT pg_sleep(60)")).count }
    // With connections of its own: on the sleeper's it would wait behind it.
    let watcher = Database(configuration, loops: try .shared())
    try await eventually {
      try await watcher.row(Self.sleeping)?.only(Int64.self) == 1
    }
    await watcher.close()
    await cluster.kill()
    let error = await #expect(throws: PostgresError.self) { try await sleeper.value }
    guard case .unavailable? = error else {
      Issue.record("expected unavailable, got \(String(describing: error))")
      return
    }
    #expect(cluster.processNumber == nil)
    _ = try await cluster.start()
    #expect(try await count(database) == 20)
    await database.close()
    await cluster.stop()
  }

  @Test("A directory is one program's, and others may use the server that runs there")
  func sharing() async throws {
    let directory = "\(folder)/d"
    let cluster = EmbeddedCluster(dataDirectory: directory)
    _ = try await cluster.start()
    let other = EmbeddedCluster(dataDirectory: directory)
    await #expect(throws: EmbeddedClusterError.inUse(directory: directory)) {
      try await other.start()
    }
    let database = Database(try other.shared(), loops: try .shared())
    try await database.execute(Statement("CREATE TABLE kept (id bigint)"))
    #expect(try await count(database) == 0)
    await database.close()
    await other.stop()
    #expect(cluster.processNumber != nil)
    await cluster.stop()
    _ = try await other.start()
    await other.stop()
  }

  @Test("A server that dies by itself is started again")
  func supervision() async throws {
    let cluster = EmbeddedCluster(dataDirectory: "\(folder)/b")
    let database = Database(try await cluster.start(), loops: try .shared())
    try await database.execute(Statement("CREATE TABLE kept (id bigint)"))
    try await database.execute(Self.insert, Int64(1))
    let before = try #require(cluster.processNumber)
    kill(before, SIGKILL)
    try await eventually { cluster.processNumber.map { $0 != before } ?? false }
    #expect(try await count(database) == 1)
    await database.close()
    await cluster.stop()
    #expect(cluster.processNumber == nil)
  }

  @Test("Nobody reaches it over a network")
  func isolation() async throws {
    let cluster = EmbeddedCluster(dataDirectory: "\(folder)/c")
    let database = Database(try await cluster.start(), loops: try .shared())
    let settings = Statement(
      "SELECT current_setting('listen_addresses'), current_setting('unix_socket_permissions')")
    let (addresses, permissions) = try #require(try await database.row(settings))
      .decode(String.self, String.self)
    #expect(addresses == "" && permissions == "0700")
    await database.close()
    await cluster.stop()
  }

  @Test("Data of another major version are refused with what to do about it")
  func otherVersion() async throws {
    let data = "\(folder)/d"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try Data("9.6\n".utf8).write(to: URL(filePath: "\(data)/PG_VERSION"))
    let error = await #expect(throws: EmbeddedClusterError.self) {
      try await EmbeddedCluster(dataDirectory: data).start()
    }
    #expect(error == .otherVersion(directory: data, version: "9.6"))
    let text = try #require(error?.description)
    #expect(text.contains("PostgreSQL 9.6") && text.contains("install postgresql-9.6"))
    #expect(text.contains("pg_upgrade"))
  }

  @Test("A path that is too long for a socket is no obstacle")
  func longPath() async throws {
    let long = "\(folder)/\(String(repeating: "long", count: 25))"
    let cluster = EmbeddedCluster(dataDirectory: long)
    let database = Database(try await cluster.start(), loops: try .shared())
    #expect(try await database.row(Statement("SELECT true"))?.only(Bool.self) == true)
    await database.close()
    await cluster.stop()
  }

  @Test("Its folder is nobody else's, whoever made it before")
  func ownership() async throws {
    let files = FileManager.default
    let owner = try ClusterOwner.current()
    let open = "\(folder)/open"
    try files.createDirectory(
      atPath: open, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o777])
    try owner.makeDirectory(open)
    #expect(try files.attributesOfItem(atPath: open)[.posixPermissions] as? Int == 0o700)
    let link = "\(folder)/link"
    try files.createSymbolicLink(atPath: link, withDestinationPath: folder)
    #expect(throws: EmbeddedClusterError.self) { try owner.makeDirectory(link) }
    #expect(files.createFile(atPath: "\(folder)/file", contents: nil))
    #expect(throws: EmbeddedClusterError.self) { try owner.makeDirectory("\(folder)/file") }
    guard geteuid() == 0 else { return }
    let strange = "\(folder)/strange"
    try files.createDirectory(
      atPath: strange, withIntermediateDirectories: false, attributes: [.ownerAccountID: 12_345])
    #expect(throws: EmbeddedClusterError.self) { try owner.makeDirectory(strange) }
  }

  @Test("All files in its folder belong to its user, so that a backup can read them")
  func files() async throws {
    let directory = "\(folder)/files"
    let cluster = EmbeddedCluster(dataDirectory: directory)
    _ = try await cluster.start()
    let files = FileManager.default
    func owner(_ path: String) throws -> Int? {
      try files.attributesOfItem(atPath: path)[.ownerAccountID] as? Int
    }
    let expected = try owner(directory)
    for file in try files.contentsOfDirectory(atPath: directory) {
      #expect(try owner("\(directory)/\(file)") == expected, "\(file)")
    }
    await cluster.stop()
  }
}
