internal import Protobuf
package import RPC

/// The service of the published gRPC interoperability tests.
///
/// Source: gRPC, "Interoperability Test Case Descriptions", Server.
package struct TestService: TestServiceHandler {
  /// The service, without state.
  package init() {}

  private static let echoInitial = "x-grpc-test-echo-initial"
  private static let echoTrailing = "x-grpc-test-echo-trailing-bin"

  /// As the description of the tests asks.
  package func emptyCall(_: Empty, context: ServerContext) async throws -> Empty {
    try echoMetadata(context)
    return Empty()
  }

  /// As the description of the tests asks.
  package func unaryCall(
    _ request: SimpleRequest, context: ServerContext
  ) async throws -> SimpleResponse {
    try echoMetadata(context)
    try check(request.expectCompressed, context)
    try fail(with: request.responseStatus)
    if request.responseCompressed?.value == true { context.setCompression(.gzip) }
    var response = SimpleResponse()
    response.payload = try payload(request.responseSize)
    return response
  }

  /// As the description of the tests asks.
  package func cacheableUnaryCall(
    _ request: SimpleRequest, context: ServerContext
  ) async throws -> SimpleResponse {
    try await unaryCall(request, context: context)
  }

  /// As the description of the tests asks.
  package func streamingOutputCall(
    _ request: StreamingOutputCallRequest, replies: ReplyWriter<StreamingOutputCallResponse>,
    context: ServerContext
  ) async throws {
    try echoMetadata(context)
    try await answer(request, replies, context)
  }

  /// As the description of the tests asks.
  package func streamingInputCall(
    _ requests: RequestStream<StreamingInputCallRequest>, context: ServerContext
  ) async throws -> StreamingInputCallResponse {
    try echoMetadata(context)
    var response = StreamingInputCallResponse()
    for try await request in requests {
      try check(request.expectCompressed, context)
      response.aggregatedPayloadSize += Int32(request.payload?.body.count ?? 0)
    }
    return response
  }

  /// As the description of the tests asks.
  package func fullDuplexCall(
    _ requests: RequestStream<StreamingOutputCallRequest>,
    replies: ReplyWriter<StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    try echoMetadata(context)
    for try await request in requests { try await answer(request, replies, context) }
  }

  /// As the description of the tests asks.
  package func halfDuplexCall(
    _ requests: RequestStream<StreamingOutputCallRequest>,
    replies: ReplyWriter<StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    try echoMetadata(context)
    var kept: [StreamingOutputCallRequest] = []
    for try await request in requests { kept.append(request) }
    for request in kept { try await answer(request, replies, context) }
  }

  /// As the description of the tests asks.
  package func unimplementedCall(_: Empty, context _: ServerContext) async throws -> Empty {
    throw Status(.unimplemented, "unimplemented as the tests ask")
  }

  private func answer(
    _ request: StreamingOutputCallRequest, _ replies: ReplyWriter<StreamingOutputCallResponse>,
    _ context: ServerContext
  ) async throws {
    try fail(with: request.responseStatus)
    // The encoding is announced with the first reply, also where that one stays as it is.
    if request.responseParameters.contains(where: { $0.compressed?.value == true }) {
      context.setCompression(.gzip)
      context.sendResponseMetadata()
    }
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 {
        try await Task.sleep(for: .microseconds(Int(parameters.intervalUs)))
      }
      context.setCompression(parameters.compressed?.value == true ? .gzip : .identity)
      var response = StreamingOutputCallResponse()
      response.payload = try payload(parameters.size)
      try await replies.send(response)
    }
  }

  private func payload(_ byteCount: Int32) throws(Status) -> Payload {
    guard (0...(64 << 20)).contains(byteCount) else {
      throw Status(.invalidArgument, "expected a response size up to 64 MiB, got \(byteCount)")
    }
    var payload = Payload()
    payload.body = [UInt8](repeating: 0, count: Int(byteCount))
    return payload
  }

  private func fail(with status: EchoStatus?) throws {
    guard let status, status.code != 0 else { return }
    throw Status(Status.Code(rawValue: Int(status.code)) ?? .unknown, status.message)
  }

  private func check(_ expectation: BoolValue?, _ context: ServerContext) throws(Status) {
    guard let expectation, expectation.value != context.lastRequestWasCompressed else { return }
    throw Status(
      .invalidArgument,
      "expected a request that is \(expectation.value ? "" : "not ")compressed, got the other")
  }

  private func echoMetadata(_ context: ServerContext) throws {
    if let value = context.metadata[Self.echoInitial] {
      var metadata = Metadata()
      try metadata.append(Self.echoInitial, value)
      context.setResponseMetadata(metadata)
    }
    let values = context.metadata.binaryValues(Self.echoTrailing)
    guard !values.isEmpty else { return }
    var trailers = Metadata()
    for value in values { try trailers.append(Self.echoTrailing, binary: value) }
    context.setTrailers(trailers)
  }
}
