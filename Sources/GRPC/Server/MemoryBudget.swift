/// Counts the bytes that are held for the peers of a loop.
///
/// Where there is no room, a connection that holds no more than its fair share may go on: who takes
/// much cannot lock out who takes little. So up to twice the limit may be held.
///
/// Touched on its loop only.
final class MemoryBudget {
  private let limit: Int
  private var used = 0
  /// Connections that hold something.
  private var holders = 0

  init(limit: Int) { self.limit = limit }

  /// The part of a connection.
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
      whole.used += byteCount
      if held != (used > 0) { whole.holders += held ? -1 : 1 }
      guard used <= limit else { return false }
      return whole.used <= whole.limit || used <= whole.limit / max(1, whole.holders)
    }
  }
}
