// Written by protoc-gen-martlet from grpc/reflection/v1alpha/reflection.proto. Do not edit.

package import Protobuf
package import RPC

/// One question.
package struct V1AlphaServerReflectionRequest: Sendable, Hashable {
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
    case fileContainingExtension(V1AlphaExtensionRequest)

    /// The numbers of all extensions of the message of this full name.
    case allExtensionNumbersOfType(String)

    /// The names of all services; the text means nothing.
    case listServices(String)
  }
}

/// Names an extension.
package struct V1AlphaExtensionRequest: Sendable, Hashable {
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
package struct V1AlphaServerReflectionResponse: Sendable, Hashable {
  /// The host of the request.
  package var validHost: String = ""

  /// The request.
  package var originalRequest: V1AlphaServerReflectionRequest? = nil

  /// What was asked for.
  package var messageResponse: MessageResponse? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    validHost: String = "",
    originalRequest: V1AlphaServerReflectionRequest? = nil,
    messageResponse: MessageResponse? = nil
  ) {
    self.validHost = validHost
    self.originalRequest = originalRequest
    self.messageResponse = messageResponse
  }

  /// The choices of `message_response`.
  package enum MessageResponse: Sendable, Hashable {
    /// A file with the files that it imports.
    case fileDescriptorResponse(V1AlphaFileDescriptorResponse)

    /// Numbers of extensions.
    case allExtensionNumbersResponse(V1AlphaExtensionNumberResponse)

    /// Names of services.
    case listServicesResponse(V1AlphaListServiceResponse)

    /// Why there is no answer.
    case errorResponse(V1AlphaErrorResponse)
  }
}

