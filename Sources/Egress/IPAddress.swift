internal import CCurl
internal import Glibc

/// An address of IPv4, 4 bytes, or of IPv6, 16 bytes.
package struct IPAddress: Sendable, Hashable {
  /// In the order of the network.
  package let bytes: [UInt8]

  /// The address that a text says, without brackets; nil if it is none.
  package init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if unsafe inet_pton(AF_INET, text, &four) == 1 {
      bytes = unsafe withUnsafeBytes(of: four) { unsafe Array($0) }
    } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
      bytes = unsafe withUnsafeBytes(of: six) { unsafe Array($0) }
    } else {
      return nil
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The address of a socket's; nil if it is of another family.
  init?(_ address: UnsafePointer<sockaddr>) {
    switch Int32(unsafe address.pointee.sa_family) {
    case AF_INET:
      bytes = unsafe UnsafeRawPointer(address)
        .withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          var part = unsafe $0.pointee.sin_addr
          return unsafe withUnsafeBytes(of: &part) { unsafe Array($0) }
        }
    case AF_INET6:
      bytes = unsafe UnsafeRawPointer(address)
        .withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
          var part = unsafe $0.pointee.sin6_addr
          return unsafe withUnsafeBytes(of: &part) { unsafe Array($0) }
        }
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
      return IPAddress(bytes: Array(bytes[12...]))
    }
    if Self.sixToFour.contains(self) { return IPAddress(bytes: Array(bytes[2..<6])) }
    return self
  }

  private static let translated = ["::ffff:0:0/96", "::/96", "64:ff9b::/96", "64:ff9b:1::/48"]
    .compactMap { AddressRange($0) }
  private static let sixToFour = ["2002::/16"].compactMap { AddressRange($0) }
}

extension [AddressRange] {
  /// Whether an address lies in one of them.
  func contains(_ address: IPAddress) -> Bool { contains { $0.contains(address) } }
}
