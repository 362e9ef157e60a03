internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Delivery of a group's log", .timeLimit(.minutes(10)))
struct GroupDeliveryTests {
  private func scene(
    _ count: Int, nodes: Int = 1, configure: (inout NodeConfiguration) -> Void = { _ in }
  ) async throws -> (stage: GroupStage, members: [GroupMember]) {
    let stage = try await GroupStage(nodes: nodes, configure: configure)
    let devices = try await stage.accounts(count)
    let founder = try await GroupMember.found(devices[0], on: stage)
    return (stage, [founder] + (try await founder.invite(Array(devices.dropFirst()))))
  }

  @Test("goes on where a device has acknowledged, on streams and by polling")
  func cursor() async throws {
    let (stage, members) = try await scene(2)
    let (alice, bob) = (members[0], members[1])
    for number in 1...5 { try await alice.say("\(number)") }
    let stream = try await GroupSubscription(bob.device, on: stage)
    let entries = try await stream.entries(upTo: 6)
    #expect(entries.map(\.sequence) == Array(2...6))
    try await stream.acknowledge(alice.id, upTo: 4)
    // Beyond the log's end there is nothing to acknowledge.
    try await stream.acknowledge(Identifier.random(), upTo: 4)
    try await eventually { try await self.acknowledged(bob, stage) == 4 }
    let second = try await GroupSubscription(bob.device, on: stage)
    #expect(try await second.entries(upTo: 6).map(\.sequence) == [5, 6])
    let page = try await stage.messaging().fetchMessages(
      FetchMessagesRequest(limit: 1), options: bob.options)
    #expect(page.hasMore && page.frames.count == 1)
    guard case .groupMessage(let fifth)? = page.frames.first?.frame else {
      throw Unexpected("\(page)")
    }
    #expect(fifth.sequence == 5 && fifth.groupID == alice.id.bytes)
    _ = try await stage.messaging().acknowledge(
      AcknowledgeRequest(
        groups: [.init(groupID: alice.id.bytes, upToSequence: .max >> 1)]),
      options: bob.options)
    #expect(try await acknowledged(bob, stage) == 6)
    let rest = try await stage.messaging().fetchMessages(
      FetchMessagesRequest(), options: bob.options)
    #expect(rest.frames.isEmpty && !rest.hasMore)
  }

  private func acknowledged(_ member: GroupMember, _ stage: GroupStage) async throws -> Int64? {
    try await stage.nodes[0].groups.log.cursor(of: member.device.address, in: member.id)?
      .acknowledged
  }

  @Test("reaches streams of both nodes, from memory and by waking")
  func twoNodes() async throws {
    let (stage, members) = try await scene(3, nodes: 2)
    let streams = [
      try await GroupSubscription(members[1].device, on: stage, node: 0),
      try await GroupSubscription(members[2].device, on: stage, node: 1),
    ]
    for stream in streams {
      guard case .queueEmpty? = try await stream.next() else { throw Unexpected("no end") }
    }
    for number in 0..<20 {
      members[0].node = number % 2
      try await members[0].say("\(number)")
    }
    for stream in streams {
      #expect(try await stream.entries(upTo: 21).map(\.sequence) == Array(2...21))
    }
  }

  @Test("needs no notification: what was lost is found by polling")
  func lostNotification() async throws {
    let (stage, members) = try await scene(2, nodes: 2) {
      $0.pollInterval = .milliseconds(100)
    }
    let stream = try await GroupSubscription(members[1].device, on: stage, node: 1)
    guard case .queueEmpty? = try await stream.next() else { throw Unexpected("no end") }
    stage.nodes[0].wakeups.setOthers([])
    try await members[0].say("unannounced")
    stage.nodes[0].wakeups.setOthers([])
    #expect(try await stream.entries(upTo: 2).map(\.sequence) == [2])
  }

  @Test("ends for a removed device with the commit that removes it, on every node")
  func removal() async throws {
    let (stage, members) = try await scene(3, nodes: 2)
    let bob = members[1].device
    let online = try await GroupSubscription(bob, on: stage, node: 1)
    guard case .queueEmpty? = try await online.next() else { throw Unexpected("no end") }
    try await members[0].commit(.remove(members[0].leaves(of: bob)))
    try await members[0].say("not for Bob")
    #expect(try await online.entries(upTo: 2).map(\.kind) == [.commit])
    // Carol gets both; then Bob, on a new stream, what he has not acknowledged, and the end of it.
    let carol = try await GroupSubscription(members[2].device, on: stage, node: 1)
    #expect(try await carol.entries(upTo: 3).map(\.kind) == [.commit, .application])
    let later = try await GroupSubscription(bob, on: stage, node: 0)
    #expect(try await later.entries(upTo: 2).map(\.kind) == [.commit])
    guard case .queueEmpty? = try await later.next() else { throw Unexpected("no end") }
    let handshake = try await stage.groups().streamCommits(
      StreamCommitsRequest(groupID: members[0].id.bytes, start: .afterSequence(0)),
      options: bob.options)
    var frames: [StreamCommitsResponse.Frame] = []
    for try await reply in handshake { if let frame = reply.frame { frames.append(frame) } }
    #expect(frames.count == 2)
    #expect(frames.last == .caughtUp(.init(epoch: 2, lastSequence: 2)))
  }

