internal import CLinux
internal import Glibc

/// Opens connections without blocking.
package enum Connector {
  /// Connects to an address.
  ///
  /// - Parameters:
  ///   - address: where to.
  ///   - loop: where the connection's descriptor is watched.
  ///   - timeout: how long it may take.
  /// - Returns: a connected, non-blocking descriptor, to be closed by the caller.
  /// - Throws: `ReactorError`: `.system` where it is refused, `.connectTimedOut`.
  package static func connect(
    to address: SocketAddress, on loop: EventLoop, timeout: Duration
  ) async throws(ReactorError) -> FileDescriptor.Number {
    let result: Result<FileDescriptor.Number, ReactorError> =
      await withCheckedContinuation { continuation in
        loop.execute { begin(address, loop, timeout) { continuation.resume(returning: $0) } }
      }
    return try result.get()
  }

  /// A descriptor for datagrams to one address, and from it.
  ///
  /// - Parameter address: where to.
  /// - Returns: a non-blocking descriptor, to be closed by the caller.
  /// - Throws: `ReactorError.system`.
  package static func datagrams(
    to address: SocketAddress
  ) throws(ReactorError) -> FileDescriptor.Number {
    let number = socket(
      address.family, Int32(SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue),
      0)
    guard number >= 0 else { throw .last("socket") }
    guard unsafe address.withPointer({ unsafe Glibc.connect(number, $0, $1) }) == 0 else {
      let error = ReactorError.last("connect to \(address)")
      close(number)
      throw error
    }
    return number
  }

  private static func begin(
    _ address: SocketAddress, _ loop: EventLoop, _ timeout: Duration,
    _ done: @escaping (Result<FileDescriptor.Number, ReactorError>) -> Void
  ) {
    let number = socket(
      address.family, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue),
      0)
    guard number >= 0 else { return done(.failure(.last("socket"))) }
    let result = unsafe address.withPointer { unsafe Glibc.connect(number, $0, $1) }
    guard result != 0 else { return done(.success(number)) }
    guard errno == EINPROGRESS else {
      let error = ReactorError.last("connect to \(address)")
      close(number)
      return done(.failure(error))
    }
    let attempt = Attempt(number: number, address: address, loop: loop, done: done)
    attempt.start(timeout: timeout)
  }

  /// A connection that is being opened; kept alive by its registration.
  private final class Attempt: Pollable, TimerTarget {
    private let number: FileDescriptor.Number
    private let address: SocketAddress
    private let loop: EventLoop
    private let done: (Result<FileDescriptor.Number, ReactorError>) -> Void
    private var registration: Registration?
    private var timer: Timer?

    init(
      number: FileDescriptor.Number, address: SocketAddress, loop: EventLoop,
      done: @escaping (Result<FileDescriptor.Number, ReactorError>) -> Void
    ) {
      self.number = number
      self.address = address
      self.loop = loop
      self.done = done
    }

    func start(timeout: Duration) {
      do {
        registration = try loop.register(number, for: .writable, self)
        timer = loop.schedule(after: timeout, self)
      } catch {
        finish(error)
      }
    }

    func ready(_: Readiness) {
      var code: Int32 = 0
      var length = socklen_t(MemoryLayout<Int32>.size)
      _ = unsafe getsockopt(number, SOL_SOCKET, SO_ERROR, &code, &length)
      finish(code == 0 ? nil : .system(call: "connect to \(address)", errno: code))
    }

    func fired(_: Timer) { finish(.connectTimedOut) }

    private func finish(_ error: ReactorError?) {
      if let registration { loop.deregister(registration, of: number) }
      registration = nil
      if let timer { loop.cancel(timer) }
      timer = nil
      if error != nil { close(number) }
      done(error.map { .failure($0) } ?? .success(number))
    }
  }
}
