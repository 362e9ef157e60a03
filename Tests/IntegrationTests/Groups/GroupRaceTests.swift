internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Racing for an epoch", .timeLimit(.minutes(10)))
struct GroupRaceTests {
  /// A group whose members call two nodes in turn.
  private func scene(
    _ count: Int
  ) async throws -> (stage: GroupStage, members: [GroupMember]) {
    let stage = try await GroupStage(nodes: 2)
    let devices = try await stage.accounts(count)
    let founder = try await GroupMember.found(devices[0], on: stage)
    var members = [founder]
    members += try await founder.invite(Array(devices.dropFirst()))
    for (index, member) in members.enumerated() { member.node = index % 2 }
    return (stage, members)
  }

  @Test("over two nodes has one winner each time, and the losers learn of it")
  func oneWinner() async throws {
    let (stage, members) = try await scene(8)
    let streams = [
      try await GroupSubscription(members[6].device, on: stage, node: 0),
      try await GroupSubscription(members[7].device, on: stage, node: 1),
    ]
    for round in 1...6 {
      let bundles = try members.map { try $0.bundle() }
      var calls: [(GroupsClient, CallOptions, CommitBundleRequest)] = []
      for (member, bundle) in zip(members, bundles) {
        calls.append((member.service, member.options, bundle))
      }
      let replies = try await withThrowingTaskGroup(
        of: (Int, CommitBundleResponse).self
      ) { group in
        for (index, call) in calls.enumerated() {
          group.addTask {
            (index, try await call.0.commitBundle(call.2, options: call.1))
          }
        }
        return try await group.reduce(into: [Int: CommitBundleResponse]()) { $0[$1.0] = $1.1 }
      }
      let winners = replies.filter { if case .accepted? = $0.value.outcome { true } else { false } }
      #expect(winners.count == 1)
      guard let winner = winners.first?.key else { return }
      for (index, reply) in replies where index != winner {
        guard case .stale(let stale)? = reply.outcome else { throw Unexpected("\(reply)") }
        #expect(stale.currentEpoch == UInt64(round + 1))
        #expect(stale.winningCommit?.payload == bundles[winner].commit)
      }
      for member in members { try await member.catchUp() }
      for member in members { #expect(member.agrees(with: members[0])) }
    }
    #expect(members[0].epoch == 7)
    for stream in streams {
      #expect(try await stream.entries(upTo: 7).map(\.epoch) == Array(1...6))
    }
  }

  @Test("invites nobody for those who lose, and the winner's welcomes can be fetched again")
  func welcomes() async throws {
    let (stage, members) = try await scene(2)
    let (alice, bob) = (members[0], members[1])
    try await alice.commit(promotion(of: [alice, bob]))
    try await bob.catchUp()
    let invitees = try await stage.accounts(2)
    let packages = try invitees.map { try $0.keyPackage() }
    var bundles: [CommitBundleRequest] = []
    for (member, package) in zip(members, packages) {
      bundles.append(
        try member.bundle(
          .add([try package.keyPackage.validated(by: MemberCredentials(), now: nil)])))
    }
    guard case .accepted? = try await bob.send(bundles[1]).outcome,
      case .stale? = try await alice.send(bundles[0]).outcome
    else { throw Unexpected("not one winner") }
    for (device, count) in zip(invitees, [0, 1]) {
      for node in [0, 1, 0] {
        let page = try await stage.groups(node).fetchWelcomes(
          FetchWelcomesRequest(), options: device.options)
        #expect(page.welcomes.count == count)
      }
    }
    #expect(
      try await GroupMember.tree(
        of: alice.id, epoch: nil, for: invitees[0], stage.groups()) == nil)
    let joined = try await GroupMember.join(invitees[1], with: packages[1], on: stage)
    #expect(joined.agrees(with: bob))
    // The invitation that lost is made again on the new epoch.
    try await alice.catchUp()
    let again = try await alice.invite([invitees[0]])
    #expect(again[0].agrees(with: alice))
  }

