internal import Protobuf
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("What a content does to the history")
struct ContentApplicationTests {
  private let alice = AccountID.random()
  private let bob = AccountID.random()
  private let store: Store

  init() throws { store = try Store.create(at: Store.inMemory, key: nil) }

  /// Applies what an account says, as Alice's device receives it.
  @discardableResult
  private func say(
    _ body: Content.Body, by author: AccountID, id: MessageID = .random(),
    in conversation: Conversation? = nil
  ) throws -> ReceivedEvent? {
    try store.write { records in
      try ContentApplication(
        content: Content(id: id.bytes, body: body), conversation: conversation ?? .direct(bob),
        author: author, authorDevice: 1, serverTime: ProtoTimestamp(seconds: 1), own: alice,
        now: UnixTime(seconds: 100)
      ).apply(in: records)
    }
  }

  private func message(_ id: MessageID, by author: AccountID) throws -> StoredMessage {
    try #require(try store.read { try $0.message(id, by: author) })
  }

  private func reference(_ id: MessageID, by author: AccountID) -> MessageReference {
    MessageReference(authorID: author.bytes, messageID: id.bytes)
  }

  @Test("of a kind to come is kept with its bytes, and read by a program that knows it")
  func unsupported() throws {
    let id = MessageID.random()
    // A text as a version would see it that does not know texts: the same bytes in field 39.
    let text = Content(id: id.bytes, body: .text(Text(text: "from the future"))).encoded()
    let textTag: UInt8 = 10 << 3 | 2
    let place = try #require(text.lastIndex(of: textTag))
    let coming = Array(text[..<place]) + [0xba, 0x02] + Array(text[(place + 1)...])
    let content = try Content(decoding: coming)
    #expect(content.body == nil && content.isUnsupported)
    let event = try store.write { records in
      try ContentApplication(
        content: content, conversation: .direct(bob), author: bob, authorDevice: 1,
        serverTime: ProtoTimestamp(seconds: 1), own: alice, now: UnixTime(seconds: 100)
      ).apply(in: records)
    }
    guard case .message? = event?.kind else {
      Issue.record("expected a message, got \(String(describing: event))")
      return
    }
    let kept = try #require(try message(id, by: bob).content).encoded()
    let future = try #require(kept.firstRange(of: [0xba, 0x02]))
    let known = Array(kept[..<future.lowerBound]) + [textTag] + Array(kept[future.upperBound...])
    #expect(try Content(decoding: known).body == .text(Text(text: "from the future")))
  }

  @Test("of an unknown kind that is not a message is passed over")
  func unknownSignal() throws {
    let id = MessageID.random()
    let coming = Content(id: id.bytes).encoded() + [0xc2, 0x0c, 0x00]
    #expect(try Content(decoding: coming).role == .unknown)
  }

  @Test("is the same however often a message comes")
  func repeats() throws {
    let id = MessageID.random()
    #expect(try say(.text(Text(text: "hello")), by: bob, id: id) != nil)
    #expect(try say(.text(Text(text: "hello")), by: bob, id: id) == nil)
    #expect(try store.read { try $0.messages(of: .direct(bob), limit: 10) }.count == 1)
  }

  @Test("of an edit or a deletion counts from the author alone, in the message's conversation")
  func authors() throws {
    let id = MessageID.random()
    try say(.text(Text(text: "mine")), by: alice, id: id)
    let edit = Content.Body.edit(Edit(messageID: id.bytes, text: Text(text: "forged")))
    #expect(try say(edit, by: bob) == nil)
    #expect(try say(.deletion(Deletion(messageID: id.bytes)), by: bob) == nil)
    #expect(try say(edit, by: alice, in: .noteToSelf) == nil)
    #expect(try message(id, by: alice).content?.body == .text(Text(text: "mine")))
    #expect(try say(edit, by: alice) != nil)
    #expect(try message(id, by: alice).isEdited)
    try say(.deletion(Deletion(messageID: id.bytes)), by: alice)
    #expect(try message(id, by: alice).content == nil)
    #expect(try say(edit, by: alice) == nil, "what was taken back stays away")
  }

