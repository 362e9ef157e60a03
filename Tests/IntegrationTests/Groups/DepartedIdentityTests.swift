internal import Cryptography
internal import MLS
internal import MartletAPI
internal import Postgres
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Identity keys of deleted accounts", .timeLimit(.minutes(10)))
struct DepartedIdentityTests {
  private static let age = Statement(
    "UPDATE departed_identities SET leaf_seen_at = leaf_seen_at - interval '31 d'")

  private func key(
    of account: GroupDevice, for caller: GroupDevice, on stage: GroupStage
  ) async throws -> [UInt8]? {
    let reply = try await stage.keys().getIdentityKeys(
      GetIdentityKeysRequest(accountIDs: [account.address.account.bytes]), options: caller.options)
    return reply.entries.first?.identityKey
  }

  private func sweep(_ stage: GroupStage) async throws {
    try await DepartedIdentities.sweep(after: Limits.groupLogLifetime, in: stage.database)
  }

  @Test("are answered while a group has a leaf of them, then for as long as its log is kept")
  func lifetime() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    _ = try await alice.invite([devices[1]])
    let expected = devices[1].identityKey.verificationKey.rawRepresentation
    try await stage.deleteAccount(of: devices[1])
    #expect(try await key(of: devices[1], for: devices[0], on: stage) == expected)
    // However old it is: the leaf is there.
    try await stage.database.execute(Self.age)
    try await sweep(stage)
    #expect(try await key(of: devices[1], for: devices[0], on: stage) == expected)
    try await eventually {
      try await alice.catchUp()
      if case .accepted? = try await alice.commit().outcome { return true }
      return false
    }
    #expect(alice.group.members.count == 1)
    try await sweep(stage)
    #expect(try await key(of: devices[1], for: devices[0], on: stage) == expected)
    try await stage.database.execute(Self.age)
    try await sweep(stage)
    #expect(try await key(of: devices[1], for: devices[0], on: stage) == nil)
  }

  @Test("are forgotten at once if no group has a leaf of the account")
  func withoutGroups() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    try await stage.deleteAccount(of: devices[1])
    #expect(try await key(of: devices[1], for: devices[0], on: stage) == nil)
    let rows = try await stage.database.rows(Statement("SELECT 1 FROM departed_identities"))
    #expect(rows.isEmpty)
  }
}
