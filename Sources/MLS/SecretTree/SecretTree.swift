package import Cryptography
package import MLSCore

/// The keys of an epoch's messages, derived for a sender when its first message comes or goes.
///
/// Looking a key up and using it up are two acts, so that a forged message changes nothing.
///
/// Source: RFC 9420 §9.
package struct SecretTree: Sendable {
  package let cipherSuite: CipherSuite
  private let leafCount: Int
  /// The secrets of the highest nodes under which no ratchet was derived yet.
  private var nodes: [NodeIndex: SecretBytes] { didSet { areNodesStored = false } }
  private var ratchets: [LeafIndex: Ratchets] = [:]
  private var areNodesStored = false
  /// Whose ratchets are not stored as they are now.
  private var unstored: Set<LeafIndex> = []

  fileprivate struct Ratchets: Sendable {
    var handshake: Ratchet
    var application: Ratchet

    subscript(type: ContentType) -> Ratchet {
      get { type == .application ? application : handshake }
      _modify {
        if type == .application { yield &application } else { yield &handshake }
      }
    }
  }

  /// The tree over `leafCount` leaves, a power of two.
  package init(encryptionSecret: SecretBytes, leafCount: Int, cipherSuite: CipherSuite) {
    self.cipherSuite = cipherSuite
    self.leafCount = leafCount
    nodes = [.root(leafCount: leafCount): encryptionSecret]
  }

  /// A key that was looked up, and what using it will change.
  package struct Step: Sendable {
    package var key: MessageKey { ratchet.key }
    fileprivate let leaf: LeafIndex
    fileprivate let type: ContentType
    fileprivate let ratchet: Ratchet.Step
    fileprivate let derivation: Derivation?
  }

  /// The derivation of a leaf's ratchets: the node it starts from and the nodes beside its way.
  fileprivate struct Derivation: Sendable {
    let start: NodeIndex
    var siblings: [(NodeIndex, SecretBytes)] = []
    let ratchets: Ratchets
  }

  /// The generation of the next key of a sender.
  package func nextGeneration(
    of leaf: LeafIndex, for type: ContentType
  ) -> UInt32 {
    ratchets[leaf]?[type].generation ?? 0
  }

  /// The key of a sender's message, looked up without changing anything.
  ///
  /// - Throws: `MLSError.violation` where the leaf is beyond the tree or the generation's key is
  ///   consumed or too far.
  package func step(
    of leaf: LeafIndex, for type: ContentType, generation: UInt32
  ) throws(MLSError) -> Step {
    guard leaf.offset < leafCount else { throw .violation(.senderNotMember) }
    let derivation = ratchets[leaf] == nil ? try derive(leaf) : nil
    guard let known = derivation?.ratchets ?? ratchets[leaf] else {
      throw .violation(.senderNotMember)
    }
    return Step(
      leaf: leaf, type: type,
      ratchet: try known[type].step(to: generation, cipherSuite: cipherSuite),
      derivation: derivation)
  }

  /// Uses a key up.
  package mutating func apply(_ step: Step) {
    if let derivation = step.derivation {
      nodes[derivation.start] = nil
      for (node, secret) in derivation.siblings { nodes[node] = secret }
      ratchets[step.leaf] = derivation.ratchets
    }
    unstored.insert(step.leaf)
    ratchets[step.leaf]?[step.type].apply(step.ratchet)
  }

  private func derive(_ leaf: LeafIndex) throws(MLSError) -> Derivation {
    var node = leaf.node
    while nodes[node] == nil {
      guard let parent = node.parent(leafCount: leafCount) else {
        throw .violation(.senderNotMember)
      }
      node = parent
    }
    guard var secret = nodes[node] else { throw .violation(.senderNotMember) }
    let start = node
    var siblings: [(NodeIndex, SecretBytes)] = []
    while let left = node.left, let right = node.right {
      let leftSecret = try child(of: secret, "left")
      let rightSecret = try child(of: secret, "right")
      let goesLeft = left.covers(leaf.node)
      siblings.append(goesLeft ? (right, rightSecret) : (left, leftSecret))
      (node, secret) = goesLeft ? (left, leftSecret) : (right, rightSecret)
    }
    let ratchets = Ratchets(
      handshake: Ratchet(secret: try ratchetSecret(secret, "handshake")),
      application: Ratchet(secret: try ratchetSecret(secret, "application")))
    return Derivation(start: start, siblings: siblings, ratchets: ratchets)
  }

  private func child(of secret: SecretBytes, _ side: String) throws(MLSError) -> SecretBytes {
    try cipherSuite.expand(
      secret, label: "tree", context: Array(side.utf8), byteCount: cipherSuite.hashByteCount)
  }

  private func ratchetSecret(
    _ secret: SecretBytes, _ label: String
  ) throws(MLSError) -> SecretBytes {
    try cipherSuite.expand(secret, label: label, byteCount: cipherSuite.hashByteCount)
  }
}

