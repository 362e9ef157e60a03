internal import Cryptography
internal import Foundation

/// A JSON Web Token that the server signs. Source: RFC 7515 §7.1, RFC 8037 §3.1.
struct JSONWebToken: Sendable {
  /// The token in its compact form.
  let text: String

  /// Signs claims with an Ed25519 key.
  ///
  /// - Parameters:
  ///   - claims: what the token says, JSON.
  ///   - key: what it is signed with.
  ///   - identifier: the key's name.
  /// - Throws: `CryptographyError`.
  init(_ claims: some Encodable, by key: SigningKey, identifier: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let header = try encoder.encode(
      Header(alg: "EdDSA", typ: "JWT", kid: identifier))
    let payload = try encoder.encode(claims)
    let signed = Self.base64(Array(header)) + "." + Self.base64(Array(payload))
    let message = Array(signed.utf8)
    let signature = try key.sign(message.bytes)
    text = signed + "." + Self.base64(signature)
  }

  private struct Header: Encodable {
    let alg: String
    let typ: String
    let kid: String
  }

  /// Base64 for URLs, without padding. Source: RFC 4648 §5.
  static func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
