internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// What one account can take from another without asking: its KeyPackages, its number of groups.
@Suite("Quotas of others", .timeLimit(.minutes(10)))
struct GroupQuotaTests {
  private func expectLimit(_ status: Status, after seconds: ClosedRange<Int64>) {
    #expect(status.code == .resourceExhausted && status.reason == "RATE_LIMITED", "\(status)")
    let delay = status.detail(GoogleRPCRetryInfo.self)?.retryDelay
    #expect(delay.map { seconds.contains($0.seconds) } == true, "\(String(describing: delay))")
  }

  /// Puts KeyPackages of a device there; what they hold does not matter to who takes them.
  private func store(_ count: Int, of device: GroupDevice, on stage: GroupStage) async throws {
    for number in 0..<count {
      try await stage.database.execute(
        KeyPackagesStore.insert, device.address.account.bytes, device.address.device,
        false, Int32(1), Identifier.random().bytes + Identifier.random().bytes,
        [UInt8(truncatingIfNeeded: number), 1], Timestamp.now().adding(.seconds(3600)))
    }
  }

  private func claim(
    _ devices: [GroupDevice], by caller: GroupDevice, on stage: GroupStage,
    as id: Identifier = .random()
  ) async throws -> ClaimKeyPackagesResponse {
    try await stage.keys().claimKeyPackages(
      ClaimKeyPackagesRequest(
        requestID: id.bytes, accountIDs: devices.map(\.address.account.bytes), cipherSuite: 1),
      options: caller.options)
  }

  @Test("A device takes so many KeyPackages of another one, and leaves the rest to others")
  func claims() async throws {
    let stage = try await GroupStage { $0.claimBurst = Limits.claimBurst }
    let devices = try await stage.accounts(4)
    let (mallory, bob, carol, other) = (devices[0], devices[1], devices[2], devices[3])
    let sibling = try await stage.sibling(of: mallory, number: 2)
    for device in [bob, carol, sibling] { try await store(50, of: device, on: stage) }
    let first = Identifier.random()
    for number in 0..<Limits.claimBurst {
      let reply = try await claim(
        [bob], by: mallory, on: stage, as: number == 0 ? first : .random())
      #expect(reply.claimed.count == 1)
    }
    // A repeat takes nothing and is answered; asking for others at the same time does not help.
    #expect(try await claim([bob], by: mallory, on: stage, as: first).claimed.count == 1)
    for asked in [[bob], [carol, bob]] {
      expectLimit(
        await refusal { try await claim(asked, by: mallory, on: stage) }, after: 400...600)
    }
    let left = try await stage.database.row(
      Statement("SELECT count(*) FROM key_packages WHERE account_id = $1"),
      bob.address.account.bytes)
    #expect(try left?.only(Int64.self) == Int64(50 - Limits.claimBurst))
    #expect(try await claim([bob], by: other, on: stage).claimed.count == 1)
    #expect(try await claim([carol], by: mallory, on: stage).claimed.count == 1)
    // The account's own devices are not strangers.
    for _ in 0..<20 {
      #expect(try await claim([mallory], by: mallory, on: stage).claimed.count == 1)
    }
  }

  @Test("An account makes so many groups at once")
  func groups() async throws {
    let stage = try await GroupStage { $0.groupBurst = Limits.groupBurst }
    let devices = try await stage.accounts(2)
    for _ in 0..<Limits.groupBurst { _ = try await GroupMember.found(devices[0], on: stage) }
    let status = await refusal { _ = try await GroupMember.found(devices[0], on: stage) }
    expectLimit(status, after: 1...300)
    _ = try await GroupMember.found(devices[1], on: stage)
  }

  @Test("An account adds another one to so many groups, and nobody else less")
  func additions() async throws {
    let stage = try await GroupStage { $0.additionBurst = Limits.additionBurst }
    let devices = try await stage.accounts(3)
    let (mallory, bob, carol) = (devices[0], devices[1], devices[2])
    for _ in 0..<Limits.additionBurst {
      let group = try await GroupMember.found(mallory, on: stage)
      _ = try await group.invite([bob])
    }
    let group = try await GroupMember.found(mallory, on: stage)
    let before = try await stage.fingerprint(of: group.id)
    expectLimit(await refusal { _ = try await group.invite([bob]) }, after: 1...8640)
    #expect(try await stage.fingerprint(of: group.id) == before)
    let another = try await GroupMember.found(mallory, on: stage)
    _ = try await another.invite([carol])
    let own = try await GroupMember.found(carol, on: stage)
    _ = try await own.invite([bob])

  }
}
