internal import Cryptography
internal import Postgres

/// Issues access tokens and tells which count, without asking the database.
package final class AccessTokens: Sendable {
  private let secrets: ServerSecrets
  private let revocations: Revocations
  private let suspensions: Suspensions
  private let now: @Sendable () -> Timestamp

  /// Tokens authenticated by shared keys.
  init(
    secrets: ServerSecrets, revocations: Revocations, suspensions: Suspensions,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.secrets = secrets
    self.revocations = revocations
    self.suspensions = suspensions
    self.now = now
  }

  /// A token for a device that has proved possession of its key.
  ///
  /// - Throws: `Refusal.accountSuspended`.
  func issue(to address: Address) async throws -> (token: String, expiresAt: Timestamp) {
    guard !suspensions.contains(address.account) else { throw Refusal.accountSuspended }
    let key = try await secrets.current()
    let token = AccessToken(epoch: key.epoch, address: address, issuedAt: now())
    return (token.sealed(by: key), token.expiresAt)
  }

  /// The device that a token stands for.
  ///
  /// - Parameter text: what the caller showed.
  /// - Returns: the device.
  /// - Throws: `Refusal.unauthenticated` if the token is malformed, forged or too old;
  ///   `Refusal.deviceRevoked`, `.accountSuspended`.
  func verify(_ text: String) async throws -> Address { try await check(text).address }

  /// A token that counts.
  ///
  /// - Throws: as `verify`.
  func check(_ text: String) async throws -> AccessToken {
    guard let (token, claims, tag) = AccessToken.claims(in: text) else {
      throw Refusal.unauthenticated("access token is malformed")
    }
    guard let key = try await key(token.epoch),
      MessageAuthentication(.sha256).isValid(tag.bytes, of: claims.bytes, key: key.secret.bytes)
    else { throw Refusal.unauthenticated("access token is not valid") }
    guard token.expiresAt > now() else {
      throw Refusal.unauthenticated("access token has expired")
    }
    guard !revocations.contains(token.address) else {
      throw Refusal.deviceRevoked
    }
    guard !suspensions.contains(token.address.account) else { throw Refusal.accountSuspended }
    return token
  }

  private func key(_ epoch: Int32) async throws -> ServerSecrets.Key? {
    if let key = secrets.known(epoch) { return key }
    return try await secrets.key(epoch: epoch)
  }
}
