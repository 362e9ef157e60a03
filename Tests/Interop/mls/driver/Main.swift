internal import Foundation
internal import MLSCore

/// Speaks for one client of Martlet's MLS over standard input and output: a request a line, an
/// answer a line, both JSON objects; bytes are hexadecimal.
///
/// A request has `command` and its arguments; an answer has its results, or `error`.
@main
struct Main {
  static func main() {
    var driver = Driver()
    while let line = readLine() {
      let answer: [String: String]
      do {
        let request = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        answer = try driver.answer(Request(fields: request))
      } catch {
        answer = ["error": "\(error)"]
      }
      guard let data = try? JSONEncoder().encode(answer) else { return }
      FileHandle.standardOutput.write(data + [0x0a])
    }
  }
}

/// The fields of a request.
struct Request {
  /// Why a request cannot be answered.
  enum Failure: Error {
    /// The field is not there or not what it should be.
    case field(String)
    /// There is no such command.
    case command(String)
    /// The command does not fit the state of the driver.
    case state(String)
  }

  let fields: [String: String]

  func text(_ name: String) throws -> String {
    guard let text = fields[name] else { throw Failure.field(name) }
    return text
  }

  func number(_ name: String) throws -> Int {
    guard let number = Int(try text(name)) else { throw Failure.field(name) }
    return number
  }

  func bytes(_ name: String) throws -> [UInt8] {
    let digits = Array(try text(name).utf8)
    guard digits.count.isMultiple(of: 2) else { throw Failure.field(name) }
    return try stride(from: 0, to: digits.count, by: 2).map { index in
      let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { throw Failure.field(name) }
      return byte
    }
  }

  func message(_ name: String) throws -> MLSMessage { try MLSMessage(decoding: bytes(name)) }
}

extension [UInt8] {
  /// The bytes in hexadecimal.
  var hex: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
