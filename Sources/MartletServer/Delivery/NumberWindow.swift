/// Which of a sender's numbers have come, as far as that can still matter.
struct NumberWindow: Sendable {
  /// How far back numbers are told apart; what is older counts as having come.
  static let span: Int64 = 1024

  private var highest: Int64 = 0
  private var recent: Set<Int64> = []

  /// Takes in a number.
  ///
  /// - Returns: whether it had not come yet.
  mutating func insert(_ number: Int64) -> Bool {
    guard number > highest - Self.span, recent.insert(number).inserted else { return false }
    highest = max(highest, number)
    if recent.count > 2 * Self.span { recent = recent.filter { $0 > highest - Self.span } }
    return true
  }
}
