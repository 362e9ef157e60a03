internal import Foundation
internal import Postgres
internal import ServiceTesting
internal import Synchronization

@testable internal import MartletClient

/// A `martletd` of its own process, which can be killed at any instant and started again.
actor NodeProcess {
  private static let running = Mutex<Set<Int32>>([])

  private let database: String
  private let folder: String
  private var process: Process?
  private var port = 0
  /// How often it was killed.
  private(set) var killCount = 0

  /// Starts it.
  init(on configuration: PostgresConfiguration) async throws {
    database = configuration.connectionString
    folder = try TestCluster.makeFolder()
    atexit { NodeProcess.killAll() }
    try await start()
  }

  /// Where it listens, also after it was started again.
  var location: ServerLocation { ServerLocation("127.0.0.1:\(port)", isPlaintext: true) }

  /// Starts it, on the same port as before, and waits until it serves.
  func start() async throws {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let started = Process()
    // The tests' runner is another program; what was built stands beside the test bundle.
    let built = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
    let candidates = [built, URL(fileURLWithPath: program).deletingLastPathComponent()]
      .map { $0.appending(path: "martletd") }
    guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) })
    else { throw ClientError.notFound("martletd beside the tests") }
    started.executableURL = found
    started.arguments = [
      "serve", "--listen", "127.0.0.1:\(port)", "--data-directory", folder, "--database-url",
      database, "--admission", "open", "--insecure-plaintext", "--set", "send-burst=0", "--set",
      "first-contact=accepted",
    ]
    let output = "\(folder)/output"
    try Data().write(to: URL(fileURLWithPath: output))
    started.standardOutput = FileHandle(forWritingAtPath: output)
    started.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try started.run()
    Self.running.withLock { _ = $0.insert(started.processIdentifier) }
    process = started
    try await eventually {
      let text = String(
        decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
      guard text.hasSuffix("\n"), let number = text.split(separator: ":").last,
        let port = Int(number.trimmingCharacters(in: .whitespacesAndNewlines))
      else {
        guard started.isRunning else { throw ClientError.badServer("martletd ended: \(text)") }
        return false
      }
      self.port = port
      return true
    }
  }

  /// Kills it, so that it can do nothing more.
  func kill() {
    guard let process else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    Self.running.withLock { _ = $0.remove(process.processIdentifier) }
    self.process = nil
    killCount += 1
  }

  private static func killAll() {
    for number in running.withLock({ $0 }) { Foundation.kill(number, SIGKILL) }
  }

  private final class Marker {}
}
