// Written by protoc-gen-martlet from google/protobuf/api.proto. Do not edit.

/// Api is a light-weight descriptor for an API Interface.
///
/// Interfaces are also described as "protocol buffer services" in some contexts,
/// such as by the "service" keyword in a .proto file, but they are different
/// from API Services, which represent a concrete implementation of an interface
/// as opposed to simply a description of methods and bindings. They are also
/// sometimes simply referred to as "APIs" in other contexts, such as the name of
/// this message itself. See https://cloud.google.com/apis/design/glossary for
/// detailed terminology.
public struct ProtoApi: Sendable, Hashable {
  /// The fully qualified name of this interface, including package name
  /// followed by the interface's simple name.
  public var name: String = ""

  /// The methods of this interface, in unspecified order.
  public var methods: [ProtoMethod] = []

  /// Any metadata attached to the interface.
  public var options: [ProtoOption] = []

  /// A version string for this interface. If specified, must have the form
  /// `major-version.minor-version`, as in `1.10`. If the minor version is
  /// omitted, it defaults to zero. If the entire version field is empty, the
  /// major version is derived from the package name, as outlined below. If the
  /// field is not empty, the version in the package name will be verified to be
  /// consistent with what is provided here.
  ///
  /// The versioning schema uses [semantic
  /// versioning](http://semver.org) where the major version number
  /// indicates a breaking change and the minor version an additive,
  /// non-breaking change. Both version numbers are signals to users
  /// what to expect from different versions, and should be carefully
  /// chosen based on the product plan.
  ///
  /// The major version is also reflected in the package name of the
  /// interface, which must end in `v<major-version>`, as in
  /// `google.feature.v1`. For major versions 0 and 1, the suffix can
  /// be omitted. Zero major versions must only be used for
  /// experimental, non-GA interfaces.
  public var version: String = ""

  /// Source context for the protocol buffer service represented by this
  /// message.
  public var sourceContext: ProtoSourceContext? = nil

  /// Included interfaces. See [Mixin][].
  public var mixins: [ProtoMixin] = []

  /// The source syntax of the service.
  public var syntax: ProtoSyntax = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    name: String = "",
    methods: [ProtoMethod] = [],
    options: [ProtoOption] = [],
    version: String = "",
    sourceContext: ProtoSourceContext? = nil,
    mixins: [ProtoMixin] = [],
    syntax: ProtoSyntax = .init(rawValue: 0)
  ) {
    self.name = name
    self.methods = methods
    self.options = options
    self.version = version
    self.sourceContext = sourceContext
    self.mixins = mixins
    self.syntax = syntax
  }
}

/// Method represents a method of an API interface.
public struct ProtoMethod: Sendable, Hashable {
  /// The simple name of this method.
  public var name: String = ""

  /// A URL of the input message type.
  public var requestTypeURL: String = ""

  /// If true, the request is streamed.
  public var requestStreaming: Bool = false

  /// The URL of the output message type.
  public var responseTypeURL: String = ""

  /// If true, the response is streamed.
  public var responseStreaming: Bool = false

  /// Any metadata attached to the method.
  public var options: [ProtoOption] = []

  /// The source syntax of this method.
  public var syntax: ProtoSyntax = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    name: String = "",
    requestTypeURL: String = "",
    requestStreaming: Bool = false,
    responseTypeURL: String = "",
    responseStreaming: Bool = false,
    options: [ProtoOption] = [],
    syntax: ProtoSyntax = .init(rawValue: 0)
  ) {
    self.name = name
    self.requestTypeURL = requestTypeURL
    self.requestStreaming = requestStreaming
    self.responseTypeURL = responseTypeURL
    self.responseStreaming = responseStreaming
    self.options = options
    self.syntax = syntax
  }
}

