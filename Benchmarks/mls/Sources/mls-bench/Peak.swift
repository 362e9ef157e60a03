internal import Foundation

/// The most memory that the process had at once, since a moment of one's choosing.
enum Peak {
  /// Forgets the peak so far.
  ///
  /// Source: proc(5), /proc/pid/clear_refs.
  static func reset() throws {
    let file = try FileHandle(forWritingTo: URL(filePath: "/proc/self/clear_refs"))
    try file.write(contentsOf: Data("5".utf8))
    try file.close()
  }

  /// The peak in KiB.
  static func kibibytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
