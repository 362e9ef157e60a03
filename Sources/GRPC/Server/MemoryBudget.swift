/// Counts bytes that are held for peers, here and for the whole of which this is a part.
///
/// Touched on one loop only.
final class MemoryBudget {
  private let limit: Int
  private let whole: MemoryBudget?
  private var used = 0

  init(limit: Int, partOf whole: MemoryBudget? = nil) {
    self.limit = limit
    self.whole = whole
  }

  /// Counts bytes more or fewer.
  ///
  /// - Returns: false where there are more than may be; they are counted all the same.
  func change(by byteCount: Int) -> Bool {
    used += byteCount
    let wholeHasRoom = whole?.change(by: byteCount) ?? true
    return used <= limit && wholeHasRoom
  }
}
