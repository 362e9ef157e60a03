/// How far one sweep goes through a table that is too large for it: so many steps, each of which
/// begins behind the last row of the one before. The next sweep goes on from there, and begins anew
/// at the end.
struct Turns<Place: Sendable>: Sendable {
  private let limit: Int
  private var count = 0
  /// The last row that was looked at; nil for the beginning.
  private(set) var place: Place?

  /// The beginning of the table.
  ///
  /// - Parameter limit: how many steps one sweep takes.
  init(limit: Int) { self.limit = limit }

  /// A step has been taken.
  ///
  /// - Parameter place: the last row that it looked at; nil at the end of the table.
  /// - Returns: whether the sweep takes another one.
  mutating func advance(to place: Place?) -> Bool {
    self.place = place
    count += 1
    guard place == nil || count >= limit else { return true }
    count = 0
    return false
  }
}
