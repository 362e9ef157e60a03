internal import MartletAPI
internal import RPC

/// What a push subscription for this device is made with.
public struct PushKey: Sendable, Hashable {
  /// The server's number for the key.
  public let id: UInt32
  /// The key that browsers call `applicationServerKey`: an uncompressed point of P-256, 65 bytes.
  public let publicKey: [UInt8]
  /// Whether the server wakes devices by Apple's push service.
  public let offersAPNs: Bool
  /// Whether the server wakes devices by Firebase Cloud Messaging.
  public let offersFCM: Bool
}

/// Where this device is woken while it has no stream.
public enum PushEndpoint: Sendable, Hashable {
  /// A subscription of Web Push, which UnifiedPush uses too.
  ///
  /// - Parameters:
  ///   - url: where messages are posted.
  ///   - publicKey: the subscription's `p256dh`, 65 bytes.
  ///   - secret: its `auth`, 16 bytes.
  ///   - keyID: the server's key that it was made for.
  case webPush(url: String, publicKey: [UInt8], secret: [UInt8], keyID: UInt32)
  /// A device of Apple's push service; `voipToken` is what PushKit gives, empty without.
  case apns(token: String, voipToken: String)
  /// A registration of Firebase Cloud Messaging.
  case fcm(token: String)
}

/// What a push service has said to a test.
public enum PushTest: Sendable, Hashable {
  /// It has answered with a status of HTTP: 200 to 299 say that it has taken the message. Whether
  /// this device has connected since, while that was waited for.
  case answered(status: Int, hasConnected: Bool)
  /// It has not answered, and why.
  case failed(String)
  /// The device has no endpoint, or has none any more.
  case noEndpoint
}

/// Where this device is woken.
struct PushEndpoints {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// What a subscription is made with.
  func key() async throws -> PushKey {
    let reply = try await context.calling {
      try await $0.push.getPushKey(GetPushKeyRequest(), options: .usual)
    }
    return PushKey(
      id: reply.keyID, publicKey: reply.publicKey, offersAPNs: reply.offersApns,
      offersFCM: reply.offersFcm)
  }

  /// Has this device woken somewhere, in place of where it was before.
  func set(_ endpoint: PushEndpoint) async throws {
    let reply = try await context.calling {
      try await $0.push.setEndpoint(
        SetEndpointRequest(endpoint: endpoint.message), options: .usual)
    }
    switch reply.outcome {
    case .set?: return
    case .keyUnknown?:
      throw ClientError.notPermitted("the server has another key now: make another subscription")
    case .notOffered?: throw ClientError.notPermitted("the server does not wake devices that way")
    case nil: throw ClientError.badServer("SetEndpoint has no outcome")
    }
  }

  /// Has this device woken no more.
  ///
  /// - Returns: whether it was woken somewhere.
  func remove() async throws -> Bool {
    try await context.calling {
      try await $0.push.removeEndpoint(RemoveEndpointRequest(), options: .usual)
    }.hadOne
  }

  /// Has this device woken now.
  func test(waiting seconds: Int) async throws -> PushTest {
    // The push service has its time, too.
    let options = CallOptions(timeout: .seconds(60))
    let reply = try await context.calling {
      try await $0.push.testEndpoint(
        TestEndpointRequest(waitSeconds: UInt32(clamping: seconds)), options: options)
    }
    switch reply.outcome {
    case .answered(let answer)?:
      return .answered(status: Int(answer.status), hasConnected: answer.hasConnected)
    case .failed(let failure)?: return .failed(failure.reason)
    case .notFound?: return .noEndpoint
    case nil: throw ClientError.badServer("TestEndpoint has no outcome")
    }
  }
}

extension PushEndpoint {
  fileprivate var message: SetEndpointRequest.Endpoint {
    switch self {
    case .webPush(let url, let publicKey, let secret, let keyID):
      .webPush(.init(endpoint: url, p256dh: publicKey, auth: secret, keyID: keyID))
    case .apns(let token, let voipToken): .apns(.init(token: token, voipToken: voipToken))
    case .fcm(let token): .fcm(.init(token: token))
    }
  }
}
