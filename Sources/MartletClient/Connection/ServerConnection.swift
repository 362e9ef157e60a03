internal import Cryptography
internal import GRPC
internal import MartletAPI
internal import RPC

/// The server, as one device speaks to it.
final class ServerConnection: Sendable {
  /// What the calls of connections pass that are made within a task, so that tests can put a server
  /// that cheats between.
  @TaskLocal static var interceptors: [any ClientInterceptor] = []

  private let channel: ClientChannel
  private let calls: any Channel

  /// For calls that carry no token.
  let anonymousKeys: KeyServiceClient

  /// Connects with the first call.
  ///
  /// - Throws: `ClientError.authorities`; a `Status` where the target is none.
  init(_ location: ServerLocation) throws {
    var configuration = ChannelConfiguration()
    if !location.isPlaintext {
      do {
        configuration.tls = try ClientTLS(authoritiesFile: location.authoritiesFile)
      } catch {
        throw ClientError.authorities("\(error)")
      }
    }
    configuration.connectTimeout = .seconds(10)
    configuration.backoff = Backoff(initial: .milliseconds(200), maximum: .seconds(10))
    channel = try ClientChannel(location.target, configuration: configuration)
    calls = InterceptedChannel(channel, interceptors: Self.interceptors)
    anonymousKeys = KeyServiceClient(calls)
  }

  /// The server, for calls with a device's token.
  func authenticated(as credentials: DeviceCredentials) -> AuthenticatedConnection {
    let tokens = AccessTokens(credentials: credentials, keys: anonymousKeys)
    return AuthenticatedConnection(
      InterceptedChannel(calls, interceptors: [TokenInterceptor(tokens: tokens)]))
  }

  func close() async { await channel.close() }
}

/// The services that ask for a token.
struct AuthenticatedConnection: Sendable {
  let keys: KeyServiceClient
  let messaging: MessagingClient
  let groups: GroupsClient

  init(_ channel: any Channel) {
    keys = KeyServiceClient(channel)
    messaging = MessagingClient(channel)
    groups = GroupsClient(channel)
  }
}

/// What a device proves itself with.
struct DeviceCredentials: Sendable {
  let account: AccountID
  let device: UInt8
  let authenticationKey: SigningKey
}