  @Test("tells an open stream of a welcome, and then of the group's entries")
  func welcomeEvent() async throws {
    let stage = try await GroupStage(nodes: 2)
    let devices = try await stage.accounts(2)
    let stream = try await GroupSubscription(devices[1], on: stage, node: 1)
    guard case .queueEmpty? = try await stream.next() else { throw Unexpected("no end") }
    let alice = try await GroupMember.found(devices[0], on: stage)
    // Not taken yet, or there would be nothing to tell where the other node hears of it later.
    try await alice.add([devices[1]])
    guard case .event(let event)? = try await stream.next(),
      case .welcomeWaiting? = event.kind
    else { throw Unexpected("no event") }
    try await alice.say("welcome")
    #expect(try await stream.entries(upTo: 2).map(\.kind) == [.application])
    _ = try await alice.service.deleteGroup(
      DeleteGroupRequest(requestID: Identifier.random().bytes, groupID: alice.id.bytes),
      options: alice.options)
    guard case .event(let deletion)? = try await stream.next() else {
      throw Unexpected("no event")
    }
    #expect(deletion.kind == .groupDeleted(.init(groupID: alice.id.bytes)))
  }

  @Test("waits where a window's worth is unacknowledged")
  func window() async throws {
    let (stage, members) = try await scene(2)
    let stream = try await GroupSubscription(members[1].device, on: stage, window: 3)
    for number in 1...10 { try await members[0].say("\(number)") }
    #expect(try await stream.entries(upTo: 4).count == 3)
    let mailbox = try #require(stage.nodes[0].delivery.mailbox(members[1].device.address))
    // It rests once the last entry has been handed on, which its reader may have seen before.
    while !mailbox.update({ $0.groups.isIdle }) { try await Task.sleep(for: .milliseconds(5)) }
    try await stream.acknowledge(members[0].id, upTo: 3)
    #expect(try await stream.entries(upTo: 6).map(\.sequence) == [5, 6])
  }

  @Test("takes messages of the two epochs before, and none older or of the future")
  func epochs() async throws {
    let (_, members) = try await scene(2)
    let (alice, bob) = (members[0], members[1])
    let old = try (0..<2).map { try bob.encrypt("\($0)") }
    func send(_ message: [UInt8]) async throws -> SendGroupMessageResponse.Outcome? {
      try await bob.service.sendGroupMessage(
        SendGroupMessageRequest(
          messageID: Identifier.random().bytes, groupID: bob.id.bytes, message: message),
        options: bob.options
      ).outcome
    }
    for _ in 0..<2 { try await alice.commit() }
    guard case .accepted? = try await send(old[0]) else { throw Unexpected("not accepted") }
    try await alice.catchUp()
    #expect(alice.texts == ["0"])
    try await alice.commit()
    #expect(try await send(old[1]) == .stale(.init(currentEpoch: 4)))
    let bundle = try alice.bundle()
    try alice.group.mergePendingCommit()
    #expect(try await send(alice.encrypt("too soon")) == .stale(.init(currentEpoch: 4)))
    _ = bundle
  }

