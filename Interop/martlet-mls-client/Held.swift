internal import Cryptography
internal import MLS
internal import MLSCore

/// A group that the client is a member of.
final class Membership {
  var group: Group
  var preSharedKeys: StoredKeys
  let client: Client
  /// The proposals of the epoch by the messages that carried them.
  private var references: [[UInt8]: ProposalReference] = [:]

  init(
    _ group: consuming Group, as client: Client, preSharedKeys: StoredKeys = StoredKeys()
  ) {
    self.group = group
    self.client = client
    self.preSharedKeys = preSharedKeys
  }

  /// The epoch's authenticator.
  var epochAuthenticator: [UInt8] { group.epochAuthenticator.exposed() }

  /// Makes a proposal of the member's own, which it need not be given again.
  func propose(_ make: (inout Group) throws -> MLSMessage) throws -> ProposalResponse {
    let encoded = try make(&group).encoded
    note(encoded)
    return ProposalResponse(proposal: encoded)
  }

  /// Takes in the proposals that a commit names.
  ///
  /// - Throws: `MLSError`.
  func receive(_ messages: [[UInt8]]) throws {
    for encoded in messages where references[encoded] == nil {
      guard case .proposal = try group.process(MLSMessage(decoding: encoded)) else {
        throw MLSError.unsuitable("the message is not a proposal")
      }
      note(encoded)
    }
  }

  /// Takes in the proposals that the member's own commit is to name, and gives up all others.
  ///
  /// - Throws: `MLSError`.
  func receive(exactly messages: [[UInt8]]) throws {
    try receive(messages)
    let wanted = Set(messages.compactMap { references[$0] })
    for proposal in group.epochState.publicState.proposals.all
    where !wanted.contains(proposal.reference) {
      group.epochState.publicState.proposals.remove(proposal.reference)
    }
    let committable = group.epochState.publicState.committable(
      by: group.ownLeaf, validator: group.configuration.validator)
    guard committable.count == wanted.count else {
      throw MLSError.unsuitable(
        "\(committable.count) of \(wanted.count) proposals can be committed together")
    }
  }

  /// Takes another member's commit up.
  ///
  /// - Throws: `MLSError`.
  func follow(_ encoded: [UInt8]) throws {
    let message = try MLSMessage(decoding: encoded)
    guard
      case .commit(let staged) = try group.process(
        message, preSharedKeys: preSharedKeys.keys)
    else { throw MLSError.unsuitable("the message is not another member's commit") }
    try group.merge(staged)
    references = [:]
  }

  /// Takes the member's own commit up.
  ///
  /// - Throws: `MLSError.unsuitable` where none waits.
  func mergePendingCommit() throws {
    try group.mergePendingCommit()
    references = [:]
  }

  private func note(_ encoded: [UInt8]) {
    references[encoded] = group.epochState.publicState.proposals.all.last?.reference
  }
}

/// A key package that the client can be invited with.
struct Invitation {
  let client: Client
  let keyPackage: OwnKeyPackage
  var preSharedKeys = StoredKeys()

  /// The key package as it is published.
  var published: [UInt8] { MLSMessage.keyPackage(keyPackage.keyPackage).encoded }

  /// The private half of the signature key, which the tests' transcripts show.
  var exposedSigningKey: [UInt8] { client.signingKey.rawRepresentation.exposed() }

  /// The private half of a key, which the tests' transcripts show.
  func exposed(_ key: KeyPath<OwnKeyPackage, KEMPrivateKey>) -> [UInt8] {
    keyPackage[keyPath: key].rawRepresentation.exposed()
  }
}

/// A closed group, and the key package with which the client joins the one that replaces it.
struct Replacement {
  let tie: Tie
  let invitation: Invitation
  let encryptsHandshake: Bool
}

/// A sender of proposals from outside.
struct Signer {
  let key: SigningKey
  let credential: Credential
}

/// The external pre-shared keys of a group.
struct StoredKeys {
  private(set) var keys = PreSharedKeys()
  private var count = 0

  /// Stores a key.
  ///
  /// - Throws: `MLSError.unsuitable` past `Limits.preSharedKeyCount`.
  mutating func store(_ secret: [UInt8], id: [UInt8]) throws(MLSError) {
    guard count < Limits.preSharedKeyCount else {
      throw .unsuitable("more than \(Limits.preSharedKeyCount) pre-shared keys")
    }
    count += 1
    keys.insert(SecretBytes(secret), id: id)
  }
}
