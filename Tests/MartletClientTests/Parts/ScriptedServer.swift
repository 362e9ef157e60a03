internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol
internal import Synchronization

@testable internal import MartletClient

/// A server that is a table of replies: nothing is opened, and a method without a reply is down.
final class ScriptedServer: ClientInterceptor {
  private typealias Answer = @Sendable ([UInt8]) throws -> [UInt8]

  private let answers = Mutex<[String: Answer]>([:])
  private let requests = Mutex<[String: [[UInt8]]]>([:])

  init() {
    answer("Challenge") { (_: ChallengeRequest) in
      ChallengeResponse(challenge: [UInt8](repeating: 1, count: 32))
    }
    answer("Authenticate") { (_: AuthenticateRequest) in
      AuthenticateResponse(accessToken: "token", expiresAt: ProtoTimestamp(seconds: 1 << 40))
    }
  }

  /// Answers a method from now on.
  func answer<Request: Message, Reply: Message>(
    _ method: String, _ reply: @escaping @Sendable (Request) throws -> Reply
  ) {
    answers.withLock { $0[method] = { try reply(Request(decoding: $0)).encoded() } }
  }

  /// Fails each call of a method from now on.
  func fail(_ method: String, with status: Status) {
    answers.withLock { $0[method] = { _ in throw status } }
  }

  /// What a method was asked, in order.
  func requests<Request: Message>(
    of method: String, as type: Request.Type = Request.self
  ) throws -> [Request] {
    try requests.withLock { $0[method] ?? [] }.map { try Request(decoding: $0) }
  }

  func intercept(
    _ method: MethodDescriptor, options: CallOptions,
    next: @Sendable (MethodDescriptor, CallOptions) async throws -> any ClientStream
  ) async throws -> any ClientStream {
    ScriptedCall { [self] request in
      requests.withLock { $0[method.name, default: []].append(request) }
      guard let answer = answers.withLock({ $0[method.name] }) else {
        throw Status(.unavailable, "nobody answers \(method.name)")
      }
      return try answer(request)
    }
  }

  /// A device with a file in memory, whose server this is.
  func device(clock: WallClock = .system) throws -> DeviceContext {
    var random = SystemRandom()
    let location = ServerLocation("nowhere.invalid:1", isPlaintext: true)
    let store = try Store.create(at: Store.inMemory, key: nil)
    let draft = try DeviceRegistrationDraft(
      IdentityKeyPair.generate(using: &random), named: "", at: location, now: clock.now)
    try store.complete(
      store.keep(draft),
      as: MartletAPI.DeviceAddress(accountID: AccountID.random().bytes, deviceID: 1))
    let connection = ServerConnection.$interceptors.withValue([self]) {
      ServerConnection(location)
    }
    return try DeviceContext(store: store, connection: connection, clock: clock)
  }
}

/// One call with one request and one reply.
private final class ScriptedCall: ClientStream {
  private let answer: @Sendable ([UInt8]) throws -> [UInt8]
  private let reply = Mutex<Result<[UInt8], any Error>?>(nil)

  init(_ answer: @escaping @Sendable ([UInt8]) throws -> [UInt8]) { self.answer = answer }

  func send(_ message: some Message) async throws {
    let made = Result { try answer(message.encoded()) }
    reply.withLock { $0 = made }
  }

  func finishSending() async {}
  func setCompression(_ compression: Compression) {}
  func cancel() {}

  func receive() async throws -> [UInt8]? {
    let next = reply.withLock { reply in
      defer { reply = nil }
      return reply
    }
    return try next?.get()
  }
}
