internal import Foundation
internal import InteropMessages
internal import LoopTesting
internal import RPC
internal import Reactor
internal import Synchronization
internal import Testing

@testable internal import GRPC

/// A channel's connections: to several addresses, lost, and found again.
@Suite("Connections of a channel", .timeLimit(.minutes(10)))
struct ReconnectionTests {
  @Test("Calls go to the addresses in turn")
  func roundRobin() async throws {
    let first = try await TestServer([NamedService("first")])
    let second = try await TestServer([NamedService("second")])
    let channel = try ClientChannel("ipv4:127.0.0.1:\(first.port),127.0.0.1:\(second.port)")
    // Connections become ready one after the other.
    var seen: Set<String> = []
    while seen.count < 2 { seen.insert(try await NamedService.call(channel).username) }
    var names: [String] = []
    for _ in 0..<10 { names.append(try await NamedService.call(channel).username) }
    #expect(zip(names, names.dropFirst()).allSatisfy { $0 != $1 })
    await channel.close()
    await first.close()
    await second.close()
  }

  @Test(
    "A call whose server dies is made again at another, where that does no harm",
    arguments: [true, false])
  func retries(isIdempotent: Bool) async throws {
    let first = try await TestServer([NamedService("first")])
    let stuck = NamedService("second", answers: false)
    let second = try await TestServer([stuck])
    let channel = try ClientChannel("ipv4:127.0.0.1:\(first.port),127.0.0.1:\(second.port)")
    // Ends with the call that came to the server which does not answer.
    let calls = Task {
      var name = ""
      repeat {
        name = try await NamedService.call(channel, isIdempotent: isIdempotent).username
      } while stuck.calls.load(ordering: .relaxed) == 0
      return name
    }
    while stuck.calls.load(ordering: .relaxed) == 0 { await Task.yield() }
    await second.close()
    if isIdempotent {
      #expect(try await calls.value == "first")
    } else {
      let status = await #expect(throws: Status.self) { _ = try await calls.value }
      #expect(status?.code == .unavailable)
    }
    // The channel goes on with the server that is left.
    #expect(try await NamedService.call(channel).username == "first")
    await channel.close()
    await first.close()
  }

  @Test("Pauses between attempts to connect grow up to their maximum, and are kept")
  func backoff() async throws {
    let still = try StillLoop()
    let path = Self.path()
    let address = try SocketAddress(unixPath: path)
    let (changes, continuation) = AsyncStream<Void>.makeStream()
    let subchannel = await still.loop.run {
      var configuration = ChannelConfiguration()
      configuration.backoff = Backoff(
        initial: .seconds(1), maximum: .seconds(5), multiplier: 2, jitter: 0)
      return Subchannel(
        address, target: .unix(path: path), on: still.loop, configuration: configuration
      ) { continuation.yield() }
    }
    var iterator = changes.makeAsyncIterator()
    for seconds in [1, 2, 4, 5, 5] {
      await still.loop.run { subchannel.connect() }
      _ = await iterator.next()
      #expect(await still.loop.run { subchannel.state.hasFailed })
      await still.advance(by: .seconds(seconds) - .milliseconds(1))
      #expect(await still.loop.run { subchannel.state.hasFailed })
      await still.advance(by: .milliseconds(2))
      _ = await iterator.next()
      #expect(await still.loop.run { !subchannel.state.hasFailed })
    }
    await still.loop.run { subchannel.close() }
  }

  @Test("Jitter keeps a pause within its bounds", arguments: [1, 2, 5, 50])
  func jitter(failures: Int) {
    let backoff = Backoff(initial: .seconds(1), maximum: .seconds(8), multiplier: 2, jitter: 0.25)
    let nominal = Duration.seconds(min(8, 1 << min(failures - 1, 10)))
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      let delay = backoff.delay(afterFailures: failures, using: &generator)
      #expect(nominal * 0.75 <= delay && delay <= nominal * 1.25)
    }
  }

  @Test("A call that waits for ready is made once its server is there; another fails at once")
  func waitsForReady() async throws {
    let path = Self.path()
    var configuration = ChannelConfiguration()
    configuration.backoff = Backoff(initial: .milliseconds(10), maximum: .milliseconds(50))
    configuration.retryPolicy = .never
    let channel = try ClientChannel("unix:\(path)", configuration: configuration)
    let client = TestServiceClient(channel)
    let waiting = Task {
      var options = CallOptions()
      options.waitsForReady = true
      return try await client.emptyCall(Empty(), options: options)
    }
    let status = await #expect(throws: Status.self) { _ = try await client.emptyCall(Empty()) }
    #expect(status?.code == .unavailable)
    let server = try Server(services: [TestService()])
    try await server.listen(on: .unix(path: path))
    #expect(try await waiting.value == Empty())
    await channel.close()
    await server.close()
  }

  @Test("A call that waits for ready does not wait beyond its deadline")
  func waitsUntilDeadline() async throws {
    let channel = try ClientChannel("unix:\(Self.path())")
    var options = CallOptions(timeout: .milliseconds(20))
    options.waitsForReady = true
    let status = await #expect(throws: Status.self) {
      _ = try await TestServiceClient(channel).emptyCall(Empty(), options: options)
    }
    #expect(status?.code == .deadlineExceeded)
    await channel.close()
  }

  /// A path at which there is nothing.
  private static func path() -> String {
    FileManager.default.temporaryDirectory.path + "/martlet-\(UInt64.random(in: 0...(.max))).sock"
  }
}

extension Subchannel.State {
  fileprivate var hasFailed: Bool { if case .failed = self { true } else { false } }
}
