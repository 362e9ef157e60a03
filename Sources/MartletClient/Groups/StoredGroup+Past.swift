internal import Protobuf

/// What a group's past is to this device.
extension StoredGroup {
  /// What is kept of a group that was joined from outside.
  ///
  /// - Parameters:
  ///   - sequence: where in the log.
  ///   - former: what was kept before; nil if nothing was.
  init(joinedAt sequence: UInt64, after former: StoredGroup?) {
    self.init(
      sequence: sequence, details: former?.details, detailsVersion: former?.detailsVersion ?? 0)
    guard let former, former.hasState else { return }
    hasJoinedAgain = true
    missedSince = former.missedSince ?? former.knownAt
    knownAt = former.knownAt
    historySince = former.historySince
    arrivals = former.arrivals
  }

  /// Notes who has come and gone, and what new members get from now on.
  mutating func note(_ entries: [ReceivedEvent.GroupChange.Entry], at time: ProtoTimestamp) {
    for entry in entries {
      switch entry.kind {
      case .added:
        guard let account = AccountID(entry.accountID) else { continue }
        arrivals.removeAll { $0.accountID == account.bytes }
        arrivals.append(GroupArrival(accountID: account.bytes, time: time))
      case .removed:
        guard let account = AccountID(entry.accountID) else { continue }
        arrivals.removeAll { $0.accountID == account.bytes }
      case .historyChanged: noteHistory(days: UInt16(clamping: entry.historyDays), at: time)
      default: continue
      }
    }
  }

  /// Notes what new members get from now on.
  mutating func noteHistory(days: UInt16, at time: ProtoTimestamp) {
    historySince = days == 0 ? nil : historySince ?? time
  }

  /// Whether every member was one at a time, and may know what was said then.
  func isKnownToAll(since time: ProtoTimestamp) -> Bool {
    arrivals.allSatisfy { !time.isEarlier(than: $0.time) }
  }

  /// Whether an account was a member at a time.
  func wasMember(_ account: AccountID, at time: ProtoTimestamp) -> Bool {
    arrivals.allSatisfy { $0.accountID != account.bytes || !time.isEarlier(than: $0.time) }
  }
}

extension ProtoTimestamp {
  /// Whether it comes before another time; nil is before every time.
  func isEarlier(than other: ProtoTimestamp?) -> Bool {
    guard let other else { return false }
    return (seconds, nanos) < (other.seconds, other.nanos)
  }
}
