// Written by protoc-gen-martlet from connectrpc/conformance/v1/service.proto. Do not edit.

package import Protobuf
package import RPC

/// A status code.
package enum Code: Sendable, Hashable {
  /// `CODE_UNSPECIFIED`.
  case unspecified
  /// `CODE_CANCELED`.
  case canceled
  /// `CODE_UNKNOWN`.
  case unknown
  /// `CODE_INVALID_ARGUMENT`.
  case invalidArgument
  /// `CODE_DEADLINE_EXCEEDED`.
  case deadlineExceeded
  /// `CODE_NOT_FOUND`.
  case notFound
  /// `CODE_ALREADY_EXISTS`.
  case alreadyExists
  /// `CODE_PERMISSION_DENIED`.
  case permissionDenied
  /// `CODE_RESOURCE_EXHAUSTED`.
  case resourceExhausted
  /// `CODE_FAILED_PRECONDITION`.
  case failedPrecondition
  /// `CODE_ABORTED`.
  case aborted
  /// `CODE_OUT_OF_RANGE`.
  case outOfRange
  /// `CODE_UNIMPLEMENTED`.
  case unimplemented
  /// `CODE_INTERNAL`.
  case `internal`
  /// `CODE_UNAVAILABLE`.
  case unavailable
  /// `CODE_DATA_LOSS`.
  case dataLoss
  /// `CODE_UNAUTHENTICATED`.
  case unauthenticated
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// A status to fail with.
package struct Failure: Sendable, Hashable {
  /// The field `code`.
  package var code: Code = .init(rawValue: 0)

  /// The field `message`.
  package var message: String? = nil

  /// The field `details`.
  package var details: [ProtoAny] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(code: Code = .init(rawValue: 0), message: String? = nil, details: [ProtoAny] = []) {
    self.code = code
    self.message = message
    self.details = details
  }
}

/// Metadata of one name.
package struct Header: Sendable, Hashable {
  /// The field `name`.
  package var name: String = ""

  /// The field `value`.
  package var value: [String] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "", value: [String] = []) {
    self.name = name
    self.value = value
  }
}

/// How a call with one reply is to be answered.
package struct UnaryResponseDefinition: Sendable, Hashable {
  /// The field `response_headers`.
  package var responseHeaders: [Header] = []

  /// The field `response_trailers`.
  package var responseTrailers: [Header] = []

  /// The field `response_delay_ms`.
  package var responseDelayMs: UInt32 = 0

  /// Which of `response` is set.
  package var response: Response? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    responseHeaders: [Header] = [],
    responseTrailers: [Header] = [],
    responseDelayMs: UInt32 = 0,
    response: Response? = nil
  ) {
    self.responseHeaders = responseHeaders
    self.responseTrailers = responseTrailers
    self.responseDelayMs = responseDelayMs
    self.response = response
  }

  /// The choices of `response`.
  package enum Response: Sendable, Hashable {
    /// The field `response_data`.
    case responseData([UInt8])

    /// The field `error`.
    case error(Failure)
  }
}

/// How a call with many replies is to be answered.
package struct StreamResponseDefinition: Sendable, Hashable {
  /// The field `response_headers`.
  package var responseHeaders: [Header] = []

  /// The field `response_data`.
  package var responseData: [[UInt8]] = []

  /// The field `response_delay_ms`.
  package var responseDelayMs: UInt32 = 0

  /// The field `error`.
  package var error: Failure? = nil

  /// The field `response_trailers`.
  package var responseTrailers: [Header] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    responseHeaders: [Header] = [],
    responseData: [[UInt8]] = [],
    responseDelayMs: UInt32 = 0,
    error: Failure? = nil,
    responseTrailers: [Header] = []
  ) {
    self.responseHeaders = responseHeaders
    self.responseData = responseData
    self.responseDelayMs = responseDelayMs
    self.error = error
    self.responseTrailers = responseTrailers
  }
}

/// A request of Unary.
package struct UnaryRequest: Sendable, Hashable {
  /// The field `response_definition`.
  package var responseDefinition: UnaryResponseDefinition? = nil

  /// The field `request_data`.
  package var requestData: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(responseDefinition: UnaryResponseDefinition? = nil, requestData: [UInt8] = []) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// A reply of Unary.
package struct UnaryResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: ConformancePayload? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: ConformancePayload? = nil) {
    self.payload = payload
  }
}

/// A request of IdempotentUnary.
package struct IdempotentUnaryRequest: Sendable, Hashable {
  /// The field `response_definition`.
  package var responseDefinition: UnaryResponseDefinition? = nil

  /// The field `request_data`.
  package var requestData: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(responseDefinition: UnaryResponseDefinition? = nil, requestData: [UInt8] = []) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// A reply of IdempotentUnary.
package struct IdempotentUnaryResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: ConformancePayload? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: ConformancePayload? = nil) {
    self.payload = payload
  }
}

