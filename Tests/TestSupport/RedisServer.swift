internal import Foundation
internal import Synchronization

/// A `redis-server` of a test's own, on a port that was free, which keeps nothing on disk.
package final class RedisServer: Sendable {
  /// Why there is none.
  package struct NotStarted: Error {
    package let text: String
  }

  /// Where it listens, on loopback.
  package let port: UInt16
  private let arguments: [String]
  private let folder: URL
  private let process = Mutex<Process?>(nil)
  private static let running = Mutex<[ObjectIdentifier: Process]>([:])

  /// Starts a server.
  ///
  /// - Parameter arguments: what it is told besides where to listen.
  /// - Throws: `NotStarted`.
  package init(_ arguments: [String] = []) throws {
    self.arguments = arguments
    folder = FileManager.default.temporaryDirectory.appending(
      path: "martlet-redis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    port = try Self.freePort()
    _ = Self.atExit
    try start()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Starts it, where it listened before.
  package func start() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/redis-server")
    process.currentDirectoryURL = folder
    process.arguments =
      (arguments.contains("--tls-cert-file")
        ? ["--port", "0", "--tls-port", "\(port)"] : ["--port", "\(port)"])
      + ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder.path]
      + ["--enable-debug-command", "yes"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process.withLock { $0 = process }
    Self.running.withLock { $0[ObjectIdentifier(process)] = process }
    let end = ContinuousClock.now + .seconds(60)
    while !Self.isOpen(port) {
      guard process.isRunning, .now < end else {
        throw NotStarted(text: "redis-server does not listen on port \(port)")
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// Ends it at once, as a crash does.
  package func stop() {
    let process = process.withLock { process in
      defer { process = nil }
      return process
    }
    guard let process else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    Self.running.withLock { $0[ObjectIdentifier(process)] = nil }
  }

  /// Has Debian's own client say something to it.
  ///
  /// - Parameter words: a command.
  /// - Returns: what it replied, as text.
  /// - Throws: what keeps the client from running.
  @discardableResult
  package func say(_ words: String...) throws -> String {
    let client = Process()
    let output = Pipe()
    client.executableURL = URL(filePath: "/usr/bin/redis-cli")
    client.arguments = ["-p", "\(port)"] + words
    client.standardOutput = output
    client.standardError = FileHandle.nullDevice
    try client.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    client.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  private static let atExit: Void = {
    atexit {
      for process in RedisServer.running.withLock({ Array($0.values) }) {
        kill(process.processIdentifier, SIGKILL)
      }
    }
  }()

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = unsafe inet_addr("127.0.0.1")
    return address
  }

  private static func isOpen(_ port: UInt16) -> Bool {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(number) }
    return unsafe withSocketAddress(address(port)) { unsafe connect(number, $0, $1) } == 0
  }

  private static func freePort() throws -> UInt16 {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(number) }
    guard unsafe withSocketAddress(address(0), { unsafe bind(number, $0, $1) }) == 0 else {
      throw NotStarted(text: "no port is free")
    }
    var bound = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = unsafe withUnsafeMutablePointer(to: &bound) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(number, $0, &length)
      }
    }
    return UInt16(bigEndian: bound.sin_port)
  }

  private static func withSocketAddress<Value>(
    _ address: sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
  ) -> Value {
    unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
