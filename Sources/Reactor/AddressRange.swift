/// Addresses that begin with the same bits: `10.0.0.0/8`, `fd00::/8`.
package struct AddressRange: Sendable, Hashable {
  private let prefix: [UInt8]
  private let bitCount: Int

  /// The range that a text says: an address, and how many bits count; all without them.
  ///
  /// - Parameter text: as RFC 4632 §3.1 and RFC 4291 §2.3 write it; nil if it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(String(parts[0])) else { return nil }
    let most = address.bytes.count * 8
    let bitCount = parts.count == 1 ? most : Int(parts[1]) ?? -1
    guard (0...most).contains(bitCount) else { return nil }
    prefix = address.bytes
    self.bitCount = bitCount
  }

  /// Whether an address of the same kind lies in it.
  package func contains(_ address: IPAddress) -> Bool {
    guard address.bytes.count == prefix.count else { return false }
    let whole = bitCount / 8
    guard address.bytes[..<whole] == prefix[..<whole] else { return false }
    guard !bitCount.isMultiple(of: 8) else { return true }
    let mask = UInt8(truncatingIfNeeded: 0xff00 >> (bitCount % 8))
    return address.bytes[whole] & mask == prefix[whole] & mask
  }
}

extension [AddressRange] {
  /// Whether an address lies in one of them.
  package func contains(_ address: IPAddress) -> Bool { contains { $0.contains(address) } }
}
