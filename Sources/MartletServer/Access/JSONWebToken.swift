internal import Cryptography
internal import Foundation
internal import Protobuf

/// A JSON Web Token that the server signs. Source: RFC 7515 §7.1, RFC 7518 §3, RFC 8037 §3.1.
struct JSONWebToken: Sendable {
  /// The token in its compact form.
  let text: String

  /// Signs claims with an Ed25519 key, or one of P-256.
  ///
  /// - Parameters:
  ///   - claims: what the token says, JSON.
  ///   - key: what it is signed with.
  ///   - identifier: the key's name; nil gives none.
  /// - Throws: `CryptographyError`.
  init(_ claims: some Encodable, by key: SigningKey, identifier: String? = nil) throws {
    let isEdwards = key.scheme == .ed25519
    try self.init(claims, isEdwards ? .edDSA : .es256, identifier: identifier) { message in
      isEdwards ? try key.sign(message.bytes) : try key.signConcatenated(message.bytes)
    }
  }

  /// Signs claims with a key that another service has issued.
  init(_ claims: some Encodable, by key: PEMSigningKey, identifier: String? = nil) throws {
    let algorithm: KeySet.Algorithm = key.algorithm == .rsaPKCS1SHA256 ? .rs256 : .es256
    try self.init(claims, algorithm, identifier: identifier) { try key.sign($0.bytes) }
  }

  /// Signs claims with whatever signs in the form of an algorithm.
  init(
    _ claims: some Encodable, _ algorithm: KeySet.Algorithm, identifier: String?,
    sign: ([UInt8]) throws -> [UInt8]
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let header = try encoder.encode(
      Header(alg: algorithm.rawValue, typ: "JWT", kid: identifier))
    let payload = try encoder.encode(claims)
    let signed = Base64.encodeForURL(Array(header)) + "." + Base64.encodeForURL(Array(payload))
    text = signed + "." + Base64.encodeForURL(try sign(Array(signed.utf8)))
  }

  private struct Header: Encodable {
    let alg: String
    let typ: String
    let kid: String?
  }
}
