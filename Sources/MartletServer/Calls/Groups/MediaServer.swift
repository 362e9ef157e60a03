package import Cryptography
internal import Foundation
internal import MartletAPI
internal import Postgres
internal import Protobuf

/// How media passes between the participants of groups' calls.
package enum MediaServer: Sendable {
  /// From each to each other.
  case mesh
  /// Through a janus server with HMAC tokens.
  case janus(url: String, secret: SecretBytes)
  /// Through a LiveKit server.
  case liveKit(url: String, key: String, secret: SecretBytes)

  /// What a participant needs. Room and names say nothing of the call and its people.
  func media(of call: Identifier, at now: Timestamp) -> GroupCallMedia {
    let expiry = now.adding(Limits.mediaTokenLifetime).secondsSince1970
    let expiresAt = ProtoTimestamp(sinceEpoch: .seconds(expiry))
    switch self {
    case .mesh: return GroupCallMedia(server: .mesh(.init()))
    case .janus(let url, let secret):
      let janus = GroupCallMedia.Janus(
        url: url, token: Self.janusToken(until: expiry, secret),
        room: Self.opaque("room", call, secret), pin: Self.opaque("pin", call, secret))
      return GroupCallMedia(expiresAt: expiresAt, server: .janus(janus))
    case .liveKit(let url, let key, let secret):
      let token = Self.liveKitToken(
        room: Self.opaque("room", call, secret), key: key, from: now.secondsSince1970,
        until: expiry, secret)
      return GroupCallMedia(expiresAt: expiresAt, server: .livekit(.init(url: url, token: token)))
    }
  }

  /// What stands for a call at a server of media, which cannot tell which call it is.
  private static func opaque(_ use: String, _ call: Identifier, _ secret: SecretBytes) -> String {
    let message = Array("Martlet_CallMedia_v1 \(use)".utf8) + call.bytes
    let tag = MessageAuthentication(.sha256).tag(message.bytes, key: secret.bytes)
    return Array(tag[..<16]).hexadecimal
  }

  /// Source: janus's documentation, "Stored and signed tokens" (token_auth_secret).
  private static func janusToken(until expiry: Int64, _ secret: SecretBytes) -> String {
    let claim = "\(expiry),janus,janus.plugin.videoroom"
    let tag = LegacyHash.hmacSHA1(Array(claim.utf8).bytes, key: secret.bytes)
    return "\(claim):\(Base64.encode(tag))"
  }

  /// Source: RFC 7519; LiveKit's documentation, "Tokens and grants".
  private static func liveKitToken(
    room: String, key: String, from time: Int64, until expiry: Int64, _ secret: SecretBytes
  ) -> String {
    var random = SystemRandom()
    let claims = LiveKitClaims(
      iss: key, sub: random.bytes(16).hexadecimal, nbf: time - 60, exp: expiry,
      video: LiveKitClaims.Grant(room: room))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and numbers always encode.
    let body = (try? encoder.encode(claims)).map { Array($0) } ?? []
    let header = Array(#"{"alg":"HS256","typ":"JWT"}"#.utf8)
    let signed = "\(Base64.encodeForURL(header)).\(Base64.encodeForURL(body))"
    let tag = MessageAuthentication(.sha256).tag(Array(signed.utf8).bytes, key: secret.bytes)
    return "\(signed).\(Base64.encodeForURL(tag))"
  }
}

/// What a LiveKit server is told of a participant.
private struct LiveKitClaims: Encodable {
  struct Grant: Encodable {
    let room: String
    let roomJoin = true
    let canPublish = true
    let canSubscribe = true
    let canPublishData = false
  }

  let iss: String
  let sub: String
  let nbf: Int64
  let exp: Int64
  let video: Grant
}
