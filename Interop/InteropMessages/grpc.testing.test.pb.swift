// Written by protoc-gen-martlet from grpc/testing/test.proto. Do not edit.

package import Protobuf
package import RPC

/// The methods of `grpc.testing.TestService`.
package enum TestServiceMethods {
  /// Nothing for nothing.
  package static let emptyCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "EmptyCall",
    kind: .unary,
    idempotency: .unknown)

  /// One payload for one payload.
  package static let unaryCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "UnaryCall",
    kind: .unary,
    idempotency: .unknown)

  /// As `UnaryCall`, and the reply may be cached.
  package static let cacheableUnaryCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "CacheableUnaryCall",
    kind: .unary,
    idempotency: .unknown)

  /// Many payloads for one.
  package static let streamingOutputCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "StreamingOutputCall",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// One sum for many payloads.
  package static let streamingInputCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "StreamingInputCall",
    kind: .clientStreaming,
    idempotency: .unknown)

  /// Many for many: each request is answered as it comes.
  package static let fullDuplexCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "FullDuplexCall",
    kind: .bidirectional,
    idempotency: .unknown)

  /// Many for many: the replies begin when the requests have ended.
  package static let halfDuplexCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "HalfDuplexCall",
    kind: .bidirectional,
    idempotency: .unknown)

  /// No test server implements it.
  package static let unimplementedCall = MethodDescriptor(
    service: "grpc.testing.TestService",
    name: "UnimplementedCall",
    kind: .unary,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "grpc.testing.TestService",
    methods: [emptyCall, unaryCall, cacheableUnaryCall, streamingOutputCall, streamingInputCall, fullDuplexCall, halfDuplexCall, unimplementedCall],
    file: .grpcTestingTest)
}

/// Calls of all four kinds.
package protocol TestServiceHandler: ServiceHandler {
  /// Nothing for nothing.
  func emptyCall(_ request: Empty, context: ServerContext) async throws
    -> Empty

  /// One payload for one payload.
  func unaryCall(_ request: SimpleRequest, context: ServerContext) async throws
    -> SimpleResponse

  /// As `UnaryCall`, and the reply may be cached.
  func cacheableUnaryCall(_ request: SimpleRequest, context: ServerContext) async throws
    -> SimpleResponse

  /// Many payloads for one.
  func streamingOutputCall(
    _ request: StreamingOutputCallRequest,
    replies: ReplyWriter<StreamingOutputCallResponse>,
    context: ServerContext) async throws

  /// One sum for many payloads.
  func streamingInputCall(
    _ requests: RequestStream<StreamingInputCallRequest>,
    context: ServerContext) async throws -> StreamingInputCallResponse

  /// Many for many: each request is answered as it comes.
  func fullDuplexCall(
    _ requests: RequestStream<StreamingOutputCallRequest>,
    replies: ReplyWriter<StreamingOutputCallResponse>,
    context: ServerContext) async throws

  /// Many for many: the replies begin when the requests have ended.
  func halfDuplexCall(
    _ requests: RequestStream<StreamingOutputCallRequest>,
    replies: ReplyWriter<StreamingOutputCallResponse>,
    context: ServerContext) async throws

  /// No test server implements it.
  func unimplementedCall(_ request: Empty, context: ServerContext) async throws
    -> Empty
}

extension TestServiceHandler {
  /// `grpc.testing.TestService`.
  package var service: ServiceDescriptor { TestServiceMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(TestServiceMethods.emptyCall) {
        (request: Empty, context) in
        try await self.emptyCall(request, context: context)
      },
      .unary(TestServiceMethods.unaryCall) {
        (request: SimpleRequest, context) in
        try await self.unaryCall(request, context: context)
      },
      .unary(TestServiceMethods.cacheableUnaryCall) {
        (request: SimpleRequest, context) in
        try await self.cacheableUnaryCall(request, context: context)
      },
      .serverStreaming(TestServiceMethods.streamingOutputCall) {
        (request: StreamingOutputCallRequest, replies: ReplyWriter<StreamingOutputCallResponse>, context) in
        try await self.streamingOutputCall(request, replies: replies, context: context)
      },
      .clientStreaming(TestServiceMethods.streamingInputCall) {
        (requests: RequestStream<StreamingInputCallRequest>, context) in
        try await self.streamingInputCall(requests, context: context)
      },
      .bidirectional(TestServiceMethods.fullDuplexCall) {
        (requests: RequestStream<StreamingOutputCallRequest>, replies: ReplyWriter<StreamingOutputCallResponse>, context) in
        try await self.fullDuplexCall(requests, replies: replies, context: context)
      },
      .bidirectional(TestServiceMethods.halfDuplexCall) {
        (requests: RequestStream<StreamingOutputCallRequest>, replies: ReplyWriter<StreamingOutputCallResponse>, context) in
        try await self.halfDuplexCall(requests, replies: replies, context: context)
      },
      .unary(TestServiceMethods.unimplementedCall) {
        (request: Empty, context) in
        try await self.unimplementedCall(request, context: context)
      },
    ]
  }
}

