internal import Foundation
internal import Protobuf
internal import TestMessages

/// Does on standard input and output what the interoperability tests ask of the codec.
///
/// A question is four bytes of length, least significant first, one byte that says what to do and
/// so many bytes less one. An answer is four bytes of length, `+` or `-`, and the result or the
/// reason of a refusal.
@main
enum CodecDriver {
  static func main() throws {
    let input = FileHandle.standardInput
    while let head = try input.read(upToCount: 4), head.count == 4 {
      let count = head.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
      guard let question = try input.read(upToCount: count), question.count == count else { return }
      try FileHandle.standardOutput.write(contentsOf: framed(answer([UInt8](question))))
    }
  }

  private static func framed(_ answer: [UInt8]) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: answer.count >> (8 * $0)) } + answer
  }

  private static func answer(_ question: [UInt8]) -> [UInt8] {
    do {
      return [UInt8(ascii: "+")] + (try result(question))
    } catch {
      return Array("-\(error)".utf8)
    }
  }

  private static func result(_ question: [UInt8]) throws -> [UInt8] {
    let content = Array(question.dropFirst())
    let options = JSONOptions(types: [Everything.Nested.self])
    switch question.first {
    case UInt8(ascii: "b"):
      return try Everything(decoding: content).encoded()
    case UInt8(ascii: "j"):
      return Array(try Everything(decoding: content).jsonString(options: options).utf8)
    default:
      let text = String(decoding: content, as: UTF8.self)
      return try Everything(json: text, options: options).encoded()
    }
  }
}
