/// Bounds of what an agent keeps for the programs that it tells.
extension ClientLimits {
  /// Events that are kept for consumers that do not acknowledge them; older ones are dropped.
  static let journalEvents = 100_000
  /// Programs with a cursor of their own.
  static let journalConsumers = 64
}
