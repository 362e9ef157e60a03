internal import Cryptography
internal import MLS
internal import MLSCore

@testable internal import MartletServer

/// A device of an account of its own, with what it proves itself by.
struct JudgedDevice {
  static let suite = CipherSuite.x25519AES128

  let address = Address(account: .random(), device: 1)
  let identityKey: SigningKey
  let client: Client

  init() throws {
    var random = SystemRandom()
    identityKey = SigningKey.generate(.ed25519, using: &random)
    let key = SigningKey.generate(Self.suite.signatureScheme, using: &random)
    let leafKey = key.verificationKey.rawRepresentation
    let signature = try identityKey.sign(
      (Array("Martlet_GroupLeaf_v1".utf8) + address.bytes + leafKey).bytes)
    client = try Client(
      cipherSuite: Self.suite, credential: .basic(identity: address.bytes + signature),
      signingKey: key, capabilities: Capabilities(extensions: [.roles]))
  }

  var signatures: KeySignatures {
    get throws { try KeySignatures(identityKey: identityKey.verificationKey.rawRepresentation) }
  }
}

/// A group of one device, as its founder has it and as a server judges it, without a database.
struct JudgedGroup: ~Copyable {
  let id: Identifier
  let server: ExternalSender
  let founder: JudgedDevice
  var group: Group
  let state: GroupState

  private init(
    _ group: consuming Group, of founder: JudgedDevice, server: ExternalSender, state: GroupState
  ) {
    self.group = group
    self.founder = founder
    self.server = server
    self.state = state
    id = Identifier(state.group.context.groupID) ?? .random()
  }

  static func found() throws -> JudgedGroup {
    var random = SystemRandom()
    let serverKey = SigningKey.generate(.ed25519, using: &random)
    let server = ExternalSender(
      signatureKey: serverKey.verificationKey.rawRepresentation,
      credential: .basic(identity: GroupSigningKey.identity))
    let founder = try JudgedDevice()
    let group = try Group(
      groupID: Identifier.random().bytes, client: founder.client,
      lifetime: Lifetime(from: 1_000_000),
      extensions: Extensions([
        Roles(administrators: [founder.address.account.bytes]).asExtension,
        ExternalSenders([server]).asExtension,
      ]), configuration: Configuration(validator: Lenient(), padding: .none), using: &random)
    let credentials = GroupCredentials(
      server: server, signatures: [founder.address: try founder.signatures])
    let published = try PublicGroup(
      groupInfo: group.groupInfo(withTree: false), tree: group.encodedTree,
      validator: credentials, policy: RolesPolicy(validator: credentials))
    let state = GroupState(
      group: published, roster: GroupRoster(of: published.members), version: 1)
    return JudgedGroup(group, of: founder, server: server, state: state)
  }

  /// A commit of the founder that adds devices, with all that belongs to it.
  mutating func bundle(adding devices: [JudgedDevice] = []) throws -> CommitBundle {
    var random = SystemRandom()
    let packages = try devices.map {
      try $0.client.makeKeyPackage(lifetime: Lifetime(from: 1_000_000), using: &random)
        .keyPackage.validated(by: Lenient(), now: nil)
    }
    var request = CommitRequest.add(packages)
    request.includesTree = false
    request.includesGroupInfo = true
    let output = try group.commit(request, using: &random)
    var bundle = try CommitBundle(
      group: id, commit: output.commit.encoded, groupInfo: output.groupInfo?.encoded ?? [])
    bundle.welcome = try output.welcome.map { welcome in
      try CommitBundle.decoded(welcome.encoded, field: "welcome") {
        guard case .welcome(let welcome) = $0 else { return nil }
        return welcome
      }
    }
    return bundle
  }

  /// A judge that knows some devices beside the founder.
  func judge(
    _ bundle: CommitBundle, as caller: Address? = nil, knowing devices: [JudgedDevice] = [],
    removals: [LeafIndex] = [], accountLimit: Int = 10, leafLimit: Int = 10
  ) throws -> CommitJudge {
    var signatures = [founder.address: try founder.signatures]
    for device in devices { signatures[device.address] = try device.signatures }
    return CommitJudge(
      state: state, bundle: bundle, caller: caller ?? founder.address,
      credentials: GroupCredentials(server: server, signatures: signatures), removals: removals,
      accountLimit: accountLimit, leafLimit: leafLimit)
  }
}

/// Takes every credential: what these tests leave to the server.
private struct Lenient: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}

  func clientIdentity(of credential: Credential) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return Array(identity.prefix(17))
  }
}
