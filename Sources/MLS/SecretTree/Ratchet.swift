package import Cryptography
package import MLSCore

/// A key and nonce for one message.
package struct MessageKey: Sendable {
  package let key: SecretBytes
  package let nonce: SecretBytes
}

extension MessageKey: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    key = try reader.readSecret()
    nonce = try reader.readSecret()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeSecret(key)
    writer.writeSecret(nonce)
  }
}

/// A chain of message keys that moves forward only, with those that were passed over.
///
/// Source: RFC 9420 §9.1.
package struct Ratchet: Sendable {
  private var secret: SecretBytes
  /// The generation of the next key.
  package private(set) var generation: UInt32
  private var skipped: [UInt32: MessageKey] = [:]

  package init(secret: SecretBytes) {
    self.secret = secret
    generation = 0
  }

  /// A key that was looked up, and what using it will change; `apply` makes the change.
  package struct Step: Sendable {
    package let key: MessageKey
    fileprivate let generation: UInt32
    fileprivate let next: SecretBytes?
    fileprivate let passedOver: [(UInt32, MessageKey)]
  }

  /// The key of a generation, looked up without changing anything.
  ///
  /// - Throws: `MLSError.violation(.generationConsumed)`, `.generationTooFar`,
  ///   `.messageLimitReached`.
  package func step(to wanted: UInt32, cipherSuite: CipherSuite) throws(MLSError) -> Step {
    guard wanted >= generation else {
      guard let key = skipped[wanted] else { throw .violation(.generationConsumed) }
      return Step(key: key, generation: wanted, next: nil, passedOver: [])
    }
    guard wanted - generation <= Window.generationGap else {
      throw .violation(.generationTooFar)
    }
    guard wanted < .max else { throw .violation(.messageLimitReached) }
    var current = secret
    var passedOver: [(UInt32, MessageKey)] = []
    for generation in generation..<wanted {
      passedOver.append(
        (generation, try Self.key(of: current, generation, cipherSuite)))
      current = try Self.next(after: current, generation, cipherSuite)
    }
    return Step(
      key: try Self.key(of: current, wanted, cipherSuite), generation: wanted,
      next: try Self.next(after: current, wanted, cipherSuite), passedOver: passedOver)
  }

  /// Forgets the key that was used and remembers those that were passed over.
  package mutating func apply(_ step: Step) {
    guard let next = step.next else {
      skipped[step.generation] = nil
      return
    }
    secret = next
    generation = step.generation + 1
    for (generation, key) in step.passedOver { skipped[generation] = key }
    let excess = skipped.count - Window.skippedKeyCount
    guard excess > 0 else { return }
    for generation in skipped.keys.sorted().prefix(excess) { skipped[generation] = nil }
  }

  private static func key(
    of secret: SecretBytes, _ generation: UInt32, _ suite: CipherSuite
  ) throws(MLSError) -> MessageKey {
    MessageKey(
      key: try suite.deriveTree(secret, "key", generation, suite.aead.keyByteCount),
      nonce: try suite.deriveTree(secret, "nonce", generation, suite.aead.nonceByteCount))
  }

  private static func next(
    after secret: SecretBytes, _ generation: UInt32, _ suite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    try suite.deriveTree(secret, "secret", generation, suite.hashByteCount)
  }
}

extension CipherSuite {
  /// `DeriveTreeSecret`.
  ///
  /// Source: RFC 9420 §9.
  package func deriveTree(
    _ secret: SecretBytes, _ label: String, _ generation: UInt32, _ byteCount: Int
  ) throws(MLSError) -> SecretBytes {
    let context = WireWriter.encode { $0.write(generation) }
    return try expand(secret, label: label, context: context, byteCount: byteCount)
  }
}

extension Ratchet: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    secret = try reader.readSecret()
    generation = try reader.read()
    var nested = try reader.readNested()
    while !nested.isAtEnd {
      let generation = try nested.read(UInt32.self)
      skipped[generation] = try nested.read()
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeSecret(secret)
    writer.write(generation)
    writer.writeNested { nested in
      for (generation, key) in skipped.sorted(by: { $0.key < $1.key }) {
        nested.write(generation)
        nested.write(key)
      }
    }
  }
}
