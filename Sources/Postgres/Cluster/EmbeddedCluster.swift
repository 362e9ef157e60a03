internal import CLinux
internal import Glibc
internal import Reactor
internal import Synchronization

/// A PostgreSQL server of the program's own: its data in one directory, reached by a Unix socket
/// there and in no other way, started and stopped with the program.
///
/// Where the program is killed, the server goes too (the kernel signals it), and the next start
/// recovers what was committed. Where the server dies by itself, it is started again.
package final class EmbeddedCluster: Sendable {
  /// How the cluster is run.
  package struct Options: Sendable {
    /// Whether commits wait for the disk. Only tests may do without.
    package var isDurable = true
    /// Further settings of the server.
    package var settings: [(name: String, value: String)] = []
    /// Is told, by the thread that watches the server, that it died and that it is back.
    package var report: @Sendable (Report) -> Void = { _ in }

    /// Durable, with PostgreSQL's own settings.
    package init() {}
  }

  /// What becomes of a server that died by itself.
  package enum Report: Sendable, Hashable {
    /// It is gone; what had been committed is not.
    case died
    /// It serves again.
    case recovered
    /// It could not be started; that is tried again.
    case failed(EmbeddedClusterError)
  }

  private struct State {
    var process: Int32?
    var lock: DirectoryLock?
    /// Whether the server is to run: it is started again where it ends nevertheless.
    var isWanted = false
  }

  private static let startTimeout = Duration.seconds(120)
  private static let superuser = "martlet"
  private static let database = "martlet"

  private let directory: String
  private let options: Options
  private let state = Mutex(State())

  /// A cluster that does not run yet.
  ///
  /// - Parameters:
  ///   - dataDirectory: made, with its data, where it does not exist.
  ///   - options: how it is run.
  package init(dataDirectory: String, options: Options = Options()) {
    directory = dataDirectory
    self.options = options
  }

  /// The server's process number; nil while it does not run.
  package var processNumber: Int32? { state.withLock { $0.process } }

  /// Starts the server, and makes its data first where there is none.
  ///
  /// - Returns: how to reach its database.
  /// - Throws: `EmbeddedClusterError`.
  package func start() async throws(EmbeddedClusterError) -> PostgresConfiguration {
    let result = await BlockingPool.shared.run { [self] in
      Result { () throws(EmbeddedClusterError) in try startBlocking() }
    }
    return try result.get()
  }

  /// How to reach the database of the server that another program runs in the directory.
  ///
  /// - Returns: the database, whether or not it answers.
  /// - Throws: `EmbeddedClusterError.system`.
  package func shared() throws(EmbeddedClusterError) -> PostgresConfiguration {
    configuration(try socketDirectory(try .current()))
  }

  /// Stops the server: sessions end, data are written out.
  package func stop() async {
    await BlockingPool.shared.run { [self] in stopBlocking(SIGINT) }
  }

  /// Stops the server at once, as a crash would.
  package func kill() async {
    await BlockingPool.shared.run { [self] in stopBlocking(SIGKILL) }
  }

  private var log: String { "\(directory)/postgres.log" }

  private func startBlocking() throws(EmbeddedClusterError) -> PostgresConfiguration {
    let owner = try ClusterOwner.current()
    let lock = try DirectoryLock(directory)
    let installation = try PostgresInstallation.fitting(directory)
    try owner.makeDirectory(directory)
    if Directory.firstLine(of: "\(directory)/PG_VERSION") == nil {
      try initialize(installation, as: owner)
    }
    let sockets = try socketDirectory(owner)
    let launch = Launch(owner: owner, installation: installation, sockets: sockets)
    let number = try launched(launch)
    state.withLock { $0 = State(process: number, lock: lock, isWanted: true) }
    do {
      try startThread(name: "martlet-cluster") { [self] in watch(launch, number) }
    } catch {
      throw .system("\(error)")
    }
    return configuration(sockets)
  }

  private func configuration(_ sockets: String) -> PostgresConfiguration {
    PostgresConfiguration("host=\(sockets) user=\(Self.superuser) dbname=\(Self.database)")
  }

  /// What it takes to start the server.
  private struct Launch: Sendable {
    let owner: ClusterOwner
    let installation: PostgresInstallation
    let sockets: String
  }

  /// Starts the server and waits until it is ready.
  private func launched(_ launch: Launch) throws(EmbeddedClusterError) -> Int32 {
    let start = ContinuousClock.now
    while true {
      let number = try spawn(launch)
      if try waitUntilReady(number, launch.sockets, since: start) { return number }
      // The server that a killed program has left may still be going.
      guard start.duration(to: .now) < .seconds(30) else {
        throw .failed(program: "postgres", reason: Directory.lastLine(of: log), log: log)
      }
      usleep(200_000)
    }
  }

  /// Waits for the server's end, again and again, until it is one that was asked for. The kernel
  /// ends a server with the thread that started it, which is why this one stays.
  private func watch(_ launch: Launch, _ first: Int32) {
    var number: Int32? = first
    while true {
      if let number { Self.wait(for: number) }
      let isWanted = state.withLock { state in
        state.process = nil
        return state.isWanted
      }
      guard isWanted else { return }
      if number != nil { options.report(.died) }
      do {
        let fresh = try launched(launch)
        number = fresh
        let isStillWanted = state.withLock { state in
          if state.isWanted { state.process = fresh }
          return state.isWanted
        }
        if isStillWanted { options.report(.recovered) } else { Glibc.kill(fresh, SIGINT) }
      } catch {
        number = nil
        options.report(.failed(error))
        sleep(1)
      }
    }
  }

  private static func wait(for number: Int32) {
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
  }

  private func initialize(
    _ installation: PostgresInstallation, as owner: ClusterOwner
  ) throws(EmbeddedClusterError) {
    let output = "\(directory).log"
    // Made beside its place and moved there when it is whole: a program that ends meanwhile leaves
    // nothing that looks like a cluster. What `initdb` itself had started may outlive it for a
    // moment and go on writing, which is why each draft has a name of its own.
    Directory.remove(allBeginning: "\(directory).new")
    let draft = try Directory.unique("\(directory).new")
    try owner.makeDirectory(draft)
    var arguments = [
      "\(installation.directory)/initdb", "-D", draft, "-U", Self.superuser, "-A", "trust",
      "-E", "UTF8", "--no-locale",
    ]
    if !options.isDurable { arguments.append("--no-sync") }
    let number = try owner.spawn(arguments, output: output, deathSignal: SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw .failed(program: "initdb", reason: Directory.lastLine(of: output), log: output)
    }
    guard unsafe rename(draft, directory) == 0 else {
      throw .system("cannot move \(draft): \(unsafe String(cString: strerror(errno)))")
    }
    unsafe unlink(output)
  }

  private func spawn(_ launch: Launch) throws(EmbeddedClusterError) -> Int32 {
    var settings = [
      ("listen_addresses", ""), ("unix_socket_directories", launch.sockets),
      ("unix_socket_permissions", "0700"), ("max_connections", "200"),
    ]
    if !options.isDurable {
      settings += [("fsync", "off"), ("full_page_writes", "off"), ("synchronous_commit", "off")]
    }
    settings += options.settings.map { ($0.name, $0.value) }
    let arguments =
      ["\(launch.installation.directory)/postgres", "-D", directory]
      + settings.flatMap { ["-c", "\($0.0)=\($0.1)"] }
    return try launch.owner.spawn(arguments, output: log, deathSignal: SIGQUIT)
  }

  /// Waits until the server answers; false where it ended instead.
  private func waitUntilReady(
    _ number: Int32, _ sockets: String, since start: ContinuousClock.Instant
  ) throws(EmbeddedClusterError) -> Bool {
    let maintenance = PostgresConfiguration(
      "host=\(sockets) user=\(Self.superuser) dbname=postgres")
    while start.duration(to: .now) < Self.startTimeout {
      var status: Int32 = 0
      if unsafe waitpid(number, &status, WNOHANG) == number { return false }
      if let connection = try? BlockingConnection.to(maintenance) {
        let query = "SELECT FROM pg_database WHERE datname = '\(Self.database)'"
        if let rows = try? connection.run(query) {
          if rows.isEmpty { _ = try? connection.run("CREATE DATABASE \(Self.database)") }
          return true
        }
      }
      usleep(50_000)
    }
    throw .notReady(log: log)
  }

  /// The data directory, or another one if the socket's path would be too long, or has characters
  /// that mean something in a list of directories or hosts.
  private func socketDirectory(_ owner: ClusterOwner) throws(EmbeddedClusterError) -> String {
    let isPlain = directory.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard directory.utf8.count > 90 || !isPlain else { return directory }
    let number = directory.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let short = "/tmp/martlet-\(String(number, radix: 36))"
    try owner.makeDirectory(short)
    return short
  }

  private func stopBlocking(_ signal: Int32) {
    let number = state.withLock { state in
      state.isWanted = false
      return state.process
    }
    if let number {
      Glibc.kill(number, signal)
      // The watching thread takes its end in.
      while state.withLock({ $0.process }) == number { usleep(5_000) }
    }
    state.withLock { $0.lock = nil }
  }
}
