internal import Cryptography
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

/// A group with members that come and go, some of them offline, and the order of its messages.
///
/// Everyone's epoch authenticator and exported secret are held against those of whoever made the
/// epoch, whenever they get there.
struct RandomWorld {
  private struct Epoch: Equatable {
    let authenticator: SecretBytes
    let exported: SecretBytes

    init(of member: TestMember) throws {
      authenticator = member.group.epochAuthenticator
      exported = try member.group.export(label: "test", context: [1], byteCount: 32)
    }
  }

  private var random: SeededGenerator
  private var members: [TestMember] = []
  /// What those who are offline have missed.
  private var missed: [ObjectIdentifier: [MLSMessage]] = [:]
  private var removed: [TestMember] = []
  private var epochs: [UInt64: Epoch] = [:]
  private var nextName = 0
  private let largest: Int

  init(seed: UInt64, largest: Int) throws {
    random = SeededGenerator(seed: seed)
    self.largest = largest
    members = [try TestMember.founder("founder")]
    try note(members[0])
    try add(count: largest == 2 ? 1 : largest * 3 / 4)
  }

  private var online: [TestMember] { members.filter { !isOffline($0) } }

  private func isOffline(_ member: TestMember) -> Bool {
    missed[ObjectIdentifier(member)] != nil
  }

  /// One thing happens.
  mutating func step() throws {
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1: try add(count: Int.random(in: 1...3, using: &random))
    case 2 where members.count > 2: try remove()
    case 3 where online.count > 1: try goOffline()
    case 4 where !missed.isEmpty: try comeBack()
    case 5: try commitProposals()
    case 6: try restart()
    case 7: try joinFromOutside()
    case 8: try comeBackWithoutState()
    case 9: try converse()
    default: try commitInRace()
    }
  }

  /// Everyone catches up.
  mutating func bringEveryoneBack() throws {
    while !missed.isEmpty { try comeBack() }
    try converse()
  }

  /// Who was removed cannot read what is said afterwards; who remains can.
  mutating func shutTheRemovedOut() throws {
    try commitInRace()
    let message = try members[0].encrypt("to those who remain")
    for member in members.dropFirst() {
      #expect(try member.decrypt(message) == "to those who remain")
    }
    for member in removed {
      #expect(member.status == .removed)
      #expect(throws: MLSError.self) { try member.decrypt(message) }
    }
  }
}

// MARK: - Epochs

extension RandomWorld {
  private mutating func note(_ member: TestMember) throws {
    epochs[member.epoch] = try Epoch(of: member)
  }

  private func check(_ member: TestMember) throws {
    guard member.status == .active else { return }
    #expect(try Epoch(of: member) == epochs[member.epoch], "epoch \(member.epoch)")
  }

  /// Everyone gets a commit, those who are offline when they come back.
  private mutating func accept(_ commit: MLSMessage, by committer: TestMember) throws {
    try note(committer)
    for member in members where member !== committer { try deliver(commit, to: member) }
    let names = Set(committer.group.members.map(\.credential))
    removed += members.filter { !names.contains($0.client.credential) }
    members.removeAll { !names.contains($0.client.credential) }
  }

  private mutating func deliver(_ message: MLSMessage, to member: TestMember) throws {
    guard !isOffline(member) else {
      missed[ObjectIdentifier(member), default: []].append(message)
      return
    }
    if case .commit(let staged) = try member.group.process(message) {
      try member.group.merge(staged)
      try check(member)
    }
  }
}

// MARK: - What happens

extension RandomWorld {
  /// Two members commit at once; the first is accepted, the other too late for everyone.
  private mutating func commitInRace() throws {
    let racers = online.shuffled(using: &random).prefix(2)
    guard let winner = racers.first else { return }
    let late = try racers.dropFirst().map { try $0.group.commit(using: &random).commit }
    let output = try winner.group.commit(using: &random)
    try winner.group.mergePendingCommit()
    try accept(output.commit, by: winner)
    for commit in late {
      for member in online where member !== racers.last {
        #expect(throws: MLSError.self) { try member.group.process(commit) }
      }
    }
  }

