internal import CLinux
internal import Foundation

/// Lines for people.
enum Terminal {
  /// Whether standard error is a terminal: only then is progress shown.
  private static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line to standard error, where that is possible.
  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Says what takes a while, where someone is watching.
  static func progress(_ text: String) {
    if isInteractive { complain(text) }
  }

  /// Writes a line to standard output, at once.
  ///
  /// Where that is not possible, such as on a full disk, the program ends: an event that was to be
  /// told counts as not handled yet.
  static func line(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    } catch {
      complain("martlet: error: cannot write the output: \(error.localizedDescription)")
      exit(EX_IOERR)
    }
  }

  /// Text from elsewhere without what would steer a terminal.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
            ? scalar : "\u{fffd}"
        }))
  }

  /// A passphrase, asked for on the terminal without showing it.
  static func askPassphrase(_ prompt: String) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    try? FileHandle.standardError.write(contentsOf: Data("\(prompt): ".utf8))
    martlet_set_echo(0)
    defer {
      martlet_set_echo(1)
      complain("")
    }
    return readLine()
  }

  /// Seconds since 1970 as a time of the local zone.
  static func time(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds))
      .formatted(
        Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: .current).year()
          .month().day().time(includingFractionalSeconds: false))
  }
}
