/// Learns what has been committed to groups' logs, so that open streams are told of it.
///
/// What was committed here and what is only suspected are different things to say: the first hands
/// over the entries from memory, the second has the log read.
protocol GroupNotifier: Sendable {
  /// Hands over what was just committed to a group's log.
  func deliver(_ change: GroupChange)

  /// Has members' streams read a group's log: something may have been committed that they were not
  /// told of.
  func wake(_ group: Identifier)

  /// Has members' streams told that a group is gone.
  func tellDeleted(_ group: Identifier)
}
