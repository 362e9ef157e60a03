// Written by protoc-gen-martlet from martlet/v1/identity.proto. Do not edit.

public import Protobuf
public import RPC

/// Asks for a token.
public struct IssueAudienceTokenRequest: Sendable, Hashable {
  /// Whom it is for: what the service expects as `aud`, such as its URL.
  public var audience: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(audience: String = "") {
    self.audience = audience
  }
}

/// Holds a token.
public struct IssueAudienceTokenResponse: Sendable, Hashable {
  /// The token, signed with EdDSA. It says `iss`, the server's name; `sub`, the account in
  /// hexadecimal; `aud`, `iat`, `exp`; `device`, its number; and, of an account of an application's
  /// user, `external_issuer` and `external_id`. Who reads the latter has to check the former.
  public var token: String = ""

  /// Until when it is good.
  public var expiresAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(token: String = "", expiresAt: ProtoTimestamp? = nil) {
    self.token = token
    self.expiresAt = expiresAt
  }
}

/// Asks for the keys.
public struct GetTokenKeysRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Holds the keys.
public struct GetTokenKeysResponse: Sendable, Hashable {
  /// A JSON Web Key Set (RFC 7517).
  public var keySet: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(keySet: String = "") {
    self.keySet = keySet
  }
}

/// The methods of `martlet.v1.Identity`.
public enum IdentityMethods {
  /// Gives a token with which the calling device shows another service whose it is: a JSON Web Token
  /// that the service verifies by itself, with the keys of `GetTokenKeys`. It is good for five minutes
  /// and for one audience; a suspended account gets none. Authenticated.
  public static let issueAudienceToken = MethodDescriptor(
    service: "martlet.v1.Identity",
    name: "IssueAudienceToken",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Gives the keys that such tokens are verified by. Anonymous.
  public static let getTokenKeys = MethodDescriptor(
    service: "martlet.v1.Identity",
    name: "GetTokenKeys",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .anonymous)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Identity",
    methods: [issueAudienceToken, getTokenKeys],
    file: .martletV1Identity)
}

/// Vouching for accounts to other services.
public protocol IdentityHandler: ServiceHandler {
  /// Gives a token with which the calling device shows another service whose it is: a JSON Web Token
  /// that the service verifies by itself, with the keys of `GetTokenKeys`. It is good for five minutes
  /// and for one audience; a suspended account gets none. Authenticated.
  func issueAudienceToken(_ request: IssueAudienceTokenRequest, context: ServerContext) async throws
    -> IssueAudienceTokenResponse

  /// Gives the keys that such tokens are verified by. Anonymous.
  func getTokenKeys(_ request: GetTokenKeysRequest, context: ServerContext) async throws
    -> GetTokenKeysResponse
}

extension IdentityHandler {
  /// `martlet.v1.Identity`.
  public var service: ServiceDescriptor { IdentityMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(IdentityMethods.issueAudienceToken) {
        (request: IssueAudienceTokenRequest, context) in
        try await self.issueAudienceToken(request, context: context)
      },
      .unary(IdentityMethods.getTokenKeys) {
        (request: GetTokenKeysRequest, context) in
        try await self.getTokenKeys(request, context: context)
      },
    ]
  }
}

/// Vouching for accounts to other services.
public struct IdentityClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Gives a token with which the calling device shows another service whose it is: a JSON Web Token
  /// that the service verifies by itself, with the keys of `GetTokenKeys`. It is good for five minutes
  /// and for one audience; a suspended account gets none. Authenticated.
  public func issueAudienceToken(
    _ request: IssueAudienceTokenRequest,
    options: CallOptions = CallOptions()
  ) async throws -> IssueAudienceTokenResponse {
    try await channel.unary(
      IdentityMethods.issueAudienceToken, request, options: options)
  }

  /// Gives the keys that such tokens are verified by. Anonymous.
  public func getTokenKeys(
    _ request: GetTokenKeysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetTokenKeysResponse {
    try await channel.unary(
      IdentityMethods.getTokenKeys, request, options: options)
  }
}

extension IssueAudienceTokenRequest: Message {
  /// `martlet.v1.IssueAudienceTokenRequest`.
  public static let fullName = "martlet.v1.IssueAudienceTokenRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, audience, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&audience, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "audience": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&audience, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("audience", audience, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(audience, min: 1, max: 255, "audience")
  }
}

extension IssueAudienceTokenResponse: Message {
  /// `martlet.v1.IssueAudienceTokenResponse`.
  public static let fullName = "martlet.v1.IssueAudienceTokenResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, token, .string)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&token, .string)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "token": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&token, .string)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("token", token, .string)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension GetTokenKeysRequest: Message {
  /// `martlet.v1.GetTokenKeysRequest`.
  public static let fullName = "martlet.v1.GetTokenKeysRequest"

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

extension GetTokenKeysResponse: Message {
  /// `martlet.v1.GetTokenKeysResponse`.
  public static let fullName = "martlet.v1.GetTokenKeysResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, keySet, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&keySet, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "keySet", "key_set": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&keySet, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("keySet", keySet, .string)
  }
}

extension FileDescriptor {
  /// `martlet/v1/identity.proto`.
  public static let martletV1Identity = FileDescriptor(
    name: "martlet/v1/identity.proto",
    dependencies: [.googleProtobufTimestamp, .martletOptions],
    base64: """
      ChltYXJ0bGV0L3YxL2lkZW50aXR5LnByb3RvEgptYXJ0bGV0LnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1w\
      LnByb3RvGhVtYXJ0bGV0L29wdGlvbnMucHJvdG8iQgoZSXNzdWVBdWRpZW5jZVRva2VuUmVxdWVzdBIlCghhdWRp\
      ZW5jZRgBIAEoCUIJ4uAYBQgBEP8BUghhdWRpZW5jZSJtChpJc3N1ZUF1ZGllbmNlVG9rZW5SZXNwb25zZRIUCgV0\
      b2tlbhgBIAEoCVIFdG9rZW4SOQoKZXhwaXJlc19hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
      CWV4cGlyZXNBdCIVChNHZXRUb2tlbktleXNSZXF1ZXN0Ii8KFEdldFRva2VuS2V5c1Jlc3BvbnNlEhcKB2tleV9z\
      ZXQYASABKAlSBmtleVNldDLRAQoISWRlbnRpdHkSaQoSSXNzdWVBdWRpZW5jZVRva2VuEiUubWFydGxldC52MS5J\
      c3N1ZUF1ZGllbmNlVG9rZW5SZXF1ZXN0GiYubWFydGxldC52MS5Jc3N1ZUF1ZGllbmNlVG9rZW5SZXNwb25zZSIE\
      gOEYAhJaCgxHZXRUb2tlbktleXMSHy5tYXJ0bGV0LnYxLkdldFRva2VuS2V5c1JlcXVlc3QaIC5tYXJ0bGV0LnYx\
      LkdldFRva2VuS2V5c1Jlc3BvbnNlIgeQAgGA4RgBQjEKCm1hcnRsZXQudjFQAVoUbWFydGxldC92MTttYXJ0bGV0\
      djGqAgpNYXJ0bGV0LlYxYgZwcm90bzM=
      """)
}