  @Test("stores a message once however often it is sent, also within one batch")
  func duplicates() async throws {
    let (stage, members) = try await scene(1, nodes: 2)
    let alice = members[0]
    let request = SendGroupMessageRequest(
      messageID: Identifier.random().bytes, groupID: alice.id.bytes,
      message: try alice.encrypt("once"))
    let (services, options) = ([stage.groups(0), stage.groups(1)], alice.options)
    let fresh = try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<20 {
        group.addTask {
          let reply = try await services[index % 2].sendGroupMessage(request, options: options)
          guard case .accepted(let accepted)? = reply.outcome else {
            throw Unexpected("\(reply)")
          }
          #expect(accepted.sequence == 2)
          return !accepted.duplicate
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(fresh == 1)
    let page = try await stage.nodes[0].groups.log.page(of: alice.id, after: 1)
    #expect(page.entries.map(\.sequence) == [2])
  }

  @Test("reads the handshake alone, in order, from an epoch on")
  func handshake() async throws {
    let (stage, members) = try await scene(2)
    let (alice, bob) = (members[0], members[1])
    for number in 0..<4 {
      try await alice.say("\(number)")
      try await alice.commit()
    }
    let replies = try await stage.groups().streamCommits(
      StreamCommitsRequest(groupID: alice.id.bytes, start: .fromEpoch(3)), options: bob.options)
    var epochs: [UInt64] = []
    var end: StreamCommitsResponse.Frame?
    for try await reply in replies {
      if case .message(let entry)? = reply.frame { epochs.append(entry.epoch) }
      end = reply.frame
    }
    #expect(epochs == [3, 4])
    #expect(end == .caughtUp(.init(epoch: 5, lastSequence: 9)))
    let stranger = try await stage.account()
    for try await reply in try await stage.groups().streamCommits(
      StreamCommitsRequest(groupID: alice.id.bytes), options: stranger.options)
    { #expect(reply.frame == .notFound(NotFound())) }
  }

  @Test("can be paged backwards, and shows when a conversation was last written to")
  func history() async throws {
    let (stage, members) = try await scene(2)
    for number in 0..<5 { try await members[0].say("\(number)") }
    _ = try await stage.messaging().acknowledge(
      AcknowledgeRequest(groups: [.init(groupID: members[0].id.bytes, upToSequence: 5)]),
      options: members[1].options)
    let key = ConversationKey(conversation: .groupID(members[0].id.bytes))
    let first = try await stage.messaging().getMessages(
      GetMessagesRequest(conversation: key, limit: 3), options: members[1].options)
    #expect(first.messages.map { !$0.ciphertext.isEmpty } == [true, false, false])
    let second = try await stage.messaging().getMessages(
      GetMessagesRequest(conversation: key, before: first.nextBefore, limit: 3),
      options: members[1].options)
    #expect(second.messages.count == 2 && second.nextBefore.isEmpty)
    let list = try await stage.messaging().listConversations(
      ListConversationsRequest(), options: members[1].options)
    #expect(list.conversations.map(\.conversation) == [key])
    #expect(list.conversations[0].lastMessageAt == first.messages[0].serverTime)
    let stranger = try await stage.account()
    let nothing = try await stage.messaging().getMessages(
      GetMessagesRequest(conversation: key), options: stranger.options)
    #expect(nothing.messages.isEmpty)
  }

  @Test("lets a device join late by its welcome, and catch up with later commits")
  func lateWelcome() async throws {
    let (stage, members) = try await scene(2)
    let device = try await stage.account()
    let package = try device.keyPackage()
    let reply = try await members[0].commit(
      .add([try package.keyPackage.validated(by: MemberCredentials(), now: nil)]))
    guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    for _ in 0..<4 { try await members[0].commit() }
    let epochs = try await stage.database.rows(
      Statement("SELECT epoch FROM mls_group_states WHERE group_id = $1 ORDER BY epoch"),
      members[0].id.bytes
    ).map { try $0.only(Int64.self) }
    // The last three, the one before the run of Alice's commits, and the welcome's.
    #expect(epochs == [0, 2, 4, 5, 6])
    #expect(
      try await GroupMember.tree(
        of: members[0].id, epoch: 3, for: members[1].device, stage.groups()) == nil)
    let carol = try await GroupMember.join(device, with: package, on: stage)
    #expect(carol.epoch == 2)
    try await carol.catchUp()
    #expect(carol.agrees(with: members[0]))
    // Acknowledged, the welcome leads nowhere any more.
    let page = try await stage.groups().fetchWelcomes(
      FetchWelcomesRequest(), options: device.options)
    #expect(page.welcomes.isEmpty)
  }

  @Test("sweeps what every device has handled, when repeats need not be recognised any more")
  func sweeping() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let bob = try await alice.invite([devices[1]])[0]
    for number in 0..<3 { try await alice.say("\(number)") }
    func count() async throws -> Int64? {
      try await stage.database.row(
        Statement("SELECT count(*) FROM group_messages WHERE group_id = $1"), alice.id.bytes)?
        .only(Int64.self)
    }
    // Groups take turns: of two sweeps one comes to this group.
    func sweep() async throws {
      for _ in 0..<2 { try await stage.nodes[0].sweeper.sweep() }
    }
    for member in [alice, bob] {
      _ = try await stage.messaging().acknowledge(
        AcknowledgeRequest(groups: [.init(groupID: alice.id.bytes, upToSequence: 3)]),
        options: member.options)
    }
    try await sweep()
    #expect(try await count() == 4)
    try await stage.database.execute(
      Statement("UPDATE group_messages SET server_time = server_time - interval '25 h'"))
    try await sweep()
    // The commit of a recent epoch stays, and what is not acknowledged.
    #expect(try await count() == 2)
    try await stage.database.execute(
      Statement("UPDATE group_messages SET server_time = server_time - interval '30 d'"))
    try await sweep()
    #expect(try await count() == 0)
    for try await reply in try await stage.groups().streamCommits(
      StreamCommitsRequest(groupID: alice.id.bytes, start: .afterSequence(0)),
      options: alice.options)
    { #expect(reply.frame == .expired(.init(firstSequence: 2))) }
  }
}
