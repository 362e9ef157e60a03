internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import InteropMessages
internal import RPC

/// Serves `grpc.testing.TestService`, so that any implementation's interop client can be pointed at
/// it.
@main
struct InteropServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet-interop-server",
    abstract: "Serve grpc.testing.TestService for interoperability tests.")

  @Option(help: "The address to listen on: numeric, or unix:PATH.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 lets the system choose. The port is printed.")
  var port: UInt16 = 0

  @Flag(name: [.customLong("tls")], help: "Speak TLS, with the given certificate and key.")
  var usesTLS = false

  @Option(name: [.customLong("use-tls"), .customLong("use_tls")], help: "The same as a value.")
  var useTLS = false

  @Option(
    name: [.customLong("tls-cert-file"), .customLong("tls_cert_file")],
    help: "The server's certificate chain, in PEM.")
  var certificateFile: String?

  @Option(
    name: [.customLong("tls-key-file"), .customLong("tls_key_file")],
    help: "The server's private key, in PEM.")
  var keyFile: String?

  @Option(help: "The processor to run on; without it one loop runs on each.")
  var core: Int?

  func validate() throws {
    guard usesTLS || useTLS else { return }
    guard certificateFile != nil, keyFile != nil else {
      throw ValidationError("--tls needs --tls-cert-file and --tls-key-file")
    }
  }

  func run() async throws {
    var tls: ServerTLS?
    if usesTLS || useTLS, let certificateFile, let keyFile {
      tls = try ServerTLS(certificateFile: certificateFile, keyFile: keyFile)
    }
    let service = TestService()
    let services: [any ServiceHandler] = [service, HealthService([service]).handler]
    let server = try Server(
      services: services + ReflectionService(services).handlers, cores: core.map { [$0] } ?? [])
    let address: ServerAddress =
      host.hasPrefix("unix:")
      ? .unix(path: String(host.dropFirst("unix:".count))) : .tcp(host: host, port: port)
    let bound = try await server.listen(on: address, tls: tls)
    FileHandle.standardOutput.write(Data("listening on \(bound)\n".utf8))
    try await Task.sleep(for: .seconds(Int32.max))
  }
}
