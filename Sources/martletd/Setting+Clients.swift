internal import Foundation
internal import GRPC
internal import Logging
internal import MartletServer
internal import Synchronization

/// Settings of what clients may do by their addresses.
extension Setting {
  static let proxyProtocolFrom = Setting(
    name: "proxy-protocol-from", standard: "",
    help:
      "proxies whose connections begin with a PROXY header, version 2, such as 10.0.0.0/8; several "
      + "with commas between",
    choices: "addresses or ranges with commas between, such as 192.0.2.1 or fd12::/16")
  static let connectionsPerAddress = Setting(
    name: "connections-per-address", standard: "0",
    help: "connections that an address may have open; 0 sets no limit", range: 0...65_536)
  static let registrationBurst = Setting(
    name: "registration-burst", standard: "0",
    help: "accounts that may be registered from an address at once; 0 sets no limit",
    range: 0...10_000)
  static let registrationInterval = Setting(
    name: "registration-interval-seconds", standard: "600",
    help: "time after which one more may be; times the burst a day at most", range: 1...86_400)
  static let firstContactBurst = Setting(
    name: "first-contact-burst", standard: "0",
    help:
      "people who may be written to for the first time from an address at once; 0 sets no limit",
    range: 0...10_000)
  static let firstContactInterval = Setting(
    name: "first-contact-interval-seconds", standard: "60",
    help: "time after which one more may be; times the burst a day at most", range: 1...86_400)
}

extension Settings {
  /// How often something may be done from an address.
  func rate(_ burst: Setting, _ interval: Setting) throws -> AddressRate {
    let rate = AddressRate(
      burst: try number(burst), interval: .seconds(try number(interval)))
    guard rate.isKept else {
      throw SettingsError.unusable(
        interval, self[interval], "times \(burst.name) it is more than a day")
    }
    return rate
  }
}

/// What clients may do by their addresses, before they call anything.
struct ClientTerms: Sendable {
  private let proxies: ProxyAddresses
  private let connections: Int

  init(_ settings: Settings) throws {
    guard let proxies = ProxyAddresses(settings.list(settings[.proxyProtocolFrom])) else {
      throw SettingsError.wrong(.proxyProtocolFrom, settings[.proxyProtocolFrom])
    }
    self.proxies = proxies
    connections = try settings.number(.connectionsPerAddress)
  }

  /// A server's configuration with these terms.
  ///
  /// - Parameters:
  ///   - configuration: what else it offers.
  ///   - log: is told of proxies that say nothing of their clients, once a minute.
  /// - Returns: both together.
  func limiting(_ configuration: ServerConfiguration, _ log: Logger) -> ServerConfiguration {
    var configuration = configuration
    configuration.proxies = proxies
    configuration.maximumConnectionsPerAddress = connections
    configuration.crowdedStatus = Refusal.tooManyConnections
    let lastTold = LastTold()
    configuration.onRefusedProxy = { proxy, reason in
      guard lastTold.isDue(at: .now) else { return }
      log.warning("proxy refused", metadata: ["address": "\(proxy)", "error": "\(reason)"])
    }
    return configuration
  }

  /// Says once a minute that something is to be told.
  private final class LastTold: Sendable {
    private let instant = Mutex<ContinuousClock.Instant?>(nil)

    func isDue(at now: ContinuousClock.Instant) -> Bool {
      instant.withLock { last in
        if let last, last.duration(to: now) < .seconds(60) { return false }
        last = now
        return true
      }
    }
  }
}
