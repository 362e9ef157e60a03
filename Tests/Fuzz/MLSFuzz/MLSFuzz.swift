internal import Cryptography
internal import MLS
internal import MLSCore

/// What libFuzzer calls with each input. The first byte says what the rest is given to; what is
/// read must be written as the same bytes again, and a mutated message must change nothing.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzMLS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let kind = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  switch kind % 6 {
  case 0:
    if let message = try? MLSMessage(decoding: bytes) { precondition(message.encoded == bytes) }
  case 1: fuzzTree(bytes)
  case 2: fuzzStructures(bytes)
  case 3:
    _ = try? Group(
      restoring: SecretBytes(bytes), configuration: Configuration(validator: AnyCredential()))
    _ = try? OwnKeyPackage(restoring: SecretBytes(bytes))
  default: Victim.shared.receive(bytes)
  }
  return 0
}

private func fuzzTree(_ bytes: [UInt8]) {
  guard var tree = try? RatchetTree(wire: bytes, cipherSuite: .x25519AES128) else { return }
  precondition(tree.encoded == bytes)
  _ = tree.treeHash()
  try? tree.checkUnmergedLeaves()
  try? tree.checkParentHashes()
  // Removing the last leaves makes the tree smaller.
  for index in 0..<UInt32(tree.leafCount) where index < tree.leafCount {
    _ = tree.filteredDirectPath(of: LeafIndex(index))
    tree.remove(LeafIndex(index))
  }
}

private func fuzzStructures(_ bytes: [UInt8]) {
  roundTrip(Commit.self, bytes)
  roundTrip(Proposal.self, bytes)
  roundTrip(LeafNode.self, bytes)
  roundTrip(GroupContext.self, bytes)
  roundTrip(Roles.self, bytes)
  roundTrip(ExternalSenders.self, bytes)
  roundTrip(RequiredCapabilities.self, bytes)
  _ = try? GroupSecrets(wire: bytes)
  _ = try? SenderData(wire: bytes)
}

private func roundTrip<Value: WireCodable>(_ type: Value.Type, _ bytes: [UInt8]) {
  guard let value = try? Value(wire: bytes) else { return }
  precondition(value.wireBytes == bytes)
}

/// Takes every credential for genuine.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}
}
