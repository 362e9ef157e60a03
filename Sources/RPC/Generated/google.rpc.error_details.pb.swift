// Written by protoc-gen-martlet from google/rpc/error_details.proto. Do not edit.

public import Protobuf

/// Which error it is, in a form that does not change with the wording of the message.
public struct GoogleRPCErrorInfo: Sendable, Hashable {
  /// What went wrong, in capitals, such as `DEVICES_CHANGED`; unique within the domain.
  public var reason: String = ""

  /// Who defines the reason, such as the name of the service.
  public var domain: String = ""

  /// Facts about this occurrence.
  public var metadata: [String: String] = [:]

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(reason: String = "", domain: String = "", metadata: [String: String] = [:]) {
    self.reason = reason
    self.domain = domain
    self.metadata = metadata
  }
}

/// When the call may be repeated.
public struct GoogleRPCRetryInfo: Sendable, Hashable {
  /// The least time to wait; it should grow when retries fail.
  public var retryDelay: ProtoDuration? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(retryDelay: ProtoDuration? = nil) {
    self.retryDelay = retryDelay
  }
}

/// Where in the server it happened.
public struct GoogleRPCDebugInfo: Sendable, Hashable {
  /// The frames of the stack.
  public var stackEntries: [String] = []

  /// More from the server.
  public var detail: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(stackEntries: [String] = [], detail: String = "") {
    self.stackEntries = stackEntries
    self.detail = detail
  }
}

/// Which quotas are used up.
public struct GoogleRPCQuotaFailure: Sendable, Hashable {
  /// Every quota that is used up.
  public var violations: [GoogleRPCQuotaFailure.Violation] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(violations: [GoogleRPCQuotaFailure.Violation] = []) {
    self.violations = violations
  }

  /// One quota.
  public struct Violation: Sendable, Hashable {
    /// Whose quota it is, such as `account:17`.
    public var subject: String = ""

    /// Which quota, and how to stay within it.
    public var description: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(subject: String = "", description: String = "") {
      self.subject = subject
      self.description = description
    }
  }
}

/// Which conditions of the call do not hold.
public struct GoogleRPCPreconditionFailure: Sendable, Hashable {
  /// Every condition that does not hold.
  public var violations: [GoogleRPCPreconditionFailure.Violation] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(violations: [GoogleRPCPreconditionFailure.Violation] = []) {
    self.violations = violations
  }

  /// One condition.
  public struct Violation: Sendable, Hashable {
    /// The service's own kind of condition.
    public var type: String = ""

    /// What does not fulfil it.
    public var subject: String = ""

    /// How it can be fulfilled.
    public var description: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(type: String = "", subject: String = "", description: String = "") {
      self.type = type
      self.subject = subject
      self.description = description
    }
  }
}

/// What is wrong with the request, whatever the state of the server.
public struct GoogleRPCBadRequest: Sendable, Hashable {
  /// Every field that is wrong.
  public var fieldViolations: [GoogleRPCBadRequest.FieldViolation] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(fieldViolations: [GoogleRPCBadRequest.FieldViolation] = []) {
    self.fieldViolations = fieldViolations
  }

  /// One field that is wrong.
  public struct FieldViolation: Sendable, Hashable {
    /// The path of the field in the request, such as `envelopes[2].content`.
    public var field: String = ""

    /// What was expected and what came.
    public var description: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(field: String = "", description: String = "") {
      self.field = field
      self.description = description
    }
  }
}

/// What lets the server's people find the request again.
public struct GoogleRPCRequestInfo: Sendable, Hashable {
  /// An opaque name of the request in the server's logs.
  public var requestID: String = ""

  /// Anything that was used to serve it.
  public var servingData: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: String = "", servingData: String = "") {
    self.requestID = requestID
    self.servingData = servingData
  }
}

/// Which resource it is about.
public struct GoogleRPCResourceInfo: Sendable, Hashable {
  /// The kind of resource.
  public var resourceType: String = ""

  /// Its name.
  public var resourceName: String = ""

  /// Whose it is.
  public var owner: String = ""

  /// What went wrong with it.
  public var description: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    resourceType: String = "",
    resourceName: String = "",
    owner: String = "",
    description: String = ""
  ) {
    self.resourceType = resourceType
    self.resourceName = resourceName
    self.owner = owner
    self.description = description
  }
}

/// Where to read more.
public struct GoogleRPCHelp: Sendable, Hashable {
  /// Every address.
  public var links: [GoogleRPCHelp.Link] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(links: [GoogleRPCHelp.Link] = []) {
    self.links = links
  }

  /// One address.
  public struct Link: Sendable, Hashable {
    /// What is there.
    public var description: String = ""

    /// The address.
    public var url: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(description: String = "", url: String = "") {
      self.description = description
      self.url = url
    }
  }
}

/// A message for the user, in the user's language.
public struct GoogleRPCLocalizedMessage: Sendable, Hashable {
  /// The language, as in BCP 47.
  public var locale: String = ""

  /// The text.
  public var message: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(locale: String = "", message: String = "") {
    self.locale = locale
    self.message = message
  }
}

