internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import SignalProtocol
internal import Synchronization
internal import Testing

@testable internal import MartletClient

/// What a peer can encrypt in a session that is genuine: it harms nothing, and what comes after it
/// arrives.
@Suite("A peer who says what no program says", .timeLimit(.minutes(10)))
struct HostilePeerTests {
  /// Plaintexts that are no contents, or contents that break a rule.
  static let plaintexts: [(name: String, make: @Sendable (Scene) -> [UInt8])] = [
    ("nothing", { _ in [] }),
    ("no padding", { _ in Content(id: MessageID.random().bytes).encoded() }),
    ("padding alone", { _ in PaddedPayload.pad([]) }),
    ("zeros", { _ in [UInt8](repeating: 0, count: 4096) }),
    ("garbage", { _ in PaddedPayload.pad([UInt8](repeating: 0xff, count: 1000)) }),
    ("a nested message without an end", { _ in PaddedPayload.pad([0x52, 0x7f, 1]) }),
    ("an identifier that is too short", { _ in content(id: [1, 2], .text(Text(text: "x"))) }),
    ("no body", { _ in content(nil) }),
    (
      "text that is too long",
      { _ in content(.text(Text(text: String(repeating: "x", count: 70_000)))) }
    ),
    (
      "a time that no calendar has",
      { _ in
        PaddedPayload.pad(
          Content(
            id: MessageID.random().bytes, writtenAt: ProtoTimestamp(seconds: .max),
            body: .text(Text(text: "x"))
          ).encoded())
      }
    ),
    (
      "a timer that no clock has",
      { _ in
        content(.disappearingTimer(DisappearingTimer(duration: ProtoDuration(seconds: .max))))
      }
    ),
    (
      "an edit of somebody else's message",
      { scene in
        content(.edit(Edit(messageID: scene.bobs.bytes, text: Text(text: "forged"))))
      }
    ),
    (
      "a deletion of somebody else's message",
      { scene in
        content(.deletion(Deletion(messageID: scene.bobs.bytes)))
      }
    ),
    (
      "a receipt for a message to somebody else",
      { scene in
        content(.receipt(ContentReceipt(readMessageIDs: [scene.bobs.bytes])))
      }
    ),
    (
      "a request for a message to somebody else",
      { scene in
        content(.decryptionFailure(DecryptionFailure(messageID: scene.bobs.bytes)))
      }
    ),
    (
      "orders that only own devices give",
      { scene in
        content(
          .sync(
            Sync(
              action: .peer(
                .init(
                  accountID: scene.carol.account.bytes,
                  identityKey: [UInt8](repeating: 1, count: 32), isVerified: true,
                  isBlocked: true, name: "forged")))))
      }
    ),
    (
      "a message in the name of the recipient",
      { scene in
        content(
          .sync(
            Sync(
              action: .sent(
                .init(
                  recipientID: scene.carol.account.bytes,
                  content: Content(
                    id: MessageID.random().bytes, body: .text(Text(text: "forged"))))))))
      }
    ),
    (
      "a vote for what is not to choose",
      { scene in
        content(
          .pollVote(
            PollVote(
              poll: MessageReference(
                authorID: scene.bob.account.bytes, messageID: scene.bobs.bytes),
              choices: [.max, .max])))
      }
    ),
  ]

  private static func content(
    id: [UInt8] = MessageID.random().bytes, _ body: Content.Body?
  ) -> [UInt8] {
    PaddedPayload.pad(Content(id: id, body: body).encoded())
  }

  /// Bob, who has written to Carol, and Mallory.
  struct Scene {
    let bob: Person
    let carol: Person
    let mallory: Person
    /// Bob's message to Carol.
    let bobs: MessageID

    init() async throws {
      let node = try await TestNode.shared
      bob = try await .register(on: node)
      carol = try await .register(on: node)
      mallory = try await .register(on: node)
      bobs = try await bob.messenger.send(
        .text(Text(text: "for Carol alone")), to: .direct(carol.account)
      ).id
    }
  }

