package import Cryptography
package import MartletAPI
internal import MartletServer
package import RPC
internal import Synchronization

/// A device for tests: keys and signatures are real, messages are opaque bytes.
package struct TestDevice: Sendable {
  /// Key service, without a token.
  package let keys: KeyServiceClient
  /// Messaging, without a token.
  package let messaging: MessagingClient
  /// The account's.
  package let identity: SigningKey
  /// The device's own.
  package let authentication: SigningKey
  /// Of this installation.
  package let registrationID: UInt32
  /// Where it is registered.
  package var address = DeviceAddress()
  /// What it shows.
  package var token = ""

  /// A device that is not registered yet.
  ///
  /// - Parameters:
  ///   - channel: where it calls.
  ///   - identity: of an account that it is to be linked to; nil makes a new one.
  ///   - registrationID: of the installation; nil makes one.
  package init(
    _ channel: any Channel, identity: SigningKey? = nil, registrationID: UInt32? = nil
  ) {
    var random = SystemRandom()
    keys = KeyServiceClient(channel)
    messaging = MessagingClient(channel)
    self.identity = identity ?? .generate(.ed25519, using: &random)
    authentication = .generate(.ed25519, using: &random)
    self.registrationID = registrationID ?? UInt32.random(in: 0...16383, using: &random)
  }

  /// The account's identifier.
  package var account: [UInt8] { address.accountID }
  /// The account's public key.
  package var identityKey: [UInt8] { identity.verificationKey.rawRepresentation }
  /// The account, as a conversation with it is named.
  package var conversation: ConversationKey { ConversationKey(conversation: .accountID(account)) }

  /// Options that carry the token.
  package var access: CallOptions { Self.access(token) }

  /// Options that carry a token; a call that hangs fails.
  package static func access(_ token: String?) -> CallOptions {
    var options = CallOptions(timeout: .seconds(300))
    options.retryPolicy = .never
    if let token { try? options.metadata.append("authorization", "Bearer \(token)") }
    return options
  }

  /// The device as another connection has it.
  package func over(_ channel: any Channel) -> TestDevice {
    var device = TestDevice(
      channel, identity: identity, authentication: authentication, registrationID: registrationID)
    device.address = address
    device.token = token
    return device
  }

  private init(
    _ channel: any Channel, identity: SigningKey, authentication: SigningKey,
    registrationID: UInt32
  ) {
    keys = KeyServiceClient(channel)
    messaging = MessagingClient(channel)
    self.identity = identity
    self.authentication = authentication
    self.registrationID = registrationID
  }
}

// MARK: - Access

extension TestDevice {
  /// A new account with its first device.
  ///
  /// - Parameters:
  ///   - channel: where it calls.
  ///   - oneTime: one-time prekeys that it uploads.
  ///   - oneTimeKEM: one-time KEM prekeys that it uploads.
  ///   - change: changes what the server is asked to take.
  /// - Returns: the device, with a token.
  /// - Throws: what the server answered instead.
  package static func register(
    _ channel: any Channel, oneTime: Int = 0, oneTimeKEM: Int = 0,
    change: (TestDevice, inout RegisterAccountRequest) throws -> Void = { _, _ in }
  ) async throws -> TestDevice {
    var device = TestDevice(channel)
    var request = try device.registration(oneTime: oneTime, oneTimeKEM: oneTimeKEM)
    try change(device, &request)
    let reply = try await device.keys.registerAccount(request, options: access(nil))
    guard case .registered(let address)? = reply.outcome else {
      throw Status(.failedPrecondition, "registration: \(reply)")
    }
    device.address = address
    try await device.authenticate()
    return device
  }

  /// What asks for an account.
  package func registration(
    oneTime: Int = 0, oneTimeKEM: Int = 0
  ) throws -> RegisterAccountRequest {
    RegisterAccountRequest(
      requestID: Identifier.random().bytes, identityKey: identityKey,
      device: try newDevice(oneTime: oneTime, oneTimeKEM: oneTimeKEM))
  }

  /// Links another device to the account.
  ///
  /// - Returns: the device, with a token.
  /// - Throws: what the server answered instead.
  package func link() async throws -> TestDevice {
    var device = TestDevice(keys.channel, identity: identity)
    let request = LinkDeviceRequest(
      requestID: Identifier.random().bytes, linkToken: try await linkToken(),
      device: try device.newDevice())
    let reply = try await device.keys.linkDevice(request, options: Self.access(nil))
    guard case .linked(let address)? = reply.outcome else {
      throw Status(.failedPrecondition, "linking: \(reply)")
    }
    device.address = address
    try await device.authenticate()
    return device
  }

  /// A token with which a device may be linked.
  package func linkToken() async throws -> [UInt8] {
    let payload = CreateLinkTokenPayload(requestID: Identifier.random().bytes)
    let reply = try await keys.createLinkToken(
      CreateLinkTokenRequest(signed: try signed(KeyServiceMethods.createLinkToken, payload)),
      options: access)
    guard case .created(let created)? = reply.outcome else {
      throw Status(.failedPrecondition, "link token: \(reply)")
    }
    return created.linkToken
  }

  /// Removes a device of the account.
  package func revoke(_ number: UInt32) async throws -> RevokeDeviceResponse {
    let payload = RevokeDevicePayload(requestID: Identifier.random().bytes, deviceID: number)
    return try await keys.revokeDevice(
      RevokeDeviceRequest(signed: try signed(KeyServiceMethods.revokeDevice, payload)),
      options: access)
  }

  /// Deletes the account.
  package func delete() async throws {
    let payload = DeleteAccountPayload(accountID: account)
    _ = try await keys.deleteAccount(
      DeleteAccountRequest(signed: try signed(KeyServiceMethods.deleteAccount, payload)),
      options: access)
  }

  /// Gets a token.
  package mutating func authenticate() async throws {
    let challenge = try await keys.challenge(
      ChallengeRequest(device: address), options: Self.access(nil)
    ).challenge
    token = try await keys.authenticate(try answer(to: challenge), options: Self.access(nil))
      .accessToken
  }

  /// Answers a challenge.
  package func answer(to challenge: [UInt8]) throws -> AuthenticateRequest {
    let message =
      Array("martlet-auth-v1".utf8) + challenge + account
      + [UInt8(truncatingIfNeeded: address.deviceID)]
    return AuthenticateRequest(
      device: address, challenge: challenge, signature: try authentication.sign(message.bytes))
  }
}
