internal import Protobuf
internal import RPC
internal import Testing

@testable internal import MartletClient

/// Takes messages as a test says.
private final class FakeDelivery: MessageDelivery {
  /// What becomes of a message; without it the server takes it.
  var failure: (OutgoingMessage) -> (any Error)? = { _ in nil }
  /// Is done while a message is on its way.
  var meanwhile: () async throws -> Void = {}
  private(set) var tried: [MessageID] = []
  private(set) var taken: [OutgoingMessage] = []

  func deliver(
    _ message: OutgoingMessage, keeping keep: OutgoingKeeper
  ) async throws -> ProtoTimestamp? {
    if let id = MessageID(message.messageID) { tried.append(id) }
    try await meanwhile()
    if let failure = failure(message) { throw failure }
    taken.append(message)
    return ProtoTimestamp(seconds: 5)
  }
}

@Suite("The outbox, whatever delivers")
struct OutboxQueueTests {
  private let hand = HandClock()
  private let context: DeviceContext
  private let delivery = FakeDelivery()
  private let outbox: Outbox
  private let bob = AccountID.random()
  private let carol = AccountID.random()

  init() throws {
    context = try ScriptedServer().device(clock: hand.clock)
    outbox = Outbox(context, delivery)
  }

  /// Stores a message that waits to be sent.
  private func write(_ text: String, to other: AccountID) throws -> MessageID {
    let id = MessageID.random()
    let content = Content(
      id: id.bytes, writtenAt: context.timestamp, body: .text(Text(text: text)))
    try context.write { records in
      _ = try ContentApplication(
        content: content, conversation: .direct(other), author: context.account,
        authorDevice: context.device, serverTime: nil, own: context.account, now: context.now
      ).apply(in: records)
      try records.appendOutgoing(
        OutgoingMessage(recipientID: other.bytes, messageID: id.bytes, content: content))
    }
    return id
  }

  private func state(_ id: MessageID) throws -> StoredMessage.State? {
    try context.read { try $0.message(id, by: context.account)?.state }
  }

  private func failedInInbox() throws -> [String] {
    try context.read { try $0.rows(of: "inbox", as: ReceivedEvent.self) }.flatMap { row in
      guard case .progress(let progress) = row.value.kind, progress.state == .failed else {
        return [String]()
      }
      return progress.messageIDs
    }
  }

  private func isFor(_ other: AccountID) -> (OutgoingMessage) -> Bool {
    { $0.recipientID == other.bytes }
  }

  @Test("sends in order, and notes the server's time")
  func order() async throws {
    let ids = try ["one", "two", "three"].map { try write($0, to: bob) }
    #expect(try await outbox.flush())
    #expect(delivery.tried == ids)
    #expect(try outbox.waitingMessages().isEmpty)
    let stored = try context.read { try $0.message(ids[0], by: context.account) }
    #expect(stored?.state == .sent)
    #expect(stored?.serverTime == ProtoTimestamp(seconds: 5))
  }

  @Test("stops at a server that cannot be reached, and says why")
  func unreachable() async throws {
    let status = Status(.unavailable, "away")
    delivery.failure = { _ in status }
    let first = try write("one", to: bob)
    let second = try write("two", to: carol)
    let sent = try await outbox.send(second)
    #expect(!sent.isSent)
    #expect((sent.delay as? Status)?.message == "away")
    #expect(delivery.tried == [first])
    #expect(try outbox.waitingMessages().map(\.id) == [first, second])
  }

  @Test("a conversation that waits holds up its own messages, and nobody else's")
  func limited() async throws {
    let isForBob = isFor(bob)
    delivery.failure = { isForBob($0) ? Status(.internal, "trouble") : nil }
    let first = try write("one", to: bob)
    let second = try write("two", to: bob)
    let third = try write("three", to: carol)
    #expect(try await outbox.send(third).isSent)
    #expect(delivery.tried == [first, third])
    #expect(try outbox.waitingMessages().map(\.id) == [first, second])
    delivery.failure = { _ in nil }
    try await outbox.flush()
    #expect(delivery.tried == [first, third], "the pause has not passed")
    hand.move(by: .seconds(1))
    try await outbox.flush()
    #expect(delivery.tried == [first, third, first, second])
  }

  @Test("a retry passes over every pause, and says why the rest waits on")
  func retry() async throws {
    delivery.failure = { _ in Status(.internal, "trouble") }
    let id = try write("one", to: bob)
    try await outbox.flush()
    #expect(try await outbox.retry()?.message == "trouble")
    delivery.failure = { _ in nil }
    #expect(try await outbox.retry() == nil)
    #expect(delivery.tried == [id, id, id])
    #expect(try state(id) == .sent)
  }

  @Test("what can never be sent is thrown to who waits, and told to the application otherwise")
  func final() async throws {
    let refusal = ClientError.notFound("account")
    delivery.failure = { _ in refusal }
    let background = try write("one", to: bob)
    let awaited = try write("two", to: carol)
    await #expect(throws: refusal) { try await outbox.send(awaited) }
    #expect(try state(background) == .failed)
    #expect(try state(awaited) == .failed)
    #expect(try failedInInbox() == [background.description])
    #expect(try outbox.waitingMessages().isEmpty)
  }

  @Test("a device that is no longer linked takes its message back")
  func unlinked() async throws {
    delivery.failure = { _ in ClientError.unlinked }
    let id = try write("one", to: bob)
    await #expect(throws: ClientError.unlinked) { try await outbox.send(id) }
    #expect(try outbox.waitingMessages().isEmpty)
    #expect(try state(id) == nil)
  }

  @Test("a message is sent once though two calls see it, and is not dropped on its way")
  func reentrance() async throws {
    let id = try write("one", to: bob)
    delivery.meanwhile = { [outbox, delivery] () async throws in
      delivery.meanwhile = {}
      #expect(try await outbox.flush(until: id) == false)
      #expect(try outbox.drop(id) == false)
    }
    #expect(try await outbox.flush(until: id))
    #expect(delivery.tried == [id])
    #expect(delivery.taken.count == 1)
  }

  @Test("a message that is dropped counts as failed, and is not sent")
  func drop() async throws {
    let id = try write("one", to: bob)
    #expect(try outbox.drop(id))
    #expect(try outbox.drop(id) == false)
    try await outbox.flush()
    #expect(delivery.tried.isEmpty)
    #expect(try state(id) == .failed)
  }
}
