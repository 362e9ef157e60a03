package import Reactor

/// Where a server may connect to of its own accord: the public network, and what its operator
/// names.
///
/// URLs of webhooks and of push services come from others. What they lead to is judged when the
/// socket is opened, by the address itself: a name may answer something else each time.
package struct EgressGuard: Sendable {
  /// Refused whatever the operator names: the machine itself, and its link.
  private static let never = [
    "0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "::/128",
    "::1/128", "fe80::/10", "ff00::/8",
  ].compactMap { AddressRange($0) }
  /// Refused unless the operator names it: private networks, and reserved ones.
  package static let special = [
    "10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
    "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fec0::/10",
  ].compactMap { AddressRange($0) }

  /// Ports that it may connect to.
  package let ports: Set<UInt16>
  private let networks: [AddressRange]

  /// A guard.
  ///
  /// - Parameters:
  ///   - ports: where services may listen.
  ///   - networks: private networks that may be connected to.
  package init(ports: Set<UInt16> = [443], networks: [AddressRange] = []) {
    self.ports = ports
    self.networks = networks
  }

  /// Whether it may connect to an address.
  package func allows(_ address: IPAddress, port: UInt16) -> Bool {
    guard ports.contains(port) else { return false }
    let reached = address.embedded
    for form in Set([address, reached]) where Self.never.contains(form) { return false }
    if networks.contains(reached) { return true }
    return !Self.special.contains(reached)
  }
}
