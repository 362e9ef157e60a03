internal import Cryptography
internal import MLSCore

@testable internal import MLS

/// A member of a test's group, which it owns.
final class TestMember {
  let client: Client
  var group: Group

  init(_ group: consuming Group, as client: Client) {
    self.group = group
    self.client = client
  }

  /// The founder of a group.
  static func founder(
    _ name: String, suite: CipherSuite = .x25519AES128, extensions: Extensions = Extensions(),
    configuration: Configuration = .test
  ) throws -> TestMember {
    let client = try Client.test(name, suite: suite)
    var random = SystemRandom()
    let group = try Group(
      groupID: Array("group".utf8), client: client, lifetime: .test, extensions: extensions,
      configuration: configuration, using: &random)
    return TestMember(group, as: client)
  }

  /// A client that joins by a Welcome.
  static func joining(
    _ welcome: MLSMessage?, with keyPackage: OwnKeyPackage, as client: Client,
    configuration: Configuration = .test, prepare: (inout JoinRequest) -> Void = { _ in }
  ) throws -> TestMember {
    guard case .welcome(let welcome) = welcome else {
      throw MLSError.unsuitable("no welcome")
    }
    var request = JoinRequest(keyPackage, as: client)
    prepare(&request)
    return TestMember(
      try Group(joining: welcome, with: request, configuration: configuration), as: client)
  }

  /// The group's epoch.
  var epoch: UInt64 { group.context.epoch }
  /// Whether the group goes on.
  var status: Group.Status { group.currentStatus }
  /// Whether a commit waits.
  var hasPendingCommit: Bool { group.hasPendingCommit }
  /// All of the group as it is stored.
  var stored: SecretBytes { group.serialized() }
  /// The group as it is stored by part.
  private(set) var parts: [[UInt8]: SecretBytes] = [:]

  /// Stores what has changed.
  ///
  /// - Returns: how many bytes were written.
  @discardableResult
  func store() -> Int {
    let changes = group.takeChanges()
    for prefix in changes.removedPrefixes {
      parts = parts.filter { !$0.key.starts(with: prefix) }
    }
    for part in changes.parts { parts[part.name] = part.bytes }
    return changes.parts.reduce(0) { $0 + $1.name.count + $1.bytes.count }
  }

  /// Takes the place of a member that was stored by part and ended.
  func restore() throws {
    let parts = parts.map { GroupPart(name: $0.key, bytes: $0.value) }
    group = try Group(restoring: parts, configuration: .test)
  }

  /// Adds a client by a commit that everyone takes up, and gives it as a member.
  func add(_ name: String, others: [TestMember] = []) throws -> TestMember {
    let client = try Client.test(name, suite: client.cipherSuite)
    let keyPackage = try client.keyPackage()
    var random = SystemRandom()
    let output = try group.commit(.add([try keyPackage.valid()]), using: &random)
    try group.mergePendingCommit()
    for other in others { try other.follow(output.commit) }
    return try .joining(output.welcome, with: keyPackage, as: client)
  }

  /// Commits, takes the commit up, and gives it to the others.
  @discardableResult
  func commit(
    _ request: CommitRequest = CommitRequest(), to others: [TestMember] = [],
    preSharedKeys: PreSharedKeys = PreSharedKeys()
  ) throws -> CommitOutput {
    var random = SystemRandom()
    let output = try group.commit(request, preSharedKeys: preSharedKeys, using: &random)
    try group.mergePendingCommit()
    for other in others { try other.follow(output.commit, preSharedKeys: preSharedKeys) }
    return output
  }

  /// Takes another's commit up.
  func follow(
    _ message: MLSMessage, preSharedKeys: PreSharedKeys = PreSharedKeys()
  ) throws {
    guard case .commit(let staged) = try group.process(message, preSharedKeys: preSharedKeys)
    else { throw MLSError.unsuitable("no commit") }
    try group.merge(staged)
  }

  /// Encrypts application data.
  func encrypt(_ text: String) throws -> MLSMessage {
    var random = SystemRandom()
    return try group.encrypt(Array(text.utf8), using: &random)
  }

  /// Decrypts application data.
  func decrypt(_ message: MLSMessage) throws -> String {
    guard case .application(let message) = try group.process(message) else {
      throw MLSError.unsuitable("no application data")
    }
    return String(decoding: message.data, as: UTF8.self)
  }

  /// Whether both are in the same epoch with the same secrets.
  func agrees(with other: TestMember) throws -> Bool {
    let own = try group.export(label: "test", context: [1], byteCount: 32)
    let others = try other.group.export(label: "test", context: [1], byteCount: 32)
    return own == others && group.epochAuthenticator == other.group.epochAuthenticator
      && group.context == other.group.context
  }
}

extension Lifetime {
  /// Long ago, so that tests do not depend on the clock.
  static let test = Lifetime(from: 1_000_000)
}

extension Configuration {
  static let test = Configuration(validator: AnyCredential(), padding: .none)

  /// With encrypted handshake.
  static let privateHandshake = Configuration(
    validator: AnyCredential(), encryptsHandshake: true, padding: .multiple(of: 64))
}

extension Client {
  static func test(_ name: String, suite: CipherSuite = .x25519AES128) throws -> Client {
    var random = SystemRandom()
    let extensions = Capabilities(extensions: [.roles]).withGREASE(using: &random)
    return try Client(
      cipherSuite: suite, credential: .basic(identity: Array(name.utf8)),
      signingKey: .generate(suite.signatureScheme, using: &random), capabilities: extensions)
  }

  func keyPackage() throws -> OwnKeyPackage {
    var random = SystemRandom()
    return try makeKeyPackage(lifetime: .test, using: &random)
  }
}

extension OwnKeyPackage {
  /// The key package as others check it.
  func valid() throws -> ValidKeyPackage {
    try keyPackage.validated(by: AnyCredential(), now: 1_000_000)
  }
}
