internal import Foundation
internal import MartletServer
internal import Reactor

extension Doctor {
  /// Asks each relay for what clients do, and for what nobody should get.
  ///
  /// - Parameters:
  ///   - settings: where they are.
  ///   - report: is told of each, and what is wrong with it.
  /// - Throws: what keeps the settings from being used.
  static func checkRelays(
    _ settings: Settings, _ report: (_ name: String, _ problem: String?) -> Void
  ) async throws {
    guard let relays = try settings.calls.relays else { return }
    let expiry = Int64(Date.now.timeIntervalSince1970) + 600
    guard let credential = relays.credentials(until: expiry).first else { return }
    let loop = try EventLoopGroup.shared().next()
    for text in relays.urls {
      guard let url = RelayURL(text) else {
        report("relay \(text)", "is not an address of a relay, expected turn:HOST:PORT")
        continue
      }
      // Behind TLS is the same relay; whether its certificate is good, clients tell.
      guard !url.isTLS else { continue }
      report(
        "relay \(text)", await RelayCheck(url: url, credential: credential).problem(on: loop))
    }
  }
}
