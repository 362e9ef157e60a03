internal import CLinux
internal import Glibc

/// Finds the addresses of a host by the system's resolver, on a thread that may block.
package enum NameResolver {
  /// The addresses of a name, or the one that a numeric host spells.
  ///
  /// - Parameters:
  ///   - host: a name or a numeric address.
  ///   - port: goes into each address.
  /// - Returns: one address or more, in the resolver's order.
  /// - Throws: `ReactorError.nameNotResolved`.
  package static func addresses(
    host: String, port: UInt16
  ) async throws(ReactorError) -> [SocketAddress] {
    if let numeric = try? SocketAddress(host: host, port: port) { return [numeric] }
    let result = await BlockingPool.shared.run { lookUp(host: host, port: port) }
    return try result.get()
  }

  private static func lookUp(
    host: String, port: UInt16
  ) -> Result<[SocketAddress], ReactorError> {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_ADDRCONFIG
    var first: UnsafeMutablePointer<addrinfo>?
    let code = unsafe getaddrinfo(host, nil, &hints, &first)
    guard code == 0 else {
      return .failure(
        .nameNotResolved(name: host, reason: unsafe String(cString: gai_strerror(code))))
    }
    defer { unsafe freeaddrinfo(first) }
    var addresses: [SocketAddress] = []
    var entry = unsafe first
    while let current = unsafe entry {
      if let address = unsafe SocketAddress(current.pointee.ai_addr) {
        addresses.append(address.with(port: port))
      }
      unsafe entry = current.pointee.ai_next
    }
    return addresses.isEmpty
      ? .failure(.nameNotResolved(name: host, reason: "no address")) : .success(addresses)
  }
}
