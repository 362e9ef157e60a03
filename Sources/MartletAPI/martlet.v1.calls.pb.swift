// Written by protoc-gen-martlet from martlet/v1/calls.proto. Do not edit.

public import Protobuf
public import RPC

/// Asks for relays.
public struct GetRelaysRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Holds relays.
public struct GetRelaysResponse: Sendable, Hashable {
  /// The relays; empty if the server has none.
  public var relays: [GetRelaysResponse.Relay] = []

  /// Until when the credentials count; what was allocated with them goes on.
  public var expiresAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(relays: [GetRelaysResponse.Relay] = [], expiresAt: ProtoTimestamp? = nil) {
    self.relays = relays
    self.expiresAt = expiresAt
  }

  /// A relay, or several under one credential.
  public struct Relay: Sendable, Hashable {
    /// Where, as RFC 7065 and browsers write it: "turn:HOST:PORT?transport=udp", "turns:…".
    public var urls: [String] = []

    /// Until when the credential counts, seconds since 1970, a colon, and 16 random digits.
    public var username: String = ""

    /// base64 of the HMAC-SHA1 of the user name by a secret that relay and server share.
    public var credential: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(urls: [String] = [], username: String = "", credential: String = "") {
      self.urls = urls
      self.username = username
      self.credential = credential
    }
  }
}

/// Calls an account.
public struct StartCallRequest: Sendable, Hashable {
  /// Made by the client; names the call from then on.
  public var callID: [UInt8] = []

  /// The account to call.
  public var calleeID: [UInt8] = []

  /// The offer, one for each of the callee's devices; each ciphertext at most 49,152 bytes.
  public var offers: [DeviceEnvelope] = []

  /// How long it rings, in seconds; 0 means the server's default, which is 60.
  public var ringSeconds: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    callID: [UInt8] = [],
    calleeID: [UInt8] = [],
    offers: [DeviceEnvelope] = [],
    ringSeconds: UInt32 = 0
  ) {
    self.callID = callID
    self.calleeID = calleeID
    self.offers = offers
    self.ringSeconds = ringSeconds
  }
}

/// Tells how calling went.
public struct StartCallResponse: Sendable, Hashable {
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
    /// It rings.
    case ringing(StartCallResponse.Ringing)

    /// The callee was faster.
    case glare(StartCallResponse.Glare)

    /// The offers are for other devices than there are; nothing rings.
    case mismatch(DeviceMismatch)

    /// No such account.
    case notFound(NotFound)

    /// Another call of the caller's account to the callee rings.
    case alreadyRinging(StartCallResponse.AlreadyRinging)

    /// This call has rung before; where it stands now.
    case over(CallState)
  }

  /// Says that it rings.
  public struct Ringing: Sendable, Hashable {
    /// Until when.
    public var ringUntil: ProtoTimestamp? = nil

    /// The server's time now.
    public var serverTime: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(ringUntil: ProtoTimestamp? = nil, serverTime: ProtoTimestamp? = nil) {
      self.ringUntil = ringUntil
      self.serverTime = serverTime
    }
  }

  /// Says that the callee calls the caller already.
  public struct Glare: Sendable, Hashable {
    /// By which call: it is to be answered, once its frame has come.
    public var callID: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(callID: [UInt8] = []) {
      self.callID = callID
    }
  }

  /// Says that another call of the caller's account rings there already.
  public struct AlreadyRinging: Sendable, Hashable {
    /// Which.
    public var callID: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(callID: [UInt8] = []) {
      self.callID = callID
    }
  }
}

/// Answers a call.
public struct AnswerCallRequest: Sendable, Hashable {
  /// Which.
  public var callID: [UInt8] = []

  /// The answer, for the device that calls; its ciphertext at most 49,152 bytes.
  public var answer: DeviceEnvelope? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(callID: [UInt8] = [], answer: DeviceEnvelope? = nil) {
    self.callID = callID
    self.answer = answer
  }
}

/// Tells how answering went.
public struct AnswerCallResponse: Sendable, Hashable {
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
    /// The calling device has the call.
    case won(CallState)

    /// Another device of the account has answered or declined it.
    case elsewhere(CallState)

    /// It rings no more.
    case over(CallState)

    /// The answer is for another device than the one that calls.
    case mismatch(DeviceMismatch)

    /// No such call of the account.
    case notFound(NotFound)
  }
}

/// Does not answer a call.
public struct DeclineCallRequest: Sendable, Hashable {
  /// Which call.
  public var callID: [UInt8] = []

  /// Why.
  public var reason: DeclineCallRequest.Reason = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(callID: [UInt8] = [], reason: DeclineCallRequest.Reason = .init(rawValue: 0)) {
    self.callID = callID
    self.reason = reason
  }

  /// Why.
  public enum Reason: Sendable, Hashable {
    /// Not said, which is refused.
    case unspecified
    /// The user does not want it.
    case declined
    /// The device is in another call.
    case busy
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// Tells how declining went.
public struct DeclineCallResponse: Sendable, Hashable {
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
    /// Noted; where the call stands now.
    case noted(CallState)

    /// It rings no more.
    case over(CallState)

    /// No such call of the account.
    case notFound(NotFound)
  }
}

/// Ends a call.
public struct EndCallRequest: Sendable, Hashable {
  /// Which.
  public var callID: [UInt8] = []

  /// Why: hung up, media failed, no path (ICE failed), or none in time. A call that rings is cancelled
  /// by hanging up, and has failed by any other reason.
  public var reason: CallState.End = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(callID: [UInt8] = [], reason: CallState.End = .init(rawValue: 0)) {
    self.callID = callID
    self.reason = reason
  }
}

/// Tells how ending went.
public struct EndCallResponse: Sendable, Hashable {
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
    /// It is over now.
    case ended(CallState)

    /// It was over before.
    case over(CallState)

    /// No such call of the calling device.
    case notFound(NotFound)
  }
}

/// What a device says about a call: first which one.
public struct SignalRequest: Sendable, Hashable {
  /// Which it is.
  public var frame: Frame? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frame: Frame? = nil) {
    self.frame = frame
  }

  /// The choices of `frame`.
  public enum Frame: Sendable, Hashable {
    /// The first frame, and only that.
    case attach(SignalRequest.Attach)

    /// Something for the other device.
    case payload(SignalPayload)

    /// What has been handled for good.
    case acknowledgement(SignalAcknowledgement)

    /// Shows that the stream is alive.
    case keepAlive(KeepAlive)
  }

  /// Attaches to a call.
  public struct Attach: Sendable, Hashable {
    /// Which.
    public var callID: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(callID: [UInt8] = []) {
      self.callID = callID
    }
  }
}

/// Signalling for the other device: a Content with a CallSignal.
public struct SignalPayload: Sendable, Hashable {
  /// The callee's device: whom it is for, where the caller sends; from whom it is, where the caller
  /// receives. Of the callee's own frames the server fills it in.
  public var deviceID: UInt32 = 0

  /// Counts up from 1, by one, in each direction between two devices.
  public var sequence: UInt64 = 0

