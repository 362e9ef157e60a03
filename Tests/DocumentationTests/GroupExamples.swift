internal import Cryptography
internal import MLS
internal import MLSCore
internal import Testing

/// The examples of `MLS` and `MLSCore`.
@Suite("Examples of groups")
struct GroupExamples {
  /// Takes everybody for who they say they are.
  struct AnyCredential: CredentialValidator {
    func validate(
      _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
    ) throws(MLSError) {}
  }

  private let now: UInt64 = 1_000_000

  private func client(_ name: String) throws -> Client {
    var random = SystemRandom()
    let suite = CipherSuite.x25519AES128
    return try Client(
      cipherSuite: suite, credential: .basic(identity: Array(name.utf8)),
      signingKey: .generate(suite.signatureScheme, using: &random))
  }

  @Test("MLS")
  func mls() throws {
    var read: [UInt8]?
    try mls { read = $0 }
    #expect(read == Array("hello, Bob".utf8))
  }

  private func mls(_ reads: ([UInt8]) -> Void) throws {
    var random = SystemRandom()
    let configuration = Configuration(validator: AnyCredential())
    var alice = try Group(
      groupID: random.bytes(16), client: client("alice"), lifetime: Lifetime(from: now),
      configuration: configuration, using: &random)

    let bob = try client("bob")
    let keyPackage = try bob.makeKeyPackage(lifetime: Lifetime(from: now), using: &random)
    let checked = try keyPackage.keyPackage.validated(by: AnyCredential(), now: now)
    let output = try alice.commit(.add([checked]), using: &random)
    try alice.mergePendingCommit()  // once the server has accepted it

    guard case .welcome(let welcome) = output.welcome else { return }
    var joined = try Group(
      joining: welcome, with: JoinRequest(keyPackage, as: bob), configuration: configuration)
    let message = try alice.encrypt(Array("hello, Bob".utf8), using: &random)
    guard case .application(let received) = try joined.process(message) else { return }
    reads(received.data)
  }

  // What it needs comes from members: compiled only.
  func mlsCore(_ groupInfo: GroupInfo, _ commit: PublicMessage) throws {
    var group = try PublicGroup(groupInfo: groupInfo, validator: AnyCredential())
    guard case .commit(let staged) = try group.process(commit) else { return }
    print("\(staged.summary.added.count) join, \(staged.summary.removed.count) leave")
    try group.apply(staged)
  }
}
