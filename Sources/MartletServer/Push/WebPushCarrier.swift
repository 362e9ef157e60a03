internal import Cryptography
internal import Egress
internal import Postgres
internal import Protobuf
internal import Synchronization

/// Sends by Web Push.
///
/// Source: RFC 8030, RFC 8291, RFC 8292.
final class WebPushCarrier: PushCarrier {
  private struct Claims: Encodable {
    let aud: String
    let exp: Int64
    let sub: String
  }

  private struct Token: Sendable {
    let text: String
    let expiry: Int64
  }

  private struct Audience: Hashable, Sendable {
    let origin: String
    let key: Int32
  }

  /// How long a token is good, and how long before that another is made.
  private static let lifetime: Int64 = 12 * 3600
  private static let margin: Int64 = 3600

  private let keys: PushKeys
  private let contact: String
  private let now: @Sendable () -> Timestamp
  private let tokens = Mutex(RecentCache<Audience, Token>(limit: Limits.pushOrigins))

  /// - Parameters:
  ///   - keys: what push services know the server by.
  ///   - contact: whom they may turn to, `mailto:` or https.
  ///   - now: the time.
  init(keys: PushKeys, contact: String, now: @escaping @Sendable () -> Timestamp) {
    self.keys = keys
    self.contact = contact
    self.now = now
  }

  func request(
    _ message: PushMessage, to endpoint: PushEndpoint, _ entry: PushEndpoints.Entry
  ) async throws -> EgressRequest? {
    guard case .webPush(let url, let publicKey, let secret) = endpoint, let id = entry.keyID,
      let key = try await keys.key(id)
    else { return nil }
    var random = SystemRandom()
    let sealed = try WebPushMessage(
      message.payload(), to: publicKey, secret: secret,
      ephemeral: .generate(.p256, using: &random), salt: random.bytes(16))
    let token = try token(for: entry.origin, by: key)
    let name = Base64.encodeForURL(key.publicKey)
    return EgressRequest(
      url,
      headers: [
        ("content-type", "application/octet-stream"), ("content-encoding", "aes128gcm"),
        ("ttl", "\(message.seconds)"), ("urgency", message.isUrgent ? "high" : "normal"),
        ("topic", message.reason.topic),
        ("authorization", "vapid t=\(token),k=\(name)"),
      ], body: sealed.body)
  }

  func verdict(on answer: EgressAnswer) -> PushVerdict { PushVerdict(answer) }

  private func token(for origin: String, by key: PushKeys.Key) throws -> String {
    let seconds = now().secondsSince1970
    let audience = Audience(origin: origin, key: key.id)
    if let token = tokens.withLock({ $0.use(audience) }), token.expiry > seconds + Self.margin {
      return token.text
    }
    let expiry = seconds + Self.lifetime
    let token = try JSONWebToken(
      Claims(aud: origin, exp: expiry, sub: contact), by: key.signingKey)
    tokens.withLock { $0.insert(Token(text: token.text, expiry: expiry), for: audience) }
    return token.text
  }
}
