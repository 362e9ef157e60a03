internal import Reactor

/// Proxies that are believed: their connections begin with a header that says whose they are.
public struct ProxyAddresses: Sendable {
  private let ranges: [AddressRange]

  /// None.
  public init() { ranges = [] }

  /// The proxies at some addresses.
  ///
  /// - Parameter texts: addresses or ranges of them, such as `192.0.2.1`, `10.0.0.0/8`, `fd00::/8`;
  ///   nil if one is neither.
  public init?(_ texts: [String]) {
    ranges = texts.compactMap { AddressRange($0) }
    guard ranges.count == texts.count else { return nil }
  }

  /// Whether a proxy connects from an address.
  func contains(_ address: SocketAddress) -> Bool {
    guard !ranges.isEmpty, let address = address.ipAddress else { return false }
    return ranges.contains(address.unmapped) || ranges.contains(address)
  }
}
