/// What a transaction has committed to a group's log, and to whom it matters.
struct GroupChange: Sendable {
  /// The entries, in order, without a gap.
  var entries: [GroupEntry] = []
  /// Devices that get nothing after an entry.
  var ends: [Address: Int64] = [:]
  /// Devices that follow the group from now on.
  var joined: [Address] = []
}
