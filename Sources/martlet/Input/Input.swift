internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText

/// What is read of files and of standard input: never more than fits in a message.
enum Input {
  /// Bytes that a message may carry in it.
  static let byteLimit = 65_536

  /// Whether standard input is a terminal: then nothing is read without being asked for.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The text of standard input, without the line break at its end.
  ///
  /// - Throws: `UsageError` if it is too long or no UTF-8.
  static func text() throws -> String {
    let bytes = try read(.standardInput, "standard input")
    guard var text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("standard input is not text in UTF-8", hint: "--file - sends it as a file")
    }
    if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// The bytes of a file, which may be a pipe; of standard input if the path is "-".
  ///
  /// - Throws: `UsageError` if it cannot be read, or is too long.
  static func bytes(of path: String) throws -> [UInt8] {
    if isStandardInput(path) { return try read(.standardInput, "standard input") }
    let name: Line = "\(foreign: path)"
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let type = attributes?[.type] as? FileAttributeType
    guard type != .typeDirectory else { throw UsageError("cannot read \(name): it is a folder") }
    if type == .typeRegular, let size = (attributes?[.size] as? NSNumber)?.int64Value,
      size > byteLimit
    {
      throw tooLong(name, size)
    }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable(name) }
    defer { try? handle.close() }
    return try read(handle, name)
  }

  /// The name that a file is sent under: none if its path does not name a file that stays.
  static func fileName(_ path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let isPassing =
      isStandardInput(path)
      || ["/dev/fd", "/proc/self/fd"].contains(url.deletingLastPathComponent().path)
    return isPassing ? "" : url.lastPathComponent
  }

  static func isStandardInput(_ path: String) -> Bool {
    ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(path)
  }

  private static func read(_ handle: FileHandle, _ name: Line) throws -> [UInt8] {
    let bytes: [UInt8]
    do {
      // It reads on until it has all, or the end is reached: a terminal's end comes but once.
      bytes = Array(try handle.read(upToCount: byteLimit + 1) ?? Data())
    } catch {
      throw FileError(name.text, error)
    }
    guard bytes.count <= byteLimit else { throw tooLong(name, nil) }
    return bytes
  }

  /// What is said of a file that cannot be opened.
  static func unreadable(_ name: Line) -> UsageError {
    UsageError(
      "cannot read \(name)", hint: "check that the file is there, and that you may read it")
  }

  private static func tooLong(_ name: Line, _ byteCount: Int64?) -> UsageError {
    let size: Line = byteCount.map { " of \($0) bytes" } ?? ""
    return UsageError("\(name)\(size) exceeds the limit of \(byteLimit) bytes")
  }
}
