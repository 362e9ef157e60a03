internal import GRPC
internal import InteropMessages
internal import LoopTesting
internal import RPC
internal import Reactor

/// A server on a port that the kernel chose, for one test.
struct TestServer {
  let server: Server
  let port: UInt16
  let channel: ClientChannel

  init(
    _ services: [any ServiceHandler] = [TestService()],
    interceptors: [any ServerInterceptor] = [],
    on still: StillLoop? = nil,
    configure: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws {
    var configuration = ServerConfiguration()
    configure(&configuration)
    server = Server(
      services: services, interceptors: interceptors, configuration: configuration,
      loops: try still.map { [$0.loop] } ?? EventLoopGroup.shared().loops)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    guard case .tcp(_, let port) = address else { throw Status(.internal, "expected a port") }
    self.port = port
    channel = try ClientChannel("127.0.0.1:\(port)")
  }

  var client: TestServiceClient { TestServiceClient(channel) }

  /// Makes a call that has to succeed: other connections do not notice an attack.
  ///
  /// Without a deadline, as a busy machine may take long; the suites have time limits.
  func expectHealthy() async throws { _ = try await client.emptyCall(Empty()) }

  func close() async {
    await channel.close()
    await server.close()
  }
}
