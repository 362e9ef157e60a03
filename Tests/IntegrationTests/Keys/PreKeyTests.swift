internal import Cryptography
internal import MartletAPI
internal import MartletServer
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Prekeys", .timeLimit(.minutes(10)))
struct PreKeyTests {
  private static func upload(
    _ device: TestDevice, _ numbers: Range<UInt32> = 0..<0, kem: Range<UInt32> = 0..<0,
    request: [UInt8] = Identifier.random().bytes
  ) async throws -> UploadPreKeysResponse.Outcome? {
    try await device.keys.uploadPreKeys(
      UploadPreKeysRequest(
        requestID: request, oneTimePrekeys: device.oneTimePreKeys(numbers),
        oneTimeKemPrekeys: try kem.map { try device.kemPreKey($0) }),
      options: device.access
    ).outcome
  }

  private func bundles(
    of target: TestDevice, device: UInt32? = nil, by caller: TestDevice
  ) async throws -> GetPreKeyBundleResponse.Outcome? {
    try await caller.keys.getPreKeyBundle(
      GetPreKeyBundleRequest(accountID: target.account, deviceID: device), options: caller.access
    ).outcome
  }

  private func bundle(of target: TestDevice, by caller: TestDevice) async throws -> PreKeyBundle {
    guard case .bundles(let found)? = try await bundles(of: target, by: caller) else {
      throw Status(.notFound)
    }
    #expect(found.identityKey == target.identityKey)
    return try #require(found.devices.first)
  }

