// Written by protoc-gen-martlet from martlet/v1/push.proto. Do not edit.

public import Protobuf
public import RPC

/// Asks what a subscription is made with.
public struct GetPushKeyRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Holds what a subscription is made with.
public struct GetPushKeyResponse: Sendable, Hashable {
  /// The number of the key, for `SetEndpoint`.
  public var keyID: UInt32 = 0

  /// The key that push services know the server by (RFC 8292), an uncompressed point of P-256: what
  /// browsers call `applicationServerKey`. 65 bytes.
  public var publicKey: [UInt8] = []

  /// Whether the server wakes devices by Apple's push service.
  public var offersApns: Bool = false

  /// Whether the server wakes devices by Firebase Cloud Messaging.
  public var offersFcm: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    keyID: UInt32 = 0,
    publicKey: [UInt8] = [],
    offersApns: Bool = false,
    offersFcm: Bool = false
  ) {
    self.keyID = keyID
    self.publicKey = publicKey
    self.offersApns = offersApns
    self.offersFcm = offersFcm
  }
}

/// Says where the calling device is woken.
public struct SetEndpointRequest: Sendable, Hashable {
  /// What kind.
  public var endpoint: Endpoint? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(endpoint: Endpoint? = nil) {
    self.endpoint = endpoint
  }

  /// The choices of `endpoint`.
  public enum Endpoint: Sendable, Hashable {
    /// Web Push.
    case webPush(SetEndpointRequest.WebPush)

    /// Apple's push service.
    case apns(SetEndpointRequest.Apns)

    /// Firebase Cloud Messaging.
    case fcm(SetEndpointRequest.Fcm)
  }

  /// A subscription of Web Push (RFC 8030), which UnifiedPush uses too.
  public struct WebPush: Sendable, Hashable {
    /// Where messages are posted: an https URL.
    public var endpoint: String = ""

    /// The subscription's public key, an uncompressed point of P-256.
    public var p256dh: [UInt8] = []

    /// The subscription's authentication secret.
    public var auth: [UInt8] = []

    /// The server's key that it was made for.
    public var keyID: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      endpoint: String = "",
      p256dh: [UInt8] = [],
      auth: [UInt8] = [],
      keyID: UInt32 = 0
    ) {
      self.endpoint = endpoint
      self.p256dh = p256dh
      self.auth = auth
      self.keyID = keyID
    }
  }

  /// A device of Apple's push service.
  public struct Apns: Sendable, Hashable {
    /// The device's token in hexadecimal.
    public var token: String = ""

    /// Its token for calls (PushKit) in hexadecimal; empty wakes it for calls like for messages.
    public var voipToken: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(token: String = "", voipToken: String = "") {
      self.token = token
      self.voipToken = voipToken
    }
  }

  /// A device of Firebase Cloud Messaging.
  public struct Fcm: Sendable, Hashable {
    /// The registration token.
    public var token: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(token: String = "") {
      self.token = token
    }
  }
}

/// Tells how setting an endpoint went.
public struct SetEndpointResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// The device is woken there.
    case set(SetEndpointResponse.Set)

    /// The key is none of the server's.
    case keyUnknown(SetEndpointResponse.KeyUnknown)

    /// The server does not offer the kind.
    case notOffered(SetEndpointResponse.NotOffered)
  }

  /// Says that the device is woken there.
  public struct Set: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the server has no such key any more: a subscription for the present one is needed.
  public struct KeyUnknown: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the server does not wake devices that way.
  public struct NotOffered: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Has the calling device woken no more.
public struct RemoveEndpointRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Tells how removing an endpoint went.
public struct RemoveEndpointResponse: Sendable, Hashable {
  /// Whether the device was woken somewhere.
  public var hadOne: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(hadOne: Bool = false) {
    self.hadOne = hadOne
  }
}

