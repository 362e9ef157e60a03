internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import SignalProtocol

extension StoredGroup {
  /// Whether the member's state is kept, by part or as files of version 1 have it.
  var hasState: Bool { isMember || !state.isEmpty }

  /// Whether this device is or was a member; a linked device may know a group's name before.
  var wasMember: Bool { hasState || sequence > 0 }
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
    guard let (stored, version) = try records.group(id), stored.hasState else {
      throw ClientError.noGroup(id)
    }
    let group =
      stored.isMember
      ? try MLS.Group(restoring: records.parts(of: id), configuration: groupConfiguration)
      : try MLS.Group(restoring: SecretBytes(stored.state), configuration: groupConfiguration)
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

  /// Stores what has changed of a group.
  func keep(_ loaded: LoadedGroup, _ records: Records) throws {
    let isMember = loaded.group.currentStatus == .active
    if isMember {
      try records.apply(loaded.group.takeChanges(), to: loaded.id)
    } else {
      try records.removeParts(of: loaded.id)
    }
    loaded.stored.isMember = isMember
    loaded.stored.state = []
    loaded.version = try records.setGroup(loaded.id, loaded.stored)
    loadedGroups[loaded.id] = isMember ? loaded : nil
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
}
