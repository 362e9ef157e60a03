public import MLSCore

internal import Cryptography

extension Group {
  /// The version of the present part.
  private static var partsVersion: UInt8 { 2 }

  /// What has changed since the last call, to be stored before anything is sent.
  ///
  /// A message changes the keys of its sender, and the nodes above where they were derived for it:
  /// some hundred bytes, however large the group. A commit changes the present part, which holds
  /// the ratchet tree, and files the epoch that ends. A group that was not restored from parts
  /// gives all of them, and has all others removed.
  ///
  /// - Returns: the changes; whoever cannot store them restores the group from what is stored.
  public mutating func takeChanges() -> GroupChanges {
    var changes = GroupChanges()
    if !stored.isWhole || status != .active {
      forgetStored()
      changes.removedPrefixes = [[]]
    }
    let epochs = Set(history.epochs.map(\.context.epoch)).union([context.epoch])
    for epoch in stored.epochs.subtracting(epochs).sorted() {
      changes.removedPrefixes.append(PartName.prefix(of: epoch))
    }
    if !stored.hasPresent || !epochState.isStored {
      changes.add(.present, WireWriter.encodeSecret { encodePresent(into: &$0) })
    }
    if !stored.hasPending { changes.replace(.pending, pendingCommit) }
    for index in history.epochs.indices { history.epochs[index].takeChanges(into: &changes) }
    changes.add(epochState.secretTree.takeChanges(), of: context.epoch)
    epochState.isStored = true
    stored = StoredParts(isWhole: true, hasPresent: true, hasPending: true, epochs: epochs)
    return changes
  }

  /// The group whose parts are stored.
  ///
  /// - Parameters:
  ///   - parts: all that are stored, in any order.
  ///   - configuration: how one sends, keeps and judges.
  /// - Throws: `MLSError.malformed`, `MLSError.cryptography`; `MLSError.unsuitable` where a part is
  ///   missing.
  public init(
    restoring parts: [GroupPart], configuration: Configuration
  ) throws(MLSError) {
    let parts = try PartsReader(parts)
    let trees = try parts.secretTrees()
    let past = try parts.pastEpochs(trees)
    let present = try parts.decode(.present) { reader throws(MLSError) in
      try Present(from: &reader, past: past, trees: trees)
    }
    let pending = try parts.pendingCommit()
    self.init(present.epochState, configuration: configuration)
    status = present.status
    history = present.history
    ownUpdates = present.ownUpdates
    pendingCommit = pending
    epochState.isStored = true
    stored = StoredParts(
      isWhole: true, hasPresent: true, hasPending: true, epochs: Set(trees.keys))
  }

  private func encodePresent(into writer: inout WireWriter) {
    writer.write(Self.partsVersion)
    // Which keys belong to it is known before it is read.
    writer.write(context.epoch)
    writer.write(status)
    epochState.encode(into: &writer, withSecretTree: false)
    history.encodeResumptionSecrets(into: &writer)
    writer.write(ownUpdates)
  }

  private mutating func forgetStored() {
    stored = StoredParts()
    epochState.isStored = false
    epochState.secretTree.forgetStored()
    for index in history.epochs.indices { history.epochs[index].forgetStored() }
  }

  /// The present part, as it is read.
  private struct Present {
    let status: Status
    let epochState: EpochState
    let history: History
    let ownUpdates: OwnUpdates

    init(
      from reader: inout WireReader, past: [PastEpoch], trees: [UInt64: SecretTree]
    ) throws(MLSError) {
      let version = try reader.read(UInt8.self)
      guard version == Group.partsVersion else {
        throw .malformed(.unknownValue(Int(version), of: "stored version"))
      }
      let epoch = try reader.read(UInt64.self)
      guard let tree = trees[epoch] else {
        throw .unsuitable("the nodes of epoch \(epoch) are not stored")
      }
      status = try reader.read()
      epochState = try EpochState(from: &reader, secretTree: tree)
      history = try History(from: &reader, epochs: past)
      ownUpdates = try reader.read()
    }
  }
}

extension PastEpoch {
  fileprivate mutating func takeChanges(into changes: inout GroupChanges) {
    if !isStored {
      changes.add(
        .past(epoch: context.epoch),
        WireWriter.encodeSecret { encode(into: &$0, withSecretTree: false) })
    }
    changes.add(secretTree.takeChanges(), of: context.epoch)
    isStored = true
  }

  fileprivate mutating func forgetStored() {
    isStored = false
    secretTree.forgetStored()
  }
}

extension GroupChanges {
  fileprivate mutating func add(_ name: PartName, _ bytes: SecretBytes) {
    parts.append(GroupPart(name: name.bytes, bytes: bytes))
  }

  fileprivate mutating func replace(_ name: PartName, _ value: (some WireCodable)?) {
    guard let value else { return removedPrefixes.append(name.bytes) }
    add(name, WireWriter.encodeSecret { $0.write(value) })
  }

  fileprivate mutating func add(_ tree: SecretTree.Changes, of epoch: UInt64) {
    if let nodes = tree.nodes { add(.nodes(epoch: epoch), nodes) }
    for (leaf, bytes) in tree.ratchets {
      add(.ratchets(epoch: epoch, leaf: leaf.rawValue), bytes)
    }
  }
}