/// A request of ServerStream.
package struct ServerStreamRequest: Sendable, Hashable {
  /// The field `response_definition`.
  package var responseDefinition: StreamResponseDefinition? = nil

  /// The field `request_data`.
  package var requestData: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(responseDefinition: StreamResponseDefinition? = nil, requestData: [UInt8] = []) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// A reply of ServerStream.
package struct ServerStreamResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: ConformancePayload? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: ConformancePayload? = nil) {
    self.payload = payload
  }
}

/// A request of ClientStream; the first one says how to reply.
package struct ClientStreamRequest: Sendable, Hashable {
  /// The field `response_definition`.
  package var responseDefinition: UnaryResponseDefinition? = nil

  /// The field `request_data`.
  package var requestData: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(responseDefinition: UnaryResponseDefinition? = nil, requestData: [UInt8] = []) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// The reply of ClientStream.
package struct ClientStreamResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: ConformancePayload? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: ConformancePayload? = nil) {
    self.payload = payload
  }
}

/// A request of BidiStream; the first one says how to reply, and whether after each request.
package struct BidiStreamRequest: Sendable, Hashable {
  /// The field `response_definition`.
  package var responseDefinition: StreamResponseDefinition? = nil

  /// The field `full_duplex`.
  package var fullDuplex: Bool = false

  /// The field `request_data`.
  package var requestData: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    responseDefinition: StreamResponseDefinition? = nil,
    fullDuplex: Bool = false,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.fullDuplex = fullDuplex
    self.requestData = requestData
  }
}

/// A reply of BidiStream.
package struct BidiStreamResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: ConformancePayload? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: ConformancePayload? = nil) {
    self.payload = payload
  }
}

/// A request of Unimplemented.
package struct UnimplementedRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// A reply of Unimplemented, which never comes.
package struct UnimplementedResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// What every reply says.
package struct ConformancePayload: Sendable, Hashable {
  /// The field `data`.
  package var data: [UInt8] = []

  /// The field `request_info`.
  package var requestInfo: ConformancePayload.RequestInfo? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(data: [UInt8] = [], requestInfo: ConformancePayload.RequestInfo? = nil) {
    self.data = data
    self.requestInfo = requestInfo
  }

  /// What the server has seen of the call.
  package struct RequestInfo: Sendable, Hashable {
    /// The field `request_headers`.
    package var requestHeaders: [Header] = []

    /// The field `timeout_ms`.
    package var timeoutMs: Int64? = nil

    /// The field `requests`.
    package var requests: [ProtoAny] = []

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      requestHeaders: [Header] = [],
      timeoutMs: Int64? = nil,
      requests: [ProtoAny] = []
    ) {
      self.requestHeaders = requestHeaders
      self.timeoutMs = timeoutMs
      self.requests = requests
    }
  }
}

/// The methods of `connectrpc.conformance.v1.ConformanceService`.
package enum ConformanceServiceMethods {
  /// One request, one reply.
  package static let unary = MethodDescriptor(
    service: "connectrpc.conformance.v1.ConformanceService",
    name: "Unary",
    kind: .unary,
    idempotency: .unknown)

  /// One request, many replies.
  package static let serverStream = MethodDescriptor(
    service: "connectrpc.conformance.v1.ConformanceService",
    name: "ServerStream",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Many requests, one reply.
  package static let clientStream = MethodDescriptor(
    service: "connectrpc.conformance.v1.ConformanceService",
    name: "ClientStream",
    kind: .clientStreaming,
    idempotency: .unknown)

  /// Many requests, many replies.
  package static let bidiStream = MethodDescriptor(
    service: "connectrpc.conformance.v1.ConformanceService",
    name: "BidiStream",
    kind: .bidirectional,
    idempotency: .unknown)

  /// Always refused.
  package static let unimplemented = MethodDescriptor(
    service: "connectrpc.conformance.v1.ConformanceService",
    name: "Unimplemented",
    kind: .unary,
    idempotency: .unknown)

  /// As Unary, by GET as well.
  package static let idempotentUnary = MethodDescriptor(
    service: "connectrpc.conformance.v1.ConformanceService",
    name: "IdempotentUnary",
    kind: .unary,
    idempotency: .noSideEffects)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "connectrpc.conformance.v1.ConformanceService",
    methods: [unary, serverStream, clientStream, bidiStream, unimplemented, idempotentUnary],
    file: .connectrpcConformanceV1Service)
}

