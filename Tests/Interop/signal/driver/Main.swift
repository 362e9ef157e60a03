internal import Foundation

/// Answers commands, one JSON object a line, so that another implementation can talk with this one.
@main
struct Main {
  static func main() throws {
    var device = try Device()
    while let line = readLine() {
      let command = try JSONDecoder().decode(Command.self, from: Data(line.utf8))
      var reply: Reply
      do { reply = try device.answer(command) } catch { reply = Reply(error: "\(error)") }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      FileHandle.standardOutput.write(try encoder.encode(reply) + Data("\n".utf8))
    }
  }
}

/// What to do: `operation` and what it takes, bytes in hexadecimal digits.
struct Command: Decodable {
  let operation: Operation
  var bundle: Bundle?
  var bytes: String?
  var seed: String?
  var parameters: Int?

  /// The operations.
  enum Operation: String, Decodable {
    case bundle
    case begin
    case encrypt
    case decrypt
    case kemKey
    case encapsulate
    case decapsulate
  }
}

/// What came of it.
struct Reply: Encodable {
  var bytes: String?
  var secret: String?
  var bundle: Bundle?
  var error: String?
}

/// A prekey bundle as JSON.
struct Bundle: Codable {
  let identityKey: String
  let modes: UInt8
  let signedPreKey: String
  let signature: String
  let oneTimePreKey: String?
  let kemPreKey: String?
  let kemSignature: String?
}
