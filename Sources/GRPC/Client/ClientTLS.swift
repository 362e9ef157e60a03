internal import Reactor
internal import TLS

/// What a channel trusts and what it shows.
public struct ClientTLS: Sendable {
  let context: TLSContext
  /// The name that the server's certificate must bear; nil takes the target's host.
  let serverName: String?

  /// Reads certificates and key, all in PEM.
  ///
  /// - Parameters:
  ///   - authoritiesFile: whom to trust; nil trusts the system's authorities.
  ///   - serverName: the name that the server's certificate must bear; nil takes the target's host.
  ///   - certificateFile: what to show a server that asks, with the certificates that lead to its
  ///     authority; nil shows nothing.
  ///   - keyFile: the private key of that certificate.
  /// - Throws: an error that says which file cannot be used, and why.
  public init(
    authoritiesFile: String? = nil, serverName: String? = nil, certificateFile: String? = nil,
    keyFile: String? = nil
  ) throws {
    var credentials: TLSCredentials?
    if let certificateFile, let keyFile {
      credentials = TLSCredentials(
        certificateChain: try FileContents.read(certificateFile),
        privateKey: try FileContents.read(keyFile))
    }
    let trust = try authoritiesFile.map { ServerTrust.authorities(try FileContents.read($0)) }
    context = try TLSContext(client: trust ?? .system, credentials: credentials)
    self.serverName = serverName
  }

  /// Trusts one certificate, whatever name it bears and whoever vouches for it.
  ///
  /// - Parameter certificateFingerprint: SHA-256 over its DER form, 32 bytes.
  /// - Throws: an error of OpenSSL.
  public init(certificateFingerprint: [UInt8]) throws {
    context = try TLSContext(client: .certificate(fingerprint: certificateFingerprint))
    serverName = nil
  }

  /// Trusts authorities whose certificates are at hand.
  ///
  /// - Parameters:
  ///   - authorities: the certificates, in PEM.
  ///   - serverName: the name that the server's certificate must bear; nil takes the target's host.
  /// - Throws: an error that says what is wrong with them.
  public init(authorities: [UInt8], serverName: String? = nil) throws {
    context = try TLSContext(client: .authorities(authorities))
    self.serverName = serverName
  }
}