/// Answers as its requests say, and echoes what it has seen of them.
package protocol ConformanceServiceHandler: ServiceHandler {
  /// One request, one reply.
  func unary(_ request: UnaryRequest, context: ServerContext) async throws
    -> UnaryResponse

  /// One request, many replies.
  func serverStream(
    _ request: ServerStreamRequest,
    replies: ReplyWriter<ServerStreamResponse>,
    context: ServerContext) async throws

  /// Many requests, one reply.
  func clientStream(
    _ requests: RequestStream<ClientStreamRequest>,
    context: ServerContext) async throws -> ClientStreamResponse

  /// Many requests, many replies.
  func bidiStream(
    _ requests: RequestStream<BidiStreamRequest>,
    replies: ReplyWriter<BidiStreamResponse>,
    context: ServerContext) async throws

  /// Always refused.
  func unimplemented(_ request: UnimplementedRequest, context: ServerContext) async throws
    -> UnimplementedResponse

  /// As Unary, by GET as well.
  func idempotentUnary(_ request: IdempotentUnaryRequest, context: ServerContext) async throws
    -> IdempotentUnaryResponse
}

extension ConformanceServiceHandler {
  /// `connectrpc.conformance.v1.ConformanceService`.
  package var service: ServiceDescriptor { ConformanceServiceMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(ConformanceServiceMethods.unary) {
        (request: UnaryRequest, context) in
        try await self.unary(request, context: context)
      },
      .serverStreaming(ConformanceServiceMethods.serverStream) {
        (request: ServerStreamRequest, replies: ReplyWriter<ServerStreamResponse>, context) in
        try await self.serverStream(request, replies: replies, context: context)
      },
      .clientStreaming(ConformanceServiceMethods.clientStream) {
        (requests: RequestStream<ClientStreamRequest>, context) in
        try await self.clientStream(requests, context: context)
      },
      .bidirectional(ConformanceServiceMethods.bidiStream) {
        (requests: RequestStream<BidiStreamRequest>, replies: ReplyWriter<BidiStreamResponse>, context) in
        try await self.bidiStream(requests, replies: replies, context: context)
      },
      .unary(ConformanceServiceMethods.unimplemented) {
        (request: UnimplementedRequest, context) in
        try await self.unimplemented(request, context: context)
      },
      .unary(ConformanceServiceMethods.idempotentUnary) {
        (request: IdempotentUnaryRequest, context) in
        try await self.idempotentUnary(request, context: context)
      },
    ]
  }
}

/// Answers as its requests say, and echoes what it has seen of them.
package struct ConformanceServiceClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// One request, one reply.
  package func unary(
    _ request: UnaryRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UnaryResponse {
    try await channel.unary(
      ConformanceServiceMethods.unary, request, options: options)
  }

  /// One request, many replies.
  package func serverStream(
    _ request: ServerStreamRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<ServerStreamResponse> {
    try await channel.serverStreaming(
      ConformanceServiceMethods.serverStream, request, options: options)
  }

  /// Many requests, one reply.
  package func clientStream(
    options: CallOptions = CallOptions()
  ) async throws -> ClientStreamingCall<ClientStreamRequest, ClientStreamResponse> {
    try await channel.clientStreaming(
      ConformanceServiceMethods.clientStream, options: options)
  }

  /// Many requests, many replies.
  package func bidiStream(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<BidiStreamRequest, BidiStreamResponse> {
    try await channel.bidirectional(
      ConformanceServiceMethods.bidiStream, options: options)
  }

  /// Always refused.
  package func unimplemented(
    _ request: UnimplementedRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UnimplementedResponse {
    try await channel.unary(
      ConformanceServiceMethods.unimplemented, request, options: options)
  }

  /// As Unary, by GET as well.
  package func idempotentUnary(
    _ request: IdempotentUnaryRequest,
    options: CallOptions = CallOptions()
  ) async throws -> IdempotentUnaryResponse {
    try await channel.unary(
      ConformanceServiceMethods.idempotentUnary, request, options: options)
  }
}

extension Code: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .canceled
    case 2: self = .unknown
    case 3: self = .invalidArgument
    case 4: self = .deadlineExceeded
    case 5: self = .notFound
    case 6: self = .alreadyExists
    case 7: self = .permissionDenied
    case 8: self = .resourceExhausted
    case 9: self = .failedPrecondition
    case 10: self = .aborted
    case 11: self = .outOfRange
    case 12: self = .unimplemented
    case 13: self = .`internal`
    case 14: self = .unavailable
    case 15: self = .dataLoss
    case 16: self = .unauthenticated
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "CODE_UNSPECIFIED": self = .unspecified
    case "CODE_CANCELED": self = .canceled
    case "CODE_UNKNOWN": self = .unknown
    case "CODE_INVALID_ARGUMENT": self = .invalidArgument
    case "CODE_DEADLINE_EXCEEDED": self = .deadlineExceeded
    case "CODE_NOT_FOUND": self = .notFound
    case "CODE_ALREADY_EXISTS": self = .alreadyExists
    case "CODE_PERMISSION_DENIED": self = .permissionDenied
    case "CODE_RESOURCE_EXHAUSTED": self = .resourceExhausted
    case "CODE_FAILED_PRECONDITION": self = .failedPrecondition
    case "CODE_ABORTED": self = .aborted
    case "CODE_OUT_OF_RANGE": self = .outOfRange
    case "CODE_UNIMPLEMENTED": self = .unimplemented
    case "CODE_INTERNAL": self = .`internal`
    case "CODE_UNAVAILABLE": self = .unavailable
    case "CODE_DATA_LOSS": self = .dataLoss
    case "CODE_UNAUTHENTICATED": self = .unauthenticated
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .canceled: 1
    case .unknown: 2
    case .invalidArgument: 3
    case .deadlineExceeded: 4
    case .notFound: 5
    case .alreadyExists: 6
    case .permissionDenied: 7
    case .resourceExhausted: 8
    case .failedPrecondition: 9
    case .aborted: 10
    case .outOfRange: 11
    case .unimplemented: 12
    case .`internal`: 13
    case .unavailable: 14
    case .dataLoss: 15
    case .unauthenticated: 16
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "CODE_UNSPECIFIED"
    case .canceled: "CODE_CANCELED"
    case .unknown: "CODE_UNKNOWN"
    case .invalidArgument: "CODE_INVALID_ARGUMENT"
    case .deadlineExceeded: "CODE_DEADLINE_EXCEEDED"
    case .notFound: "CODE_NOT_FOUND"
    case .alreadyExists: "CODE_ALREADY_EXISTS"
    case .permissionDenied: "CODE_PERMISSION_DENIED"
    case .resourceExhausted: "CODE_RESOURCE_EXHAUSTED"
    case .failedPrecondition: "CODE_FAILED_PRECONDITION"
    case .aborted: "CODE_ABORTED"
    case .outOfRange: "CODE_OUT_OF_RANGE"
    case .unimplemented: "CODE_UNIMPLEMENTED"
    case .`internal`: "CODE_INTERNAL"
    case .unavailable: "CODE_UNAVAILABLE"
    case .dataLoss: "CODE_DATA_LOSS"
    case .unauthenticated: "CODE_UNAUTHENTICATED"
    case .unrecognized: nil
    }
  }
}

