internal import Foundation
internal import PlainText

/// Why a command cannot go on: a sentence, and the code that the program ends with.
struct Failure: Error, CustomStringConvertible {
  let description: String
  let code: Int32

  /// A failure because of an error.
  init(_ error: any Error, code: Int32) {
    description = "\(error)"
    self.code = code
  }

  /// A failure that is told in words.
  init(_ description: String, code: Int32) {
    self.description = description
    self.code = code
  }

  /// Ends the program.
  func exit() -> Never {
    Output.complain("martletd: error: \(foreign: description)")
    Foundation.exit(code)
  }
}

/// Runs code; where it throws, configuration is at fault.
func checked<Result>(_ body: () throws -> Result) throws(Failure) -> Result {
  do {
    return try body()
  } catch {
    throw Failure(error, code: EX_CONFIG)
  }
}