/// Declares an API Interface to be included in this interface. The including
/// interface must redeclare all the methods from the included interface, but
/// documentation and options are inherited as follows:
///
/// - If after comment and whitespace stripping, the documentation
///   string of the redeclared method is empty, it will be inherited
///   from the original method.
///
/// - Each annotation belonging to the service config (http,
///   visibility) which is not set in the redeclared method will be
///   inherited.
///
/// - If an http annotation is inherited, the path pattern will be
///   modified as follows. Any version prefix will be replaced by the
///   version of the including interface plus the [root][] path if
///   specified.
///
/// Example of a simple mixin:
///
///     package google.acl.v1;
///     service AccessControl {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v1/{resource=**}:getAcl";
///       }
///     }
///
///     package google.storage.v2;
///     service Storage {
///       rpc GetAcl(GetAclRequest) returns (Acl);
///
///       // Get a data record.
///       rpc GetData(GetDataRequest) returns (Data) {
///         option (google.api.http).get = "/v2/{resource=**}";
///       }
///     }
///
/// Example of a mixin configuration:
///
///     apis:
///     - name: google.storage.v2.Storage
///       mixins:
///       - name: google.acl.v1.AccessControl
///
/// The mixin construct implies that all methods in `AccessControl` are
/// also declared with same name and request/response types in
/// `Storage`. A documentation generator or annotation processor will
/// see the effective `Storage.GetAcl` method after inheriting
/// documentation and annotations as follows:
///
///     service Storage {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v2/{resource=**}:getAcl";
///       }
///       ...
///     }
///
/// Note how the version in the path pattern changed from `v1` to `v2`.
///
/// If the `root` field in the mixin is specified, it should be a
/// relative path under which inherited HTTP paths are placed. Example:
///
///     apis:
///     - name: google.storage.v2.Storage
///       mixins:
///       - name: google.acl.v1.AccessControl
///         root: acls
///
/// This implies the following inherited HTTP annotation:
///
///     service Storage {
///       // Get the underlying ACL object.
///       rpc GetAcl(GetAclRequest) returns (Acl) {
///         option (google.api.http).get = "/v2/acls/{resource=**}:getAcl";
///       }
///       ...
///     }
public struct ProtoMixin: Sendable, Hashable {
  /// The fully qualified name of the interface which is included.
  public var name: String = ""

  /// If non-empty specifies a path under which inherited HTTP paths
  /// are rooted.
  public var root: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(name: String = "", root: String = "") {
    self.name = name
    self.root = root
  }
}

