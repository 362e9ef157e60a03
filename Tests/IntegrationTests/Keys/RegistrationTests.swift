internal import Cryptography
internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Registration and devices", .timeLimit(.minutes(10)))
struct RegistrationTests {
  /// Breaks one thing of a registration.
  private static let faults: [(String, @Sendable (inout RegisterAccountRequest) -> Void)] = [
    ("identity key of 31 bytes", { $0.identityKey.removeLast() }),
    ("identity key of 33 bytes", { $0.identityKey.append(0) }),
    ("identity key that is no point", { $0.identityKey = [UInt8](repeating: 0xff, count: 32) }),
    ("identity key of small order", { $0.identityKey = [1] + [UInt8](repeating: 0, count: 31) }),
    ("request id of 15 bytes", { $0.requestID.removeLast() }),
    ("no device", { $0.device = nil }),
    ("authentication key of 31 bytes", { $0.device?.authenticationKey.removeLast() }),
    ("registration id of 15 bits", { $0.device?.registrationID = 16384 }),
    ("another registration id", { $0.device?.registrationID ^= 1 }),
    ("a flipped device signature", { $0.device?.signature[0] ^= 1 }),
    ("no signed prekey", { $0.device?.signedPrekey = nil }),
    ("a flipped signed prekey", { $0.device?.signedPrekey?.publicKey[0] ^= 1 }),
    ("another number of the signed prekey", { $0.device?.signedPrekey?.id += 1 }),
    ("other modes of the signed prekey", { $0.device?.signedPrekey?.modes = 3 }),
    ("modes that there are not", { $0.device?.signedPrekey?.modes = 8 }),
    ("no last resort", { $0.device?.lastResortKemPrekey = nil }),
    ("a flipped last resort", { $0.device?.lastResortKemPrekey?.signature[9] ^= 1 }),
    (
      "a one-time key as last resort",
      {
        let key = $0.device?.oneTimeKemPrekeys[0]
        $0.device?.lastResortKemPrekey = key
      }
    ),
    (
      "a last resort as one-time key",
      {
        let key = $0.device?.lastResortKemPrekey ?? KEMPreKey()
        $0.device?.oneTimeKemPrekeys[0] = key
      }
    ),
    ("a flipped one-time KEM key", { $0.device?.oneTimeKemPrekeys[1].signature[0] ^= 1 }),
    ("a one-time number twice", { $0.device?.oneTimePrekeys[1].id = 1 }),
    (
      "a KEM number twice",
      {
        let key = $0.device?.oneTimeKemPrekeys[0] ?? KEMPreKey()
        $0.device?.oneTimeKemPrekeys[1] = key
      }
    ),
    ("a one-time key of 33 bytes", { $0.device?.oneTimePrekeys[0].publicKey.append(0) }),
    (
      "101 one-time keys",
      { request in
        let key = OneTimePreKey(id: 0, publicKey: [UInt8](repeating: 1, count: 32))
        request.device?.oneTimePrekeys = (0..<101).map {
          OneTimePreKey(id: UInt32($0), publicKey: key.publicKey)
        }
      }
    ),
    (
      "a name of 257 bytes",
      {
        $0.device?.encryptedName = [UInt8](repeating: 1, count: 257)
      }
    ),
  ]

  @Test("A registration with anything wrong in it is refused, and leaves nothing")
  func faults() async throws {
    let node = try await TestNode.start()
    for (name, fault) in Self.faults {
      let device = TestDevice(node.channel)
      var request = try device.registration(oneTime: 2, oneTimeKEM: 2)
      fault(&request)
      let status = await refusal {
        try await device.keys.registerAccount(request, options: TestDevice.access(nil))
      }
      #expect(status.code == .invalidArgument, "\(name): \(status)")
      #expect(status.reason == "CONSTRAINT_VIOLATED", "\(name)")
    }
    let accounts = try await node.database.row(Statement("SELECT count(*) FROM accounts"))
    #expect(try accounts?.only(Int64.self) == 0)
    #expect(node.failures.isEmpty)
    await node.close()
  }

  @Test("A registration at every limit is accepted")
  func limits() async throws {
    let node = try await TestNode.shared
    var device = TestDevice(node.channel, registrationID: 16383)
    var request = try device.registration(oneTime: 100, oneTimeKEM: 100)
    request.device?.encryptedName = [UInt8](repeating: 1, count: 256)
    let reply = try await device.keys.registerAccount(request)
    guard case .registered(let address)? = reply.outcome else {
      Issue.record("\(reply)")
      return
    }
    #expect(address.deviceID == 1)
    device.address = address
    try await device.authenticate()
    let counts = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
    #expect(counts == PreKeyCounts(oneTimePrekeys: 100, oneTimeKemPrekeys: 100))
  }

