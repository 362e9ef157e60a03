internal import Synchronization

/// The streams on this node that follow one group, and how far they have been told of its log.
///
/// Entries are told in order while the feed is locked, so that no stream sees the later of two
/// batches first; what is missing in between is read once for all of them.
final class GroupFeed: Sendable {
  private struct State {
    var told: Int64
    var mailboxes: [Address: Mailbox] = [:]
    var isReading = false
    var mustReadAgain = false
  }

  let group: Identifier
  private let state: Mutex<State>

  /// A feed that nobody follows yet.
  ///
  /// - Parameters:
  ///   - group: whose log it is.
  ///   - last: an entry of the log; what comes after it is told.
  init(group: Identifier, last: Int64) {
    self.group = group
    state = Mutex(State(told: last))
  }

  /// The last entry that was told of.
  var told: Int64 { state.withLock { $0.told } }

  func add(_ mailbox: Mailbox) { state.withLock { $0.mailboxes[mailbox.address] = mailbox } }

  /// Lets a stream go.
  ///
  /// - Returns: whether nobody follows the feed any more.
  func remove(_ mailbox: Mailbox) -> Bool {
    state.withLock { state in
      if state.mailboxes[mailbox.address] === mailbox { state.mailboxes[mailbox.address] = nil }
      return state.mailboxes.isEmpty
    }
  }

  /// The streams that follow.
  var mailboxes: [Mailbox] { state.withLock { Array($0.mailboxes.values) } }

  /// Tells of entries that were just committed on this node.
  ///
  /// - Parameters:
  ///   - entries: in order, without a gap.
  ///   - ends: devices that get nothing after an entry.
  /// - Returns: whether entries before them are missing, and are to be read.
  func tell(_ entries: [GroupEntry], ends: [Address: Int64]) -> Bool {
    state.withLock { state in
      guard let first = entries.first, first.sequence <= state.told + 1 else { return true }
      for (address, end) in ends {
        state.mailboxes[address]?.update { $0.groups.end(group, at: end) }
      }
      tell(entries, &state)
      return false
    }
  }

  /// Begins to read; false where someone does, who will then read once more.
  func beginReading() -> Bool {
    state.withLock { state in
      guard !state.isReading else {
        state.mustReadAgain = true
        return false
      }
      state.isReading = true
      return true
    }
  }

  /// Tells of what was read.
  ///
  /// - Returns: whether to read again.
  func finishReading(
    _ entries: [GroupEntry], ends: [(Address, Int64)], hasMore: Bool
  ) -> Bool {
    state.withLock { state in
      for (address, end) in ends {
        state.mailboxes[address]?.update { $0.groups.end(group, at: end) }
      }
      if !entries.isEmpty { tell(entries, &state) }
      let goesOn = hasMore || state.mustReadAgain
      state.mustReadAgain = false
      state.isReading = goesOn
      return goesOn
    }
  }

  private func tell(_ entries: [GroupEntry], _ state: inout State) {
    let fresh = entries.filter { $0.sequence > state.told }
    guard let last = fresh.last else { return }
    state.told = last.sequence
    var gone: [Address] = []
    for (address, mailbox) in state.mailboxes {
      let follows = mailbox.update { queue in
        fresh.reduce(true) { queue.groups.offer($1) && $0 }
      }
      if !follows { gone.append(address) }
    }
    for address in gone { state.mailboxes[address] = nil }
  }
}