extension ProtoApi: Message {
  /// `google.protobuf.Api`.
  public static let fullName = "google.protobuf.Api"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, methods, .message(ProtoMethod.self))
    writer.repeated(3, options, .message(ProtoOption.self))
    writer.field(4, version, .string)
    writer.optional(5, sourceContext, .message(ProtoSourceContext.self))
    writer.repeated(6, mixins, .message(ProtoMixin.self))
    writer.field(7, syntax, .enumeration(ProtoSyntax.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&methods, .message(ProtoMethod.self))
      case 26: try reader.element(&options, .message(ProtoOption.self))
      case 34: try reader.field(&version, .string)
      case 42: try reader.optional(&sourceContext, .message(ProtoSourceContext.self))
      case 50: try reader.element(&mixins, .message(ProtoMixin.self))
      case 56: try reader.field(&syntax, .enumeration(ProtoSyntax.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "methods": 2
    case "options": 3
    case "version": 4
    case "sourceContext", "source_context": 5
    case "mixins": 6
    case "syntax": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&methods, .message(ProtoMethod.self))
    case 3: try json.repeated(&options, .message(ProtoOption.self))
    case 4: try json.field(&version, .string)
    case 5: try json.optional(&sourceContext, .message(ProtoSourceContext.self))
    case 6: try json.repeated(&mixins, .message(ProtoMixin.self))
    case 7: try json.field(&syntax, .enumeration(ProtoSyntax.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("methods", methods, .message(ProtoMethod.self))
    json.repeated("options", options, .message(ProtoOption.self))
    json.field("version", version, .string)
    json.optional("sourceContext", sourceContext, .message(ProtoSourceContext.self))
    json.repeated("mixins", mixins, .message(ProtoMixin.self))
    json.field("syntax", syntax, .enumeration(ProtoSyntax.self))
  }
}

extension ProtoMethod: Message {
  /// `google.protobuf.Method`.
  public static let fullName = "google.protobuf.Method"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, requestTypeURL, .string)
    writer.field(3, requestStreaming, .bool)
    writer.field(4, responseTypeURL, .string)
    writer.field(5, responseStreaming, .bool)
    writer.repeated(6, options, .message(ProtoOption.self))
    writer.field(7, syntax, .enumeration(ProtoSyntax.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&requestTypeURL, .string)
      case 24: try reader.field(&requestStreaming, .bool)
      case 34: try reader.field(&responseTypeURL, .string)
      case 40: try reader.field(&responseStreaming, .bool)
      case 50: try reader.element(&options, .message(ProtoOption.self))
      case 56: try reader.field(&syntax, .enumeration(ProtoSyntax.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "requestTypeUrl", "request_type_url": 2
    case "requestStreaming", "request_streaming": 3
    case "responseTypeUrl", "response_type_url": 4
    case "responseStreaming", "response_streaming": 5
    case "options": 6
    case "syntax": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&requestTypeURL, .string)
    case 3: try json.field(&requestStreaming, .bool)
    case 4: try json.field(&responseTypeURL, .string)
    case 5: try json.field(&responseStreaming, .bool)
    case 6: try json.repeated(&options, .message(ProtoOption.self))
    case 7: try json.field(&syntax, .enumeration(ProtoSyntax.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("requestTypeUrl", requestTypeURL, .string)
    json.field("requestStreaming", requestStreaming, .bool)
    json.field("responseTypeUrl", responseTypeURL, .string)
    json.field("responseStreaming", responseStreaming, .bool)
    json.repeated("options", options, .message(ProtoOption.self))
    json.field("syntax", syntax, .enumeration(ProtoSyntax.self))
  }
}

extension ProtoMixin: Message {
  /// `google.protobuf.Mixin`.
  public static let fullName = "google.protobuf.Mixin"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, root, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&root, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "root": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&root, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("root", root, .string)
  }
}

extension FileDescriptor {
  /// `google/protobuf/api.proto`.
  public static let googleProtobufApi = FileDescriptor(
    name: "google/protobuf/api.proto",
    dependencies: [.googleProtobufSourceContext, .googleProtobufType],
    base64: """
      Chlnb29nbGUvcHJvdG9idWYvYXBpLnByb3RvEg9nb29nbGUucHJvdG9idWYaJGdvb2dsZS9wcm90b2J1Zi9zb3Vy\
      Y2VfY29udGV4dC5wcm90bxoaZ29vZ2xlL3Byb3RvYnVmL3R5cGUucHJvdG8iwQIKA0FwaRISCgRuYW1lGAEgASgJ\
      UgRuYW1lEjEKB21ldGhvZHMYAiADKAsyFy5nb29nbGUucHJvdG9idWYuTWV0aG9kUgdtZXRob2RzEjEKB29wdGlv\
      bnMYAyADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25zEhgKB3ZlcnNpb24YBCABKAlSB3ZlcnNp\
      b24SRQoOc291cmNlX2NvbnRleHQYBSABKAsyHi5nb29nbGUucHJvdG9idWYuU291cmNlQ29udGV4dFINc291cmNl\
      Q29udGV4dBIuCgZtaXhpbnMYBiADKAsyFi5nb29nbGUucHJvdG9idWYuTWl4aW5SBm1peGlucxIvCgZzeW50YXgY\
      ByABKA4yFy5nb29nbGUucHJvdG9idWYuU3ludGF4UgZzeW50YXgisgIKBk1ldGhvZBISCgRuYW1lGAEgASgJUgRu\
      YW1lEigKEHJlcXVlc3RfdHlwZV91cmwYAiABKAlSDnJlcXVlc3RUeXBlVXJsEisKEXJlcXVlc3Rfc3RyZWFtaW5n\
      GAMgASgIUhByZXF1ZXN0U3RyZWFtaW5nEioKEXJlc3BvbnNlX3R5cGVfdXJsGAQgASgJUg9yZXNwb25zZVR5cGVV\
      cmwSLQoScmVzcG9uc2Vfc3RyZWFtaW5nGAUgASgIUhFyZXNwb25zZVN0cmVhbWluZxIxCgdvcHRpb25zGAYgAygL\
      MhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlvblIHb3B0aW9ucxIvCgZzeW50YXgYByABKA4yFy5nb29nbGUucHJvdG9i\
      dWYuU3ludGF4UgZzeW50YXgiLwoFTWl4aW4SEgoEbmFtZRgBIAEoCVIEbmFtZRISCgRyb290GAIgASgJUgRyb290\
      QnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFwaVByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5\
      cGVzL2tub3duL2FwaXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
      """)
}