  @Test("of a vote counts for options that there are, once for each voter")
  func votes() throws {
    let id = MessageID.random()
    try say(.poll(Poll(question: "?", options: ["a", "b"])), by: bob, id: id)
    func vote(_ choices: [UInt32], by voter: AccountID) throws -> Bool {
      try say(.pollVote(PollVote(poll: reference(id, by: bob), choices: choices)), by: voter)
        != nil
    }
    #expect(try !vote([2], by: alice))
    #expect(try !vote([0, 1], by: alice))
    #expect(try vote([0], by: alice))
    #expect(try vote([1], by: alice))
    #expect(try vote([1], by: bob))
    #expect(try message(id, by: bob).votes.count == 2)
    #expect(try vote([], by: alice))
    #expect(try message(id, by: bob).votes.map(\.accountID) == [bob.description])
  }

  @Test("of a reaction replaces the one before, and an empty one takes it back")
  func reactions() throws {
    let id = MessageID.random()
    try say(.text(Text(text: "hello")), by: bob, id: id)
    for emoji in ["👍", "🎉"] {
      try say(.reaction(Reaction(message: reference(id, by: bob), emoji: emoji)), by: alice)
    }
    #expect(try message(id, by: bob).reactions.map(\.emoji) == ["🎉"])
    try say(.reaction(Reaction(message: reference(id, by: bob), emoji: "")), by: alice)
    #expect(try message(id, by: bob).reactions == [])
  }

  @Test("of a receipt moves own messages on, and never back")
  func receipts() throws {
    let id = MessageID.random()
    try say(.text(Text(text: "hello")), by: alice, id: id)
    let receipt = Content.Body.receipt(ContentReceipt(readMessageIDs: [id.bytes]))
    #expect(try say(receipt, by: bob) != nil)
    #expect(try say(receipt, by: bob) == nil)
    #expect(try message(id, by: alice).state == .read)
  }

  @Test("of a timer counts for what is said afterwards, and messages go when their time comes")
  func timers() throws {
    try say(.disappearingTimer(DisappearingTimer(duration: ProtoDuration(.seconds(60)))), by: bob)
    let settings = try store.read { try $0.settings(of: .direct(bob)) }
    #expect(settings.disappearsAfter?.duration == .seconds(60))
    let id = MessageID.random()
    try say(.text(Text(text: "soon gone")), by: bob, id: id)
    try store.write { try $0.markRead(id, by: bob, disappearsAt: 160) }
    #expect(try store.write { try $0.removeDisappeared(at: 159) } == 0)
    #expect(try store.write { try $0.removeDisappeared(at: 160) } == 1)
  }

  @Test(
    "is none where a time or duration has no JSON form, which would stop who prints it",
    arguments: [
      Content(disappearsAfter: ProtoDuration(seconds: .max), body: .text(Text(text: "x"))),
      Content(writtenAt: ProtoTimestamp(seconds: .max), body: .text(Text(text: "x"))),
      Content(writtenAt: ProtoTimestamp(nanos: -1), body: .text(Text(text: "x"))),
      Content(body: .video(Video(duration: ProtoDuration(seconds: 1, nanos: -1)))),
      Content(body: .audio(Audio(duration: ProtoDuration(nanos: .min)))),
      Content(body: .voiceNote(VoiceNote(duration: ProtoDuration(seconds: .min)))),
      Content(body: .poll(Poll(closesAt: ProtoTimestamp(seconds: .min)))),
      Content(body: .event(CalendarEvent(startsAt: ProtoTimestamp(seconds: 253_402_300_800)))),
      Content(body: .event(CalendarEvent(endsAt: ProtoTimestamp(seconds: -62_135_596_801)))),
      Content(
        body: .disappearingTimer(
          DisappearingTimer(duration: ProtoDuration(seconds: 315_576_000_001)))),
    ])
  func times(content: Content) throws {
    var content = content
    content.id = MessageID.random().bytes
    #expect(throws: JSONError.self) { try content.jsonString() }
    #expect(throws: ConstraintViolation.self) { try content.checkTimes() }
    let sync = Content(body: .sync(Sync(action: .sent(.init(content: content)))))
    #expect(throws: ConstraintViolation.self) { try sync.checkTimes() }
    let event = try store.write { records in
      try ContentApplication(
        content: content, conversation: .direct(bob), author: bob, authorDevice: 1,
        serverTime: nil, own: alice, now: UnixTime(seconds: 100)
      ).apply(in: records)
    }
    #expect(event == nil)
    #expect(try store.read { try $0.messages(of: .direct(bob), limit: 10) }.isEmpty)
  }
}