/// Wakes the calling device now.
public struct TestEndpointRequest: Sendable, Hashable {
  /// For how many seconds to wait for the device to open a stream or fetch; 0 waits for none.
  public var waitSeconds: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(waitSeconds: UInt32 = 0) {
    self.waitSeconds = waitSeconds
  }
}

/// Tells what the push service has answered.
public struct TestEndpointResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// The push service has answered.
    case answered(TestEndpointResponse.Answered)

    /// It has not.
    case failed(TestEndpointResponse.Failed)

    /// The device has no endpoint, or its push service has just said that there is no such one.
    case notFound(NotFound)
  }

  /// What the push service has answered.
  public struct Answered: Sendable, Hashable {
    /// HTTP's status: 200 to 299 say that it has taken the message.
    public var status: UInt32 = 0

    /// Whether the device has opened a stream or fetched since, while that was waited for.
    public var hasConnected: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(status: UInt32 = 0, hasConnected: Bool = false) {
      self.status = status
      self.hasConnected = hasConnected
    }
  }

  /// Says that the push service has not answered.
  public struct Failed: Sendable, Hashable {
    /// Why, for people.
    public var reason: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(reason: String = "") {
      self.reason = reason
    }
  }
}

/// The methods of `martlet.v1.Push`.
public enum PushMethods {
  /// Gives what a subscription is made with. Authenticated.
  public static let getPushKey = MethodDescriptor(
    service: "martlet.v1.Push",
    name: "GetPushKey",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Says where the calling device is woken, in place of where it was before. Authenticated.
  public static let setEndpoint = MethodDescriptor(
    service: "martlet.v1.Push",
    name: "SetEndpoint",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Has the calling device woken no more. Authenticated.
  public static let removeEndpoint = MethodDescriptor(
    service: "martlet.v1.Push",
    name: "RemoveEndpoint",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Wakes the calling device now, and tells what the push service has answered: twice in a burst,
  /// then once in 10 seconds. Authenticated.
  public static let testEndpoint = MethodDescriptor(
    service: "martlet.v1.Push",
    name: "TestEndpoint",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Push",
    methods: [getPushKey, setEndpoint, removeEndpoint, testEndpoint],
    file: .martletV1Push)
}

/// Where devices are woken.
///
/// A push message holds 16 bytes, sealed to the device where the kind of endpoint has keys for that:
/// a version, 1; what waits, 1 a message or 2 a call; 14 random bytes. Who gets one opens a stream or
/// fetches. docs/protocol.md says when they are sent.
public protocol PushHandler: ServiceHandler {
  /// Gives what a subscription is made with. Authenticated.
  func getPushKey(_ request: GetPushKeyRequest, context: ServerContext) async throws
    -> GetPushKeyResponse

  /// Says where the calling device is woken, in place of where it was before. Authenticated.
  func setEndpoint(_ request: SetEndpointRequest, context: ServerContext) async throws
    -> SetEndpointResponse

  /// Has the calling device woken no more. Authenticated.
  func removeEndpoint(_ request: RemoveEndpointRequest, context: ServerContext) async throws
    -> RemoveEndpointResponse

  /// Wakes the calling device now, and tells what the push service has answered: twice in a burst,
  /// then once in 10 seconds. Authenticated.
  func testEndpoint(_ request: TestEndpointRequest, context: ServerContext) async throws
    -> TestEndpointResponse
}

extension PushHandler {
  /// `martlet.v1.Push`.
  public var service: ServiceDescriptor { PushMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(PushMethods.getPushKey) {
        (request: GetPushKeyRequest, context) in
        try await self.getPushKey(request, context: context)
      },
      .unary(PushMethods.setEndpoint) {
        (request: SetEndpointRequest, context) in
        try await self.setEndpoint(request, context: context)
      },
      .unary(PushMethods.removeEndpoint) {
        (request: RemoveEndpointRequest, context) in
        try await self.removeEndpoint(request, context: context)
      },
      .unary(PushMethods.testEndpoint) {
        (request: TestEndpointRequest, context) in
        try await self.testEndpoint(request, context: context)
      },
    ]
  }
}

/// Where devices are woken.
///
/// A push message holds 16 bytes, sealed to the device where the kind of endpoint has keys for that:
/// a version, 1; what waits, 1 a message or 2 a call; 14 random bytes. Who gets one opens a stream or
/// fetches. docs/protocol.md says when they are sent.
public struct PushClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Gives what a subscription is made with. Authenticated.
  public func getPushKey(
    _ request: GetPushKeyRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetPushKeyResponse {
    try await channel.unary(
      PushMethods.getPushKey, request, options: options)
  }

  /// Says where the calling device is woken, in place of where it was before. Authenticated.
  public func setEndpoint(
    _ request: SetEndpointRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetEndpointResponse {
    try await channel.unary(
      PushMethods.setEndpoint, request, options: options)
  }

  /// Has the calling device woken no more. Authenticated.
  public func removeEndpoint(
    _ request: RemoveEndpointRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RemoveEndpointResponse {
    try await channel.unary(
      PushMethods.removeEndpoint, request, options: options)
  }

  /// Wakes the calling device now, and tells what the push service has answered: twice in a burst,
  /// then once in 10 seconds. Authenticated.
  public func testEndpoint(
    _ request: TestEndpointRequest,
    options: CallOptions = CallOptions()
  ) async throws -> TestEndpointResponse {
    try await channel.unary(
      PushMethods.testEndpoint, request, options: options)
  }
}

extension GetPushKeyRequest: Message {
  /// `martlet.v1.GetPushKeyRequest`.
  public static let fullName = "martlet.v1.GetPushKeyRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension GetPushKeyResponse: Message {
  /// `martlet.v1.GetPushKeyResponse`.
  public static let fullName = "martlet.v1.GetPushKeyResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, keyID, .uint32)
    writer.field(2, publicKey, .bytes)
    writer.field(3, offersApns, .bool)
    writer.field(4, offersFcm, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&keyID, .uint32)
      case 18: try reader.field(&publicKey, .bytes)
      case 24: try reader.field(&offersApns, .bool)
      case 32: try reader.field(&offersFcm, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "keyId", "key_id": 1
    case "publicKey", "public_key": 2
    case "offersApns", "offers_apns": 3
    case "offersFcm", "offers_fcm": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&keyID, .uint32)
    case 2: try json.field(&publicKey, .bytes)
    case 3: try json.field(&offersApns, .bool)
    case 4: try json.field(&offersFcm, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("keyId", keyID, .uint32)
    json.field("publicKey", publicKey, .bytes)
    json.field("offersApns", offersApns, .bool)
    json.field("offersFcm", offersFcm, .bool)
  }
}

extension SetEndpointRequest: Message {
  /// `martlet.v1.SetEndpointRequest`.
  public static let fullName = "martlet.v1.SetEndpointRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .webPush(let value)? = endpoint {
      writer.choice(1, value, .message(SetEndpointRequest.WebPush.self))
    }
    if case .apns(let value)? = endpoint {
      writer.choice(2, value, .message(SetEndpointRequest.Apns.self))
    }
    if case .fcm(let value)? = endpoint {
      writer.choice(3, value, .message(SetEndpointRequest.Fcm.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SetEndpointRequest.WebPush?
        if case .webPush(let value)? = endpoint { current = value }
        endpoint = .webPush(try reader.choice(.message(SetEndpointRequest.WebPush.self), mergingInto: current))
      case 18:
        var current: SetEndpointRequest.Apns?
        if case .apns(let value)? = endpoint { current = value }
        endpoint = .apns(try reader.choice(.message(SetEndpointRequest.Apns.self), mergingInto: current))
      case 26:
        var current: SetEndpointRequest.Fcm?
        if case .fcm(let value)? = endpoint { current = value }
        endpoint = .fcm(try reader.choice(.message(SetEndpointRequest.Fcm.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "webPush", "web_push": 1
    case "apns": 2
    case "fcm": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SetEndpointRequest.WebPush.self), isTaken: endpoint != nil) {
        endpoint = .webPush(value)
      }
    case 2:
      if let value = try json.choice(.message(SetEndpointRequest.Apns.self), isTaken: endpoint != nil) {
        endpoint = .apns(value)
      }
    case 3:
      if let value = try json.choice(.message(SetEndpointRequest.Fcm.self), isTaken: endpoint != nil) {
        endpoint = .fcm(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .webPush(let value)? = endpoint {
      json.choice("webPush", value, .message(SetEndpointRequest.WebPush.self))
    }
    if case .apns(let value)? = endpoint {
      json.choice("apns", value, .message(SetEndpointRequest.Apns.self))
    }
    if case .fcm(let value)? = endpoint {
      json.choice("fcm", value, .message(SetEndpointRequest.Fcm.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .webPush(let value)? = endpoint {
      try Check.valid(value, "web_push")
    }
    if case .apns(let value)? = endpoint {
      try Check.valid(value, "apns")
    }
    if case .fcm(let value)? = endpoint {
      try Check.valid(value, "fcm")
    }
  }
}

extension SetEndpointRequest.WebPush: Message {
  /// `martlet.v1.SetEndpointRequest.WebPush`.
  public static let fullName = "martlet.v1.SetEndpointRequest.WebPush"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, endpoint, .string)
    writer.field(2, p256dh, .bytes)
    writer.field(3, auth, .bytes)
    writer.field(4, keyID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&endpoint, .string)
      case 18: try reader.field(&p256dh, .bytes)
      case 26: try reader.field(&auth, .bytes)
      case 32: try reader.field(&keyID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "endpoint": 1
    case "p256dh": 2
    case "auth": 3
    case "keyId", "key_id": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&endpoint, .string)
    case 2: try json.field(&p256dh, .bytes)
    case 3: try json.field(&auth, .bytes)
    case 4: try json.field(&keyID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("endpoint", endpoint, .string)
    json.field("p256dh", p256dh, .bytes)
    json.field("auth", auth, .bytes)
    json.field("keyId", keyID, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(endpoint, min: 9, max: 2048, "endpoint")
    try Check.size(p256dh, min: 65, max: 65, "p256dh")
    try Check.size(auth, min: 16, max: 16, "auth")
  }
}

extension SetEndpointRequest.Apns: Message {
  /// `martlet.v1.SetEndpointRequest.Apns`.
  public static let fullName = "martlet.v1.SetEndpointRequest.Apns"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, token, .string)
    writer.field(2, voipToken, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&token, .string)
      case 18: try reader.field(&voipToken, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "token": 1
    case "voipToken", "voip_token": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&token, .string)
    case 2: try json.field(&voipToken, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("token", token, .string)
    json.field("voipToken", voipToken, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(token, min: 16, max: 200, "token")
    try Check.size(voipToken, max: 200, "voip_token")
  }
}

extension SetEndpointRequest.Fcm: Message {
  /// `martlet.v1.SetEndpointRequest.Fcm`.
  public static let fullName = "martlet.v1.SetEndpointRequest.Fcm"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, token, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&token, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "token": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&token, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("token", token, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(token, min: 8, max: 1024, "token")
  }
}

extension SetEndpointResponse: Message {
  /// `martlet.v1.SetEndpointResponse`.
  public static let fullName = "martlet.v1.SetEndpointResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .set(let value)? = outcome {
      writer.choice(1, value, .message(SetEndpointResponse.Set.self))
    }
    if case .keyUnknown(let value)? = outcome {
      writer.choice(2, value, .message(SetEndpointResponse.KeyUnknown.self))
    }
    if case .notOffered(let value)? = outcome {
      writer.choice(3, value, .message(SetEndpointResponse.NotOffered.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SetEndpointResponse.Set?
        if case .set(let value)? = outcome { current = value }
        outcome = .set(try reader.choice(.message(SetEndpointResponse.Set.self), mergingInto: current))
      case 18:
        var current: SetEndpointResponse.KeyUnknown?
        if case .keyUnknown(let value)? = outcome { current = value }
        outcome = .keyUnknown(try reader.choice(.message(SetEndpointResponse.KeyUnknown.self), mergingInto: current))
      case 26:
        var current: SetEndpointResponse.NotOffered?
        if case .notOffered(let value)? = outcome { current = value }
        outcome = .notOffered(try reader.choice(.message(SetEndpointResponse.NotOffered.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "set": 1
    case "keyUnknown", "key_unknown": 2
    case "notOffered", "not_offered": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SetEndpointResponse.Set.self), isTaken: outcome != nil) {
        outcome = .set(value)
      }
    case 2:
      if let value = try json.choice(.message(SetEndpointResponse.KeyUnknown.self), isTaken: outcome != nil) {
        outcome = .keyUnknown(value)
      }
    case 3:
      if let value = try json.choice(.message(SetEndpointResponse.NotOffered.self), isTaken: outcome != nil) {
        outcome = .notOffered(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .set(let value)? = outcome {
      json.choice("set", value, .message(SetEndpointResponse.Set.self))
    }
    if case .keyUnknown(let value)? = outcome {
      json.choice("keyUnknown", value, .message(SetEndpointResponse.KeyUnknown.self))
    }
    if case .notOffered(let value)? = outcome {
      json.choice("notOffered", value, .message(SetEndpointResponse.NotOffered.self))
    }
  }
}

extension SetEndpointResponse.Set: Message {
  /// `martlet.v1.SetEndpointResponse.Set`.
  public static let fullName = "martlet.v1.SetEndpointResponse.Set"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension SetEndpointResponse.KeyUnknown: Message {
  /// `martlet.v1.SetEndpointResponse.KeyUnknown`.
  public static let fullName = "martlet.v1.SetEndpointResponse.KeyUnknown"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension SetEndpointResponse.NotOffered: Message {
  /// `martlet.v1.SetEndpointResponse.NotOffered`.
  public static let fullName = "martlet.v1.SetEndpointResponse.NotOffered"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension RemoveEndpointRequest: Message {
  /// `martlet.v1.RemoveEndpointRequest`.
  public static let fullName = "martlet.v1.RemoveEndpointRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension RemoveEndpointResponse: Message {
  /// `martlet.v1.RemoveEndpointResponse`.
  public static let fullName = "martlet.v1.RemoveEndpointResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, hadOne, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&hadOne, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "hadOne", "had_one": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&hadOne, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("hadOne", hadOne, .bool)
  }
}

extension TestEndpointRequest: Message {
  /// `martlet.v1.TestEndpointRequest`.
  public static let fullName = "martlet.v1.TestEndpointRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, waitSeconds, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&waitSeconds, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "waitSeconds", "wait_seconds": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&waitSeconds, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("waitSeconds", waitSeconds, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(waitSeconds, min: 0, max: 30, "wait_seconds")
  }
}

extension TestEndpointResponse: Message {
  /// `martlet.v1.TestEndpointResponse`.
  public static let fullName = "martlet.v1.TestEndpointResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .answered(let value)? = outcome {
      writer.choice(1, value, .message(TestEndpointResponse.Answered.self))
    }
    if case .failed(let value)? = outcome {
      writer.choice(2, value, .message(TestEndpointResponse.Failed.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(3, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: TestEndpointResponse.Answered?
        if case .answered(let value)? = outcome { current = value }
        outcome = .answered(try reader.choice(.message(TestEndpointResponse.Answered.self), mergingInto: current))
      case 18:
        var current: TestEndpointResponse.Failed?
        if case .failed(let value)? = outcome { current = value }
        outcome = .failed(try reader.choice(.message(TestEndpointResponse.Failed.self), mergingInto: current))
      case 26:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "answered": 1
    case "failed": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(TestEndpointResponse.Answered.self), isTaken: outcome != nil) {
        outcome = .answered(value)
      }
    case 2:
      if let value = try json.choice(.message(TestEndpointResponse.Failed.self), isTaken: outcome != nil) {
        outcome = .failed(value)
      }
    case 3:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .answered(let value)? = outcome {
      json.choice("answered", value, .message(TestEndpointResponse.Answered.self))
    }
    if case .failed(let value)? = outcome {
      json.choice("failed", value, .message(TestEndpointResponse.Failed.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension TestEndpointResponse.Answered: Message {
  /// `martlet.v1.TestEndpointResponse.Answered`.
  public static let fullName = "martlet.v1.TestEndpointResponse.Answered"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, status, .uint32)
    writer.field(2, hasConnected, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&status, .uint32)
      case 16: try reader.field(&hasConnected, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "status": 1
    case "hasConnected", "has_connected": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&status, .uint32)
    case 2: try json.field(&hasConnected, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("status", status, .uint32)
    json.field("hasConnected", hasConnected, .bool)
  }
}

extension TestEndpointResponse.Failed: Message {
  /// `martlet.v1.TestEndpointResponse.Failed`.
  public static let fullName = "martlet.v1.TestEndpointResponse.Failed"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, reason, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&reason, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "reason": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&reason, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("reason", reason, .string)
  }
}

extension FileDescriptor {
  /// `martlet/v1/push.proto`.
  public static let martletV1Push = FileDescriptor(
    name: "martlet/v1/push.proto",
    dependencies: [.martletOptions, .martletV1Common],
    base64: """
      ChVtYXJ0bGV0L3YxL3B1c2gucHJvdG8SCm1hcnRsZXQudjEaFW1hcnRsZXQvb3B0aW9ucy5wcm90bxoXbWFydGxl\
      dC92MS9jb21tb24ucHJvdG8iEwoRR2V0UHVzaEtleVJlcXVlc3QiigEKEkdldFB1c2hLZXlSZXNwb25zZRIVCgZr\
      ZXlfaWQYASABKA1SBWtleUlkEh0KCnB1YmxpY19rZXkYAiABKAxSCXB1YmxpY0tleRIfCgtvZmZlcnNfYXBucxgD\
      IAEoCFIKb2ZmZXJzQXBucxIdCgpvZmZlcnNfZmNtGAQgASgIUglvZmZlcnNGY20i2wMKElNldEVuZHBvaW50UmVx\
      dWVzdBJDCgh3ZWJfcHVzaBgBIAEoCzImLm1hcnRsZXQudjEuU2V0RW5kcG9pbnRSZXF1ZXN0LldlYlB1c2hIAFIH\
      d2ViUHVzaBI5CgRhcG5zGAIgASgLMiMubWFydGxldC52MS5TZXRFbmRwb2ludFJlcXVlc3QuQXBuc0gAUgRhcG5z\
      EjYKA2ZjbRgDIAEoCzIiLm1hcnRsZXQudjEuU2V0RW5kcG9pbnRSZXF1ZXN0LkZjbUgAUgNmY20ahwEKB1dlYlB1\
      c2gSJQoIZW5kcG9pbnQYASABKAlCCeLgGAUICRCAEFIIZW5kcG9pbnQSIAoGcDI1NmRoGAIgASgMQgji4BgECEEQ\
      QVIGcDI1NmRoEhwKBGF1dGgYAyABKAxCCOLgGAQIEBAQUgRhdXRoEhUKBmtleV9pZBgEIAEoDVIFa2V5SWQaTwoE\
      QXBucxIfCgV0b2tlbhgBIAEoCUIJ4uAYBQgQEMgBUgV0b2tlbhImCgp2b2lwX3Rva2VuGAIgASgJQgfi4BgDEMgB\
      Ugl2b2lwVG9rZW4aJgoDRmNtEh8KBXRva2VuGAEgASgJQgni4BgFCAgQgAhSBXRva2VuQgoKCGVuZHBvaW50IpoC\
      ChNTZXRFbmRwb2ludFJlc3BvbnNlEjcKA3NldBgBIAEoCzIjLm1hcnRsZXQudjEuU2V0RW5kcG9pbnRSZXNwb25z\
      ZS5TZXRIAFIDc2V0Ek0KC2tleV91bmtub3duGAIgASgLMioubWFydGxldC52MS5TZXRFbmRwb2ludFJlc3BvbnNl\
      LktleVVua25vd25IAFIKa2V5VW5rbm93bhJNCgtub3Rfb2ZmZXJlZBgDIAEoCzIqLm1hcnRsZXQudjEuU2V0RW5k\
      cG9pbnRSZXNwb25zZS5Ob3RPZmZlcmVkSABSCm5vdE9mZmVyZWQaBQoDU2V0GgwKCktleVVua25vd24aDAoKTm90\
      T2ZmZXJlZEIJCgdvdXRjb21lIhcKFVJlbW92ZUVuZHBvaW50UmVxdWVzdCIxChZSZW1vdmVFbmRwb2ludFJlc3Bv\
      bnNlEhcKB2hhZF9vbmUYASABKAhSBmhhZE9uZSJCChNUZXN0RW5kcG9pbnRSZXF1ZXN0EisKDHdhaXRfc2Vjb25k\
      cxgBIAEoDUII6uAYBAgAEB5SC3dhaXRTZWNvbmRzIs0CChRUZXN0RW5kcG9pbnRSZXNwb25zZRJHCghhbnN3ZXJl\
      ZBgBIAEoCzIpLm1hcnRsZXQudjEuVGVzdEVuZHBvaW50UmVzcG9uc2UuQW5zd2VyZWRIAFIIYW5zd2VyZWQSQQoG\
      ZmFpbGVkGAIgASgLMicubWFydGxldC52MS5UZXN0RW5kcG9pbnRSZXNwb25zZS5GYWlsZWRIAFIGZmFpbGVkEjMK\
      CW5vdF9mb3VuZBgDIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaRwoIQW5zd2VyZWQSFgoG\
      c3RhdHVzGAEgASgNUgZzdGF0dXMSIwoNaGFzX2Nvbm5lY3RlZBgCIAEoCFIMaGFzQ29ubmVjdGVkGiAKBkZhaWxl\
      ZBIWCgZyZWFzb24YASABKAlSBnJlYXNvbkIJCgdvdXRjb21lMvACCgRQdXNoElQKCkdldFB1c2hLZXkSHS5tYXJ0\
      bGV0LnYxLkdldFB1c2hLZXlSZXF1ZXN0Gh4ubWFydGxldC52MS5HZXRQdXNoS2V5UmVzcG9uc2UiB5ACAYDhGAIS\
      VwoLU2V0RW5kcG9pbnQSHi5tYXJ0bGV0LnYxLlNldEVuZHBvaW50UmVxdWVzdBofLm1hcnRsZXQudjEuU2V0RW5k\
      cG9pbnRSZXNwb25zZSIHkAICgOEYAhJgCg5SZW1vdmVFbmRwb2ludBIhLm1hcnRsZXQudjEuUmVtb3ZlRW5kcG9p\
      bnRSZXF1ZXN0GiIubWFydGxldC52MS5SZW1vdmVFbmRwb2ludFJlc3BvbnNlIgeQAgKA4RgCElcKDFRlc3RFbmRw\
      b2ludBIfLm1hcnRsZXQudjEuVGVzdEVuZHBvaW50UmVxdWVzdBogLm1hcnRsZXQudjEuVGVzdEVuZHBvaW50UmVz\
      cG9uc2UiBIDhGAJCMQoKbWFydGxldC52MVABWhRtYXJ0bGV0L3YxO21hcnRsZXR2MaoCCk1hcnRsZXQuVjFiBnBy\
      b3RvMw==
      """)
}
