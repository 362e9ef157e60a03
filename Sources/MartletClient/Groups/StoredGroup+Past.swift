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
  ///
  /// - Parameters:
  ///   - entries: what has changed.
  ///   - time: when, by the server's clock.
  ///   - heardAt: when this device hears of it, by its own.
  mutating func note(
    _ entries: [ReceivedEvent.GroupChange.Entry], at time: ProtoTimestamp, heardAt: ProtoTimestamp
  ) {
    for entry in entries {
      switch entry.kind {
      case .added:
        guard let account = AccountID(entry.accountID) else { continue }
        arrivals.removeAll { $0.accountID == account.bytes }
        arrivals.append(
          GroupArrival(accountID: account.bytes, time: time, heardAt: heardAt))
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

  /// Whether an own message was meant for every member of now.
  func isMeantForAll(_ message: StoredMessage) -> Bool {
    arrivals.allSatisfy { message.isMeant(for: $0) }
  }

  /// Whether an own message was meant for an account that is a member now.
  func isMeant(_ message: StoredMessage, for account: AccountID) -> Bool {
    arrivals.allSatisfy { $0.accountID != account.bytes || message.isMeant(for: $0) }
  }
}

extension StoredMessage {
  /// Whether a message was written when its author knew that an account had come, and taken by the
  /// server after that.
  fileprivate func isMeant(for arrival: GroupArrival) -> Bool {
    guard let writtenAt = content?.writtenAt, let serverTime else { return false }
    return !serverTime.isEarlier(than: arrival.time) && !writtenAt.isEarlier(than: arrival.heardAt)
  }
}

extension ProtoTimestamp {
  /// Whether it comes before another time; nil is before every time.
  func isEarlier(than other: ProtoTimestamp?) -> Bool {
    guard let other else { return false }
    return (seconds, nanos) < (other.seconds, other.nanos)
  }
}
