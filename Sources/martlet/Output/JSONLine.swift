internal import Foundation
internal import PlainText
internal import Protobuf

/// One line of JSON for programs that read ours.
enum JSONLine {
  /// Prints the JSON form of a message.
  static func print(_ message: some Message) throws {
    Terminal.line(try line(message))
  }

  /// The JSON form of a message.
  static func line(_ message: some Message) throws -> Line {
    Line(json: PlainJSON.rewritten(try message.jsonString()))
  }

  /// Prints values by name.
  static func print(_ value: some Encodable) throws { Terminal.line(try line(value)) }

  /// Values by name.
  static func line(_ value: some Encodable) throws -> Line {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Line(json: String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
