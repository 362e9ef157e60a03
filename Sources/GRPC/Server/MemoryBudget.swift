internal import Synchronization

/// Counts the bytes that a server holds for its peers, on all of its loops.
///
/// Where there is no room, a connection that holds no more than its fair share may go on, or than a
/// large message: who takes much cannot lock out who takes little. So up to twice the limit may be
/// held.
final class MemoryBudget: Sendable {
  private let limit: Int
  private let modest: Int
  private let used = Atomic(0)
  /// Connections that hold something.
  private let holders = Atomic(0)

  /// - Parameters:
  ///   - limit: bytes that may be held.
  ///   - modest: bytes that a connection may hold once they are, until twice as many are.
  init(limit: Int, modest: Int = Limits.modestByteCount) {
    self.limit = limit
    self.modest = modest
  }

  /// The part of a connection; touched on its loop only.
  struct Share {
    private let limit: Int
    private let whole: MemoryBudget
    private var used = 0

    /// - Parameters:
    ///   - limit: bytes that the connection may hold, however much room there is.
    ///   - whole: what it is a part of.
    init(limit: Int, of whole: MemoryBudget) {
      self.limit = limit
      self.whole = whole
    }

    /// Counts bytes more or fewer.
    ///
    /// - Returns: false where there are more than may be; they are counted all the same.
    mutating func change(by byteCount: Int) -> Bool {
      let held = used > 0
      used += byteCount
      let all = whole.used.add(byteCount, ordering: .relaxed).newValue
      if held != (used > 0) { whole.holders.add(held ? -1 : 1, ordering: .relaxed) }
      guard used <= limit else { return false }
      guard all > whole.limit else { return true }
      let share = whole.limit / max(1, whole.holders.load(ordering: .relaxed))
      return used <= (all > 2 * whole.limit ? share : max(share, whole.modest))
    }
  }
}
