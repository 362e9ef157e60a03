internal import Cryptography
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

@Suite("Message protection (RFC 9420 §6)")
struct MessageProtectionVectorTests {
  private struct Case: Decodable {
    let cipher_suite: UInt16
    let group_id: HexBytes
    let epoch: UInt64
    let tree_hash: HexBytes
    let confirmed_transcript_hash: HexBytes
    let signature_priv: HexBytes
    let signature_pub: HexBytes
    let encryption_secret: HexBytes
    let sender_data_secret: HexBytes
    let membership_key: HexBytes
    let proposal: HexBytes
    let proposal_priv: HexBytes
    let proposal_pub: HexBytes
    let commit: HexBytes
    let commit_priv: HexBytes
    let commit_pub: HexBytes
    let application: HexBytes
    let application_priv: HexBytes

    var suite: CipherSuite { get throws { try .numbered(cipher_suite) } }

    var context: [UInt8] {
      get throws {
        GroupContext(
          cipherSuite: try suite, groupID: group_id.bytes, epoch: epoch,
          treeHash: tree_hash.bytes,
          confirmedTranscriptHash: confirmed_transcript_hash.bytes, extensions: Extensions()
        ).wireBytes
      }
    }

    func secretTree() throws -> SecretTree {
      SecretTree(
        encryptionSecret: encryption_secret.secret, leafCount: 2, cipherSuite: try suite)
    }
  }

  /// The leaf that the vectors' messages come from.
  private static let sender = LeafIndex(1)

  @Test(
    "opens the working group's messages, and its own of the same content",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func vectors() throws {
    for vector in try Vectors.decode([Case].self, from: "mls/message-protection.json") {
      let proposal = FramedContent.Body.proposal(try Proposal(wire: vector.proposal.bytes))
      let commit = FramedContent.Body.commit(try Commit(wire: vector.commit.bytes))
      try checkPublic(vector, vector.proposal_pub.bytes, proposal)
      try checkPublic(vector, vector.commit_pub.bytes, commit)
      try checkPrivate(vector, vector.proposal_priv.bytes, proposal)
      try checkPrivate(vector, vector.commit_priv.bytes, commit)
      try checkPrivate(
        vector, vector.application_priv.bytes, .application(vector.application.bytes))
    }
  }

  private func checkPublic(
    _ vector: Case, _ published: [UInt8], _ body: FramedContent.Body
  ) throws {
    let own = PublicMessage(
      tagging: try sign(vector, body, as: .publicMessage),
      membershipKey: vector.membership_key.secret, context: try vector.context,
      cipherSuite: try vector.suite)
    for encoded in [published, MLSMessage.publicMessage(own).encoded] {
      guard case .publicMessage(let message) = try MLSMessage(decoding: encoded) else {
        Issue.record("not a public message")
        continue
      }
      let content = try message.untagged(
        membershipKey: vector.membership_key.secret, context: try vector.context,
        cipherSuite: try vector.suite)
      #expect(content.content.body == body)
      try checkSignature(vector, content)
    }
  }

  private func checkPrivate(
    _ vector: Case, _ published: [UInt8], _ body: FramedContent.Body
  ) throws {
    var tree = try vector.secretTree()
    var random = SystemRandom()
    let own = try PrivateMessage(
      sealing: try sign(vector, body, as: .privateMessage), secretTree: &tree,
      senderDataSecret: vector.sender_data_secret.secret, padding: .multiple(of: 32),
      using: &random)
    for encoded in [published, MLSMessage.privateMessage(own).encoded] {
      guard case .privateMessage(let message) = try MLSMessage(decoding: encoded) else {
        Issue.record("not a private message")
        continue
      }
      let opened = try message.opened(
        secretTree: try vector.secretTree(),
        senderDataSecret: vector.sender_data_secret.secret)
      #expect(opened.content.content.body == body)
      try checkSignature(vector, opened.content)
    }
  }

  private func sign(
    _ vector: Case, _ body: FramedContent.Body, as wireFormat: WireFormat
  ) throws -> AuthenticatedContent {
    let suite = try vector.suite
    let key = try suite.signingKey(vector.signature_priv.secret)
    let content = FramedContent(
      groupID: vector.group_id.bytes, epoch: vector.epoch, sender: .member(Self.sender),
      authenticatedData: [1, 2, 3], body: body)
    let signed = try AuthenticatedContent(
      signing: content, as: wireFormat, context: try vector.context, with: key,
      cipherSuite: suite)
    return body.type == .commit ? signed.confirmed(by: [9, 9]) : signed
  }

  private func checkSignature(_ vector: Case, _ content: AuthenticatedContent) throws {
    let signed = AuthenticatedContent.signedBytes(
      content.content, as: content.wireFormat, context: try vector.context)
    #expect(
      try vector.suite.isValidSignature(
        content.auth.signature, of: signed, label: "FramedContentTBS",
        by: vector.signature_pub.bytes))
  }
}
