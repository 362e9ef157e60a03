internal import Cryptography
internal import Foundation
internal import MLS
internal import MLSCore
internal import Protobuf
internal import RPC

/// The working group's client: it holds groups by number and does with them what it is told.
///
/// Proposals and commits are encrypted or not as each group's creation or joining says. All numbers
/// come from one sequence, for `StorePSK` takes that of a group or of a key package.
actor MLSClientService: MLSClientHandler {
  var random = SystemRandom()
  private var lastID: UInt32 = 0
  private var memberships: [UInt32: Membership] = [:]
  private var invitations: [UInt32: Invitation] = [:]
  private var replacements: [UInt32: Replacement] = [:]
  private var signers: [UInt32: Signer] = [:]

  func name(_ request: NameRequest, context: ServerContext) -> NameResponse {
    NameResponse(name: "Martlet")
  }

  func supportedCiphersuites(
    _ request: SupportedCiphersuitesRequest, context: ServerContext
  ) -> SupportedCiphersuitesResponse {
    let registered = CipherSuite.allCases.filter { !$0.isPostQuantum }
    return SupportedCiphersuitesResponse(ciphersuites: registered.map { UInt32($0.rawValue) })
  }

  func storePsk(_ request: StorePSKRequest, context: ServerContext) throws -> StorePSKResponse {
    let id = request.stateOrTransactionID
    if invitations[id] != nil {
      try invitations[id]?.preSharedKeys.store(request.pskSecret, id: request.pskID)
    } else {
      try membership(id).preSharedKeys.store(request.pskSecret, id: request.pskID)
    }
    return StorePSKResponse()
  }

  func free(_ request: FreeRequest, context: ServerContext) -> FreeResponse {
    memberships[request.stateID] = nil
    return FreeResponse()
  }
}

// MARK: - What is held

extension MLSClientService {
  /// A number for something new to hold.
  private func newID() throws -> UInt32 {
    let count = memberships.count + invitations.count + replacements.count + signers.count
    guard count < Limits.heldCount else {
      throw Status(.resourceExhausted, "more than \(Limits.heldCount) groups and keys")
    }
    lastID += 1
    return lastID
  }

  func hold(_ membership: Membership) throws -> UInt32 {
    let id = try newID()
    memberships[id] = membership
    return id
  }

  func hold(_ invitation: Invitation) throws -> UInt32 {
    let id = try newID()
    invitations[id] = invitation
    return id
  }

  func hold(_ replacement: Replacement) throws -> UInt32 {
    let id = try newID()
    replacements[id] = replacement
    return id
  }

  func hold(_ signer: Signer) throws -> UInt32 {
    let id = try newID()
    signers[id] = signer
    return id
  }

  func membership(_ id: UInt32) throws -> Membership { try Self.known(memberships[id], id) }

  func invitation(_ id: UInt32) throws -> Invitation { try Self.known(invitations[id], id) }

  func replacement(_ id: UInt32) throws -> Replacement { try Self.known(replacements[id], id) }

  func signer(_ id: UInt32) throws -> Signer { try Self.known(signers[id], id) }

  /// A key package was used.
  func forgetInvitation(_ id: UInt32) { invitations[id] = nil }

  /// A closed group was replaced.
  func forgetReplacement(_ id: UInt32) { replacements[id] = nil }

  private static func known<Held>(_ held: Held?, _ id: UInt32) throws -> Held {
    guard let held else { throw Status(.notFound, "nothing of that kind has number \(id)") }
    return held
  }
}

// MARK: - What is made

extension MLSClientService {
  /// The cipher suite with a registered number.
  static func suite(_ number: UInt32) throws -> CipherSuite {
    guard let code = UInt16(exactly: number) else {
      throw Status(.invalidArgument, "cipher suite \(number) exceeds 16 bits")
    }
    return try CipherSuite(CipherSuiteCode(rawValue: code))
  }

  func makeClient(_ identity: [UInt8], _ suite: CipherSuite) throws -> Client {
    try Client(
      cipherSuite: suite, credential: .basic(identity: identity),
      signingKey: .generate(suite.signatureScheme, using: &random),
      capabilities: Capabilities().withGREASE(using: &random))
  }

  func makeInvitation(_ client: Client) throws -> Invitation {
    Invitation(
      client: client, keyPackage: try client.makeKeyPackage(lifetime: Self.lifetime, using: &random)
    )
  }

  static func configuration(encryptsHandshake: Bool) -> Configuration {
    Configuration(
      validator: BasicCredentials(), encryptsHandshake: encryptsHandshake,
      padding: .multiple(of: 64))
  }

  static var now: UInt64 { UInt64(Date().timeIntervalSince1970) }
  static var lifetime: Lifetime { Lifetime(from: now) }
}

/// Takes every basic credential at its word, as the tests ask.
struct BasicCredentials: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {
    guard credential.type == .basic else {
      throw .credentialRefused("expected a basic credential, got type \(credential.type)")
    }
  }
}
