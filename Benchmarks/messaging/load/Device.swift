internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC

/// A registered device with real keys, which sends opaque bytes.
struct Device: Sendable {
  let messaging: MessagingClient
  let address: DeviceAddress
  let registrationID: UInt32
  let access: CallOptions

  private static let kemKey: [UInt8] = {
    var random = SystemRandom()
    return MLKEMPrivateKey.generate(.mlKEM1024, using: &random).publicKey.rawRepresentation
  }()

  /// A new account's device.
  static func register(_ channel: any Channel) async throws -> Device {
    var random = SystemRandom()
    let keys = KeyServiceClient(channel)
    let identity = SigningKey.generate(.ed25519, using: &random)
    let authentication = SigningKey.generate(.ed25519, using: &random)
    let registrationID = UInt32.random(in: 0...16383, using: &random)
    let reply = try await keys.registerAccount(
      RegisterAccountRequest(
        requestID: random.bytes(16), identityKey: identity.verificationKey.rawRepresentation,
        device: try newDevice(identity, authentication, registrationID)))
    guard case .registered(let address)? = reply.outcome else {
      throw Status(.failedPrecondition, "not registered")
    }
    let challenge = try await keys.challenge(ChallengeRequest(device: address)).challenge
    let message =
      Array("martlet-auth-v1".utf8) + challenge + address.accountID
      + [UInt8(truncatingIfNeeded: address.deviceID)]
    let token = try await keys.authenticate(
      AuthenticateRequest(
        device: address, challenge: challenge, signature: try authentication.sign(message.bytes)))
    var access = CallOptions()
    access.retryPolicy = .never
    try access.metadata.append("authorization", "Bearer \(token.accessToken)")
    return Device(
      messaging: MessagingClient(channel), address: address, registrationID: registrationID,
      access: access)
  }

  private static func newDevice(
    _ identity: SigningKey, _ authentication: SigningKey, _ registrationID: UInt32
  ) throws -> NewDevice {
    var random = SystemRandom()
    let key = authentication.verificationKey.rawRepresentation
    let number: [UInt8] = [0, 0, 0, 1]
    let device =
      Array("Martlet_Device_v1".utf8) + key
      + [UInt8(registrationID >> 8), UInt8(registrationID & 255)]
    let preKey = random.bytes(31) + [0x40]
    let signed = Array("Martlet_SignedPreKey_v1".utf8) + [2] + number + preKey
    let kem = Array("Martlet_KEMPreKey_v1".utf8) + [1] + number + kemKey
    return NewDevice(
      authenticationKey: key, registrationID: registrationID,
      signature: try identity.sign(device.bytes),
      signedPrekey: SignedPreKey(
        id: 1, modes: 2, publicKey: preKey, signature: try identity.sign(signed.bytes)),
      lastResortKemPrekey: KEMPreKey(
        id: 1, publicKey: kemKey, signature: try identity.sign(kem.bytes)))
  }

  /// Sends bytes to another device, and waits until they are stored.
  func send(_ ciphertext: [UInt8], to recipient: Device, as id: [UInt8]) async throws {
    let reply = try await messaging.send(
      SendRequest(
        messageID: id, recipientID: recipient.address.accountID,
        envelopes: [
          DeviceEnvelope(
            deviceID: recipient.address.deviceID, registrationID: recipient.registrationID,
            ciphertext: ciphertext)
        ]),
      options: access)
    guard case .accepted? = reply.outcome else { throw Status(.failedPrecondition, "\(reply)") }
  }
}
