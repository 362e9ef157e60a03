internal import Cryptography
internal import Foundation
internal import MartletAPI
internal import Protobuf
internal import RPC

/// Gets access tokens and keeps the last: a challenge, answered with the device's key.
actor AccessTokens {
  private let credentials: DeviceCredentials
  private let keys: KeyServiceClient
  private var current: (token: String, expiresAt: Int64)?
  private var request: Task<String, any Error>?

  init(credentials: DeviceCredentials, keys: KeyServiceClient) {
    self.credentials = credentials
    self.keys = keys
  }

  /// A token that counts for a while yet. One request serves all who wait.
  func token() async throws -> String {
    if let current, current.expiresAt > Self.now + ClientLimits.tokenMargin {
      return current.token
    }
    if let request { return try await request.value }
    let request = Task { try await authenticate() }
    self.request = request
    defer { self.request = nil }
    return try await request.value
  }

  private func authenticate() async throws -> String {
    let device = MartletAPI.DeviceAddress(
      accountID: credentials.account.bytes, deviceID: UInt32(credentials.device))
    let options = CallOptions(timeout: .seconds(20))
    let challenge = try await keys.challenge(ChallengeRequest(device: device), options: options)
      .challenge
    let message =
      Array("martlet-auth-v1".utf8) + challenge + credentials.account.bytes
      + [credentials.device]
    let reply = try await keys.authenticate(
      AuthenticateRequest(
        device: device, challenge: challenge,
        signature: try credentials.authenticationKey.sign(message.bytes)), options: options)
    current = (reply.accessToken, reply.expiresAt?.seconds ?? Self.now)
    return reply.accessToken
  }

  private static var now: Int64 { Int64(Date.now.timeIntervalSince1970) }
}

/// Puts a token on each call.
struct TokenInterceptor: ClientInterceptor {
  let tokens: AccessTokens

  func intercept(
    _ method: MethodDescriptor, options: CallOptions,
    next: @Sendable (MethodDescriptor, CallOptions) async throws -> any ClientStream
  ) async throws -> any ClientStream {
    let token: String
    do {
      token = try await tokens.token()
    } catch let status as Status where status.code == .unauthenticated {
      throw ClientError.unlinked
    }
    var options = options
    try options.metadata.append("authorization", "Bearer \(token)")
    return try await next(method, options)
  }
}
