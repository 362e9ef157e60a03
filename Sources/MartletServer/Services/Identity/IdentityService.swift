internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Identity`: vouches for accounts to other services.
package final class IdentityService: IdentityHandler {
  private let serverName: String
  private let owners: TokenOwners
  private let keys: AudienceTokenKeys
  private let now: @Sendable () -> Timestamp

  init(serverName: String, database: Database, now: @escaping @Sendable () -> Timestamp) {
    self.serverName = serverName
    owners = TokenOwners(database: database)
    keys = AudienceTokenKeys(in: database)
    self.now = now
  }

  private struct Claims: Encodable {
    let iss: String
    let sub: String
    let aud: String
    let iat: Int64
    let exp: Int64
    let device: Int
    let external_issuer: String?
    let external_id: String?
  }

  /// Gives a token for another service.
  package func issueAudienceToken(
    _ request: IssueAudienceTokenRequest, context: ServerContext
  ) async throws -> IssueAudienceTokenResponse {
    let caller = try context.caller
    let owner = try await owners.owner(of: caller.account)
    let issuedAt = now().secondsSince1970
    let expiry = issuedAt + Limits.audienceTokenLifetime.components.seconds
    let key = try await keys.current()
    let token = try JSONWebToken(
      Claims(
        iss: serverName, sub: "\(caller.account)", aud: request.audience, iat: issuedAt,
        exp: expiry, device: Int(caller.device.rawValue), external_issuer: owner?.issuer,
        external_id: owner?.subject),
      by: key, identifier: AudienceTokenKeys.identifier(of: key))
    return IssueAudienceTokenResponse(
      token: token.text,
      expiresAt: Timestamp(microsecondsSince1970: expiry * 1_000_000).message)
  }

  /// Gives the keys that tokens are verified by.
  package func getTokenKeys(
    _ request: GetTokenKeysRequest, context: ServerContext
  ) async throws -> GetTokenKeysResponse {
    let keys = try await keys.published().map { key in
      let x = Base64.encodeForURL(key.verificationKey.rawRepresentation)
      let identifier = AudienceTokenKeys.identifier(of: key)
      return """
        {"kty":"OKP","crv":"Ed25519","x":"\(x)","kid":"\(identifier)","use":"sig","alg":"EdDSA"}
        """
    }
    return GetTokenKeysResponse(keySet: "{\"keys\":[\(keys.joined(separator: ","))]}")
  }
}
