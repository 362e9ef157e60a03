internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Numbers that groups promise", .timeLimit(.minutes(10)))
struct GroupLimitTests {
  @Test("Welcomes come a page at a time, the oldest first")
  func welcomePages() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    var groups: [Identifier] = []
    for _ in 0...Limits.welcomePage {
      let founder = try await GroupMember.found(devices[0], on: stage)
      let package = try devices[1].keyPackage().keyPackage
      let reply = try await founder.commit(
        .add([try package.validated(by: MemberCredentials(), now: nil)]))
      guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
      groups.append(founder.id)
    }
    func page(after last: UInt64, limit: UInt32 = 0) async throws -> FetchWelcomesResponse {
      try await stage.groups().fetchWelcomes(
        FetchWelcomesRequest(after: last, limit: limit), options: devices[1].options)
    }
    let first = try await page(after: 0)
    #expect(first.welcomes.map(\.groupID) == groups.prefix(Limits.welcomePage).map(\.bytes))
    #expect(first.hasMore)
    let last = try #require(first.welcomes.last).welcomeID
    let second = try await page(after: last)
    #expect(second.welcomes.map(\.groupID) == [groups[Limits.welcomePage].bytes])
    #expect(!second.hasMore)
    // As many as there are need no further page.
    _ = try await stage.groups().ackWelcome(
      AckWelcomeRequest(welcomeID: first.welcomes[0].welcomeID), options: devices[1].options)
    let rest = try await page(after: 0)
    #expect(rest.welcomes.count == Limits.welcomePage && !rest.hasMore)
    let small = try await page(after: 0, limit: 1)
    #expect(small.welcomes.map(\.groupID) == [groups[1].bytes] && small.hasMore)
  }

  @Test(
    "A tree comes in chunks of one size, also beyond what one message may hold",
    arguments: [Limits.treeChunk, Limits.treeChunk + 1, (4 << 20) + 3])
  func treeChunks(_ byteCount: Int) async throws {
    let stage = try await GroupStage()
    let founder = try await GroupMember.found(try await stage.account(), on: stage)
    var random = SystemRandom()
    let tree = random.bytes(byteCount)
    try await stage.database.execute(
      Statement("UPDATE mls_group_states SET tree = $2 WHERE group_id = $1"), founder.id.bytes,
      tree)
    var chunks: [[UInt8]] = []
    let replies = try await stage.groups().getRatchetTree(
      GetRatchetTreeRequest(groupID: founder.id.bytes), options: founder.options)
    for try await reply in replies {
      #expect((reply.start != nil) == chunks.isEmpty)
      if case .head(let head)? = reply.start { #expect(head.byteCount == UInt64(byteCount)) }
      chunks.append(reply.chunk)
    }
    #expect(chunks.count == (byteCount + Limits.treeChunk - 1) / Limits.treeChunk)
    #expect(chunks.dropLast().allSatisfy { $0.count == Limits.treeChunk })
    #expect(Array(chunks.joined()) == tree)
  }

  @Test("An account makes no more groups than it may be in")
  func groupsOfAccount() async throws {
    let stage = try await GroupStage()
    let device = try await stage.account()
    try await fill(device, Limits.groups - 1, on: stage)
    let last = try await GroupMember.found(device, on: stage)
    let group = try GroupMember.foundation(device, .random(), on: stage)
    let request = CreateGroupRequest(
      requestID: Identifier.random().bytes,
      groupInfo: MLSMessage.groupInfo(try group.groupInfo(withTree: false)).encoded,
      ratchetTree: group.encodedTree)
    let refused = try await stage.groups().createGroup(request, options: device.options)
    #expect(refused.outcome == .tooManyGroups(.init(limit: UInt32(Limits.groups))))
    let page = try await stage.groups().listMyGroups(
      ListMyGroupsRequest(limit: 100), options: device.options)
    #expect(page.groups.count == 100 && page.hasMore)
    // There is room again when one is gone.
    _ = try await stage.groups().deleteGroup(
      DeleteGroupRequest(requestID: Identifier.random().bytes, groupID: last.id.bytes),
      options: device.options)
    let made = try await stage.groups().createGroup(request, options: device.options)
    guard case .created? = made.outcome else { throw Unexpected("\(made)") }
  }

  @Test("A group has as many devices as it may, and not one more, whoever's they are")
  func leaves() async throws {
    let stage = try await GroupStage { $0.groupLeaves = 4 }
    let founder = try await GroupMember.found(try await stage.account(), on: stage)
    let other = try await stage.account()
    let tablet = try await stage.sibling(of: other, number: 2)
    let phone = try await stage.sibling(of: other, number: 3)
    _ = try await founder.invite([other, tablet, phone])
    let fifth = try await stage.sibling(of: founder.device, number: 4)
    let full = GroupFull(maxAccounts: UInt32(Limits.groupAccounts), maxLeaves: 4)
    let package = try fifth.keyPackage().keyPackage
    let reply = try await founder.commit(
      .add([try package.validated(by: MemberCredentials(), now: nil)]))
    #expect(reply.outcome == .full(full))
    let (_, external) = try await GroupMember.joinExternally(fifth, founder.id, on: stage)
    #expect(external.outcome == .full(full))
    // Who goes makes room for who comes with the same commit.
    var swap = CommitRequest.add([try package.validated(by: MemberCredentials(), now: nil)])
    swap.removing = founder.leaves(of: other)
    guard case .accepted? = try await founder.commit(swap).outcome else {
      throw Unexpected("not accepted")
    }
  }

  @Test("An epoch takes as many proposals as it may; the next one begins anew")
  func proposals() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let bob = try await alice.invite([devices[1]])[0]
    var random = SystemRandom()
    func propose() async throws -> ProposeResponse {
      let proposal = try bob.group.proposeUpdate(using: &random)
      return try await stage.groups().propose(
        ProposeRequest(
          requestID: Identifier.random().bytes, groupID: bob.id.bytes, proposal: proposal.encoded),
        options: bob.options)
    }
    for _ in 0..<Limits.epochProposals {
      guard case .accepted? = try await propose().outcome else {
        throw Unexpected("not accepted")
      }
    }
    let refusal = try await groupRefusal { _ = try await propose() }
    #expect(refusal?.reason == "RATE_LIMITED")
    var request = CommitRequest()
    request.includesReceived = false
    guard case .accepted? = try await alice.commit(request).outcome else {
      throw Unexpected("not accepted")
    }
    try await bob.catchUp()
    guard case .accepted? = try await propose().outcome else { throw Unexpected("not accepted") }
  }

  @Test("So many epochs are kept for welcomes; whoever waits longer joins from outside")
  func welcomeEpochs() async throws {
    let stage = try await GroupStage()
    let alice = try await GroupMember.found(try await stage.account(), on: stage)
    let count = Int(Limits.welcomeEpochs) + 1
    let invited = try await stage.accounts(count)
    let packages = try invited.map { try $0.keyPackage() }
    for package in packages {
      let reply = try await alice.commit(
        .add([try package.keyPackage.validated(by: MemberCredentials(), now: nil)]))
      guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    }
    // Beyond the epochs that are kept in any case.
    for _ in 0..<Limits.keptEpochs { try await alice.commit() }
    func welcome(_ index: Int) async throws -> FetchWelcomesResponse.Entry? {
      try await stage.groups().fetchWelcomes(
        FetchWelcomesRequest(), options: invited[index].options
      ).welcomes.first
    }
    let first = try #require(try await welcome(0))
    #expect(first.treeByteCount == 0 && first.welcome.isEmpty)
    #expect(try #require(try await welcome(1)).treeByteCount > 0)
    let second = try await GroupMember.join(invited[1], with: packages[1], on: stage)
    try await second.catchUp()
    #expect(second.agrees(with: alice))
    let (late, reply) = try await GroupMember.joinExternally(
      invited[0], alice.id, formerLeaf: alice.leaves(of: invited[0])[0], on: stage)
    guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    try await alice.catchUp()
    #expect(late.agrees(with: alice))
  }

  /// Puts an account into groups with nothing in them.
  private func fill(_ device: GroupDevice, _ count: Int, on stage: GroupStage) async throws {
    try await stage.database.execute(
      Statement(
        """
        WITH ids AS (SELECT decode(md5(n::text || $1::text), 'hex') AS id
          FROM generate_series(1, $2) n),
        named AS (INSERT INTO conversations (id, kind) SELECT id, 'group' FROM ids),
        made AS (INSERT INTO group_chats
          (id, cipher_suite, epoch, last_message_at, run_account_id, run_epoch, created_at)
          SELECT id, 1, 0, now(), $1, 0, now() FROM ids)
        INSERT INTO group_members (group_id, leaf_index, account_id, device_id)
        SELECT id, 0, $1, 1 FROM ids
        """), device.address.account.bytes, Int32(count))
  }

  @Test("An account is added to as many groups as it may be in, and to not one more")
  func groupsOfAdded() async throws {
    let stage = try await GroupStage()
    let device = try await stage.account()
    try await fill(device, Limits.groups - 1, on: stage)
    // Several at once, for one place: the commits are of different groups.
    let service = stage.groups()
    var founders: [GroupMember] = []
    for _ in 0..<4 {
      founders.append(try await GroupMember.found(try await stage.account(), on: stage))
    }
    let package = try device.keyPackage().keyPackage
    let added = CommitRequest.add([try package.validated(by: MemberCredentials(), now: nil)])
    let calls = try founders.map { (try $0.bundle(added), $0.options) }
    let statuses = await withTaskGroup(of: (Int, Status).self) { tasks in
      for (number, call) in calls.enumerated() {
        tasks.addTask {
          do {
            _ = try await service.commitBundle(call.0, options: call.1)
            return (number, .ok)
          } catch {
            return (number, error as? Status ?? Status(.unknown, "\(error)"))
          }
        }
      }
      return await tasks.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    let refusals = statuses.values.filter { $0.code == .invalidArgument }
    #expect(refusals.count == 3 && refusals.allSatisfy { $0.reason == "CONSTRAINT_VIOLATED" })
    #expect(refusals.allSatisfy { $0.message.contains("which is in 2000 groups") })
    // Its other devices come to where it is, and there is room again when a group is gone.
    let place = try #require(statuses.first { $0.value.code == .ok }?.key)
    let inside = founders[place]
    try inside.group.mergePendingCommit()
    let tablet = try await stage.sibling(of: device, number: 2)
    _ = try await inside.invite([tablet])
    _ = try await stage.groups().deleteGroup(
      DeleteGroupRequest(requestID: Identifier.random().bytes, groupID: inside.id.bytes),
      options: inside.device.options)
    _ = try await GroupMember.found(try await stage.account(), on: stage).invite([device])
  }
}
