package import Cryptography
internal import Protobuf

/// Makes credentials for TURN servers that share a secret with this server.
///
/// A user name says when it expires and nothing else, so that a relay learns nobody's account.
///
/// Source: draft-uberti-behave-turn-rest-00, as coturn's `use-auth-secret` has it.
package struct RelayCredentials: Sendable {
  /// What opens a relay for a while.
  package struct Credential: Sendable, Hashable {
    /// Seconds since 1970, a colon, 16 random digits.
    package let username: String
    /// base64 of the HMAC-SHA1 of the user name.
    package let password: String
  }

  /// Where the relays are, as RFC 7065 writes it.
  package let urls: [String]
  private let secrets: [SecretBytes]

  /// Relays.
  ///
  /// - Parameters:
  ///   - urls: where they are.
  ///   - secrets: what they may know, the first of them for certain: while a secret is replaced, a
  ///     credential of each is given.
  package init(urls: [String], secrets: [SecretBytes]) {
    self.urls = urls
    self.secrets = secrets
  }

  /// A credential of each secret.
  ///
  /// - Parameter expiry: until when they count, seconds since 1970.
  /// - Returns: them, in the order of the secrets.
  package func credentials(until expiry: Int64) -> [Credential] {
    secrets.map { secret in
      var random = SystemRandom()
      let username = "\(expiry):\(random.bytes(8).hexadecimal)"
      let tag = LegacyHash.hmacSHA1(Array(username.utf8).bytes, key: secret.bytes)
      return Credential(username: username, password: Base64.encode(tag))
    }
  }
}
