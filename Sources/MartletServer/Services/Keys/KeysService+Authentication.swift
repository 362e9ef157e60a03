internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Makes a challenge; whether there is such a device is told by answering it.
  package func challenge(
    _ request: ChallengeRequest, context: ServerContext
  ) async throws -> ChallengeResponse {
    let address = try address(request.device)
    return ChallengeResponse(challenge: try await challenges.make(for: address))
  }

  /// Gives an access token for an answered challenge.
  package func authenticate(
    _ request: AuthenticateRequest, context: ServerContext
  ) async throws -> AuthenticateResponse {
    let address = try address(request.device)
    let refusal = Refusal.unauthenticated("the challenge was not answered by this device's key")
    guard try await challenges.isValid(request.challenge, for: address) else { throw refusal }
    guard let stored = try await DevicesStore.authenticationKey(of: address, in: database) else {
      throw Refusal.deviceRevoked
    }
    guard let key = try? VerificationKey(.ed25519, rawRepresentation: stored),
      key.isValid(
        request.signature.bytes,
        of: Challenges.signed(request.challenge, by: address).bytes)
    else { throw refusal }
    try await DevicesStore.touch(address, in: database)
    let (token, expiresAt) = try await tokens.issue(to: address)
    return AuthenticateResponse(accessToken: token, expiresAt: expiresAt.message)
  }

  private func address(_ message: DeviceAddress?) throws -> Address {
    guard let message, let address = Address(message) else {
      throw Refusal.constraintViolated(field: "device", "is no address")
    }
    return address
  }
}
