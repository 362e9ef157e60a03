internal import Foundation
internal import Glibc

/// A socket to a server, for tests that send frames by hand. Blocks: to be used on a thread of its
/// own.
// Sendable: used by one thread after the other.
final class RawConnection: @unchecked Sendable {
  struct Received {
    var type: UInt8
    var flags: UInt8
    var stream: UInt32
    var payload: [UInt8]
  }

  enum Failure: Error { case cannotConnect, timedOut, notStopped }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private(set) var isClosed = false

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let result = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure.cannotConnect }
    // Longer than a busy machine takes: whoever waits so long waits for what will not come.
    var limit = timeval(tv_sec: 300, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      _ = unsafe setsockopt(
        descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  deinit { close(descriptor) }

  /// A connection on which the preface and SETTINGS have been sent.
  static func greeted(port: UInt16, settings: [(UInt16, UInt32)] = []) throws -> RawConnection {
    let connection = try RawConnection(port: port)
    connection.send(
      Frame.preface + Frame.settings(settings.map { (id: $0.0, value: $0.1) })
        + Frame.settingsAcknowledgement)
    return connection
  }

  /// Sends bytes; false once the server has closed.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: $0[sent...])
        return unsafe Glibc.send(
          descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Sends the same bytes again and again, reading what comes meanwhile.
  ///
  /// - Returns: false once the server has closed.
  func flood(_ count: Int, batch: Int = 100, _ bytes: (Int) -> [UInt8]) -> Bool {
    for start in stride(from: 0, to: count, by: batch) {
      guard send((start..<min(start + batch, count)).flatMap(bytes)) else { return false }
      readAvailable()
    }
    return true
  }

  /// The same at the pace of the server: after each batch it has answered a PING.
  ///
  /// - Returns: the code of its GOAWAY; nil if it sent none.
  func pacedFlood(_ count: Int, batch: Int, _ bytes: (Int) -> [UInt8]) throws -> UInt32? {
    for start in stride(from: 0, to: count, by: batch) {
      send((start..<min(start + batch, count)).flatMap(bytes) + Frame.ping)
      while let frame = try next(), frame.type != 6 {
        if frame.type == 7 { return frame.payload[4..<8].reduce(0) { $0 << 8 | UInt32($1) } }
      }
      if isClosed { return nil }
    }
    throw Failure.notStopped
  }

  /// Reads what is there without waiting.
  private func readAvailable() {
    var part = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe recv(descriptor, &part, part.count, Int32(MSG_DONTWAIT))
      guard count > 0 else { return }
      buffer += part.prefix(count)
    }
  }

  /// The next frame; nil once the server has closed.
  func next() throws -> Received? {
    while true {
      if buffer.count >= 9 {
        let count = Int(buffer[0]) << 16 | Int(buffer[1]) << 8 | Int(buffer[2])
        if buffer.count >= 9 + count {
          defer { buffer.removeFirst(9 + count) }
          let stream = buffer[5..<9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
          return Received(
            type: buffer[3], flags: buffer[4], stream: stream, payload: Array(buffer[9..<9 + count])
          )
        }
      }
      var part = [UInt8](repeating: 0, count: 64 << 10)
      let count = unsafe recv(descriptor, &part, part.count, 0)
      guard count > 0 else {
        if count < 0, errno == EAGAIN { throw Failure.timedOut }
        isClosed = true
        return nil
      }
      buffer += part.prefix(count)
    }
  }

  /// Reads until the server closes; the code of its GOAWAY, or nil if it sent none.
  func goAwayCode() throws -> UInt32? {
    var code: UInt32?
    while let frame = try next() {
      guard frame.type == 7, frame.payload.count >= 8 else { continue }
      code = frame.payload[4..<8].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    return code
  }

  /// Reads until a stream ends; the values of its literal `grpc-status` are found by the caller.
  func frames(of stream: UInt32) throws -> [Received] {
    var frames: [Received] = []
    while let frame = try next() {
      guard frame.stream == stream else { continue }
      frames.append(frame)
      if frame.type == 3 || frame.flags & 1 != 0 && frame.type <= 1 { break }
    }
    return frames
  }
}

/// Runs code that blocks on a thread of its own.
func onThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