extension GoogleRPCErrorInfo: Message {
  /// `google.rpc.ErrorInfo`.
  public static let fullName = "google.rpc.ErrorInfo"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, reason, .string)
    writer.field(2, domain, .string)
    writer.map(3, metadata, .string, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&reason, .string)
      case 18: try reader.field(&domain, .string)
      case 26: try reader.entry(&metadata, .string, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "reason": 1
    case "domain": 2
    case "metadata": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&reason, .string)
    case 2: try json.field(&domain, .string)
    case 3: try json.map(&metadata, .string, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("reason", reason, .string)
    json.field("domain", domain, .string)
    json.map("metadata", metadata, .string, .string)
  }
}

extension GoogleRPCRetryInfo: Message {
  /// `google.rpc.RetryInfo`.
  public static let fullName = "google.rpc.RetryInfo"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, retryDelay, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&retryDelay, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "retryDelay", "retry_delay": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&retryDelay, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("retryDelay", retryDelay, .message(ProtoDuration.self))
  }
}

extension GoogleRPCDebugInfo: Message {
  /// `google.rpc.DebugInfo`.
  public static let fullName = "google.rpc.DebugInfo"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, stackEntries, .string)
    writer.field(2, detail, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&stackEntries, .string)
      case 18: try reader.field(&detail, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stackEntries", "stack_entries": 1
    case "detail": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&stackEntries, .string)
    case 2: try json.field(&detail, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("stackEntries", stackEntries, .string)
    json.field("detail", detail, .string)
  }
}

extension GoogleRPCQuotaFailure: Message {
  /// `google.rpc.QuotaFailure`.
  public static let fullName = "google.rpc.QuotaFailure"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, violations, .message(GoogleRPCQuotaFailure.Violation.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&violations, .message(GoogleRPCQuotaFailure.Violation.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "violations": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&violations, .message(GoogleRPCQuotaFailure.Violation.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("violations", violations, .message(GoogleRPCQuotaFailure.Violation.self))
  }
}

extension GoogleRPCQuotaFailure.Violation: Message {
  /// `google.rpc.QuotaFailure.Violation`.
  public static let fullName = "google.rpc.QuotaFailure.Violation"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, subject, .string)
    writer.field(2, description, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&subject, .string)
      case 18: try reader.field(&description, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "subject": 1
    case "description": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&subject, .string)
    case 2: try json.field(&description, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("subject", subject, .string)
    json.field("description", description, .string)
  }
}

extension GoogleRPCPreconditionFailure: Message {
  /// `google.rpc.PreconditionFailure`.
  public static let fullName = "google.rpc.PreconditionFailure"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, violations, .message(GoogleRPCPreconditionFailure.Violation.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&violations, .message(GoogleRPCPreconditionFailure.Violation.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "violations": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&violations, .message(GoogleRPCPreconditionFailure.Violation.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("violations", violations, .message(GoogleRPCPreconditionFailure.Violation.self))
  }
}

extension GoogleRPCPreconditionFailure.Violation: Message {
  /// `google.rpc.PreconditionFailure.Violation`.
  public static let fullName = "google.rpc.PreconditionFailure.Violation"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, type, .string)
    writer.field(2, subject, .string)
    writer.field(3, description, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&type, .string)
      case 18: try reader.field(&subject, .string)
      case 26: try reader.field(&description, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "type": 1
    case "subject": 2
    case "description": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&type, .string)
    case 2: try json.field(&subject, .string)
    case 3: try json.field(&description, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("type", type, .string)
    json.field("subject", subject, .string)
    json.field("description", description, .string)
  }
}

extension GoogleRPCBadRequest: Message {
  /// `google.rpc.BadRequest`.
  public static let fullName = "google.rpc.BadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, fieldViolations, .message(GoogleRPCBadRequest.FieldViolation.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&fieldViolations, .message(GoogleRPCBadRequest.FieldViolation.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "fieldViolations", "field_violations": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&fieldViolations, .message(GoogleRPCBadRequest.FieldViolation.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("fieldViolations", fieldViolations, .message(GoogleRPCBadRequest.FieldViolation.self))
  }
}

extension GoogleRPCBadRequest.FieldViolation: Message {
  /// `google.rpc.BadRequest.FieldViolation`.
  public static let fullName = "google.rpc.BadRequest.FieldViolation"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, field, .string)
    writer.field(2, description, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&field, .string)
      case 18: try reader.field(&description, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "field": 1
    case "description": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&field, .string)
    case 2: try json.field(&description, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("field", field, .string)
    json.field("description", description, .string)
  }
}

extension GoogleRPCRequestInfo: Message {
  /// `google.rpc.RequestInfo`.
  public static let fullName = "google.rpc.RequestInfo"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .string)
    writer.field(2, servingData, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .string)
      case 18: try reader.field(&servingData, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "servingData", "serving_data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .string)
    case 2: try json.field(&servingData, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .string)
    json.field("servingData", servingData, .string)
  }
}

