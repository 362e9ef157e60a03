internal import Cryptography
package import Postgres

/// Makes challenges, and recognises them again without having kept them.
///
/// Layout: version 1 ‖ key epoch (`u32`) ‖ expiry, microseconds since 1970 (`i64`) ‖ random (16) ‖
/// HMAC-SHA-256 (32) over all before it, the device's address and the server's name.
package struct Challenges: Sendable {
  private static let version: UInt8 = 1
  private static let bodyByteCount = 29
  private static let byteCount = bodyByteCount + 32
  private static let label = Array("martlet-auth-v1".utf8)

  private let secrets: ServerSecrets
  private let serverName: [UInt8]
  private let now: @Sendable () -> Timestamp

  /// Challenges of a server.
  ///
  /// - Parameters:
  ///   - secrets: what authenticates them.
  ///   - serverName: a challenge of one server means nothing to another.
  ///   - now: the time.
  package init(
    secrets: ServerSecrets, serverName: String, now: @escaping @Sendable () -> Timestamp
  ) {
    self.secrets = secrets
    self.serverName = Array(serverName.utf8)
    self.now = now
  }

  /// A challenge for a device.
  func make(for address: Address) async throws -> [UInt8] {
    let key = try await secrets.current()
    var random = SystemRandom()
    let expiry = now().adding(Limits.challengeLifetime).microsecondsSince1970
    var body = [Self.version]
    body += UInt32(bitPattern: key.epoch).bigEndianBytes
    body += UInt64(bitPattern: expiry).bigEndianBytes
    body += random.bytes(16)
    let tag = MessageAuthentication(.sha256)
      .tag(authenticated(body, address).bytes, key: key.secret.bytes)
    return body + tag
  }

  /// Whether a challenge is one that was made for the device within the last 60 seconds.
  func isValid(_ challenge: [UInt8], for address: Address) async throws -> Bool {
    guard challenge.count == Self.byteCount, challenge[0] == Self.version else { return false }
    let body = Array(challenge[..<Self.bodyByteCount])
    let tag = Array(challenge[Self.bodyByteCount...])
    let epoch = body[1..<5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let expiry = body[5..<13].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let key = try await secrets.key(epoch: Int32(bitPattern: epoch)) else { return false }
    return MessageAuthentication(.sha256)
      .isValid(tag.bytes, of: authenticated(body, address).bytes, key: key.secret.bytes)
      && Timestamp(microsecondsSince1970: Int64(bitPattern: expiry)) > now()
  }

  /// What the device signs to answer a challenge.
  static func signed(_ challenge: [UInt8], by address: Address) -> [UInt8] {
    label + challenge + address.account.bytes + [address.device.rawValue]
  }

  private func authenticated(_ body: [UInt8], _ address: Address) -> [UInt8] {
    body + address.account.bytes + [address.device.rawValue] + serverName
  }
}