  private func promotion(of members: [GroupMember]) throws -> CommitRequest {
    var request = CommitRequest()
    request.proposals = [
      .groupContextExtensions(
        try Extensions([
          Roles(administrators: Set(members.map(\.device.address.account.bytes))).asExtension,
          ExternalSenders([members[0].stage.server]).asExtension,
        ]))
    ]
    return request
  }

  @Test("is settled by a repeated request where the reply was lost")
  func lostReply() async throws {
    let (_, members) = try await scene(2)
    let bundle = try members[0].bundle()
    let first = try await members[0].service.commitBundle(bundle, options: members[0].options)
    guard case .accepted(var accepted)? = first.outcome else { throw Unexpected("\(first)") }
    // The other node answers what the first one answered, after more commits too.
    members[0].node = 1
    #expect(!accepted.duplicate)
    accepted.duplicate = true
    try await members[1].catchUp()
    try await members[1].commit()
    let second = try await members[0].service.commitBundle(bundle, options: members[0].options)
    #expect(second.outcome == .accepted(accepted))
    // Its own commit, in the log, settles it as well.
    try await members[0].catchUp()
    #expect(members[0].agrees(with: members[1]))
  }

  @Test("does not upset the order of the log that streams of both nodes get")
  func order() async throws {
    let (stage, members) = try await scene(4)
    let listener = members[3]
    let streams = try await (0..<2).asyncMap { node -> GroupSubscription in
      let device = node == 0 ? listener.device : members[2].device
      return try await GroupSubscription(device, on: stage, node: node)
    }
    let senders = members[0...1].map { ($0.service, $0.options) }
    var messages: [(Int, SendGroupMessageRequest)] = []
    for number in 0..<100 {
      let member = members[number % 2]
      messages.append(
        (
          number % 2,
          SendGroupMessageRequest(
            messageID: Identifier.random().bytes, groupID: member.id.bytes,
            message: try member.encrypt("message \(number)"))
        ))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (sender, message) in messages {
        group.addTask {
          _ = try await senders[sender].0.sendGroupMessage(message, options: senders[sender].1)
        }
      }
      try await group.waitForAll()
    }
    for stream in streams {
      let entries = try await stream.entries(upTo: 101)
      #expect(entries.map(\.sequence) == Array(2...101))
    }
  }

  @Test("of batches with groups in common never ends in a deadlock")
  func overlappingGroups() async throws {
    let stage = try await GroupStage(nodes: 2)
    let device = try await stage.account()
    var groups: [GroupMember] = []
    for _ in 0..<6 { groups.append(try await GroupMember.found(device, on: stage)) }
    var requests: [SendGroupMessageRequest] = []
    for round in 0..<40 {
      for member in round.isMultiple(of: 2) ? groups : groups.reversed() {
        requests.append(
          SendGroupMessageRequest(
            messageID: Identifier.random().bytes, groupID: member.id.bytes,
            message: try member.encrypt("\(round)")))
      }
    }
    let options = device.options
    let services = [stage.groups(0), stage.groups(1)]
    let all = requests
    let accepted = try await withThrowingTaskGroup(of: Bool.self) { group in
      for (index, request) in all.enumerated() {
        group.addTask {
          let reply = try await services[index % 2].sendGroupMessage(request, options: options)
          guard case .accepted? = reply.outcome else { return false }
          return true
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(accepted == 240)
    let deadlocks = try await stage.database.row(
      Statement("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
    #expect(try deadlocks?.only(Int64.self) == 0)
    for member in groups {
      let page = try await stage.nodes[0].groups.log.page(of: member.id, after: 0)
      #expect(page.entries.map(\.sequence) == Array(1...40))
    }
  }
}

extension Sequence {
  /// The results of work on each, one after the other.
  func asyncMap<Result>(_ transform: (Element) async throws -> Result) async throws -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
