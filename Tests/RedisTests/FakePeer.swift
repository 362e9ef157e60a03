internal import Foundation
internal import Synchronization

/// A peer that says the same to whoever connects, reads what comes for a while, and hangs up.
final class FakePeer: Sendable {
  let port: UInt16
  private let listener: Int32
  private let said: [UInt8]
  private let accepted = Mutex(0)

  init(saying text: String) throws {
    said = Array(text.utf8)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = unsafe inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let number = listener
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, length) == 0 && getsockname(number, $0, &length) == 0
      }
    }
    guard isBound, listen(listener, 16) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in accept() }
  }

  var acceptedCount: Int { accepted.withLock { $0 } }

  func close() {
    shutdown(listener, Int32(SHUT_RDWR))
    Foundation.close(listener)
  }

  private func accept() {
    while true {
      let client = Foundation.accept(listener, nil, nil)
      guard client >= 0 else { return }
      accepted.withLock { $0 += 1 }
      _ = unsafe send(client, said, said.count, Int32(MSG_NOSIGNAL))
      usleep(50_000)
      Foundation.close(client)
    }
  }
}
