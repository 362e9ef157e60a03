internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("A peer who stands in the way of others", .timeLimit(.minutes(10)))
struct UnusablePeerTests {
  private static let hello = Content.Body.text(Text(text: "hello"))

  /// Alice behind a server that cheats, Bob, and Mallory.
  private static func people(
    _ cheat: CheatingTransport
  ) async throws -> (alice: Person, bob: Person, mallory: Person) {
    let node = try await TestNode.shared
    return (
      try await cheat.between { try await .register(on: node) }, try await .register(on: node),
      try await .register(on: node)
    )
  }

  /// What a bundle of Mallory's may have wrong.
  enum Fault: CaseIterable, Sendable {
    case noMode, zeroKey, noKEMKey, badSignature

    func spoil(_ bundle: inout MartletAPI.PreKeyBundle) {
      switch self {
      case .noMode: bundle.signedPrekey?.modes = 1
      case .zeroKey: bundle.signedPrekey?.publicKey = [UInt8](repeating: 0, count: 32)
      case .noKEMKey: bundle.kemPrekey = nil
      case .badSignature: bundle.signedPrekey?.signature = [UInt8](repeating: 7, count: 64)
      }
    }
  }

  @Test("with keys that cannot be used holds up nobody's messages", arguments: Fault.allCases)
  func unusableBundle(fault: Fault) async throws {
    let cheat = CheatingTransport()
    let (alice, bob, mallory) = try await Self.people(cheat)
    let other = mallory.account.bytes
    let identity = await mallory.messenger.identity.identity.publicKey.encoded
    cheat.change("GetPreKeyBundle") { (reply: inout GetPreKeyBundleResponse) in
      guard case .bundles(var bundles)? = reply.outcome, bundles.identityKey == identity else {
        return
      }
      for index in bundles.devices.indices { fault.spoil(&bundles.devices[index]) }
      reply.outcome = .bundles(bundles)
    }
    // Rubbish from Mallory asks for an answer that can never be sent.
    cheat.change("FetchMessages") { (reply: inout FetchMessagesResponse) in
      reply.frames.append(.rubbish(from: other))
    }
    try await alice.receive()
    cheat.behave("FetchMessages")
    #expect(try await alice.messenger.send(Self.hello, to: .direct(bob.account)).isSent)
    await #expect(throws: ClientError.self) {
      try await alice.messenger.send(Self.hello, to: .direct(mallory.account))
    }
    let state = try await alice.messenger.history(of: .direct(mallory.account)).map(\.state)
    #expect(state == [.failed])
    try await alice.receive()
    #expect(try await alice.messenger.status().outboxCount == 0)
  }

  @Test("whom the server limits waits, and what is for others is sent")
  func limitedRecipient() async throws {
    let cheat = CheatingTransport()
    let (alice, bob, mallory) = try await Self.people(cheat)
    let limited = Status(
      .resourceExhausted, "too many",
      packing: [
        GoogleRPCErrorInfo(reason: "RATE_LIMITED", domain: "martlet"),
        GoogleRPCRetryInfo(retryDelay: ProtoDuration(.seconds(30))),
      ])
    cheat.fail("GetPreKeyBundle", with: limited)
    #expect(try await !alice.messenger.send(Self.hello, to: .direct(mallory.account)).isSent)
    cheat.behave("GetPreKeyBundle")
    #expect(try await alice.messenger.send(Self.hello, to: .direct(bob.account)).isSent)
    #expect(try await alice.messenger.status().outboxCount == 1)
  }

  @Test("a message that is given up while nobody waits for it is told of")
  func toldOfFailure() async throws {
    let cheat = CheatingTransport()
    let (alice, _, mallory) = try await Self.people(cheat)
    cheat.fail("GetPreKeyBundle", with: Status(.unavailable, "away"))
    let sent = try await alice.messenger.send(Self.hello, to: .direct(mallory.account))
    #expect(!sent.isSent)
    cheat.replace("GetPreKeyBundle") { (_: GetPreKeyBundleResponse) in
      [GetPreKeyBundleResponse(outcome: .notFound(NotFound()))]
    }
    try await alice.receive()
    #expect(alice.failedMessages == [sent.id.description])
  }

  @Test("strangers cannot use up the requests for lost messages of people one writes with")
  func requests() {
    var requests = ResendRequests(perAccount: ClientLimits.resendRequestsPerHour)
    let now = UnixTime(seconds: 1_800_000_000)
    let friend = AccountID.random()
    func taken(of account: AccountID? = nil, isKnown: Bool, at time: UnixTime) -> Int {
      (0..<100).count { _ in
        requests.take(of: account ?? .random(), isKnown: isKnown, at: time)
      }
    }
    #expect(taken(isKnown: false, at: now) == ClientLimits.resendRequestsOfStrangersPerHour)
    #expect(taken(of: friend, isKnown: true, at: now) == ClientLimits.resendRequestsPerHour)
    #expect(taken(isKnown: true, at: now) == 100)
    let later = UnixTime(seconds: now.seconds + 3601)
    #expect(taken(of: friend, isKnown: true, at: later) == ClientLimits.resendRequestsPerHour)
    #expect(taken(isKnown: false, at: later) == ClientLimits.resendRequestsOfStrangersPerHour)
  }
}

extension SubscribeResponse {
  /// An envelope of which no session can make anything.
  fileprivate static func rubbish(from account: [UInt8]) -> SubscribeResponse {
    SubscribeResponse(
      frame: .envelope(
        Envelope(
          messageID: MessageID.random().bytes,
          sender: MartletAPI.DeviceAddress(accountID: account, deviceID: 1),
          ciphertext: [UInt8](repeating: 9, count: 80))))
  }
}
