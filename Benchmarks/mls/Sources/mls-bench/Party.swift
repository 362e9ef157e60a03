internal import Cryptography
internal import MLS
internal import MLSCore

/// Takes every credential for genuine: the peer's default does the same.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}
}

/// A client, and its group once it has one.
final class Party {
  private static let configuration = Configuration(
    validator: AnyCredential(), padding: .none)

  let client: Client
  let keyPackage: OwnKeyPackage
  var group: Group

  /// The founder of a group.
  init(founding groupID: String, _ suite: CipherSuite, now: UInt64) throws {
    client = try Self.client("founder", suite)
    keyPackage = try Self.keyPackage(of: client, now: now)
    var random = SystemRandom()
    group = try Group(
      groupID: Array(groupID.utf8), client: client, lifetime: Lifetime(from: now),
      configuration: Self.configuration, using: &random)
  }

  /// A client that joins by a Welcome.
  init(joining welcome: [UInt8], as invited: Invited) throws {
    client = invited.client
    keyPackage = invited.keyPackage
    guard case .welcome(let message) = try MLSMessage(decoding: welcome) else {
      throw MLSError.unsuitable("not a welcome")
    }
    group = try Group(
      joining: message, with: JoinRequest(keyPackage, as: client),
      configuration: Self.configuration)
  }

  /// A client that is to be invited.
  struct Invited {
    let client: Client
    let keyPackage: OwnKeyPackage
    let published: [UInt8]

    init(_ number: Int, _ suite: CipherSuite, now: UInt64) throws {
      client = try Party.client("member-\(number)", suite)
      keyPackage = try Party.keyPackage(of: client, now: now)
      published = MLSMessage.keyPackage(keyPackage.keyPackage).encoded
    }
  }

  private static func client(_ name: String, _ suite: CipherSuite) throws -> Client {
    var random = SystemRandom()
    return try Client(
      cipherSuite: suite, credential: .basic(identity: Array(name.utf8)),
      signingKey: .generate(suite.signatureScheme, using: &random))
  }

  private static func keyPackage(of client: Client, now: UInt64) throws -> OwnKeyPackage {
    var random = SystemRandom()
    return try client.makeKeyPackage(lifetime: Lifetime(from: now), using: &random)
  }

  /// Makes a commit from key packages as they were published.
  func commit(adding published: [[UInt8]] = [], removing: [LeafIndex] = [], now: UInt64) throws
    -> CommitOutput
  {
    var request = CommitRequest()
    request.adding = try published.map { bytes in
      guard case .keyPackage(let keyPackage) = try MLSMessage(decoding: bytes) else {
        throw MLSError.unsuitable("not a key package")
      }
      return try keyPackage.validated(by: AnyCredential(), now: now)
    }
    request.removing = removing
    request.forcesPath = published.isEmpty  // as the peer does
    var random = SystemRandom()
    return try group.commit(request, using: &random)
  }

  /// Decodes, checks and takes up another's commit.
  func follow(_ message: [UInt8]) throws {
    guard case .commit(let staged) = try group.process(MLSMessage(decoding: message)) else {
      throw MLSError.unsuitable("not a commit")
    }
    try group.merge(staged)
  }

  func encrypt(_ data: [UInt8]) throws -> [UInt8] {
    var random = SystemRandom()
    return try group.encrypt(data, using: &random).encoded
  }

  func decrypt(_ message: [UInt8]) throws {
    guard case .application = try group.process(MLSMessage(decoding: message)) else {
      throw MLSError.unsuitable("not application data")
    }
  }
}
