internal import Postgres
internal import RPC
internal import Reactor

/// How often something may be done from one address: of IPv4, or with the same first 64 bits of
/// IPv6. All nodes count together.
package struct AddressRate: Sendable {
  /// How often at once; 0 sets no limit.
  package var burst: Int
  /// Time after which once more.
  package var interval: Duration

  /// A rate.
  package init(burst: Int, interval: Duration) {
    self.burst = burst
    self.interval = interval
  }

  /// No limit.
  package static let unlimited = AddressRate(burst: 0, interval: .seconds(1))

  /// Whether buckets are kept until they are full again.
  package var isKept: Bool { interval * burst <= Limits.bucketLifetime }

  /// Counts once more.
  ///
  /// - Parameters:
  ///   - what: what there is too much of, for the caller to read.
  ///   - kind: tells rates from each other.
  ///   - peer: who does it; one without an address is not limited.
  ///   - transaction: rolled back, it does not count.
  /// - Throws: `Refusal.rateLimited`, `PostgresError`.
  func take(
    _ what: String, kind: String, by peer: Peer, in transaction: Transaction
  ) async throws {
    guard burst > 0, let site = peer.site else { return }
    try await RateBuckets.take(
      [Identifier.derived("martlet-address-\(kind)", site).bytes], of: "\(what) from this address",
      burst: burst, interval: interval, in: transaction)
  }
}

extension Peer {
  /// What tells its client from others by its address; nil if it has none.
  var site: [UInt8]? {
    guard let colon = address.lastIndex(of: ":") else { return nil }
    var host = address[..<colon]
    if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
    return IPAddress(String(host.prefix { $0 != "%" }))?.site
  }
}
