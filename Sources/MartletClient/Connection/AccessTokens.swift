internal import Cryptography
internal import Foundation
internal import MartletAPI
internal import Protobuf
internal import RPC

/// What keeps the last access token from one program to the next.
protocol AccessTokenKeeper: Sendable {
  /// The token that was kept last; nil if none was.
  func keptAccessToken() throws -> AccessToken?

  func keep(_ token: AccessToken) throws
}

/// Gets access tokens and keeps the last: a challenge, answered with the device's key.
///
/// It is kept in the file, too: a program that runs for a second needs no token of its own.
actor AccessTokens {
  private let credentials: DeviceCredentials
  private let keys: KeyServiceClient
  private let keeper: any AccessTokenKeeper
  /// The server that gives them.
  private let server: String
  private var current: AccessToken?
  private var wasRead = false
  private var request: Task<String, any Error>?

  /// - Parameters:
  ///   - credentials: what the device proves itself with.
  ///   - keys: the server's service.
  ///   - keeper: what keeps the last token.
  ///   - server: the server, host and port: no other is shown its tokens.
  init(
    credentials: DeviceCredentials, keys: KeyServiceClient, keeper: any AccessTokenKeeper,
    server: String
  ) {
    self.credentials = credentials
    self.keys = keys
    self.keeper = keeper
    self.server = server
  }

  /// A token that counts for a while yet. One request serves all who wait.
  func token() async throws -> String {
    if !wasRead {
      wasRead = true
      let kept = try keeper.keptAccessToken()
      if let kept, kept.server == server { current = kept }
    }
    if let current, current.expiresAt > Self.now + ClientLimits.tokenMargin {
      return current.token
    }
    if let request { return try await request.value }
    let request = Task { try await authenticate() }
    self.request = request
    defer { self.request = nil }
    return try await request.value
  }

  /// Forgets the token, which the server has refused.
  func forget() { current = nil }

  /// Proves that this is the device, with a second challenge where the first has run out on the
  /// way or was another server's.
  private func authenticate() async throws -> String {
    do {
      return try await answerChallenge()
    } catch let status as Status where status.refusesToken {
      return try await answerChallenge()
    }
  }

  private func answerChallenge() async throws -> String {
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
    let new = AccessToken(
      server: server, token: reply.accessToken, expiresAt: reply.expiresAt?.seconds ?? Self.now)
    current = new
    try keeper.keep(new)
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
