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

  /// An address of 4 or 16 bytes; nil of any other number of them.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// The address of IPv4 that one of IPv6 writes, as a listener for both sees it; itself otherwise.
  ///
  /// Source: RFC 4291 §2.5.5.2.
  package var unmapped: IPAddress {
    Self.mapped.contains { $0.contains(self) } ? IPAddress(unchecked: Array(bytes[12...])) : self
  }

  /// What tells one client from another by its address: the address of IPv4, and of IPv6 the first
  /// 64 bits, since whoever has one address there has all with the same.
  ///
  /// Source: RFC 6177.
  package var site: [UInt8] {
    let address = unmapped
    return address.bytes.count == 4 ? address.bytes : Array(address.bytes[..<8])
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  private static let mapped = ["::ffff:0:0/96"].compactMap { AddressRange($0) }
}
