internal import GRPC
internal import InteropMessages
internal import RPC
internal import Testing

@Suite("Health", .timeLimit(.minutes(10)))
struct HealthTests {
  private static func check(
    _ service: String, _ channel: ClientChannel
  ) async throws -> HealthCheckResponse {
    var request = HealthCheckRequest()
    request.service = service
    return try await HealthClient(channel).check(request)
  }

  @Test("Each service answers for itself, and unknown ones are not found")
  func names() async throws {
    let service = TestService()
    let health = HealthService([service])
    let test = try await TestServer([service, health.handler])
    for name in ["", "grpc.testing.TestService"] {
      #expect(try await Self.check(name, test.channel).status == .serving)
    }
    let long = String(repeating: "n", count: 100_000)
    for name in ["grpc.testing", "grpc.testing.TestService2", long] {
      let status = await #expect(throws: Status.self) {
        _ = try await Self.check(name, test.channel)
      }
      #expect(status?.code == .notFound)
    }
    health.set(.notServing, for: "grpc.testing.TestService")
    #expect(
      try await Self.check("grpc.testing.TestService", test.channel).status == .notServing)
    #expect(try await Self.check("", test.channel).status == .serving)
    await test.close()
  }

  @Test(
    "A watch hears that the server stops, and ends",
    arguments: ["", "grpc.testing.TestService", "no.such.Service"])
  func watch(name: String) async throws {
    let service = TestService()
    let health = HealthService([service])
    let test = try await TestServer([service, health.handler])
    var request = HealthCheckRequest()
    request.service = name
    let call = try await HealthClient(test.channel).watch(request)
    var replies = call.makeAsyncIterator()
    let isKnown = name != "no.such.Service"
    #expect(try await replies.next()?.status == (isKnown ? .serving : .serviceUnknown))
    health.shutDown()
    if isKnown { #expect(try await replies.next()?.status == .notServing) }
    let status = await #expect(throws: Status.self) { _ = try await replies.next() }
    #expect(status?.code == .unavailable)
    // Nothing is left that a drain would wait for; a later watch ends, too.
    let late = try await HealthClient(test.channel).watch(request)
    let end = await #expect(throws: Status.self) { for try await _ in late {} }
    #expect(end?.code == .unavailable)
    await test.server.drain(within: .seconds(600))
    await test.close()
  }

  @Test("What is open when a drain's time is over ends with a status")
  func endOfDrain() async throws {
    let test = try await TestServer()
    let call = try await test.client.fullDuplexCall()
    var replies = call.replies.makeAsyncIterator()
    var request = StreamingOutputCallRequest()
    request.responseParameters = [ResponseParameters()]
    try await call.send(request)
    #expect(try await replies.next() != nil)
    await test.server.drain(within: .milliseconds(20))
    let status = await #expect(throws: Status.self) { _ = try await replies.next() }
    #expect(status == Status(.unavailable, "server is shutting down"))
    await test.close()
  }
}
