internal import Cryptography
internal import MartletAPI
internal import ServiceTesting
internal import Synchronization
internal import Testing

@testable internal import MartletClient

@Suite("An account that shows another identity key", .timeLimit(.minutes(10)))
struct IdentityChangeTests {
  private static let hello = Content.Body.text(Text(text: "hello"))

  /// Alice, who trusts Bob's key, behind a server that shows another one.
  private static func people(
    _ cheat: CheatingTransport
  ) async throws -> (alice: Messenger, bob: Person) {
    let node = try await TestNode.shared
    let alice = try await cheat.between { try await Person.register(on: node) }
    let bob = try await Person.register(on: node)
    _ = try await alice.messenger.safetyNumber(with: bob.account)
    show(.generate(), in: cheat)
    return (alice.messenger, bob)
  }

  private static func show(_ key: [UInt8], in cheat: CheatingTransport) {
    cheat.change("GetPreKeyBundle") { (reply: inout GetPreKeyBundleResponse) in
      guard case .bundles(var bundles)? = reply.outcome else { return }
      bundles.identityKey = key
      reply.outcome = .bundles(bundles)
    }
  }

  @Test("is accepted only with the key that the user has seen")
  func bound() async throws {
    let cheat = CheatingTransport()
    let (alice, bob) = try await Self.people(cheat)
    let changed = ClientError.identityChanged(bob.account)
    await #expect(throws: changed) { try await alice.send(Self.hello, to: .direct(bob.account)) }
    let seen = try #require(try await alice.presentedIdentity(of: bob.account))
    #expect(try await alice.safetyNumber(with: bob.account) != seen.safetyNumber)
    // The server shows yet another key before the user has answered.
    try await alice.store.write { records in
      var peer = try records.peer(bob.account)
      peer.presentedKey = .generate()
      try records.setPeer(bob.account, peer)
    }
    await #expect(throws: changed) { try await alice.acceptIdentity(seen) }
    await #expect(throws: changed) { try await alice.refuseIdentity(seen) }
  }

  @Test("can be refused, and the account is written to under the trusted key again")
  func refused() async throws {
    let cheat = CheatingTransport()
    let (alice, bob) = try await Self.people(cheat)
    await #expect(throws: ClientError.self) {
      try await alice.send(Self.hello, to: .direct(bob.account))
    }
    cheat.behave("GetPreKeyBundle")
    await #expect(throws: ClientError.identityChanged(bob.account)) {
      try await alice.send(Self.hello, to: .direct(bob.account))
    }
    let seen = try #require(try await alice.presentedIdentity(of: bob.account))
    try await alice.refuseIdentity(seen)
    #expect(try await alice.send(Self.hello, to: .direct(bob.account)).isSent)
    try await bob.receive()
    #expect(bob.texts == ["hello"])
  }
}

extension [UInt8] {
  /// An identity key that nobody has.
  fileprivate static func generate() -> [UInt8] {
    var random = SystemRandom()
    return SigningKey.generate(.ed25519, using: &random).verificationKey.rawRepresentation
  }
}
