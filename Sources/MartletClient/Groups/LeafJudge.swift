internal import MLS
internal import MLSCore
internal import Protobuf

/// Who is behind the leaves of a group: every leaf is held against its account's identity key
/// before it is accepted, and again when the key that is trusted changes.
final class LeafJudge {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities

  init(_ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities) {
    self.context = context
    self.states = states
    self.identities = identities
  }

  /// Holds all leaves of a group against the keys that are trusted now, and tells of those that an
  /// account does not vouch for.
  func judge(_ loaded: LoadedGroup, _ records: Records) throws {
    let credentials = identities.credentials
    let former = Set(loaded.stored.unvouched)
    let refused = loaded.group.members.filter { !credentials.vouches(for: $0) }
    loaded.stored.isJudged = true
    loaded.stored.unvouched = refused.map { credentials.clientIdentity(of: $0.credential) }
    let entries = refused.compactMap { member -> ReceivedEvent.GroupChange.Entry? in
      guard let device = member.credential.device,
        !former.contains(credentials.clientIdentity(of: member.credential))
      else { return nil }
      return .init(
        kind: .deviceUnvouched, accountID: device.account.description,
        deviceID: UInt32(device.number))
    }
    if !entries.isEmpty { try records.tell(entries, of: loaded, by: nil) }
  }

  /// Judges groups that an earlier program has stored, whose leaves it may have accepted unseen.
  ///
  /// - Throws: a `Status`, errors of the store.
  func judgeStoredGroups() async throws {
    let unjudged = try context.read { records in
      try records.groups().filter { id in
        guard let stored = try records.group(id)?.stored else { return false }
        return stored.hasState && !stored.isJudged
      }
    }
    for id in unjudged {
      let accounts = try context.read { Set(try states.load(id, $0).roster.devices.keys) }
      try await identities.learn(of: accounts)
      try states.change(id) { try judge($0, $1) }
    }
  }

  /// Judges the leaves of an account again in all groups, now that another identity key is trusted.
  func judge(_ key: [UInt8], of other: AccountID) throws {
    identities.trust(key, of: other)
    let groups = try context.read { records in
      try records.groups().filter { id in
        guard try records.group(id)?.stored.hasState == true else { return false }
        return try states.load(id, records).roster.devices[other] != nil
      }
    }
    for id in groups { try states.change(id) { try judge($0, $1) } }
  }

  /// Refuses to go on where a group has a device of an account that does not vouch for it.
  ///
  /// - Parameters:
  ///   - other: which account; nil for any.
  ///   - groups: which groups; nil for all.
  /// - Throws: `ClientError.unvouchedDevice`.
  func requireVouched(_ other: AccountID? = nil, in groups: [GroupID]? = nil) throws {
    try context.read { records in
      for id in try groups ?? records.groups() {
        guard let stored = try records.group(id)?.stored, stored.hasState else { continue }
        for identity in stored.unvouched {
          guard let account = AccountID(Array(identity.prefix(16))) else { continue }
          if let other, other != account { continue }
          throw ClientError.unvouchedDevice(account, identity.last ?? 0, id)
        }
      }
    }
  }
}