/// Files as serialized `google.protobuf.FileDescriptorProto`.
package struct V1AlphaFileDescriptorResponse: Sendable, Hashable {
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
package struct V1AlphaExtensionNumberResponse: Sendable, Hashable {
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
package struct V1AlphaListServiceResponse: Sendable, Hashable {
  /// Every service that the server has.
  package var service: [V1AlphaServiceResponse] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(service: [V1AlphaServiceResponse] = []) {
    self.service = service
  }
}

/// One service.
package struct V1AlphaServiceResponse: Sendable, Hashable {
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
package struct V1AlphaErrorResponse: Sendable, Hashable {
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

/// The methods of `grpc.reflection.v1alpha.ServerReflection`.
package enum V1AlphaServerReflectionMethods {
  /// Answers each question in turn.
  package static let serverReflectionInfo = MethodDescriptor(
    service: "grpc.reflection.v1alpha.ServerReflection",
    name: "ServerReflectionInfo",
    kind: .bidirectional,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "grpc.reflection.v1alpha.ServerReflection",
    methods: [serverReflectionInfo],
    file: .grpcReflectionV1alphaReflection)
}

/// Describes the services of a server.
package protocol V1AlphaServerReflectionHandler: ServiceHandler {
  /// Answers each question in turn.
  func serverReflectionInfo(
    _ requests: RequestStream<V1AlphaServerReflectionRequest>,
    replies: ReplyWriter<V1AlphaServerReflectionResponse>,
    context: ServerContext) async throws
}

extension V1AlphaServerReflectionHandler {
  /// `grpc.reflection.v1alpha.ServerReflection`.
  package var service: ServiceDescriptor { V1AlphaServerReflectionMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .bidirectional(V1AlphaServerReflectionMethods.serverReflectionInfo) {
        (requests: RequestStream<V1AlphaServerReflectionRequest>, replies: ReplyWriter<V1AlphaServerReflectionResponse>, context) in
        try await self.serverReflectionInfo(requests, replies: replies, context: context)
      },
    ]
  }
}

/// Describes the services of a server.
package struct V1AlphaServerReflectionClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Answers each question in turn.
  package func serverReflectionInfo(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<V1AlphaServerReflectionRequest, V1AlphaServerReflectionResponse> {
    try await channel.bidirectional(
      V1AlphaServerReflectionMethods.serverReflectionInfo, options: options)
  }
}

extension V1AlphaServerReflectionRequest: Message {
  /// `grpc.reflection.v1alpha.ServerReflectionRequest`.
  package static let fullName = "grpc.reflection.v1alpha.ServerReflectionRequest"

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
      writer.choice(5, value, .message(V1AlphaExtensionRequest.self))
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
        var current: V1AlphaExtensionRequest?
        if case .fileContainingExtension(let value)? = messageRequest { current = value }
        messageRequest = .fileContainingExtension(try reader.choice(.message(V1AlphaExtensionRequest.self), mergingInto: current))
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
      if let value = try json.choice(.message(V1AlphaExtensionRequest.self), isTaken: messageRequest != nil) {
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
      json.choice("fileContainingExtension", value, .message(V1AlphaExtensionRequest.self))
    }
    if case .allExtensionNumbersOfType(let value)? = messageRequest {
      json.choice("allExtensionNumbersOfType", value, .string)
    }
    if case .listServices(let value)? = messageRequest {
      json.choice("listServices", value, .string)
    }
  }
}

extension V1AlphaExtensionRequest: Message {
  /// `grpc.reflection.v1alpha.ExtensionRequest`.
  package static let fullName = "grpc.reflection.v1alpha.ExtensionRequest"

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

extension V1AlphaServerReflectionResponse: Message {
  /// `grpc.reflection.v1alpha.ServerReflectionResponse`.
  package static let fullName = "grpc.reflection.v1alpha.ServerReflectionResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, validHost, .string)
    writer.optional(2, originalRequest, .message(V1AlphaServerReflectionRequest.self))
    if case .fileDescriptorResponse(let value)? = messageResponse {
      writer.choice(4, value, .message(V1AlphaFileDescriptorResponse.self))
    }
    if case .allExtensionNumbersResponse(let value)? = messageResponse {
      writer.choice(5, value, .message(V1AlphaExtensionNumberResponse.self))
    }
    if case .listServicesResponse(let value)? = messageResponse {
      writer.choice(6, value, .message(V1AlphaListServiceResponse.self))
    }
    if case .errorResponse(let value)? = messageResponse {
      writer.choice(7, value, .message(V1AlphaErrorResponse.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&validHost, .string)
      case 18: try reader.optional(&originalRequest, .message(V1AlphaServerReflectionRequest.self))
      case 34:
        var current: V1AlphaFileDescriptorResponse?
        if case .fileDescriptorResponse(let value)? = messageResponse { current = value }
        messageResponse = .fileDescriptorResponse(try reader.choice(.message(V1AlphaFileDescriptorResponse.self), mergingInto: current))
      case 42:
        var current: V1AlphaExtensionNumberResponse?
        if case .allExtensionNumbersResponse(let value)? = messageResponse { current = value }
        messageResponse = .allExtensionNumbersResponse(try reader.choice(.message(V1AlphaExtensionNumberResponse.self), mergingInto: current))
      case 50:
        var current: V1AlphaListServiceResponse?
        if case .listServicesResponse(let value)? = messageResponse { current = value }
        messageResponse = .listServicesResponse(try reader.choice(.message(V1AlphaListServiceResponse.self), mergingInto: current))
      case 58:
        var current: V1AlphaErrorResponse?
        if case .errorResponse(let value)? = messageResponse { current = value }
        messageResponse = .errorResponse(try reader.choice(.message(V1AlphaErrorResponse.self), mergingInto: current))
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
    case 2: try json.optional(&originalRequest, .message(V1AlphaServerReflectionRequest.self))
    case 4:
      if let value = try json.choice(.message(V1AlphaFileDescriptorResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .fileDescriptorResponse(value)
      }
    case 5:
      if let value = try json.choice(.message(V1AlphaExtensionNumberResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .allExtensionNumbersResponse(value)
      }
    case 6:
      if let value = try json.choice(.message(V1AlphaListServiceResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .listServicesResponse(value)
      }
    case 7:
      if let value = try json.choice(.message(V1AlphaErrorResponse.self), isTaken: messageResponse != nil) {
        messageResponse = .errorResponse(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("validHost", validHost, .string)
    json.optional("originalRequest", originalRequest, .message(V1AlphaServerReflectionRequest.self))
    if case .fileDescriptorResponse(let value)? = messageResponse {
      json.choice("fileDescriptorResponse", value, .message(V1AlphaFileDescriptorResponse.self))
    }
    if case .allExtensionNumbersResponse(let value)? = messageResponse {
      json.choice("allExtensionNumbersResponse", value, .message(V1AlphaExtensionNumberResponse.self))
    }
    if case .listServicesResponse(let value)? = messageResponse {
      json.choice("listServicesResponse", value, .message(V1AlphaListServiceResponse.self))
    }
    if case .errorResponse(let value)? = messageResponse {
      json.choice("errorResponse", value, .message(V1AlphaErrorResponse.self))
    }
  }
}

extension V1AlphaFileDescriptorResponse: Message {
  /// `grpc.reflection.v1alpha.FileDescriptorResponse`.
  package static let fullName = "grpc.reflection.v1alpha.FileDescriptorResponse"

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

extension V1AlphaExtensionNumberResponse: Message {
  /// `grpc.reflection.v1alpha.ExtensionNumberResponse`.
  package static let fullName = "grpc.reflection.v1alpha.ExtensionNumberResponse"

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

extension V1AlphaListServiceResponse: Message {
  /// `grpc.reflection.v1alpha.ListServiceResponse`.
  package static let fullName = "grpc.reflection.v1alpha.ListServiceResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, service, .message(V1AlphaServiceResponse.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&service, .message(V1AlphaServiceResponse.self))
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
    case 1: try json.repeated(&service, .message(V1AlphaServiceResponse.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("service", service, .message(V1AlphaServiceResponse.self))
  }
}

extension V1AlphaServiceResponse: Message {
  /// `grpc.reflection.v1alpha.ServiceResponse`.
  package static let fullName = "grpc.reflection.v1alpha.ServiceResponse"

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

extension V1AlphaErrorResponse: Message {
  /// `grpc.reflection.v1alpha.ErrorResponse`.
  package static let fullName = "grpc.reflection.v1alpha.ErrorResponse"

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
  /// `grpc/reflection/v1alpha/reflection.proto`.
  package static let grpcReflectionV1alphaReflection = FileDescriptor(
    name: "grpc/reflection/v1alpha/reflection.proto",
    dependencies: [],
    base64: """
      CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBo\
      YSL4AgoXU2VydmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVu\
      YW1lGAMgASgJSABSDmZpbGVCeUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmls\
      ZUNvbnRhaW5pbmdTeW1ib2wSZwoZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVj\
      dGlvbi52MWFscGhhLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4\
      dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0\
      X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVx\
      dWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIY\
      AiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QY\
      ASABKAlSCXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxw\
      aGEuU2VydmVyUmVmbGVjdGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVz\
      cG9uc2UYBCABKAsyLy5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZp\
      bGVEZXNjcmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3Jw\
      Yy5yZWZsZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVy\
      c1Jlc3BvbnNlEmQKFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJlZmxlY3Rpb24udjFhbHBo\
      YS5MaXN0U2VydmljZVJlc3BvbnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3BvbnNlGAcg\
      ASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1l\
      c3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JSZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8Y\
      ASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBl\
      X25hbWUYASABKAlSDGJhc2VUeXBlTmFtZRIpChBleHRlbnNpb25fbnVtYmVyGAIgAygFUg9leHRlbnNpb25OdW1i\
      ZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25zZRJCCgdzZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZsZWN0aW9uLnYxYWxw\
      aGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1l\
      IlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UY\
      AiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIw\
      LmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9u\
      LnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlKAEwAUIKugIHVjFBbHBoYWIGcHJvdG8z
      """)
}