extension Failure: Message {
  /// `connectrpc.conformance.v1.Failure`.
  package static let fullName = "connectrpc.conformance.v1.Failure"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, code, .enumeration(Code.self))
    writer.optional(2, message, .string)
    writer.repeated(3, details, .message(ProtoAny.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&code, .enumeration(Code.self))
      case 18: try reader.optional(&message, .string)
      case 26: try reader.element(&details, .message(ProtoAny.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "code": 1
    case "message": 2
    case "details": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&code, .enumeration(Code.self))
    case 2: try json.optional(&message, .string)
    case 3: try json.repeated(&details, .message(ProtoAny.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("code", code, .enumeration(Code.self))
    json.optional("message", message, .string)
    json.repeated("details", details, .message(ProtoAny.self))
  }
}

extension Header: Message {
  /// `connectrpc.conformance.v1.Header`.
  package static let fullName = "connectrpc.conformance.v1.Header"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, self.value, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&self.value, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "value": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&self.value, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("value", self.value, .string)
  }
}

extension UnaryResponseDefinition: Message {
  /// `connectrpc.conformance.v1.UnaryResponseDefinition`.
  package static let fullName = "connectrpc.conformance.v1.UnaryResponseDefinition"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, responseHeaders, .message(Header.self))
    if case .responseData(let value)? = response {
      writer.choice(2, value, .bytes)
    }
    if case .error(let value)? = response {
      writer.choice(3, value, .message(Failure.self))
    }
    writer.repeated(4, responseTrailers, .message(Header.self))
    writer.field(6, responseDelayMs, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&responseHeaders, .message(Header.self))
      case 18: response = .responseData(try reader.choice(.bytes))
      case 26:
        var current: Failure?
        if case .error(let value)? = response { current = value }
        response = .error(try reader.choice(.message(Failure.self), mergingInto: current))
      case 34: try reader.element(&responseTrailers, .message(Header.self))
      case 48: try reader.field(&responseDelayMs, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseHeaders", "response_headers": 1
    case "responseData", "response_data": 2
    case "error": 3
    case "responseTrailers", "response_trailers": 4
    case "responseDelayMs", "response_delay_ms": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&responseHeaders, .message(Header.self))
    case 2:
      if let value = try json.choice(.bytes, isTaken: response != nil) {
        response = .responseData(value)
      }
    case 3:
      if let value = try json.choice(.message(Failure.self), isTaken: response != nil) {
        response = .error(value)
      }
    case 4: try json.repeated(&responseTrailers, .message(Header.self))
    case 6: try json.field(&responseDelayMs, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("responseHeaders", responseHeaders, .message(Header.self))
    if case .responseData(let value)? = response {
      json.choice("responseData", value, .bytes)
    }
    if case .error(let value)? = response {
      json.choice("error", value, .message(Failure.self))
    }
    json.repeated("responseTrailers", responseTrailers, .message(Header.self))
    json.field("responseDelayMs", responseDelayMs, .uint32)
  }
}

