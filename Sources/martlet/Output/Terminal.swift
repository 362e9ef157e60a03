internal import CLinux
internal import Foundation
internal import PlainText

/// Lines for people.
enum Terminal {
  /// Whether standard error is a terminal: only then is progress shown.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal: only then are pictures drawn unasked.
  static var isOutputInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes a line to standard error, where that is possible.
  static func complain(_ line: Line) {
    try? FileHandle.standardError.write(contentsOf: Data((line.text + "\n").utf8))
  }

  /// Says what takes a while, where someone is watching.
  static func progress(_ line: Line) {
    if isInteractive { complain(line) }
  }

  /// Writes over the last line of standard error.
  static func redraw(_ line: Line) {
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1b}[K\(line.text)".utf8))
  }

  /// Says on a terminal that there is nothing to list; programs get an empty output.
  static func note(_ line: Line) {
    if isatty(STDOUT_FILENO) == 1 { complain(line) }
  }

  /// Writes a line to standard output, at once.
  ///
  /// Where that is not possible, such as on a full disk, the program ends: an event that was to be
  /// told counts as not handled yet.
  static func line(_ line: Line) { bytes(Array((line.text + "\n").utf8)) }

  /// Writes bytes of a file to standard output, at once.
  static func bytes(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      complain("martlet: error: cannot write the output: \(foreign: error.localizedDescription)")
      exit(EX_IOERR)
    }
  }

  /// Asks on the terminal for a decision; anything but "y" or "yes" is no.
  static func confirm(_ question: Line) -> Bool {
    try? FileHandle.standardError.write(contentsOf: Data("\(question.text) [y/N] ".utf8))
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  /// Does what the rest can do without, and says why it failed.
  static func attempt(_ body: () throws -> Void) {
    do { try body() } catch { complain("martlet: \(foreign: "\(error)")") }
  }

  /// A passphrase, asked for on the terminal without showing it.
  static func askPassphrase(_ prompt: Line) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    martlet_set_echo(0)
    try? FileHandle.standardError.write(contentsOf: Data("\(prompt.text): ".utf8))
    defer {
      martlet_set_echo(1)
      complain("")
    }
    return readLine()
  }

  /// Seconds that calendars can say: the years 1 to 9999.
  private static let seconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Seconds since 1970 as a time of the local zone.
  static func time(_ seconds: Int64) -> Line {
    let clamped = min(max(seconds, Self.seconds.lowerBound), Self.seconds.upperBound)
    return Line(
      foreign: Date(timeIntervalSince1970: TimeInterval(clamped))
        .formatted(
          Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: .current).year()
            .month().day().time(includingFractionalSeconds: false)))
  }
}
