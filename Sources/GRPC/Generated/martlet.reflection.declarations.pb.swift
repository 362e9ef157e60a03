// Written by protoc-gen-martlet from martlet/reflection/declarations.proto. Do not edit.

package import Protobuf

/// A schema file.
package struct FileDeclarations: Sendable, Hashable {
  /// The path that other files import it by.
  package var name: String = ""

  /// The package of everything in it.
  package var package: String = ""

  /// The messages at its top.
  package var messages: [MessageDeclaration] = []

  /// The enumerations at its top.
  package var enums: [EnumDeclaration] = []

  /// The services.
  package var services: [ServiceDeclaration] = []

  /// The extensions at its top.
  package var extensions: [FieldDeclaration] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    name: String = "",
    package: String = "",
    messages: [MessageDeclaration] = [],
    enums: [EnumDeclaration] = [],
    services: [ServiceDeclaration] = [],
    extensions: [FieldDeclaration] = []
  ) {
    self.name = name
    self.package = package
    self.messages = messages
    self.enums = enums
    self.services = services
    self.extensions = extensions
  }
}

/// A message type.
package struct MessageDeclaration: Sendable, Hashable {
  /// Its own name.
  package var name: String = ""

  /// Its fields.
  package var fields: [FieldDeclaration] = []

  /// The message types within it.
  package var messages: [MessageDeclaration] = []

  /// The enumerations within it.
  package var enums: [EnumDeclaration] = []

  /// The extensions within it.
  package var extensions: [FieldDeclaration] = []

  /// Its oneofs.
  package var oneofs: [NameDeclaration] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    name: String = "",
    fields: [FieldDeclaration] = [],
    messages: [MessageDeclaration] = [],
    enums: [EnumDeclaration] = [],
    extensions: [FieldDeclaration] = [],
    oneofs: [NameDeclaration] = []
  ) {
    self.name = name
    self.fields = fields
    self.messages = messages
    self.enums = enums
    self.extensions = extensions
    self.oneofs = oneofs
  }
}

/// A field or an extension.
package struct FieldDeclaration: Sendable, Hashable {
  /// Its own name.
  package var name: String = ""

  /// For an extension, the full name of the message that it extends, with a leading dot.
  package var extendee: String = ""

  /// Its number.
  package var number: Int32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "", extendee: String = "", number: Int32 = 0) {
    self.name = name
    self.extendee = extendee
    self.number = number
  }
}

/// An enumeration.
package struct EnumDeclaration: Sendable, Hashable {
  /// Its own name.
  package var name: String = ""

  /// Its values.
  package var values: [NameDeclaration] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "", values: [NameDeclaration] = []) {
    self.name = name
    self.values = values
  }
}

/// A service.
package struct ServiceDeclaration: Sendable, Hashable {
  /// Its own name.
  package var name: String = ""

  /// Its methods.
  package var methods: [NameDeclaration] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "", methods: [NameDeclaration] = []) {
    self.name = name
    self.methods = methods
  }
}

