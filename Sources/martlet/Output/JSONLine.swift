internal import Foundation
internal import Protobuf

/// One line of JSON for programs that read ours.
enum JSONLine {
  /// Prints the JSON form of a message.
  static func print(_ message: some Message) throws {
    Terminal.line(try message.jsonString())
  }

  /// Prints values by name.
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    Terminal.line(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
