internal import Foundation
internal import GRPC
internal import PrivateFiles
internal import TLS

/// Where the server listens, and what protects it there.
struct Listening {
  private let settings: Settings
  /// Which setting says where.
  private let setting: Setting

  init(_ settings: Settings, at setting: Setting = .listen) {
    self.settings = settings
    self.setting = setting
  }

  /// The addresses, of which there is one at least, and TLS unless plaintext was asked for.
  func resolved() throws -> ([ServerAddress], ServerTLS?) {
    let addresses = try addresses
    if try settings.flag(.insecurePlaintext) { return (addresses, nil) }
    let files = try certificateFiles
    return (addresses, try ServerTLS(certificateFile: files.certificate, keyFile: files.key))
  }

  /// The files of the certificate that the server shows, and of its key.
  var certificateFiles: (certificate: String, key: String) {
    get throws {
      if !settings[.tlsCertificate].isEmpty || !settings[.tlsKey].isEmpty {
        return (try settings.nonEmpty(.tlsCertificate), try settings.nonEmpty(.tlsKey))
      }
      for address in try addresses where !isLoopback(address) {
        throw ListeningError.certificateNeeded(address)
      }
      return try developmentCertificate()
    }
  }

  /// Where a program on this machine finds the server.
  var target: String {
    get throws {
      switch try address {
      case .unix(let path): "unix:\(path)"
      case .tcp(let host, let port):
        switch host {
        case "0.0.0.0": "127.0.0.1:\(port)"
        case "::": "[::1]:\(port)"
        default: host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        }
      }
    }
  }

  /// The file with the certificate that the server shows; nil if it speaks plaintext.
  var certificateFile: String? {
    get throws {
      if try settings.flag(.insecurePlaintext) { return nil }
      if !settings[.tlsCertificate].isEmpty { return settings[.tlsCertificate] }
      return try DataDirectory(settings.nonEmpty(.dataDirectory)).path(Self.developmentCertificate)
    }
  }

  private static let developmentCertificate = "development-certificate.pem"

  /// The first address, by which programs on this machine find the server.
  var address: ServerAddress {
    get throws {
      guard let first = try addresses.first else {
        throw SettingsError.wrong(setting, settings[setting])
      }
      return first
    }
  }

  /// All of them.
  var addresses: [ServerAddress] {
    get throws {
      try settings[setting].split(separator: ",", omittingEmptySubsequences: false).map {
        try address($0.trimmingCharacters(in: .whitespaces))
      }
    }
  }

  private func address(_ text: String) throws -> ServerAddress {
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst(5))
      guard !path.isEmpty else { throw SettingsError.wrong(setting, text) }
      return .unix(path: path)
    }
    guard let colon = text.lastIndex(of: ":"),
      let port = UInt16(text[text.index(after: colon)...])
    else { throw SettingsError.wrong(setting, text) }
    let host = text[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    return .tcp(host: host == "localhost" ? "127.0.0.1" : host, port: port)
  }

  private func isLoopback(_ address: ServerAddress) -> Bool {
    switch address {
    case .unix: true
    case .tcp(let host, _): host.hasPrefix("127.") || host == "::1"
    }
  }

  /// A certificate for this machine alone, made on first use.
  func developmentCertificate() throws -> (certificate: String, key: String) {
    let directory = try DataDirectory(settings.nonEmpty(.dataDirectory))
    let certificate = directory.path(Self.developmentCertificate)
    let key = directory.path("development-key.pem")
    if !FileManager.default.fileExists(atPath: key) {
      let made = try TLSCredentials.selfSigned(
        commonName: "localhost", alternativeNames: ["DNS:localhost", "IP:127.0.0.1", "IP:::1"],
        lifetime: .seconds(825 * 86_400))
      // The key comes last: where the program ends between the two, both are made anew.
      guard
        FileManager.default.createFile(
          atPath: certificate, contents: Data(made.certificateChain),
          attributes: [.posixPermissions: 0o644])
      else { throw ListeningError.cannotWrite(certificate, nil) }
      do {
        _ = try PrivateFile.create(key, made.privateKey)
      } catch {
        throw ListeningError.cannotWrite(key, error)
      }
    }
    return (certificate, key)
  }
}

/// Why the server cannot listen as it was told to.
enum ListeningError: Error, CustomStringConvertible {
  case certificateNeeded(ServerAddress)
  case cannotWrite(String, PrivateFile.Failure?)

  var description: String {
    switch self {
    case .certificateNeeded(let address):
      "\(address) is not a loopback address: set tls-certificate and tls-key, or say "
        + "--insecure-plaintext"
    case .cannotWrite(let path, let failure):
      "cannot write \(path)\(failure.map { ": \($0)" } ?? "")"
    }
  }
}