  @Test("harms nothing with any of it")
  func plaintexts() async throws {
    let scene = try await Scene()
    for (name, make) in Self.plaintexts {
      try await scene.mallory.messenger.sendPlaintext(make(scene), to: scene.bob.account)
      try await scene.mallory.messenger.send(
        .text(Text(text: "after \(name)")), to: .direct(scene.bob.account))
    }
    try await scene.bob.receive()
    let said = Self.plaintexts.map { "after \($0.name)" }
    #expect(scene.bob.texts.filter { $0.hasPrefix("after") } == said)
    #expect(!scene.bob.texts.contains("forged"))

    let kept = try await scene.bob.messenger.history(of: .direct(scene.carol.account))
    #expect(kept.count == 1 && kept.first?.state != .read && kept.first?.isDeleted == false)
    #expect(kept.first?.content?.body == .text(Text(text: "for Carol alone")))
    let carol = try await scene.bob.messenger.person(scene.carol.account)
    #expect(!carol.isBlocked && !carol.isVerified && carol.name.isEmpty)
    try await scene.mallory.receive()
    #expect(!scene.mallory.texts.contains("for Carol alone"))
    try await scene.carol.receive()
    #expect(scene.carol.texts == ["for Carol alone"])
  }

  @Test("has messages sent again only so often")
  func resends() async throws {
    let cheat = CheatingTransport()
    let node = try await TestNode.shared
    let bob = try await cheat.between { try await Person.register(on: node) }
    let mallory = try await Person.register(on: node)
    let id = try await bob.messenger.send(
      .text(Text(text: "once more")), to: .direct(mallory.account)
    ).id
    let sent = Mutex(0)
    cheat.change("Send") { (_: inout SendResponse) in sent.withLock { $0 += 1 } }
    for _ in 0..<ClientLimits.resendAnswersPerHour + 20 {
      try await mallory.messenger.sendPlaintext(
        Self.content(.decryptionFailure(DecryptionFailure(messageID: id.bytes))), to: bob.account)
    }
    try await bob.receive()
    #expect(sent.withLock { $0 } == ClientLimits.resendAnswersPerHour)
  }

  @Test("with a KeyPackage that no group can take keeps nobody else from a group")
  func keyPackages() async throws {
    let cheat = CheatingTransport()
    let node = try await TestNode.shared
    let alice = try await cheat.between { try await Person.register(on: node) }
    let bob = try await Person.register(on: node)
    let mallory = try await Person.register(on: node)
    let other = mallory.account.bytes
    cheat.change("ClaimKeyPackages") { (reply: inout ClaimKeyPackagesResponse) in
      for index in reply.claimed.indices where reply.claimed[index].device?.accountID == other {
        reply.claimed[index].keyPackage.removeLast(40)
      }
    }
    await #expect(throws: (any Error).self) {
      _ = try await alice.messenger.createGroup(
        GroupDetails(name: "party"), inviting: [bob.account, mallory.account])
    }
    #expect(try await alice.messenger.groups().isEmpty)
    let id = try await alice.messenger.createGroup(
      GroupDetails(name: "party"), inviting: [bob.account])
    try await bob.receive()
    #expect(try await bob.messenger.group(id).members.count == 2)
  }

  @Test("who answers a link with another account's seed links nobody")
  func provisioning() throws {
    let key = ProvisioningKey()
    let code = try ProvisioningCode(key.code)
    for message in [
      ProvisioningMessage(), ProvisioningMessage(accountID: [1], identitySeed: [2], linkToken: []),
    ] {
      let sealed = try code.seal(message)
      #expect(throws: ClientError.self) { try key.open(sealed) }
    }
  }
}

extension Messenger {
  /// Sends bytes as they are in a genuine session.
  fileprivate func sendPlaintext(_ plaintext: [UInt8], to other: AccountID) async throws {
    try await parts.sessions.prepare(with: other)
    let envelopes = try store.write { try parts.sessions.encrypt(plaintext, for: other, $0) }
    let reply = try await server.messaging.send(
      SendRequest(
        messageID: MessageID.random().bytes, recipientID: other.bytes, envelopes: envelopes),
      options: .usual)
    guard case .accepted? = reply.outcome else { throw ClientError.badServer("\(reply)") }
  }
}
