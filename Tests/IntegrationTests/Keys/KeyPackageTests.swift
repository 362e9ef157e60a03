internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("KeyPackages", .timeLimit(.minutes(10)))
struct KeyPackageTests {
  private static let suite: UInt32 = 1

  private func upload(
    _ device: TestDevice, _ packages: [[UInt8]], lastResort: [UInt8] = []
  ) async throws -> UploadKeyPackagesResponse.Outcome? {
    try await device.keys.uploadKeyPackages(
      UploadKeyPackagesRequest(
        requestID: Identifier.random().bytes, keyPackages: packages, lastResort: lastResort),
      options: device.access
    ).outcome
  }

  private func claim(
    _ accounts: [[UInt8]], by caller: TestDevice, suite: UInt32 = suite
  ) async throws -> ClaimKeyPackagesResponse {
    try await caller.keys.claimKeyPackages(
      ClaimKeyPackagesRequest(
        requestID: Identifier.random().bytes, accountIDs: accounts, cipherSuite: suite),
      options: caller.access)
  }

  @Test("KeyPackages are given out oldest first, each once, then the last resort again and again")
  func order() async throws {
    let channel = try await TestNode.shared.channel
    let device = try await TestDevice.register(channel)
    let packages = try (0..<3).map { _ in try device.keyPackage() }
    let last = try device.keyPackage(isLastResort: true)
    let stored = try await upload(device, packages, lastResort: last)
    #expect(stored == .stored(.init(keyPackages: 3)))
    let caller = try await TestDevice.register(channel)
    var given: [[UInt8]] = []
    for _ in 0..<5 {
      let reply = try await claim([device.account], by: caller)
      #expect(reply.claimed.map(\.device) == [device.address])
      given += reply.claimed.map(\.keyPackage)
    }
    #expect(given == packages + [last, last])
    let fresh = try device.keyPackage(isLastResort: true)
    #expect(try await upload(device, [], lastResort: fresh) == .stored(.init()))
    #expect(try await claim([device.account], by: caller).claimed.map(\.keyPackage) == [fresh])
  }

  @Test("A claim tells of everyone who was asked for, and its repeat takes nothing more")
  func claims() async throws {
    let channel = try await TestNode.shared.channel
    let device = try await TestDevice.register(channel)
    let second = try await device.link()
    let without = try await TestDevice.register(channel)
    let nobody = Identifier.random().bytes
    for owner in [device, second] {
      _ = try await upload(owner, try (0..<2).map { _ in try owner.keyPackage() })
    }
    let request = ClaimKeyPackagesRequest(
      requestID: Identifier.random().bytes, accountIDs: [device.account, without.account, nobody],
      cipherSuite: Self.suite)
    let first = try await without.keys.claimKeyPackages(request, options: without.access)
    #expect(first.claimed.map(\.device) == [device.address, second.address])
    #expect(first.notFound == [nobody])
    #expect(first.without == [])
    #expect(try await without.keys.claimKeyPackages(request, options: without.access) == first)
    // Of one's own account, the other devices'.
    let own = try await claim([device.account], by: device)
    #expect(own.claimed.map(\.device) == [second.address])
    let other = try await claim([without.account, device.account], by: device, suite: 2)
    #expect(other.claimed.isEmpty)
    #expect(Set(other.without.map(\.accountID)) == [without.account, device.account])
  }

  @Test("A KeyPackage that a member would refuse is refused, with all of its request")
  func refusals() async throws {
    let channel = try await TestNode.shared.channel
    let device = try await TestDevice.register(channel)
    let other = try await TestDevice.register(channel)
    let good = try device.keyPackage()
    var flipped = good
    flipped[flipped.count - 1] ^= 1
    let faults: [(String, [UInt8], [UInt8])] = [
      ("a flipped signature", flipped, []), ("trailing bytes", good + [0], []),
      ("an end that is missing", Array(good.dropLast()), []), ("garbage", [1, 2, 3], []),
      ("another account's", try other.keyPackage(), []),
      ("a leaf that the account does not vouch for", try device.keyPackage(vouchedBy: other), []),
      ("one that has expired", try device.keyPackage(from: -7200, until: -3600), []),
      ("one from the future", try device.keyPackage(from: 7200, until: 90000), []),
      ("a last resort among others", try device.keyPackage(isLastResort: true), []),
      ("another as last resort", [], good),
      ("one that no group can take", try device.keyPackage(extensions: []), []),
      ("8,193 bytes", [UInt8](repeating: 0, count: 8193), []),
    ]
    for (name, package, last) in faults {
      let status = await refusal {
        try await upload(
          device, package.isEmpty ? [] : [try device.keyPackage(), package], lastResort: last)
      }
      #expect(status.reason == "CONSTRAINT_VIOLATED", "\(name): \(status)")
    }
    _ = try await upload(device, [good])
    let twice = await refusal { try await upload(device, [good]) }
    #expect(twice.reason == "CONSTRAINT_VIOLATED")
    let none = await refusal { try await upload(device, []) }
    #expect(none.reason == "CONSTRAINT_VIOLATED")
    let counts = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
    #expect(counts?.keyPackages == 1)
  }

  @Test("At most 200 are stored, 100 of them by one request")
  func limits() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let packages = try (0..<101).map { _ in try device.keyPackage() }
    let many = await refusal { try await upload(device, packages) }
    #expect(many.reason == "CONSTRAINT_VIOLATED")
    #expect(try await upload(device, Array(packages[..<100])) == .stored(.init(keyPackages: 100)))
    let more = try (0..<100).map { _ in try device.keyPackage() }
    #expect(try await upload(device, more) == .stored(.init(keyPackages: 200)))
    let full = UploadKeyPackagesResponse.Full(counts: .init(keyPackages: 200))
    #expect(try await upload(device, [packages[100]]) == .full(full))
  }

  @Test("One that expires while it waits is not given out")
  func expiry() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    _ = try await upload(device, [try device.keyPackage()])
    try await node.database.execute(
      Statement("UPDATE key_packages SET expires_at = now() WHERE account_id = $1"),
      device.account)
    let caller = try await TestDevice.register(node.channel)
    #expect(try await claim([device.account], by: caller).without == [device.address])
  }
}

extension TestDevice {
  /// A KeyPackage of the device, encoded; it counts from and until so many seconds from now, and
  /// the account of `voucher`, else its own, vouches for the leaf.
  fileprivate func keyPackage(
    isLastResort: Bool = false, vouchedBy voucher: TestDevice? = nil, from start: Int64 = -3600,
    until end: Int64 = 86_400, extensions: [ExtensionType] = [.roles]
  ) throws -> [UInt8] {
    var random = SystemRandom()
    let key = SigningKey.generate(.ed25519, using: &random)
    let number = UInt8(truncatingIfNeeded: address.deviceID)
    let message =
      Array("Martlet_GroupLeaf_v1".utf8) + account + [number]
      + key.verificationKey.rawRepresentation
    let signature = try (voucher ?? self).identity.sign(message.bytes)
    let client = try Client(
      cipherSuite: .x25519AES128, credential: .basic(identity: account + [number] + signature),
      signingKey: key, capabilities: Capabilities(extensions: extensions))
    let now = Timestamp.now().secondsSince1970
    let lifetime = Lifetime(
      notBefore: UInt64(clamping: now + start), notAfter: UInt64(clamping: now + end))
    return try client.makeKeyPackage(
      lifetime: lifetime, isLastResort: isLastResort, using: &random
    ).keyPackage.encoded
  }
}
