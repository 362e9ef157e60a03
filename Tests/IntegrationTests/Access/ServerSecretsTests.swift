internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Keys that the nodes share", .timeLimit(.minutes(10)))
struct ServerSecretsTests {
  @Test("are known at every node, just made as they may be, however many ask")
  func made() async throws {
    let database = Database(try await TestCluster.shared.makeDatabase(), loops: try .shared())
    let (first, second) = (
      ServerSecrets(.challenge, in: database), ServerSecrets(.challenge, in: database)
    )
    let old = try await first.current()
    #expect(try await second.key(epoch: old.epoch)?.secret == old.secret)
    // An hour later the other node makes the next.
    try await database.execute(
      Statement("UPDATE server_secrets SET created_at = created_at - interval '61 minutes'"))
    let new = try await ServerSecrets(.challenge, in: database).current()
    #expect(new.epoch == old.epoch + 1)
    try await withThrowingTaskGroup { group in
      for _ in 0..<50 {
        group.addTask { try await second.key(epoch: new.epoch)?.secret == new.secret }
      }
      for try await isKnown in group { #expect(isKnown) }
    }
    #expect(try await second.key(epoch: new.epoch + 1) == nil)
    await database.close()
  }
}
