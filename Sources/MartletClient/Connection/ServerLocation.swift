internal import Foundation

/// Where a server is, and how to know it.
public struct ServerLocation: Sendable, Hashable {
  /// A gRPC target, such as `chat.example.org:4433`.
  public var target: String
  /// A PEM file of the authorities that the server's certificate is checked against; nil takes the
  /// system's. An account keeps what is in the file, not the path.
  public var authoritiesFile: String?
  /// The certificates of these authorities in PEM, if they are at hand.
  public var authorities: [UInt8]?
  /// SHA-256 of the one certificate to trust, as an invitation says it; nil if authorities say
  /// which.
  public var certificateFingerprint: [UInt8]?
  /// Whether to speak plaintext, which is for tests and for proxies that end TLS.
  public var isPlaintext: Bool

  /// A server.
  public init(_ target: String, authoritiesFile: String? = nil, isPlaintext: Bool = false) {
    self.target = target
    self.authoritiesFile = authoritiesFile
    self.isPlaintext = isPlaintext
  }

  /// Where an account's server is.
  init(_ local: LocalAccount) {
    self.init(
      local.server, authoritiesFile: local.authoritiesFile.isEmpty ? nil : local.authoritiesFile,
      isPlaintext: local.isPlaintext)
    if !local.authorities.isEmpty { authorities = local.authorities }
    if !local.certificateFingerprint.isEmpty {
      certificateFingerprint = local.certificateFingerprint
    }
  }

  /// The same with the certificates instead of the path of their file.
  ///
  /// - Throws: `ClientError.authorities`.
  func withCertificates() throws -> ServerLocation {
    guard let path = authoritiesFile, authorities == nil, !isPlaintext else { return self }
    var location = self
    do {
      location.authorities = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw ClientError.authorities("cannot read \(FileError(path, error))")
    }
    location.authoritiesFile = nil
    return location
  }
}