  @Test("Pitfall 22: counts are exact, an upload is all or nothing, and its repeat adds nothing")
  func uploads() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let id = Identifier.random().bytes
    let stored = try await Self.upload(device, 1..<101, kem: 1..<101, request: id)
    #expect(stored == .stored(.init(oneTimePrekeys: 100, oneTimeKemPrekeys: 100)))
    #expect(
      try await Self.upload(device, 101..<201)
        == .stored(.init(oneTimePrekeys: 200, oneTimeKemPrekeys: 100)))
    let full = PreKeyCounts(oneTimePrekeys: 200, oneTimeKemPrekeys: 100)
    #expect(try await Self.upload(device, 201..<202, kem: 101..<102) == .full(.init(counts: full)))
    let counts = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
    #expect(counts == full)
    // A full answer is not kept: the same request goes through once there is room.
    for caller in 0..<2 {
      _ = caller
      let other = try await TestDevice.register(device.keys.channel)
      _ = try await bundle(of: device, by: other)
    }
    #expect(
      try await Self.upload(device, 201..<203)
        == .stored(.init(oneTimePrekeys: 200, oneTimeKemPrekeys: 98)))
  }

  @Test("A repeated upload answers what the first answered, whatever became of the keys")
  func repeatedUpload() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let request = UploadPreKeysRequest(
      requestID: Identifier.random().bytes, oneTimePrekeys: device.oneTimePreKeys(1..<4))
    let first = try await device.keys.uploadPreKeys(request, options: device.access)
    let other = try await TestDevice.register(device.keys.channel)
    _ = try await bundle(of: device, by: other)
    #expect(try await device.keys.uploadPreKeys(request, options: device.access) == first)
    let counts = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
    #expect(counts?.oneTimePrekeys == 2)
  }

  @Test("Uploads that race never store more than there may be")
  func racingUploads() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let stored = try await withThrowingTaskGroup(of: Int.self) { group in
      for start in UInt32(0)..<6 {
        group.addTask {
          let outcome = try await Self.upload(device, start * 100..<start * 100 + 60)
          if case .stored? = outcome { return 60 }
          return 0
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(stored == 180)
    let counts = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
    #expect(counts?.oneTimePrekeys == 180)
  }

  @Test("An upload with a fault stores nothing")
  func refusedUploads() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let other = try await TestDevice.register(device.keys.channel)
    #expect(try await Self.upload(device, 1..<3) != nil)
    var requests: [UploadPreKeysRequest] = []
    for fault in 0..<6 {
      var request = UploadPreKeysRequest(
        requestID: Identifier.random().bytes, oneTimePrekeys: device.oneTimePreKeys(10..<12),
        oneTimeKemPrekeys: [try device.kemPreKey(10)])
      switch fault {
      case 0: request.oneTimePrekeys[1].id = 10
      case 1: request.oneTimePrekeys[1].id = 2
      case 2: request.oneTimeKemPrekeys[0].signature[0] ^= 1
      case 3: request.oneTimeKemPrekeys[0] = try other.kemPreKey(10)
      case 4: request.oneTimePrekeys = device.oneTimePreKeys(10..<111)
      default:
        request.oneTimePrekeys = []
        request.oneTimeKemPrekeys = []
      }
      requests.append(request)
    }
    for request in requests {
      let status = await refusal {
        try await device.keys.uploadPreKeys(request, options: device.access)
      }
      #expect(status.reason == "CONSTRAINT_VIOLATED", "\(status)")
    }
    let counts = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
    #expect(counts == PreKeyCounts(oneTimePrekeys: 2))
  }

  @Test("Keys are given out oldest first, each once; then bundles go on with the last resort")
  func bundles() async throws {
    let channel = try await TestNode.shared.channel
    let target = try await TestDevice.register(channel, oneTime: 2, oneTimeKEM: 1)
    _ = try await Self.upload(target, 50..<51)
    var given: [[UInt32?]] = []
    for _ in 0..<4 {
      let bundle = try await bundle(of: target, by: try await TestDevice.register(channel))
      #expect(bundle.registrationID == target.registrationID)
      #expect(bundle.signedPrekey?.id == 1)
      #expect(bundle.kemPrekeyIsLastResort == (bundle.kemPrekey?.id == 1))
      given.append([bundle.oneTimePrekey?.id, bundle.kemPrekey?.id])
    }
    #expect(given == [[1, 2], [2, 1], [50, 1], [nil, 1]])
  }

  @Test("Bundles are of every device, of one, or of the caller's others; of nobody there is none")
  func choice() async throws {
    let channel = try await TestNode.shared.channel
    let target = try await TestDevice.register(channel)
    let second = try await target.link()
    let caller = try await TestDevice.register(channel)
    func numbers(_ outcome: GetPreKeyBundleResponse.Outcome?) -> [UInt32]? {
      guard case .bundles(let found)? = outcome else { return nil }
      return found.devices.map(\.deviceID)
    }
    #expect(numbers(try await bundles(of: target, by: caller)) == [1, 2])
    #expect(numbers(try await bundles(of: target, device: 2, by: caller)) == [2])
    #expect(numbers(try await bundles(of: target, device: 3, by: caller)) == nil)
    #expect(numbers(try await bundles(of: target, by: second)) == [1])
    #expect(numbers(try await bundles(of: target, device: 2, by: second)) == nil)
    #expect(numbers(try await bundles(of: caller, by: caller)) == [])
    var nobody = target
    nobody.address.accountID = Identifier.random().bytes
    #expect(numbers(try await bundles(of: nobody, by: caller)) == nil)
    let identity = try await caller.keys.getIdentity(
      .init(accountID: target.account), options: caller.access)
    #expect(
      identity.outcome
        == .identity(
          .init(
            identityKey: target.identityKey,
            devices: [target, second].map {
              .init(deviceID: $0.address.deviceID, registrationID: $0.registrationID)
            })))
    let absent = try await caller.keys.getIdentity(
      .init(accountID: nobody.account), options: caller.access)
    #expect(absent.outcome == .notFound(NotFound()))
  }

  @Test("Pitfall 7: exactly six bundles pass at once for a pair of devices, however many ask")
  func limit() async throws {
    let channel = try await TestNode.shared.channel
    let target = try await TestDevice.register(channel)
    let caller = try await TestDevice.register(channel)
    let statuses = await withTaskGroup(of: Status.self) { group in
      for _ in 0..<20 {
        group.addTask { await refusal { try await bundles(of: target, by: caller) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.count { $0.code == .ok } == 6)
    let refused = statuses.filter { $0.code == .resourceExhausted && $0.reason == "RATE_LIMITED" }
    #expect(refused.count == 14)
    let delay = try #require(refused.first?.detail(GoogleRPCRetryInfo.self)?.retryDelay)
    #expect((1...600).contains(delay.seconds))
    // The pair's limit is nobody else's.
    let second = try await caller.link()
    #expect(try await bundles(of: target, by: second) != nil)
    #expect(try await bundles(of: second, by: target) != nil)
  }

  @Test("Keys are compared by digest, and replaced by what the identity key signs")
  func replacement() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let signed = try device.signedPreKey(0xffff_ffff)
    let kem = try device.kemPreKey(77, isLastResort: true)
    func replace(_ payload: ReplaceKeysPayload) async throws {
      _ = try await device.keys.replaceKeys(
        .init(signed: try device.signed(KeyServiceMethods.replaceKeys, payload)),
        options: device.access)
    }
    func matches(_ digest: [UInt8]) async throws -> Bool {
      try await device.keys.checkKeys(.init(digest: digest), options: device.access).matches
    }
    try await replace(.init(requestID: Identifier.random().bytes, signedPrekey: signed))
    try await replace(.init(requestID: Identifier.random().bytes, lastResortKemPrekey: kem))
    let digest = HashFunction.sha256.hash(
      device.identityKey, [0xff, 0xff, 0xff, 0xff], signed.publicKey, [0, 0, 0, 77], kem.publicKey)
    #expect(try await matches(digest))
    #expect(try await !matches([UInt8](repeating: 0, count: 32)))
    let bundle = try await bundle(
      of: device, by: try await TestDevice.register(device.keys.channel))
    #expect(bundle.signedPrekey == signed && bundle.kemPrekey == kem)
    var forged = signed
    forged.signature[0] ^= 1
    let status = await refusal { [forged] in
      try await replace(.init(requestID: Identifier.random().bytes, signedPrekey: forged))
    }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
    #expect(try await matches(digest))
  }
}