extension StreamResponseDefinition: Message {
  /// `connectrpc.conformance.v1.StreamResponseDefinition`.
  package static let fullName = "connectrpc.conformance.v1.StreamResponseDefinition"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, responseHeaders, .message(Header.self))
    writer.repeated(2, responseData, .bytes)
    writer.field(3, responseDelayMs, .uint32)
    writer.optional(4, error, .message(Failure.self))
    writer.repeated(5, responseTrailers, .message(Header.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&responseHeaders, .message(Header.self))
      case 18: try reader.element(&responseData, .bytes)
      case 24: try reader.field(&responseDelayMs, .uint32)
      case 34: try reader.optional(&error, .message(Failure.self))
      case 42: try reader.element(&responseTrailers, .message(Header.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseHeaders", "response_headers": 1
    case "responseData", "response_data": 2
    case "responseDelayMs", "response_delay_ms": 3
    case "error": 4
    case "responseTrailers", "response_trailers": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&responseHeaders, .message(Header.self))
    case 2: try json.repeated(&responseData, .bytes)
    case 3: try json.field(&responseDelayMs, .uint32)
    case 4: try json.optional(&error, .message(Failure.self))
    case 5: try json.repeated(&responseTrailers, .message(Header.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("responseHeaders", responseHeaders, .message(Header.self))
    json.repeated("responseData", responseData, .bytes)
    json.field("responseDelayMs", responseDelayMs, .uint32)
    json.optional("error", error, .message(Failure.self))
    json.repeated("responseTrailers", responseTrailers, .message(Header.self))
  }
}

extension UnaryRequest: Message {
  /// `connectrpc.conformance.v1.UnaryRequest`.
  package static let fullName = "connectrpc.conformance.v1.UnaryRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, responseDefinition, .message(UnaryResponseDefinition.self))
    writer.field(2, requestData, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&responseDefinition, .message(UnaryResponseDefinition.self))
      case 18: try reader.field(&requestData, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseDefinition", "response_definition": 1
    case "requestData", "request_data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&responseDefinition, .message(UnaryResponseDefinition.self))
    case 2: try json.field(&requestData, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("responseDefinition", responseDefinition, .message(UnaryResponseDefinition.self))
    json.field("requestData", requestData, .bytes)
  }
}

extension UnaryResponse: Message {
  /// `connectrpc.conformance.v1.UnaryResponse`.
  package static let fullName = "connectrpc.conformance.v1.UnaryResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(ConformancePayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(ConformancePayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(ConformancePayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(ConformancePayload.self))
  }
}

extension IdempotentUnaryRequest: Message {
  /// `connectrpc.conformance.v1.IdempotentUnaryRequest`.
  package static let fullName = "connectrpc.conformance.v1.IdempotentUnaryRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, responseDefinition, .message(UnaryResponseDefinition.self))
    writer.field(2, requestData, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&responseDefinition, .message(UnaryResponseDefinition.self))
      case 18: try reader.field(&requestData, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseDefinition", "response_definition": 1
    case "requestData", "request_data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&responseDefinition, .message(UnaryResponseDefinition.self))
    case 2: try json.field(&requestData, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("responseDefinition", responseDefinition, .message(UnaryResponseDefinition.self))
    json.field("requestData", requestData, .bytes)
  }
}

extension IdempotentUnaryResponse: Message {
  /// `connectrpc.conformance.v1.IdempotentUnaryResponse`.
  package static let fullName = "connectrpc.conformance.v1.IdempotentUnaryResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(ConformancePayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(ConformancePayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(ConformancePayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(ConformancePayload.self))
  }
}

extension ServerStreamRequest: Message {
  /// `connectrpc.conformance.v1.ServerStreamRequest`.
  package static let fullName = "connectrpc.conformance.v1.ServerStreamRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, responseDefinition, .message(StreamResponseDefinition.self))
    writer.field(2, requestData, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&responseDefinition, .message(StreamResponseDefinition.self))
      case 18: try reader.field(&requestData, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseDefinition", "response_definition": 1
    case "requestData", "request_data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&responseDefinition, .message(StreamResponseDefinition.self))
    case 2: try json.field(&requestData, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("responseDefinition", responseDefinition, .message(StreamResponseDefinition.self))
    json.field("requestData", requestData, .bytes)
  }
}

extension ServerStreamResponse: Message {
  /// `connectrpc.conformance.v1.ServerStreamResponse`.
  package static let fullName = "connectrpc.conformance.v1.ServerStreamResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(ConformancePayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(ConformancePayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(ConformancePayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(ConformancePayload.self))
  }
}

extension ClientStreamRequest: Message {
  /// `connectrpc.conformance.v1.ClientStreamRequest`.
  package static let fullName = "connectrpc.conformance.v1.ClientStreamRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, responseDefinition, .message(UnaryResponseDefinition.self))
    writer.field(2, requestData, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&responseDefinition, .message(UnaryResponseDefinition.self))
      case 18: try reader.field(&requestData, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseDefinition", "response_definition": 1
    case "requestData", "request_data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&responseDefinition, .message(UnaryResponseDefinition.self))
    case 2: try json.field(&requestData, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("responseDefinition", responseDefinition, .message(UnaryResponseDefinition.self))
    json.field("requestData", requestData, .bytes)
  }
}

extension ClientStreamResponse: Message {
  /// `connectrpc.conformance.v1.ClientStreamResponse`.
  package static let fullName = "connectrpc.conformance.v1.ClientStreamResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(ConformancePayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(ConformancePayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(ConformancePayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(ConformancePayload.self))
  }
}

extension BidiStreamRequest: Message {
  /// `connectrpc.conformance.v1.BidiStreamRequest`.
  package static let fullName = "connectrpc.conformance.v1.BidiStreamRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, responseDefinition, .message(StreamResponseDefinition.self))
    writer.field(2, fullDuplex, .bool)
    writer.field(3, requestData, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&responseDefinition, .message(StreamResponseDefinition.self))
      case 16: try reader.field(&fullDuplex, .bool)
      case 26: try reader.field(&requestData, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseDefinition", "response_definition": 1
    case "fullDuplex", "full_duplex": 2
    case "requestData", "request_data": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&responseDefinition, .message(StreamResponseDefinition.self))
    case 2: try json.field(&fullDuplex, .bool)
    case 3: try json.field(&requestData, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("responseDefinition", responseDefinition, .message(StreamResponseDefinition.self))
    json.field("fullDuplex", fullDuplex, .bool)
    json.field("requestData", requestData, .bytes)
  }
}

extension BidiStreamResponse: Message {
  /// `connectrpc.conformance.v1.BidiStreamResponse`.
  package static let fullName = "connectrpc.conformance.v1.BidiStreamResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(ConformancePayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(ConformancePayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(ConformancePayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(ConformancePayload.self))
  }
}

extension UnimplementedRequest: Message {
  /// `connectrpc.conformance.v1.UnimplementedRequest`.
  package static let fullName = "connectrpc.conformance.v1.UnimplementedRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension UnimplementedResponse: Message {
  /// `connectrpc.conformance.v1.UnimplementedResponse`.
  package static let fullName = "connectrpc.conformance.v1.UnimplementedResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension ConformancePayload: Message {
  /// `connectrpc.conformance.v1.ConformancePayload`.
  package static let fullName = "connectrpc.conformance.v1.ConformancePayload"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, data, .bytes)
    writer.optional(2, requestInfo, .message(ConformancePayload.RequestInfo.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&data, .bytes)
      case 18: try reader.optional(&requestInfo, .message(ConformancePayload.RequestInfo.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "data": 1
    case "requestInfo", "request_info": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&data, .bytes)
    case 2: try json.optional(&requestInfo, .message(ConformancePayload.RequestInfo.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("data", data, .bytes)
    json.optional("requestInfo", requestInfo, .message(ConformancePayload.RequestInfo.self))
  }
}

extension ConformancePayload.RequestInfo: Message {
  /// `connectrpc.conformance.v1.ConformancePayload.RequestInfo`.
  package static let fullName = "connectrpc.conformance.v1.ConformancePayload.RequestInfo"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, requestHeaders, .message(Header.self))
    writer.optional(2, timeoutMs, .int64)
    writer.repeated(3, requests, .message(ProtoAny.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&requestHeaders, .message(Header.self))
      case 16: try reader.optional(&timeoutMs, .int64)
      case 26: try reader.element(&requests, .message(ProtoAny.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestHeaders", "request_headers": 1
    case "timeoutMs", "timeout_ms": 2
    case "requests": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&requestHeaders, .message(Header.self))
    case 2: try json.optional(&timeoutMs, .int64)
    case 3: try json.repeated(&requests, .message(ProtoAny.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("requestHeaders", requestHeaders, .message(Header.self))
    json.optional("timeoutMs", timeoutMs, .int64)
    json.repeated("requests", requests, .message(ProtoAny.self))
  }
}

extension FileDescriptor {
  /// `connectrpc/conformance/v1/service.proto`.
  package static let connectrpcConformanceV1Service = FileDescriptor(
    name: "connectrpc/conformance/v1/service.proto",
    dependencies: [.googleProtobufAny],
    base64: """
      Cidjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZpY2UucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2Uu\
      djEaGWdvb2dsZS9wcm90b2J1Zi9hbnkucHJvdG8imQEKB0ZhaWx1cmUSMwoEY29kZRgBIAEoDjIfLmNvbm5lY3Ry\
      cGMuY29uZm9ybWFuY2UudjEuQ29kZVIEY29kZRIdCgdtZXNzYWdlGAIgASgJSABSB21lc3NhZ2WIAQESLgoHZGV0\
      YWlscxgDIAMoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSB2RldGFpbHNCCgoIX21lc3NhZ2UiMgoGSGVhZGVyEhIK\
      BG5hbWUYASABKAlSBG5hbWUSFAoFdmFsdWUYAiADKAlSBXZhbHVlItICChdVbmFyeVJlc3BvbnNlRGVmaW5pdGlv\
      bhJMChByZXNwb25zZV9oZWFkZXJzGAEgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJSD3Jl\
      c3BvbnNlSGVhZGVycxIlCg1yZXNwb25zZV9kYXRhGAIgASgMSABSDHJlc3BvbnNlRGF0YRI6CgVlcnJvchgDIAEo\
      CzIiLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuRmFpbHVyZUgAUgVlcnJvchJOChFyZXNwb25zZV90cmFpbGVy\
      cxgEIAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUhByZXNwb25zZVRyYWlsZXJzEioKEXJl\
      c3BvbnNlX2RlbGF5X21zGAYgASgNUg9yZXNwb25zZURlbGF5TXNCCgoIcmVzcG9uc2UiwwIKGFN0cmVhbVJlc3Bv\
      bnNlRGVmaW5pdGlvbhJMChByZXNwb25zZV9oZWFkZXJzGAEgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52\
      MS5IZWFkZXJSD3Jlc3BvbnNlSGVhZGVycxIjCg1yZXNwb25zZV9kYXRhGAIgAygMUgxyZXNwb25zZURhdGESKgoR\
      cmVzcG9uc2VfZGVsYXlfbXMYAyABKA1SD3Jlc3BvbnNlRGVsYXlNcxI4CgVlcnJvchgEIAEoCzIiLmNvbm5lY3Ry\
      cGMuY29uZm9ybWFuY2UudjEuRmFpbHVyZVIFZXJyb3ISTgoRcmVzcG9uc2VfdHJhaWxlcnMYBSADKAsyIS5jb25u\
      ZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkhlYWRlclIQcmVzcG9uc2VUcmFpbGVycyKWAQoMVW5hcnlSZXF1ZXN0EmMK\
      E3Jlc3BvbnNlX2RlZmluaXRpb24YASABKAsyMi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlVuYXJ5UmVzcG9u\
      c2VEZWZpbml0aW9uUhJyZXNwb25zZURlZmluaXRpb24SIQoMcmVxdWVzdF9kYXRhGAIgASgMUgtyZXF1ZXN0RGF0\
      YSJYCg1VbmFyeVJlc3BvbnNlEkcKB3BheWxvYWQYASABKAsyLS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNv\
      bmZvcm1hbmNlUGF5bG9hZFIHcGF5bG9hZCKgAQoWSWRlbXBvdGVudFVuYXJ5UmVxdWVzdBJjChNyZXNwb25zZV9k\
      ZWZpbml0aW9uGAEgASgLMjIuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmFyeVJlc3BvbnNlRGVmaW5pdGlv\
      blIScmVzcG9uc2VEZWZpbml0aW9uEiEKDHJlcXVlc3RfZGF0YRgCIAEoDFILcmVxdWVzdERhdGEiYgoXSWRlbXBv\
      dGVudFVuYXJ5UmVzcG9uc2USRwoHcGF5bG9hZBgBIAEoCzItLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29u\
      Zm9ybWFuY2VQYXlsb2FkUgdwYXlsb2FkIp4BChNTZXJ2ZXJTdHJlYW1SZXF1ZXN0EmQKE3Jlc3BvbnNlX2RlZmlu\
      aXRpb24YASABKAsyMy5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlN0cmVhbVJlc3BvbnNlRGVmaW5pdGlvblIS\
      cmVzcG9uc2VEZWZpbml0aW9uEiEKDHJlcXVlc3RfZGF0YRgCIAEoDFILcmVxdWVzdERhdGEiXwoUU2VydmVyU3Ry\
      ZWFtUmVzcG9uc2USRwoHcGF5bG9hZBgBIAEoCzItLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFu\
      Y2VQYXlsb2FkUgdwYXlsb2FkIp0BChNDbGllbnRTdHJlYW1SZXF1ZXN0EmMKE3Jlc3BvbnNlX2RlZmluaXRpb24Y\
      ASABKAsyMi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlVuYXJ5UmVzcG9uc2VEZWZpbml0aW9uUhJyZXNwb25z\
      ZURlZmluaXRpb24SIQoMcmVxdWVzdF9kYXRhGAIgASgMUgtyZXF1ZXN0RGF0YSJfChRDbGllbnRTdHJlYW1SZXNw\
      b25zZRJHCgdwYXlsb2FkGAEgASgLMi0uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxv\
      YWRSB3BheWxvYWQivQEKEUJpZGlTdHJlYW1SZXF1ZXN0EmQKE3Jlc3BvbnNlX2RlZmluaXRpb24YASABKAsyMy5j\
      b25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlN0cmVhbVJlc3BvbnNlRGVmaW5pdGlvblIScmVzcG9uc2VEZWZpbml0\
      aW9uEh8KC2Z1bGxfZHVwbGV4GAIgASgIUgpmdWxsRHVwbGV4EiEKDHJlcXVlc3RfZGF0YRgDIAEoDFILcmVxdWVz\
      dERhdGEiXQoSQmlkaVN0cmVhbVJlc3BvbnNlEkcKB3BheWxvYWQYASABKAsyLS5jb25uZWN0cnBjLmNvbmZvcm1h\
      bmNlLnYxLkNvbmZvcm1hbmNlUGF5bG9hZFIHcGF5bG9hZCIWChRVbmltcGxlbWVudGVkUmVxdWVzdCIXChVVbmlt\
      cGxlbWVudGVkUmVzcG9uc2UixwIKEkNvbmZvcm1hbmNlUGF5bG9hZBISCgRkYXRhGAEgASgMUgRkYXRhElwKDHJl\
      cXVlc3RfaW5mbxgCIAEoCzI5LmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkLlJl\
      cXVlc3RJbmZvUgtyZXF1ZXN0SW5mbxq+AQoLUmVxdWVzdEluZm8SSgoPcmVxdWVzdF9oZWFkZXJzGAEgAygLMiEu\
      Y29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJSDnJlcXVlc3RIZWFkZXJzEiIKCnRpbWVvdXRfbXMYAiAB\
      KANIAFIJdGltZW91dE1ziAEBEjAKCHJlcXVlc3RzGAMgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVIIcmVxdWVz\
      dHNCDQoLX3RpbWVvdXRfbXMqlAMKBENvZGUSFAoQQ09ERV9VTlNQRUNJRklFRBAAEhEKDUNPREVfQ0FOQ0VMRUQQ\
      ARIQCgxDT0RFX1VOS05PV04QAhIZChVDT0RFX0lOVkFMSURfQVJHVU1FTlQQAxIaChZDT0RFX0RFQURMSU5FX0VY\
      Q0VFREVEEAQSEgoOQ09ERV9OT1RfRk9VTkQQBRIXChNDT0RFX0FMUkVBRFlfRVhJU1RTEAYSGgoWQ09ERV9QRVJN\
      SVNTSU9OX0RFTklFRBAHEhsKF0NPREVfUkVTT1VSQ0VfRVhIQVVTVEVEEAgSHAoYQ09ERV9GQUlMRURfUFJFQ09O\
      RElUSU9OEAkSEAoMQ09ERV9BQk9SVEVEEAoSFQoRQ09ERV9PVVRfT0ZfUkFOR0UQCxIWChJDT0RFX1VOSU1QTEVN\
      RU5URUQQDBIRCg1DT0RFX0lOVEVSTkFMEA0SFAoQQ09ERV9VTkFWQUlMQUJMRRAOEhIKDkNPREVfREFUQV9MT1NT\
      EA8SGAoUQ09ERV9VTkFVVEhFTlRJQ0FURUQQEDK4BQoSQ29uZm9ybWFuY2VTZXJ2aWNlEloKBVVuYXJ5EicuY29u\
      bmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmFyeVJlcXVlc3QaKC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlVu\
      YXJ5UmVzcG9uc2UScQoMU2VydmVyU3RyZWFtEi4uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5TZXJ2ZXJTdHJl\
      YW1SZXF1ZXN0Gi8uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5TZXJ2ZXJTdHJlYW1SZXNwb25zZTABEnEKDENs\
      aWVudFN0cmVhbRIuLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ2xpZW50U3RyZWFtUmVxdWVzdBovLmNvbm5l\
      Y3RycGMuY29uZm9ybWFuY2UudjEuQ2xpZW50U3RyZWFtUmVzcG9uc2UoARJtCgpCaWRpU3RyZWFtEiwuY29ubmVj\
      dHJwYy5jb25mb3JtYW5jZS52MS5CaWRpU3RyZWFtUmVxdWVzdBotLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEu\
      QmlkaVN0cmVhbVJlc3BvbnNlKAEwARJyCg1VbmltcGxlbWVudGVkEi8uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52\
      MS5VbmltcGxlbWVudGVkUmVxdWVzdBowLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5pbXBsZW1lbnRlZFJl\
      c3BvbnNlEn0KD0lkZW1wb3RlbnRVbmFyeRIxLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSWRlbXBvdGVudFVu\
      YXJ5UmVxdWVzdBoyLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSWRlbXBvdGVudFVuYXJ5UmVzcG9uc2UiA5AC\
      AWIGcHJvdG8z
      """)
}