  /// For that device; at most 16 KiB.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(deviceID: UInt32 = 0, sequence: UInt64 = 0, ciphertext: [UInt8] = []) {
    self.deviceID = deviceID
    self.sequence = sequence
    self.ciphertext = ciphertext
  }
}

/// Says how far payloads have been handled for good, or were by the other device.
public struct SignalAcknowledgement: Sendable, Hashable {
  /// The callee's device, as SignalPayload has it.
  public var deviceID: UInt32 = 0

  /// The last payload of an unbroken row.
  public var upToSequence: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(deviceID: UInt32 = 0, upToSequence: UInt64 = 0) {
    self.deviceID = deviceID
    self.upToSequence = upToSequence
  }
}

/// What a device is told about a call.
public struct SignalResponse: Sendable, Hashable {
  /// Which it is.
  public var frame: Frame? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frame: Frame? = nil) {
    self.frame = frame
  }

  /// The choices of `frame`.
  public enum Frame: Sendable, Hashable {
    /// Something from the other device; to be acknowledged.
    case payload(SignalPayload)

    /// What the other device has handled.
    case acknowledgement(SignalAcknowledgement)

    /// Where the call stands: once at the beginning, and when that changes.
    case state(CallState)

    /// The other device is there.
    case peerAttached(SignalResponse.PeerAttached)

    /// The other device is gone for now.
    case peerLost(SignalResponse.PeerLost)

    /// Shows that the stream is alive, every 30 seconds.
    case keepAlive(KeepAlive)
  }

  /// Says that the other device is attached: what it has not acknowledged is to be sent again.
  public struct PeerAttached: Sendable, Hashable {
    /// The callee's device, as SignalPayload has it.
    public var deviceID: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(deviceID: UInt32 = 0) {
      self.deviceID = deviceID
    }
  }

  /// Says that the other device of an answered call has not been heard of for 30 seconds. That is
  /// news only: the call goes on, and is over when neither has been heard of for 60 seconds.
  public struct PeerLost: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Asks for calls.
public struct ListCallsRequest: Sendable, Hashable {
  /// What the page before this one told; empty for the latest.
  public var before: [UInt8] = []

  /// How many; 0 means 50.
  public var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(before: [UInt8] = [], limit: UInt32 = 0) {
    self.before = before
    self.limit = limit
  }
}

/// Holds calls.
public struct ListCallsResponse: Sendable, Hashable {
  /// The calls, the latest first.
  public var calls: [CallState] = []

  /// What to ask with for the next page; empty if there is none.
  public var nextBefore: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(calls: [CallState] = [], nextBefore: [UInt8] = []) {
    self.calls = calls
    self.nextBefore = nextBefore
  }
}

/// The methods of `martlet.v1.Calls`.
public enum CallsMethods {
  /// Gives credentials for the server's relays (TURN), which tell nobody who uses them.
  /// Authenticated.
  public static let getRelays = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "GetRelays",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Calls another account. Of two that call each other at once one call rings: the other caller is
  /// told of it (`glare`) and answers it without ringing. Where the callee takes calls only of people
  /// whom it has accepted, and has not accepted the caller, the reply is the same, nobody hears it,
  /// and it is missed. Limited to 10 in a burst, then one in 30 seconds, for each caller and callee,
  /// and to 4 live calls for each device (RATE_LIMITED). Authenticated.
  public static let startCall = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "StartCall",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Answers a call that rings at the calling device's account; one device wins. Authenticated.
  public static let answerCall = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "AnswerCall",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Says that the call is not wanted, which ends it on every device, or that the calling device is
  /// in another call: the call is busy once every device that has it says so; a device that has not
  /// fetched it counts as one that has it for 5 seconds. Authenticated.
  public static let declineCall = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "DeclineCall",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Ends a call: one that rings, as the device that calls; one that was answered, as either device
  /// of it. Authenticated.
  public static let endCall = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "EndCall",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Exchanges signalling about one call with the other device, or devices while it rings. What is
  /// for a device that is not attached waits 2 minutes: 64 payloads and 256 KiB in each direction;
  /// beyond that the stream ends with RATE_LIMITED. A payload is delivered at least once, and counts
  /// as delivered when it is acknowledged; who sends numbers them from 1 for each other device, keeps
  /// what is not acknowledged, and sends it again when it attaches and with each PeerAttached; who
  /// receives takes them in order, each once. The stream ends when the call is over. A second stream
  /// of a device for the same call ends the first with ABORTED, STREAM_DISPLACED. Authenticated.
  public static let signal = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "Signal",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .authenticated)

  /// Lists the account's calls, the latest first, for as long as the server keeps them (30 days, if
  /// its operator does not say otherwise). Authenticated.
  public static let listCalls = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "ListCalls",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Begins a group's call, joins it, takes part in it, or watches whether there is one. A group has
  /// one call at a time, of at most 64 devices; it is over once nobody has taken part for 60 seconds.
  /// A second stream of a device for the same group ends the first with ABORTED, STREAM_DISPLACED,
  /// unless it only watches.
  /// Groups of which the caller's account is no member answer as those that there are not do, with
  /// CONSTRAINT_VIOLATED. Authenticated.
  public static let participateInGroupCall = MethodDescriptor(
    service: "martlet.v1.Calls",
    name: "ParticipateInGroupCall",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Calls",
    methods: [getRelays, startCall, answerCall, declineCall, endCall, signal, listCalls, participateInGroupCall],
    file: .martletV1Calls)
}

/// Ringing, answering, ending, and signalling in between.
public protocol CallsHandler: ServiceHandler {
  /// Gives credentials for the server's relays (TURN), which tell nobody who uses them.
  /// Authenticated.
  func getRelays(_ request: GetRelaysRequest, context: ServerContext) async throws
    -> GetRelaysResponse

  /// Calls another account. Of two that call each other at once one call rings: the other caller is
  /// told of it (`glare`) and answers it without ringing. Where the callee takes calls only of people
  /// whom it has accepted, and has not accepted the caller, the reply is the same, nobody hears it,
  /// and it is missed. Limited to 10 in a burst, then one in 30 seconds, for each caller and callee,
  /// and to 4 live calls for each device (RATE_LIMITED). Authenticated.
  func startCall(_ request: StartCallRequest, context: ServerContext) async throws
    -> StartCallResponse

  /// Answers a call that rings at the calling device's account; one device wins. Authenticated.
  func answerCall(_ request: AnswerCallRequest, context: ServerContext) async throws
    -> AnswerCallResponse

  /// Says that the call is not wanted, which ends it on every device, or that the calling device is
  /// in another call: the call is busy once every device that has it says so; a device that has not
  /// fetched it counts as one that has it for 5 seconds. Authenticated.
  func declineCall(_ request: DeclineCallRequest, context: ServerContext) async throws
    -> DeclineCallResponse

  /// Ends a call: one that rings, as the device that calls; one that was answered, as either device
  /// of it. Authenticated.
  func endCall(_ request: EndCallRequest, context: ServerContext) async throws
    -> EndCallResponse

