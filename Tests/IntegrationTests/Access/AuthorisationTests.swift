internal import Cryptography
internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

/// Every method of the contract, as the generated descriptors list them, against every caller.
@Suite("Authorisation", .timeLimit(.minutes(10)))
struct AuthorisationTests {
  private static let methods =
    KeyServiceMethods.descriptor.methods + MessagingMethods.descriptor.methods
    + GroupsMethods.descriptor.methods + MediaMethods.descriptor.methods
    + MediaDownloadMethods.descriptor.methods
    + CallsMethods.descriptor.methods
    + PeopleMethods.descriptor.methods + PresenceMethods.descriptor.methods
    + IdentityMethods.descriptor.methods
    + PushMethods.descriptor.methods

  private static func methods(_ accesses: MethodDescriptor.Access...) -> [MethodDescriptor] {
    methods.filter { accesses.contains($0.access) }
  }

  /// Calls a method with an empty request.
  private func call(
    _ method: MethodDescriptor, on node: TestNode, authorization: String?
  ) async -> Status {
    var options = CallOptions(timeout: .seconds(300))
    options.retryPolicy = .never
    if let authorization { try? options.metadata.append("authorization", authorization) }
    return await refusal {
      let call: BidirectionalCall<NotFound, NotFound> = try await node.channel.bidirectional(
        method, options: options)
      try await call.send(NotFound())
      await call.finish()
      for try await _ in call.replies {}
      return ()
    }
  }

  private static func changed(_ token: String, _ change: (inout [UInt8]) -> Void) throws -> String {
    var bytes = try #require(Base64.decode(token.utf8))
    change(&bytes)
    return "Bearer \(Base64.encode(bytes))"
  }

