internal import Protobuf
internal import RPC

/// Answers as its requests say, and echoes what it has seen of them.
struct ConformanceService: ConformanceServiceHandler {
  /// What its messages carry in fields of any type.
  static let anyTypes: [any Message.Type] = [
    UnaryRequest.self, IdempotentUnaryRequest.self, ServerStreamRequest.self,
    ClientStreamRequest.self, BidiStreamRequest.self, ConformancePayload.RequestInfo.self,
    Header.self,
  ]

  func unary(_ request: UnaryRequest, context: ServerContext) async throws -> UnaryResponse {
    let seen = Seen(context, [ProtoAny(packing: request)])
    return UnaryResponse(payload: try await seen.answer(request.responseDefinition))
  }

  func idempotentUnary(
    _ request: IdempotentUnaryRequest, context: ServerContext
  ) async throws -> IdempotentUnaryResponse {
    let seen = Seen(context, [ProtoAny(packing: request)])
    return IdempotentUnaryResponse(payload: try await seen.answer(request.responseDefinition))
  }

  func serverStream(
    _ request: ServerStreamRequest, replies: ReplyWriter<ServerStreamResponse>,
    context: ServerContext
  ) async throws {
    let seen = Seen(context, [ProtoAny(packing: request)])
    guard let definition = request.responseDefinition else { return }
    try await seen.answer(definition) { try await replies.send(ServerStreamResponse(payload: $0)) }
  }

  func clientStream(
    _ requests: RequestStream<ClientStreamRequest>, context: ServerContext
  ) async throws -> ClientStreamResponse {
    var seen = Seen(context)
    var definition: UnaryResponseDefinition?
    for try await request in requests {
      if seen.info.requests.isEmpty { definition = request.responseDefinition }
      seen.info.requests.append(ProtoAny(packing: request))
    }
    return ClientStreamResponse(payload: try await seen.answer(definition))
  }

  func bidiStream(
    _ requests: RequestStream<BidiStreamRequest>, replies: ReplyWriter<BidiStreamResponse>,
    context: ServerContext
  ) async throws {
    var seen = Seen(context)
    var rest = requests.makeAsyncIterator()
    guard let first = try await rest.next() else { return }
    let definition = first.responseDefinition
    seen.info.requests.append(ProtoAny(packing: first))
    guard first.fullDuplex, let definition else {
      while let request = try await rest.next() {
        seen.info.requests.append(ProtoAny(packing: request))
      }
      guard let definition else { return }
      return try await seen.answer(definition) {
        try await replies.send(BidiStreamResponse(payload: $0))
      }
    }
    try seen.setMetadata(definition.responseHeaders, definition.responseTrailers)
    context.sendResponseMetadata()
    for (index, data) in definition.responseData.enumerated() {
      if index > 0 {
        guard let request = try await rest.next() else { break }
        seen.info = ConformancePayload.RequestInfo(requests: [ProtoAny(packing: request)])
      }
      try await Seen.wait(definition.responseDelayMs)
      try await replies.send(
        BidiStreamResponse(payload: ConformancePayload(data: data, requestInfo: seen.info)))
    }
    if let error = definition.error {
      throw seen.status(error, withInfo: definition.responseData.isEmpty)
    }
    while try await rest.next() != nil {}
  }

  func unimplemented(
    _: UnimplementedRequest, context: ServerContext
  ) async throws -> UnimplementedResponse {
    throw Status(.unimplemented, "as asked")
  }
}
