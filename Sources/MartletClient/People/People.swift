internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Other accounts, as this device sees them.
final class People {
  private let context: DeviceContext
  private let outbox: Outbox
  private let leaves: LeafJudge
  private let envelopes: Envelopes
  private let standings: Standings
  private let profiles: Profiles
  private let audiences: PresenceAudiences

  init(
    _ context: DeviceContext, _ outbox: Outbox, _ leaves: LeafJudge, _ envelopes: Envelopes,
    _ standings: Standings, _ profiles: Profiles, _ audiences: PresenceAudiences
  ) {
    self.context = context
    self.outbox = outbox
    self.leaves = leaves
    self.envelopes = envelopes
    self.standings = standings
    self.profiles = profiles
    self.audiences = audiences
  }

  private var account: AccountID { context.account }

  /// The accounts that this device knows.
  func all() throws -> [Person] {
    try context.read { try $0.peers() }.filter { $0.account != account }
      .map { Person($0.account, $0.peer) }
  }

  /// Another account, as this device sees it.
  func person(_ other: AccountID) throws -> Person {
    Person(other, try context.read { try $0.peer(other) })
  }

  /// What two people compare to know that nobody is in between.
  func safetyNumber(with other: AccountID) async throws -> SafetyDigits {
    let key = try await trustedKey(of: other)
    let number = SafetyNumber(
      local: (context.identity.identity.publicKey, account.bytes),
      remote: (try IdentityKey(encoded: key), other.bytes))
    return SafetyDigits(digits: number.digits, scannable: number.scannable)
  }

  /// Notes that a safety number was compared, if it is the same.
  func verify(_ other: AccountID, digits: String) async throws -> Bool {
    let own = try await safetyNumber(with: other).digits
    guard digits.filter(\.isNumber) == own else { return false }
    let isNew = try context.read { try !$0.isAccepted(other, own: account) }
    try await noteVerified(other) { $0.isAccepted = true }
    if isNew { try await standings.tell(.accepted, of: other) }
    return true
  }

  /// Notes that the identity key of an account was compared.
  ///
  /// - Throws: `ClientError.unvouchedDevice`, errors of the store.
  func noteVerified(
    _ other: AccountID, _ change: (inout Peer) -> Void = { _ in }
  ) async throws {
    try await leaves.judgeStoredGroups()
    try leaves.requireVouched(other)
    try await self.change(other) { peer in
      peer.isVerified = true
      change(&peer)
    }
  }

  private func trustedKey(of other: AccountID) async throws -> [UInt8] {
    let peer = try context.read { try $0.peer(other) }
    return peer.identityKey.isEmpty ? try await shownKey(of: other) : peer.identityKey
  }

  /// The identity key that an account shows now, which is the trusted one.
  ///
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status`.
  func shownKey(of other: AccountID) async throws -> [UInt8] {
    let reply = try await context.calling {
      try await $0.keys.getIdentity(
        GetIdentityRequest(accountID: other.bytes), options: .usual)
    }
    guard case .identity(let found)? = reply.outcome else {
      throw ClientError.notFound("account \(other)")
    }
    try context.checkIdentity(of: other, is: found.identityKey)
    return found.identityKey
  }

  /// The identity key that an account shows in place of the trusted one.
  func presentedIdentity(of other: AccountID) throws -> PresentedIdentity? {
    let key = try context.read { try $0.peer(other) }.presentedKey
    guard !key.isEmpty else { return nil }
    let number = SafetyNumber(
      local: (context.identity.identity.publicKey, account.bytes),
      remote: (try IdentityKey(encoded: key), other.bytes))
    return PresentedIdentity(
      account: other, key: key,
      safetyNumber: SafetyDigits(digits: number.digits, scannable: number.scannable))
  }

  /// Accepts an identity key in place of the trusted one, and handles what was held back.
  func acceptIdentity(_ presented: PresentedIdentity) async throws {
    let other = presented.account
    try context.write { records in
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
    try envelopes.takeHeld(from: other)
    try await outbox.flush()
  }

  /// Refuses an identity key, and drops what came under it.
  func refuseIdentity(_ presented: PresentedIdentity) throws {
    try context.write { records in
      var peer = try records.peer(presented.account)
      guard peer.presentedKey == presented.key else {
        throw ClientError.identityChanged(presented.account)
      }
      peer.presentedKey = []
      try records.setPeer(presented.account, peer)
      _ = try records.takeHeld(from: presented.account)
    }
  }

  /// Blocks an account, or lets it in again.
  func setBlocked(_ other: AccountID, _ isBlocked: Bool) async throws {
    guard other != account else {
      throw ClientError.notPermitted("you cannot block your own account")
    }
    try await change(other) { $0.isBlocked = isBlocked }
    try await standings.tell(isBlocked ? .blocked : .accepted, of: other)
    guard isBlocked, try context.read({ try $0.peer(other).sentVersion }) > 0 else { return }
    try audiences.renewKey(sharedWith: other)
    try await outbox.flush()
    do {
      try await profiles.renewKey()
    } catch is Status {
      // It is renewed with the next change: what it says now is known to the account anyhow.
    }
  }

  /// Names an account; only the own devices see it.
  func setName(_ other: AccountID, _ name: String) async throws {
    guard name.utf8.count <= 255 else {
      throw ClientError.invalidContent(
        "name of \(name.utf8.count) bytes exceeds the limit of 255")
    }
    try checkName(name, of: other)
    let isNew = try context.read { try !$0.isAccepted(other, own: account) }
    try await change(other) { peer in
      peer.name = name
      if !name.isEmpty { peer.isAccepted = true }
    }
    if isNew, !name.isEmpty { try await standings.tell(.accepted, of: other) }
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
    if let holder = try all().first(where: {
      $0.account != other && $0.name.comparisonKey == key
    }) {
      throw ClientError.nameRefused("account \(holder.account) has the name \"\(name)\" already")
    }
  }

  /// Changes what is thought of an account, here and on the own other devices.
  func change(_ other: AccountID, _ change: (inout Peer) -> Void) async throws {
    try context.write { records in
      var peer = try records.peer(other)
      change(&peer)
      try records.setPeer(other, peer)
      if !peer.identityKey.isEmpty {
        try records.appendSync(
          .peer(.init(peer, of: other)), own: account, at: context.timestamp)
      }
    }
    try await outbox.flush()
  }
}
