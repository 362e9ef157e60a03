internal import Protobuf

/// Whether a person is there.
public struct PersonPresence: Sendable, Hashable {
  /// Whose account it is.
  public let account: AccountID
  /// Whether one of the account's devices is there.
  public let isThere: Bool
  /// What it says; of several devices, the one that is most there.
  public let status: PresenceStatus

  /// What several devices of an account make of it; nil if there are none.
  init?(_ account: AccountID, _ entries: [(isLive: Bool, status: PresenceStatus)], at now: Int64) {
    let ranked = entries.max { Self.rank($0) < Self.rank($1) }
    guard let ranked else { return nil }
    self.account = account
    isThere = ranked.isLive && ranked.status.state != .gone
    var status = ranked.status
    status.counter = 0
    if let end = status.clearsAt, end.seconds <= now {
      (status.text, status.emoji, status.clearsAt) = ("", "", nil)
    }
    // Whose clock is ahead was not seen later than now.
    if let seen = status.lastSeen, seen.seconds > now { status.lastSeen?.seconds = now }
    self.status = status
  }

  private static func rank(_ entry: (isLive: Bool, status: PresenceStatus)) -> (Int, Int64) {
    let order: [PresenceStatus.State] = [.away, .doNotDisturb, .busy, .online]
    let place = entry.isLive ? order.firstIndex(of: entry.status.state).map { $0 + 1 } ?? 0 : 0
    return (place, entry.status.lastSeen?.seconds ?? 0)
  }
}
