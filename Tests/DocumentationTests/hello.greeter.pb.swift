// Written by protoc-gen-martlet from hello/greeter.proto. Do not edit.

package import Protobuf
package import RPC

/// Whom to greet.
package struct Name: Sendable, Hashable {
  /// The field `name`.
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

/// What to say.
package struct Greeting: Sendable, Hashable {
  /// The field `text`.
  package var text: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(text: String = "") {
    self.text = text
  }
}

/// The methods of `hello.Greeter`.
package enum GreeterMethods {
  /// Says hello.
  package static let greet = MethodDescriptor(
    service: "hello.Greeter",
    name: "Greet",
    kind: .unary,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "hello.Greeter",
    methods: [greet],
    file: .helloGreeter)
}

/// Greets.
package protocol GreeterHandler: ServiceHandler {
  /// Says hello.
  func greet(_ request: Name, context: ServerContext) async throws
    -> Greeting
}

extension GreeterHandler {
  /// `hello.Greeter`.
  package var service: ServiceDescriptor { GreeterMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(GreeterMethods.greet) {
        (request: Name, context) in
        try await self.greet(request, context: context)
      },
    ]
  }
}

/// Greets.
package struct GreeterClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Says hello.
  package func greet(
    _ request: Name,
    options: CallOptions = CallOptions()
  ) async throws -> Greeting {
    try await channel.unary(
      GreeterMethods.greet, request, options: options)
  }
}

extension Name: Message {
  /// `hello.Name`.
  package static let fullName = "hello.Name"

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

extension Greeting: Message {
  /// `hello.Greeting`.
  package static let fullName = "hello.Greeting"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, text, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&text, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "text": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&text, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("text", text, .string)
  }
}

extension FileDescriptor {
  /// `hello/greeter.proto`.
  package static let helloGreeter = FileDescriptor(
    name: "hello/greeter.proto",
    dependencies: [],
    base64: """
      ChNoZWxsby9ncmVldGVyLnByb3RvEgVoZWxsbyIaCgROYW1lEhIKBG5hbWUYASABKAlSBG5hbWUiHgoIR3JlZXRp\
      bmcSEgoEdGV4dBgBIAEoCVIEdGV4dDIwCgdHcmVldGVyEiUKBUdyZWV0EgsuaGVsbG8uTmFtZRoPLmhlbGxvLkdy\
      ZWV0aW5nYgZwcm90bzM=
      """)
}
