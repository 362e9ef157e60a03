internal import CCurl
internal import Glibc
internal import Reactor

extension IPAddress {
  /// The address of a socket's; nil if it is of another family.
  init?(_ address: UnsafePointer<sockaddr>) {
    let raw = unsafe UnsafeRawPointer(address)
    switch Int32(unsafe address.pointee.sa_family) {
    case AF_INET:
      let part = unsafe raw.loadUnaligned(as: sockaddr_in.self).sin_addr
      self.init(bytes: unsafe withUnsafeBytes(of: part) { unsafe Array($0) })
    case AF_INET6:
      let part = unsafe raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      self.init(bytes: unsafe withUnsafeBytes(of: part) { unsafe Array($0) })
    default: return nil
    }
  }

  /// The address of IPv4 that one of IPv6 leads to: IPv4-mapped, IPv4-compatible, 6to4, and what
  /// NAT64 translates; itself otherwise.
  ///
  /// Source: RFC 4291 §2.5.5, RFC 3056 §2, RFC 6052 §2.1, RFC 8215.
  var embedded: IPAddress {
    guard bytes.count == 16 else { return self }
    for range in Self.translated where range.contains(self) {
      return IPAddress(bytes: Array(bytes[12...])) ?? self
    }
    return Self.sixToFour.contains(self) ? IPAddress(bytes: Array(bytes[2..<6])) ?? self : self
  }

  private static let translated = ["::ffff:0:0/96", "::/96", "64:ff9b::/96", "64:ff9b:1::/48"]
    .compactMap { AddressRange($0) }
  private static let sixToFour = ["2002::/16"].compactMap { AddressRange($0) }
}
