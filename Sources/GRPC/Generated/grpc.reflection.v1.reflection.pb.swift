// Written by protoc-gen-martlet from grpc/reflection/v1/reflection.proto. Do not edit.

package import Protobuf
package import RPC

/// One question.
package struct ServerReflectionRequest: Sendable, Hashable {
  /// The host that the client believes it asks.
  package var host: String = ""

  /// What is asked for.
  package var messageRequest: MessageRequest? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(host: String = "", messageRequest: MessageRequest? = nil) {
    self.host = host
    self.messageRequest = messageRequest
  }

  /// The choices of `message_request`.
  package enum MessageRequest: Sendable, Hashable {
    /// The file of this name.
    case fileByFilename(String)

    /// The file that declares this message, enumeration, service, method or extension, by full name.
    case fileContainingSymbol(String)

    /// The file that declares this extension.
    case fileContainingExtension(ExtensionRequest)

    /// The numbers of all extensions of the message of this full name.
    case allExtensionNumbersOfType(String)

    /// The names of all services; the text means nothing.
    case listServices(String)
  }
}

/// Names an extension.
package struct ExtensionRequest: Sendable, Hashable {
  /// The full name of the extended message.
  package var containingType: String = ""

  /// The number of the extension.
  package var extensionNumber: Int32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(containingType: String = "", extensionNumber: Int32 = 0) {
    self.containingType = containingType
    self.extensionNumber = extensionNumber
  }
}

/// One answer.
package struct ServerReflectionResponse: Sendable, Hashable {
  /// The host of the request.
  package var validHost: String = ""

  /// The request.
  package var originalRequest: ServerReflectionRequest? = nil

  /// What was asked for.
  package var messageResponse: MessageResponse? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    validHost: String = "",
    originalRequest: ServerReflectionRequest? = nil,
    messageResponse: MessageResponse? = nil
  ) {
    self.validHost = validHost
    self.originalRequest = originalRequest
    self.messageResponse = messageResponse
  }

  /// The choices of `message_response`.
  package enum MessageResponse: Sendable, Hashable {
    /// A file with the files that it imports.
    case fileDescriptorResponse(FileDescriptorResponse)

    /// Numbers of extensions.
    case allExtensionNumbersResponse(ExtensionNumberResponse)

    /// Names of services.
    case listServicesResponse(ListServiceResponse)

    /// Why there is no answer.
    case errorResponse(ErrorResponse)
  }
}

/// Files as serialized `google.protobuf.FileDescriptorProto`.
package struct FileDescriptorResponse: Sendable, Hashable {
  /// The file that was asked for and those that it imports.
  package var fileDescriptorProto: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(fileDescriptorProto: [[UInt8]] = []) {
    self.fileDescriptorProto = fileDescriptorProto
  }
}

/// Numbers of extensions.
package struct ExtensionNumberResponse: Sendable, Hashable {
  /// The full name of the extended message.
  package var baseTypeName: String = ""

  /// The numbers.
  package var extensionNumber: [Int32] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
    self.baseTypeName = baseTypeName
    self.extensionNumber = extensionNumber
  }
}

/// Names of services.
package struct ListServiceResponse: Sendable, Hashable {
  /// Every service that the server has.
  package var service: [ServiceResponse] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(service: [ServiceResponse] = []) {
    self.service = service
  }
}

/// One service.
package struct ServiceResponse: Sendable, Hashable {
  /// Its full name.
  package var name: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "") {
    self.name = name
  }
}

/// Why there is no answer.
package struct ErrorResponse: Sendable, Hashable {
  /// A status code of gRPC.
  package var errorCode: Int32 = 0

  /// What went wrong.
  package var errorMessage: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(errorCode: Int32 = 0, errorMessage: String = "") {
    self.errorCode = errorCode
    self.errorMessage = errorMessage
  }
}

