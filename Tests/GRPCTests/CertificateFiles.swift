internal import Foundation
internal import TLS

/// A certificate and its key, in files that go with it.
final class CertificateFiles: Sendable {
  private let folder: URL
  var certificate: String { folder.appending(path: "certificate.pem").path }
  var key: String { folder.appending(path: "key.pem").path }

  init(_ commonName: String, _ alternativeNames: [String] = ["IP:127.0.0.1"]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let credentials = try TLSCredentials.selfSigned(
      commonName: commonName, alternativeNames: alternativeNames, lifetime: .seconds(86_400))
    try Data(credentials.certificateChain).write(to: URL(filePath: certificate))
    try Data(credentials.privateKey).write(to: URL(filePath: key))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Puts another's certificate and key in these files.
  func replace(with other: CertificateFiles) throws {
    for (path, source) in [(certificate, other.certificate), (key, other.key)] {
      try Data(contentsOf: URL(filePath: source)).write(to: URL(filePath: path))
    }
  }

  /// Puts in the certificate's file what is no certificate.
  func spoil() throws { try Data("nothing".utf8).write(to: URL(filePath: certificate)) }
}
