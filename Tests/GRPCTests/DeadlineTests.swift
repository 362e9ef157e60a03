internal import GRPC
internal import InteropMessages
internal import LoopTesting
internal import RPC
internal import Synchronization
internal import Testing

/// Deadlines as the server keeps them, for a client that does not keep its own.
@Suite("Deadlines at the server", .timeLimit(.minutes(10)))
struct DeadlineTests {
  @Test("Each call ends at its own deadline, in whatever order they came")
  func order() async throws {
    let sleeper = CallTests.Sleeper()
    let still = try StillLoop()
    let test = try await TestServer([sleeper, TestService()], on: still)
    let connection = try RawConnection.greeted(port: test.port)
    let calls: [(UInt32, String)] = [(1, "1H"), (3, "90m"), (5, "30m"), (7, "60m"), (9, "90m")]
    for (stream, timeout) in calls {
      let block = Frame.requestBlock(
        path: CallTests.Sleeper.method.path, more: [("grpc-timeout", timeout)])
      connection.send(
        Frame.headers(stream, block) + Frame.data(stream, Frame.message(), ends: true))
    }
    while sleeper.started.load(ordering: .relaxed) < 5 { await still.advance(by: .zero) }
    var ended: [UInt32] = []
    for expected in [[5], [5, 7], [5, 7, 3, 9]] as [[UInt32]] {
      await still.advance(by: .milliseconds(30))
      while ended.count < expected.count, let frame = try connection.next() {
        if frame.type == 1, frame.flags & 1 != 0 { ended.append(frame.stream) }
      }
      #expect(Set(ended) == Set(expected))
    }
    try await test.expectHealthy()
    await test.close()
  }
}
