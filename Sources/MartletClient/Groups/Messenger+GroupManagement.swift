internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Makes a group, with all devices of the own account.
  ///
  /// - Parameter details: what it is called; sealed for its members.
  /// - Returns: the group.
  /// - Throws: `ClientError.notPermitted` where the account is in too many groups, a `Status`.
  public func createGroup(_ details: GroupDetails) async throws -> GroupID {
    do {
      try details.validate()
    } catch {
      throw ClientError.invalidContent("\(error)")
    }
    try await confirmGeneration()
    let rules = try await calling {
      try await server.groups.getGroupsConfiguration(
        GetGroupsConfigurationRequest(), options: .usual)
    }
    let id = GroupID.random()
    let loaded = try found(id, details, serverSender: rules.externalSender)
    let request = CreateGroupRequest(
      requestID: RequestID.random(),
      groupInfo: MLSMessage.groupInfo(try loaded.group.groupInfo(withTree: false)).encoded,
      ratchetTree: loaded.group.encodedTree, metadata: try loaded.detailsSeal().seal(details))
    try store.write { try keep(loaded, $0) }
    let reply = try await calling {
      try await server.groups.createGroup(request, options: .usual)
    }
    switch reply.outcome {
    case .created: break
    case .tooManyGroups(let full):
      try forget(id)
      throw ClientError.notPermitted("an account may be in \(full.limit) groups")
    default:
      try forget(id)
      throw ClientError.badServer("a group's random identifier is taken")
    }
    try await invite([account], to: id)
    return id
  }

  /// Adds accounts to a group, with all their devices, in one commit.
  ///
  /// - Parameters:
  ///   - accounts: whom; the own account stands for the own devices that are not in the group yet.
  ///   - id: to which group.
  /// - Throws: `ClientError.noGroup`, `.notFound`, `.notPermitted`, `.identityChanged`, a `Status`.
  public func invite(_ accounts: [AccountID], to id: GroupID) async throws {
    let suite = try store.read { try loadedGroup(id, $0) }.group.context.cipherSuite
    let packages = try await claimKeyPackages(of: accounts, suite)
    let missing = Set(accounts).subtracting(
      packages.compactMap { $0.keyPackage.leafNode.credential.device?.account })
    if let missing = missing.subtracting([account]).first {
      throw ClientError.notFound("device of account \(missing) that could be added")
    }
    for start in stride(from: 0, to: packages.count, by: ClientLimits.addedByCommit) {
      let part = packages[start..<min(start + ClientLimits.addedByCommit, packages.count)]
      try await commit(to: id) { loaded, unknown in
        let members = Set(
          loaded.group.members.map { self.groupCredentials.clientIdentity(of: $0.credential) })
        let new = part.filter { package in
          let identity = self.groupCredentials.clientIdentity(
            of: package.keyPackage.leafNode.credential)
          return !members.contains(identity)
            && !unknown.contains {
              $0.accountID + [UInt8(truncatingIfNeeded: $0.deviceID)] == identity
            }
        }
        return new.isEmpty ? nil : .add(Array(new))
      }
    }
  }

  /// Removes an account from a group, with all its devices.
  public func remove(_ other: AccountID, from id: GroupID) async throws {
    var wasMember = false
    try await commit(to: id) { loaded, _ in
      guard let leaves = loaded.leaves[other] else { return nil }
      wasMember = true
      // What the server has proposed to remove goes with the commit in any case.
      let proposed = loaded.group.proposals.map(\.proposal)
      return .remove(
        leaves.filter { $0 != loaded.group.ownLeaf && !proposed.contains(.remove($0)) })
    }
    guard wasMember else { throw ClientError.notFound("account \(other) in this group") }
  }

  /// Makes an account an administrator of a group, or a plain member again.
  public func setAdministrator(
    _ other: AccountID, _ isAdministrator: Bool, in id: GroupID
  ) async throws {
    try await commit(to: id) { loaded, _ in
      guard loaded.leaves[other] != nil else {
        throw ClientError.notFound("account \(other) in this group")
      }
      var administrators = loaded.administrators
      if isAdministrator {
        guard administrators.insert(other).inserted else { return nil }
      } else {
        guard administrators.remove(other) != nil else { return nil }
      }
      var extensions = loaded.group.context.extensions
      let roles = Roles(administrators: Set(administrators.map(\.bytes)))
      extensions[.roles] = roles.asExtension.data
      var request = CommitRequest()
      request.proposals = [.groupContextExtensions(extensions)]
      return request
    }
  }

  /// Changes what a group is called.
  public func rename(_ id: GroupID, to details: GroupDetails) async throws {
    for _ in 0..<ClientLimits.commitRounds {
      try await fetchAll()
      let request = try changeGroup(id) { loaded, _ in
        UpdateGroupMetadataRequest(
          requestID: RequestID.random(), groupID: id.bytes,
          expectedVersion: loaded.stored.detailsVersion, epoch: loaded.group.context.epoch,
          ciphertext: try loaded.detailsSeal().seal(details))
      }
      let reply = try await calling {
        try await server.groups.updateGroupMetadata(
          request, options: .usual)
      }
      switch reply.outcome {
      case .updated: return try await fetchAll()
      case .stale(let stale):
        // Metadata of an epoch that this device was not in cannot be read, only replaced.
        try changeGroup(id) { loaded, _ in
          loaded.stored.detailsVersion = stale.current?.version ?? loaded.stored.detailsVersion
        }
      case .staleEpoch: continue
      default: throw ClientError.noGroup(id)
      }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Leaves a group, with all own devices; it happens with the next commit of another member.
  public func leave(_ id: GroupID) async throws {
    let reply = try await calling {
      try await server.groups.leaveGroup(
        LeaveGroupRequest(requestID: RequestID.random(), groupID: id.bytes),
        options: .usual)
    }
    switch reply.outcome {
    case .leaving: return
    case .deleted: try forget(id)
    case .lastAdministrator:
      throw ClientError.notPermitted(
        "the only administrator cannot leave: make another one first, or delete the group")
    default: throw ClientError.noGroup(id)
    }
  }

  /// Deletes a group for everyone.
  public func deleteGroup(_ id: GroupID) async throws {
    let reply = try await calling {
      try await server.groups.deleteGroup(
        DeleteGroupRequest(requestID: RequestID.random(), groupID: id.bytes),
        options: .usual)
    }
    guard case .deleted? = reply.outcome else { throw ClientError.noGroup(id) }
    try forget(id)
  }

  /// Removes what is kept of a group but for its history.
  func forget(_ id: GroupID) throws {
    loadedGroups[id] = nil
    unsettledGroups.remove(id)
    try store.write { try $0.removeGroup(id) }
  }

  /// Founds a group in memory.
  private func found(
    _ id: GroupID, _ details: GroupDetails, serverSender: [UInt8]
  ) throws -> LoadedGroup {
    try store.read { try readTrustedKeys($0) }
    let senders = ExternalSenders([try ExternalSender(wire: serverSender)])
    let roles = Roles(administrators: [account.bytes])
    var random = SystemRandom()
    let group = try MLS.Group(
      groupID: id.bytes, client: groupClient(.x25519AES128),
      lifetime: Lifetime(from: UInt64(max(0, clock.now.seconds))),
      extensions: Extensions([senders.asExtension, roles.asExtension]),
      configuration: groupConfiguration, using: &random)
    return LoadedGroup(
      id: id,
      stored: StoredGroup(
        details: details, detailsVersion: 1,
        updateDueAt: clock.now.seconds + groupUpdates.intervalSeconds),
      group: group)
  }
}
