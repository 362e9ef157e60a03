internal import Cryptography
internal import MartletAPI
internal import Protobuf

/// People who are shown a presence of their own, or nothing.
public struct PresenceAudience: Sendable, Hashable {
  /// What it is called here: "everyone" for those who are in no other, "nobody" for those who are
  /// shown nothing.
  public let name: String
  /// What it is shown; nil for nothing.
  public let status: PresenceStatus?
  /// Who was put into it; empty for everyone.
  public let accounts: [AccountID]
}

/// Decides who is shown what.
final class PresenceAudiences {
  private let context: DeviceContext
  private let outbox: Outbox

  init(_ context: DeviceContext, _ outbox: Outbox) {
    self.context = context
    self.outbox = outbox
  }

  /// The audiences, everyone first.
  func all() throws -> [PresenceAudience] {
    let own = try context.read { try $0.ownPerson() }
    let everyone = PresenceAudience(
      name: Sync.Own.everyone, status: own.shownToEveryone, accounts: [])
    return [everyone]
      + own.audiences.map { audience in
        PresenceAudience(
          name: audience.name.isEmpty ? Sync.Own.nobody : audience.name,
          status: audience.presenceKey.isEmpty
            ? nil : audience.presence ?? own.shownToEveryone,
          accounts: audience.accountIDs.compactMap { AccountID($0) })
      }
  }

  /// Puts people into an audience, and gives those who stay behind new keys: who was taken out sees
  /// nothing more, as if nothing were shown to anybody.
  func put(_ others: [AccountID], into name: String) async throws {
    guard !name.comparisonKey.isEmpty, name.utf8.count <= Self.nameByteCount else {
      throw ClientError.nameRefused("an audience's name has 1 to \(Self.nameByteCount) bytes")
    }
    guard !others.contains(context.account) else {
      throw ClientError.notPermitted("your own account is in no audience")
    }
    try change { try $0.put(others, into: name) }
    try await outbox.flush()
  }

  /// Gives those who share an account's key another one.
  func renewKey(sharedWith other: AccountID) throws {
    try change { $0.renewKey(sharedWith: other) }
  }

  /// Shows an audience something, or everyone; nil shows nobody anything.
  func show(_ status: PresenceStatus?, to name: String?) async throws {
    try change { try $0.show(status, to: name) }
    try await outbox.flush()
  }

  private static let nameByteCount = 64

  /// Changes who is shown what, and tells those who know a key that changes, if they get another.
  private func change(_ body: (inout Sync.Own) throws -> Void) throws {
    try context.write { records in
      let former = try records.ownPerson()
      var own = former
      try body(&own)
      guard own != former else { return }
      if !own.shown.isEmpty, own.profileKey.isEmpty {
        var random = SystemRandom()
        own.profileKey = random.bytes(ProfileSeal.keyByteCount)
      }
      let hasNewKeys = Self.keys(own) != Self.keys(former)
      if hasNewKeys { own.cardVersion += 1 }
      try records.changeOwnPerson(own: context.account, at: context.timestamp) { $0 = own }
      guard hasNewKeys else { return }
      for (other, peer) in try records.peers()
      where peer.sentVersion > 0 && peer.isAccepted && !peer.isBlocked {
        // Who was shown nothing gets a key with the next message to it.
        let (key, formerKey) = (own.presenceKey(for: other), former.presenceKey(for: other))
        let isMoved = own.audience(of: other)?.name != former.audience(of: other)?.name
        guard !key.isEmpty, key != formerKey, isMoved || !formerKey.isEmpty else { continue }
        try tell(other, records)
      }
    }
  }

  /// Sends the keys in a message of their own.
  private func tell(_ other: AccountID, _ records: Records) throws {
    let id = MessageID.random()
    var content = Content(id: id.bytes, writtenAt: context.timestamp)
    try records.offerProfile(with: &content, to: other)
    guard let card = content.writerProfile else { return }
    content.writerProfile = nil
    content.body = .profileKey(card)
    try records.appendOutgoing(
      OutgoingMessage(recipientID: other.bytes, messageID: id.bytes, content: content))
  }

  private static func keys(_ own: Sync.Own) -> [[UInt8]] {
    [own.presenceKey] + own.audiences.flatMap { [$0.presenceKey] + $0.accountIDs }
  }
}
