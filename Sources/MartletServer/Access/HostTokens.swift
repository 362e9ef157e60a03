internal import Cryptography
package import Egress
internal import Foundation
package import Postgres
internal import Synchronization

/// Recognises tokens of the host application, which say which of its users may register.
///
/// A token is a JSON Web Token, signed with EdDSA (Ed25519), ES256 or RS256 by a key of a file of
/// keys (JWKS). The file alone says which algorithm each key is for: what a token names can choose
/// among its keys and nothing else.
///
/// Source: RFC 7515, 7517, 7518, 7519, 8037; what RFC 8725 advises.
package final class HostTokens: Sendable {
  /// A user of the host application.
  package struct User: Sendable, Hashable {
    /// Who vouches for it.
    package let issuer: String
    /// Its `sub`.
    package let subject: String
  }

  /// Why a token is not accepted; for the log, not for the caller.
  package enum Fault: Error, Sendable, Hashable {
    /// It is no JSON Web Token in the compact form, or lacks a claim.
    case malformed
    /// Its header demands what is not done here.
    case unsupported(String)
    /// No key of the file is the one that it names, for its algorithm.
    case unknownKey
    /// It was not signed by the key.
    case invalidSignature
    /// Another issuer made it, or it is for others.
    case notForUs
    /// The issuer's keys are at a URL that does not answer.
    case keysUnavailable
    /// It has expired, does not count yet, or is said to be from the future.
    case notNow
  }

  /// What clocks may differ by.
  private static let leeway = 60.0
  /// Bytes of a user's name.
  private static let subjectByteCounts = 1...255

  /// The file of each issuer's keys.
  private let files: [String: String]
  /// Those of issuers whose keys are at a URL.
  private let remote: [String: RemoteKeySet]
  private let audience: String
  private let keys: Mutex<[String: KeySet]>

  /// Reads the keys.
  ///
  /// - Parameters:
  ///   - sources: a JSON Web Key Set for each issuer, which tokens have as `iss`: a file, or a URL
  ///     of https.
  ///   - audience: what their `aud` must be or hold.
  ///   - egress: asks URLs; they are asked when the first token comes.
  /// - Throws: `KeySetError`.
  package init(keys sources: [String: String], audience: String, egress: EgressClient?) throws {
    let files = sources.filter { !$0.value.hasPrefix("https://") }
    self.files = files
    remote = sources.filter { $0.value.hasPrefix("https://") }
      .compactMapValues { url in egress.map { RemoteKeySet(url, $0) } }
    self.audience = audience
    keys = Mutex(try files.mapValues { try KeySet(contentsOf: $0) })
  }

  /// Reads the files of keys again; where one cannot be used, nothing changes. Keys at URLs are
  /// asked for when they are next needed.
  ///
  /// - Throws: `KeySetError`.
  package func reload() throws {
    let fresh = try files.mapValues { try KeySet(contentsOf: $0) }
    keys.withLock { $0 = fresh }
    for set in remote.values { set.expire() }
  }

  /// The user that a token is about.
  ///
  /// - Parameters:
  ///   - token: as the registration brought it.
  ///   - now: the time.
  /// - Returns: the user.
  /// - Throws: `Fault`.
  package func user(of token: String, at now: Timestamp) async throws(Fault) -> User {
    let parts = try Self.parts(of: token)
    // Who it says made it chooses among the issuers that there are, and nothing else.
    let set = try await keys(of: parts.claims.iss, for: parts.header)
    try check(parts.header, by: set, parts.signed, parts.signature)
    return try check(parts.claims, seconds: Double(now.microsecondsSince1970) / 1_000_000)
  }

  /// Has the keys that a token needs fetched, if they are at a URL: before a transaction, which is
  /// not to wait for it.
  package func prepare(for token: String) async {
    guard !remote.isEmpty, let parts = try? Self.parts(of: token) else { return }
    _ = try? await keys(of: parts.claims.iss, for: parts.header)
  }

  private func keys(of issuer: String, for header: Header) async throws(Fault) -> KeySet {
    if let set = keys.withLock({ $0[issuer] }) { return set }
    guard let remote = remote[issuer] else { throw .notForUs }
    do {
      return try await remote.current { set in
        KeySet.Algorithm(rawValue: header.alg).map { set.keys(for: $0, named: header.kid).isEmpty }
          ?? false
      }
    } catch {
      throw .keysUnavailable
    }
  }

  private func check(
    _ header: Header, by set: KeySet, _ signed: String, _ signature: [UInt8]
  ) throws(Fault) {
    guard header.crit == nil else { throw .unsupported("crit") }
    guard header.typ.map({ $0.uppercased() == "JWT" }) ?? true else {
      throw .unsupported("typ")
    }
    guard let algorithm = KeySet.Algorithm(rawValue: header.alg) else {
      throw .unsupported("alg")
    }
    let fitting = set.keys(for: algorithm, named: header.kid)
    guard !fitting.isEmpty else { throw .unknownKey }
    let message = Array(signed.utf8)
    guard fitting.contains(where: { $0.isValid(signature, of: message) }) else {
      throw .invalidSignature
    }
  }

  private func check(_ claims: Claims, seconds now: Double) throws(Fault) -> User {
    guard claims.aud.values.contains(audience) else { throw .notForUs }
    guard Self.subjectByteCounts.contains(claims.sub.utf8.count), !claims.sub.utf8.contains(0)
    else { throw .malformed }
    guard claims.exp > now - Self.leeway, (claims.nbf ?? now) <= now + Self.leeway,
      (claims.iat ?? now) <= now + Self.leeway
    else { throw .notNow }
    return User(issuer: claims.iss, subject: claims.sub)
  }

  /// What a token says, which nobody has looked at yet.
  private struct Parts {
    let header: Header
    let claims: Claims
    let signed: String
    let signature: [UInt8]
  }

  private static func parts(of token: String) throws(Fault) -> Parts {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Base64URL.decode(parts[0]),
      let payload = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2])
    else { throw .malformed }
    let claims = try decode(Claims.self, payload)
    return Parts(
      header: try decode(Header.self, header), claims: claims, signed: "\(parts[0]).\(parts[1])",
      signature: signature)
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8]
  ) throws(Fault) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .malformed
    }
  }

  private struct Header: Decodable {
    let alg: String
    let kid: String?
    let typ: String?
    let crit: [String]?
  }

  private struct Claims: Decodable {
    let iss: String
    let sub: String
    let aud: Audience
    let exp: Double
    let nbf: Double?
    let iat: Double?
  }

  /// One audience, or several.
  private struct Audience: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        values = [one]
      } else {
        values = try container.decode([String].self)
      }
    }
  }
}
