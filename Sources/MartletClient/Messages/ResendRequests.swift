internal import SignalProtocol

/// How often messages were asked for again, of others or by others: nobody can use up the requests
/// that somebody else's messages need, or have messages sent again without end.
struct ResendRequests {
  /// How many an account has an hour, if there is a conversation with it.
  let perAccount: Int
  /// When each account asked or was asked, within the last hour.
  private var times: [AccountID: [Int64]] = [:]
  /// When that were accounts with which there is no conversation.
  private var strangers: [Int64] = []

  init(perAccount: Int) { self.perAccount = perAccount }

  /// Takes one request, if there is one left.
  ///
  /// - Parameters:
  ///   - account: who asks or is to be asked.
  ///   - isKnown: whether there is a conversation with the account. All others share one allowance.
  ///   - now: the present.
  /// - Returns: whether there was one.
  mutating func take(of account: AccountID, isKnown: Bool, at now: UnixTime) -> Bool {
    let start = now.seconds - 3600
    times = times.compactMapValues { old in
      let recent = old.filter { $0 >= start }
      return recent.isEmpty ? nil : recent
    }
    strangers.removeAll { $0 < start }
    guard isKnown else {
      guard strangers.count < ClientLimits.resendRequestsOfStrangersPerHour else { return false }
      strangers.append(now.seconds)
      return true
    }
    guard times[account, default: []].count < perAccount else {
      return false
    }
    times[account, default: []].append(now.seconds)
    return true
  }
}
