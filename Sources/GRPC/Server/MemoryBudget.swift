/// Counts bytes that are held for peers, here and for the whole of which this is a part.
///
/// Where the whole has no room, a part that holds no more than its fair share may go on: who takes
/// much cannot lock out who takes little. So the whole may hold up to twice its limit.
///
/// Touched on one loop only.
final class MemoryBudget {
  private let limit: Int
  private let whole: MemoryBudget?
  private var used = 0
  /// Parts that hold something.
  private var holders = 0

  init(limit: Int, partOf whole: MemoryBudget? = nil) {
    self.limit = limit
    self.whole = whole
  }

  /// Counts bytes more or fewer.
  ///
  /// - Returns: false where there are more than may be; they are counted all the same.
  func change(by byteCount: Int) -> Bool {
    let held = used > 0
    used += byteCount
    guard let whole else { return used <= limit }
    whole.used += byteCount
    if held != (used > 0) { whole.holders += held ? -1 : 1 }
    let share = whole.limit / max(1, whole.holders)
    return used <= limit && (whole.used <= whole.limit || used <= share)
  }
}
