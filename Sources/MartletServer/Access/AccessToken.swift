internal import Cryptography
internal import Postgres
internal import Protobuf

/// What a device shows with its calls: who it is, since when, and a MAC by a server's key.
///
/// Layout, then base64: version 1 ‖ key epoch (`u32`) ‖ account (16) ‖
/// device (`u8`) ‖ issued at, microseconds since 1970 (`i64`) ‖ HMAC-SHA-256 (32).
struct AccessToken: Sendable, Hashable {
  static let version: UInt8 = 1
  static let claimsByteCount = 30
  static let byteCount = claimsByteCount + 32

  let epoch: Int32
  let address: Address
  let issuedAt: Timestamp

  var expiresAt: Timestamp { issuedAt.adding(Limits.tokenLifetime) }

  init(epoch: Int32, address: Address, issuedAt: Timestamp) {
    self.epoch = epoch
    self.address = address
    self.issuedAt = issuedAt
  }

  /// The token as it travels.
  func sealed(by key: ServerSecrets.Key) -> String {
    let claims = self.claims
    let tag = MessageAuthentication(.sha256).tag(claims.bytes, key: key.secret.bytes)
    return Base64.encode(claims + tag)
  }

  /// What a text claims, and its MAC; nil if it is no token.
  static func claims(in text: String) -> (token: AccessToken, claims: [UInt8], tag: [UInt8])? {
    guard let bytes = Base64.decode(text.utf8), bytes.count == byteCount, bytes[0] == version,
      let account = Identifier(bytes[5..<21]), let device = DeviceNumber(of: bytes[21])
    else { return nil }
    let epoch = bytes[1..<5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let issued = bytes[22..<30].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let token = AccessToken(
      epoch: Int32(bitPattern: epoch), address: Address(account: account, device: device),
      issuedAt: Timestamp(microsecondsSince1970: Int64(bitPattern: issued)))
    return (token, Array(bytes[..<claimsByteCount]), Array(bytes[claimsByteCount...]))
  }

  private var claims: [UInt8] {
    var claims = [Self.version]
    claims += UInt32(bitPattern: epoch).bigEndianBytes
    claims += address.account.bytes
    claims.append(address.device.rawValue)
    claims += UInt64(bitPattern: issuedAt.microsecondsSince1970).bigEndianBytes
    return claims
  }
}
