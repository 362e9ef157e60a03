internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Another account, as this device sees it.
public struct Person: Sendable, Hashable {
  /// Which account.
  public let account: AccountID
  /// What it is called here; empty where it has no name.
  public let name: String
  /// Whether the safety number was compared.
  public let isVerified: Bool
  /// Whether nothing of it is shown.
  public let isBlocked: Bool
  /// Whether it shows another identity key than the trusted one.
  public let hasChangedIdentity: Bool

  init(_ account: AccountID, _ peer: Peer) {
    self.account = account
    name = peer.name
    isVerified = peer.isVerified
    isBlocked = peer.isBlocked
    hasChangedIdentity = !peer.presentedKey.isEmpty
  }
}

extension Messenger {
  /// The accounts that this device knows.
  public func people() throws -> [Person] {
    try store.read { try $0.peers() }.filter { $0.account != account }
      .map { Person($0.account, $0.peer) }
  }

  /// Another account, as this device sees it.
  public func person(_ other: AccountID) throws -> Person {
    Person(other, try store.read { try $0.peer(other) })
  }

  /// What two people compare to know that nobody is in between.
  ///
  /// - Parameter other: the other account.
  /// - Returns: 60 digits, and the code to scan.
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status` where the account's key has
  ///   to be asked for.
  public func safetyNumber(with other: AccountID) async throws -> SafetyDigits {
    let key = try await trustedKey(of: other)
    let number = SafetyNumber(
      local: (identity.identity.publicKey, account.bytes),
      remote: (try IdentityKey(encoded: key), other.bytes))
    return SafetyDigits(digits: number.digits, scannable: number.scannable)
  }

  /// Notes that a safety number was compared, where it is the same.
  ///
  /// - Parameters:
  ///   - other: the other account.
  ///   - digits: what the other side shows; anything but digits is passed over.
  /// - Returns: whether it is the same; only then the account counts as verified.
  /// - Throws: `ClientError.unvouchedDevice` while a group has a device of the account that the
  ///   account's key does not vouch for; what `safetyNumber(with:)` throws.
  public func verify(_ other: AccountID, digits: String) async throws -> Bool {
    let own = try await safetyNumber(with: other).digits
    guard digits.filter(\.isNumber) == own else { return false }
    try await leaves.judgeStoredGroups()
    try leaves.requireVouched(other)
    try await change(other) { $0.isVerified = true }
    return true
  }

  private func trustedKey(of other: AccountID) async throws -> [UInt8] {
    let peer = try store.read { try $0.peer(other) }
    if !peer.identityKey.isEmpty { return peer.identityKey }
    let reply = try await calling {
      try await server.keys.getIdentity(
        GetIdentityRequest(accountID: other.bytes), options: .usual)
    }
    guard case .identity(let found)? = reply.outcome else {
      throw ClientError.notFound("account \(other)")
    }
    try context.checkIdentity(of: other, is: found.identityKey)
    return found.identityKey
  }

  /// The identity key that an account shows in place of the trusted one, to be compared before it is
  /// accepted.
  ///
  /// - Parameter other: the other account.
  /// - Returns: the key's safety number; nil if the account shows the trusted key.
  /// - Throws: errors of the store.
  public func presentedIdentity(of other: AccountID) throws -> PresentedIdentity? {
    let key = try store.read { try $0.peer(other) }.presentedKey
    guard !key.isEmpty else { return nil }
    let number = SafetyNumber(
      local: (identity.identity.publicKey, account.bytes),
      remote: (try IdentityKey(encoded: key), other.bytes))
    return PresentedIdentity(
      account: other, key: key,
      safetyNumber: SafetyDigits(digits: number.digits, scannable: number.scannable))
  }

  /// Accepts an identity key in place of the trusted one: sessions under the former key go, and the
  /// account no longer counts as verified. What was held back is handled.
  ///
  /// - Parameter presented: as the user has seen it.
  /// - Throws: `ClientError.identityChanged` if the account shows yet another key now.
  public func acceptIdentity(_ presented: PresentedIdentity) async throws {
    let other = presented.account
    try store.write { records in
      var peer = try records.peer(other)
      guard peer.presentedKey == presented.key else { throw ClientError.identityChanged(other) }
      peer.identityKey = peer.presentedKey
      peer.presentedKey = []
      peer.isVerified = false
      peer.devices = []
      try records.setPeer(other, peer)
      try records.removeSessions(with: other)
    }
    try leaves.judge(presented.key, of: other)
    try await takeHeld(from: other)
  }

  /// Refuses an identity key that an account shows in place of the trusted one: what came under it
  /// is dropped, and the account can be written to again.
  ///
  /// - Parameter presented: as the user has seen it.
  /// - Throws: `ClientError.identityChanged` if the account shows yet another key now.
  public func refuseIdentity(_ presented: PresentedIdentity) throws {
    try store.write { records in
      var peer = try records.peer(presented.account)
      guard peer.presentedKey == presented.key else {
        throw ClientError.identityChanged(presented.account)
      }
      peer.presentedKey = []
      try records.setPeer(presented.account, peer)
      _ = try records.takeHeld(from: presented.account)
    }
  }

  /// Blocks an account, or lets it in again: nothing of a blocked account is shown.
  ///
  /// - Throws: `ClientError.notPermitted` for your own account; errors of the store.
  public func setBlocked(_ other: AccountID, _ isBlocked: Bool) async throws {
    guard other != account else {
      throw ClientError.notPermitted("you cannot block your own account")
    }
    try await change(other) { $0.isBlocked = isBlocked }
  }

  /// Names an account; only your own devices see it. An empty name removes it.
  ///
  /// - Throws: `ClientError.nameRefused` if the name means something else where a person is named,
  ///   or is another account's already; `.invalidContent` if it is too long.
  public func setName(_ other: AccountID, _ name: String) async throws {
    guard name.utf8.count <= 255 else {
      throw ClientError.invalidContent(
        "name of \(name.utf8.count) bytes exceeds the limit of 255")
    }
    try checkName(name, of: other)
    try await change(other) { $0.name = name }
  }

  private func checkName(_ name: String, of other: AccountID) throws {
    guard other != account else {
      throw ClientError.nameRefused("this is your own account, which others give a name")
    }
    let key = name.comparisonKey
    guard !key.isEmpty else {
      guard name.isEmpty else { throw ClientError.nameRefused("a name needs a visible character") }
      return
    }
    let isReserved =
      ["self", "me"].contains(key) || key.hasPrefix("group:") || key.hasPrefix("direct:")
    guard !isReserved else {
      throw ClientError.nameRefused("the name \"\(name)\" has a meaning of its own")
    }
    guard AccountID(key) == nil, AccountID(name) == nil else {
      throw ClientError.nameRefused("the name \"\(name)\" is the identifier of an account")
    }
    if let holder = try people().first(where: {
      $0.account != other && $0.name.comparisonKey == key
    }) {
      throw ClientError.nameRefused("account \(holder.account) has the name \"\(name)\" already")
    }
  }

  /// Changes what is thought of an account, here and on the own other devices.
  private func change(_ other: AccountID, _ change: (inout Peer) -> Void) async throws {
    try store.write { records in
      var peer = try records.peer(other)
      change(&peer)
      try records.setPeer(other, peer)
      if !peer.identityKey.isEmpty { try appendSync(.peer(.init(peer, of: other)), records) }
    }
    try await flushOutbox()
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
