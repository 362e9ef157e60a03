internal import InteropMessages
internal import LoopTesting
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization
internal import Testing

@testable internal import GRPC

/// Who sends much does not keep those waiting who send little.
@Suite("Fairness between connections", .timeLimit(.minutes(10)))
struct FairnessTests {
  @Test("Where a whole has no room, a part that holds its share or less goes on")
  func shares() {
    let whole = MemoryBudget(limit: 100, modest: 15)
    var parts = (0..<5).map { _ in MemoryBudget.Share(limit: 90, of: whole) }
    func change(_ part: Int, by byteCount: Int) -> Bool { parts[part].change(by: byteCount) }
    #expect(change(0, by: 80))
    #expect(change(1, by: 20))
    // More than the whole may hold, and less than a third of it.
    #expect(change(2, by: 30))
    #expect(!change(0, by: 1))
    #expect(!change(2, by: 4))
    #expect(change(3, by: 25))
    #expect(!change(3, by: 1))
    // Once most has been let go of, there is room for all again.
    #expect(change(0, by: -81))
    #expect(change(3, by: 14))
    #expect(!change(4, by: 91))
  }

  @Test("Many that hold little go on beside one that holds much, until all hold twice the limit")
  func modesty() {
    let whole = MemoryBudget(limit: 100, modest: 15)
    var parts = (0..<8).map { _ in MemoryBudget.Share(limit: 200, of: whole) }
    func change(_ part: Int, by byteCount: Int) -> Bool { parts[part].change(by: byteCount) }
    #expect(change(0, by: 100))
    for part in 1..<7 { #expect(change(part, by: 15)) }
    #expect(!change(1, by: 1))
    // 206 are held now; a share of eight is 12.
    #expect(!change(7, by: 15))
    #expect(change(7, by: -3))
  }

  /// Counts the messages that its handlers take in each round of their loop's events.
  final class Counter: ServiceHandler {
    static let method = MethodDescriptor(
      service: "test.Counter", name: "Count", kind: .clientStreaming)
    let loop: EventLoop
    let counts = Mutex<[UInt64: Int]>([:])

    init(_ loop: EventLoop) { self.loop = loop }

    var service: ServiceDescriptor {
      ServiceDescriptor(
        name: "test.Counter", methods: [Self.method], file: TestServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [
        .clientStreaming(Self.method) { (requests: RequestStream<Empty>, _) in
          for try await _ in requests {
            self.counts.withLock { $0[self.loop.round, default: 0] += 1 }
          }
          return Empty()
        }
      ]
    }
  }

  @Test("Messages that came together are taken some at a time, and all of them")
  func turns() async throws {
    let loop = try EventLoop()
    let counter = Counter(loop)
    let server = Server(services: [counter], loops: [loop])
    guard case .tcp(_, let port) = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    else { throw Status(.internal, "expected a port") }
    let (streams, messages) = (UInt32(3), 5_000)
    try await onThread {
      let connection = try RawConnection.greeted(port: port)
      let body = (0..<messages).flatMap { _ in Frame.message() }
      for stream in (0..<streams).map({ 2 * $0 + 1 }) {
        connection.send(
          Frame.headers(stream, Frame.requestBlock(path: "/test.Counter/Count"))
            + Frame.data(stream, Array(body[..<(3 * body.count / 5)]))
            + Frame.data(stream, Array(body[(3 * body.count / 5)...]), ends: true))
      }
      var ended = UInt32(0)
      while ended < streams, let frame = try connection.next() {
        if frame.type == 1, frame.flags & 1 == 1 { ended += 1 }
      }
    }
    let counts = counter.counts.withLock { $0 }
    #expect(counts.values.reduce(0, +) == Int(streams) * messages)
    #expect(counts.values.max() ?? 0 <= Limits.messagesPerRound)
    await server.close()
  }
}
