package import Cryptography
package import MLSCore

/// The secrets of a commit's path, from the lowest node up, and the keys that derive from them.
///
/// Source: RFC 9420 §7.4.
package struct PathSecrets: Sendable {
  /// The path secret of each step.
  package let secrets: [SecretBytes]
  /// The key pair of each step.
  package let keys: [KEMPrivateKey]
  /// What the path contributes to the next epoch.
  package let commitSecret: SecretBytes

  /// The secrets of `count` steps, the first of which has the path secret `first`.
  package init(
    from first: SecretBytes, count: Int, cipherSuite: CipherSuite
  ) throws(MLSError) {
    var secrets: [SecretBytes] = []
    var keys: [KEMPrivateKey] = []
    var secret = first
    for _ in 0..<count {
      secrets.append(secret)
      keys.append(try cipherSuite.deriveKeyPair(try cipherSuite.derive(secret, label: "node")))
      secret = try cipherSuite.derive(secret, label: "path")
    }
    self.secrets = secrets
    self.keys = keys
    commitSecret = secret
  }
}
