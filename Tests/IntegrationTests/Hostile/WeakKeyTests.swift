internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import MartletServer
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

/// Keys that nobody can begin a session with, or with which everybody gets the same secret.
@Suite("Weak keys", .timeLimit(.minutes(10)))
struct WeakKeyTests {
  private static func repeated(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

  /// What is no key of X25519 that others can use.
  private static let x25519: [(String, [UInt8])] = [
    ("zero", repeated(0)), ("one", [1] + repeated(0).dropLast()),
    ("the prime", [0xed] + [UInt8](repeating: 0xff, count: 30) + [0x7f]),
    ("the prime less one", [0xec] + [UInt8](repeating: 0xff, count: 30) + [0x7f]),
    ("the highest bit", repeated(1).dropLast() + [0x80]),
    ("all bits but the highest", [UInt8](repeating: 0xff, count: 31) + [0x7f]),
    ("order 8", hexadecimal("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")),
    ("order 8", hexadecimal("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157")),
  ]

  private static func hexadecimal(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.count, by: 2).compactMap { offset in
      UInt8(text.dropFirst(offset).prefix(2), radix: 16)
    }
  }

  /// Expects a refusal that names a field.
  private func expectRefusal(
    of name: String, naming field: String, _ call: () async throws -> some Any
  ) async {
    let status = await refusal { try await call() }
    #expect(status.code == .invalidArgument, "\(name): \(status)")
    #expect(status.reason == "CONSTRAINT_VIOLATED", "\(name)")
    #expect(
      status.detail(GoogleRPCBadRequest.self)?.fieldViolations.map(\.field) == [field], "\(name)")
  }

  @Test("The points of small order are those with which every agreement is all zeros")
  func order() throws {
    var random = SystemRandom()
    let own = KEMPrivateKey.generate(.x25519, using: &random)
    for (name, bytes) in Self.x25519 {
      guard let key = try? KEMPublicKey(.x25519, rawRepresentation: bytes) else { continue }
      #expect(key.hasSmallOrder, "\(name)")
      #expect(throws: CryptographyError.allZeroSharedSecret, "\(name)") {
        try own.sharedSecret(with: key)
      }
    }
    #expect(!own.publicKey.hasSmallOrder)
  }

  @Test("Signed and one-time prekeys that are no keys are refused by their place")
  func registration() async throws {
    let channel = try await TestNode.shared.channel
    for (name, bytes) in Self.x25519 {
      let device = TestDevice(channel)
      var request = try device.registration(oneTime: 2, oneTimeKEM: 1)
      request.device?.signedPrekey = try device.signedPreKey(key: bytes)
      await expectRefusal(of: name, naming: "device.signed_prekey.public_key") {
        try await device.keys.registerAccount(request, options: TestDevice.access(nil))
      }
      request.device?.signedPrekey = try device.signedPreKey()
      request.device?.oneTimePrekeys[1].publicKey = bytes
      await expectRefusal(of: name, naming: "device.one_time_prekeys[1].public_key") {
        try await device.keys.registerAccount(request, options: TestDevice.access(nil))
      }
    }
  }

  @Test("Keys that replace or follow others are judged alike")
  func later() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    for (name, bytes) in Self.x25519 {
      let payload = ReplaceKeysPayload(
        requestID: Identifier.random().bytes, signedPrekey: try device.signedPreKey(key: bytes))
      await expectRefusal(of: name, naming: "signed.payload.signed_prekey.public_key") {
        try await device.keys.replaceKeys(
          ReplaceKeysRequest(signed: try device.signed(KeyServiceMethods.replaceKeys, payload)),
          options: device.access)
      }
      await expectRefusal(of: name, naming: "one_time_prekeys[0].public_key") {
        try await device.keys.uploadPreKeys(
          UploadPreKeysRequest(
            requestID: Identifier.random().bytes,
            oneTimePrekeys: [OneTimePreKey(id: 1, publicKey: bytes)]),
          options: device.access)
      }
    }
  }

  @Test("A signed prekey that offers PQXDH is refused of a device without a KEM prekey")
  func modes() async throws {
    let channel = try await TestNode.shared.channel
    for modes: UInt8 in [2, 3, 4, 6, 7] {
      let device = TestDevice(channel)
      var request = try device.registration()
      request.device?.signedPrekey = try device.signedPreKey(modes: modes)
      request.device?.lastResortKemPrekey = nil
      await expectRefusal(of: "\(modes)", naming: "device.last_resort_kem_prekey") {
        try await device.keys.registerAccount(request, options: TestDevice.access(nil))
      }
    }
    let classic = try await TestDevice.register(channel) { device, request in
      request.device?.signedPrekey = try device.signedPreKey(modes: 1)
      request.device?.lastResortKemPrekey = nil
    }
    func replace(_ modes: UInt8, _ kem: KEMPreKey? = nil) async throws -> ReplaceKeysResponse {
      let payload = ReplaceKeysPayload(
        requestID: Identifier.random().bytes,
        signedPrekey: try classic.signedPreKey(2, modes: modes), lastResortKemPrekey: kem)
      return try await classic.keys.replaceKeys(
        ReplaceKeysRequest(signed: try classic.signed(KeyServiceMethods.replaceKeys, payload)),
        options: classic.access)
    }
    _ = try await replace(1)
    await expectRefusal(of: "later", naming: "signed.payload.last_resort_kem_prekey") {
      try await replace(6)
    }
    _ = try await replace(6, classic.kemPreKey(1, isLastResort: true))
  }

  @Test("A KEM key whose coefficients are not reduced is refused")
  func kem() async throws {
    let device = TestDevice(try await TestNode.shared.channel)
    var request = try device.registration()
    request.device?.lastResortKemPrekey = try device.kemPreKey(
      1, isLastResort: true, key: [UInt8](repeating: 0xff, count: 1568))
    await expectRefusal(of: "ones", naming: "device.last_resort_kem_prekey.public_key") {
      try await device.keys.registerAccount(request, options: TestDevice.access(nil))
    }
  }

  private static let edwards: [(String, [UInt8])] = [
    ("the neutral element", [1] + repeated(0).dropLast()),
    ("order 4", repeated(0)),
    ("order 2", [0xec] + [UInt8](repeating: 0xff, count: 30) + [0x7f]),
    ("not canonical", [0xee] + [UInt8](repeating: 0xff, count: 30) + [0x7f]),
    ("the sign of zero", [1] + [UInt8](repeating: 0, count: 30) + [0x80]),
  ]

  @Test("Ed25519 keys of small order, or not canonical, identify nobody", arguments: edwards)
  func ed25519(name: String, key: [UInt8]) async throws {
    let device = TestDevice(try await TestNode.shared.channel)
    var request = try device.registration()
    request.device = try device.newDevice(authenticationKey: key)
    await expectRefusal(of: name, naming: "device.authentication_key") {
      try await device.keys.registerAccount(request, options: TestDevice.access(nil))
    }
    request.identityKey = key
    await expectRefusal(of: name, naming: "identity_key") {
      try await device.keys.registerAccount(request, options: TestDevice.access(nil))
    }
  }
}