  @Test(
    "A repeat makes no second account, also while the first is under way; a changed one is refused")
  func repeats() async throws {
    let node = try await TestNode.shared
    let device = TestDevice(node.channel)
    let request = try device.registration(oneTime: 3)
    let replies = try await withThrowingTaskGroup(of: RegisterAccountResponse.self) { group in
      for _ in 0..<8 { group.addTask { try await device.keys.registerAccount(request) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(replies.count == 1)
    var changed = request
    changed.device?.encryptedName = [1]
    let status = await refusal { [changed] in try await device.keys.registerAccount(changed) }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
  }

  @Test("Linked devices are listed by number, and no account has more than eight")
  func devices() async throws {
    let node = try await TestNode.shared
    let first = try await TestDevice.register(node.channel)
    var tokens: [[UInt8]] = []
    for _ in 0..<2 { tokens.append(try await first.linkToken()) }
    var devices = [first]
    for _ in 0..<7 { devices.append(try await first.link()) }
    let listed = try await first.keys.listDevices(.init(), options: first.access).devices
    #expect(listed.map(\.deviceID) == Array(1...8))
    #expect(listed.map(\.registrationID) == devices.map(\.registrationID))
    #expect(listed.allSatisfy { $0.linkedAt != nil && $0.lastSeenDay != nil })
    // A token made while there was room is worth nothing once there is none.
    let ninth = TestDevice(node.channel, identity: first.identity)
    let refused = try await ninth.keys.linkDevice(
      LinkDeviceRequest(
        requestID: Identifier.random().bytes, linkToken: tokens[0], device: try ninth.newDevice()))
    #expect(refused.outcome == .refused(.init()))
    let payload = CreateLinkTokenPayload(requestID: Identifier.random().bytes)
    let full = try await first.keys.createLinkToken(
      .init(signed: try first.signed(KeyServiceMethods.createLinkToken, payload)),
      options: first.access)
    #expect(full.outcome == .tooManyDevices(.init(limit: 8)))
  }

  @Test("A link token links one device of its own account, once, within ten minutes")
  func linkTokens() async throws {
    let node = try await TestNode.shared
    let owner = try await TestDevice.register(node.channel)
    let stranger = TestDevice(node.channel)
    func request(_ token: [UInt8], _ device: TestDevice) throws -> LinkDeviceRequest {
      LinkDeviceRequest(
        requestID: Identifier.random().bytes, linkToken: token, device: try device.newDevice())
    }
    let token = try await owner.linkToken()
    let foreign = await refusal { try await stranger.keys.linkDevice(try request(token, stranger)) }
    #expect(foreign.reason == "CONSTRAINT_VIOLATED")
    let device = TestDevice(node.channel, identity: owner.identity)
    let good = try request(token, device)
    let linked = try await device.keys.linkDevice(good)
    #expect(try await device.keys.linkDevice(good) == linked)
    #expect(
      try await device.keys.linkDevice(try request(token, device)).outcome == .refused(.init()))
    let unknown = [UInt8](repeating: 7, count: 32)
    #expect(
      try await device.keys.linkDevice(try request(unknown, device)).outcome == .refused(.init()))
    let late = try await owner.linkToken()
    try await node.database.execute(
      Statement("UPDATE link_tokens SET expires_at = now() WHERE account_id = $1"), owner.account)
    #expect(
      try await device.keys.linkDevice(try request(late, device)).outcome == .refused(.init()))
  }

  @Test("A revoked device's number is not given away while its tokens may be about")
  func numbers() async throws {
    let node = try await TestNode.shared
    let first = try await TestDevice.register(node.channel)
    let second = try await first.link()
    #expect(try await first.revoke(2).outcome == .revoked(.init()))
    #expect(try await first.revoke(2).outcome == .notFound(NotFound()))
    #expect(try await first.revoke(5).outcome == .notFound(NotFound()))
    let third = try await first.link()
    #expect(second.address.deviceID == 2 && third.address.deviceID == 3)
  }

  @Test("A provisioning message waits for the device that is to be linked, and the other way round")
  func provisioning() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    for comesFirst in [true, false] {
      let id = Identifier.random().bytes
      let request = SendProvisioningRequest(
        provisioningID: id, ciphertext: [UInt8](repeating: 3, count: 16384))
      if comesFirst {
        _ = try await device.keys.sendProvisioning(request, options: device.access)
      }
      let waiting = try await device.keys.awaitProvisioning(.init(provisioningID: id))
      if !comesFirst {
        _ = try await device.keys.sendProvisioning(request, options: device.access)
      }
      var received: [AwaitProvisioningResponse] = []
      for try await reply in waiting { received.append(reply) }
      #expect(received.map(\.ciphertext) == [request.ciphertext])
    }
    let long = SendProvisioningRequest(
      provisioningID: Identifier.random().bytes, ciphertext: [UInt8](repeating: 3, count: 16385))
    let status = await refusal {
      try await device.keys.sendProvisioning(long, options: device.access)
    }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
  }
}
