internal import GRPC
internal import InteropMessages
internal import RPC
internal import Reactor
internal import Synchronization
internal import Testing

/// Calls from our client to our server, and what ends them.
@Suite("Calls", .timeLimit(.minutes(10)))
struct CallTests {
  /// Waits until its task is cancelled, and tells.
  final class Sleeper: ServiceHandler {
    static let method = MethodDescriptor(service: "test.Sleeper", name: "Sleep", kind: .unary)
    let (cancellations, continuation) = AsyncStream<Void>.makeStream()
    let started = Atomic<Int>(0)

    var service: ServiceDescriptor {
      ServiceDescriptor(
        name: "test.Sleeper", methods: [Self.method], file: TestServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [
        .unary(Self.method) { (_: Empty, _) -> Empty in
          self.started.add(1, ordering: .relaxed)
          do {
            try await Task.sleep(for: .seconds(600))
          } catch {
            self.continuation.yield()
            throw error
          }
          return Empty()
        }
      ]
    }

    func call(_ channel: ClientChannel, _ options: CallOptions) async throws {
      let _: Empty = try await channel.unary(Self.method, Empty(), options: options)
    }

    func waitForCancellation() async {
      for await _ in cancellations { return }
    }
  }

  @Test("A deadline ends the call at the client and cancels the handler's task")
  func deadline() async throws {
    let sleeper = Sleeper()
    let test = try await TestServer([sleeper, TestService()])
    try await test.expectHealthy()
    // On a busy machine a deadline may pass before the call has arrived.
    repeat {
      let status = await #expect(throws: Status.self) {
        try await sleeper.call(test.channel, CallOptions(timeout: .milliseconds(50)))
      }
      #expect(status?.code == .deadlineExceeded)
    } while sleeper.started.load(ordering: .relaxed) == 0
    await sleeper.waitForCancellation()
    await test.close()
  }

  @Test("Cancelling the caller's task cancels the handler's task")
  func cancellation() async throws {
    let sleeper = Sleeper()
    let test = try await TestServer([sleeper, TestService()])
    try await test.expectHealthy()
    let call = Task { try await sleeper.call(test.channel, CallOptions()) }
    while sleeper.started.load(ordering: .relaxed) == 0 { try await test.expectHealthy() }
    call.cancel()
    let result = await call.result
    #expect(throws: Status.self) { try result.get() }
    await sleeper.waitForCancellation()
    await test.close()
  }

