/// How much of the past a device that is linked gets.
public enum HistoryShare: Sendable, Hashable {
  /// Nothing: its history begins when it is linked.
  case none
  /// What was said in the last days.
  case days(Int)
  /// All that the device has which approves it.
  case all
}
