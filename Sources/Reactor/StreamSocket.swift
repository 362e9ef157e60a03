internal import CLinux
internal import Glibc

/// Who is told what happens to a socket; every method is called on the socket's loop.
package protocol StreamSocketOwner: AnyObject {
  /// Bytes came; they are gone when the method returns.
  func received(_ bytes: Span<UInt8>)
  /// Everything that was written has left for the kernel, after some of it had to wait.
  func drained()
  /// The connection is over; called once, and nothing after it.
  func closed(_ error: ReactorError)
}

/// A connected socket that neither blocks nor hides how much waits to be sent.
// Sendable: touched on its loop only, which is asserted.
package final class StreamSocket: Pollable, @unchecked Sendable {
  private let loop: EventLoop
  private let descriptor: FileDescriptor
  private var registration: Registration?
  private var owner: (any StreamSocketOwner)?
  private var pending: [UInt8] = []
  private var pendingStart = 0
  private var isReading = true
  /// How many bytes the kernel has taken.
  package private(set) var sentByteCount = 0

  /// Takes over a connected, non-blocking descriptor; on the loop only.
  package init(owning number: FileDescriptor.Number, on loop: EventLoop) {
    self.descriptor = FileDescriptor(owning: number)
    self.loop = loop
    // Fails on a Unix socket, which has no such delay.
    try? setOption(number, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
  }

  /// Starts to read; on the loop only.
  ///
  /// - Parameter owner: told of what comes; kept until the connection is closed.
  /// - Throws: `ReactorError.system` where the kernel refuses to watch the descriptor.
  package func start(_ owner: any StreamSocketOwner) throws(ReactorError) {
    self.owner = owner
    registration = try loop.register(descriptor.number, for: interest, self)
  }

  /// How many bytes were written that the kernel has not taken.
  package var pendingByteCount: Int { pending.count - pendingStart }

  /// Sends bytes, after those that wait; keeps what the kernel does not take at once.
  package func write(_ bytes: Span<UInt8>) {
    assert(loop.isCurrent)
    guard registration != nil, !bytes.isEmpty else { return }
    guard pendingByteCount == 0 else {
      append(bytes, from: 0)
      return
    }
    switch send(bytes) {
    case .success(let count) where count < bytes.count:
      append(bytes, from: count)
      updateInterest()
    case .success: break
    case .failure(let error): close(error)
    }
  }

  /// Stops or goes on to read: a peer that does not read what it is sent need not be heard.
  package func setReading(_ isReading: Bool) {
    guard isReading != self.isReading else { return }
    self.isReading = isReading
    updateInterest()
  }

  /// Ends the connection; the owner is not told.
  package func close() {
    guard let registration else { return }
    loop.deregister(registration, of: descriptor.number)
    self.registration = nil
    owner = nil
    pending = []
    pendingStart = 0
    _ = shutdown(descriptor.number, Int32(SHUT_RDWR))
  }

  package func ready(_ readiness: Readiness) {
    if readiness.contains(.writable) { writePending() }
    if isReading, !readiness.isDisjoint(with: [.readable, .hangup]) {
      read()
    } else if !readiness.isDisjoint(with: .hangup) {
      close(.closedByPeer)
    }
  }

  private func read() {
    let count = unsafe Glibc.read(
      descriptor.number, loop.readBuffer.baseAddress, loop.readByteCount)
    guard count > 0 else {
      if count == 0 {
        close(.closedByPeer)
      } else if errno != EAGAIN && errno != EINTR {
        close(.last("read"))
      }
      return
    }
    let bytes = unsafe UnsafeBufferPointer(rebasing: loop.readBuffer[..<count])
    owner?.received(unsafe Span(_unsafeElements: bytes))
  }

  private func writePending() {
    guard pendingByteCount > 0 else { return }
    let result = send(pending.span.extracting(pendingStart...))
    switch result {
    case .success(let count):
      pendingStart += count
      guard pendingByteCount == 0 else { return }
      pending = []
      pendingStart = 0
      updateInterest()
      owner?.drained()
    case .failure(let error): close(error)
    }
  }

  /// Hands bytes to the kernel: how many it took, 0 where it takes none now.
  private func send(_ bytes: Span<UInt8>) -> Result<Int, ReactorError> {
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.send(descriptor.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if count >= 0 {
      sentByteCount &+= count
      return .success(count)
    }
    return errno == EAGAIN || errno == EINTR ? .success(0) : .failure(.last("send"))
  }

  private func append(_ bytes: Span<UInt8>, from start: Int) {
    if pendingStart > pending.count / 2 {
      pending.removeFirst(pendingStart)
      pendingStart = 0
    }
    unsafe bytes.extracting(start...).withUnsafeBytes { unsafe pending.append(contentsOf: $0) }
  }

  private var interest: Readiness {
    var interest: Readiness = []
    if isReading { interest.insert(.readable) }
    if pendingByteCount > 0 { interest.insert(.writable) }
    return interest
  }

  private func updateInterest() {
    guard let registration else { return }
    loop.update(registration, of: descriptor.number, for: interest)
  }

  private func close(_ error: ReactorError) {
    let owner = self.owner
    close()
    owner?.closed(error)
  }
}
