/// Another account, as this device sees it.
public struct Person: Sendable, Hashable {
  /// Which account.
  public let account: AccountID
  /// What it is called here; empty where it has no name.
  public let name: String
  /// The user name that it was found by; empty without one.
  public let userName: String
  /// What it calls itself; empty if that is not known. Anyone may call themselves anything.
  public let profileName: String
  /// What it says of itself; empty if that is not known.
  public let about: String
  /// Whether the safety number was compared.
  public let isVerified: Bool
  /// Whether it was accepted, or added.
  public let isAccepted: Bool
  /// Whether nothing of it is shown.
  public let isBlocked: Bool
  /// Whether it shows another identity key than the trusted one.
  public let hasChangedIdentity: Bool

  init(_ account: AccountID, _ peer: Peer) {
    self.account = account
    name = peer.name
    userName = peer.userName
    profileName = peer.profile?.name ?? ""
    about = peer.profile?.about ?? ""
    isAccepted = peer.isAccepted
    isVerified = peer.isVerified
    isBlocked = peer.isBlocked
    hasChangedIdentity = !peer.presentedKey.isEmpty
  }
}

/// An identity key that an account shows in place of the trusted one.
public struct PresentedIdentity: Sendable, Hashable {
  /// Which account.
  public let account: AccountID
  /// The safety number with the key, to compare with what the other side shows.
  public let safetyNumber: SafetyDigits
  let key: [UInt8]

  init(account: AccountID, key: [UInt8], safetyNumber: SafetyDigits) {
    self.account = account
    self.key = key
    self.safetyNumber = safetyNumber
  }
}

/// What two people compare.
public struct SafetyDigits: Sendable, Hashable {
  /// 60 decimal digits, the same on both sides.
  public let digits: String
  /// What the other side can scan: 74 bytes.
  public let scannable: [UInt8]

  /// The digits in twelve groups of five, three lines.
  public var grouped: String {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 20).map { line in
      stride(from: line, to: min(line + 20, digits.count), by: 5).map { start in
        String(digits[start..<min(start + 5, digits.count)])
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

/// What accounts and groups are called here.
public struct KnownNames: Sendable {
  /// Accounts that this device knows, with their names; empty for those that have none.
  public let people: [AccountID: String]
  /// What accounts without a name here are called by themselves: "~" and the name of their profile,
  /// or "@" and the user name that they were found by. Nobody is meant by the former.
  public let shown: [AccountID: String]
  /// User names that accounts were found by, in small letters.
  public let userNames: [String: AccountID]
  /// Groups that this device is a member of, with their names.
  public let groups: [GroupID: String]
}

extension Peer {
  /// What an account without a name here is shown as; nil if that is not known.
  var shownName: String? {
    let name = profile?.name ?? ""
    if name.comparisonKey.isEmpty { return userName.isEmpty ? nil : "@\(userName)" }
    return "~\(name)"
  }
}
