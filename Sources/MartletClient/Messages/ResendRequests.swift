internal import SignalProtocol

/// How often others were asked for messages that could not be decrypted, so that nobody can use up
/// the requests that somebody else's messages need.
struct ResendRequests {
  /// When each account was asked, within the last hour.
  private var times: [AccountID: [Int64]] = [:]
  /// When accounts were asked with which there is no conversation.
  private var strangers: [Int64] = []

  /// Takes one request, if there is one left.
  ///
  /// - Parameters:
  ///   - account: whom to ask.
  ///   - isKnown: whether there is a conversation with the account. All others share one allowance.
  ///   - now: the present.
  /// - Returns: whether the account may be asked.
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
    guard times[account, default: []].count < ClientLimits.resendRequestsPerHour else {
      return false
    }
    times[account, default: []].append(now.seconds)
    return true
  }
}
