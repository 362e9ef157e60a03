internal import TestSupport
internal import Testing

@testable internal import MLSCore

@Suite("Encodings of messages")
struct MessageVectorTests {
  private struct Case: Decodable {
    let mls_welcome: HexBytes
    let mls_group_info: HexBytes
    let mls_key_package: HexBytes
    let ratchet_tree: HexBytes
    let add_proposal: HexBytes
    let update_proposal: HexBytes
    let remove_proposal: HexBytes
    let pre_shared_key_proposal: HexBytes
    let re_init_proposal: HexBytes
    let external_init_proposal: HexBytes
    let group_context_extensions_proposal: HexBytes
    let commit: HexBytes
    let public_message_application: HexBytes
    let public_message_proposal: HexBytes
    let public_message_commit: HexBytes
    let private_message: HexBytes
  }

  @Test(
    "of the working group's vectors decode and encode to themselves",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func messages() throws {
    for vector in try Vectors.decode([Case].self, from: "mls/messages.json") {
      for message in [
        vector.mls_welcome, vector.mls_group_info, vector.mls_key_package,
        vector.public_message_application, vector.public_message_proposal,
        vector.public_message_commit, vector.private_message,
      ] {
        #expect(try MLSMessage(decoding: message.bytes).encoded == message.bytes)
      }
      try roundTrip(KeyPackage.self, vector.add_proposal)
      try roundTrip(LeafNode.self, vector.update_proposal)
      try roundTrip(LeafIndex.self, vector.remove_proposal)
      try roundTrip(PreSharedKeyID.self, vector.pre_shared_key_proposal)
      try roundTrip(ReInit.self, vector.re_init_proposal)
      try roundTrip(Extensions.self, vector.group_context_extensions_proposal)
      try roundTrip(Commit.self, vector.commit)
      var reader = WireReader(vector.external_init_proposal.bytes)
      _ = try reader.readOpaque()
      try reader.finish()
      let tree = try RatchetTree(wire: vector.ratchet_tree.bytes, cipherSuite: .x25519AES128)
      #expect(tree.encoded == vector.ratchet_tree.bytes)
    }
  }

  private func roundTrip<Value: WireCodable>(_ type: Value.Type, _ vector: HexBytes) throws {
    #expect(try Value(wire: vector.bytes).wireBytes == vector.bytes)
  }
}
