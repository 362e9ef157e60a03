internal import Reactor
internal import Synchronization
internal import TLS

/// What a server shows its clients and asks of them, from files that may change while it runs.
public final class ServerTLS: Sendable {
  /// What a server does about certificates of clients.
  public enum ClientCertificates: Sendable {
    /// It asks for none.
    case ignored
    /// It asks for one; a client without one is let in, one with a certificate that the authorities
    /// of the file did not issue is not.
    case optional(authoritiesFile: String)
    /// It lets nobody in without one.
    case required(authoritiesFile: String)
  }

  private let certificateFile: String
  private let keyFile: String
  private let clientCertificates: ClientCertificates
  private let current: Mutex<TLSContext>

  /// Reads certificates and key, all in PEM.
  ///
  /// - Parameters:
  ///   - certificateFile: the server's certificate, then those that lead to its authority.
  ///   - keyFile: the certificate's private key, without a passphrase.
  ///   - clientCertificates: what is asked of clients.
  /// - Throws: an error that says which file cannot be used, and why.
  public init(
    certificateFile: String, keyFile: String,
    clientCertificates: ClientCertificates = .ignored
  ) throws {
    self.certificateFile = certificateFile
    self.keyFile = keyFile
    self.clientCertificates = clientCertificates
    current = Mutex(
      try Self.context(
        certificateFile: certificateFile, keyFile: keyFile,
        clientCertificates: clientCertificates))
  }

  /// Reads the files again: connections that begin after this use what they hold now. Where that
  /// cannot be used, nothing changes.
  ///
  /// - Throws: an error that says which file cannot be used, and why.
  public func reload() throws {
    let context = try Self.context(
      certificateFile: certificateFile, keyFile: keyFile, clientCertificates: clientCertificates)
    current.withLock { $0 = context }
  }

  func session() throws(TLSError) -> TLSSession {
    try TLSSession(current.withLock { $0 })
  }

  private static func context(
    certificateFile: String, keyFile: String, clientCertificates: ClientCertificates
  ) throws -> TLSContext {
    let credentials = TLSCredentials(
      certificateChain: try FileContents.read(certificateFile),
      privateKey: try FileContents.read(keyFile))
    let asked: TLS.ClientCertificates =
      switch clientCertificates {
      case .ignored: .ignored
      case .optional(let file): .optional(authorities: try FileContents.read(file))
      case .required(let file): .required(authorities: try FileContents.read(file))
      }
    return try TLSContext(server: credentials, clientCertificates: asked)
  }
}