extension SecretTree.Ratchets: WireCodable {
  init(from reader: inout WireReader) throws(MLSError) {
    handshake = try reader.read()
    application = try reader.read()
  }

  func encode(into writer: inout WireWriter) {
    writer.write(handshake)
    writer.write(application)
  }
}

extension SecretTree: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    try self.init(nodesFrom: &reader)
    var senders = try reader.readNested()
    while !senders.isAtEnd {
      let leaf: LeafIndex = try senders.read()
      ratchets[leaf] = try senders.read()
    }
    unstored = Set(ratchets.keys)
  }

  package func encode(into writer: inout WireWriter) {
    encodeNodes(into: &writer)
    writer.writeNested { senders in
      for (leaf, ratchets) in ratchets.sorted(by: { $0.key < $1.key }) {
        senders.write(leaf)
        senders.write(ratchets)
      }
    }
  }

  private init(nodesFrom reader: inout WireReader) throws(MLSError) {
    cipherSuite = try reader.read()
    leafCount = Int(try reader.read(UInt32.self))
    nodes = [:]
    var stored = try reader.readNested()
    while !stored.isAtEnd {
      let node = NodeIndex(try stored.read())
      nodes[node] = try stored.readSecret()
    }
  }

  private func encodeNodes(into writer: inout WireWriter) {
    writer.write(cipherSuite)
    writer.write(UInt32(leafCount))
    writer.writeNested { stored in
      for (node, secret) in nodes.sorted(by: { $0.key < $1.key }) {
        stored.write(node.rawValue)
        stored.writeSecret(secret)
      }
    }
  }
}

// MARK: - Stored by part

extension SecretTree {
  /// The tree from its parts: its nodes, and the ratchets of each sender.
  init(
    nodes: SecretBytes, ratchets senders: [(leaf: LeafIndex, bytes: SecretBytes)]
  ) throws(MLSError) {
    self = try WireReader.decode(nodes) { reader throws(MLSError) in
      try SecretTree(nodesFrom: &reader)
    }
    for (leaf, bytes) in senders {
      ratchets[leaf] = try WireReader.decode(bytes) { reader throws(MLSError) in
        try Ratchets(from: &reader)
      }
    }
    areNodesStored = true
  }

  /// The nodes, where they have changed, and the ratchets of the senders whose have.
  typealias Changes = (nodes: SecretBytes?, ratchets: [(leaf: LeafIndex, bytes: SecretBytes)])

  /// What has changed since it was stored; counts as stored from now on.
  mutating func takeChanges() -> Changes {
    let changedNodes = areNodesStored ? nil : WireWriter.encodeSecret { encodeNodes(into: &$0) }
    let changed = unstored.sorted().compactMap { leaf in
      ratchets[leaf].map { ratchets in
        (leaf, WireWriter.encodeSecret { $0.write(ratchets) })
      }
    }
    areNodesStored = true
    unstored = []
    return (changedNodes, changed)
  }

  /// Has all of it count as changed.
  mutating func forgetStored() {
    areNodesStored = false
    unstored = Set(ratchets.keys)
  }
}
