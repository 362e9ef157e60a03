internal import MLSCore

/// Checks a commit and what comes with it, and works out what it makes of the group; changes
/// nothing.
///
/// It does not touch the database, and may take milliseconds: it is made to run on any thread.
struct CommitJudge: Sendable {
  /// The group in the epoch that the commit was made in.
  let state: GroupState
  let bundle: CommitBundle
  /// The device that hands the commit in.
  let caller: Address
  /// Knows the caller and the devices that the commit adds.
  let credentials: GroupCredentials
  /// Leaves that must go.
  let removals: [LeafIndex]
  let accountLimit: Int
  let leafLimit: Int

  /// What a commit makes of a group.
  struct Judgement: Sendable {
    /// The group after the commit; its version is still that of before.
    var state: GroupState
    let encodedTree: [UInt8]
    let added: [Place]
    let removed: [Place]
    /// What each new device is told, in the order of `added`; empty where it is the caller itself.
    let secrets: [[UInt8]]
  }

  /// A device and its leaf.
  struct Place: Sendable {
    let address: Address
    let leaf: LeafIndex
  }

  /// The commit's effect.
  ///
  /// - Throws: `CommitProblem`; `Refusal` where the commit breaks a rule.
  func judge() throws -> Judgement {
    try checkSender()
    var group = state.group
    group.validator = credentials
    let staged = try staged(in: &group)
    let summary = staged.summary
    var roster = state.roster
    let removed = summary.removed.compactMap { member in
      roster.devices[member.index].map { Place(address: $0, leaf: member.index) }
    }
    for place in removed { roster.remove(place.leaf) }
    let added = try newMembers(of: summary)
    for place in added { roster.insert(place.address, at: place.leaf) }
    guard roster.accountCount <= accountLimit, roster.leafCount <= leafLimit else {
      throw CommitProblem.full(leafLimit: leafLimit)
    }
    try checkRemovals(summary)
    let secrets = try secrets(for: summary)
    try rethrow("commit") { () throws(MLSError) in try group.apply(staged) }
    try checkGroupInfo(summary.committer.index, &group)
    return Judgement(
      state: GroupState(group: group, roster: roster, version: state.version),
      encodedTree: group.encodedTree, added: added, removed: removed, secrets: secrets)
  }

  private func checkSender() throws(Refusal) {
    switch bundle.message.sender {
    case .member(let leaf):
      guard state.roster.devices[leaf] == caller else {
        throw .permissionDenied("commit: is not of the calling device's leaf")
      }
    case .newMemberCommit:
      guard case .commit(let commit) = bundle.message.content.body, let path = commit.path,
        Address(credential: path.leafNode.credential) == caller
      else { throw .permissionDenied("commit: joins another device than the calling one") }
    case .external, .newMemberProposal:
      throw .constraintViolated(field: "commit", "is of a sender that cannot commit")
    }
  }

  private func staged(in group: inout PublicGroup) throws(Refusal) -> PublicGroup.StagedCommit {
    do {
      guard case .commit(let staged) = try group.process(bundle.message) else {
        throw Refusal.constraintViolated(field: "commit", "is no commit")
      }
      return staged
    } catch let refusal as Refusal {
      throw refusal
    } catch let error as MLSError {
      throw Refusal(error, field: "commit")
    } catch {
      throw .constraintViolated(field: "commit", "is malformed")
    }
  }

  /// The devices that the commit brings in: whom it adds, or who joins by it.
  private func newMembers(of summary: CommitSummary) throws(CommitProblem) -> [Place] {
    var members = summary.added
    if summary.sender == .newMemberCommit { members.append(summary.committer) }
    var unknown: [Address] = []
    let places = members.compactMap { member -> Place? in
      guard let address = Address(credential: member.credential) else { return nil }
      if credentials.signatures[address] == nil { unknown.append(address) }
      return Place(address: address, leaf: member.index)
    }
    guard unknown.isEmpty else { throw .unknownDevices(unknown) }
    return places
  }

  /// What must go goes with this commit, unless it is one that can carry no removals.
  private func checkRemovals(_ summary: CommitSummary) throws(CommitProblem) {
    guard summary.sender.leaf != nil else { return }
    let missing = Set(removals).subtracting(summary.removed.map(\.index))
    guard missing.isEmpty else { throw .missingRemovals(missing.sorted()) }
  }

  /// Each new member's part of the Welcome.
  private func secrets(for summary: CommitSummary) throws(Refusal) -> [[UInt8]] {
    let references = summary.changes.compactMap { change -> [UInt8]? in
      guard case .add(let keyPackage) = change.proposal else { return nil }
      return keyPackage.reference
    }
    let entries = bundle.welcome?.secrets ?? []
    guard bundle.welcome.map({ $0.cipherSuite == summary.after.cipherSuite }) ?? true else {
      throw .constraintViolated(field: "welcome", "is of another cipher suite than the group")
    }
    let byReference = Dictionary(
      entries.map { ($0.newMember, $0) }, uniquingKeysWith: { first, _ in first })
    guard entries.count == references.count, byReference.count == entries.count,
      references.allSatisfy({ byReference[$0] != nil })
    else {
      throw .constraintViolated(
        field: "welcome",
        "has \(entries.count) entries, expected one for each of \(references.count) new members")
    }
    let secrets = references.compactMap { byReference[$0]?.wireBytes }
    guard secrets.allSatisfy({ $0.count <= Limits.welcomeSecrets }) else {
      throw .constraintViolated(
        field: "welcome", "has an entry of more than \(Limits.welcomeSecrets) bytes")
    }
    return secrets
  }

  /// The GroupInfo is the committer's, of the very epoch that the commit starts.
  private func checkGroupInfo(
    _ committer: LeafIndex, _ group: inout PublicGroup
  ) throws(Refusal) {
    let info = bundle.groupInfo
    let field = "group_info"
    guard info.extensions[.ratchetTree] == nil else {
      throw .constraintViolated(field: field, "holds the ratchet tree, expected none")
    }
    try info.checkExternalPub(field: field)
    guard info.signer == committer else {
      throw .constraintViolated(field: field, "is not signed by the committer")
    }
    do {
      try group.update(info)
    } catch {
      throw Refusal(error, field: field)
    }
  }

  private func rethrow(
    _ field: String, _ body: () throws(MLSError) -> Void
  ) throws(Refusal) {
    do { try body() } catch { throw Refusal(error, field: field) }
  }
}

/// Why a commit is not taken, where a correct client may meet it.
enum CommitProblem: Error {
  case notFound
  case stale
  case missingRemovals([LeafIndex])
  case full(leafLimit: Int)
  case unknownDevices([Address])
  case staleMetadata
}
