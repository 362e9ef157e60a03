internal import Cryptography
internal import MLSCore

@testable internal import MLS

/// A Welcome of alice's for bob that can be opened, changed and sealed again.
struct Invitation {
  let client: Client
  private let alice: TestMember
  private let secrets: GroupSecrets
  private let groupInfo: GroupInfo
  private(set) var welcome: Welcome
  var request: JoinRequest

  /// An invitation by a commit with or without a path; without one, no parent is filled.
  init(withPath: Bool = true) throws {
    alice = try TestMember.founder("alice")
    client = try Client.test("bob")
    let keyPackage = try client.keyPackage()
    var commit = CommitRequest.add([try keyPackage.valid()])
    commit.forcesPath = withPath
    let output = try alice.commit(commit)
    guard case .welcome(let welcome) = output.welcome else {
      throw MLSError.unsuitable("no welcome")
    }
    self.welcome = welcome
    request = JoinRequest(keyPackage, as: client)
    secrets = try welcome.groupSecrets(for: keyPackage)
    groupInfo = try welcome.groupInfo(secrets.joinerSecret, .zeros(32))
  }

  /// The parts of a GroupInfo that can be changed.
  struct Info {
    var context: GroupContext
    var extensions: Extensions
    var confirmationTag: [UInt8]
    var signer: LeafIndex
    var key: SigningKey
    let tree: RatchetTree
  }

  /// Changes the GroupInfo, signed and sealed anew.
  mutating func reform(_ change: (inout Info) throws -> Void) throws {
    var info = Info(
      context: groupInfo.groupContext, extensions: groupInfo.extensions,
      confirmationTag: groupInfo.confirmationTag, signer: groupInfo.signer,
      key: alice.client.signingKey, tree: alice.state.tree)
    try change(&info)
    let suite = alice.suite
    let changed = try GroupInfo(
      groupContext: info.context, extensions: info.extensions,
      confirmationTag: info.confirmationTag, signer: info.signer
    ) { bytes throws(MLSError) in
      try suite.sign(bytes, label: .groupInfo, with: info.key)
    }
    let secret = try KeySchedule.welcomeSecret(
      joinerSecret: secrets.joinerSecret, preSharedKeySecret: .zeros(32), cipherSuite: suite)
    let key = try Welcome.key(secret, suite)
    let sealed = try suite.aead.seal(
      changed.encoded.bytes, key: key.key, nonce: key.nonce.exposed().bytes)
    try reseal(secrets, groupInfo: sealed)
  }

  /// The parts of the GroupSecrets that can be changed.
  struct Secrets {
    var pathSecret: SecretBytes?
    var preSharedKeys: [PreSharedKeyID]
  }

  /// Changes the GroupSecrets, and how the GroupInfo is sealed.
  mutating func respond(
    _ change: (inout Secrets) -> Void, seal: ([UInt8]) -> [UInt8] = { $0 }
  ) throws {
    var parts = Secrets(
      pathSecret: secrets.pathSecret, preSharedKeys: secrets.preSharedKeys)
    change(&parts)
    let changed = GroupSecrets(
      joinerSecret: secrets.joinerSecret, pathSecret: parts.pathSecret,
      preSharedKeys: parts.preSharedKeys)
    try reseal(changed, groupInfo: seal(welcome.encryptedGroupInfo))
  }

  private mutating func reseal(_ secrets: GroupSecrets, groupInfo: [UInt8]) throws {
    var random = SystemRandom()
    let keyPackage = request.keyPackage.keyPackage
    let sealed = try alice.suite.encrypt(
      WireWriter.encodeSecret { $0.write(secrets) }, to: keyPackage.initKey,
      info: alice.suite.prepare(label: "Welcome", context: groupInfo), using: &random)
    welcome = Welcome(
      cipherSuite: alice.suite,
      secrets: [
        EncryptedGroupSecrets(
          newMember: keyPackage.reference, encryptedGroupSecrets: sealed)
      ],
      encryptedGroupInfo: groupInfo)
  }
}
