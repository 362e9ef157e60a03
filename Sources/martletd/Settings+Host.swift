internal import Egress
internal import Foundation
internal import Reactor

extension Settings {
  /// The file of keys of each host application's issuer: two lists in the same order.
  var hostTokenKeys: [String: String] {
    get throws {
      let files = list(try nonEmpty(.hostTokenKeys))
      let issuers = list(try nonEmpty(.hostTokenIssuer))
      guard files.count == issuers.count, Set(issuers).count == issuers.count else {
        throw SettingsError.wrong(.hostTokenIssuer, self[.hostTokenIssuer])
      }
      return Dictionary(uniqueKeysWithValues: zip(issuers, files))
    }
  }

  /// What asks for keys at URLs; nil if all are in files.
  var keysEgress: EgressClient? {
    get throws {
      try hostTokenKeys.values.contains { $0.hasPrefix("https://") } ? egress() : nil
    }
  }

  /// What asks services elsewhere.
  func egress() throws -> EgressClient {
    let ports = list(self[.egressPorts]).compactMap { UInt16($0) }
    guard !ports.isEmpty, ports.count == list(self[.egressPorts]).count else {
      throw SettingsError.wrong(.egressPorts, self[.egressPorts])
    }
    return try egress(ports: Set(ports))
  }

  /// What asks services that listen on some ports.
  func egress(ports: Set<UInt16>) throws -> EgressClient {
    let networks = list(self[.egressNetworks]).compactMap { AddressRange($0) }
    guard networks.count == list(self[.egressNetworks]).count else {
      throw SettingsError.wrong(.egressNetworks, self[.egressNetworks])
    }
    let authorities = self[.egressAuthorities]
    guard authorities.isEmpty || FileManager.default.isReadableFile(atPath: authorities) else {
      throw SettingsError.unreadable(authorities)
    }
    return try EgressClient(
      EgressGuard(ports: ports, networks: networks),
      authoritiesFile: authorities.isEmpty ? nil : authorities)
  }

  /// What stands between commas.
  func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
