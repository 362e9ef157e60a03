internal import Dispatch
internal import Foundation

/// SIGTERM and SIGINT, which ask the program to stop, and SIGHUP, which asks it to read its
/// certificate and keys again.
// Sendable: the sources are kept, and never touched again.
final class Termination: @unchecked Sendable {
  private let signals: AsyncStream<Int32>
  private let sources: [any DispatchSourceSignal]

  /// Takes the signals over from now on; that nobody reads the log any more ends nothing.
  init() {
    signal(SIGPIPE, SIG_IGN)
    let (stream, continuation) = AsyncStream<Int32>.makeStream()
    signals = stream
    sources = [SIGTERM, SIGINT, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield(number) }
      source.resume()
      return source
    }
  }

  /// Waits until the program is asked to stop.
  func wait(onHangup reload: () -> Void) async {
    for await number in signals {
      guard number == SIGHUP else { return }
      reload()
    }
  }
}
