internal import Foundation
internal import GRPC
internal import MartletAPI
internal import TLS

/// The server as invitations name it.
struct InvitingServer {
  private let address: String
  /// SHA-256 of a certificate that no authority vouches for; empty if one does.
  private let certificate: [UInt8]

  /// - Throws: `SettingsError`, what keeps the certificate from being read.
  init(_ settings: Settings) throws {
    let listening = Listening(settings)
    address =
      try settings[.publicAddress].isEmpty
      ? Self.name(of: listening.address) : settings[.publicAddress]
    let link = ContactLink(server: address, subject: .invitation(code: "", certificate: []))
    guard ContactLink(link.description) == link else {
      throw SettingsError.wrong(.publicAddress, address)
    }
    certificate = try Self.certificate(settings, listening)
  }

  /// The link that admits whoever has it.
  func link(with code: String) -> String {
    ContactLink(server: address, subject: .invitation(code: code, certificate: certificate))
      .description
  }

  private static func name(of address: ServerAddress) throws -> String {
    switch address {
    case .unix: throw SettingsError.wrong(.publicAddress, "")
    case .tcp(let host, let port):
      let name = host == "127.0.0.1" ? "localhost" : host
      return "\(name.contains(":") ? "[\(name)]" : name):\(port)"
    }
  }

  private static func certificate(
    _ settings: Settings, _ listening: Listening
  ) throws -> [UInt8] {
    if try settings.flag(.insecurePlaintext) { return [] }
    var path = settings[.tlsCertificate]
    if path.isEmpty {
      _ = try listening.developmentCertificate()
      path = try DataDirectory(settings.nonEmpty(.dataDirectory))
        .path("development-certificate.pem")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw SettingsError.unreadable(path)
    }
    return try PeerCertificate.fingerprint(ofSelfSigned: Array(bytes)) ?? []
  }
}
