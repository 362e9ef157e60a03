internal import Cryptography
internal import GRPC
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC

/// Takes every credential for genuine; identities are those of the service.
struct AccountCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}

  func clientIdentity(of credential: Credential) -> [UInt8] { prefix(credential, 17) }
  func roleIdentity(of credential: Credential) -> [UInt8] { prefix(credential, 16) }

  private func prefix(_ credential: Credential, _ count: Int) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(count))
  }
}

/// A registered device with a connection of its own.
final class Device: Sendable {
  static let suite = CipherSuite.x25519AES128
  static let configuration = Configuration(
    validator: AccountCredential(), policy: RolesPolicy(validator: AccountCredential()),
    padding: .none)

  let account: [UInt8]
  let client: Client
  let options: CallOptions
  let channel: ClientChannel

  var groups: GroupsClient { GroupsClient(channel) }
  var messaging: MessagingClient { MessagingClient(channel) }

  /// Keys that are the same for all, since nobody here encrypts to them.
  struct SharedKeys: Sendable {
    let preKey: [UInt8]
    let kemKey: [UInt8]

    init() throws {
      var random = SystemRandom()
      preKey = KEMPrivateKey.generate(.x25519, using: &random).publicKey.rawRepresentation
      let seed = SecretBytes(random.bytes(MLKEM.seedByteCount))
      kemKey = try MLKEMPrivateKey(.mlKEM1024, seed: seed).publicKey.rawRepresentation
    }
  }

  /// Registers an account.
  init(_ target: String, _ shared: SharedKeys) async throws {
    var random = SystemRandom()
    let identity = SigningKey.generate(.ed25519, using: &random)
    let authentication = SigningKey.generate(.ed25519, using: &random)
    let authenticationKey = authentication.verificationKey.rawRepresentation
    func sign(_ label: String, _ parts: [UInt8]...) throws -> [UInt8] {
      try identity.sign((Array(label.utf8) + parts.flatMap { $0 }).bytes)
    }
    channel = try ClientChannel(target)
    let keys = KeyServiceClient(channel)
    let reply = try await keys.registerAccount(
      RegisterAccountRequest(
        requestID: random.bytes(16), identityKey: identity.verificationKey.rawRepresentation,
        device: NewDevice(
          authenticationKey: authenticationKey, registrationID: 1,
          signature: try sign("Martlet_Device_v1", authenticationKey, [0, 1]),
          signedPrekey: SignedPreKey(
            id: 1, modes: 2, publicKey: shared.preKey,
            signature: try sign("Martlet_SignedPreKey_v1", [2, 0, 0, 0, 1], shared.preKey)),
          lastResortKemPrekey: KEMPreKey(
            id: 1, publicKey: shared.kemKey,
            signature: try sign("Martlet_KEMPreKey_v1", [1, 0, 0, 0, 1], shared.kemKey)))))
    guard case .registered(let address)? = reply.outcome else { throw Failure("\(reply)") }
    account = address.accountID
    let challenge = try await keys.challenge(ChallengeRequest(device: address)).challenge
    let name = address.accountID + [UInt8(address.deviceID)]
    let token = try await keys.authenticate(
      AuthenticateRequest(
        device: address, challenge: challenge,
        signature: try authentication.sign(
          (Array("martlet-auth-v1".utf8) + challenge + name).bytes))
    ).accessToken
    var options = CallOptions()
    try options.metadata.append("authorization", "Bearer \(token)")
    self.options = options
    let key = SigningKey.generate(.ed25519, using: &random)
    let leafKey = key.verificationKey.rawRepresentation
    client = try Client(
      cipherSuite: Self.suite,
      credential: .basic(identity: name + sign("Martlet_GroupLeaf_v1", name, leafKey)),
      signingKey: key, capabilities: Capabilities(extensions: [.roles]))
  }

  /// Registers accounts, some at a time.
  static func register(_ count: Int, with target: String) async throws -> [Device] {
    let shared = try SharedKeys()
    return try await withThrowingTaskGroup(of: Device.self) { group in
      var made: [Device] = []
      for number in 0..<count {
        if number >= 32, let device = try await group.next() { made.append(device) }
        group.addTask { try await Device(target, shared) }
      }
      for try await device in group { made.append(device) }
      return made
    }
  }

  func keyPackage() throws -> OwnKeyPackage {
    var random = SystemRandom()
    return try client.makeKeyPackage(lifetime: Lifetime(from: 1_000_000), using: &random)
  }
}

/// What went wrong.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
