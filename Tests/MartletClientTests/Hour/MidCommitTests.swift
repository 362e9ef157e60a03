internal import Postgres
internal import Protobuf
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletClient

@Suite("A node that dies between a commit and its reply", .timeLimit(.minutes(10)))
struct MidCommitTests {
  @Test("Pitfalls 2 and 14: everyone takes the commit up once, its author too")
  func lostReply() async throws {
    let configuration = try await TestCluster.shared.makeDatabase()
    let database = Database(configuration, loops: try .shared())
    try await SlowCommits.prepare(database)
    let first = try await NodeProcess(on: configuration)
    let second = try await NodeProcess(on: configuration)
    let folder = try TestCluster.makeFolder()
    let alice = try await Participant.register(on: first, in: folder)
    let bob = try await Participant.register(on: second, in: folder)
    var schedule = GroupUpdateSchedule()
    schedule.spacing = .seconds(3600)
    await bob.messenger.setGroupUpdates(schedule)
    let id = try await alice.messenger.createGroup(GroupDetails(name: "two"))
    try await alice.messenger.invite([bob.account], to: id)
    try await bob.receive()
    let before = try await bob.messenger.group(id).epoch
    let stream = following { try await bob.receive(follow: true) }

    try await SlowCommits.set(true, database)
    let commit = Task { try await alice.messenger.updateKeys(in: id) }
    try await eventually { try await SlowCommits.isRunning(database) }
    await first.kill()
    try await SlowCommits.set(false, database)
    await #expect(throws: (any Error).self) { try await commit.value }
    // The node that made it durable has told nobody: the other one finds it.
    try await eventually { try await bob.messenger.group(id).epoch == before + 1 }
    #expect(try await alice.messenger.group(id).epoch == before)
    try await first.start()
    try await alice.messenger.send(.text(Text(text: "still here")), to: .group(id))
    try await eventually { bob.record.reads.count == 1 }
    try await alice.receive()
    let views = [try await alice.messenger.group(id), try await bob.messenger.group(id)]
    #expect(views.map(\.epoch) == [before + 1, before + 1])
    #expect(views[0].epochAuthenticator == views[1].epochAuthenticator)
    let rows = try await database.rows(
      Statement("SELECT 1 FROM group_messages WHERE group_id = $1 AND kind = 1 AND epoch = $2"),
      id.bytes, Int64(before))
    #expect(rows.count == 1)
    stream.cancel()
    for node in [first, second] { await node.kill() }
    for participant in [alice, bob] { await participant.messenger.close() }
    await database.close()
  }
}
