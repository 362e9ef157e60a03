internal import MartletClient
internal import Protobuf

/// The JSON form of messages as shells and programs want it: identifiers in hexadecimal wherever
/// they stand, and values of enums as words in lower case.
///
/// Protobuf's own form has identifiers inside contents in base64, so that a program could not find
/// the message that a reply answers.
struct PlainJSON {
  private static let identifiers: Set = [
    "id", "authorId", "messageId", "accountId", "callId", "readMessageIds", "messageIds",
    "recipientId", "senderId", "identityKey", "key",
  ]
  private static let enumerations = ["state": "STATE_", "answer": "ANSWER_", "kind": "KIND_"]

  /// A container that is open: the name of its latest member, or of the member that a list is.
  private struct Container {
    let isObject: Bool
    var name: String
    var expectsName: Bool
  }

  private var open: [Container] = []
  private var output: [UInt8] = []

  /// The JSON form of a message, rewritten.
  static func rewritten(_ json: String) -> String {
    var rewriting = PlainJSON()
    rewriting.output.reserveCapacity(json.utf8.count)
    var rest = Array(json.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") {
        rewriting.take(string: readString(&rest))
      } else {
        rewriting.take(byte)
      }
    }
    return String(decoding: rewriting.output, as: UTF8.self)
  }

  /// A string's bytes as they stand between the quotation marks, the second of which is removed.
  private static func readString(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    var string: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      string.append(byte)
      if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { string.append(escaped) }
    }
    return string
  }

  private mutating func take(_ byte: UInt8) {
    output.append(byte)
    switch byte {
    case UInt8(ascii: "{"):
      open.append(Container(isObject: true, name: "", expectsName: true))
    case UInt8(ascii: "["):
      open.append(Container(isObject: false, name: open.last?.name ?? "", expectsName: false))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
    case UInt8(ascii: ","):
      if let last = open.indices.last { open[last].expectsName = open[last].isObject }
    default: break
    }
  }

  private mutating func take(string: [UInt8]) {
    var string = string
    if let last = open.indices.last {
      if open[last].expectsName {
        open[last].name = String(decoding: string, as: UTF8.self)
        open[last].expectsName = false
      } else {
        string = Self.value(string, named: open[last].name)
      }
    }
    output.append(UInt8(ascii: "\""))
    output += string
    output.append(UInt8(ascii: "\""))
  }

  private static func value(_ string: [UInt8], named name: String) -> [UInt8] {
    if let prefix = enumerations[name], string.starts(with: prefix.utf8) {
      return Array(
        String(decoding: string.dropFirst(prefix.utf8.count), as: UTF8.self).lowercased().utf8)
    }
    guard identifiers.contains(name), [24, 44].contains(string.count),
      let bytes = Base64.decode(string), [16, 32].contains(bytes.count)
    else { return string }
    return Array(Hexadecimal.encode(bytes).utf8)
  }
}
