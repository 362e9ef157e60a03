internal import Cryptography
internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Recovering an account", .timeLimit(.minutes(3)))
struct RecoveryTests {
  private func recover(
    _ device: TestDevice, of owner: TestDevice, signedBy signer: TestDevice? = nil,
    challenge: [UInt8]? = nil
  ) async throws -> RecoverAccountResponse.Outcome? {
    let first = DeviceAddress(accountID: owner.account, deviceID: 1)
    let fresh = try await device.keys.challenge(ChallengeRequest(device: first)).challenge
    let new = try device.newDevice()
    let payload = RecoverAccountPayload(
      accountID: owner.account, challenge: challenge ?? fresh,
      authenticationKey: new.authenticationKey)
    let request = RecoverAccountRequest(
      signed: try (signer ?? owner).signed(KeyServiceMethods.recoverAccount, payload), device: new)
    var options = CallOptions(timeout: .seconds(60))
    options.retryPolicy = .never
    return try await device.keys.recoverAccount(request, options: options).outcome
  }

  @Test("An account whose devices are gone is given one, ten times in a day over all nodes")
  func limit() async throws {
    let first = try await TestNode.start()
    let second = try await TestNode.start(on: first.configuration)
    let owner = try await TestDevice.register(first.channel)
    for number in 0..<10 {
      let channel = number.isMultiple(of: 2) ? first.channel : second.channel
      var device = TestDevice(channel, identity: owner.identity)
      guard case .recovered(let address)? = try await recover(device, of: owner) else {
        Issue.record("not recovered")
        return
      }
      device.address = address
      try await device.authenticate()
      #expect(try await device.keys.listDevices(.init(), options: device.access).devices.count <= 8)
      // A repeat is no other recovery.
      #expect(try await recover(device, of: owner) == .recovered(address))
    }
    let device = TestDevice(second.channel, identity: owner.identity)
    let status = await refusal { try await recover(device, of: owner) }
    #expect(status.code == .resourceExhausted && status.reason == "RATE_LIMITED")
    await second.close()
    await first.close()
  }

  @Test("A full account loses the device that has not called for longest")
  func full() async throws {
    let node = try await TestNode.start()
    let owner = try await TestDevice.register(node.channel)
    var devices = [owner]
    for _ in 0..<7 { devices.append(try await owner.link()) }
    try await node.database.execute(
      Statement("UPDATE devices SET last_seen = last_seen - 9 WHERE id = 5"))
    let device = TestDevice(node.channel, identity: owner.identity)
    guard case .recovered(let address)? = try await recover(device, of: owner) else {
      Issue.record("not recovered")
      return
    }
    #expect(address.deviceID == 9)
    let status = await refusal { try await devices[4].fetch() }
    #expect(status.reason == "DEVICE_REVOKED")
    for other in devices where other.address.deviceID != 5 { _ = try await other.fetch() }
    await node.close()
  }

  @Test("Without the identity key, or with an old challenge, nothing is said and nothing counted")
  func refused() async throws {
    let node = try await TestNode.shared
    let owner = try await TestDevice.register(node.channel)
    let stranger = try await TestDevice.register(node.channel)
    let past = try await TestNode.start(
      on: node.configuration, now: { Timestamp.now().adding(.seconds(-61)) })
    let old = try await owner.over(past.channel).keys.challenge(
      ChallengeRequest(device: DeviceAddress(accountID: owner.account, deviceID: 1))
    ).challenge
    for _ in 0..<12 {
      let device = TestDevice(node.channel, identity: stranger.identity)
      #expect(try await recover(device, of: owner, signedBy: stranger) == .refused(.init()))
    }
    let device = TestDevice(node.channel, identity: owner.identity)
    #expect(try await recover(device, of: owner, challenge: old) == .refused(.init()))
    #expect(try await recover(device, of: owner, challenge: [1]) == .refused(.init()))
    var nobody = owner
    nobody.address.accountID = Identifier.random().bytes
    #expect(try await recover(device, of: nobody) == .refused(.init()))
    guard case .recovered? = try await recover(device, of: owner) else {
      Issue.record("not recovered")
      return
    }
    await past.close()
  }
}
