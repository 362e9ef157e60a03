internal import Egress
internal import Foundation
internal import Postgres
internal import Protobuf
internal import Synchronization

/// Sends by Firebase Cloud Messaging.
///
/// Source: Google, Firebase Cloud Messaging, HTTP v1; RFC 7523 for its tokens.
final class FCMCarrier: PushCarrier {
  private struct Claims: Encodable {
    let iss: String
    let scope: String
    let aud: String
    let iat: Int64
    let exp: Int64
  }

  private struct Grant: Decodable {
    let access_token: String
    let expires_in: Int64
  }

  private struct Body: Encodable {
    struct Message: Encodable {
      struct Android: Encodable {
        let priority: String
        let ttl: String
        let collapse_key: String
      }

      let token: String
      let data: [String: String]
      let android: Android
    }

    let message: Message
  }

  private struct Token: Sendable {
    let text: String
    let expiry: ContinuousClock.Instant
  }

  private static let scope = "https://www.googleapis.com/auth/firebase.messaging"
  private static let grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"
  /// How long before its end a token is used no more.
  private static let margin = Duration.seconds(120)

  private let policy: PushPolicy.FCM
  private let egress: EgressClient
  private let now: @Sendable () -> Timestamp
  /// The token, or the request for one that all wait for.
  private let token = Mutex<Task<Token, any Error>?>(nil)

  init(
    _ policy: PushPolicy.FCM, _ egress: EgressClient, now: @escaping @Sendable () -> Timestamp
  ) {
    self.policy = policy
    self.egress = egress
    self.now = now
  }

  func request(
    _ message: PushMessage, to endpoint: PushEndpoint, _ entry: PushEndpoints.Entry
  ) async throws -> EgressRequest? {
    guard case .fcm(let token) = endpoint else { return nil }
    let body = Body(
      message: .init(
        token: token, data: ["m": Base64.encode(message.payload())],
        android: .init(
          priority: message.isUrgent ? "HIGH" : "NORMAL", ttl: "\(message.seconds)s",
          collapse_key: message.reason.topic)))
    return EgressRequest(
      "\(policy.url)/v1/projects/\(policy.project)/messages:send",
      headers: [
        ("authorization", "Bearer \(try await accessToken())"),
        ("content-type", "application/json"),
      ], body: Array(try JSONEncoder().encode(body)))
  }

  func verdict(on answer: EgressAnswer) -> PushVerdict {
    guard answer.status == 401 else { return PushVerdict(answer) }
    token.withLock { $0 = nil }
    return .busy(retryAfter: nil)
  }

  private func accessToken() async throws -> String {
    if let known = token.withLock({ $0 }) {
      // One that failed is asked for again by whoever comes next.
      if let found = try? await known.value, .now < found.expiry { return found.text }
      token.withLock { if $0 == known { $0 = nil } }
    }
    let task = token.withLock { current in
      if let current { return current }
      let task = Task { try await self.exchange() }
      current = task
      return task
    }
    return try await task.value.text
  }

  private func exchange() async throws -> Token {
    let time = now().secondsSince1970
    let assertion = try JSONWebToken(
      Claims(
        iss: policy.email, scope: Self.scope, aud: policy.tokenURL, iat: time, exp: time + 3600),
      by: policy.key)
    let start = ContinuousClock.now
    let answer = try await egress.answer(
      to: EgressRequest(
        policy.tokenURL, headers: [("content-type", "application/x-www-form-urlencoded")],
        body: Array("grant_type=\(Self.grant)&assertion=\(assertion.text)".utf8)))
    guard answer.status == 200,
      let grant = try? JSONDecoder().decode(Grant.self, from: Data(answer.body))
    else { throw EgressError.failed(code: Int32(clamping: answer.status)) }
    return Token(
      text: grant.access_token,
      expiry: start + max(.seconds(1), .seconds(grant.expires_in) - Self.margin))
  }
}
