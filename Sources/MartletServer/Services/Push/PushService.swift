internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Push`: where devices are woken.
package final class PushService: PushHandler {
  private let node: Identifier
  private let database: Database
  private let parts: PushParts
  private let delivery: Delivery

  init(_ parts: PushParts, node: Identifier, database: Database, delivery: Delivery) {
    self.node = node
    self.database = database
    self.parts = parts
    self.delivery = delivery
  }

  /// The service, where the node wakes devices.
  static func make(
    _ parts: PushParts?, node: Identifier, database: Database, delivery: Delivery
  ) -> [any ServiceHandler] {
    parts.map { [PushService($0, node: node, database: database, delivery: delivery)] } ?? []
  }

  /// Gives what a subscription is made with.
  package func getPushKey(
    _ request: GetPushKeyRequest, context: ServerContext
  ) async throws -> GetPushKeyResponse {
    let key = try await parts.keys.newest()
    return GetPushKeyResponse(
      keyID: UInt32(clamping: key.id), publicKey: key.publicKey,
      offersApns: parts.sender.offers(.apns), offersFcm: parts.sender.offers(.fcm))
  }

  /// Says where the calling device is woken.
  package func setEndpoint(
    _ request: SetEndpointRequest, context: ServerContext
  ) async throws -> SetEndpointResponse {
    let caller = try context.caller
    let (endpoint, origin, keyID) = try Self.endpoint(request)
    guard parts.sender.offers(endpoint.kind) else {
      return SetEndpointResponse(outcome: .notOffered(.init()))
    }
    if let keyID, try await parts.keys.key(keyID) == nil {
      return SetEndpointResponse(outcome: .keyUnknown(.init()))
    }
    let sealed = try await parts.sealing.forSealing().seal(
      endpoint.encoded(), for: .pushEndpoint, of: caller.bytes)
    do {
      try await take(
        "martlet-push-set", of: "endpoints were set", Limits.endpointBurst,
        Limits.endpointInterval, caller, context)
      try await PushEndpoints.set(
        (endpoint.kind, keyID, origin, sealed), for: caller,
        node: delivery.mailbox(caller) == nil ? nil : node, in: database)
    } catch let error as PostgresError
      where error.isViolation(of: "push_endpoints_push_key_id_fkey")
    {
      return SetEndpointResponse(outcome: .keyUnknown(.init()))
    } catch let error as PostgresError
      where error.isViolation(of: "push_endpoints_account_id_device_id_fkey")
    {
      throw Refusal.deviceRevoked
    }
    delivery.tellEndpoint(of: caller)
    return SetEndpointResponse(outcome: .set(.init()))
  }

  /// Has the calling device woken no more.
  package func removeEndpoint(
    _ request: RemoveEndpointRequest, context: ServerContext
  ) async throws -> RemoveEndpointResponse {
    RemoveEndpointResponse(
      hadOne: try await PushEndpoints.remove(context.caller, in: database))
  }

  /// Wakes the calling device now.
  package func testEndpoint(
    _ request: TestEndpointRequest, context: ServerContext
  ) async throws -> TestEndpointResponse {
    let caller = try context.caller
    try await take(
      "martlet-push-test", of: "tests of an endpoint", Limits.pushTestBurst,
      Limits.pushTestInterval, caller, context)
    guard let (entry, connectedAt) = try await PushEndpoints.entry(of: caller, in: database) else {
      return TestEndpointResponse(outcome: .notFound(NotFound()))
    }
    let message = PushMessage(ringsFor: nil, isUrgent: true)
    let (verdict, answer) = try await parts.sender.send(message, to: entry, of: caller)
    if verdict == .gone { return TestEndpointResponse(outcome: .notFound(NotFound())) }
    guard let status = answer.status else {
      return TestEndpointResponse(outcome: .failed(.init(reason: answer.failure ?? "")))
    }
    let end = ContinuousClock.now + .seconds(Int64(request.waitSeconds))
    var hasConnected = false
    while verdict == .taken, !hasConnected, .now < end {
      try await Task.sleep(for: Self.lookInterval)
      hasConnected = try await PushEndpoints.hasConnected(
        caller, since: connectedAt, in: database)
    }
    return TestEndpointResponse(
      outcome: .answered(
        .init(status: UInt32(clamping: status), hasConnected: hasConnected)))
  }

  /// How often a test looks whether the device has connected.
  private static let lookInterval = Duration.milliseconds(250)

  private func take(
    _ label: String, of what: String, _ burst: Int, _ interval: Duration, _ caller: Address,
    _ context: ServerContext
  ) async throws {
    try await database.transaction(deadline: context.deadline?.instant) { transaction in
      try await RateBuckets.take(
        [Identifier.derived(label, caller.bytes).bytes], of: what, burst: burst,
        interval: interval, in: transaction)
    }
  }

  private static func endpoint(
    _ request: SetEndpointRequest
  ) throws -> (endpoint: PushEndpoint, origin: String, keyID: Int32?) {
    switch request.endpoint {
    case .webPush(let subscription)?:
      guard let origin = PushEndpoint.origin(of: subscription.endpoint) else {
        throw Refusal.constraintViolated(
          field: "web_push.endpoint", "is no URL of https without a user")
      }
      guard (try? KEMPublicKey(.p256, rawRepresentation: subscription.p256dh)) != nil else {
        throw Refusal.constraintViolated(
          field: "web_push.p256dh", "is no uncompressed point of P-256")
      }
      return (
        .webPush(
          url: subscription.endpoint, publicKey: subscription.p256dh, secret: subscription.auth),
        origin, Int32(clamping: subscription.keyID)
      )
    case .apns(let device)?:
      for (field, token) in [("token", device.token), ("voip_token", device.voipToken)]
      where !token.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) {
        throw Refusal.constraintViolated(field: "apns.\(field)", "is not hexadecimal")
      }
      return (.apns(token: device.token, voipToken: device.voipToken), "apns", nil)
    case .fcm(let device)?: return (.fcm(token: device.token), "fcm", nil)
    case nil: throw Refusal.constraintViolated(field: "endpoint", "is missing")
    }
  }
}
