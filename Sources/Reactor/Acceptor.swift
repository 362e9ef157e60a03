internal import CLinux
internal import Glibc

/// Accepts connections from a listening socket on one loop.
// Sendable: touched on its loop only, save for what never changes.
package final class Acceptor: Pollable, TimerTarget, @unchecked Sendable {
  private let loop: EventLoop
  private let socket: ListeningSocket
  private let accepted: (FileDescriptor.Number, SocketAddress) -> Void
  private var registration: Registration?
  private var pause: Timer?

  /// Starts to accept; on the loop only.
  ///
  /// - Parameters:
  ///   - socket: kept open.
  ///   - loop: where connections are accepted.
  ///   - accepted: takes over each connection's descriptor, non-blocking, with its peer's address.
  /// - Throws: `ReactorError.system` where the kernel refuses to watch it.
  package init(
    _ socket: ListeningSocket, on loop: EventLoop,
    accepted: @escaping (FileDescriptor.Number, SocketAddress) -> Void
  ) throws(ReactorError) {
    self.loop = loop
    self.socket = socket
    self.accepted = accepted
    registration = try loop.register(socket.descriptor, for: [.readable, .exclusive], self)
  }

  /// Accepts no more; on the loop only.
  package func stop() {
    if let registration { loop.deregister(registration, of: socket.descriptor) }
    registration = nil
    if let pause { loop.cancel(pause) }
    pause = nil
  }

  package func ready(_: Readiness) {
    for _ in 0..<Limits.acceptsPerPoll {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let number = unsafe withUnsafeMutableBytes(of: &storage) { bytes in
        unsafe bytes.withMemoryRebound(to: sockaddr.self) {
          unsafe martlet_accept4(
            socket.descriptor, $0.baseAddress, &length,
            Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
        }
      }
      guard number >= 0 else {
        if errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS { rest() }
        return
      }
      let peer = unsafe withUnsafeBytes(of: storage) { bytes in
        unsafe bytes.withMemoryRebound(to: sockaddr.self) { unsafe SocketAddress($0.baseAddress) }
      }
      guard let peer else {
        close(number)
        continue
      }
      accepted(number, peer)
    }
  }

  /// Turns away from the listener while the process has no room for another connection.
  private func rest() {
    guard let registration else { return }
    loop.deregister(registration, of: socket.descriptor)
    self.registration = nil
    pause = loop.schedule(after: Limits.acceptPause, self)
  }

  package func fired(_: Timer) {
    pause = nil
    registration = try? loop.register(socket.descriptor, for: [.readable, .exclusive], self)
    if registration == nil { pause = loop.schedule(after: Limits.acceptPause, self) }
  }
}
