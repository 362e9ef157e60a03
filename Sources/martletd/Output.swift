internal import Foundation
internal import PlainText

/// What the program writes: nothing else in it does.
enum Output {
  /// Writes a line to standard output, at once: whoever reads through a pipe is told.
  static func line(_ line: Line) { bytes(Array((line.text + "\n").utf8)) }

  /// Writes what is to be kept as it is to standard output.
  static func bytes(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes a line to standard error.
  static func complain(_ line: Line) { log(line.text + "\n") }

  /// Writes a line of the log, which is JSON.
  ///
  /// The server goes on where its log cannot be written, such as on a full disk.
  static func log(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }
}
