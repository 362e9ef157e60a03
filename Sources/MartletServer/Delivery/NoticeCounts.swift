internal import Synchronization

/// Whether this node has heard everything that the others have told it.
///
/// Nodes tell how many notifications they have sent; who has heard fewer a second later has missed
/// some. A node that is gone without a word may have stored what it did not tell any more.
final class NoticeCounts: Sendable {
  private struct Peer {
    /// Notifications that came, with those that were sent before this node listened, or are lost.
    var heard: Int64
    /// What it said it had sent, when it was last asked.
    var told: Int64
  }

  private struct State {
    var peers: [Identifier: Peer] = [:]
    /// Which packets came of late: one may come on two ways.
    var windows: [Identifier: NumberWindow] = [:]
    /// Whether something may have been missed since somebody last asked.
    var mayHaveMissed = true
  }

  private static let sparedWindows = 64

  private let state = Mutex(State())

  /// A notification has come.
  ///
  /// - Parameters:
  ///   - node: whose.
  ///   - number: which of its own it is; nil if it does not say, and comes on one way only.
  /// - Returns: whether it comes for the first time.
  @discardableResult
  func hear(from node: Identifier, number: Int64? = nil) -> Bool {
    state.withLock { state in
      if let number {
        guard state.windows[node, default: NumberWindow()].insert(number) else { return false }
      }
      state.peers[node]?.heard += 1
      return true
    }
  }

  /// Notifications come from now on; those of before are lost.
  func beginAnew() {
    state.withLock { state in
      state.peers = [:]
      state.mayHaveMissed = true
    }
  }

  /// Takes in what the nodes that are there say they have sent.
  func compare(_ notices: [Identifier: Int64]) {
    state.withLock { state in
      for (node, count) in notices {
        guard var peer = state.peers[node] else {
          state.peers[node] = Peer(heard: count, told: count)
          state.mayHaveMissed = true
          continue
        }
        // What it has sent by now may still be on its way.
        if peer.heard < peer.told {
          peer.heard = peer.told
          state.mayHaveMissed = true
        }
        peer.told = count
        state.peers[node] = peer
      }
      let gone = state.peers.keys.filter { notices[$0] == nil }
      if !gone.isEmpty { state.mayHaveMissed = true }
      for node in gone { state.peers[node] = nil }
      // A node is there for a moment before the others see its row.
      if state.windows.count > notices.count + Self.sparedWindows {
        state.windows = state.windows.filter { notices[$0.key] != nil }
      }
    }
  }

  /// Whether something may have been missed since this was last asked.
  func takeSuspicion() -> Bool {
    state.withLock { state in
      defer { state.mayHaveMissed = false }
      return state.mayHaveMissed
    }
  }
}