  /// Exchanges signalling about one call with the other device, or devices while it rings. What is
  /// for a device that is not attached waits 2 minutes: 64 payloads and 256 KiB in each direction;
  /// beyond that the stream ends with RATE_LIMITED. A payload is delivered at least once, and counts
  /// as delivered when it is acknowledged; who sends numbers them from 1 for each other device, keeps
  /// what is not acknowledged, and sends it again when it attaches and with each PeerAttached; who
  /// receives takes them in order, each once. The stream ends when the call is over. A second stream
  /// of a device for the same call ends the first with ABORTED, STREAM_DISPLACED. Authenticated.
  func signal(
    _ requests: RequestStream<SignalRequest>,
    replies: ReplyWriter<SignalResponse>,
    context: ServerContext) async throws

  /// Lists the account's calls, the latest first, for as long as the server keeps them (30 days, if
  /// its operator does not say otherwise). Authenticated.
  func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws
    -> ListCallsResponse

  /// Begins a group's call, joins it, takes part in it, or watches whether there is one. A group has
  /// one call at a time, of at most 64 devices; it is over once nobody has taken part for 60 seconds.
  /// A second stream of a device for the same group ends the first with ABORTED, STREAM_DISPLACED,
  /// unless it only watches.
  /// Groups of which the caller's account is no member answer as those that there are not do, with
  /// CONSTRAINT_VIOLATED. Authenticated.
  func participateInGroupCall(
    _ requests: RequestStream<GroupCallRequest>,
    replies: ReplyWriter<GroupCallResponse>,
    context: ServerContext) async throws
}

extension CallsHandler {
  /// `martlet.v1.Calls`.
  public var service: ServiceDescriptor { CallsMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(CallsMethods.getRelays) {
        (request: GetRelaysRequest, context) in
        try await self.getRelays(request, context: context)
      },
      .unary(CallsMethods.startCall) {
        (request: StartCallRequest, context) in
        try await self.startCall(request, context: context)
      },
      .unary(CallsMethods.answerCall) {
        (request: AnswerCallRequest, context) in
        try await self.answerCall(request, context: context)
      },
      .unary(CallsMethods.declineCall) {
        (request: DeclineCallRequest, context) in
        try await self.declineCall(request, context: context)
      },
      .unary(CallsMethods.endCall) {
        (request: EndCallRequest, context) in
        try await self.endCall(request, context: context)
      },
      .bidirectional(CallsMethods.signal) {
        (requests: RequestStream<SignalRequest>, replies: ReplyWriter<SignalResponse>, context) in
        try await self.signal(requests, replies: replies, context: context)
      },
      .unary(CallsMethods.listCalls) {
        (request: ListCallsRequest, context) in
        try await self.listCalls(request, context: context)
      },
      .bidirectional(CallsMethods.participateInGroupCall) {
        (requests: RequestStream<GroupCallRequest>, replies: ReplyWriter<GroupCallResponse>, context) in
        try await self.participateInGroupCall(requests, replies: replies, context: context)
      },
    ]
  }
}

