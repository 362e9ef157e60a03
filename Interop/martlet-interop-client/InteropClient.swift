internal import ArgumentParser
internal import GRPC
internal import RPC

/// Drives a foreign `grpc.testing.TestService` through the published interoperability tests.
@main
struct InteropClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet-interop-client",
    abstract: "Run gRPC interoperability tests against a server.")

  @Option(
    name: [.customLong("server-host"), .customLong("server_host")], help: "The server's host.")
  var host = "localhost"

  @Option(
    name: [.customLong("server-port"), .customLong("server_port")], help: "The server's port.")
  var port: UInt16

  @Option(
    name: [.customLong("test_case"), .customLong("test-case")],
    help: "The case to run; without it every case runs.")
  var testCase: TestCase?

  @Option(name: [.customLong("use-tls"), .customLong("use_tls")], help: "Speak TLS.")
  var usesTLS = false

  @Option(
    name: [.customLong("ca-file"), .customLong("ca_file")],
    help: "Whom to trust, in PEM; without it the system's authorities.")
  var authoritiesFile: String?

  @Option(
    name: [.customLong("server-host-override"), .customLong("server_host_override")],
    help: "The name that the server's certificate must bear.")
  var serverName: String?

  func run() async throws {
    var configuration = ChannelConfiguration()
    if usesTLS {
      configuration.tls = try ClientTLS(
        authoritiesFile: authoritiesFile, serverName: serverName)
      configuration.authority = serverName
    }
    let target = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    let tests = InteropTests(channel: try ClientChannel(target, configuration: configuration))
    for testCase in testCase.map({ [$0] }) ?? TestCase.allCases {
      do {
        try await tests.run(testCase)
        print("\(testCase.rawValue): passed")
      } catch {
        print("\(testCase.rawValue): failed: \(error)")
        throw ExitCode.failure
      }
    }
  }
}
