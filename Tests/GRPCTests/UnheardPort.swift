internal import Glibc

/// A port that nobody listens on, and nobody else gets as long as this is there.
final class UnheardPort {
  let port: UInt16
  private let descriptor: Int32

  struct Failure: Error { let number: Int32 }

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (socket, size) = (descriptor, length)
    let result = unsafe withUnsafeMutablePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(socket, $0, size) == 0 ? getsockname(socket, $0, &length) : -1
      }
    }
    guard result == 0 else { throw Failure(number: errno) }
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }
}
