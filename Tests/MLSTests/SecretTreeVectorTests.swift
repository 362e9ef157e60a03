internal import Cryptography
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

@Suite("Secret tree (RFC 9420 §9)")
struct SecretTreeVectorTests {
  private struct Case: Decodable {
    let cipher_suite: UInt16
    let encryption_secret: HexBytes
    let sender_data: SenderDataCase
    let leaves: [[Generation]]
  }

  private struct SenderDataCase: Decodable {
    let sender_data_secret: HexBytes
    let ciphertext: HexBytes
    let key: HexBytes
    let nonce: HexBytes
  }

  private struct Generation: Decodable {
    let generation: UInt32
    let application_key: HexBytes
    let application_nonce: HexBytes
    let handshake_key: HexBytes
    let handshake_nonce: HexBytes
  }

  @Test(
    "derives the keys of the working group's vectors",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func vectors() throws {
    for vector in try Vectors.decode([Case].self, from: "mls/secret-tree.json") {
      let suite = try CipherSuite.numbered(vector.cipher_suite)
      let senderData = vector.sender_data
      let key = try SenderData.key(
        secret: senderData.sender_data_secret.secret, ciphertext: senderData.ciphertext.bytes,
        cipherSuite: suite)
      #expect(key.key == senderData.key.secret)
      #expect(key.nonce == senderData.nonce.secret)
      var tree = SecretTree(
        encryptionSecret: vector.encryption_secret.secret, leafCount: vector.leaves.count,
        cipherSuite: suite)
      for (place, generations) in vector.leaves.enumerated() {
        for expected in generations { try check(&tree, LeafIndex(UInt32(place)), expected) }
      }
    }
  }

  private func check(
    _ tree: inout SecretTree, _ leaf: LeafIndex, _ expected: Generation
  ) throws {
    for type in [ContentType.handshakeSample, .application] {
      let step = try tree.step(of: leaf, for: type, generation: expected.generation)
      let application = type == .application
      #expect(
        step.key.key == (application ? expected.application_key : expected.handshake_key).secret)
      #expect(
        step.key.nonce
          == (application ? expected.application_nonce : expected.handshake_nonce).secret)
      tree.apply(step)
    }
  }

  private struct DeriveCase: Decodable {
    let cipher_suite: UInt16
    let derive_tree_secret: Derive
  }

  private struct Derive: Decodable {
    let secret: HexBytes
    let label: String
    let generation: UInt32
    let length: Int
    let out: HexBytes
  }

  @Test(
    "derives tree secrets as the working group's vectors do",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func deriveTreeSecret() throws {
    for vector in try Vectors.decode([DeriveCase].self, from: "mls/crypto-basics.json") {
      let suite = try CipherSuite.numbered(vector.cipher_suite)
      let derive = vector.derive_tree_secret
      let secret = try suite.deriveTree(
        derive.secret.secret, derive.label, derive.generation, derive.length)
      #expect(secret == derive.out.secret)
    }
  }

  private func tree() -> SecretTree {
    SecretTree(
      encryptionSecret: SecretBytes([UInt8](repeating: 7, count: 32)), leafCount: 4,
      cipherSuite: .x25519AES128)
  }

  @Test("gives a key once, in any order within the window")
  func outOfOrder() throws {
    var tree = tree()
    let leaf = LeafIndex(2)
    for generation in [3, 0, 2, 1] as [UInt32] {
      let step = try tree.step(of: leaf, for: .application, generation: generation)
      tree.apply(step)
      #expect(throws: MLSError.violation(.generationConsumed)) {
        try tree.step(of: leaf, for: .application, generation: generation)
      }
    }
  }

  @Test("looks 1,024 generations ahead and no further")
  func window() throws {
    let tree = tree()
    _ = try tree.step(of: LeafIndex(0), for: .application, generation: 1_024)
    #expect(throws: MLSError.violation(.generationTooFar)) {
      try tree.step(of: LeafIndex(0), for: .application, generation: 1_025)
    }
  }

  @Test("survives being stored between any two messages")
  func storage() throws {
    var tree = tree()
    tree.apply(try tree.step(of: LeafIndex(1), for: .application, generation: 2))
    let stored = WireWriter.encodeSecret { $0.write(tree) }
    let restored: SecretTree = try WireReader.decode(stored) { reader throws(MLSError) in
      try reader.read()
    }
    #expect(WireWriter.encodeSecret { $0.write(restored) } == stored)
    let expected = try tree.step(of: LeafIndex(1), for: .application, generation: 0)
    let actual = try restored.step(of: LeafIndex(1), for: .application, generation: 0)
    #expect(actual.key.key == expected.key.key)
  }
}

extension ContentType {
  /// A kind that the handshake ratchet serves.
  fileprivate static var handshakeSample: ContentType { .commit }
}
