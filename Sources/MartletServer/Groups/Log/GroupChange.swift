/// What a transaction has committed to a group's log, and to whom it matters.
struct GroupChange: Sendable {
  /// The entries, in order, without a gap.
  var entries: [GroupEntry] = []
  /// Devices that get nothing after an entry.
  var ends: [Address: Int64] = [:]
  /// Devices that follow the group from now on.
  var joined: [Address] = []
  /// Whether one of the entries is a message that members are woken for at once; nil if none is a
  /// message.
  private(set) var isUrgent: Bool?

  /// Adds a message of a member.
  mutating func addMessage(_ entry: GroupEntry, isUrgent: Bool) {
    entries.append(entry)
    self.isUrgent = isUrgent || self.isUrgent == true
  }
}
