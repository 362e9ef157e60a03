internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Who is behind the leaves of a group: every leaf is held against its account's identity key
/// before it is accepted, and again when the key that is trusted changes.
extension Messenger {
  /// Learns the identity keys of accounts, so that their leaves can be judged.
  ///
  /// What is trusted already is read from the store, where another program may have changed it. An
  /// account for which the server gives no key stays unknown, and its leaves are refused.
  ///
  /// - Parameter accounts: those of a tree, or those that a message brings in.
  /// - Throws: a `Status`, errors of the store. An account that shows another key than the trusted
  ///   one is left to the checks of its leaves.
  func learnIdentities(of accounts: Set<AccountID>) async throws {
    let unknown = try store.read { records in
      try readTrustedKeys(records)
      return try accounts.subtracting([account]).filter { other in
        let key = try records.peer(other).identityKey
        if !key.isEmpty { groupCredentials.trust(key, of: other) }
        return key.isEmpty
      }
    }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    for start in stride(from: 0, to: unknown.count, by: ClientLimits.identityKeysPerCall) {
      let part = unknown[start..<min(start + ClientLimits.identityKeysPerCall, unknown.count)]
      let reply = try await calling {
        try await server.keys.getIdentityKeys(
          .init(accountIDs: part.map(\.bytes)), options: .usual)
      }
      try store.write { records in
        for entry in reply.entries {
          guard let account = AccountID(entry.accountID), part.contains(account),
            (try? IdentityKey(encoded: entry.identityKey)) != nil,
            try records.trust(entry.identityKey, of: account, own: nil)
          else { continue }
          groupCredentials.trust(entry.identityKey, of: account)
        }
      }
    }
  }

  /// Learns the identity keys of all accounts in an encoded ratchet tree.
  ///
  /// - Throws: `MLSError.malformed`, what `learnIdentities(of:)` throws.
  func learnIdentities(inTree tree: [UInt8], _ suite: CipherSuite) async throws {
    let decoded = try RatchetTree(wire: tree, cipherSuite: suite)
    try await learnIdentities(
      of: Set(decoded.members.compactMap { $0.leaf.credential.device?.account }))
  }

  /// Learns the identity keys of those who speak in, or come into, a group by entries of its log.
  func learnIdentities(in messages: [GroupMessage]) async throws {
    var accounts: Set<AccountID> = []
    for message in messages {
      switch message.kind {
      case .application:
        if let sender = message.sender.flatMap({ AccountID($0.accountID) }) {
          accounts.insert(sender)
        }
      case .commit, .proposal:
        guard let decoded = try? MLSMessage(decoding: message.payload) else { continue }
        accounts.formUnion(decoded.introducedCredentials.compactMap { $0.device?.account })
      default: continue
      }
    }
    try await learnIdentities(of: accounts)
  }

  /// Holds all leaves of a group against the keys that are trusted now, and tells of those that an
  /// account does not vouch for.
  func judgeLeaves(of loaded: LoadedGroup, _ records: Records) throws {
    let former = Set(loaded.stored.unvouched)
    let refused = loaded.group.members.filter { !groupCredentials.vouches(for: $0) }
    loaded.stored.isJudged = true
    loaded.stored.unvouched = refused.map { groupCredentials.clientIdentity(of: $0.credential) }
    let entries = refused.compactMap { member -> ReceivedEvent.GroupChange.Entry? in
      guard let device = member.credential.device,
        !former.contains(groupCredentials.clientIdentity(of: member.credential))
      else { return nil }
      return .init(
        kind: .deviceUnvouched, accountID: device.account.description,
        deviceID: UInt32(device.number))
    }
    if !entries.isEmpty { try tell(entries, of: loaded, by: nil, records) }
  }

  /// Judges groups that an earlier program has stored, whose leaves it may have accepted unseen.
  ///
  /// - Throws: a `Status`, errors of the store.
  func judgeStoredGroups() async throws {
    let unjudged = try store.read { records in
      try records.groups().filter { id in
        guard let stored = try records.group(id)?.stored else { return false }
        return stored.hasState && !stored.isJudged
      }
    }
    for id in unjudged {
      let accounts = try store.read { Set(try loadedGroup(id, $0).roster.devices.keys) }
      try await learnIdentities(of: accounts)
      try changeGroup(id) { try judgeLeaves(of: $0, $1) }
    }
  }

  /// Judges the leaves of an account again in all groups, after another identity key was accepted.
  func judgeLeaves(of other: AccountID) throws {
    let groups = try store.read { records in
      try records.groups().filter { id in
        guard try records.group(id)?.stored.hasState == true else { return false }
        return try loadedGroup(id, records).roster.devices[other] != nil
      }
    }
    for id in groups { try changeGroup(id) { try judgeLeaves(of: $0, $1) } }
  }

  /// Refuses to go on where a group has a device of an account that does not vouch for it.
  ///
  /// - Parameters:
  ///   - other: which account; nil for any.
  ///   - groups: which groups; nil for all.
  /// - Throws: `ClientError.unvouchedDevice`.
  func requireVouched(_ other: AccountID? = nil, in groups: [GroupID]? = nil) throws {
    try store.read { records in
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
