public import Cryptography
public import MLSCore

/// A key package that one published, with its private keys.
///
/// It is deleted once it was used to join a group, unless it is a last resort.
public struct OwnKeyPackage: Sendable {
  /// What is published.
  public let keyPackage: KeyPackage
  package let initKey: KEMPrivateKey
  package let encryptionKey: KEMPrivateKey

  package init(keyPackage: KeyPackage, initKey: KEMPrivateKey, encryptionKey: KEMPrivateKey) {
    self.keyPackage = keyPackage
    self.initKey = initKey
    self.encryptionKey = encryptionKey
  }

  /// The hash by which a Welcome names the key package.
  public var reference: [UInt8] { keyPackage.reference }

  /// All of it, to be stored as a secret.
  public func serialized() -> SecretBytes {
    WireWriter.encodeSecret { writer in
      writer.write(keyPackage)
      writer.writeSecret(initKey.rawRepresentation)
      writer.writeSecret(encryptionKey.rawRepresentation)
    }
  }

  /// What `serialized()` gave.
  ///
  /// - Parameter bytes: as stored.
  /// - Throws: `MLSError.malformed`, `MLSError.cryptography`.
  public init(restoring bytes: SecretBytes) throws(MLSError) {
    self = try WireReader.decode(bytes) { reader throws(MLSError) in
      let keyPackage: KeyPackage = try reader.read()
      let suite = keyPackage.cipherSuite
      return OwnKeyPackage(
        keyPackage: keyPackage, initKey: try suite.privateKey(try reader.readSecret()),
        encryptionKey: try suite.privateKey(try reader.readSecret()))
    }
  }
}

extension Client {
  /// Makes a key package to publish.
  ///
  /// - Parameters:
  ///   - lifetime: when it may be used.
  ///   - isLastResort: whether it may be used again when no other is left.
  ///   - random: where its keys come from.
  /// - Returns: the key package with its private keys, to be stored.
  /// - Throws: `MLSError.cryptography`.
  public func makeKeyPackage(
    lifetime: Lifetime, isLastResort: Bool = false,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> OwnKeyPackage {
    let initKey = KEMPrivateKey.generate(cipherSuite.kem, using: &random)
    let encryptionKey = KEMPrivateKey.generate(cipherSuite.kem, using: &random)
    let leafNode = try leafNode(
      encryptionKey: encryptionKey.publicKey.rawRepresentation,
      source: .keyPackage(lifetime), in: nil)
    let marks = isLastResort ? [Extension(type: .lastResort, data: [])] : []
    let keyPackage = try KeyPackage(
      cipherSuite: cipherSuite, initKey: initKey.publicKey.rawRepresentation,
      leafNode: leafNode, extensions: try Extensions(marks)
    ) { bytes throws(MLSError) in
      try cipherSuite.sign(bytes, label: .keyPackage, with: signingKey)
    }
    return OwnKeyPackage(
      keyPackage: keyPackage, initKey: initKey, encryptionKey: encryptionKey)
  }
}
