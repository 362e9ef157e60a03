internal import GRPC
internal import Logging
internal import MartletServer
internal import RPC

/// Where back ends connect, and who they may be.
struct InternalListening {
  let address: ServerAddress
  let tls: ServerTLS
  let identities: HostIdentities

  /// What the settings say; nil if back ends connect nowhere.
  ///
  /// The listener shows the server's own certificate.
  init?(_ settings: Settings) throws {
    guard !settings[.internalListen].isEmpty else { return nil }
    let listening = Listening(settings, at: .internalListen)
    guard try listening.addresses.count == 1 else {
      throw SettingsError.wrong(.internalListen, settings[.internalListen])
    }
    address = try listening.address
    let files = try listening.certificateFiles
    tls = try ServerTLS(
      certificateFile: files.certificate, keyFile: files.key,
      clientCertificates: .required(
        authoritiesFile: settings.nonEmpty(.internalAuthorities)))
    identities = try HostIdentities(file: settings.nonEmpty(.internalIdentities))
  }

  /// Has a node's services for back ends listen.
  ///
  /// - Returns: the server, and where it listens.
  /// - Throws: `Failure`.
  func listen(
    for node: Node, _ configuration: ServerConfiguration, log: Logger,
    report: @escaping @Sendable (FailureReport) -> Void
  ) async throws -> (server: Server, address: ServerAddress) {
    let served = node.backEnds(identities, audit: { Self.audit($0, in: log) }, log: report)
    let server = try Server(
      services: served.services, interceptors: served.interceptors, configuration: configuration)
    do {
      return (server, try await server.listen(on: address, tls: tls))
    } catch {
      throw Failure(error, code: 1)
    }
  }

  private static func audit(_ call: HostCall, in log: Logger) {
    log.notice(
      "back end called",
      metadata: [
        "identity": "\(call.identity)", "method": "\(call.method)",
        "account": "\(call.account ?? "none")", "outcome": "\(call.outcome)",
      ])
  }
}
