internal import Foundation
internal import Glibc
package import Postgres
internal import RPC
internal import Synchronization

/// Stands between a node and PostgreSQL, and loses what it is told to lose: threads that block, one
/// for each direction of each connection.
package final class PostgresProxy: Sendable {
  /// What becomes of bytes.
  package enum Mode: Sendable, Equatable {
    /// They are passed on.
    case passing
    /// Statements reach the server; its next answers are lost, and their connections with them.
    case losingAnswers
    /// Nothing is passed on, and nothing is closed: a machine that has stopped.
    case frozen
  }

  private struct State {
    var mode = Mode.passing
    var accepted = 0
    var descriptors: [Int32] = []
    /// What marks a connection whose answers are held back.
    var marker: [UInt8] = []
    /// Both ends of those connections.
    var held: Set<Int32> = []
  }

  private let state = Mutex(State())
  private let listener: Int32
  private let target: String
  private let folder: String

  /// A proxy in front of a server that listens on a Unix socket.
  ///
  /// - Parameter configuration: how the server is reached.
  /// - Throws: what keeps it from listening.
  package init(to configuration: PostgresConfiguration) throws {
    let host = Self.value("host", in: configuration.connectionString)
    let port = Self.value("port", in: configuration.connectionString)
    let name = "/.s.PGSQL.\(port.isEmpty ? "5432" : port)"
    target = host + name
    folder = try TestCluster.makeFolder()
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let path = folder + name
    guard unsafe Self.call(bind, listener, path) == 0, listen(listener, 64) == 0 else {
      throw Status(.internal, "proxy: cannot listen on \(path)")
    }
    let own = self
    Thread.detachNewThread { own.accept() }
  }

  /// How the server is reached through the proxy.
  package func configuration(_ configuration: PostgresConfiguration) -> PostgresConfiguration {
    var changed = configuration
    changed.connectionString = configuration.connectionString.replacing(
      Self.value("host", in: configuration.connectionString), with: folder)
    return changed
  }

  /// The folder that stands for the host.
  package var host: String { folder }

  /// What becomes of bytes from now on.
  package var mode: Mode {
    get { state.withLock { $0.mode } }
    set { state.withLock { $0.mode = newValue } }
  }

  /// From now on, a connection over which some bytes go to the server brings no answer any more.
  package func holdAnswers(afterSending marker: [UInt8]) {
    state.withLock { $0.marker = marker }
  }

  /// Ends the connections whose answers were held back; what was held back is lost.
  package func loseHeldAnswers() {
    let held = state.withLock { state in
      defer { (state.marker, state.held) = ([], []) }
      return state.held
    }
    for descriptor in held { shutdown(descriptor, Int32(SHUT_RDWR)) }
  }

  /// Connections that it has accepted.
  package var acceptedCount: Int { state.withLock { $0.accepted } }

  /// Ends it with its connections.
  package func close() {
    mode = .passing
    shutdown(listener, Int32(SHUT_RDWR))
    Glibc.close(listener)
    for descriptor in state.withLock({ $0.descriptors }) { shutdown(descriptor, Int32(SHUT_RDWR)) }
  }

  private static func value(_ keyword: String, in text: String) -> String {
    for setting in text.split(separator: " ") where setting.hasPrefix(keyword + "=") {
      return setting.dropFirst(keyword.count + 1).trimmingCharacters(in: ["'"])
    }
    return ""
  }

  private static func call(
    _ function: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32, _ descriptor: Int32,
    _ path: String
  ) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      for (index, byte) in path.utf8.prefix(bytes.count - 1).enumerated() {
        unsafe bytes[index] = byte
      }
    }
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe function(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0 else { return }
      let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      state.withLock {
        $0.accepted += 1
        $0.descriptors += [client, server]
      }
      guard unsafe Self.call(connect, server, target) == 0 else {
        shutdown(client, Int32(SHUT_RDWR))
        continue
      }
      Thread.detachNewThread { self.copy(from: client, to: server, isAnswer: false) }
      Thread.detachNewThread { self.copy(from: server, to: client, isAnswer: true) }
    }
  }

  /// Whether bytes are an answer to be held back; marks their connection where they ask for that.
  private func isHeld(
    _ bytes: ArraySlice<UInt8>, from source: Int32, to target: Int32, isAnswer: Bool
  ) -> Bool {
    state.withLock { state in
      guard !state.marker.isEmpty else { return false }
      if isAnswer { return state.held.contains(source) }
      if bytes.contains(state.marker) { state.held.formUnion([source, target]) }
      return false
    }
  }

  private func copy(from source: Int32, to target: Int32, isAnswer: Bool) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(source, &bytes, bytes.count, 0)
      guard count > 0 else { break }
      while mode == .frozen { usleep(5000) }
      if isAnswer, mode == .losingAnswers { break }
      if isHeld(bytes[..<count], from: source, to: target, isAnswer: isAnswer) { continue }
      var sent = 0
      while sent < count {
        let rest = Array(bytes[sent..<count])
        let written = unsafe Glibc.send(target, rest, rest.count, Int32(MSG_NOSIGNAL))
        guard written > 0 else { break }
        sent += written
      }
      guard sent == count else { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(target, Int32(SHUT_RDWR))
  }
}
