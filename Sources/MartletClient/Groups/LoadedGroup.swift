internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import SignalProtocol

/// A group in memory: what is stored of it, and the member's state, opened.
///
/// Whoever changes it stores it in the same transaction, or throws it away.
final class LoadedGroup {
  let id: GroupID
  /// What is stored beside the state.
  var stored: StoredGroup
  /// The member's state.
  var group: MLS.Group
  /// How often the row had been replaced when this was read or stored.
  var version: Int64

  init(id: GroupID, stored: StoredGroup, group: consuming MLS.Group, version: Int64 = 0) {
    self.id = id
    self.stored = stored
    self.group = group
    self.version = version
  }

  /// The members by account, with their leaves.
  var leaves: [AccountID: [LeafIndex]] {
    var leaves: [AccountID: [LeafIndex]] = [:]
    for member in group.members {
      guard let device = member.credential.device else { continue }
      leaves[device.account, default: []].append(member.index)
    }
    return leaves
  }

  /// The accounts that administer.
  var administrators: Set<AccountID> {
    let roles = try? Roles(of: group.context)
    return Set((roles?.administrators ?? []).compactMap { AccountID($0) })
  }

  /// What opens the metadata of the present epoch.
  func detailsSeal() throws -> GroupDetailsSeal {
    GroupDetailsSeal(
      group: id,
      key: try group.export(
        label: GroupDetailsSeal.label, context: id.bytes,
        byteCount: GroupDetailsSeal.keyByteCount))
  }

  /// What seals the metadata for the epoch that the pending commit starts.
  func pendingDetailsSeal() throws -> GroupDetailsSeal {
    GroupDetailsSeal(
      group: id,
      key: try group.exportPending(
        label: GroupDetailsSeal.label, context: id.bytes,
        byteCount: GroupDetailsSeal.keyByteCount))
  }

  /// Takes in metadata of the present epoch; passes over older ones and those of other epochs.
  ///
  /// - Returns: whether what the group is called has changed.
  func takeDetails(version: UInt64, ciphertext: [UInt8]) throws -> Bool {
    guard version > stored.detailsVersion, let details = try detailsSeal().open(ciphertext) else {
      return false
    }
    let hasChanged = stored.details != details
    stored.details = details
    stored.detailsVersion = version
    return hasChanged
  }
}

extension Messenger {
  /// How this device sends, keeps and judges in groups.
  var groupConfiguration: MLS.Configuration {
    MLS.Configuration(
      validator: groupCredentials, policy: RolesPolicy(validator: groupCredentials))
  }

  /// This device as a member of groups.
  func groupClient(_ suite: CipherSuite) throws -> MLS.Client {
    guard let local = try store.read({ try $0.localAccount() }) else {
      throw ClientError.noAccount(path: store.path)
    }
    let key = try SigningKey(.ed25519, rawRepresentation: SecretBytes(local.leafSeed))
    return try MLS.Client(
      cipherSuite: suite,
      credential: GroupCredentials.credential(of: identity, leafKey: key.verificationKey),
      signingKey: key,
      capabilities: Capabilities(
        cipherSuites: [CipherSuite.x25519AES128, .x25519ChaCha20Poly1305].map(\.code),
        extensions: [.roles]))
  }

  /// A group, as it is stored now.
  ///
  /// - Throws: `ClientError.noGroup` where this device is no member.
  func loadedGroup(_ id: GroupID, _ records: Records) throws -> LoadedGroup {
    try readTrustedKeys(records)
    if let loaded = loadedGroups[id], try records.groupVersion(id) == loaded.version {
      return loaded
    }
    loadedGroups[id] = nil
    guard let (stored, version) = try records.group(id), !stored.state.isEmpty else {
      throw ClientError.noGroup(id)
    }
    let group = try MLS.Group(
      restoring: SecretBytes(stored.state), configuration: groupConfiguration)
    let loaded = LoadedGroup(id: id, stored: stored, group: group, version: version)
    loadedGroups[id] = loaded
    return loaded
  }

  /// Changes a group, and stores it, in one transaction.
  func changeGroup<Result>(
    _ id: GroupID, _ change: (LoadedGroup, Records) throws -> Result
  ) throws -> Result {
    do {
      return try store.write { records in
        let loaded = try loadedGroup(id, records)
        let result = try change(loaded, records)
        try keep(loaded, records)
        return result
      }
    } catch {
      // What was changed in memory did not happen.
      loadedGroups[id] = nil
      throw error
    }
  }

  /// Stores a group.
  func keep(_ loaded: LoadedGroup, _ records: Records) throws {
    loaded.stored.state =
      loaded.group.currentStatus == .active ? loaded.group.serialized().exposed() : []
    loaded.version = try records.setGroup(loaded.id, loaded.stored)
    // Bytes are kept where they are needed: in the file.
    loaded.stored.state = []
    loadedGroups[loaded.id] = loaded.group.currentStatus == .active ? loaded : nil
  }

  /// Reads the identity keys that are trusted, once.
  func readTrustedKeys(_ records: Records) throws {
    guard !knowsTrustedKeys else { return }
    for (account, peer) in try records.peers() where !peer.identityKey.isEmpty {
      groupCredentials.trust(peer.identityKey, of: account)
    }
    groupCredentials.trust(identity.identity.publicKey.encoded, of: account)
    knowsTrustedKeys = true
  }

  /// Learns the identity keys of accounts that are not known yet.
  ///
  /// - Throws: a `Status`; an account that shows another key than the trusted one is left to the
  ///   checks of its leaves.
  func learnIdentities(of accounts: Set<AccountID>) async throws {
    try store.read { try readTrustedKeys($0) }
    let unknown = groupCredentials.unknown(among: accounts)
    for start in stride(from: 0, to: unknown.count, by: 100) {
      let part = unknown[start..<min(start + 100, unknown.count)]
      let reply = try await calling {
        try await server.keys.getIdentityKeys(.init(accountIDs: part.map(\.bytes)))
      }
      try store.write { records in
        for entry in reply.entries {
          guard let account = AccountID(entry.accountID), part.contains(account),
            try records.trust(entry.identityKey, of: account, own: nil)
          else { continue }
          groupCredentials.trust(entry.identityKey, of: account)
        }
      }
    }
  }
}