/// The methods of `grpc.reflection.v1.ServerReflection`.
package enum ServerReflectionMethods {
  /// Answers each question in turn.
  package static let serverReflectionInfo = MethodDescriptor(
    service: "grpc.reflection.v1.ServerReflection",
    name: "ServerReflectionInfo",
    kind: .bidirectional,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "grpc.reflection.v1.ServerReflection",
    methods: [serverReflectionInfo],
    file: .grpcReflectionV1Reflection)
}

/// Describes the services of a server.
package protocol ServerReflectionHandler: ServiceHandler {
  /// Answers each question in turn.
  func serverReflectionInfo(
    _ requests: RequestStream<ServerReflectionRequest>,
    replies: ReplyWriter<ServerReflectionResponse>,
    context: ServerContext) async throws
}

extension ServerReflectionHandler {
  /// `grpc.reflection.v1.ServerReflection`.
  package var service: ServiceDescriptor { ServerReflectionMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .bidirectional(ServerReflectionMethods.serverReflectionInfo) {
        (requests: RequestStream<ServerReflectionRequest>, replies: ReplyWriter<ServerReflectionResponse>, context) in
        try await self.serverReflectionInfo(requests, replies: replies, context: context)
      },
    ]
  }
}

/// Describes the services of a server.
package struct ServerReflectionClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Answers each question in turn.
  package func serverReflectionInfo(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<ServerReflectionRequest, ServerReflectionResponse> {
    try await channel.bidirectional(
      ServerReflectionMethods.serverReflectionInfo, options: options)
  }
}

extension ServerReflectionRequest: Message {
  /// `grpc.reflection.v1.ServerReflectionRequest`.
  package static let fullName = "grpc.reflection.v1.ServerReflectionRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, host, .string)
    if case .fileByFilename(let value)? = messageRequest {
      writer.choice(3, value, .string)
    }
    if case .fileContainingSymbol(let value)? = messageRequest {
      writer.choice(4, value, .string)
    }
    if case .fileContainingExtension(let value)? = messageRequest {
      writer.choice(5, value, .message(ExtensionRequest.self))
    }
    if case .allExtensionNumbersOfType(let value)? = messageRequest {
      writer.choice(6, value, .string)
    }
    if case .listServices(let value)? = messageRequest {
      writer.choice(7, value, .string)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&host, .string)
      case 26: messageRequest = .fileByFilename(try reader.choice(.string))
      case 34: messageRequest = .fileContainingSymbol(try reader.choice(.string))
      case 42:
        var current: ExtensionRequest?
        if case .fileContainingExtension(let value)? = messageRequest { current = value }
        messageRequest = .fileContainingExtension(try reader.choice(.message(ExtensionRequest.self), mergingInto: current))
      case 50: messageRequest = .allExtensionNumbersOfType(try reader.choice(.string))
      case 58: messageRequest = .listServices(try reader.choice(.string))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "host": 1
    case "fileByFilename", "file_by_filename": 3
    case "fileContainingSymbol", "file_containing_symbol": 4
    case "fileContainingExtension", "file_containing_extension": 5
    case "allExtensionNumbersOfType", "all_extension_numbers_of_type": 6
    case "listServices", "list_services": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&host, .string)
    case 3:
      if let value = try json.choice(.string, isTaken: messageRequest != nil) {
        messageRequest = .fileByFilename(value)
      }
    case 4:
      if let value = try json.choice(.string, isTaken: messageRequest != nil) {
        messageRequest = .fileContainingSymbol(value)
      }
    case 5:
      if let value = try json.choice(.message(ExtensionRequest.self), isTaken: messageRequest != nil) {
        messageRequest = .fileContainingExtension(value)
      }
    case 6:
      if let value = try json.choice(.string, isTaken: messageRequest != nil) {
        messageRequest = .allExtensionNumbersOfType(value)
      }
    case 7:
      if let value = try json.choice(.string, isTaken: messageRequest != nil) {
        messageRequest = .listServices(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("host", host, .string)
    if case .fileByFilename(let value)? = messageRequest {
      json.choice("fileByFilename", value, .string)
    }
    if case .fileContainingSymbol(let value)? = messageRequest {
      json.choice("fileContainingSymbol", value, .string)
    }
    if case .fileContainingExtension(let value)? = messageRequest {
      json.choice("fileContainingExtension", value, .message(ExtensionRequest.self))
    }
    if case .allExtensionNumbersOfType(let value)? = messageRequest {
      json.choice("allExtensionNumbersOfType", value, .string)
    }
    if case .listServices(let value)? = messageRequest {
      json.choice("listServices", value, .string)
    }
  }
}

