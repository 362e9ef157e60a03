internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

@Suite("Post-quantum groups", .timeLimit(.minutes(10)))
struct PostQuantumSizeTests {
  /// Bytes that a commit with a path has for each leaf of a group in which nobody has committed:
  /// an encapsulated key (1,120), a path secret with its tag, and the lengths of both.
  private static func perLeaf(_ suite: CipherSuite) -> Int {
    2 + 1_120 + 2 + suite.hashByteCount + 16
  }

  @Test(
    "A commit with a path grows as docs/protocol.md says, and everyone takes it up",
    arguments: [CipherSuite.xWingAES128, .xWingAES256], [2, 100])
  func pathCommits(suite: CipherSuite, size: Int) throws {
    let founder = try TestMember.founder("founder", suite: suite)
    let clients = try (1..<size).map { try Client.test("member \($0)", suite: suite) }
    let packages = try clients.map { try $0.keyPackage() }
    let welcome = try founder.commit(.add(packages.map { try $0.valid() })).welcome
    let last = try TestMember.joining(
      welcome, with: try #require(packages.last), as: try #require(clients.last))
    // All nodes beside the founder's path are blank: each member is sent a secret of its own.
    let sparse = try founder.commit(to: [last]).commit.encoded.count
    let secrets = Self.perLeaf(suite) * (size - 1)
    #expect(secrets..<(secrets + 12_000) ~= sparse)
    #expect(try founder.agrees(with: last))
    // The last member has the founder's half of the group above it.
    try last.commit(to: [founder])
    #expect(try founder.commit(to: [last]).commit.encoded.count <= sparse)
    #expect(try founder.decrypt(last.encrypt("hello")) == "hello")
  }

  @Test("The suites are those of the draft")
  func algorithms() {
    #expect(CipherSuite.xWingAES128.hpke == HPKE(kem: .xWing, kdf: .sha256, aead: .aes128GCM))
    #expect(CipherSuite.xWingAES256.hpke == HPKE(kem: .xWing, kdf: .sha384, aead: .aes256GCM))
    #expect(CipherSuite.xWingAES256.hashByteCount == 48)
    #expect(
      CipherSuite.allCases.filter(\.isPostQuantum)
        == [.xWingAES256Experimental, .xWingAES128, .xWingAES256])
  }
}