  private mutating func add(count: Int) throws {
    let count = min(count, largest - members.count)
    guard count > 0, let committer = online.randomElement(using: &random) else { return }
    let clients = try (0..<count).map { _ in try newClient() }
    let keyPackages = try clients.map { try $0.keyPackage() }
    var request = CommitRequest.add(try keyPackages.map { try $0.valid() })
    request.forcesPath = Bool.random(using: &random)
    let output = try committer.group.commit(request, using: &random)
    try committer.group.mergePendingCommit()
    try accept(output.commit, by: committer)
    for (client, keyPackage) in zip(clients, keyPackages) {
      members.append(try .joining(output.welcome, with: keyPackage, as: client))
      try check(members[members.count - 1])
    }
  }

  private mutating func newClient() throws -> Client {
    nextName += 1
    return try Client.test("member-\(nextName)")
  }

  private mutating func remove() throws {
    guard let committer = online.randomElement(using: &random),
      let leaver = members.filter({ $0 !== committer }).randomElement(using: &random)
    else { return }
    let output = try committer.group.commit(.remove([leaver.group.ownLeaf]), using: &random)
    try committer.group.mergePendingCommit()
    try accept(output.commit, by: committer)
    #expect(removed.last === leaver)
  }

  private mutating func goOffline() throws {
    guard let member = online.randomElement(using: &random) else { return }
    missed[ObjectIdentifier(member)] = []
  }

  private mutating func comeBack() throws {
    let everyone = members + removed
    guard let member = everyone.first(where: isOffline) else { return }
    for message in missed.removeValue(forKey: ObjectIdentifier(member)) ?? [] {
      guard member.status == .active else { return }
      try deliver(message, to: member)
    }
    #expect(member.status == .removed || member.epoch == members.map(\.epoch).max())
  }

  /// Proposals of several members, which another commits.
  private mutating func commitProposals() throws {
    for member in online.shuffled(using: &random).prefix(3) {
      let proposal = try propose(member)
      for other in members where other !== member { try deliver(proposal, to: other) }
    }
    try commitInRace()
  }

  private mutating func propose(_ member: TestMember) throws -> MLSMessage {
    let target = members.randomElement(using: &random)
    guard let target, target !== member, members.count > 3, Bool.random(using: &random) else {
      return try member.group.proposeUpdate(using: &random)
    }
    return try member.group.propose(.remove(target.group.ownLeaf), using: &random)
  }

  /// A member is stored and restored.
  private mutating func restart() throws {
    guard let member = online.randomElement(using: &random) else { return }
    let stored = member.stored
    member.store()
    if Bool.random(using: &random) {
      try member.restore()
    } else {
      member.group = try Group(restoring: stored, configuration: .test)
    }
    #expect(member.stored == stored)
  }

  private mutating func joinFromOutside() throws {
    guard members.count < largest else { return }
    try join(as: newClient(), inPlaceOf: nil)
  }

  /// Someone who is offline has lost the group, and joins it anew in the place of its old leaf.
  private mutating func comeBackWithoutState() throws {
    guard let lost = members.first(where: isOffline) else { return }
    members.removeAll { $0 === lost }
    missed[ObjectIdentifier(lost)] = nil
    try join(as: lost.client, inPlaceOf: lost.group.ownLeaf)
  }

  private mutating func join(as client: Client, inPlaceOf leaf: LeafIndex?) throws {
    guard let host = online.randomElement(using: &random) else { return }
    var request = ExternalJoinRequest(as: client)
    request.formerLeaf = leaf
    let join = try ExternalJoin(
      host.group.groupInfo(), with: request, configuration: .test, using: &random)
    let joined = TestMember(Group(joined: join, configuration: .test), as: client)
    try accept(join.output.commit, by: joined)
    members.append(joined)
  }

  /// Someone speaks; those who are offline hear it when they come back.
  private mutating func converse() throws {
    guard let speaker = online.randomElement(using: &random) else { return }
    let message: MLSMessage
    do {
      message = try speaker.encrypt("hello")
    } catch MLSError.violation(.proposalsUncommitted) { return }
    for member in members where member !== speaker { try deliver(message, to: member) }
  }
}
