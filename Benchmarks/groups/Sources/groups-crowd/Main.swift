internal import Glibc

/// Plays a large group with a client library for each account, and prints figures, one a line.
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 7, let size = Int(arguments[2]), let messages = Int(arguments[3]),
      let committers = Int(arguments[4]), let removals = Int(arguments[5]), size > removals + 1
    else {
      print("usage: groups-crowd TARGET ACCOUNTS MESSAGES COMMITTERS REMOVALS KEY-FILE")
      return
    }
    let crowd = try await Crowd(size, with: arguments[1], keyFile: arguments[6])
    try await crowd.found()
    try await crowd.join()
    try await crowd.talk(messages)
    try await crowd.renew(committers)
    try await crowd.remove(removals)
    try crowd.report()
  }

  static func report(_ name: String, _ figure: Double) {
    print("\(name) \(figure)")
    fflush(nil)
  }

  /// Reports how long a part takes.
  static func timed(_ name: String, _ body: () async throws -> Void) async rethrows {
    let start = ContinuousClock.now
    try await body()
    let time = start.duration(to: .now).components
    report("\(name)-s", Double(time.seconds) + Double(time.attoseconds) / 1e18)
    report("\(name)-memory-MB", Memory.resident)
  }
}

/// What the process has of the machine's memory.
enum Memory {
  /// Megabytes.
  static var resident: Double {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let text = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let words = String(decoding: text, as: UTF8.self).split(separator: " ")
    return Double(Int(words[1]) ?? 0) * Double(getpagesize()) / 1e6
  }
}

/// What the process has had of the machine's processors.
enum Processor {
  /// Seconds, of the program's own code and of the kernel's for it.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What went wrong.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
