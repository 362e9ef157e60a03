internal import Foundation

/// Times what is compared in turns, so that a slow moment of the machine falls on all alike.
struct Measurement {
  private static let rounds = 15

  /// Microseconds for one iteration of each body: the median of the rounds.
  ///
  /// - Parameters:
  ///   - iterations: how often a body runs in a round.
  ///   - bodies: what to compare.
  /// - Returns: one figure a body.
  /// - Throws: what a body throws.
  static func compare(
    iterations: Int, _ bodies: [(Int) throws -> Void]
  ) throws -> [Double] {
    var figures = [[Double]](repeating: [], count: bodies.count)
    for _ in 0..<rounds {
      for (index, body) in bodies.enumerated() {
        let start = ContinuousClock.now
        for iteration in 0..<iterations { try body(iteration) }
        let elapsed = ContinuousClock.now - start
        let microseconds =
          Double(elapsed.components.attoseconds) / 1e12
          + Double(elapsed.components.seconds) * 1e6
        figures[index].append(microseconds / Double(iterations))
      }
    }
    return figures.map { $0.sorted()[rounds / 2] }
  }

  /// Bytes of memory that the process occupies.
  static var residentByteCount: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096
  }
}

/// What was measured, and how it stands to its bar.
struct Report {
  private(set) var isShort = false

  func line(_ what: String, _ figure: Double, _ unit: String) {
    Self.write("\(what): \(Self.format(figure)) \(unit)")
  }

  /// A figure that must not exceed `target`.
  mutating func bar(_ what: String, _ figure: Double, atMost target: Double) {
    let isMet = figure <= target
    isShort = isShort || !isMet
    let verdict = isMet ? "met" : "short"
    Self.write("bar: \(what) \(Self.format(figure)) \(Self.format(target)) \(verdict)")
  }

  /// Writes at once, also into a pipe.
  private static func write(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private static func format(_ figure: Double) -> String { String(format: "%.2f", figure) }
}
