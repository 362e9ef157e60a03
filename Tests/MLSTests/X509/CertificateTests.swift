internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

@Suite("Members with certificates")
struct CertificateTests {
  private let authority: Authority
  private let configuration: Configuration

  init() throws {
    authority = try Authority()
    configuration = Configuration(validator: CertificateValidator(root: authority.root))
  }

  private static func key(_ suite: CipherSuite = .x25519AES128) -> SigningKey {
    var random = SystemRandom()
    return .generate(suite.signatureScheme, using: &random)
  }

  private func client(
    _ name: String, _ suite: CipherSuite = .x25519AES128, by authority: Authority? = nil,
    change: (inout Credential) -> Void = { _ in }
  ) throws -> Client {
    let key = Self.key(suite)
    var credential = try (authority ?? self.authority).chain(for: name, key: key)
    change(&credential)
    return try Client(
      cipherSuite: suite, credential: credential, signingKey: key,
      capabilities: Capabilities(credentials: [.basic, .x509]))
  }

  private func founder(_ client: Client) throws -> TestMember {
    var random = SystemRandom()
    return TestMember(
      try Group(
        groupID: [1], client: client, lifetime: .test, configuration: configuration,
        using: &random), as: client)
  }

  private func valid(_ keyPackage: OwnKeyPackage) throws -> ValidKeyPackage {
    try keyPackage.keyPackage.validated(by: configuration.validator, now: 1_000_000)
  }

  private func pair(_ suite: CipherSuite = .x25519AES128) throws -> (TestMember, TestMember) {
    let alice = try founder(client("alice", suite))
    let guest = try client("bob", suite)
    let keyPackage = try guest.keyPackage()
    let welcome = try alice.commit(.add([valid(keyPackage)])).welcome
    return (
      alice,
      try TestMember.joining(
        welcome, with: keyPackage, as: guest, configuration: configuration)
    )
  }

  @Test(
    "talk, and are named by their chains",
    arguments: [CipherSuite.x25519AES128, .p256AES128])
  func conversation(suite: CipherSuite) throws {
    let (alice, bob) = try pair(suite)
    #expect(try alice.agrees(with: bob))
    guard case .application(let message) = try bob.group.process(alice.encrypt("hello")) else {
      Issue.record("no application data")
      return
    }
    #expect(message.data == Array("hello".utf8))
    #expect(message.credential == alice.client.credential)
    guard case .x509(let certificates) = message.credential else {
      Issue.record("no certificates")
      return
    }
    #expect(certificates.count == 2)
  }

  @Test("are kept with the group")
  func storage() throws {
    let (alice, bob) = try pair()
    let restored = TestMember(
      try Group(restoring: bob.stored, configuration: configuration), as: bob.client)
    #expect(restored.group.members.map(\.credential) == alice.group.members.map(\.credential))
    #expect(try restored.decrypt(alice.encrypt("still here")) == "still here")
  }

  @Test("are refused whose certificate is for another key")
  func wrongKey() throws {
    let chain = try authority.chain(for: "bob", key: Self.key())
    let bob = try client("bob") { $0 = chain }
    let keyPackage = try bob.keyPackage()
    #expect(throws: MLSError.credentialRefused("the certificate is for another key")) {
      try valid(keyPackage)
    }
  }

  @Test(
    "are refused under an authority that is not trusted, without the way to one, or as mere names")
  func untrusted() throws {
    let other = try Authority()
    let strangers = [
      try client("bob", by: other),
      try client("bob") { credential in
        guard case .x509(let certificates) = credential else { return }
        credential = .x509(certificates: [certificates[0]])
      },
      try client("bob") { $0 = .x509(certificates: []) },
      try client("bob") { $0 = .x509(certificates: [[0x30, 0]]) },
      try client("bob") { $0 = .basic(identity: Array("bob".utf8)) },
    ]
    for stranger in strangers {
      let keyPackage = try stranger.keyPackage()
      #expect {
        try valid(keyPackage)
      } throws: { error in
        guard case .credentialRefused = error as? MLSError else { return false }
        return true
      }
    }
  }

  @Test("are refused in a commit that a careless member made, by those who check")
  func carelessInviter() throws {
    let (alice, bob) = try pair()
    alice.group.configuration.validator = AnyCredential()
    let stranger = try client("mallory", by: Authority())
    let keyPackage = try stranger.keyPackage()
    let request = CommitRequest.add([try keyPackage.valid()])
    var random = SystemRandom()
    let commit = try alice.group.commit(request, using: &random).commit
    let before = bob.stored
    #expect(throws: MLSError.credentialRefused("the chain does not verify")) {
      try bob.follow(commit)
    }
    #expect(bob.stored == before)
  }

  @Test("do not join a group of members whom they do not trust")
  func distrustfulGuest() throws {
    let other = try Authority()
    let alice = try founder(client("alice"))
    alice.group.configuration.validator = AnyCredential()
    let guest = try client("bob", by: other)
    let keyPackage = try guest.keyPackage()
    let welcome = try alice.commit(.add([keyPackage.valid()])).welcome
    let distrustful = Configuration(validator: CertificateValidator(root: other.root))
    #expect(throws: MLSError.credentialRefused("the chain does not verify")) {
      try TestMember.joining(
        welcome, with: keyPackage, as: guest, configuration: distrustful)
    }
  }

  @Test("renew their certificates, under their own name only")
  func renewal() throws {
    let (alice, bob) = try pair()
    var renewal = CommitRequest()
    let renewed = try client("bob")
    renewal.client = renewed
    try bob.commit(renewal, to: [alice])
    #expect(try alice.agrees(with: bob))
    #expect(alice.group.members[1].credential == renewed.credential)

    var random = SystemRandom()
    let impostor = try client("alice")
    #expect(throws: MLSError.violation(.successorRefused)) {
      try bob.group.proposeUpdate(as: impostor, using: &random)
    }
  }

  @Test("are not added to a group with a member who cannot read certificates")
  func unsupported() throws {
    let alice = try TestMember.founder("alice")
    let guest = try client("bob")
    let keyPackage = try guest.keyPackage()
    #expect(throws: MLSError.violation(.credentialNotSupported)) {
      try alice.commit(.add([keyPackage.valid()]))
    }
  }
}