/// Ringing, answering, ending, and signalling in between.
public struct CallsClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Gives credentials for the server's relays (TURN), which tell nobody who uses them.
  /// Authenticated.
  public func getRelays(
    _ request: GetRelaysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetRelaysResponse {
    try await channel.unary(
      CallsMethods.getRelays, request, options: options)
  }

  /// Calls another account. Of two that call each other at once one call rings: the other caller is
  /// told of it (`glare`) and answers it without ringing. Where the callee takes calls only of people
  /// whom it has accepted, and has not accepted the caller, the reply is the same, nobody hears it,
  /// and it is missed. Limited to 10 in a burst, then one in 30 seconds, for each caller and callee,
  /// and to 4 live calls for each device (RATE_LIMITED). Authenticated.
  public func startCall(
    _ request: StartCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> StartCallResponse {
    try await channel.unary(
      CallsMethods.startCall, request, options: options)
  }

  /// Answers a call that rings at the calling device's account; one device wins. Authenticated.
  public func answerCall(
    _ request: AnswerCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AnswerCallResponse {
    try await channel.unary(
      CallsMethods.answerCall, request, options: options)
  }

  /// Says that the call is not wanted, which ends it on every device, or that the calling device is
  /// in another call: the call is busy once every device that has it says so; a device that has not
  /// fetched it counts as one that has it for 5 seconds. Authenticated.
  public func declineCall(
    _ request: DeclineCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DeclineCallResponse {
    try await channel.unary(
      CallsMethods.declineCall, request, options: options)
  }

  /// Ends a call: one that rings, as the device that calls; one that was answered, as either device
  /// of it. Authenticated.
  public func endCall(
    _ request: EndCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> EndCallResponse {
    try await channel.unary(
      CallsMethods.endCall, request, options: options)
  }

  /// Exchanges signalling about one call with the other device, or devices while it rings. What is
  /// for a device that is not attached waits 2 minutes: 64 payloads and 256 KiB in each direction;
  /// beyond that the stream ends with RATE_LIMITED. A payload is delivered at least once, and counts
  /// as delivered when it is acknowledged; who sends numbers them from 1 for each other device, keeps
  /// what is not acknowledged, and sends it again when it attaches and with each PeerAttached; who
  /// receives takes them in order, each once. The stream ends when the call is over. A second stream
  /// of a device for the same call ends the first with ABORTED, STREAM_DISPLACED. Authenticated.
  public func signal(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<SignalRequest, SignalResponse> {
    try await channel.bidirectional(
      CallsMethods.signal, options: options)
  }

  /// Lists the account's calls, the latest first, for as long as the server keeps them (30 days, if
  /// its operator does not say otherwise). Authenticated.
  public func listCalls(
    _ request: ListCallsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListCallsResponse {
    try await channel.unary(
      CallsMethods.listCalls, request, options: options)
  }

  /// Begins a group's call, joins it, takes part in it, or watches whether there is one. A group has
  /// one call at a time, of at most 64 devices; it is over once nobody has taken part for 60 seconds.
  /// A second stream of a device for the same group ends the first with ABORTED, STREAM_DISPLACED,
  /// unless it only watches.
  /// Groups of which the caller's account is no member answer as those that there are not do, with
  /// CONSTRAINT_VIOLATED. Authenticated.
  public func participateInGroupCall(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<GroupCallRequest, GroupCallResponse> {
    try await channel.bidirectional(
      CallsMethods.participateInGroupCall, options: options)
  }
}

extension GetRelaysRequest: Message {
  /// `martlet.v1.GetRelaysRequest`.
  public static let fullName = "martlet.v1.GetRelaysRequest"

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

extension GetRelaysResponse: Message {
  /// `martlet.v1.GetRelaysResponse`.
  public static let fullName = "martlet.v1.GetRelaysResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, relays, .message(GetRelaysResponse.Relay.self))
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&relays, .message(GetRelaysResponse.Relay.self))
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "relays": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&relays, .message(GetRelaysResponse.Relay.self))
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("relays", relays, .message(GetRelaysResponse.Relay.self))
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension GetRelaysResponse.Relay: Message {
  /// `martlet.v1.GetRelaysResponse.Relay`.
  public static let fullName = "martlet.v1.GetRelaysResponse.Relay"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, urls, .string)
    writer.field(2, username, .string)
    writer.field(3, credential, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&urls, .string)
      case 18: try reader.field(&username, .string)
      case 26: try reader.field(&credential, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "urls": 1
    case "username": 2
    case "credential": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&urls, .string)
    case 2: try json.field(&username, .string)
    case 3: try json.field(&credential, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("urls", urls, .string)
    json.field("username", username, .string)
    json.field("credential", credential, .string)
  }
}

extension StartCallRequest: Message {
  /// `martlet.v1.StartCallRequest`.
  public static let fullName = "martlet.v1.StartCallRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, calleeID, .bytes)
    writer.repeated(3, offers, .message(DeviceEnvelope.self))
    writer.field(4, ringSeconds, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18: try reader.field(&calleeID, .bytes)
      case 26: try reader.element(&offers, .message(DeviceEnvelope.self))
      case 32: try reader.field(&ringSeconds, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "calleeId", "callee_id": 2
    case "offers": 3
    case "ringSeconds", "ring_seconds": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&calleeID, .bytes)
    case 3: try json.repeated(&offers, .message(DeviceEnvelope.self))
    case 4: try json.field(&ringSeconds, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("calleeId", calleeID, .bytes)
    json.repeated("offers", offers, .message(DeviceEnvelope.self))
    json.field("ringSeconds", ringSeconds, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
    try Check.size(calleeID, min: 16, max: 16, "callee_id")
    try Check.count(offers.count, min: 1, max: 8, "offers")
    for (index, value) in offers.enumerated() {
      try Check.valid(value, "offers[\(index)]")
    }
    try Check.range(ringSeconds, min: 0, max: 120, "ring_seconds")
  }
}

extension StartCallResponse: Message {
  /// `martlet.v1.StartCallResponse`.
  public static let fullName = "martlet.v1.StartCallResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .ringing(let value)? = outcome {
      writer.choice(1, value, .message(StartCallResponse.Ringing.self))
    }
    if case .glare(let value)? = outcome {
      writer.choice(2, value, .message(StartCallResponse.Glare.self))
    }
    if case .mismatch(let value)? = outcome {
      writer.choice(3, value, .message(DeviceMismatch.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(4, value, .message(NotFound.self))
    }
    if case .alreadyRinging(let value)? = outcome {
      writer.choice(5, value, .message(StartCallResponse.AlreadyRinging.self))
    }
    if case .over(let value)? = outcome {
      writer.choice(6, value, .message(CallState.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: StartCallResponse.Ringing?
        if case .ringing(let value)? = outcome { current = value }
        outcome = .ringing(try reader.choice(.message(StartCallResponse.Ringing.self), mergingInto: current))
      case 18:
        var current: StartCallResponse.Glare?
        if case .glare(let value)? = outcome { current = value }
        outcome = .glare(try reader.choice(.message(StartCallResponse.Glare.self), mergingInto: current))
      case 26:
        var current: DeviceMismatch?
        if case .mismatch(let value)? = outcome { current = value }
        outcome = .mismatch(try reader.choice(.message(DeviceMismatch.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      case 42:
        var current: StartCallResponse.AlreadyRinging?
        if case .alreadyRinging(let value)? = outcome { current = value }
        outcome = .alreadyRinging(try reader.choice(.message(StartCallResponse.AlreadyRinging.self), mergingInto: current))
      case 50:
        var current: CallState?
        if case .over(let value)? = outcome { current = value }
        outcome = .over(try reader.choice(.message(CallState.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "ringing": 1
    case "glare": 2
    case "mismatch": 3
    case "notFound", "not_found": 4
    case "alreadyRinging", "already_ringing": 5
    case "over": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(StartCallResponse.Ringing.self), isTaken: outcome != nil) {
        outcome = .ringing(value)
      }
    case 2:
      if let value = try json.choice(.message(StartCallResponse.Glare.self), isTaken: outcome != nil) {
        outcome = .glare(value)
      }
    case 3:
      if let value = try json.choice(.message(DeviceMismatch.self), isTaken: outcome != nil) {
        outcome = .mismatch(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    case 5:
      if let value = try json.choice(.message(StartCallResponse.AlreadyRinging.self), isTaken: outcome != nil) {
        outcome = .alreadyRinging(value)
      }
    case 6:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .over(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .ringing(let value)? = outcome {
      json.choice("ringing", value, .message(StartCallResponse.Ringing.self))
    }
    if case .glare(let value)? = outcome {
      json.choice("glare", value, .message(StartCallResponse.Glare.self))
    }
    if case .mismatch(let value)? = outcome {
      json.choice("mismatch", value, .message(DeviceMismatch.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
    if case .alreadyRinging(let value)? = outcome {
      json.choice("alreadyRinging", value, .message(StartCallResponse.AlreadyRinging.self))
    }
    if case .over(let value)? = outcome {
      json.choice("over", value, .message(CallState.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .over(let value)? = outcome {
      try Check.valid(value, "over")
    }
  }
}

extension StartCallResponse.Ringing: Message {
  /// `martlet.v1.StartCallResponse.Ringing`.
  public static let fullName = "martlet.v1.StartCallResponse.Ringing"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, ringUntil, .message(ProtoTimestamp.self))
    writer.optional(2, serverTime, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&ringUntil, .message(ProtoTimestamp.self))
      case 18: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "ringUntil", "ring_until": 1
    case "serverTime", "server_time": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&ringUntil, .message(ProtoTimestamp.self))
    case 2: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("ringUntil", ringUntil, .message(ProtoTimestamp.self))
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
  }
}

extension StartCallResponse.Glare: Message {
  /// `martlet.v1.StartCallResponse.Glare`.
  public static let fullName = "martlet.v1.StartCallResponse.Glare"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
  }
}

extension StartCallResponse.AlreadyRinging: Message {
  /// `martlet.v1.StartCallResponse.AlreadyRinging`.
  public static let fullName = "martlet.v1.StartCallResponse.AlreadyRinging"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
  }
}

extension AnswerCallRequest: Message {
  /// `martlet.v1.AnswerCallRequest`.
  public static let fullName = "martlet.v1.AnswerCallRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.optional(2, answer, .message(DeviceEnvelope.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18: try reader.optional(&answer, .message(DeviceEnvelope.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "answer": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.optional(&answer, .message(DeviceEnvelope.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.optional("answer", answer, .message(DeviceEnvelope.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
    try Check.required(answer != nil, "answer")
    if let value = answer {
      try Check.valid(value, "answer")
    }
  }
}

extension AnswerCallResponse: Message {
  /// `martlet.v1.AnswerCallResponse`.
  public static let fullName = "martlet.v1.AnswerCallResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .won(let value)? = outcome {
      writer.choice(1, value, .message(CallState.self))
    }
    if case .elsewhere(let value)? = outcome {
      writer.choice(2, value, .message(CallState.self))
    }
    if case .over(let value)? = outcome {
      writer.choice(3, value, .message(CallState.self))
    }
    if case .mismatch(let value)? = outcome {
      writer.choice(4, value, .message(DeviceMismatch.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(5, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CallState?
        if case .won(let value)? = outcome { current = value }
        outcome = .won(try reader.choice(.message(CallState.self), mergingInto: current))
      case 18:
        var current: CallState?
        if case .elsewhere(let value)? = outcome { current = value }
        outcome = .elsewhere(try reader.choice(.message(CallState.self), mergingInto: current))
      case 26:
        var current: CallState?
        if case .over(let value)? = outcome { current = value }
        outcome = .over(try reader.choice(.message(CallState.self), mergingInto: current))
      case 34:
        var current: DeviceMismatch?
        if case .mismatch(let value)? = outcome { current = value }
        outcome = .mismatch(try reader.choice(.message(DeviceMismatch.self), mergingInto: current))
      case 42:
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
    case "won": 1
    case "elsewhere": 2
    case "over": 3
    case "mismatch": 4
    case "notFound", "not_found": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .won(value)
      }
    case 2:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .elsewhere(value)
      }
    case 3:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .over(value)
      }
    case 4:
      if let value = try json.choice(.message(DeviceMismatch.self), isTaken: outcome != nil) {
        outcome = .mismatch(value)
      }
    case 5:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .won(let value)? = outcome {
      json.choice("won", value, .message(CallState.self))
    }
    if case .elsewhere(let value)? = outcome {
      json.choice("elsewhere", value, .message(CallState.self))
    }
    if case .over(let value)? = outcome {
      json.choice("over", value, .message(CallState.self))
    }
    if case .mismatch(let value)? = outcome {
      json.choice("mismatch", value, .message(DeviceMismatch.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .won(let value)? = outcome {
      try Check.valid(value, "won")
    }
    if case .elsewhere(let value)? = outcome {
      try Check.valid(value, "elsewhere")
    }
    if case .over(let value)? = outcome {
      try Check.valid(value, "over")
    }
  }
}

extension DeclineCallRequest: Message {
  /// `martlet.v1.DeclineCallRequest`.
  public static let fullName = "martlet.v1.DeclineCallRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, reason, .enumeration(DeclineCallRequest.Reason.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 16: try reader.field(&reason, .enumeration(DeclineCallRequest.Reason.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "reason": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&reason, .enumeration(DeclineCallRequest.Reason.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("reason", reason, .enumeration(DeclineCallRequest.Reason.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
  }
}

extension DeclineCallRequest.Reason: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .declined
    case 2: self = .busy
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "REASON_UNSPECIFIED": self = .unspecified
    case "REASON_DECLINED": self = .declined
    case "REASON_BUSY": self = .busy
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .declined: 1
    case .busy: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "REASON_UNSPECIFIED"
    case .declined: "REASON_DECLINED"
    case .busy: "REASON_BUSY"
    case .unrecognized: nil
    }
  }
}

extension DeclineCallResponse: Message {
  /// `martlet.v1.DeclineCallResponse`.
  public static let fullName = "martlet.v1.DeclineCallResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .noted(let value)? = outcome {
      writer.choice(1, value, .message(CallState.self))
    }
    if case .over(let value)? = outcome {
      writer.choice(2, value, .message(CallState.self))
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
        var current: CallState?
        if case .noted(let value)? = outcome { current = value }
        outcome = .noted(try reader.choice(.message(CallState.self), mergingInto: current))
      case 18:
        var current: CallState?
        if case .over(let value)? = outcome { current = value }
        outcome = .over(try reader.choice(.message(CallState.self), mergingInto: current))
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
    case "noted": 1
    case "over": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .noted(value)
      }
    case 2:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .over(value)
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
    if case .noted(let value)? = outcome {
      json.choice("noted", value, .message(CallState.self))
    }
    if case .over(let value)? = outcome {
      json.choice("over", value, .message(CallState.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .noted(let value)? = outcome {
      try Check.valid(value, "noted")
    }
    if case .over(let value)? = outcome {
      try Check.valid(value, "over")
    }
  }
}

extension EndCallRequest: Message {
  /// `martlet.v1.EndCallRequest`.
  public static let fullName = "martlet.v1.EndCallRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, reason, .enumeration(CallState.End.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 16: try reader.field(&reason, .enumeration(CallState.End.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "reason": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&reason, .enumeration(CallState.End.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("reason", reason, .enumeration(CallState.End.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
  }
}

extension EndCallResponse: Message {
  /// `martlet.v1.EndCallResponse`.
  public static let fullName = "martlet.v1.EndCallResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .ended(let value)? = outcome {
      writer.choice(1, value, .message(CallState.self))
    }
    if case .over(let value)? = outcome {
      writer.choice(2, value, .message(CallState.self))
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
        var current: CallState?
        if case .ended(let value)? = outcome { current = value }
        outcome = .ended(try reader.choice(.message(CallState.self), mergingInto: current))
      case 18:
        var current: CallState?
        if case .over(let value)? = outcome { current = value }
        outcome = .over(try reader.choice(.message(CallState.self), mergingInto: current))
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
    case "ended": 1
    case "over": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .ended(value)
      }
    case 2:
      if let value = try json.choice(.message(CallState.self), isTaken: outcome != nil) {
        outcome = .over(value)
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
    if case .ended(let value)? = outcome {
      json.choice("ended", value, .message(CallState.self))
    }
    if case .over(let value)? = outcome {
      json.choice("over", value, .message(CallState.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .ended(let value)? = outcome {
      try Check.valid(value, "ended")
    }
    if case .over(let value)? = outcome {
      try Check.valid(value, "over")
    }
  }
}

extension SignalRequest: Message {
  /// `martlet.v1.SignalRequest`.
  public static let fullName = "martlet.v1.SignalRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .attach(let value)? = frame {
      writer.choice(1, value, .message(SignalRequest.Attach.self))
    }
    if case .payload(let value)? = frame {
      writer.choice(2, value, .message(SignalPayload.self))
    }
    if case .acknowledgement(let value)? = frame {
      writer.choice(3, value, .message(SignalAcknowledgement.self))
    }
    if case .keepAlive(let value)? = frame {
      writer.choice(4, value, .message(KeepAlive.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SignalRequest.Attach?
        if case .attach(let value)? = frame { current = value }
        frame = .attach(try reader.choice(.message(SignalRequest.Attach.self), mergingInto: current))
      case 18:
        var current: SignalPayload?
        if case .payload(let value)? = frame { current = value }
        frame = .payload(try reader.choice(.message(SignalPayload.self), mergingInto: current))
      case 26:
        var current: SignalAcknowledgement?
        if case .acknowledgement(let value)? = frame { current = value }
        frame = .acknowledgement(try reader.choice(.message(SignalAcknowledgement.self), mergingInto: current))
      case 34:
        var current: KeepAlive?
        if case .keepAlive(let value)? = frame { current = value }
        frame = .keepAlive(try reader.choice(.message(KeepAlive.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attach": 1
    case "payload": 2
    case "acknowledgement": 3
    case "keepAlive", "keep_alive": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SignalRequest.Attach.self), isTaken: frame != nil) {
        frame = .attach(value)
      }
    case 2:
      if let value = try json.choice(.message(SignalPayload.self), isTaken: frame != nil) {
        frame = .payload(value)
      }
    case 3:
      if let value = try json.choice(.message(SignalAcknowledgement.self), isTaken: frame != nil) {
        frame = .acknowledgement(value)
      }
    case 4:
      if let value = try json.choice(.message(KeepAlive.self), isTaken: frame != nil) {
        frame = .keepAlive(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .attach(let value)? = frame {
      json.choice("attach", value, .message(SignalRequest.Attach.self))
    }
    if case .payload(let value)? = frame {
      json.choice("payload", value, .message(SignalPayload.self))
    }
    if case .acknowledgement(let value)? = frame {
      json.choice("acknowledgement", value, .message(SignalAcknowledgement.self))
    }
    if case .keepAlive(let value)? = frame {
      json.choice("keepAlive", value, .message(KeepAlive.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .attach(let value)? = frame {
      try Check.valid(value, "attach")
    }
    if case .payload(let value)? = frame {
      try Check.valid(value, "payload")
    }
    if case .acknowledgement(let value)? = frame {
      try Check.valid(value, "acknowledgement")
    }
  }
}

extension SignalRequest.Attach: Message {
  /// `martlet.v1.SignalRequest.Attach`.
  public static let fullName = "martlet.v1.SignalRequest.Attach"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
  }
}

extension SignalPayload: Message {
  /// `martlet.v1.SignalPayload`.
  public static let fullName = "martlet.v1.SignalPayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, sequence, .uint64)
    writer.field(3, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 16: try reader.field(&sequence, .uint64)
      case 26: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "sequence": 2
    case "ciphertext": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&sequence, .uint64)
    case 3: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("sequence", sequence, .uint64)
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(deviceID, min: 0, max: 127, "device_id")
    try Check.range(sequence, min: 1, max: 1000000, "sequence")
    try Check.required(!ciphertext.isEmpty, "ciphertext")
    try Check.size(ciphertext, max: 16384, "ciphertext")
  }
}

extension SignalAcknowledgement: Message {
  /// `martlet.v1.SignalAcknowledgement`.
  public static let fullName = "martlet.v1.SignalAcknowledgement"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, upToSequence, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 16: try reader.field(&upToSequence, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "upToSequence", "up_to_sequence": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&upToSequence, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("upToSequence", upToSequence, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(deviceID, min: 0, max: 127, "device_id")
    try Check.range(upToSequence, min: 1, max: 1000000, "up_to_sequence")
  }
}

extension SignalResponse: Message {
  /// `martlet.v1.SignalResponse`.
  public static let fullName = "martlet.v1.SignalResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .payload(let value)? = frame {
      writer.choice(1, value, .message(SignalPayload.self))
    }
    if case .acknowledgement(let value)? = frame {
      writer.choice(2, value, .message(SignalAcknowledgement.self))
    }
    if case .state(let value)? = frame {
      writer.choice(3, value, .message(CallState.self))
    }
    if case .peerAttached(let value)? = frame {
      writer.choice(4, value, .message(SignalResponse.PeerAttached.self))
    }
    if case .peerLost(let value)? = frame {
      writer.choice(5, value, .message(SignalResponse.PeerLost.self))
    }
    if case .keepAlive(let value)? = frame {
      writer.choice(6, value, .message(KeepAlive.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SignalPayload?
        if case .payload(let value)? = frame { current = value }
        frame = .payload(try reader.choice(.message(SignalPayload.self), mergingInto: current))
      case 18:
        var current: SignalAcknowledgement?
        if case .acknowledgement(let value)? = frame { current = value }
        frame = .acknowledgement(try reader.choice(.message(SignalAcknowledgement.self), mergingInto: current))
      case 26:
        var current: CallState?
        if case .state(let value)? = frame { current = value }
        frame = .state(try reader.choice(.message(CallState.self), mergingInto: current))
      case 34:
        var current: SignalResponse.PeerAttached?
        if case .peerAttached(let value)? = frame { current = value }
        frame = .peerAttached(try reader.choice(.message(SignalResponse.PeerAttached.self), mergingInto: current))
      case 42:
        var current: SignalResponse.PeerLost?
        if case .peerLost(let value)? = frame { current = value }
        frame = .peerLost(try reader.choice(.message(SignalResponse.PeerLost.self), mergingInto: current))
      case 50:
        var current: KeepAlive?
        if case .keepAlive(let value)? = frame { current = value }
        frame = .keepAlive(try reader.choice(.message(KeepAlive.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    case "acknowledgement": 2
    case "state": 3
    case "peerAttached", "peer_attached": 4
    case "peerLost", "peer_lost": 5
    case "keepAlive", "keep_alive": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SignalPayload.self), isTaken: frame != nil) {
        frame = .payload(value)
      }
    case 2:
      if let value = try json.choice(.message(SignalAcknowledgement.self), isTaken: frame != nil) {
        frame = .acknowledgement(value)
      }
    case 3:
      if let value = try json.choice(.message(CallState.self), isTaken: frame != nil) {
        frame = .state(value)
      }
    case 4:
      if let value = try json.choice(.message(SignalResponse.PeerAttached.self), isTaken: frame != nil) {
        frame = .peerAttached(value)
      }
    case 5:
      if let value = try json.choice(.message(SignalResponse.PeerLost.self), isTaken: frame != nil) {
        frame = .peerLost(value)
      }
    case 6:
      if let value = try json.choice(.message(KeepAlive.self), isTaken: frame != nil) {
        frame = .keepAlive(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .payload(let value)? = frame {
      json.choice("payload", value, .message(SignalPayload.self))
    }
    if case .acknowledgement(let value)? = frame {
      json.choice("acknowledgement", value, .message(SignalAcknowledgement.self))
    }
    if case .state(let value)? = frame {
      json.choice("state", value, .message(CallState.self))
    }
    if case .peerAttached(let value)? = frame {
      json.choice("peerAttached", value, .message(SignalResponse.PeerAttached.self))
    }
    if case .peerLost(let value)? = frame {
      json.choice("peerLost", value, .message(SignalResponse.PeerLost.self))
    }
    if case .keepAlive(let value)? = frame {
      json.choice("keepAlive", value, .message(KeepAlive.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .payload(let value)? = frame {
      try Check.valid(value, "payload")
    }
    if case .acknowledgement(let value)? = frame {
      try Check.valid(value, "acknowledgement")
    }
    if case .state(let value)? = frame {
      try Check.valid(value, "state")
    }
  }
}

extension SignalResponse.PeerAttached: Message {
  /// `martlet.v1.SignalResponse.PeerAttached`.
  public static let fullName = "martlet.v1.SignalResponse.PeerAttached"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
  }
}

extension SignalResponse.PeerLost: Message {
  /// `martlet.v1.SignalResponse.PeerLost`.
  public static let fullName = "martlet.v1.SignalResponse.PeerLost"

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

extension ListCallsRequest: Message {
  /// `martlet.v1.ListCallsRequest`.
  public static let fullName = "martlet.v1.ListCallsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, before, .bytes)
    writer.field(2, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&before, .bytes)
      case 16: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "before": 1
    case "limit": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&before, .bytes)
    case 2: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("before", before, .bytes)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(before, max: 32, "before")
    try Check.range(limit, min: 0, max: 100, "limit")
  }
}

extension ListCallsResponse: Message {
  /// `martlet.v1.ListCallsResponse`.
  public static let fullName = "martlet.v1.ListCallsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, calls, .message(CallState.self))
    writer.field(2, nextBefore, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&calls, .message(CallState.self))
      case 18: try reader.field(&nextBefore, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "calls": 1
    case "nextBefore", "next_before": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&calls, .message(CallState.self))
    case 2: try json.field(&nextBefore, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("calls", calls, .message(CallState.self))
    json.field("nextBefore", nextBefore, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in calls.enumerated() {
      try Check.valid(value, "calls[\(index)]")
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/calls.proto`.
  public static let martletV1Calls = FileDescriptor(
    name: "martlet/v1/calls.proto",
    dependencies: [.googleProtobufTimestamp, .martletOptions, .martletV1CallStates, .martletV1Common, .martletV1GroupCalls, .martletV1Messaging],
    base64: """
      ChZtYXJ0bGV0L3YxL2NhbGxzLnByb3RvEgptYXJ0bGV0LnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnBy\
      b3RvGhVtYXJ0bGV0L29wdGlvbnMucHJvdG8aHG1hcnRsZXQvdjEvY2FsbF9zdGF0ZXMucHJvdG8aF21hcnRsZXQv\
      djEvY29tbW9uLnByb3RvGhxtYXJ0bGV0L3YxL2dyb3VwX2NhbGxzLnByb3RvGhptYXJ0bGV0L3YxL21lc3NhZ2lu\
      Zy5wcm90byISChBHZXRSZWxheXNSZXF1ZXN0IuQBChFHZXRSZWxheXNSZXNwb25zZRI7CgZyZWxheXMYASADKAsy\
      Iy5tYXJ0bGV0LnYxLkdldFJlbGF5c1Jlc3BvbnNlLlJlbGF5UgZyZWxheXMSOQoKZXhwaXJlc19hdBgCIAEoCzIa\
      Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdBpXCgVSZWxheRISCgR1cmxzGAEgAygJUgR1cmxz\
      EhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIeCgpjcmVkZW50aWFsGAMgASgJUgpjcmVkZW50aWFsIscBChBT\
      dGFydENhbGxSZXF1ZXN0EiEKB2NhbGxfaWQYASABKAxCCOLgGAQIEBAQUgZjYWxsSWQSJQoJY2FsbGVlX2lkGAIg\
      ASgMQgji4BgECBAQEFIIY2FsbGVlSWQSPAoGb2ZmZXJzGAMgAygLMhoubWFydGxldC52MS5EZXZpY2VFbnZlbG9w\
      ZUII8uAYBAgBEAhSBm9mZmVycxIrCgxyaW5nX3NlY29uZHMYBCABKA1CCOrgGAQIABB4UgtyaW5nU2Vjb25kcyLk\
      BAoRU3RhcnRDYWxsUmVzcG9uc2USQQoHcmluZ2luZxgBIAEoCzIlLm1hcnRsZXQudjEuU3RhcnRDYWxsUmVzcG9u\
      c2UuUmluZ2luZ0gAUgdyaW5naW5nEjsKBWdsYXJlGAIgASgLMiMubWFydGxldC52MS5TdGFydENhbGxSZXNwb25z\
      ZS5HbGFyZUgAUgVnbGFyZRI4CghtaXNtYXRjaBgDIAEoCzIaLm1hcnRsZXQudjEuRGV2aWNlTWlzbWF0Y2hIAFII\
      bWlzbWF0Y2gSMwoJbm90X2ZvdW5kGAQgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3VuZBJXCg9h\
      bHJlYWR5X3JpbmdpbmcYBSABKAsyLC5tYXJ0bGV0LnYxLlN0YXJ0Q2FsbFJlc3BvbnNlLkFscmVhZHlSaW5naW5n\
      SABSDmFscmVhZHlSaW5naW5nEisKBG92ZXIYBiABKAsyFS5tYXJ0bGV0LnYxLkNhbGxTdGF0ZUgAUgRvdmVyGoEB\
      CgdSaW5naW5nEjkKCnJpbmdfdW50aWwYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglyaW5nVW50\
      aWwSOwoLc2VydmVyX3RpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpzZXJ2ZXJUaW1lGiAK\
      BUdsYXJlEhcKB2NhbGxfaWQYASABKAxSBmNhbGxJZBopCg5BbHJlYWR5UmluZ2luZxIXCgdjYWxsX2lkGAEgASgM\
      UgZjYWxsSWRCCQoHb3V0Y29tZSJwChFBbnN3ZXJDYWxsUmVxdWVzdBIhCgdjYWxsX2lkGAEgASgMQgji4BgECBAQ\
      EFIGY2FsbElkEjgKBmFuc3dlchgCIAEoCzIaLm1hcnRsZXQudjEuRGV2aWNlRW52ZWxvcGVCBPjgGAFSBmFuc3dl\
      ciKdAgoSQW5zd2VyQ2FsbFJlc3BvbnNlEikKA3dvbhgBIAEoCzIVLm1hcnRsZXQudjEuQ2FsbFN0YXRlSABSA3dv\
      bhI1CgllbHNld2hlcmUYAiABKAsyFS5tYXJ0bGV0LnYxLkNhbGxTdGF0ZUgAUgllbHNld2hlcmUSKwoEb3ZlchgD\
      IAEoCzIVLm1hcnRsZXQudjEuQ2FsbFN0YXRlSABSBG92ZXISOAoIbWlzbWF0Y2gYBCABKAsyGi5tYXJ0bGV0LnYx\
      LkRldmljZU1pc21hdGNoSABSCG1pc21hdGNoEjMKCW5vdF9mb3VuZBgFIAEoCzIULm1hcnRsZXQudjEuTm90Rm91\
      bmRIAFIIbm90Rm91bmRCCQoHb3V0Y29tZSK+AQoSRGVjbGluZUNhbGxSZXF1ZXN0EiEKB2NhbGxfaWQYASABKAxC\
      COLgGAQIEBAQUgZjYWxsSWQSPQoGcmVhc29uGAIgASgOMiUubWFydGxldC52MS5EZWNsaW5lQ2FsbFJlcXVlc3Qu\
      UmVhc29uUgZyZWFzb24iRgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEhMKD1JFQVNPTl9ERUNMSU5F\
      RBABEg8KC1JFQVNPTl9CVVNZEAIisQEKE0RlY2xpbmVDYWxsUmVzcG9uc2USLQoFbm90ZWQYASABKAsyFS5tYXJ0\
      bGV0LnYxLkNhbGxTdGF0ZUgAUgVub3RlZBIrCgRvdmVyGAIgASgLMhUubWFydGxldC52MS5DYWxsU3RhdGVIAFIE\
      b3ZlchIzCglub3RfZm91bmQYAyABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kQgkKB291dGNv\
      bWUiZgoORW5kQ2FsbFJlcXVlc3QSIQoHY2FsbF9pZBgBIAEoDEII4uAYBAgQEBBSBmNhbGxJZBIxCgZyZWFzb24Y\
      AiABKA4yGS5tYXJ0bGV0LnYxLkNhbGxTdGF0ZS5FbmRSBnJlYXNvbiKtAQoPRW5kQ2FsbFJlc3BvbnNlEi0KBWVu\
      ZGVkGAEgASgLMhUubWFydGxldC52MS5DYWxsU3RhdGVIAFIFZW5kZWQSKwoEb3ZlchgCIAEoCzIVLm1hcnRsZXQu\
      djEuQ2FsbFN0YXRlSABSBG92ZXISMwoJbm90X2ZvdW5kGAMgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghu\
      b3RGb3VuZEIJCgdvdXRjb21lIr8CCg1TaWduYWxSZXF1ZXN0EjoKBmF0dGFjaBgBIAEoCzIgLm1hcnRsZXQudjEu\
      U2lnbmFsUmVxdWVzdC5BdHRhY2hIAFIGYXR0YWNoEjUKB3BheWxvYWQYAiABKAsyGS5tYXJ0bGV0LnYxLlNpZ25h\
      bFBheWxvYWRIAFIHcGF5bG9hZBJNCg9hY2tub3dsZWRnZW1lbnQYAyABKAsyIS5tYXJ0bGV0LnYxLlNpZ25hbEFj\
      a25vd2xlZGdlbWVudEgAUg9hY2tub3dsZWRnZW1lbnQSNgoKa2VlcF9hbGl2ZRgEIAEoCzIVLm1hcnRsZXQudjEu\
      S2VlcEFsaXZlSABSCWtlZXBBbGl2ZRorCgZBdHRhY2gSIQoHY2FsbF9pZBgBIAEoDEII4uAYBAgQEBBSBmNhbGxJ\
      ZEIHCgVmcmFtZSKMAQoNU2lnbmFsUGF5bG9hZBIlCglkZXZpY2VfaWQYASABKA1CCOrgGAQIABB/UghkZXZpY2VJ\
      ZBImCghzZXF1ZW5jZRgCIAEoBEIK6uAYBggBEMCEPVIIc2VxdWVuY2USLAoKY2lwaGVydGV4dBgDIAEoDEIM+OAY\
      AeLgGAQQgIABUgpjaXBoZXJ0ZXh0InAKFVNpZ25hbEFja25vd2xlZGdlbWVudBIlCglkZXZpY2VfaWQYASABKA1C\
      COrgGAQIABB/UghkZXZpY2VJZBIwCg51cF90b19zZXF1ZW5jZRgCIAEoBEIK6uAYBggBEMCEPVIMdXBUb1NlcXVl\
      bmNlItMDCg5TaWduYWxSZXNwb25zZRI1CgdwYXlsb2FkGAEgASgLMhkubWFydGxldC52MS5TaWduYWxQYXlsb2Fk\
      SABSB3BheWxvYWQSTQoPYWNrbm93bGVkZ2VtZW50GAIgASgLMiEubWFydGxldC52MS5TaWduYWxBY2tub3dsZWRn\
      ZW1lbnRIAFIPYWNrbm93bGVkZ2VtZW50Ei0KBXN0YXRlGAMgASgLMhUubWFydGxldC52MS5DYWxsU3RhdGVIAFIF\
      c3RhdGUSTgoNcGVlcl9hdHRhY2hlZBgEIAEoCzInLm1hcnRsZXQudjEuU2lnbmFsUmVzcG9uc2UuUGVlckF0dGFj\
      aGVkSABSDHBlZXJBdHRhY2hlZBJCCglwZWVyX2xvc3QYBSABKAsyIy5tYXJ0bGV0LnYxLlNpZ25hbFJlc3BvbnNl\
      LlBlZXJMb3N0SABSCHBlZXJMb3N0EjYKCmtlZXBfYWxpdmUYBiABKAsyFS5tYXJ0bGV0LnYxLktlZXBBbGl2ZUgA\
      UglrZWVwQWxpdmUaKwoMUGVlckF0dGFjaGVkEhsKCWRldmljZV9pZBgBIAEoDVIIZGV2aWNlSWQaCgoIUGVlckxv\
      c3RCBwoFZnJhbWUiUgoQTGlzdENhbGxzUmVxdWVzdBIeCgZiZWZvcmUYASABKAxCBuLgGAIQIFIGYmVmb3JlEh4K\
      BWxpbWl0GAIgASgNQgjq4BgECAAQZFIFbGltaXQiYQoRTGlzdENhbGxzUmVzcG9uc2USKwoFY2FsbHMYASADKAsy\
      FS5tYXJ0bGV0LnYxLkNhbGxTdGF0ZVIFY2FsbHMSHwoLbmV4dF9iZWZvcmUYAiABKAxSCm5leHRCZWZvcmUyqAUK\
      BUNhbGxzElEKCUdldFJlbGF5cxIcLm1hcnRsZXQudjEuR2V0UmVsYXlzUmVxdWVzdBodLm1hcnRsZXQudjEuR2V0\
      UmVsYXlzUmVzcG9uc2UiB5ACAYDhGAISUQoJU3RhcnRDYWxsEhwubWFydGxldC52MS5TdGFydENhbGxSZXF1ZXN0\
      Gh0ubWFydGxldC52MS5TdGFydENhbGxSZXNwb25zZSIHkAICgOEYAhJUCgpBbnN3ZXJDYWxsEh0ubWFydGxldC52\
      MS5BbnN3ZXJDYWxsUmVxdWVzdBoeLm1hcnRsZXQudjEuQW5zd2VyQ2FsbFJlc3BvbnNlIgeQAgKA4RgCElcKC0Rl\
      Y2xpbmVDYWxsEh4ubWFydGxldC52MS5EZWNsaW5lQ2FsbFJlcXVlc3QaHy5tYXJ0bGV0LnYxLkRlY2xpbmVDYWxs\
      UmVzcG9uc2UiB5ACAoDhGAISSwoHRW5kQ2FsbBIaLm1hcnRsZXQudjEuRW5kQ2FsbFJlcXVlc3QaGy5tYXJ0bGV0\
      LnYxLkVuZENhbGxSZXNwb25zZSIHkAICgOEYAhJJCgZTaWduYWwSGS5tYXJ0bGV0LnYxLlNpZ25hbFJlcXVlc3Qa\
      Gi5tYXJ0bGV0LnYxLlNpZ25hbFJlc3BvbnNlIgSA4RgCKAEwARJRCglMaXN0Q2FsbHMSHC5tYXJ0bGV0LnYxLkxp\
      c3RDYWxsc1JlcXVlc3QaHS5tYXJ0bGV0LnYxLkxpc3RDYWxsc1Jlc3BvbnNlIgeQAgGA4RgCEl8KFlBhcnRpY2lw\
      YXRlSW5Hcm91cENhbGwSHC5tYXJ0bGV0LnYxLkdyb3VwQ2FsbFJlcXVlc3QaHS5tYXJ0bGV0LnYxLkdyb3VwQ2Fs\
      bFJlc3BvbnNlIgSA4RgCKAEwAUIxCgptYXJ0bGV0LnYxUAFaFG1hcnRsZXQvdjE7bWFydGxldHYxqgIKTWFydGxl\
      dC5WMWIGcHJvdG8z
      """)
}