extension ExtensionRequest: Message {
  /// `grpc.reflection.v1.ExtensionRequest`.
  package static let fullName = "grpc.reflection.v1.ExtensionRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, containingType, .string)
    writer.field(2, extensionNumber, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&containingType, .string)
      case 16: try reader.field(&extensionNumber, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "containingType", "containing_type": 1
    case "extensionNumber", "extension_number": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&containingType, .string)
    case 2: try json.field(&extensionNumber, .int32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("containingType", containingType, .string)
    json.field("extensionNumber", extensionNumber, .int32)
  }
}

extension ServerReflectionResponse: Message {
  /// `grpc.reflection.v1.ServerReflectionResponse`.
  package static let fullName = "grpc.reflection.v1.ServerReflectionResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, validHost, .string)
    writer.optional(2, originalRequest, .message(ServerReflectionRequest.self))
    if case .fileDescriptorResponse(let value)? = messageResponse {
      writer.choice(4, value, .message(FileDescriptorResponse.self))
    }
    if case .allExtensionNumbersResponse(let value)? = messageResponse {
      writer.choice(5, value, .message(ExtensionNumberResponse.self))
    }
    if case .listServicesResponse(let value)? = messageResponse {
      writer.choice(6, value, .message(ListServiceResponse.self))
    }
    if case .errorResponse(let value)? = messageResponse {
      writer.choice(7, value, .message(ErrorResponse.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&validHost, .string)
      case 18: try reader.optional(&originalRequest, .message(ServerReflectionRequest.self))
      case 34:
        var current: FileDescriptorResponse?
        if case .fileDescriptorResponse(let value)? = messageResponse { current = value }
        messageResponse = .fileDescriptorResponse(try reader.choice(.message(FileDescriptorResponse.self), mergingInto: current))
      case 42:
        var current: ExtensionNumberResponse?
        if case .allExtensionNumbersResponse(let value)? = messageResponse { current = value }
        messageResponse = .allExtensionNumbersResponse(try reader.choice(.message(ExtensionNumberResponse.self), mergingInto: current))
      case 50:
        var current: ListServiceResponse?
        if case .listServicesResponse(let value)? = messageResponse { current = value }
        messageResponse = .listServicesResponse(try reader.choice(.message(ListServiceResponse.self), mergingInto: current))
      case 58:
        var current: ErrorResponse?
        if case .errorResponse(let value)? = messageResponse { current = value }
        messageResponse = .errorResponse(try reader.choice(.message(ErrorResponse.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "validHost", "valid_host": 1
    case "originalRequest", "original_request": 2
    case "fileDescriptorResponse", "file_descriptor_response": 4
    case "allExtensionNumbersResponse", "all_extension_numbers_response": 5
    case "listServicesResponse", "list_services_response": 6
    case "errorResponse", "error_response": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&validHost, .string)
    case 2: try json.optional(&originalRequest, .message(ServerReflectionRequest.self))
    case 4:
      if let value = try json.choice(.message(FileDescriptorResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .fileDescriptorResponse(value)
      }
    case 5:
      if let value = try json.choice(.message(ExtensionNumberResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .allExtensionNumbersResponse(value)
      }
    case 6:
      if let value = try json.choice(.message(ListServiceResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .listServicesResponse(value)
      }
    case 7:
      if let value = try json.choice(.message(ErrorResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .errorResponse(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("validHost", validHost, .string)
    json.optional("originalRequest", originalRequest, .message(ServerReflectionRequest.self))
    if case .fileDescriptorResponse(let value)? = messageResponse {
      json.choice("fileDescriptorResponse", value, .message(FileDescriptorResponse.self))
    }
    if case .allExtensionNumbersResponse(let value)? = messageResponse {
      json.choice("allExtensionNumbersResponse", value, .message(ExtensionNumberResponse.self))
    }
    if case .listServicesResponse(let value)? = messageResponse {
      json.choice("listServicesResponse", value, .message(ListServiceResponse.self))
    }
    if case .errorResponse(let value)? = messageResponse {
      json.choice("errorResponse", value, .message(ErrorResponse.self))
    }
  }
}

extension FileDescriptorResponse: Message {
  /// `grpc.reflection.v1.FileDescriptorResponse`.
  package static let fullName = "grpc.reflection.v1.FileDescriptorResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, fileDescriptorProto, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&fileDescriptorProto, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "fileDescriptorProto", "file_descriptor_proto": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&fileDescriptorProto, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("fileDescriptorProto", fileDescriptorProto, .bytes)
  }
}

extension ExtensionNumberResponse: Message {
  /// `grpc.reflection.v1.ExtensionNumberResponse`.
  package static let fullName = "grpc.reflection.v1.ExtensionNumberResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, baseTypeName, .string)
    writer.packed(2, extensionNumber, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&baseTypeName, .string)
      case 16: try reader.element(&extensionNumber, .int32)
      case 18: try reader.packed(&extensionNumber, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "baseTypeName", "base_type_name": 1
    case "extensionNumber", "extension_number": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&baseTypeName, .string)
    case 2: try json.repeated(&extensionNumber, .int32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("baseTypeName", baseTypeName, .string)
    json.repeated("extensionNumber", extensionNumber, .int32)
  }
}

extension ListServiceResponse: Message {
  /// `grpc.reflection.v1.ListServiceResponse`.
  package static let fullName = "grpc.reflection.v1.ListServiceResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, service, .message(ServiceResponse.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&service, .message(ServiceResponse.self))
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
    case 1: try json.repeated(&service, .message(ServiceResponse.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("service", service, .message(ServiceResponse.self))
  }
}

extension ServiceResponse: Message {
  /// `grpc.reflection.v1.ServiceResponse`.
  package static let fullName = "grpc.reflection.v1.ServiceResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
  }
}

extension ErrorResponse: Message {
  /// `grpc.reflection.v1.ErrorResponse`.
  package static let fullName = "grpc.reflection.v1.ErrorResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, errorCode, .int32)
    writer.field(2, errorMessage, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&errorCode, .int32)
      case 18: try reader.field(&errorMessage, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "errorCode", "error_code": 1
    case "errorMessage", "error_message": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&errorCode, .int32)
    case 2: try json.field(&errorMessage, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("errorCode", errorCode, .int32)
    json.field("errorMessage", errorMessage, .string)
  }
}

extension FileDescriptor {
  /// `grpc/reflection/v1/reflection.proto`.
  package static let grpcReflectionV1Reflection = FileDescriptor(
    name: "grpc/reflection/v1/reflection.proto",
    dependencies: [],
    base64: """
      CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2\
      ZXJSZWZsZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlI\
      AFIOZmlsZUJ5RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmlu\
      Z1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4\
      dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJz\
      X29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJ\
      SABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWlu\
      aW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lv\
      bk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9z\
      dBJWChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25S\
      ZXF1ZXN0Ug9vcmlnaW5hbFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5y\
      ZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5h\
      bGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9u\
      TnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEl8KFmxpc3Rfc2VydmljZXNfcmVz\
      cG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2Vydmlj\
      ZXNSZXNwb25zZRJKCg5lcnJvcl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3Bv\
      bnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNl\
      EjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25O\
      dW1iZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9u\
      dW1iZXIYAiADKAVSD2V4dGVuc2lvbk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASAD\
      KAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25z\
      ZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JD\
      b2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2VydmVyUmVmbGVjdGlvbhJ1ChRT\
      ZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBos\
      LmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABYgZwcm90bzM=
      """)
}
