internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import RPC

/// Serves `mls_client.MLSClient`, so that the MLS working group's test runner can drive Martlet's
/// MLS against other implementations.
@main
struct MLSClientCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet-mls-client",
    abstract: "Serve mls_client.MLSClient for interoperability tests.")

  @Option(help: "The address to listen on: numeric, or unix:PATH.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 lets the system choose. The port is printed.")
  var port: UInt16 = 0

  func run() async throws {
    let services: [any ServiceHandler] = [MLSClientService()]
    let server = try Server(
      services: services + ReflectionService(services).handlers,
      interceptors: [RefusalInterceptor()])
    let address: ServerAddress =
      host.hasPrefix("unix:")
      ? .unix(path: String(host.dropFirst("unix:".count))) : .tcp(host: host, port: port)
    let bound = try await server.listen(on: address)
    FileHandle.standardOutput.write(Data("listening on \(bound)\n".utf8))
    try await Task.sleep(for: .seconds(Int32.max))
  }
}
