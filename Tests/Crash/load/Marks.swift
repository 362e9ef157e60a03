internal import Synchronization

/// Kills of which the driver asks how long they kept senders from being answered.
final class Marks: Sendable {
  private struct Mark {
    let name: String
    let node: Int
    let setAt: ContinuousClock.Instant
    let number: Int
  }

  private struct State {
    var open: [Mark] = []
    var count = 0
  }

  private let state = Mutex(State())

  /// How many there have been: an attempt that began later can answer them.
  var count: Int { state.withLock { $0.count } }

  /// Something has just been killed.
  ///
  /// - Parameters:
  ///   - name: what the driver calls it.
  ///   - node: the node whose next answer ends it.
  func set(_ name: String, node: Int) {
    state.withLock { state in
      state.count += 1
      state.open.append(Mark(name: name, node: node, setAt: .now, number: state.count))
    }
  }

  /// A node has answered an attempt that began when there had been `count` marks.
  ///
  /// - Returns: the names of the marks that this ends, each with its time.
  func answer(by node: Int, begunAt count: Int) -> [(name: String, time: Duration)] {
    state.withLock { state in
      let ended = state.open.filter { $0.node == node && $0.number <= count }
      guard !ended.isEmpty else { return [] }
      state.open.removeAll { mark in ended.contains { $0.number == mark.number } }
      return ended.map { ($0.name, $0.setAt.duration(to: .now)) }
    }
  }
}
