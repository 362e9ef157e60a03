internal import Cryptography
internal import GRPC
internal import MartletAPI
internal import RPC
internal import Synchronization

/// The server, as one device speaks to it.
final class ServerConnection: Sendable {
  /// What the calls of connections pass that are made within a task, so that tests can put a server
  /// that cheats between.
  @TaskLocal static var interceptors: [any ClientInterceptor] = []

  private let target: String
  private let channel: LazyChannel
  private let calls: any Channel

  /// For calls that carry no token.
  let anonymousKeys: KeyServiceClient
  /// For downloads, on a connection of their own: calls with a token would say who makes them.
  let downloads: MediaDownloadClient
  private let downloadChannel: LazyChannel
  /// The store of objects behind the server.
  let objects: ObjectStore

  /// A connection that is made with the first call: until then nothing is opened and read.
  init(_ location: ServerLocation, serverIsSilent: (@Sendable () -> Void)? = nil) {
    target = location.target
    objects = ObjectStore(location)
    channel = LazyChannel(location)
    let notice: [any ClientInterceptor] = serverIsSilent.map { [SilenceNotice($0)] } ?? []
    calls = InterceptedChannel(channel, interceptors: notice + Self.interceptors)
    anonymousKeys = KeyServiceClient(calls)
    downloadChannel = LazyChannel(location)
    downloads = MediaDownloadClient(
      InterceptedChannel(downloadChannel, interceptors: Self.interceptors))
  }

  /// Checks what is wrong with a location without calling the server.
  ///
  /// - Throws: `ClientError.authorities`; a `Status` if the target is none.
  func check() throws { _ = try channel.connected() }

  /// The server, for calls with a device's token.
  ///
  /// - Parameters:
  ///   - credentials: what the device proves itself with.
  ///   - keeper: what keeps the token.
  /// - Returns: the services; nothing is connected yet.
  func authenticated(
    as credentials: DeviceCredentials, keepingTokenIn keeper: any AccessTokenKeeper
  ) -> AuthenticatedConnection {
    let tokens = AccessTokens(
      credentials: credentials, keys: anonymousKeys, keeper: keeper, server: target)
    return AuthenticatedConnection(calls, tokens, anonymousKeys)
  }

  func close() async {
    await channel.close()
    await downloadChannel.close()
  }

  /// Finds out whether the server can be reached.
  ///
  /// - Throws: a `Status` if it cannot.
  func greet() async throws {
    let nobody = MartletAPI.DeviceAddress(
      accountID: [UInt8](repeating: 0, count: AccountID.byteCount), deviceID: 1)
    do {
      _ = try await anonymousKeys.challenge(ChallengeRequest(device: nobody), options: .usual)
    } catch let status as Status where !status.isPassing {
      // It has answered.
    }
  }
}

/// A channel that is made with its first call.
private final class LazyChannel: Channel {
  private let location: ServerLocation
  private let channel = Mutex<ClientChannel?>(nil)

  init(_ location: ServerLocation) { self.location = location }

  var retryPolicy: RetryPolicy { ChannelConfiguration().retryPolicy }

  func open(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> any ClientStream {
    try await connected().open(method, options: options)
  }

  /// - Throws: `ClientError.authorities`; a `Status` if the target is none.
  func connected() throws -> ClientChannel {
    try channel.withLock { channel in
      if let channel { return channel }
      let new = try ClientChannel(location.target, configuration: configuration())
      channel = new
      return new
    }
  }

  private func configuration() throws -> ChannelConfiguration {
    var configuration = ChannelConfiguration()
    if !location.isPlaintext {
      let authorities = try location.withCertificates().authorities
      do {
        if let fingerprint = location.certificateFingerprint {
          configuration.tls = try ClientTLS(certificateFingerprint: fingerprint)
        } else {
          configuration.tls = try authorities.map { try ClientTLS(authorities: $0) } ?? ClientTLS()
        }
      } catch {
        throw ClientError.authorities("\(error)")
      }
    }
    configuration.connectTimeout = .seconds(10)
    configuration.backoff = Backoff(initial: .milliseconds(200), maximum: .seconds(10))
    return configuration
  }

  func close() async {
    let made = channel.withLock { $0 }
    await made?.close()
  }
}

/// The services that ask for a token.
struct AuthenticatedConnection: Sendable {
  let keys: KeyServiceClient
  let messaging: MessagingClient
  let groups: GroupsClient
  let media: MediaClient
  /// For calls that carry no token.
  let anonymousKeys: KeyServiceClient
  let calls: CallsClient
  let people: PeopleClient
  let presence: PresenceClient
  let identity: IdentityClient
  let push: PushClient
  /// What each call shows.
  let tokens: AccessTokens

  init(_ channel: any Channel, _ tokens: AccessTokens, _ anonymousKeys: KeyServiceClient) {
    self.anonymousKeys = anonymousKeys
    let channel = InterceptedChannel(channel, interceptors: [TokenInterceptor(tokens: tokens)])
    self.tokens = tokens
    keys = KeyServiceClient(channel)
    messaging = MessagingClient(channel)
    groups = GroupsClient(channel)
    media = MediaClient(channel)
    calls = CallsClient(channel)
    people = PeopleClient(channel)
    presence = PresenceClient(channel)
    identity = IdentityClient(channel)
    push = PushClient(channel)
  }
}

/// What a device proves itself with.
struct DeviceCredentials: Sendable {
  let account: AccountID
  let device: UInt8
  let authenticationKey: SigningKey
}
