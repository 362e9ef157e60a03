internal import Foundation
internal import Glibc

/// What the process uses.
struct ProcessUsage {
  let residentByteCount: Int
  let processorSeconds: Double
  let openFileCount: Int

  /// What it uses now; nil if /proc does not tell.
  ///
  /// Source: proc(5), `/proc/self/statm`, `/proc/self/stat` (fields 14 and 15) and `/proc/self/fd`.
  static var now: ProcessUsage? {
    guard let pages = words(in: "statm"), pages.count > 1, let resident = Int(pages[1]),
      // The program's name, which may hold anything, ends with the last bracket.
      let fields = words(in: "stat", after: ")"), fields.count > 12,
      let user = Int(fields[11]), let system = Int(fields[12]),
      let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    else { return nil }
    return ProcessUsage(
      residentByteCount: resident * sysconf(Int32(_SC_PAGESIZE)),
      processorSeconds: Double(user + system) / Double(sysconf(Int32(_SC_CLK_TCK))),
      openFileCount: files.count)
  }

  private static func words(in name: String, after end: Character? = nil) -> [Substring]? {
    guard let text = try? String(contentsOfFile: "/proc/self/\(name)", encoding: .utf8)
    else { return nil }
    let start = end.flatMap { text.lastIndex(of: $0) }.map { text.index(after: $0) }
    return text[(start ?? text.startIndex)...].split(whereSeparator: \.isWhitespace)
  }
}