/// Something of which only the name matters.
package struct NameDeclaration: Sendable, Hashable {
  /// Its own name.
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

extension FileDeclarations: Message {
  /// `martlet.reflection.FileDeclarations`.
  package static let fullName = "martlet.reflection.FileDeclarations"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, package, .string)
    writer.repeated(4, messages, .message(MessageDeclaration.self))
    writer.repeated(5, enums, .message(EnumDeclaration.self))
    writer.repeated(6, services, .message(ServiceDeclaration.self))
    writer.repeated(7, extensions, .message(FieldDeclaration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&package, .string)
      case 34: try reader.element(&messages, .message(MessageDeclaration.self))
      case 42: try reader.element(&enums, .message(EnumDeclaration.self))
      case 50: try reader.element(&services, .message(ServiceDeclaration.self))
      case 58: try reader.element(&extensions, .message(FieldDeclaration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "package": 2
    case "messages": 4
    case "enums": 5
    case "services": 6
    case "extensions": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&package, .string)
    case 4: try json.repeated(&messages, .message(MessageDeclaration.self))
    case 5: try json.repeated(&enums, .message(EnumDeclaration.self))
    case 6: try json.repeated(&services, .message(ServiceDeclaration.self))
    case 7: try json.repeated(&extensions, .message(FieldDeclaration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("package", package, .string)
    json.repeated("messages", messages, .message(MessageDeclaration.self))
    json.repeated("enums", enums, .message(EnumDeclaration.self))
    json.repeated("services", services, .message(ServiceDeclaration.self))
    json.repeated("extensions", extensions, .message(FieldDeclaration.self))
  }
}

extension MessageDeclaration: Message {
  /// `martlet.reflection.MessageDeclaration`.
  package static let fullName = "martlet.reflection.MessageDeclaration"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, fields, .message(FieldDeclaration.self))
    writer.repeated(3, messages, .message(MessageDeclaration.self))
    writer.repeated(4, enums, .message(EnumDeclaration.self))
    writer.repeated(6, extensions, .message(FieldDeclaration.self))
    writer.repeated(8, oneofs, .message(NameDeclaration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&fields, .message(FieldDeclaration.self))
      case 26: try reader.element(&messages, .message(MessageDeclaration.self))
      case 34: try reader.element(&enums, .message(EnumDeclaration.self))
      case 50: try reader.element(&extensions, .message(FieldDeclaration.self))
      case 66: try reader.element(&oneofs, .message(NameDeclaration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "fields": 2
    case "messages": 3
    case "enums": 4
    case "extensions": 6
    case "oneofs": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&fields, .message(FieldDeclaration.self))
    case 3: try json.repeated(&messages, .message(MessageDeclaration.self))
    case 4: try json.repeated(&enums, .message(EnumDeclaration.self))
    case 6: try json.repeated(&extensions, .message(FieldDeclaration.self))
    case 8: try json.repeated(&oneofs, .message(NameDeclaration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("fields", fields, .message(FieldDeclaration.self))
    json.repeated("messages", messages, .message(MessageDeclaration.self))
    json.repeated("enums", enums, .message(EnumDeclaration.self))
    json.repeated("extensions", extensions, .message(FieldDeclaration.self))
    json.repeated("oneofs", oneofs, .message(NameDeclaration.self))
  }
}

extension FieldDeclaration: Message {
  /// `martlet.reflection.FieldDeclaration`.
  package static let fullName = "martlet.reflection.FieldDeclaration"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, extendee, .string)
    writer.field(3, self.number, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&extendee, .string)
      case 24: try reader.field(&self.number, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "extendee": 2
    case "number": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&extendee, .string)
    case 3: try json.field(&self.number, .int32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("extendee", extendee, .string)
    json.field("number", self.number, .int32)
  }
}

extension EnumDeclaration: Message {
  /// `martlet.reflection.EnumDeclaration`.
  package static let fullName = "martlet.reflection.EnumDeclaration"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, values, .message(NameDeclaration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&values, .message(NameDeclaration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "values": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&values, .message(NameDeclaration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("values", values, .message(NameDeclaration.self))
  }
}

extension ServiceDeclaration: Message {
  /// `martlet.reflection.ServiceDeclaration`.
  package static let fullName = "martlet.reflection.ServiceDeclaration"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, methods, .message(NameDeclaration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&methods, .message(NameDeclaration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "methods": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&methods, .message(NameDeclaration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("methods", methods, .message(NameDeclaration.self))
  }
}

extension NameDeclaration: Message {
  /// `martlet.reflection.NameDeclaration`.
  package static let fullName = "martlet.reflection.NameDeclaration"

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

extension FileDescriptor {
  /// `martlet/reflection/declarations.proto`.
  package static let martletReflectionDeclarations = FileDescriptor(
    name: "martlet/reflection/declarations.proto",
    dependencies: [],
    base64: """
      CiVtYXJ0bGV0L3JlZmxlY3Rpb24vZGVjbGFyYXRpb25zLnByb3RvEhJtYXJ0bGV0LnJlZmxlY3Rpb24iyQIKEEZp\
      bGVEZWNsYXJhdGlvbnMSEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgdwYWNrYWdlGAIgASgJUgdwYWNrYWdlEkIKCG1l\
      c3NhZ2VzGAQgAygLMiYubWFydGxldC5yZWZsZWN0aW9uLk1lc3NhZ2VEZWNsYXJhdGlvblIIbWVzc2FnZXMSOQoF\
      ZW51bXMYBSADKAsyIy5tYXJ0bGV0LnJlZmxlY3Rpb24uRW51bURlY2xhcmF0aW9uUgVlbnVtcxJCCghzZXJ2aWNl\
      cxgGIAMoCzImLm1hcnRsZXQucmVmbGVjdGlvbi5TZXJ2aWNlRGVjbGFyYXRpb25SCHNlcnZpY2VzEkQKCmV4dGVu\
      c2lvbnMYByADKAsyJC5tYXJ0bGV0LnJlZmxlY3Rpb24uRmllbGREZWNsYXJhdGlvblIKZXh0ZW5zaW9ucyLoAgoS\
      TWVzc2FnZURlY2xhcmF0aW9uEhIKBG5hbWUYASABKAlSBG5hbWUSPAoGZmllbGRzGAIgAygLMiQubWFydGxldC5y\
      ZWZsZWN0aW9uLkZpZWxkRGVjbGFyYXRpb25SBmZpZWxkcxJCCghtZXNzYWdlcxgDIAMoCzImLm1hcnRsZXQucmVm\
      bGVjdGlvbi5NZXNzYWdlRGVjbGFyYXRpb25SCG1lc3NhZ2VzEjkKBWVudW1zGAQgAygLMiMubWFydGxldC5yZWZs\
      ZWN0aW9uLkVudW1EZWNsYXJhdGlvblIFZW51bXMSRAoKZXh0ZW5zaW9ucxgGIAMoCzIkLm1hcnRsZXQucmVmbGVj\
      dGlvbi5GaWVsZERlY2xhcmF0aW9uUgpleHRlbnNpb25zEjsKBm9uZW9mcxgIIAMoCzIjLm1hcnRsZXQucmVmbGVj\
      dGlvbi5OYW1lRGVjbGFyYXRpb25SBm9uZW9mcyJaChBGaWVsZERlY2xhcmF0aW9uEhIKBG5hbWUYASABKAlSBG5h\
      bWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEhYKBm51bWJlchgDIAEoBVIGbnVtYmVyImIKD0VudW1EZWNs\
      YXJhdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEjsKBnZhbHVlcxgCIAMoCzIjLm1hcnRsZXQucmVmbGVjdGlvbi5O\
      YW1lRGVjbGFyYXRpb25SBnZhbHVlcyJnChJTZXJ2aWNlRGVjbGFyYXRpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRI9\
      CgdtZXRob2RzGAIgAygLMiMubWFydGxldC5yZWZsZWN0aW9uLk5hbWVEZWNsYXJhdGlvblIHbWV0aG9kcyIlCg9O\
      YW1lRGVjbGFyYXRpb24SEgoEbmFtZRgBIAEoCVIEbmFtZUJRChJtYXJ0bGV0LnJlZmxlY3Rpb25QAVokbWFydGxl\
      dC9yZWZsZWN0aW9uO21hcnRsZXRyZWZsZWN0aW9uqgISTWFydGxldC5SZWZsZWN0aW9uYgZwcm90bzM=
      """)
}
