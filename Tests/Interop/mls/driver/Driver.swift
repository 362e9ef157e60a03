internal import Cryptography
internal import MLS
internal import MLSCore

/// A client, its key package and its group.
struct Driver: ~Copyable {
  private var client: Client?
  private var keyPackage: OwnKeyPackage?
  private var group: Group?
  private var random = SystemRandom()

  /// What the peers' key packages are valid for.
  private static let yearInSeconds: UInt64 = 366 * 86_400

  private static let configuration = Configuration(
    validator: AnyCredential(), padding: .multiple(of: 32))

  mutating func answer(_ request: Request) throws -> [String: String] {
    switch try request.text("command") {
    case "client": try makeClient(request)
    case "key-package": try makeKeyPackage(request)
    case "create": try create(request)
    case "join": try join(request)
    case "add", "remove", "update": try commit(request)
    case "process": try process(request)
    case "encrypt": try encrypt(request)
    case "export": try export(request)
    case "state": try state()
    case let other: throw Request.Failure.command(other)
    }
  }

  private mutating func makeClient(_ request: Request) throws -> [String: String] {
    guard let suite = CipherSuite(rawValue: UInt16(try request.number("suite"))) else {
      throw Request.Failure.field("suite")
    }
    client = try Client(
      cipherSuite: suite, credential: .basic(identity: Array(request.text("name").utf8)),
      signingKey: .generate(suite.signatureScheme, using: &random),
      capabilities: Capabilities().withGREASE(using: &random))
    return [:]
  }

  private func known() throws -> Client {
    guard let client else { throw Request.Failure.state("no client") }
    return client
  }

  private mutating func makeKeyPackage(_ request: Request) throws -> [String: String] {
    let lifetime = Lifetime(from: UInt64(try request.number("now")))
    let made = try known().makeKeyPackage(lifetime: lifetime, using: &random)
    keyPackage = made
    return ["message": MLSMessage.keyPackage(made.keyPackage).encoded.hex]
  }

  private mutating func create(_ request: Request) throws -> [String: String] {
    group = try Group(
      groupID: request.bytes("group"), client: known(),
      lifetime: Lifetime(from: UInt64(request.number("now"))),
      configuration: Self.configuration, using: &random)
    return [:]
  }

  private mutating func join(_ request: Request) throws -> [String: String] {
    guard case .welcome(let welcome) = try request.message("welcome"), let keyPackage else {
      throw Request.Failure.field("welcome")
    }
    let tree = request.fields["tree"] == nil ? nil : try request.bytes("tree")
    group = try Group(
      joining: welcome, with: JoinRequest(keyPackage, as: known(), tree: tree),
      configuration: Self.configuration)
    return [:]
  }

  private mutating func commit(_ request: Request) throws -> [String: String] {
    var commit = CommitRequest()
    switch try request.text("command") {
    case "add":
      guard case .keyPackage(let keyPackage) = try request.message("key-package") else {
        throw Request.Failure.field("key-package")
      }
      commit.adding = [
        try keyPackage.validated(
          by: AnyCredential(), now: UInt64(request.number("now")),
          longestLifetime: Self.yearInSeconds)
      ]
    case "remove": commit.removing = [LeafIndex(UInt32(try request.number("leaf")))]
    default: break
    }
    let output = try group?.commit(commit, using: &random)
    try group?.mergePendingCommit()
    guard let output else { throw Request.Failure.state("no group") }
    return [
      "commit": output.commit.encoded.hex, "welcome": output.welcome?.encoded.hex ?? "",
    ]
  }

  private mutating func process(_ request: Request) throws -> [String: String] {
    switch try group?.process(request.message("message")) {
    case .application(let message):
      return ["kind": "application", "data": message.data.hex]
    case .proposal: return ["kind": "proposal"]
    case .commit(let staged):
      try group?.merge(staged)
      return ["kind": staged.removesSelf ? "removed" : "commit"]
    case .ownCommit, nil: throw Request.Failure.state("not another's message")
    }
  }

  private mutating func encrypt(_ request: Request) throws -> [String: String] {
    let message = try group?.encrypt(request.bytes("data"), using: &random)
    return ["message": message?.encoded.hex ?? ""]
  }

  private mutating func export(_ request: Request) throws -> [String: String] {
    let secret = try group?.export(
      label: request.text("label"), context: request.bytes("context"),
      byteCount: request.number("length"))
    return ["secret": secret?.exposed().hex ?? ""]
  }

  private mutating func state() throws -> [String: String] {
    [
      "epoch": String(group?.context.epoch ?? 0),
      "authenticator": group?.epochAuthenticator.exposed().hex ?? "",
      "members": String(group?.members.count ?? 0),
      "tree": group?.encodedTree.hex ?? "",
    ]
  }
}

/// Takes every credential for genuine.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}
}
