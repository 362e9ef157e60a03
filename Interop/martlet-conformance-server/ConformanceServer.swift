internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import RPC

/// Serves `connectrpc.conformance.v1.ConformanceService`, which the Connect project's conformance
/// suites call.
@main
struct ConformanceServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet-conformance-server",
    abstract: "Serve the Connect project's conformance service.")

  @Option(help: "Bytes that a message may have.")
  var messageLimit = 200 << 10

  @Option(help: "A site whose pages may call from browsers; may be repeated.")
  var webOrigin: [String] = []

  @Option(help: "The server's certificate chain, in PEM.")
  var tlsCertificate: String?

  @Option(help: "The server's private key, in PEM.")
  var tlsKey: String?

  func run() async throws {
    var configuration = ServerConfiguration()
    configuration.maximumMessageByteCount = messageLimit
    configuration.webOrigins = webOrigin
    configuration.anyTypes = ConformanceService.anyTypes
    let server = try Server(services: [ConformanceService()], configuration: configuration)
    var tls: ServerTLS?
    if let tlsCertificate, let tlsKey {
      tls = try ServerTLS(certificateFile: tlsCertificate, keyFile: tlsKey)
    }
    let bound = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls)
    FileHandle.standardOutput.write(Data("listening on \(bound)\n".utf8))
    try await Task.sleep(for: .seconds(Int32.max))
  }
}
