internal import Cryptography
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

@Suite("Passive clients")
struct PassiveClientTests {
  private struct Case: Decodable {
    let cipher_suite: UInt16
    let external_psks: [PreSharedKey]
    let key_package: HexBytes
    let signature_priv: HexBytes
    let encryption_priv: HexBytes
    let init_priv: HexBytes
    let welcome: HexBytes
    let ratchet_tree: HexBytes?
    let initial_epoch_authenticator: HexBytes
    let epochs: [Epoch]
  }

  private struct PreSharedKey: Decodable {
    let psk_id: HexBytes
    let psk: HexBytes
  }

  private struct Epoch: Decodable {
    let proposals: [HexBytes]
    let commit: HexBytes
    let epoch_authenticator: HexBytes
  }

  /// The files in parts, so that they run beside one another.
  private static let parts = [
    ("mls/passive-client-welcome.json", 1), ("mls/passive-client-handling-commit.json", 1),
    ("mls-passive/welcome_join.json", 1), ("mls-passive/application.json", 1),
    ("mls-passive/commit.json", 4),
  ].flatMap { file, count in (0..<count).map { Part(file: file, index: $0, count: count) } }

  struct Part: Sendable {
    let file: String
    let index: Int
    let count: Int
  }

  @Test(
    "join and follow every group of the working group's vectors",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"), arguments: parts)
  func vectors(part: Part) throws {
    let cases = try Vectors.decode([Case].self, from: part.file)
    for (number, vector) in cases.enumerated() where number % part.count == part.index {
      do {
        try follow(vector)
      } catch {
        Issue.record("case \(number) of \(part.file): \(error)")
      }
    }
  }

  private func follow(_ vector: Case) throws {
    var keys = PreSharedKeys()
    for entry in vector.external_psks { keys.insert(entry.psk.secret, id: entry.psk_id.bytes) }
    var group = try join(vector, keys)
    #expect(group.epochAuthenticator == vector.initial_epoch_authenticator.secret)
    for epoch in vector.epochs {
      for proposal in epoch.proposals {
        _ = try group.process(MLSMessage(decoding: proposal.bytes))
      }
      let event = try group.process(
        MLSMessage(decoding: epoch.commit.bytes), preSharedKeys: keys)
      guard case .commit(let staged) = event else {
        Issue.record("not a commit")
        return
      }
      try group.merge(staged)
      #expect(group.epochAuthenticator == epoch.epoch_authenticator.secret)
    }
  }

  private func join(_ vector: Case, _ keys: PreSharedKeys) throws -> Group {
    let suite = try CipherSuite.numbered(vector.cipher_suite)
    guard case .keyPackage(let keyPackage) = try MLSMessage(decoding: vector.key_package.bytes),
      case .welcome(let welcome) = try MLSMessage(decoding: vector.welcome.bytes)
    else { throw MLSError.unsuitable("not a key package and a welcome") }
    let leaf = keyPackage.leafNode
    let client = try Client(
      cipherSuite: suite, credential: leaf.credential,
      signingKey: suite.signingKey(vector.signature_priv.secret),
      capabilities: leaf.capabilities, leafExtensions: leaf.extensions)
    var request = JoinRequest(
      OwnKeyPackage(
        keyPackage: keyPackage, initKey: try suite.privateKey(vector.init_priv.secret),
        encryptionKey: try suite.privateKey(vector.encryption_priv.secret)),
      as: client, tree: vector.ratchet_tree?.bytes)
    request.preSharedKeys = keys
    return try Group(
      joining: welcome, with: request,
      configuration: Configuration(validator: AnyCredential()))
  }

  private struct WelcomeCase: Decodable {
    let cipher_suite: UInt16
    let init_priv: HexBytes
    let signer_pub: HexBytes
    let key_package: HexBytes
    let welcome: HexBytes
  }

  @Test(
    "open the invitations of the working group's vectors",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func welcomes() throws {
    for vector in try Vectors.decode([WelcomeCase].self, from: "mls/welcome.json") {
      let suite = try CipherSuite.numbered(vector.cipher_suite)
      guard
        case .keyPackage(let keyPackage) = try MLSMessage(decoding: vector.key_package.bytes),
        case .welcome(let welcome) = try MLSMessage(decoding: vector.welcome.bytes)
      else { throw MLSError.unsuitable("not a key package and a welcome") }
      let initKey = try suite.privateKey(vector.init_priv.secret)
      let own = OwnKeyPackage(keyPackage: keyPackage, initKey: initKey, encryptionKey: initKey)
      let secrets = try welcome.groupSecrets(for: own)
      let info = try welcome.groupInfo(
        secrets.joinerSecret, .zeros(suite.hashByteCount))
      #expect(
        suite.isValidSignature(
          info.signature, of: info.signedBytes, label: "GroupInfoTBS",
          by: vector.signer_pub.bytes))
      let schedule = try KeySchedule(
        joinerSecret: secrets.joinerSecret, preSharedKeySecret: .zeros(suite.hashByteCount),
        context: info.groupContext.wireBytes, cipherSuite: suite)
      let tag = EpochState.confirmationTag(schedule.epoch, of: info.groupContext)
      #expect(info.confirmationTag == tag)
    }
  }
}
