internal import Foundation

extension Input {
  /// The lines of standard input as they come, until it ends.
  static func lines() -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    // Reading blocks: it has a thread of its own, which ends with the input or the program.
    Thread.detachNewThread {
      while let line = readLine() {
        if !line.isEmpty { continuation.yield(line) }
      }
      continuation.finish()
    }
    return stream
  }
}
