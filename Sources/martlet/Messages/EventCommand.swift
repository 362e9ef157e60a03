internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText

/// A command of the user's that handles events: each is on its standard input, in JSON, and nowhere
/// else, so that nothing others write is ever part of a command line.
struct EventCommand: Sendable {
  /// An event was not handled.
  struct Failed: Error {
    /// What the command ended with: its exit code, or 128 and the signal.
    let status: Int
  }

  private let command: String

  init(_ command: String) { self.command = command }

  /// Runs it for an event, to its end.
  ///
  /// - Throws: `Failed` unless it exits with 0.
  func run(_ event: ReceivedEvent) async throws {
    let number = martlet_memory_file()
    guard number >= 0 else { throw UsageError("there is no memory for an event") }
    let input = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    try input.write(contentsOf: Data((try JSONLine.line(event).text + "\n").utf8))
    try input.seek(toOffset: 0)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = input
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { process in
        let isSignal = process.terminationReason == .uncaughtSignal
        continuation.resume(returning: (isSignal ? 128 : 0) + Int(process.terminationStatus))
      }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    guard status == 0 else { throw Failed(status: status) }
  }
}