extension GoogleRPCResourceInfo: Message {
  /// `google.rpc.ResourceInfo`.
  public static let fullName = "google.rpc.ResourceInfo"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, resourceType, .string)
    writer.field(2, resourceName, .string)
    writer.field(3, owner, .string)
    writer.field(4, description, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&resourceType, .string)
      case 18: try reader.field(&resourceName, .string)
      case 26: try reader.field(&owner, .string)
      case 34: try reader.field(&description, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "resourceType", "resource_type": 1
    case "resourceName", "resource_name": 2
    case "owner": 3
    case "description": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&resourceType, .string)
    case 2: try json.field(&resourceName, .string)
    case 3: try json.field(&owner, .string)
    case 4: try json.field(&description, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("resourceType", resourceType, .string)
    json.field("resourceName", resourceName, .string)
    json.field("owner", owner, .string)
    json.field("description", description, .string)
  }
}

extension GoogleRPCHelp: Message {
  /// `google.rpc.Help`.
  public static let fullName = "google.rpc.Help"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, links, .message(GoogleRPCHelp.Link.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&links, .message(GoogleRPCHelp.Link.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "links": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&links, .message(GoogleRPCHelp.Link.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("links", links, .message(GoogleRPCHelp.Link.self))
  }
}

extension GoogleRPCHelp.Link: Message {
  /// `google.rpc.Help.Link`.
  public static let fullName = "google.rpc.Help.Link"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, description, .string)
    writer.field(2, url, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&description, .string)
      case 18: try reader.field(&url, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "description": 1
    case "url": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&description, .string)
    case 2: try json.field(&url, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("description", description, .string)
    json.field("url", url, .string)
  }
}

extension GoogleRPCLocalizedMessage: Message {
  /// `google.rpc.LocalizedMessage`.
  public static let fullName = "google.rpc.LocalizedMessage"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, locale, .string)
    writer.field(2, message, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&locale, .string)
      case 18: try reader.field(&message, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "locale": 1
    case "message": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&locale, .string)
    case 2: try json.field(&message, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("locale", locale, .string)
    json.field("message", message, .string)
  }
}

extension FileDescriptor {
  /// `google/rpc/error_details.proto`.
  public static let googleRpcErrorDetails = FileDescriptor(
    name: "google/rpc/error_details.proto",
    dependencies: [.googleProtobufDuration],
    base64: """
      Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJh\
      dGlvbi5wcm90byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIG\
      ZG9tYWluEj8KCG1ldGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0\
      YWRhdGEaOwoNTWV0YWRhdGFFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgB\
      IkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxheRgBIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0\
      cnlEZWxheSJICglEZWJ1Z0luZm8SIwoNc3RhY2tfZW50cmllcxgBIAMoCVIMc3RhY2tFbnRyaWVzEhYKBmRldGFp\
      bBgCIAEoCVIGZGV0YWlsIpsBCgxRdW90YUZhaWx1cmUSQgoKdmlvbGF0aW9ucxgBIAMoCzIiLmdvb2dsZS5ycGMu\
      UXVvdGFGYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxpHCglWaW9sYXRpb24SGAoHc3ViamVjdBgBIAEoCVIH\
      c3ViamVjdBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24ivQEKE1ByZWNvbmRpdGlvbkZhaWx1cmUS\
      SQoKdmlvbGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMuUHJlY29uZGl0aW9uRmFpbHVyZS5WaW9sYXRpb25SCnZp\
      b2xhdGlvbnMaWwoJVmlvbGF0aW9uEhIKBHR5cGUYASABKAlSBHR5cGUSGAoHc3ViamVjdBgCIAEoCVIHc3ViamVj\
      dBIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24iqAEKCkJhZFJlcXVlc3QSUAoQZmllbGRfdmlvbGF0\
      aW9ucxgBIAMoCzIlLmdvb2dsZS5ycGMuQmFkUmVxdWVzdC5GaWVsZFZpb2xhdGlvblIPZmllbGRWaW9sYXRpb25z\
      GkgKDkZpZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEgASgJUgVmaWVsZBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVz\
      Y3JpcHRpb24iTwoLUmVxdWVzdEluZm8SHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEiEKDHNlcnZpbmdf\
      ZGF0YRgCIAEoCVILc2VydmluZ0RhdGEikAEKDFJlc291cmNlSW5mbxIjCg1yZXNvdXJjZV90eXBlGAEgASgJUgxy\
      ZXNvdXJjZVR5cGUSIwoNcmVzb3VyY2VfbmFtZRgCIAEoCVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVv\
      d25lchIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24ibwoESGVscBIrCgVsaW5rcxgBIAMoCzIVLmdv\
      b2dsZS5ycGMuSGVscC5MaW5rUgVsaW5rcxo6CgRMaW5rEiAKC2Rlc2NyaXB0aW9uGAEgASgJUgtkZXNjcmlwdGlv\
      bhIQCgN1cmwYAiABKAlSA3VybCJEChBMb2NhbGl6ZWRNZXNzYWdlEhYKBmxvY2FsZRgBIAEoCVIGbG9jYWxlEhgK\
      B21lc3NhZ2UYAiABKAlSB21lc3NhZ2VCDLoCCUdvb2dsZVJQQ2IGcHJvdG8z
      """)
}
