internal import Cryptography
internal import MLSCore

/// Finds parts by their names.
struct PartsReader {
  private let parts: [PartName: SecretBytes]

  init(_ stored: [GroupPart]) throws(MLSError) {
    var parts: [PartName: SecretBytes] = [:]
    for part in stored {
      guard let name = PartName(part.name) else {
        throw .unsuitable("a stored part has an unknown name")
      }
      parts[name] = part.bytes
    }
    self.parts = parts
  }

  func decode<Value>(
    _ name: PartName, _ body: (inout WireReader) throws(MLSError) -> Value
  ) throws(MLSError) -> Value {
    guard let bytes = parts[name] else { throw .unsuitable("a part is not stored: \(name)") }
    return try WireReader.decode(bytes, body)
  }

  func pendingCommit() throws(MLSError) -> PendingCommit? {
    guard parts[.pending] != nil else { return nil }
    return try decode(.pending) { reader throws(MLSError) in try PendingCommit(from: &reader) }
  }

  /// The keys of each epoch's messages.
  func secretTrees() throws(MLSError) -> [UInt64: SecretTree] {
    var senders: [UInt64: [(LeafIndex, SecretBytes)]] = [:]
    for case (.ratchets(let epoch, let leaf), let bytes) in parts {
      senders[epoch, default: []].append((LeafIndex(leaf), bytes))
    }
    var trees: [UInt64: SecretTree] = [:]
    for case (.nodes(let epoch), let bytes) in parts {
      trees[epoch] = try SecretTree(nodes: bytes, ratchets: senders[epoch] ?? [])
    }
    return trees
  }

  /// The epochs that are over, in order.
  func pastEpochs(_ trees: [UInt64: SecretTree]) throws(MLSError) -> [PastEpoch] {
    var epochs: [PastEpoch] = []
    for case (.past(let epoch), _) in parts {
      guard let tree = trees[epoch] else {
        throw .unsuitable("the nodes of epoch \(epoch) are not stored")
      }
      var past = try decode(.past(epoch: epoch)) { reader throws(MLSError) in
        try PastEpoch(from: &reader, secretTree: tree)
      }
      past.isStored = true
      epochs.append(past)
    }
    return epochs.sorted { $0.context.epoch < $1.context.epoch }
  }
}
