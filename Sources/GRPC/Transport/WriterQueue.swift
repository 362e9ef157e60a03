internal import Reactor

/// Writers that wait until less is queued on their stream.
struct WriterQueue {
  private var writers: [Waiter<Void>] = []

  var isEmpty: Bool { writers.isEmpty }

  mutating func park(_ writer: Waiter<Void>) { writers.append(writer) }

  mutating func resume(_ result: Result<Void, any Error>) {
    guard !writers.isEmpty else { return }
    let waiting = writers
    writers = []
    for writer in waiting { writer.resume(with: result) }
  }
}
