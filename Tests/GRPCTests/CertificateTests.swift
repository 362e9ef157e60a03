internal import GRPC
internal import InteropMessages
internal import RPC
internal import Testing

/// Certificates on real connections: a server's that are replaced, and those of clients.
@Suite("Certificates", .timeLimit(.minutes(10)))
struct CertificateTests {
  /// A server with TLS, and what it shows.
  private struct Secure {
    let server: Server
    let target: String

    init(_ tls: ServerTLS) async throws {
      server = try Server(services: [NamedService("secure")])
      target = "\(try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls))"
    }

    func channel(trusting: CertificateFiles, showing own: CertificateFiles? = nil) throws
      -> ClientChannel
    {
      var configuration = ChannelConfiguration()
      configuration.tls = try ClientTLS(
        authoritiesFile: trusting.certificate, certificateFile: own?.certificate,
        keyFile: own?.key)
      configuration.retryPolicy = .never
      return try ClientChannel(target, configuration: configuration)
    }

    /// Whom the server took a caller on a new connection for; nil if it was not let in.
    func identity(
      trusting: CertificateFiles, showing own: CertificateFiles? = nil
    ) async throws -> String? {
      let channel = try channel(trusting: trusting, showing: own)
      var identity: String?
      do {
        identity = try await NamedService.call(channel).oauthScope
      } catch let status as Status {
        #expect(status.code == .unavailable)
      }
      await channel.close()
      return identity
    }
  }

  @Test("A certificate that is replaced is shown to new connections, and open ones go on")
  func reload() async throws {
    let old = try CertificateFiles("old")
    let new = try CertificateFiles("new")
    let files = try CertificateFiles("unused")
    try files.replace(with: old)
    let tls = try ServerTLS(certificateFile: files.certificate, keyFile: files.key)
    let secure = try await Secure(tls)
    let open = try secure.channel(trusting: old)
    _ = try await NamedService.call(open)
    try files.replace(with: new)
    // Files alone change nothing.
    #expect(try await secure.identity(trusting: old) == "")
    try tls.reload()
    #expect(try await secure.identity(trusting: old) == nil)
    #expect(try await secure.identity(trusting: new) == "")
    _ = try await NamedService.call(open)
    // What cannot be used changes nothing either.
    try files.spoil()
    #expect(throws: (any Error).self) { try tls.reload() }
    #expect(try await secure.identity(trusting: new) == "")
    await open.close()
    await secure.server.close()
  }

  @Test("Clients are let in by their certificates, and handlers see whose they are")
  func clientCertificates() async throws {
    let own = try CertificateFiles("server")
    let billing = try CertificateFiles(
      "billing", ["DNS:billing.test", "URI:spiffe://test/billing"])
    let stranger = try CertificateFiles("billing", ["DNS:billing.test"])
    for isRequired in [true, false] {
      let asked: ServerTLS.ClientCertificates =
        isRequired
        ? .required(authoritiesFile: billing.certificate)
        : .optional(authoritiesFile: billing.certificate)
      let secure = try await Secure(
        ServerTLS(
          certificateFile: own.certificate, keyFile: own.key, clientCertificates: asked))
      let known = try await secure.identity(trusting: own, showing: billing)
      #expect(known == "billing billing.test spiffe://test/billing")
      #expect(try await secure.identity(trusting: own, showing: stranger) == nil)
      #expect(try await secure.identity(trusting: own) == (isRequired ? nil : ""))
      await secure.server.close()
    }
  }
}
