internal import Dispatch
internal import Foundation
internal import Synchronization

/// SIGTERM and SIGINT, which ask the program to stop, and SIGHUP, which asks it to read its
/// certificate and keys again.
///
/// Until the server serves, the program ends at once when it is asked to stop: nothing of a start
/// is worth waiting for, and the kernel ends the private database with the program.
// Sendable: the sources are kept, and never touched again.
final class Termination: @unchecked Sendable {
  private let signals: AsyncStream<Int32>
  private let sources: [any DispatchSourceSignal]
  private let phase = Phase()

  /// Whether the start is over.
  private final class Phase: Sendable {
    let isServing = Mutex(false)
  }

  /// Takes the signals over from now on; that nobody reads the log any more ends nothing.
  init() {
    signal(SIGPIPE, SIG_IGN)
    let (stream, continuation) = AsyncStream<Int32>.makeStream()
    signals = stream
    sources = [SIGTERM, SIGINT, SIGHUP].map { [phase] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if number != SIGHUP, !phase.isServing.withLock(\.self) { exit(128 + number) }
        continuation.yield(number)
      }
      source.resume()
      return source
    }
  }

  /// From now on the program stops in order.
  func startIsOver() { phase.isServing.withLock { $0 = true } }

  /// Waits until the program is asked to stop.
  func wait(onHangup reload: () -> Void) async {
    for await number in signals {
      guard number == SIGHUP else { return }
      reload()
    }
  }
}
