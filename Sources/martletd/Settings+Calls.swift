internal import Cryptography
internal import Foundation
internal import MartletServer

extension Settings {
  /// What the node promises of calls.
  var calls: CallPolicy {
    get throws {
      var calls = CallPolicy()
      calls.ringTime = .seconds(try number(.ringSeconds))
      calls.historyDays = try number(.callHistoryDays)
      calls.relays = try relays
      calls.mediaServer = try mediaServer
      return calls
    }
  }

  /// How media passes in groups' calls.
  private var mediaServer: MediaServer {
    get throws {
      switch self[.callServer] {
      case "mesh": return .mesh
      case "janus":
        return .janus(url: try nonEmpty(.callServerURL), secret: try callServerSecret)
      case "livekit":
        return .liveKit(
          url: try nonEmpty(.callServerURL), key: try nonEmpty(.callServerKey),
          secret: try callServerSecret)
      default: throw SettingsError.wrong(.callServer, self[.callServer])
      }
    }
  }

  private var callServerSecret: SecretBytes {
    get throws { SecretBytes(Array(try nonEmpty(.callServerSecret).utf8)) }
  }

  /// The relays; nil if there are none.
  private var relays: RelayCredentials? {
    get throws {
      let urls = self[.turnURLs].split(separator: ",")
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      guard !urls.isEmpty else { return nil }
      guard urls.allSatisfy({ $0.hasPrefix("turn:") || $0.hasPrefix("turns:") }) else {
        throw SettingsError.wrong(.turnURLs, self[.turnURLs])
      }
      let secrets = [try nonEmpty(.turnSecret), self[.turnFormerSecret]].filter { !$0.isEmpty }
      return RelayCredentials(urls: urls, secrets: secrets.map { SecretBytes(Array($0.utf8)) })
    }
  }
}
