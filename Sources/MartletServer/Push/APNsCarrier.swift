internal import Egress
internal import Foundation
internal import Postgres
internal import Protobuf
internal import Synchronization

/// Sends by Apple's push service.
///
/// Source: Apple, Sending notification requests to APNs; Establishing a token-based connection.
final class APNsCarrier: PushCarrier {
  private struct Claims: Encodable {
    let iss: String
    let iat: Int64
  }

  /// What the application's extension replaces by what it has fetched.
  private struct Body: Encodable {
    struct Content: Encodable {
      struct Alert: Encodable {
        let key: String

        private enum CodingKeys: String, CodingKey {
          case key = "loc-key"
        }
      }

      var alert: Alert?
      var mutable: Int?
      var available: Int?

      private enum CodingKeys: String, CodingKey {
        case alert
        case mutable = "mutable-content"
        case available = "content-available"
      }
    }

    let aps: Content
    let m: String
  }

  private struct Failure: Decodable {
    let reason: String
  }

  /// How long a token is used: Apple wants one of at least 20 minutes and at most an hour.
  private static let tokenLifetime: Int64 = 2400

  private let policy: PushPolicy.APNs
  private let now: @Sendable () -> Timestamp
  private let token = Mutex<(text: String, issuedAt: Int64)?>(nil)

  init(_ policy: PushPolicy.APNs, now: @escaping @Sendable () -> Timestamp) {
    self.policy = policy
    self.now = now
  }

  func request(
    _ message: PushMessage, to endpoint: PushEndpoint, _ entry: PushEndpoints.Entry
  ) async throws -> EgressRequest? {
    guard case .apns(let token, let voipToken) = endpoint else { return nil }
    let isVoIP = message.reason == .call && !voipToken.isEmpty
    let kind = isVoIP ? "voip" : message.isUrgent ? "alert" : "background"
    let time = now().secondsSince1970
    let body = Body(
      aps: isVoIP
        ? .init()
        : message.isUrgent
          ? .init(
            alert: .init(key: "martlet.\(message.reason.topic)"),
            mutable: 1)
          : .init(available: 1),
      m: Base64.encode(message.payload()))
    return EgressRequest(
      "\(policy.url)/3/device/\(isVoIP ? voipToken : token)",
      headers: [
        ("authorization", "bearer \(try providerToken(at: time))"),
        ("apns-topic", isVoIP ? "\(policy.topic).voip" : policy.topic), ("apns-push-type", kind),
        ("apns-priority", kind == "background" ? "5" : "10"),
        ("apns-expiration", "\(time + message.seconds)"),
        ("apns-collapse-id", message.reason.topic),
        ("content-type", "application/json"),
      ], body: Array(try JSONEncoder().encode(body)))
  }

  func verdict(on answer: EgressAnswer) -> PushVerdict {
    let reason = try? JSONDecoder().decode(Failure.self, from: Data(answer.body)).reason
    switch (answer.status, reason) {
    case (400, "BadDeviceToken"), (400, "DeviceTokenNotForTopic"): return .gone
    case (403, "ExpiredProviderToken"), (403, "InvalidProviderToken"):
      token.withLock { $0 = nil }
      return .busy(retryAfter: nil)
    case (404, _): return .refused
    default: return PushVerdict(answer)
    }
  }

  private func providerToken(at time: Int64) throws -> String {
    let known = token.withLock { $0 }
    if let known, (0..<Self.tokenLifetime).contains(time - known.issuedAt) { return known.text }
    let fresh = try JSONWebToken(
      Claims(iss: policy.teamID, iat: time), by: policy.key, identifier: policy.keyID)
    token.withLock { $0 = (fresh.text, time) }
    return fresh.text
  }
}