/// Calls of all four kinds.
package struct TestServiceClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Nothing for nothing.
  package func emptyCall(
    _ request: Empty,
    options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary(
      TestServiceMethods.emptyCall, request, options: options)
  }

  /// One payload for one payload.
  package func unaryCall(
    _ request: SimpleRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SimpleResponse {
    try await channel.unary(
      TestServiceMethods.unaryCall, request, options: options)
  }

  /// As `UnaryCall`, and the reply may be cached.
  package func cacheableUnaryCall(
    _ request: SimpleRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SimpleResponse {
    try await channel.unary(
      TestServiceMethods.cacheableUnaryCall, request, options: options)
  }

  /// Many payloads for one.
  package func streamingOutputCall(
    _ request: StreamingOutputCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<StreamingOutputCallResponse> {
    try await channel.serverStreaming(
      TestServiceMethods.streamingOutputCall, request, options: options)
  }

  /// One sum for many payloads.
  package func streamingInputCall(
    options: CallOptions = CallOptions()
  ) async throws -> ClientStreamingCall<StreamingInputCallRequest, StreamingInputCallResponse> {
    try await channel.clientStreaming(
      TestServiceMethods.streamingInputCall, options: options)
  }

  /// Many for many: each request is answered as it comes.
  package func fullDuplexCall(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<StreamingOutputCallRequest, StreamingOutputCallResponse> {
    try await channel.bidirectional(
      TestServiceMethods.fullDuplexCall, options: options)
  }

  /// Many for many: the replies begin when the requests have ended.
  package func halfDuplexCall(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<StreamingOutputCallRequest, StreamingOutputCallResponse> {
    try await channel.bidirectional(
      TestServiceMethods.halfDuplexCall, options: options)
  }

  /// No test server implements it.
  package func unimplementedCall(
    _ request: Empty,
    options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary(
      TestServiceMethods.unimplementedCall, request, options: options)
  }
}

/// The methods of `grpc.testing.UnimplementedService`.
package enum UnimplementedServiceMethods {
  /// The method `UnimplementedCall`.
  package static let unimplementedCall = MethodDescriptor(
    service: "grpc.testing.UnimplementedService",
    name: "UnimplementedCall",
    kind: .unary,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "grpc.testing.UnimplementedService",
    methods: [unimplementedCall],
    file: .grpcTestingTest)
}

/// No test server has it.
package protocol UnimplementedServiceHandler: ServiceHandler {
  /// Answers `UnimplementedCall`.
  func unimplementedCall(_ request: Empty, context: ServerContext) async throws
    -> Empty
}

extension UnimplementedServiceHandler {
  /// `grpc.testing.UnimplementedService`.
  package var service: ServiceDescriptor { UnimplementedServiceMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(UnimplementedServiceMethods.unimplementedCall) {
        (request: Empty, context) in
        try await self.unimplementedCall(request, context: context)
      },
    ]
  }
}

/// No test server has it.
package struct UnimplementedServiceClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Calls `UnimplementedCall`.
  package func unimplementedCall(
    _ request: Empty,
    options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary(
      UnimplementedServiceMethods.unimplementedCall, request, options: options)
  }
}

extension FileDescriptor {
  /// `grpc/testing/test.proto`.
  package static let grpcTestingTest = FileDescriptor(
    name: "grpc/testing/test.proto",
    dependencies: [.grpcTestingEmpty, .grpcTestingMessages],
    base64: """
      ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8a\
      G2dycGMvdGVzdGluZy9tZXNzYWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50\
      ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1w\
      bGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEk8KEkNhY2hlYWJsZVVuYXJ5Q2FsbBIbLmdy\
      cGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWlu\
      Z091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3Rp\
      bmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0\
      aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVz\
      cG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVz\
      dBopLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhhbGZEdXBsZXhDYWxs\
      EiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0cmVhbWlu\
      Z091dHB1dENhbGxSZXNwb25zZSgBMAESPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHka\
      Ey5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1lbnRlZFNlcnZpY2USPQoRVW5pbXBsZW1lbnRlZENhbGwS\
      Ey5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHliBnByb3RvMw==
      """)
}
