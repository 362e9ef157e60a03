internal import Foundation

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

  private func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
