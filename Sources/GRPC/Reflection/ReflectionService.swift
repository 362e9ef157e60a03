internal import Protobuf
public import RPC

/// Tells clients which services a server has and how their messages look:
/// `grpc.reflection.v1.ServerReflection`, and `v1alpha` for those that know no other.
public struct ReflectionService: Sendable {
  private let calls: ReflectionCalls

  /// Reflects on services; the reflection services themselves are added.
  public init(_ services: [any ServiceHandler]) {
    let all =
      services.map(\.service) + [
        ServerReflectionMethods.descriptor, V1AlphaServerReflectionMethods.descriptor,
      ]
    calls = ReflectionCalls(names: all.map(\.name), table: SymbolTable(all))
  }

  /// What a server is given to serve.
  public var handlers: [any ServiceHandler] { [calls, V1AlphaReflectionCalls(calls: calls)] }
}

/// Answers `grpc.reflection.v1.ServerReflection`.
///
/// Source: gRPC, "GRPC Server Reflection Protocol".
struct ReflectionCalls: ServerReflectionHandler {
  let names: [String]
  let table: SymbolTable

  func serverReflectionInfo(
    _ requests: RequestStream<ServerReflectionRequest>,
    replies: ReplyWriter<ServerReflectionResponse>, context _: ServerContext
  ) async throws {
    for try await request in requests { try await replies.send(answer(request)) }
  }

  func answer(_ request: ServerReflectionRequest) -> ServerReflectionResponse {
    var response = ServerReflectionResponse()
    response.validHost = request.host
    response.originalRequest = request
    response.messageResponse = answer(request.messageRequest)
    return response
  }

  private func answer(
    _ question: ServerReflectionRequest.MessageRequest?
  ) -> ServerReflectionResponse.MessageResponse {
    switch question {
    case .fileByFilename(let name): files(name, missing: "file \(name)")
    case .fileContainingSymbol(let symbol):
      files(table.file(declaring: symbol), missing: "symbol \(symbol)")
    case .fileContainingExtension(let wanted):
      files(
        table.file(declaring: wanted.extensionNumber, extending: wanted.containingType),
        missing: "extension \(wanted.extensionNumber) of \(wanted.containingType)")
    case .allExtensionNumbersOfType(let message): extensionNumbers(message)
    case .listServices: .listServicesResponse(services)
    case nil: failure(.invalidArgument, "expected a question, got none")
    }
  }

  private func files(
    _ name: String?, missing: String
  ) -> ServerReflectionResponse.MessageResponse {
    guard let name, let files = table.files(named: name) else {
      return failure(.notFound, "unknown \(missing)")
    }
    var response = FileDescriptorResponse()
    response.fileDescriptorProto = files
    return .fileDescriptorResponse(response)
  }

  private func extensionNumbers(
    _ message: String
  ) -> ServerReflectionResponse.MessageResponse {
    guard let numbers = table.extensionNumbers(of: message) else {
      return failure(.notFound, "unknown message \(message)")
    }
    var response = ExtensionNumberResponse()
    response.baseTypeName = message
    response.extensionNumber = numbers
    return .allExtensionNumbersResponse(response)
  }

  private var services: ListServiceResponse {
    var response = ListServiceResponse()
    response.service = names.map { name in
      var service = ServiceResponse()
      service.name = name
      return service
    }
    return response
  }

  private func failure(
    _ code: Status.Code, _ message: String
  ) -> ServerReflectionResponse.MessageResponse {
    var response = ErrorResponse()
    response.errorCode = Int32(code.rawValue)
    response.errorMessage = message
    return .errorResponse(response)
  }
}

/// Answers `grpc.reflection.v1alpha.ServerReflection`, whose messages are those of `v1` on the
/// wire.
struct V1AlphaReflectionCalls: V1AlphaServerReflectionHandler {
  let calls: ReflectionCalls

  func serverReflectionInfo(
    _ requests: RequestStream<V1AlphaServerReflectionRequest>,
    replies: ReplyWriter<V1AlphaServerReflectionResponse>, context _: ServerContext
  ) async throws {
    for try await request in requests {
      let answer = calls.answer(try ServerReflectionRequest(decoding: request.encoded()))
      try await replies.send(try V1AlphaServerReflectionResponse(decoding: answer.encoded()))
    }
  }
}
