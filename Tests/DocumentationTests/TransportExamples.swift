internal import GRPC
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import Testing

/// The examples of `Protobuf`, `RPC`, `GRPC` and `MartletAPI`.
@Suite("Examples of codec and calls")
struct TransportExamples {
  @Test("Protobuf")
  func protobuf() throws {
    let name = Name(name: "world")
    let bytes = name.encoded()
    let copy = try Name(decoding: bytes)
    let json = try copy.jsonString()
    let read = try Name(json: json)
    #expect(read == name)
  }

  struct Greetings: GreeterHandler {
    func greet(_ request: Name, context: ServerContext) async throws -> Greeting {
      guard !request.name.isEmpty else { throw Status(.invalidArgument, "expected a name") }
      return Greeting(text: "hello, \(request.name)")
    }
  }

  @Test("RPC")
  func rpc() async throws {
    let client = GreeterClient(InProcessChannel(Router(services: [Greetings()])))
    let greeting = try await client.greet(Name(name: "world"))
    #expect(greeting.text == "hello, world")
    await #expect(throws: Status.self) { try await client.greet(Name()) }
  }

  @Test("GRPC")
  func grpc() async throws {
    let server = try Server(services: [Greetings()])
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    let client = GreeterClient(try ClientChannel("\(address)"))
    let greeting = try await client.greet(Name(name: "world"))
    await server.drain(within: .seconds(5))
    #expect(greeting.text == "hello, world")
  }

  // Needs a server: compiled only.
  func martletAPI(_ configuration: ChannelConfiguration) async throws -> GetServerInfoResponse {
    let channel = try ClientChannel("localhost:4433", configuration: configuration)
    let info = try await KeyServiceClient(channel).getServerInfo(GetServerInfoRequest())
    return info
  }
}