  @Test("A drain lets open calls end and refuses new connections")
  func drain() async throws {
    let test = try await TestServer()
    let call = try await test.client.fullDuplexCall()
    var replies = call.replies.makeAsyncIterator()
    var request = StreamingOutputCallRequest()
    request.responseParameters = [ResponseParameters()]
    try await call.send(request)
    _ = try await replies.next()
    let drained = Task { await test.server.drain(within: .seconds(30)) }
    try await call.send(request)
    #expect(try await replies.next() != nil)
    await call.finish()
    #expect(try await replies.next() == nil)
    await drained.value
    #expect(await test.server.connectionCount == 0)
    await #expect(throws: Status.self) {
      _ = try await test.client.emptyCall(Empty(), options: CallOptions(timeout: .seconds(5)))
    }
    await test.close()
  }

  @Test("A drain cuts off what is open when its time is over")
  func drainLimit() async throws {
    let sleeper = Sleeper()
    let test = try await TestServer([sleeper, TestService()])
    try await test.expectHealthy()
    let call = Task { try await sleeper.call(test.channel, CallOptions()) }
    while sleeper.started.load(ordering: .relaxed) == 0 { try await test.expectHealthy() }
    await test.server.drain(within: .milliseconds(50))
    let result = await call.result
    let status = #expect(throws: Status.self) { try result.get() }
    #expect(status?.code == .unavailable)
    await sleeper.waitForCancellation()
    await test.close()
  }

  @Test("A channel connects again to a server that came back")
  func reconnection() async throws {
    let first = try await TestServer()
    var configuration = ChannelConfiguration()
    configuration.backoff = Backoff(initial: .milliseconds(10), maximum: .milliseconds(50))
    let channel = try ClientChannel("127.0.0.1:\(first.port)", configuration: configuration)
    let client = TestServiceClient(channel)
    _ = try await client.emptyCall(Empty())
    await first.close()
    let server = try Server(services: [TestService()])
    try await server.listen(on: .tcp(host: "127.0.0.1", port: first.port))
    var options = CallOptions()
    options.waitsForReady = true
    _ = try await client.emptyCall(Empty(), options: options)
    await channel.close()
    await server.close()
  }

  @Test("A call that cannot connect fails with UNAVAILABLE, naming the address")
  func unavailable() async throws {
    let unheard = try UnheardPort()
    let channel = try ClientChannel("127.0.0.1:\(unheard.port)")
    let status = await #expect(throws: Status.self) {
      _ = try await TestServiceClient(channel).emptyCall(Empty())
    }
    #expect(status?.code == .unavailable)
    #expect(status?.message.contains("127.0.0.1:\(unheard.port)") == true)
    await channel.close()
  }

  @Test("A port on which a server listens already is refused, and free once that is closed")
  func portInUse() async throws {
    let first = try await TestServer()
    let address = ServerAddress.tcp(host: "127.0.0.1", port: first.port)
    let second = Server(services: [TestService()], loops: try EventLoopGroup.shared().loops)
    await #expect(throws: ReactorError.self) { try await second.listen(on: address) }
    try await first.expectHealthy()
    await first.close()
    try await second.listen(on: address)
    let channel = try ClientChannel("127.0.0.1:\(first.port)")
    _ = try await TestServiceClient(channel).emptyCall(Empty())
    await channel.close()
    await second.close()
  }

  @Test("Calls go through a Unix socket, whose file goes with its server")
  func unixSocket() async throws {
    let path = "/tmp/martlet-\(UInt64.random(in: 0...UInt64.max)).sock"
    let server = try Server(services: [TestService()])
    let address = try await server.listen(on: .unix(path: path))
    let channel = try ClientChannel(address.description)
    _ = try await TestServiceClient(channel).emptyCall(Empty())
    await channel.close()
    await server.close()
  }

  /// Fails the first calls, then lets them pass.
  final class Flaky: ServerInterceptor {
    let failures: Atomic<Int>
    init(failures: Int) { self.failures = Atomic(failures) }

    func intercept(
      _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws {
      guard failures.subtract(1, ordering: .relaxed).newValue < 0 else {
        throw Status(.unavailable, "not yet")
      }
      try await next(context)
    }
  }

  @Test("Only a method that is declared idempotent is called again", arguments: [true, false])
  func retries(isIdempotent: Bool) async throws {
    let test = try await TestServer(interceptors: [Flaky(failures: 2)])
    let method = MethodDescriptor(
      service: "grpc.testing.TestService", name: "EmptyCall", kind: .unary,
      idempotency: isIdempotent ? .idempotent : .unknown)
    var result: Result<Empty, any Error>
    do {
      result = .success(try await test.channel.unary(method, Empty(), options: CallOptions()))
    } catch {
      result = .failure(error)
    }
    #expect((try? result.get()) == (isIdempotent ? Empty() : nil))
    await test.close()
  }

  @Test("Two hundred calls at once are all answered")
  func manyCalls() async throws {
    let test = try await TestServer()
    let calls = try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<200 { group.addTask { try await test.expectHealthy() } }
      var calls = 0
      for try await _ in group { calls += 1 }
      return calls
    }
    #expect(calls == 200)
    await test.close()
  }

  /// Refuses what has no token, and tells handlers whose token it is.
  struct Tokens: ServerInterceptor {
    enum Key: ContextKey { typealias Value = String }

    func intercept(
      _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws {
      guard let token = context.metadata["authorization"] else {
        throw Status(.unauthenticated, "no token")
      }
      try await next(context.with(Key.self, token))
    }
  }

  struct TokenOfClient: ClientInterceptor {
    func intercept(
      _ method: MethodDescriptor, options: CallOptions,
      next: @Sendable (MethodDescriptor, CallOptions) async throws -> any ClientStream
    ) async throws -> any ClientStream {
      var options = options
      try options.metadata.append("authorization", "Bearer x")
      return try await next(method, options)
    }
  }

  @Test("Interceptors of both sides see every call")
  func interceptors() async throws {
    let test = try await TestServer(interceptors: [Tokens()])
    let status = await #expect(throws: Status.self) { try await test.expectHealthy() }
    #expect(status?.code == .unauthenticated)
    let channel = InterceptedChannel(test.channel, interceptors: [TokenOfClient()])
    _ = try await TestServiceClient(channel).emptyCall(Empty())
    await test.close()
  }
}