  @Test("Every method of the contract says who may call it")
  func completeness() {
    #expect(Self.methods(.unspecified).isEmpty)
    #expect(InternalMethods.descriptor.methods.allSatisfy { $0.access == .internal })
    #expect(OperationsMethods.descriptor.methods.allSatisfy { $0.access == .internal })
    #expect(Self.methods(.internal).isEmpty, "they are served elsewhere")
    #expect(
      Self.methods(.signed).map(\.name) == [
        "CreateLinkToken", "PutRecovery", "RevokeDevice", "ReplaceKeys", "DeleteAccount",
      ])
    #expect(
      Self.methods(.anonymous).map(\.name) == [
        "GetServerInfo", "RegisterAccount", "Challenge", "Authenticate", "AwaitProvisioning",
        "LinkDevice", "RecoverAccount", "FetchRecovery", "Download", "GetObject",
        "GetTokenKeys",
      ])
  }

  /// A method that does not say who may call it.
  private struct Unheard: ServiceHandler {
    let name: String

    private var method: MethodDescriptor {
      MethodDescriptor(service: name, name: "Unheard", kind: .unary)
    }

    var service: ServiceDescriptor {
      ServiceDescriptor(name: name, methods: [method], file: KeyServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [.unary(method) { (_: NotFound, _) -> NotFound in NotFound() }]
    }
  }

  @Test("A method of ours that does not say who may call it is refused to everyone")
  func unspecified() async throws {
    let node = try await TestNode.shared.node
    for (name, isServed) in [("martlet.v1.Unheard", false), ("grpc.health.v1.Health", true)] {
      let service = Unheard(name: name)
      let channel = InProcessChannel(
        Router(services: [service], interceptors: node.interceptors { _ in }))
      let status = await refusal {
        let _: NotFound = try await channel.unary(
          service.methods[0].method, NotFound(), options: CallOptions())
      }
      #expect(status.code == (isServed ? .ok : .permissionDenied), "\(name)")
    }
  }

  @Test("An authenticated method is refused to whoever shows no token that counts")
  func refused() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    let other = try await TestDevice.register(node.channel)
    let revoked = try await other.link()
    _ = try await other.revoke(revoked.address.deviceID)
    let deleted = try await TestDevice.register(node.channel)
    try await deleted.delete()
    // An hour ago by a node whose clock is that much behind.
    let past = try await TestNode.start(
      on: node.configuration, now: { Timestamp.now().adding(.seconds(-3601)) })
    var expired = device.over(past.channel)
    try await expired.authenticate()
    let callers: [(String, String?)] = [
      ("no token", nil), ("nothing", ""), ("another scheme", "Basic \(device.token)"),
      ("a scheme alone", "Bearer"), ("garbage", "Bearer garbage"),
      ("a short token", "Bearer \(device.token.dropLast(4))"),
      ("a forged MAC", try Self.changed(device.token) { $0[$0.count - 1] ^= 1 }),
      ("another account in it", try Self.changed(device.token) { $0[5..<21] = other.account[...] }),
      ("another device in it", try Self.changed(device.token) { $0[21] = 2 }),
      ("a later time in it", try Self.changed(device.token) { $0[24] ^= 1 }),
      ("an unknown key", try Self.changed(device.token) { $0[1] = 0x7f }),
      ("another version", try Self.changed(device.token) { $0[0] = 2 }),
      ("an expired token", "Bearer \(expired.token)"),
      ("a revoked device's", "Bearer \(revoked.token)"),
      ("a deleted account's", "Bearer \(deleted.token)"),
    ]
    for method in Self.methods(.authenticated, .signed) {
      for (name, authorization) in callers {
        let status = await call(method, on: node, authorization: authorization)
        #expect(status.code == .unauthenticated, "\(method.name) with \(name): \(status)")
        let isGone = ["a revoked device's", "a deleted account's"].contains(name)
        #expect(status.reason == (isGone ? "DEVICE_REVOKED" : "UNAUTHENTICATED_TOKEN"))
      }
    }
    await past.close()
  }

  @Test("The scheme of a token may be written in letters of either case")
  func scheme() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    for scheme in ["Bearer", "bearer", "BEARER", "bEaReR"] {
      let status = await call(
        MessagingMethods.fetchMessages, on: node, authorization: "\(scheme) \(device.token)")
      #expect(status.code == .ok, "\(scheme)")
    }
    for wrong in ["Bearers ", "Beare ", "Bearer-", "Basic "] {
      let status = await call(
        MessagingMethods.fetchMessages, on: node, authorization: "\(wrong)\(device.token)")
      #expect(status.code == .unauthenticated, "\(wrong)")
    }
  }

  @Test("An authenticated method is open to a token that counts")
  func allowed() async throws {
    let node = try await TestNode.shared
    for method in Self.methods(.authenticated, .signed) {
      // Each with a device of its own: deleting an account must not shut out the rest.
      let device = try await TestDevice.register(node.channel)
      if method == MessagingMethods.subscribeDownstream {
        // It stays open: that it begins is enough.
        let frames = try await device.messaging.subscribeDownstream(
          .init(), options: device.streamAccess)
        var iterator = frames.makeAsyncIterator()
        #expect(try await iterator.next() != nil)
        continue
      }
      let status = await call(method, on: node, authorization: "Bearer \(device.token)")
      #expect(
        [.ok, .invalidArgument].contains(status.code), "\(method.name): \(status)")
    }
  }

  @Test("An anonymous method is refused with a token, and open without")
  func anonymous() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    for method in Self.methods(.anonymous) {
      let with = await call(method, on: node, authorization: "Bearer \(device.token)")
      #expect(
        with.code == .permissionDenied && with.reason == "PERMISSION_DENIED", "\(method.name)")
      let without = await call(method, on: node, authorization: nil)
      if [KeyServiceMethods.getServerInfo, IdentityMethods.getTokenKeys].contains(method) {
        #expect(without.code == .ok)
        continue
      }
      #expect(without.code == .invalidArgument, "\(method.name): \(without)")
      #expect(without.reason == "CONSTRAINT_VIOLATED")
    }
  }

  @Test("A revocation is known to a node that starts after it, from its first call on")
  func revokedBeforeStart() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    let second = try await device.link()
    _ = try await device.revoke(second.address.deviceID)
    let late = try await TestNode.start(on: node.configuration)
    let status = await refusal { try await second.over(late.channel).fetch() }
    #expect(status.reason == "DEVICE_REVOKED")
    await late.close()
  }

  @Test("A challenge counts once for one device, one server and one minute")
  func challenges() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    let other = try await TestDevice.register(node.channel)
    let keys = device.keys
    let challenge = try await keys.challenge(ChallengeRequest(device: device.address)).challenge
    _ = try await keys.authenticate(try device.answer(to: challenge))
    let foreign = try await keys.challenge(ChallengeRequest(device: other.address)).challenge
    let elsewhere = try await TestNode.start(
      on: node.configuration, configure: { $0.serverName = "other" })
    let stranger = try await device.over(elsewhere.channel).keys
      .challenge(ChallengeRequest(device: device.address)).challenge
    let past = try await TestNode.start(
      on: node.configuration, now: { Timestamp.now().adding(.seconds(-61)) })
    let old = try await device.over(past.channel).keys
      .challenge(ChallengeRequest(device: device.address)).challenge
    var wrongKey = other
    wrongKey.address = device.address
    var answers = [try wrongKey.answer(to: challenge)]
    let changed = challenge.dropLast() + [challenge[challenge.count - 1] ^ 1]
    for bad: [UInt8] in [foreign, stranger, old, Array(changed), [1, 2, 3]] {
      answers.append(try device.answer(to: bad))
    }
    var nobody = device
    nobody.address.deviceID = 9
    let absent = try await keys.challenge(ChallengeRequest(device: nobody.address)).challenge
    let gone = await refusal { [nobody] in try await keys.authenticate(nobody.answer(to: absent)) }
    #expect(gone.code == .unauthenticated && gone.reason == "DEVICE_REVOKED")
    for answer in answers {
      let status = await refusal { try await keys.authenticate(answer) }
      #expect(status.code == .unauthenticated && status.reason == "UNAUTHENTICATED_TOKEN")
    }
    await elsewhere.close()
    await past.close()
  }

  @Test("What the identity key has not signed, for this method and these bytes, is refused")
  func signatures() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    let other = try await TestDevice.register(node.channel)
    let payload = RevokeDevicePayload(requestID: Identifier.random().bytes, deviceID: 1)
    let method = KeyServiceMethods.revokeDevice
    var wrongBytes = try device.signed(method, payload)
    wrongBytes.payload.append(contentsOf: [0x18, 1])
    for signed in [
      try other.signed(method, payload),
      try device.signed(KeyServiceMethods.deleteAccount, payload), wrongBytes,
      try device.signed(method, bytes: [0xff, 0xff]),
      try device.signed(method, RevokeDevicePayload(requestID: [1], deviceID: 1)),
      try device.signed(method, RevokeDevicePayload(requestID: payload.requestID, deviceID: 128)),
    ] {
      let status = await refusal {
        try await device.keys.revokeDevice(.init(signed: signed), options: device.access)
      }
      #expect(status.reason == "CONSTRAINT_VIOLATED")
    }
    let foreign = DeleteAccountPayload(accountID: other.account)
    let status = await refusal {
      try await device.keys.deleteAccount(
        .init(signed: try device.signed(KeyServiceMethods.deleteAccount, foreign)),
        options: device.access)
    }
    #expect(status.reason == "PERMISSION_DENIED")
  }

  @Test("Pitfall 18: a signature covers the bytes that came, unknown and repeated fields included")
  func signedBytes() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    let second = try await device.link()
    // The field for the device twice, and one that nobody knows: decoding takes the last, signing
    // neither reorders nor drops.
    let payload =
      RevokeDevicePayload(requestID: Identifier.random().bytes, deviceID: 9).encoded()
      + [0x10, UInt8(second.address.deviceID)] + [0xfa, 0x01, 2, 7, 7]
    let reply = try await device.keys.revokeDevice(
      .init(signed: try device.signed(KeyServiceMethods.revokeDevice, bytes: payload)),
      options: device.access)
    #expect(reply.outcome == .revoked(.init()))
  }
}
