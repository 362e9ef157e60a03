internal import Cryptography
internal import Foundation
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

/// `MARTLET_MLS_ROUNDS` says how many random groups there are, `MARTLET_MLS_MEMBERS` how large they
/// become.
@Suite("Random groups")
struct RandomGroupTests {
  private static func setting(_ name: String, else modest: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? modest
  }

  private static let rounds = setting("MARTLET_MLS_ROUNDS", else: 4)
  private static let largest = setting("MARTLET_MLS_MEMBERS", else: 24)

  @Test(
    "agree on every epoch, through races, absence and restarts", arguments: 0..<rounds)
  func agreement(seed: Int) throws {
    var world = try RandomWorld(seed: UInt64(seed), largest: Self.largest)
    for _ in 0..<30 { try world.step() }
    try world.bringEveryoneBack()
    try world.checkAgreement()
    try world.checkTheRemoved()
  }
}

/// A group with members that come and go, some of them offline, and the order of its commits.
struct RandomWorld {
  private var random: SeededGenerator
  private var members: [TestMember] = []
  private var offline: [ObjectIdentifier: [MLSMessage]] = [:]
  private var removed: [TestMember] = []
  private var nextName = 0
  private let largest: Int

  init(seed: UInt64, largest: Int) throws {
    random = SeededGenerator(seed: seed)
    self.largest = largest
    members = [try TestMember.founder("founder")]
    try add(count: Int.random(in: 1...max(1, largest / 2), using: &random))
  }

  private var online: [TestMember] {
    members.filter { offline[ObjectIdentifier($0)] == nil }
  }

  mutating func step() throws {
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where members.count < largest: try add(count: Int.random(in: 1...3, using: &random))
    case 1 where online.count > 2: try remove()
    case 2 where online.count > 2: try goOffline()
    case 3 where !offline.isEmpty: try comeBack()
    case 4: try proposeUpdate()
    case 5: try restart()
    case 6: try joinFromOutside()
    default: try commit()
    }
    try checkAgreement()
  }

  /// Two members commit at once; the first is accepted.
  private mutating func commit(_ request: CommitRequest = CommitRequest()) throws {
    guard let committer = online.randomElement(using: &random) else { return }
    if let rival = online.randomElement(using: &random), rival !== committer {
      _ = try rival.group.commit(using: &random)
    }
    let output = try committer.group.commit(request, using: &random)
    try accept(output.commit, by: committer)
  }

  private mutating func accept(_ commit: MLSMessage, by committer: TestMember) throws {
    for member in members {
      if member === committer {
        try member.group.mergePendingCommit()
      } else if offline[ObjectIdentifier(member)] != nil {
        offline[ObjectIdentifier(member), default: []].append(commit)
      } else {
        try member.follow(commit)
      }
    }
  }

  private mutating func add(count: Int) throws {
    let clients = try (0..<count).map { _ in
      nextName += 1
      return try Client.test("member-\(nextName)")
    }
    let keyPackages = try clients.map { try $0.keyPackage() }
    guard let committer = online.randomElement(using: &random) else { return }
    var request = CommitRequest.add(try keyPackages.map { try $0.valid() })
    request.forcesPath = Bool.random(using: &random)
    let output = try committer.group.commit(request, using: &random)
    try accept(output.commit, by: committer)
    for (client, keyPackage) in zip(clients, keyPackages) {
      members.append(try .joining(output.welcome, with: keyPackage, as: client))
    }
  }

  private mutating func remove() throws {
    guard let leaver = online.randomElement(using: &random),
      let committer = online.first(where: { $0 !== leaver })
    else { return }
    let output = try committer.group.commit(
      .remove([leaver.group.ownLeaf]), using: &random)
    try accept(output.commit, by: committer)
    #expect(leaver.status == .removed)
    members.removeAll { $0 === leaver }
    removed.append(leaver)
  }

  private mutating func goOffline() throws {
    guard let member = online.randomElement(using: &random) else { return }
    offline[ObjectIdentifier(member)] = []
  }

  private mutating func comeBack() throws {
    guard let member = members.first(where: { offline[ObjectIdentifier($0)] != nil }) else {
      return
    }
    for message in offline.removeValue(forKey: ObjectIdentifier(member)) ?? [] {
      switch try member.group.process(message) {
      case .commit(let staged): try member.group.merge(staged)
      default: break
      }
    }
  }

  private mutating func proposeUpdate() throws {
    guard let member = online.randomElement(using: &random) else { return }
    let proposal = try member.group.proposeUpdate(using: &random)
    for other in members where other !== member {
      if offline[ObjectIdentifier(other)] != nil {
        offline[ObjectIdentifier(other), default: []].append(proposal)
      } else {
        _ = try other.group.process(proposal)
      }
    }
    try commit()
  }

  /// A member is stored and restored.
  private mutating func restart() throws {
    guard let member = online.randomElement(using: &random) else { return }
    let stored = member.stored
    member.group = try Group(restoring: stored, configuration: .test)
    #expect(member.stored == stored)
  }

  private mutating func joinFromOutside() throws {
    guard members.count < largest, let host = online.randomElement(using: &random) else { return }
    nextName += 1
    let client = try Client.test("member-\(nextName)")
    let join = try ExternalJoin(
      host.group.groupInfo(), with: ExternalJoinRequest(as: client), configuration: .test,
      using: &random)
    for member in members {
      if offline[ObjectIdentifier(member)] != nil {
        offline[ObjectIdentifier(member), default: []].append(join.output.commit)
      } else {
        try member.follow(join.output.commit)
      }
    }
    members.append(TestMember(Group(joined: join, configuration: .test), as: client))
  }

  mutating func bringEveryoneBack() throws {
    while !offline.isEmpty { try comeBack() }
  }

  func checkAgreement() throws {
    guard let first = online.first else { return }
    for other in online.dropFirst() { #expect(try first.agrees(with: other)) }
  }

  /// Who was removed cannot read what is said afterwards; who remains can.
  mutating func checkTheRemoved() throws {
    try commit()
    let message = try members[0].encrypt("to those who remain")
    for member in members.dropFirst() {
      #expect(try member.decrypt(message) == "to those who remain")
    }
    for member in removed { #expect(throws: MLSError.self) { try member.decrypt(message) } }
  }
}
