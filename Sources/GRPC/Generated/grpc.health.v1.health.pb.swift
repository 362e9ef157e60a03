// Written by protoc-gen-martlet from grpc/health/v1/health.proto. Do not edit.

package import Protobuf
package import RPC

/// Asks about one service.
package struct HealthCheckRequest: Sendable, Hashable {
  /// The full name of the service; empty for the server as a whole.
  package var service: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(service: String = "") {
    self.service = service
  }
}

/// Says how a service is.
package struct HealthCheckResponse: Sendable, Hashable {
  /// How the service is.
  package var status: HealthCheckResponse.ServingStatus = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(status: HealthCheckResponse.ServingStatus = .init(rawValue: 0)) {
    self.status = status
  }

  /// How a service is.
  package enum ServingStatus: Sendable, Hashable {
    /// Nothing is known yet.
    case unknown
    /// It answers calls.
    case serving
    /// It does not answer calls.
    case notServing
    /// There is no service of that name; only `Watch` says this.
    case serviceUnknown
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// The methods of `grpc.health.v1.Health`.
package enum HealthMethods {
  /// How a service is now; NOT_FOUND where there is none of that name.
  package static let check = MethodDescriptor(
    service: "grpc.health.v1.Health",
    name: "Check",
    kind: .unary,
    idempotency: .unknown)

  /// How a service is now, and each time that it changes.
  package static let watch = MethodDescriptor(
    service: "grpc.health.v1.Health",
    name: "Watch",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "grpc.health.v1.Health",
    methods: [check, watch],
    file: .grpcHealthV1Health)
}

/// Tells load balancers and operators whether to send calls here.
package protocol HealthHandler: ServiceHandler {
  /// How a service is now; NOT_FOUND where there is none of that name.
  func check(_ request: HealthCheckRequest, context: ServerContext) async throws
    -> HealthCheckResponse

  /// How a service is now, and each time that it changes.
  func watch(
    _ request: HealthCheckRequest,
    replies: ReplyWriter<HealthCheckResponse>,
    context: ServerContext) async throws
}

extension HealthHandler {
  /// `grpc.health.v1.Health`.
  package var service: ServiceDescriptor { HealthMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(HealthMethods.check) {
        (request: HealthCheckRequest, context) in
        try await self.check(request, context: context)
      },
      .serverStreaming(HealthMethods.watch) {
        (request: HealthCheckRequest, replies: ReplyWriter<HealthCheckResponse>, context) in
        try await self.watch(request, replies: replies, context: context)
      },
    ]
  }
}

/// Tells load balancers and operators whether to send calls here.
package struct HealthClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// How a service is now; NOT_FOUND where there is none of that name.
  package func check(
    _ request: HealthCheckRequest,
    options: CallOptions = CallOptions()
  ) async throws -> HealthCheckResponse {
    try await channel.unary(
      HealthMethods.check, request, options: options)
  }

  /// How a service is now, and each time that it changes.
  package func watch(
    _ request: HealthCheckRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<HealthCheckResponse> {
    try await channel.serverStreaming(
      HealthMethods.watch, request, options: options)
  }
}

extension HealthCheckRequest: Message {
  /// `grpc.health.v1.HealthCheckRequest`.
  package static let fullName = "grpc.health.v1.HealthCheckRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, service, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&service, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "service": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&service, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("service", service, .string)
  }
}

extension HealthCheckResponse: Message {
  /// `grpc.health.v1.HealthCheckResponse`.
  package static let fullName = "grpc.health.v1.HealthCheckResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, status, .enumeration(HealthCheckResponse.ServingStatus.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&status, .enumeration(HealthCheckResponse.ServingStatus.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "status": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&status, .enumeration(HealthCheckResponse.ServingStatus.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("status", status, .enumeration(HealthCheckResponse.ServingStatus.self))
  }
}

extension HealthCheckResponse.ServingStatus: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unknown
    case 1: self = .serving
    case 2: self = .notServing
    case 3: self = .serviceUnknown
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "UNKNOWN": self = .unknown
    case "SERVING": self = .serving
    case "NOT_SERVING": self = .notServing
    case "SERVICE_UNKNOWN": self = .serviceUnknown
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unknown: 0
    case .serving: 1
    case .notServing: 2
    case .serviceUnknown: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unknown: "UNKNOWN"
    case .serving: "SERVING"
    case .notServing: "NOT_SERVING"
    case .serviceUnknown: "SERVICE_UNKNOWN"
    case .unrecognized: nil
    }
  }
}

extension FileDescriptor {
  /// `grpc/health/v1/health.proto`.
  package static let grpcHealthV1Health = FileDescriptor(
    name: "grpc/health/v1/health.proto",
    dependencies: [],
    base64: """
      ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVz\
      dBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEo\
      DjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNl\
      cnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0Vf\
      VU5LTk9XThADMq4BCgZIZWFsdGgSUAoFQ2hlY2sSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3Qa\
      Iy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlElIKBVdhdGNoEiIuZ3JwYy5oZWFsdGgudjEuSGVh\
      bHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZTABYgZwcm90bzM=
      """)
}
