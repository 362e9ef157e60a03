internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import Reactor
internal import ServiceTesting
internal import Synchronization

@testable internal import MartletServer

/// Nodes on one database, and devices that call them in this process.
final class GroupStage: Sendable {
  let nodes: [Node]
  let database: Database
  /// The server as groups must name it.
  let server: ExternalSender

  private let channels: [InProcessChannel]
  private let tasks: [Task<Void, Never>]

  /// Starts nodes on a new database.
  init(
    nodes count: Int = 1, configure: (inout NodeConfiguration) -> Void = { _ in },
    now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) async throws {
    let configuration = try await TestCluster.shared.makeDatabase()
    let loops = try EventLoopGroup.shared()
    let database = Database(configuration, loops: loops)
    var settings = NodeConfiguration()
    settings.sendBurst = 0
    settings.firstContact = .accepted
    settings.claimBurst = 0
    settings.groupBurst = 0
    settings.additionBurst = 0
    configure(&settings)
    let chosen = settings
    nodes = (0..<count).map { _ in
      Node(chosen, database: Database(configuration, loops: loops), loops: loops, now: now)
    }
    self.database = database
    tasks = nodes.map { node in
      Task { await node.run(configuration, on: loops.next()) }
    }
    channels = nodes.map { node in
      InProcessChannel(
        Router(services: node.services, interceptors: node.interceptors { _ in }))
    }
    server = try await nodes[0].groups.key.sender()
  }

  deinit { for task in tasks { task.cancel() } }

  /// The services of a node as a device calls them.
  func groups(_ node: Int = 0) -> GroupsClient { GroupsClient(channels[node]) }
  func messaging(_ node: Int = 0) -> MessagingClient { MessagingClient(channels[node]) }
  func keys(_ node: Int = 0) -> KeyServiceClient { KeyServiceClient(channels[node]) }

  /// An account with a device.
  func account() async throws -> GroupDevice {
    var random = SystemRandom()
    let key = SigningKey.generate(.ed25519, using: &random)
    let account = Identifier.random()
    try await database.execute(
      Statement("INSERT INTO accounts (id, identity_key) VALUES ($1, $2)"), account.bytes,
      key.verificationKey.rawRepresentation)
    return try await device(of: account, key, number: 1)
  }

  /// Accounts, each with a device.
  func accounts(_ count: Int) async throws -> [GroupDevice] {
    var made: [GroupDevice] = []
    for _ in 0..<count { made.append(try await account()) }
    return made
  }

  /// Another device of the account that a device belongs to.
  func sibling(of device: GroupDevice, number: DeviceNumber) async throws -> GroupDevice {
    try await self.device(of: device.address.account, device.identityKey, number: number)
  }

  private func device(
    of account: Identifier, _ identityKey: SigningKey, number: DeviceNumber
  ) async throws -> GroupDevice {
    try await database.execute(
      Statement(
        """
        INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name)
        VALUES ($1, $2, 1, $3, '')
        """), account, number, [UInt8](repeating: 1, count: 32))
    let address = Address(account: account, device: number)
    let token = try await nodes[0].tokens.issue(to: address).token
    return try GroupDevice(address: address, identityKey: identityKey, token: token)
  }

  /// Revokes a device as the KeyService does.
  func revoke(_ device: GroupDevice) async throws {
    let address = device.address
    try await database.transaction { transaction in
      _ = try await DevicesStore.delete(address, in: transaction)
    }
    nodes[0].revoker.revoke(address.account, device: address.device)
  }

  /// Deletes an account as the KeyService does.
  func deleteAccount(of device: GroupDevice) async throws {
    let account = device.address.account
    try await database.transaction { transaction in
      try await AccountsStore.delete(account, clearedUpTo: 0, in: transaction)
    }
    nodes[0].revoker.revoke(account, device: 0)
  }

  /// Everything that the database has of a group, but for what reading changes: to compare.
  func fingerprint(of group: Identifier) async throws -> [String] {
    var found: [String] = []
    for query in [
      "SELECT t::text FROM (SELECT id, epoch, state_version, last_sequence, run_account_id, "
        + "run_epoch, metadata_version, metadata FROM group_chats WHERE id = $1) t",
      "SELECT t::text FROM (SELECT * FROM group_members WHERE group_id = $1 ORDER BY 2) t",
      "SELECT t::text FROM (SELECT * FROM group_removals WHERE group_id = $1 ORDER BY 2, 3) t",
      "SELECT md5(t::text) FROM (SELECT * FROM mls_group_states WHERE group_id = $1 ORDER BY 2) t",
      "SELECT md5(t::text) FROM (SELECT * FROM group_messages WHERE group_id = $1 ORDER BY 2) t",
      "SELECT t::text FROM (SELECT id, account_id FROM mls_welcome_messages "
        + "WHERE group_id = $1 ORDER BY 1) t",
      "SELECT t::text FROM (SELECT account_id, device_id, starts_at, ends_at FROM group_cursors "
        + "WHERE group_id = $1 ORDER BY 1, 2) t",
    ] {
      found += try await database.rows(Statement(query), group.bytes).map {
        try $0.only(String.self)
      }
    }
    return found
  }
}

/// A device, with what it proves itself by.
struct GroupDevice: Sendable {
  let address: Address
  let identityKey: SigningKey
  /// What goes with the device's calls.
  let options: CallOptions
  let client: Client

  static let suite = CipherSuite.x25519AES128

  init(address: Address, identityKey: SigningKey, token: String) throws {
    self.address = address
    self.identityKey = identityKey
    var options = CallOptions(timeout: .seconds(300))
    try options.metadata.append("authorization", "Bearer \(token)")
    self.options = options
    client = try Self.makeClient(address, vouchedBy: identityKey)
  }

  /// A client whose leaf an identity key vouches for.
  static func makeClient(
    _ address: Address, vouchedBy identityKey: SigningKey, suite: CipherSuite = suite
  ) throws -> Client {
    var random = SystemRandom()
    let key = SigningKey.generate(suite.signatureScheme, using: &random)
    let leafKey = key.verificationKey.rawRepresentation
    let signature = try identityKey.sign(
      (Array("Martlet_GroupLeaf_v1".utf8) + address.bytes + leafKey).bytes)
    return try Client(
      cipherSuite: suite, credential: .basic(identity: address.bytes + signature),
      signingKey: key, capabilities: Capabilities(extensions: [.roles]))
  }

  func keyPackage() throws -> OwnKeyPackage {
    var random = SystemRandom()
    return try client.makeKeyPackage(lifetime: Lifetime(from: 1_000_000), using: &random)
  }
}

extension Configuration {
  /// How the tests' members send and judge.
  static let member = Configuration(
    validator: MemberCredentials(), policy: RolesPolicy(validator: MemberCredentials()),
    padding: .none)

  /// One that commits what it likes.
  static let lawless = Configuration(validator: MemberCredentials(), padding: .none)
}
