// Written by protoc-gen-martlet from mls_client/mls_client.proto. Do not edit.

package import Protobuf
package import RPC

/// Asks for the name.
package struct NameRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// The name.
package struct NameResponse: Sendable, Hashable {
  /// For people.
  package var name: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "") {
    self.name = name
  }
}

/// Asks for the cipher suites.
package struct SupportedCiphersuitesRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// The cipher suites.
package struct SupportedCiphersuitesResponse: Sendable, Hashable {
  /// Their registered numbers.
  package var ciphersuites: [UInt32] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(ciphersuites: [UInt32] = []) {
    self.ciphersuites = ciphersuites
  }
}

/// Asks for a new group.
package struct CreateGroupRequest: Sendable, Hashable {
  /// The group's identifier.
  package var groupID: [UInt8] = []

  /// The group's cipher suite.
  package var cipherSuite: UInt32 = 0

  /// Whether the member encrypts its proposals and commits.
  package var encryptHandshake: Bool = false

  /// The member's basic credential.
  package var identity: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    groupID: [UInt8] = [],
    cipherSuite: UInt32 = 0,
    encryptHandshake: Bool = false,
    identity: [UInt8] = []
  ) {
    self.groupID = groupID
    self.cipherSuite = cipherSuite
    self.encryptHandshake = encryptHandshake
    self.identity = identity
  }
}

/// A new group.
package struct CreateGroupResponse: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0) {
    self.stateID = stateID
  }
}

/// Asks for a key package.
package struct CreateKeyPackageRequest: Sendable, Hashable {
  /// The cipher suite of the group to join.
  package var cipherSuite: UInt32 = 0

  /// The client's basic credential.
  package var identity: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(cipherSuite: UInt32 = 0, identity: [UInt8] = []) {
    self.cipherSuite = cipherSuite
    self.identity = identity
  }
}

/// A key package and its private keys.
package struct CreateKeyPackageResponse: Sendable, Hashable {
  /// What `JoinGroup` takes.
  package var transactionID: UInt32 = 0

  /// An MLSMessage.
  package var keyPackage: [UInt8] = []

  /// The private half of the init key.
  package var initPriv: [UInt8] = []

  /// The private half of the leaf's encryption key.
  package var encryptionPriv: [UInt8] = []

  /// The private half of the leaf's signature key.
  package var signaturePriv: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    transactionID: UInt32 = 0,
    keyPackage: [UInt8] = [],
    initPriv: [UInt8] = [],
    encryptionPriv: [UInt8] = [],
    signaturePriv: [UInt8] = []
  ) {
    self.transactionID = transactionID
    self.keyPackage = keyPackage
    self.initPriv = initPriv
    self.encryptionPriv = encryptionPriv
    self.signaturePriv = signaturePriv
  }
}

/// Asks to join by a Welcome.
package struct JoinGroupRequest: Sendable, Hashable {
  /// Of the key package that the Welcome is for.
  package var transactionID: UInt32 = 0

  /// An MLSMessage.
  package var welcome: [UInt8] = []

  /// Whether the member encrypts its proposals and commits.
  package var encryptHandshake: Bool = false

  /// The credential of the key package.
  package var identity: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    transactionID: UInt32 = 0,
    welcome: [UInt8] = [],
    encryptHandshake: Bool = false,
    identity: [UInt8] = [],
    ratchetTree: [UInt8] = []
  ) {
    self.transactionID = transactionID
    self.welcome = welcome
    self.encryptHandshake = encryptHandshake
    self.identity = identity
    self.ratchetTree = ratchetTree
  }
}

/// A group that was joined.
package struct JoinGroupResponse: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The authenticator of the epoch that this leads to.
  package var epochAuthenticator: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, epochAuthenticator: [UInt8] = []) {
    self.stateID = stateID
    self.epochAuthenticator = epochAuthenticator
  }
}

/// An external pre-shared key.
package struct PreSharedKey: Sendable, Hashable {
  /// Its name.
  package var pskID: [UInt8] = []

  /// The key.
  package var pskSecret: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(pskID: [UInt8] = [], pskSecret: [UInt8] = []) {
    self.pskID = pskID
    self.pskSecret = pskSecret
  }
}

/// Asks to join by an external commit.
package struct ExternalJoinRequest: Sendable, Hashable {
  /// An MLSMessage.
  package var groupInfo: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// Whether the member encrypts its proposals and commits.
  package var encryptHandshake: Bool = false

  /// The member's basic credential.
  package var identity: [UInt8] = []

  /// Whether the commit removes the member that has the same credential.
  package var removePrior: Bool = false

  /// The keys that the commit contributes.
  package var psks: [PreSharedKey] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    groupInfo: [UInt8] = [],
    ratchetTree: [UInt8] = [],
    encryptHandshake: Bool = false,
    identity: [UInt8] = [],
    removePrior: Bool = false,
    psks: [PreSharedKey] = []
  ) {
    self.groupInfo = groupInfo
    self.ratchetTree = ratchetTree
    self.encryptHandshake = encryptHandshake
    self.identity = identity
    self.removePrior = removePrior
    self.psks = psks
  }
}

/// A group that was joined, once its members take the commit up.
package struct ExternalJoinResponse: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// An MLSMessage.
  package var commit: [UInt8] = []

  /// The authenticator of the epoch that this leads to.
  package var epochAuthenticator: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, commit: [UInt8] = [], epochAuthenticator: [UInt8] = []) {
    self.stateID = stateID
    self.commit = commit
    self.epochAuthenticator = epochAuthenticator
  }
}

/// Asks for what joining from outside takes.
package struct GroupInfoRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// Whether the tree comes beside the GroupInfo rather than in it.
  package var externalTree: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, externalTree: Bool = false) {
    self.stateID = stateID
    self.externalTree = externalTree
  }
}

/// What joining from outside takes.
package struct GroupInfoResponse: Sendable, Hashable {
  /// An MLSMessage.
  package var groupInfo: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(groupInfo: [UInt8] = [], ratchetTree: [UInt8] = []) {
    self.groupInfo = groupInfo
    self.ratchetTree = ratchetTree
  }
}

/// Asks for the epoch's authenticator.
package struct StateAuthRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0) {
    self.stateID = stateID
  }
}

/// The epoch's authenticator.
package struct StateAuthResponse: Sendable, Hashable {
  /// The same for every member of the epoch.
  package var stateAuthSecret: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateAuthSecret: [UInt8] = []) {
    self.stateAuthSecret = stateAuthSecret
  }
}

/// Asks for a secret.
package struct ExportRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// What the secret is for.
  package var label: String = ""

  /// What it is bound to.
  package var context: [UInt8] = []

  /// Its length in bytes.
  package var keyLength: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    stateID: UInt32 = 0,
    label: String = "",
    context: [UInt8] = [],
    keyLength: UInt32 = 0
  ) {
    self.stateID = stateID
    self.label = label
    self.context = context
    self.keyLength = keyLength
  }
}

/// A secret.
package struct ExportResponse: Sendable, Hashable {
  /// The same for every member of the epoch.
  package var exportedSecret: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(exportedSecret: [UInt8] = []) {
    self.exportedSecret = exportedSecret
  }
}

/// Asks for application data to be encrypted.
package struct ProtectRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// Sent in the clear.
  package var authenticatedData: [UInt8] = []

  /// The data.
  package var plaintext: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, authenticatedData: [UInt8] = [], plaintext: [UInt8] = []) {
    self.stateID = stateID
    self.authenticatedData = authenticatedData
    self.plaintext = plaintext
  }
}

/// Encrypted application data.
package struct ProtectResponse: Sendable, Hashable {
  /// An MLSMessage.
  package var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(ciphertext: [UInt8] = []) {
    self.ciphertext = ciphertext
  }
}

/// Asks for application data to be decrypted.
package struct UnprotectRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// An MLSMessage.
  package var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, ciphertext: [UInt8] = []) {
    self.stateID = stateID
    self.ciphertext = ciphertext
  }
}

/// Decrypted application data.
package struct UnprotectResponse: Sendable, Hashable {
  /// What came in the clear.
  package var authenticatedData: [UInt8] = []

  /// The data.
  package var plaintext: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(authenticatedData: [UInt8] = [], plaintext: [UInt8] = []) {
    self.authenticatedData = authenticatedData
    self.plaintext = plaintext
  }
}

/// Supplies an external pre-shared key.
package struct StorePSKRequest: Sendable, Hashable {
  /// The group, or the key package with which one will be joined.
  package var stateOrTransactionID: UInt32 = 0

  /// The key's name.
  package var pskID: [UInt8] = []

  /// The key.
  package var pskSecret: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateOrTransactionID: UInt32 = 0, pskID: [UInt8] = [], pskSecret: [UInt8] = []) {
    self.stateOrTransactionID = stateOrTransactionID
    self.pskID = pskID
    self.pskSecret = pskSecret
  }
}

/// The key was stored.
package struct StorePSKResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Asks for a proposal to add a client.
package struct AddProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// An MLSMessage.
  package var keyPackage: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, keyPackage: [UInt8] = []) {
    self.stateID = stateID
    self.keyPackage = keyPackage
  }
}

/// A proposal to send.
package struct ProposalResponse: Sendable, Hashable {
  /// An MLSMessage.
  package var proposal: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(proposal: [UInt8] = []) {
    self.proposal = proposal
  }
}

/// Asks for a proposal of new keys.
package struct UpdateProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0) {
    self.stateID = stateID
  }
}

/// Asks for a proposal to remove a member.
package struct RemoveProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The identity in the member's credential.
  package var removedID: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, removedID: [UInt8] = []) {
    self.stateID = stateID
    self.removedID = removedID
  }
}

/// Asks for a proposal of an external pre-shared key.
package struct ExternalPSKProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The key's name.
  package var pskID: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, pskID: [UInt8] = []) {
    self.stateID = stateID
    self.pskID = pskID
  }
}

/// Asks for a proposal of a resumption secret.
package struct ResumptionPSKProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The epoch that the secret is of.
  package var epochID: UInt64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, epochID: UInt64 = 0) {
    self.stateID = stateID
    self.epochID = epochID
  }
}

/// An extension of a group.
package struct Extension: Sendable, Hashable {
  /// Its registered number.
  package var extensionType: UInt32 = 0

  /// Its content.
  package var extensionData: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(extensionType: UInt32 = 0, extensionData: [UInt8] = []) {
    self.extensionType = extensionType
    self.extensionData = extensionData
  }
}

/// Asks for a proposal of other extensions.
package struct GroupContextExtensionsProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The extensions, at most one of each type.
  package var extensions: [Extension] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, extensions: [Extension] = []) {
    self.stateID = stateID
    self.extensions = extensions
  }
}

/// A proposal to be sent within a commit, or by an external sender.
package struct ProposalDescription: Sendable, Hashable {
  /// The kind: `add`, `remove`, `externalPSK`, `resumptionPSK`, `groupContextExtensions`, or from an
  /// external sender `reinit`.
  package var proposalType: [UInt8] = []

  /// Of an `add`: an MLSMessage.
  package var keyPackage: [UInt8] = []

  /// Of a `remove`: the identity in the member's credential.
  package var removedID: [UInt8] = []

  /// Of an `externalPSK`: the key's name.
  package var pskID: [UInt8] = []

  /// Of a `resumptionPSK`: the epoch that the secret is of.
  package var epochID: UInt64 = 0

  /// Of `groupContextExtensions` and `reinit`.
  package var extensions: [Extension] = []

  /// Of a `reinit`: the new group's identifier.
  package var groupID: [UInt8] = []

  /// Of a `reinit`: the new group's cipher suite.
  package var cipherSuite: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    proposalType: [UInt8] = [],
    keyPackage: [UInt8] = [],
    removedID: [UInt8] = [],
    pskID: [UInt8] = [],
    epochID: UInt64 = 0,
    extensions: [Extension] = [],
    groupID: [UInt8] = [],
    cipherSuite: UInt32 = 0
  ) {
    self.proposalType = proposalType
    self.keyPackage = keyPackage
    self.removedID = removedID
    self.pskID = pskID
    self.epochID = epochID
    self.extensions = extensions
    self.groupID = groupID
    self.cipherSuite = cipherSuite
  }
}

/// Asks for a commit.
package struct CommitRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The MLSMessages whose proposals the commit names.
  package var byReference: [[UInt8]] = []

  /// The proposals that the commit carries.
  package var byValue: [ProposalDescription] = []

  /// Whether the commit has a path even where it need not.
  package var forcePath: Bool = false

  /// Whether the tree comes beside the Welcome rather than in it.
  package var externalTree: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    stateID: UInt32 = 0,
    byReference: [[UInt8]] = [],
    byValue: [ProposalDescription] = [],
    forcePath: Bool = false,
    externalTree: Bool = false
  ) {
    self.stateID = stateID
    self.byReference = byReference
    self.byValue = byValue
    self.forcePath = forcePath
    self.externalTree = externalTree
  }
}

/// A commit to send.
package struct CommitResponse: Sendable, Hashable {
  /// An MLSMessage.
  package var commit: [UInt8] = []

  /// An MLSMessage for those whom the commit adds; empty where it adds nobody.
  package var welcome: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(commit: [UInt8] = [], welcome: [UInt8] = [], ratchetTree: [UInt8] = []) {
    self.commit = commit
    self.welcome = welcome
    self.ratchetTree = ratchetTree
  }
}

/// Hands another member's commit over.
package struct HandleCommitRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The MLSMessages whose proposals the commit names.
  package var proposal: [[UInt8]] = []

  /// An MLSMessage.
  package var commit: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, proposal: [[UInt8]] = [], commit: [UInt8] = []) {
    self.stateID = stateID
    self.proposal = proposal
    self.commit = commit
  }
}

/// The group after a commit.
package struct HandleCommitResponse: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The authenticator of the epoch that this leads to.
  package var epochAuthenticator: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, epochAuthenticator: [UInt8] = []) {
    self.stateID = stateID
    self.epochAuthenticator = epochAuthenticator
  }
}

/// Says that the member's own commit was accepted.
package struct HandlePendingCommitRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0) {
    self.stateID = stateID
  }
}

/// Asks for a proposal to replace the group.
package struct ReInitProposalRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The new group's cipher suite.
  package var cipherSuite: UInt32 = 0

  /// The new group's identifier.
  package var groupID: [UInt8] = []

  /// The new group's extensions.
  package var extensions: [Extension] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    stateID: UInt32 = 0,
    cipherSuite: UInt32 = 0,
    groupID: [UInt8] = [],
    extensions: [Extension] = []
  ) {
    self.stateID = stateID
    self.cipherSuite = cipherSuite
    self.groupID = groupID
    self.extensions = extensions
  }
}

/// A group that was closed in favour of another.
package struct HandleReInitCommitResponse: Sendable, Hashable {
  /// What founding or joining the new group takes.
  package var reinitID: UInt32 = 0

  /// The member's MLSMessage for the new group.
  package var keyPackage: [UInt8] = []

  /// The authenticator of the epoch that this leads to.
  package var epochAuthenticator: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(reinitID: UInt32 = 0, keyPackage: [UInt8] = [], epochAuthenticator: [UInt8] = []) {
    self.reinitID = reinitID
    self.keyPackage = keyPackage
    self.epochAuthenticator = epochAuthenticator
  }
}

/// Asks for the group that replaces a closed one.
package struct ReInitWelcomeRequest: Sendable, Hashable {
  /// The closed group.
  package var reinitID: UInt32 = 0

  /// The MLSMessages of the other members.
  package var keyPackage: [[UInt8]] = []

  /// Whether the first commit has a path even where it need not.
  package var forcePath: Bool = false

  /// Whether the tree comes beside the Welcome rather than in it.
  package var externalTree: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    reinitID: UInt32 = 0,
    keyPackage: [[UInt8]] = [],
    forcePath: Bool = false,
    externalTree: Bool = false
  ) {
    self.reinitID = reinitID
    self.keyPackage = keyPackage
    self.forcePath = forcePath
    self.externalTree = externalTree
  }
}

/// A group that is tied to another.
package struct CreateSubgroupResponse: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// An MLSMessage for the others.
  package var welcome: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// The authenticator of the epoch that this leads to.
  package var epochAuthenticator: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    stateID: UInt32 = 0,
    welcome: [UInt8] = [],
    ratchetTree: [UInt8] = [],
    epochAuthenticator: [UInt8] = []
  ) {
    self.stateID = stateID
    self.welcome = welcome
    self.ratchetTree = ratchetTree
    self.epochAuthenticator = epochAuthenticator
  }
}

/// Asks to join the group that replaces a closed one.
package struct HandleReInitWelcomeRequest: Sendable, Hashable {
  /// The closed group.
  package var reinitID: UInt32 = 0

  /// An MLSMessage.
  package var welcome: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(reinitID: UInt32 = 0, welcome: [UInt8] = [], ratchetTree: [UInt8] = []) {
    self.reinitID = reinitID
    self.welcome = welcome
    self.ratchetTree = ratchetTree
  }
}

/// Asks for a group with some members of another.
package struct CreateBranchRequest: Sendable, Hashable {
  /// The group whose members they are.
  package var stateID: UInt32 = 0

  /// The new group's identifier.
  package var groupID: [UInt8] = []

  /// The new group's extensions.
  package var extensions: [Extension] = []

  /// The MLSMessages of the others.
  package var keyPackages: [[UInt8]] = []

  /// Whether the first commit has a path even where it need not.
  package var forcePath: Bool = false

  /// Whether the tree comes beside the Welcome rather than in it.
  package var externalTree: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    stateID: UInt32 = 0,
    groupID: [UInt8] = [],
    extensions: [Extension] = [],
    keyPackages: [[UInt8]] = [],
    forcePath: Bool = false,
    externalTree: Bool = false
  ) {
    self.stateID = stateID
    self.groupID = groupID
    self.extensions = extensions
    self.keyPackages = keyPackages
    self.forcePath = forcePath
    self.externalTree = externalTree
  }
}

/// Asks to join a group that branches off from another.
package struct HandleBranchRequest: Sendable, Hashable {
  /// The group that it branches off from.
  package var stateID: UInt32 = 0

  /// Of the key package that the Welcome is for.
  package var transactionID: UInt32 = 0

  /// An MLSMessage.
  package var welcome: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    stateID: UInt32 = 0,
    transactionID: UInt32 = 0,
    welcome: [UInt8] = [],
    ratchetTree: [UInt8] = []
  ) {
    self.stateID = stateID
    self.transactionID = transactionID
    self.welcome = welcome
    self.ratchetTree = ratchetTree
  }
}

/// The group that was joined.
package struct HandleBranchResponse: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// The authenticator of the epoch that this leads to.
  package var epochAuthenticator: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, epochAuthenticator: [UInt8] = []) {
    self.stateID = stateID
    self.epochAuthenticator = epochAuthenticator
  }
}

/// Asks for a proposal, from outside, to be added.
package struct NewMemberAddProposalRequest: Sendable, Hashable {
  /// An MLSMessage.
  package var groupInfo: [UInt8] = []

  /// The client's basic credential.
  package var identity: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(groupInfo: [UInt8] = [], identity: [UInt8] = []) {
    self.groupInfo = groupInfo
    self.identity = identity
  }
}

/// A proposal to be added, and the private keys of its key package.
package struct NewMemberAddProposalResponse: Sendable, Hashable {
  /// What `JoinGroup` takes.
  package var transactionID: UInt32 = 0

  /// An MLSMessage.
  package var proposal: [UInt8] = []

  /// The private half of the init key.
  package var initPriv: [UInt8] = []

  /// The private half of the leaf's encryption key.
  package var encryptionPriv: [UInt8] = []

  /// The private half of the leaf's signature key.
  package var signaturePriv: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    transactionID: UInt32 = 0,
    proposal: [UInt8] = [],
    initPriv: [UInt8] = [],
    encryptionPriv: [UInt8] = [],
    signaturePriv: [UInt8] = []
  ) {
    self.transactionID = transactionID
    self.proposal = proposal
    self.initPriv = initPriv
    self.encryptionPriv = encryptionPriv
    self.signaturePriv = signaturePriv
  }
}

/// Asks for an external sender.
package struct CreateExternalSignerRequest: Sendable, Hashable {
  /// The cipher suite of the groups it speaks to.
  package var cipherSuite: UInt32 = 0

  /// The sender's basic credential.
  package var identity: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(cipherSuite: UInt32 = 0, identity: [UInt8] = []) {
    self.cipherSuite = cipherSuite
    self.identity = identity
  }
}

/// An external sender.
package struct CreateExternalSignerResponse: Sendable, Hashable {
  /// What `ExternalSignerProposal` takes.
  package var signerID: UInt32 = 0

  /// An ExternalSender.
  package var externalSender: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(signerID: UInt32 = 0, externalSender: [UInt8] = []) {
    self.signerID = signerID
    self.externalSender = externalSender
  }
}

/// Asks for a proposal that the group accept an external sender.
package struct AddExternalSignerRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// An ExternalSender.
  package var externalSender: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0, externalSender: [UInt8] = []) {
    self.stateID = stateID
    self.externalSender = externalSender
  }
}

/// Asks for an external sender's proposal.
package struct ExternalSignerProposalRequest: Sendable, Hashable {
  /// The sender.
  package var signerID: UInt32 = 0

  /// The sender's place in the group's list.
  package var signerIndex: UInt32 = 0

  /// An MLSMessage.
  package var groupInfo: [UInt8] = []

  /// The encoded ratchet tree; empty where the message beside it holds it.
  package var ratchetTree: [UInt8] = []

  /// What to propose.
  package var description: ProposalDescription? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    signerID: UInt32 = 0,
    signerIndex: UInt32 = 0,
    groupInfo: [UInt8] = [],
    ratchetTree: [UInt8] = [],
    description: ProposalDescription? = nil
  ) {
    self.signerID = signerID
    self.signerIndex = signerIndex
    self.groupInfo = groupInfo
    self.ratchetTree = ratchetTree
    self.description = description
  }
}

/// Asks for a group to be forgotten.
package struct FreeRequest: Sendable, Hashable {
  /// The group, as the member holds it.
  package var stateID: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(stateID: UInt32 = 0) {
    self.stateID = stateID
  }
}

/// The group was forgotten.
package struct FreeResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// The methods of `mls_client.MLSClient`.
package enum MLSClientMethods {
  /// What the implementation is called.
  package static let name = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "Name",
    kind: .unary,
    idempotency: .unknown)

  /// The cipher suites that groups can have.
  package static let supportedCiphersuites = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "SupportedCiphersuites",
    kind: .unary,
    idempotency: .unknown)

  /// Founds a group with one member.
  package static let createGroup = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "CreateGroup",
    kind: .unary,
    idempotency: .unknown)

  /// Makes a key package to be invited with.
  package static let createKeyPackage = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "CreateKeyPackage",
    kind: .unary,
    idempotency: .unknown)

  /// Joins by a Welcome.
  package static let joinGroup = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "JoinGroup",
    kind: .unary,
    idempotency: .unknown)

  /// Joins by an external commit.
  package static let externalJoin = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ExternalJoin",
    kind: .unary,
    idempotency: .unknown)

  /// What joining from outside takes.
  package static let groupInfo = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "GroupInfo",
    kind: .unary,
    idempotency: .unknown)

  /// The epoch's authenticator.
  package static let stateAuth = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "StateAuth",
    kind: .unary,
    idempotency: .unknown)

  /// A secret for the application.
  package static let export = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "Export",
    kind: .unary,
    idempotency: .unknown)

  /// Encrypts application data.
  package static let protect = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "Protect",
    kind: .unary,
    idempotency: .unknown)

  /// Decrypts application data.
  package static let unprotect = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "Unprotect",
    kind: .unary,
    idempotency: .unknown)

  /// Supplies an external pre-shared key.
  package static let storePsk = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "StorePSK",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes to add a client.
  package static let addProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "AddProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes new keys for the member's own leaf.
  package static let updateProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "UpdateProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes to remove a member.
  package static let removeProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "RemoveProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes an external pre-shared key.
  package static let externalPskProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ExternalPSKProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes the resumption secret of an epoch of the same group.
  package static let resumptionPskProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ResumptionPSKProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes other extensions for the group.
  package static let groupContextExtensionsProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "GroupContextExtensionsProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Makes a commit, which waits for `HandlePendingCommit`.
  package static let commit = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "Commit",
    kind: .unary,
    idempotency: .unknown)

  /// Takes another member's commit up.
  package static let handleCommit = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "HandleCommit",
    kind: .unary,
    idempotency: .unknown)

  /// Takes the member's own commit up.
  package static let handlePendingCommit = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "HandlePendingCommit",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes that another group replace this one.
  package static let reInitProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ReInitProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Makes the commit that closes the group.
  package static let reInitCommit = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ReInitCommit",
    kind: .unary,
    idempotency: .unknown)

  /// Takes the member's own closing commit up.
  package static let handlePendingReInitCommit = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "HandlePendingReInitCommit",
    kind: .unary,
    idempotency: .unknown)

  /// Takes another member's closing commit up.
  package static let handleReInitCommit = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "HandleReInitCommit",
    kind: .unary,
    idempotency: .unknown)

  /// Founds the group that replaces a closed one.
  package static let reInitWelcome = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ReInitWelcome",
    kind: .unary,
    idempotency: .unknown)

  /// Joins the group that replaces a closed one.
  package static let handleReInitWelcome = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "HandleReInitWelcome",
    kind: .unary,
    idempotency: .unknown)

  /// Founds a group with some members of another.
  package static let createBranch = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "CreateBranch",
    kind: .unary,
    idempotency: .unknown)

  /// Joins a group that branches off from another.
  package static let handleBranch = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "HandleBranch",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes, from outside, to be added.
  package static let newMemberAddProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "NewMemberAddProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Makes a sender of proposals from outside.
  package static let createExternalSigner = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "CreateExternalSigner",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes that the group accept an external sender.
  package static let addExternalSigner = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "AddExternalSigner",
    kind: .unary,
    idempotency: .unknown)

  /// Proposes something as an external sender.
  package static let externalSignerProposal = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "ExternalSignerProposal",
    kind: .unary,
    idempotency: .unknown)

  /// Forgets a group.
  package static let free = MethodDescriptor(
    service: "mls_client.MLSClient",
    name: "Free",
    kind: .unary,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "mls_client.MLSClient",
    methods: [name, supportedCiphersuites, createGroup, createKeyPackage, joinGroup, externalJoin, groupInfo, stateAuth, export, protect, unprotect, storePsk, addProposal, updateProposal, removeProposal, externalPskProposal, resumptionPskProposal, groupContextExtensionsProposal, commit, handleCommit, handlePendingCommit, reInitProposal, reInitCommit, handlePendingReInitCommit, handleReInitCommit, reInitWelcome, handleReInitWelcome, createBranch, handleBranch, newMemberAddProposal, createExternalSigner, addExternalSigner, externalSignerProposal, free],
    file: .mlsClientMLSClient)
}

/// A client that holds groups, each by a number.
package protocol MLSClientHandler: ServiceHandler {
  /// What the implementation is called.
  func name(_ request: NameRequest, context: ServerContext) async throws
    -> NameResponse

  /// The cipher suites that groups can have.
  func supportedCiphersuites(_ request: SupportedCiphersuitesRequest, context: ServerContext) async throws
    -> SupportedCiphersuitesResponse

  /// Founds a group with one member.
  func createGroup(_ request: CreateGroupRequest, context: ServerContext) async throws
    -> CreateGroupResponse

  /// Makes a key package to be invited with.
  func createKeyPackage(_ request: CreateKeyPackageRequest, context: ServerContext) async throws
    -> CreateKeyPackageResponse

  /// Joins by a Welcome.
  func joinGroup(_ request: JoinGroupRequest, context: ServerContext) async throws
    -> JoinGroupResponse

  /// Joins by an external commit.
  func externalJoin(_ request: ExternalJoinRequest, context: ServerContext) async throws
    -> ExternalJoinResponse

  /// What joining from outside takes.
  func groupInfo(_ request: GroupInfoRequest, context: ServerContext) async throws
    -> GroupInfoResponse

  /// The epoch's authenticator.
  func stateAuth(_ request: StateAuthRequest, context: ServerContext) async throws
    -> StateAuthResponse

  /// A secret for the application.
  func export(_ request: ExportRequest, context: ServerContext) async throws
    -> ExportResponse

  /// Encrypts application data.
  func protect(_ request: ProtectRequest, context: ServerContext) async throws
    -> ProtectResponse

  /// Decrypts application data.
  func unprotect(_ request: UnprotectRequest, context: ServerContext) async throws
    -> UnprotectResponse

  /// Supplies an external pre-shared key.
  func storePsk(_ request: StorePSKRequest, context: ServerContext) async throws
    -> StorePSKResponse

  /// Proposes to add a client.
  func addProposal(_ request: AddProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Proposes new keys for the member's own leaf.
  func updateProposal(_ request: UpdateProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Proposes to remove a member.
  func removeProposal(_ request: RemoveProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Proposes an external pre-shared key.
  func externalPskProposal(_ request: ExternalPSKProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Proposes the resumption secret of an epoch of the same group.
  func resumptionPskProposal(_ request: ResumptionPSKProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Proposes other extensions for the group.
  func groupContextExtensionsProposal(_ request: GroupContextExtensionsProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Makes a commit, which waits for `HandlePendingCommit`.
  func commit(_ request: CommitRequest, context: ServerContext) async throws
    -> CommitResponse

  /// Takes another member's commit up.
  func handleCommit(_ request: HandleCommitRequest, context: ServerContext) async throws
    -> HandleCommitResponse

  /// Takes the member's own commit up.
  func handlePendingCommit(_ request: HandlePendingCommitRequest, context: ServerContext) async throws
    -> HandleCommitResponse

  /// Proposes that another group replace this one.
  func reInitProposal(_ request: ReInitProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Makes the commit that closes the group.
  func reInitCommit(_ request: CommitRequest, context: ServerContext) async throws
    -> CommitResponse

  /// Takes the member's own closing commit up.
  func handlePendingReInitCommit(_ request: HandlePendingCommitRequest, context: ServerContext) async throws
    -> HandleReInitCommitResponse

  /// Takes another member's closing commit up.
  func handleReInitCommit(_ request: HandleCommitRequest, context: ServerContext) async throws
    -> HandleReInitCommitResponse

  /// Founds the group that replaces a closed one.
  func reInitWelcome(_ request: ReInitWelcomeRequest, context: ServerContext) async throws
    -> CreateSubgroupResponse

  /// Joins the group that replaces a closed one.
  func handleReInitWelcome(_ request: HandleReInitWelcomeRequest, context: ServerContext) async throws
    -> JoinGroupResponse

  /// Founds a group with some members of another.
  func createBranch(_ request: CreateBranchRequest, context: ServerContext) async throws
    -> CreateSubgroupResponse

  /// Joins a group that branches off from another.
  func handleBranch(_ request: HandleBranchRequest, context: ServerContext) async throws
    -> HandleBranchResponse

  /// Proposes, from outside, to be added.
  func newMemberAddProposal(_ request: NewMemberAddProposalRequest, context: ServerContext) async throws
    -> NewMemberAddProposalResponse

  /// Makes a sender of proposals from outside.
  func createExternalSigner(_ request: CreateExternalSignerRequest, context: ServerContext) async throws
    -> CreateExternalSignerResponse

  /// Proposes that the group accept an external sender.
  func addExternalSigner(_ request: AddExternalSignerRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Proposes something as an external sender.
  func externalSignerProposal(_ request: ExternalSignerProposalRequest, context: ServerContext) async throws
    -> ProposalResponse

  /// Forgets a group.
  func free(_ request: FreeRequest, context: ServerContext) async throws
    -> FreeResponse
}

extension MLSClientHandler {
  /// `mls_client.MLSClient`.
  package var service: ServiceDescriptor { MLSClientMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(MLSClientMethods.name) {
        (request: NameRequest, context) in
        try await self.name(request, context: context)
      },
      .unary(MLSClientMethods.supportedCiphersuites) {
        (request: SupportedCiphersuitesRequest, context) in
        try await self.supportedCiphersuites(request, context: context)
      },
      .unary(MLSClientMethods.createGroup) {
        (request: CreateGroupRequest, context) in
        try await self.createGroup(request, context: context)
      },
      .unary(MLSClientMethods.createKeyPackage) {
        (request: CreateKeyPackageRequest, context) in
        try await self.createKeyPackage(request, context: context)
      },
      .unary(MLSClientMethods.joinGroup) {
        (request: JoinGroupRequest, context) in
        try await self.joinGroup(request, context: context)
      },
      .unary(MLSClientMethods.externalJoin) {
        (request: ExternalJoinRequest, context) in
        try await self.externalJoin(request, context: context)
      },
      .unary(MLSClientMethods.groupInfo) {
        (request: GroupInfoRequest, context) in
        try await self.groupInfo(request, context: context)
      },
      .unary(MLSClientMethods.stateAuth) {
        (request: StateAuthRequest, context) in
        try await self.stateAuth(request, context: context)
      },
      .unary(MLSClientMethods.export) {
        (request: ExportRequest, context) in
        try await self.export(request, context: context)
      },
      .unary(MLSClientMethods.protect) {
        (request: ProtectRequest, context) in
        try await self.protect(request, context: context)
      },
      .unary(MLSClientMethods.unprotect) {
        (request: UnprotectRequest, context) in
        try await self.unprotect(request, context: context)
      },
      .unary(MLSClientMethods.storePsk) {
        (request: StorePSKRequest, context) in
        try await self.storePsk(request, context: context)
      },
      .unary(MLSClientMethods.addProposal) {
        (request: AddProposalRequest, context) in
        try await self.addProposal(request, context: context)
      },
      .unary(MLSClientMethods.updateProposal) {
        (request: UpdateProposalRequest, context) in
        try await self.updateProposal(request, context: context)
      },
      .unary(MLSClientMethods.removeProposal) {
        (request: RemoveProposalRequest, context) in
        try await self.removeProposal(request, context: context)
      },
      .unary(MLSClientMethods.externalPskProposal) {
        (request: ExternalPSKProposalRequest, context) in
        try await self.externalPskProposal(request, context: context)
      },
      .unary(MLSClientMethods.resumptionPskProposal) {
        (request: ResumptionPSKProposalRequest, context) in
        try await self.resumptionPskProposal(request, context: context)
      },
      .unary(MLSClientMethods.groupContextExtensionsProposal) {
        (request: GroupContextExtensionsProposalRequest, context) in
        try await self.groupContextExtensionsProposal(request, context: context)
      },
      .unary(MLSClientMethods.commit) {
        (request: CommitRequest, context) in
        try await self.commit(request, context: context)
      },
      .unary(MLSClientMethods.handleCommit) {
        (request: HandleCommitRequest, context) in
        try await self.handleCommit(request, context: context)
      },
      .unary(MLSClientMethods.handlePendingCommit) {
        (request: HandlePendingCommitRequest, context) in
        try await self.handlePendingCommit(request, context: context)
      },
      .unary(MLSClientMethods.reInitProposal) {
        (request: ReInitProposalRequest, context) in
        try await self.reInitProposal(request, context: context)
      },
      .unary(MLSClientMethods.reInitCommit) {
        (request: CommitRequest, context) in
        try await self.reInitCommit(request, context: context)
      },
      .unary(MLSClientMethods.handlePendingReInitCommit) {
        (request: HandlePendingCommitRequest, context) in
        try await self.handlePendingReInitCommit(request, context: context)
      },
      .unary(MLSClientMethods.handleReInitCommit) {
        (request: HandleCommitRequest, context) in
        try await self.handleReInitCommit(request, context: context)
      },
      .unary(MLSClientMethods.reInitWelcome) {
        (request: ReInitWelcomeRequest, context) in
        try await self.reInitWelcome(request, context: context)
      },
      .unary(MLSClientMethods.handleReInitWelcome) {
        (request: HandleReInitWelcomeRequest, context) in
        try await self.handleReInitWelcome(request, context: context)
      },
      .unary(MLSClientMethods.createBranch) {
        (request: CreateBranchRequest, context) in
        try await self.createBranch(request, context: context)
      },
      .unary(MLSClientMethods.handleBranch) {
        (request: HandleBranchRequest, context) in
        try await self.handleBranch(request, context: context)
      },
      .unary(MLSClientMethods.newMemberAddProposal) {
        (request: NewMemberAddProposalRequest, context) in
        try await self.newMemberAddProposal(request, context: context)
      },
      .unary(MLSClientMethods.createExternalSigner) {
        (request: CreateExternalSignerRequest, context) in
        try await self.createExternalSigner(request, context: context)
      },
      .unary(MLSClientMethods.addExternalSigner) {
        (request: AddExternalSignerRequest, context) in
        try await self.addExternalSigner(request, context: context)
      },
      .unary(MLSClientMethods.externalSignerProposal) {
        (request: ExternalSignerProposalRequest, context) in
        try await self.externalSignerProposal(request, context: context)
      },
      .unary(MLSClientMethods.free) {
        (request: FreeRequest, context) in
        try await self.free(request, context: context)
      },
    ]
  }
}

/// A client that holds groups, each by a number.
package struct MLSClientClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// What the implementation is called.
  package func name(
    _ request: NameRequest,
    options: CallOptions = CallOptions()
  ) async throws -> NameResponse {
    try await channel.unary(
      MLSClientMethods.name, request, options: options)
  }

  /// The cipher suites that groups can have.
  package func supportedCiphersuites(
    _ request: SupportedCiphersuitesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SupportedCiphersuitesResponse {
    try await channel.unary(
      MLSClientMethods.supportedCiphersuites, request, options: options)
  }

  /// Founds a group with one member.
  package func createGroup(
    _ request: CreateGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateGroupResponse {
    try await channel.unary(
      MLSClientMethods.createGroup, request, options: options)
  }

  /// Makes a key package to be invited with.
  package func createKeyPackage(
    _ request: CreateKeyPackageRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateKeyPackageResponse {
    try await channel.unary(
      MLSClientMethods.createKeyPackage, request, options: options)
  }

  /// Joins by a Welcome.
  package func joinGroup(
    _ request: JoinGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> JoinGroupResponse {
    try await channel.unary(
      MLSClientMethods.joinGroup, request, options: options)
  }

  /// Joins by an external commit.
  package func externalJoin(
    _ request: ExternalJoinRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ExternalJoinResponse {
    try await channel.unary(
      MLSClientMethods.externalJoin, request, options: options)
  }

  /// What joining from outside takes.
  package func groupInfo(
    _ request: GroupInfoRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GroupInfoResponse {
    try await channel.unary(
      MLSClientMethods.groupInfo, request, options: options)
  }

  /// The epoch's authenticator.
  package func stateAuth(
    _ request: StateAuthRequest,
    options: CallOptions = CallOptions()
  ) async throws -> StateAuthResponse {
    try await channel.unary(
      MLSClientMethods.stateAuth, request, options: options)
  }

  /// A secret for the application.
  package func export(
    _ request: ExportRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ExportResponse {
    try await channel.unary(
      MLSClientMethods.export, request, options: options)
  }

  /// Encrypts application data.
  package func protect(
    _ request: ProtectRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProtectResponse {
    try await channel.unary(
      MLSClientMethods.protect, request, options: options)
  }

  /// Decrypts application data.
  package func unprotect(
    _ request: UnprotectRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UnprotectResponse {
    try await channel.unary(
      MLSClientMethods.unprotect, request, options: options)
  }

  /// Supplies an external pre-shared key.
  package func storePsk(
    _ request: StorePSKRequest,
    options: CallOptions = CallOptions()
  ) async throws -> StorePSKResponse {
    try await channel.unary(
      MLSClientMethods.storePsk, request, options: options)
  }

  /// Proposes to add a client.
  package func addProposal(
    _ request: AddProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.addProposal, request, options: options)
  }

  /// Proposes new keys for the member's own leaf.
  package func updateProposal(
    _ request: UpdateProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.updateProposal, request, options: options)
  }

  /// Proposes to remove a member.
  package func removeProposal(
    _ request: RemoveProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.removeProposal, request, options: options)
  }

  /// Proposes an external pre-shared key.
  package func externalPskProposal(
    _ request: ExternalPSKProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.externalPskProposal, request, options: options)
  }

  /// Proposes the resumption secret of an epoch of the same group.
  package func resumptionPskProposal(
    _ request: ResumptionPSKProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.resumptionPskProposal, request, options: options)
  }

  /// Proposes other extensions for the group.
  package func groupContextExtensionsProposal(
    _ request: GroupContextExtensionsProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.groupContextExtensionsProposal, request, options: options)
  }

  /// Makes a commit, which waits for `HandlePendingCommit`.
  package func commit(
    _ request: CommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CommitResponse {
    try await channel.unary(
      MLSClientMethods.commit, request, options: options)
  }

  /// Takes another member's commit up.
  package func handleCommit(
    _ request: HandleCommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> HandleCommitResponse {
    try await channel.unary(
      MLSClientMethods.handleCommit, request, options: options)
  }

  /// Takes the member's own commit up.
  package func handlePendingCommit(
    _ request: HandlePendingCommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> HandleCommitResponse {
    try await channel.unary(
      MLSClientMethods.handlePendingCommit, request, options: options)
  }

  /// Proposes that another group replace this one.
  package func reInitProposal(
    _ request: ReInitProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.reInitProposal, request, options: options)
  }

  /// Makes the commit that closes the group.
  package func reInitCommit(
    _ request: CommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CommitResponse {
    try await channel.unary(
      MLSClientMethods.reInitCommit, request, options: options)
  }

  /// Takes the member's own closing commit up.
  package func handlePendingReInitCommit(
    _ request: HandlePendingCommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> HandleReInitCommitResponse {
    try await channel.unary(
      MLSClientMethods.handlePendingReInitCommit, request, options: options)
  }

  /// Takes another member's closing commit up.
  package func handleReInitCommit(
    _ request: HandleCommitRequest,
    options: CallOptions = CallOptions()
  ) async throws -> HandleReInitCommitResponse {
    try await channel.unary(
      MLSClientMethods.handleReInitCommit, request, options: options)
  }

  /// Founds the group that replaces a closed one.
  package func reInitWelcome(
    _ request: ReInitWelcomeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateSubgroupResponse {
    try await channel.unary(
      MLSClientMethods.reInitWelcome, request, options: options)
  }

  /// Joins the group that replaces a closed one.
  package func handleReInitWelcome(
    _ request: HandleReInitWelcomeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> JoinGroupResponse {
    try await channel.unary(
      MLSClientMethods.handleReInitWelcome, request, options: options)
  }

  /// Founds a group with some members of another.
  package func createBranch(
    _ request: CreateBranchRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateSubgroupResponse {
    try await channel.unary(
      MLSClientMethods.createBranch, request, options: options)
  }

  /// Joins a group that branches off from another.
  package func handleBranch(
    _ request: HandleBranchRequest,
    options: CallOptions = CallOptions()
  ) async throws -> HandleBranchResponse {
    try await channel.unary(
      MLSClientMethods.handleBranch, request, options: options)
  }

  /// Proposes, from outside, to be added.
  package func newMemberAddProposal(
    _ request: NewMemberAddProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> NewMemberAddProposalResponse {
    try await channel.unary(
      MLSClientMethods.newMemberAddProposal, request, options: options)
  }

  /// Makes a sender of proposals from outside.
  package func createExternalSigner(
    _ request: CreateExternalSignerRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateExternalSignerResponse {
    try await channel.unary(
      MLSClientMethods.createExternalSigner, request, options: options)
  }

  /// Proposes that the group accept an external sender.
  package func addExternalSigner(
    _ request: AddExternalSignerRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.addExternalSigner, request, options: options)
  }

  /// Proposes something as an external sender.
  package func externalSignerProposal(
    _ request: ExternalSignerProposalRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProposalResponse {
    try await channel.unary(
      MLSClientMethods.externalSignerProposal, request, options: options)
  }

  /// Forgets a group.
  package func free(
    _ request: FreeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> FreeResponse {
    try await channel.unary(
      MLSClientMethods.free, request, options: options)
  }
}

extension NameRequest: Message {
  /// `mls_client.NameRequest`.
  package static let fullName = "mls_client.NameRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension NameResponse: Message {
  /// `mls_client.NameResponse`.
  package static let fullName = "mls_client.NameResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
  }
}

extension SupportedCiphersuitesRequest: Message {
  /// `mls_client.SupportedCiphersuitesRequest`.
  package static let fullName = "mls_client.SupportedCiphersuitesRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension SupportedCiphersuitesResponse: Message {
  /// `mls_client.SupportedCiphersuitesResponse`.
  package static let fullName = "mls_client.SupportedCiphersuitesResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.packed(1, ciphersuites, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.element(&ciphersuites, .uint32)
      case 10: try reader.packed(&ciphersuites, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "ciphersuites": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&ciphersuites, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("ciphersuites", ciphersuites, .uint32)
  }
}

extension CreateGroupRequest: Message {
  /// `mls_client.CreateGroupRequest`.
  package static let fullName = "mls_client.CreateGroupRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.field(2, cipherSuite, .uint32)
    writer.field(3, encryptHandshake, .bool)
    writer.field(4, identity, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 16: try reader.field(&cipherSuite, .uint32)
      case 24: try reader.field(&encryptHandshake, .bool)
      case 34: try reader.field(&identity, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "cipherSuite", "cipher_suite": 2
    case "encryptHandshake", "encrypt_handshake": 3
    case "identity": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.field(&cipherSuite, .uint32)
    case 3: try json.field(&encryptHandshake, .bool)
    case 4: try json.field(&identity, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.field("cipherSuite", cipherSuite, .uint32)
    json.field("encryptHandshake", encryptHandshake, .bool)
    json.field("identity", identity, .bytes)
  }
}

extension CreateGroupResponse: Message {
  /// `mls_client.CreateGroupResponse`.
  package static let fullName = "mls_client.CreateGroupResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
  }
}

extension CreateKeyPackageRequest: Message {
  /// `mls_client.CreateKeyPackageRequest`.
  package static let fullName = "mls_client.CreateKeyPackageRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, cipherSuite, .uint32)
    writer.field(2, identity, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&cipherSuite, .uint32)
      case 18: try reader.field(&identity, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "cipherSuite", "cipher_suite": 1
    case "identity": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&cipherSuite, .uint32)
    case 2: try json.field(&identity, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("cipherSuite", cipherSuite, .uint32)
    json.field("identity", identity, .bytes)
  }
}

extension CreateKeyPackageResponse: Message {
  /// `mls_client.CreateKeyPackageResponse`.
  package static let fullName = "mls_client.CreateKeyPackageResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, transactionID, .uint32)
    writer.field(2, keyPackage, .bytes)
    writer.field(3, initPriv, .bytes)
    writer.field(4, encryptionPriv, .bytes)
    writer.field(5, signaturePriv, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&transactionID, .uint32)
      case 18: try reader.field(&keyPackage, .bytes)
      case 26: try reader.field(&initPriv, .bytes)
      case 34: try reader.field(&encryptionPriv, .bytes)
      case 42: try reader.field(&signaturePriv, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "transactionId", "transaction_id": 1
    case "keyPackage", "key_package": 2
    case "initPriv", "init_priv": 3
    case "encryptionPriv", "encryption_priv": 4
    case "signaturePriv", "signature_priv": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&transactionID, .uint32)
    case 2: try json.field(&keyPackage, .bytes)
    case 3: try json.field(&initPriv, .bytes)
    case 4: try json.field(&encryptionPriv, .bytes)
    case 5: try json.field(&signaturePriv, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("transactionId", transactionID, .uint32)
    json.field("keyPackage", keyPackage, .bytes)
    json.field("initPriv", initPriv, .bytes)
    json.field("encryptionPriv", encryptionPriv, .bytes)
    json.field("signaturePriv", signaturePriv, .bytes)
  }
}

extension JoinGroupRequest: Message {
  /// `mls_client.JoinGroupRequest`.
  package static let fullName = "mls_client.JoinGroupRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, transactionID, .uint32)
    writer.field(2, welcome, .bytes)
    writer.field(3, encryptHandshake, .bool)
    writer.field(4, identity, .bytes)
    writer.field(5, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&transactionID, .uint32)
      case 18: try reader.field(&welcome, .bytes)
      case 24: try reader.field(&encryptHandshake, .bool)
      case 34: try reader.field(&identity, .bytes)
      case 42: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "transactionId", "transaction_id": 1
    case "welcome": 2
    case "encryptHandshake", "encrypt_handshake": 3
    case "identity": 4
    case "ratchetTree", "ratchet_tree": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&transactionID, .uint32)
    case 2: try json.field(&welcome, .bytes)
    case 3: try json.field(&encryptHandshake, .bool)
    case 4: try json.field(&identity, .bytes)
    case 5: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("transactionId", transactionID, .uint32)
    json.field("welcome", welcome, .bytes)
    json.field("encryptHandshake", encryptHandshake, .bool)
    json.field("identity", identity, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }
}

extension JoinGroupResponse: Message {
  /// `mls_client.JoinGroupResponse`.
  package static let fullName = "mls_client.JoinGroupResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, epochAuthenticator, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&epochAuthenticator, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "epochAuthenticator", "epoch_authenticator": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&epochAuthenticator, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("epochAuthenticator", epochAuthenticator, .bytes)
  }
}

extension PreSharedKey: Message {
  /// `mls_client.PreSharedKey`.
  package static let fullName = "mls_client.PreSharedKey"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, pskID, .bytes)
    writer.field(2, pskSecret, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&pskID, .bytes)
      case 18: try reader.field(&pskSecret, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "pskId", "psk_id": 1
    case "pskSecret", "psk_secret": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&pskID, .bytes)
    case 2: try json.field(&pskSecret, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("pskId", pskID, .bytes)
    json.field("pskSecret", pskSecret, .bytes)
  }
}

extension ExternalJoinRequest: Message {
  /// `mls_client.ExternalJoinRequest`.
  package static let fullName = "mls_client.ExternalJoinRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, groupInfo, .bytes)
    writer.field(2, ratchetTree, .bytes)
    writer.field(3, encryptHandshake, .bool)
    writer.field(4, identity, .bytes)
    writer.field(5, removePrior, .bool)
    writer.repeated(6, psks, .message(PreSharedKey.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupInfo, .bytes)
      case 18: try reader.field(&ratchetTree, .bytes)
      case 24: try reader.field(&encryptHandshake, .bool)
      case 34: try reader.field(&identity, .bytes)
      case 40: try reader.field(&removePrior, .bool)
      case 50: try reader.element(&psks, .message(PreSharedKey.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupInfo", "group_info": 1
    case "ratchetTree", "ratchet_tree": 2
    case "encryptHandshake", "encrypt_handshake": 3
    case "identity": 4
    case "removePrior", "remove_prior": 5
    case "psks": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupInfo, .bytes)
    case 2: try json.field(&ratchetTree, .bytes)
    case 3: try json.field(&encryptHandshake, .bool)
    case 4: try json.field(&identity, .bytes)
    case 5: try json.field(&removePrior, .bool)
    case 6: try json.repeated(&psks, .message(PreSharedKey.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("groupInfo", groupInfo, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
    json.field("encryptHandshake", encryptHandshake, .bool)
    json.field("identity", identity, .bytes)
    json.field("removePrior", removePrior, .bool)
    json.repeated("psks", psks, .message(PreSharedKey.self))
  }
}

extension ExternalJoinResponse: Message {
  /// `mls_client.ExternalJoinResponse`.
  package static let fullName = "mls_client.ExternalJoinResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, commit, .bytes)
    writer.field(3, epochAuthenticator, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&commit, .bytes)
      case 26: try reader.field(&epochAuthenticator, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "commit": 2
    case "epochAuthenticator", "epoch_authenticator": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&commit, .bytes)
    case 3: try json.field(&epochAuthenticator, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("commit", commit, .bytes)
    json.field("epochAuthenticator", epochAuthenticator, .bytes)
  }
}

extension GroupInfoRequest: Message {
  /// `mls_client.GroupInfoRequest`.
  package static let fullName = "mls_client.GroupInfoRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, externalTree, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 16: try reader.field(&externalTree, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "externalTree", "external_tree": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&externalTree, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("externalTree", externalTree, .bool)
  }
}

extension GroupInfoResponse: Message {
  /// `mls_client.GroupInfoResponse`.
  package static let fullName = "mls_client.GroupInfoResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, groupInfo, .bytes)
    writer.field(2, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupInfo, .bytes)
      case 18: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupInfo", "group_info": 1
    case "ratchetTree", "ratchet_tree": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupInfo, .bytes)
    case 2: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("groupInfo", groupInfo, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }
}

extension StateAuthRequest: Message {
  /// `mls_client.StateAuthRequest`.
  package static let fullName = "mls_client.StateAuthRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
  }
}

extension StateAuthResponse: Message {
  /// `mls_client.StateAuthResponse`.
  package static let fullName = "mls_client.StateAuthResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateAuthSecret, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&stateAuthSecret, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateAuthSecret", "state_auth_secret": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateAuthSecret, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateAuthSecret", stateAuthSecret, .bytes)
  }
}

extension ExportRequest: Message {
  /// `mls_client.ExportRequest`.
  package static let fullName = "mls_client.ExportRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, label, .string)
    writer.field(3, context, .bytes)
    writer.field(4, keyLength, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&label, .string)
      case 26: try reader.field(&context, .bytes)
      case 32: try reader.field(&keyLength, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "label": 2
    case "context": 3
    case "keyLength", "key_length": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&label, .string)
    case 3: try json.field(&context, .bytes)
    case 4: try json.field(&keyLength, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("label", label, .string)
    json.field("context", context, .bytes)
    json.field("keyLength", keyLength, .uint32)
  }
}

extension ExportResponse: Message {
  /// `mls_client.ExportResponse`.
  package static let fullName = "mls_client.ExportResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, exportedSecret, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&exportedSecret, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "exportedSecret", "exported_secret": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&exportedSecret, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("exportedSecret", exportedSecret, .bytes)
  }
}

extension ProtectRequest: Message {
  /// `mls_client.ProtectRequest`.
  package static let fullName = "mls_client.ProtectRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, authenticatedData, .bytes)
    writer.field(3, plaintext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&authenticatedData, .bytes)
      case 26: try reader.field(&plaintext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "authenticatedData", "authenticated_data": 2
    case "plaintext": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&authenticatedData, .bytes)
    case 3: try json.field(&plaintext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("authenticatedData", authenticatedData, .bytes)
    json.field("plaintext", plaintext, .bytes)
  }
}

extension ProtectResponse: Message {
  /// `mls_client.ProtectResponse`.
  package static let fullName = "mls_client.ProtectResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "ciphertext": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("ciphertext", ciphertext, .bytes)
  }
}

extension UnprotectRequest: Message {
  /// `mls_client.UnprotectRequest`.
  package static let fullName = "mls_client.UnprotectRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "ciphertext": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("ciphertext", ciphertext, .bytes)
  }
}

extension UnprotectResponse: Message {
  /// `mls_client.UnprotectResponse`.
  package static let fullName = "mls_client.UnprotectResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, authenticatedData, .bytes)
    writer.field(2, plaintext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&authenticatedData, .bytes)
      case 18: try reader.field(&plaintext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "authenticatedData", "authenticated_data": 1
    case "plaintext": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&authenticatedData, .bytes)
    case 2: try json.field(&plaintext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("authenticatedData", authenticatedData, .bytes)
    json.field("plaintext", plaintext, .bytes)
  }
}

extension StorePSKRequest: Message {
  /// `mls_client.StorePSKRequest`.
  package static let fullName = "mls_client.StorePSKRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateOrTransactionID, .uint32)
    writer.field(2, pskID, .bytes)
    writer.field(3, pskSecret, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateOrTransactionID, .uint32)
      case 18: try reader.field(&pskID, .bytes)
      case 26: try reader.field(&pskSecret, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateOrTransactionId", "state_or_transaction_id": 1
    case "pskId", "psk_id": 2
    case "pskSecret", "psk_secret": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateOrTransactionID, .uint32)
    case 2: try json.field(&pskID, .bytes)
    case 3: try json.field(&pskSecret, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateOrTransactionId", stateOrTransactionID, .uint32)
    json.field("pskId", pskID, .bytes)
    json.field("pskSecret", pskSecret, .bytes)
  }
}

extension StorePSKResponse: Message {
  /// `mls_client.StorePSKResponse`.
  package static let fullName = "mls_client.StorePSKResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension AddProposalRequest: Message {
  /// `mls_client.AddProposalRequest`.
  package static let fullName = "mls_client.AddProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, keyPackage, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&keyPackage, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "keyPackage", "key_package": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&keyPackage, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("keyPackage", keyPackage, .bytes)
  }
}

extension ProposalResponse: Message {
  /// `mls_client.ProposalResponse`.
  package static let fullName = "mls_client.ProposalResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, proposal, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&proposal, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "proposal": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&proposal, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("proposal", proposal, .bytes)
  }
}

extension UpdateProposalRequest: Message {
  /// `mls_client.UpdateProposalRequest`.
  package static let fullName = "mls_client.UpdateProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
  }
}

extension RemoveProposalRequest: Message {
  /// `mls_client.RemoveProposalRequest`.
  package static let fullName = "mls_client.RemoveProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, removedID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&removedID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "removedId", "removed_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&removedID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("removedId", removedID, .bytes)
  }
}

extension ExternalPSKProposalRequest: Message {
  /// `mls_client.ExternalPSKProposalRequest`.
  package static let fullName = "mls_client.ExternalPSKProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, pskID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&pskID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "pskId", "psk_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&pskID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("pskId", pskID, .bytes)
  }
}

extension ResumptionPSKProposalRequest: Message {
  /// `mls_client.ResumptionPSKProposalRequest`.
  package static let fullName = "mls_client.ResumptionPSKProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, epochID, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 16: try reader.field(&epochID, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "epochId", "epoch_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&epochID, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("epochId", epochID, .uint64)
  }
}

extension Extension: Message {
  /// `mls_client.Extension`.
  package static let fullName = "mls_client.Extension"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, extensionType, .uint32)
    writer.field(2, extensionData, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&extensionType, .uint32)
      case 18: try reader.field(&extensionData, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "extensionType", "extension_type": 1
    case "extensionData", "extension_data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&extensionType, .uint32)
    case 2: try json.field(&extensionData, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("extensionType", extensionType, .uint32)
    json.field("extensionData", extensionData, .bytes)
  }
}

extension GroupContextExtensionsProposalRequest: Message {
  /// `mls_client.GroupContextExtensionsProposalRequest`.
  package static let fullName = "mls_client.GroupContextExtensionsProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.repeated(2, extensions, .message(Extension.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.element(&extensions, .message(Extension.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "extensions": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.repeated(&extensions, .message(Extension.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.repeated("extensions", extensions, .message(Extension.self))
  }
}

extension ProposalDescription: Message {
  /// `mls_client.ProposalDescription`.
  package static let fullName = "mls_client.ProposalDescription"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, proposalType, .bytes)
    writer.field(2, keyPackage, .bytes)
    writer.field(3, removedID, .bytes)
    writer.field(4, pskID, .bytes)
    writer.field(5, epochID, .uint64)
    writer.repeated(6, extensions, .message(Extension.self))
    writer.field(7, groupID, .bytes)
    writer.field(8, cipherSuite, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&proposalType, .bytes)
      case 18: try reader.field(&keyPackage, .bytes)
      case 26: try reader.field(&removedID, .bytes)
      case 34: try reader.field(&pskID, .bytes)
      case 40: try reader.field(&epochID, .uint64)
      case 50: try reader.element(&extensions, .message(Extension.self))
      case 58: try reader.field(&groupID, .bytes)
      case 64: try reader.field(&cipherSuite, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "proposalType", "proposal_type": 1
    case "keyPackage", "key_package": 2
    case "removedId", "removed_id": 3
    case "pskId", "psk_id": 4
    case "epochId", "epoch_id": 5
    case "extensions": 6
    case "groupId", "group_id": 7
    case "cipherSuite", "cipher_suite": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&proposalType, .bytes)
    case 2: try json.field(&keyPackage, .bytes)
    case 3: try json.field(&removedID, .bytes)
    case 4: try json.field(&pskID, .bytes)
    case 5: try json.field(&epochID, .uint64)
    case 6: try json.repeated(&extensions, .message(Extension.self))
    case 7: try json.field(&groupID, .bytes)
    case 8: try json.field(&cipherSuite, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("proposalType", proposalType, .bytes)
    json.field("keyPackage", keyPackage, .bytes)
    json.field("removedId", removedID, .bytes)
    json.field("pskId", pskID, .bytes)
    json.field("epochId", epochID, .uint64)
    json.repeated("extensions", extensions, .message(Extension.self))
    json.field("groupId", groupID, .bytes)
    json.field("cipherSuite", cipherSuite, .uint32)
  }
}

extension CommitRequest: Message {
  /// `mls_client.CommitRequest`.
  package static let fullName = "mls_client.CommitRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.repeated(2, byReference, .bytes)
    writer.repeated(3, byValue, .message(ProposalDescription.self))
    writer.field(4, forcePath, .bool)
    writer.field(5, externalTree, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.element(&byReference, .bytes)
      case 26: try reader.element(&byValue, .message(ProposalDescription.self))
      case 32: try reader.field(&forcePath, .bool)
      case 40: try reader.field(&externalTree, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "byReference", "by_reference": 2
    case "byValue", "by_value": 3
    case "forcePath", "force_path": 4
    case "externalTree", "external_tree": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.repeated(&byReference, .bytes)
    case 3: try json.repeated(&byValue, .message(ProposalDescription.self))
    case 4: try json.field(&forcePath, .bool)
    case 5: try json.field(&externalTree, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.repeated("byReference", byReference, .bytes)
    json.repeated("byValue", byValue, .message(ProposalDescription.self))
    json.field("forcePath", forcePath, .bool)
    json.field("externalTree", externalTree, .bool)
  }
}

extension CommitResponse: Message {
  /// `mls_client.CommitResponse`.
  package static let fullName = "mls_client.CommitResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, commit, .bytes)
    writer.field(2, welcome, .bytes)
    writer.field(3, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&commit, .bytes)
      case 18: try reader.field(&welcome, .bytes)
      case 26: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "commit": 1
    case "welcome": 2
    case "ratchetTree", "ratchet_tree": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&commit, .bytes)
    case 2: try json.field(&welcome, .bytes)
    case 3: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("commit", commit, .bytes)
    json.field("welcome", welcome, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }
}

extension HandleCommitRequest: Message {
  /// `mls_client.HandleCommitRequest`.
  package static let fullName = "mls_client.HandleCommitRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.repeated(2, proposal, .bytes)
    writer.field(3, commit, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.element(&proposal, .bytes)
      case 26: try reader.field(&commit, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "proposal": 2
    case "commit": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.repeated(&proposal, .bytes)
    case 3: try json.field(&commit, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.repeated("proposal", proposal, .bytes)
    json.field("commit", commit, .bytes)
  }
}

extension HandleCommitResponse: Message {
  /// `mls_client.HandleCommitResponse`.
  package static let fullName = "mls_client.HandleCommitResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, epochAuthenticator, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&epochAuthenticator, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "epochAuthenticator", "epoch_authenticator": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&epochAuthenticator, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("epochAuthenticator", epochAuthenticator, .bytes)
  }
}

extension HandlePendingCommitRequest: Message {
  /// `mls_client.HandlePendingCommitRequest`.
  package static let fullName = "mls_client.HandlePendingCommitRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
  }
}

extension ReInitProposalRequest: Message {
  /// `mls_client.ReInitProposalRequest`.
  package static let fullName = "mls_client.ReInitProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, cipherSuite, .uint32)
    writer.field(3, groupID, .bytes)
    writer.repeated(4, extensions, .message(Extension.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 16: try reader.field(&cipherSuite, .uint32)
      case 26: try reader.field(&groupID, .bytes)
      case 34: try reader.element(&extensions, .message(Extension.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "cipherSuite", "cipher_suite": 2
    case "groupId", "group_id": 3
    case "extensions": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&cipherSuite, .uint32)
    case 3: try json.field(&groupID, .bytes)
    case 4: try json.repeated(&extensions, .message(Extension.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("cipherSuite", cipherSuite, .uint32)
    json.field("groupId", groupID, .bytes)
    json.repeated("extensions", extensions, .message(Extension.self))
  }
}

extension HandleReInitCommitResponse: Message {
  /// `mls_client.HandleReInitCommitResponse`.
  package static let fullName = "mls_client.HandleReInitCommitResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, reinitID, .uint32)
    writer.field(2, keyPackage, .bytes)
    writer.field(3, epochAuthenticator, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&reinitID, .uint32)
      case 18: try reader.field(&keyPackage, .bytes)
      case 26: try reader.field(&epochAuthenticator, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "reinitId", "reinit_id": 1
    case "keyPackage", "key_package": 2
    case "epochAuthenticator", "epoch_authenticator": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&reinitID, .uint32)
    case 2: try json.field(&keyPackage, .bytes)
    case 3: try json.field(&epochAuthenticator, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("reinitId", reinitID, .uint32)
    json.field("keyPackage", keyPackage, .bytes)
    json.field("epochAuthenticator", epochAuthenticator, .bytes)
  }
}

extension ReInitWelcomeRequest: Message {
  /// `mls_client.ReInitWelcomeRequest`.
  package static let fullName = "mls_client.ReInitWelcomeRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, reinitID, .uint32)
    writer.repeated(2, keyPackage, .bytes)
    writer.field(3, forcePath, .bool)
    writer.field(4, externalTree, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&reinitID, .uint32)
      case 18: try reader.element(&keyPackage, .bytes)
      case 24: try reader.field(&forcePath, .bool)
      case 32: try reader.field(&externalTree, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "reinitId", "reinit_id": 1
    case "keyPackage", "key_package": 2
    case "forcePath", "force_path": 3
    case "externalTree", "external_tree": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&reinitID, .uint32)
    case 2: try json.repeated(&keyPackage, .bytes)
    case 3: try json.field(&forcePath, .bool)
    case 4: try json.field(&externalTree, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("reinitId", reinitID, .uint32)
    json.repeated("keyPackage", keyPackage, .bytes)
    json.field("forcePath", forcePath, .bool)
    json.field("externalTree", externalTree, .bool)
  }
}

extension CreateSubgroupResponse: Message {
  /// `mls_client.CreateSubgroupResponse`.
  package static let fullName = "mls_client.CreateSubgroupResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, welcome, .bytes)
    writer.field(3, ratchetTree, .bytes)
    writer.field(4, epochAuthenticator, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&welcome, .bytes)
      case 26: try reader.field(&ratchetTree, .bytes)
      case 34: try reader.field(&epochAuthenticator, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "welcome": 2
    case "ratchetTree", "ratchet_tree": 3
    case "epochAuthenticator", "epoch_authenticator": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&welcome, .bytes)
    case 3: try json.field(&ratchetTree, .bytes)
    case 4: try json.field(&epochAuthenticator, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("welcome", welcome, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
    json.field("epochAuthenticator", epochAuthenticator, .bytes)
  }
}

extension HandleReInitWelcomeRequest: Message {
  /// `mls_client.HandleReInitWelcomeRequest`.
  package static let fullName = "mls_client.HandleReInitWelcomeRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, reinitID, .uint32)
    writer.field(2, welcome, .bytes)
    writer.field(3, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&reinitID, .uint32)
      case 18: try reader.field(&welcome, .bytes)
      case 26: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "reinitId", "reinit_id": 1
    case "welcome": 2
    case "ratchetTree", "ratchet_tree": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&reinitID, .uint32)
    case 2: try json.field(&welcome, .bytes)
    case 3: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("reinitId", reinitID, .uint32)
    json.field("welcome", welcome, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }
}

extension CreateBranchRequest: Message {
  /// `mls_client.CreateBranchRequest`.
  package static let fullName = "mls_client.CreateBranchRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, groupID, .bytes)
    writer.repeated(3, extensions, .message(Extension.self))
    writer.repeated(4, keyPackages, .bytes)
    writer.field(5, forcePath, .bool)
    writer.field(6, externalTree, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&groupID, .bytes)
      case 26: try reader.element(&extensions, .message(Extension.self))
      case 34: try reader.element(&keyPackages, .bytes)
      case 40: try reader.field(&forcePath, .bool)
      case 48: try reader.field(&externalTree, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "groupId", "group_id": 2
    case "extensions": 3
    case "keyPackages", "key_packages": 4
    case "forcePath", "force_path": 5
    case "externalTree", "external_tree": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&groupID, .bytes)
    case 3: try json.repeated(&extensions, .message(Extension.self))
    case 4: try json.repeated(&keyPackages, .bytes)
    case 5: try json.field(&forcePath, .bool)
    case 6: try json.field(&externalTree, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("groupId", groupID, .bytes)
    json.repeated("extensions", extensions, .message(Extension.self))
    json.repeated("keyPackages", keyPackages, .bytes)
    json.field("forcePath", forcePath, .bool)
    json.field("externalTree", externalTree, .bool)
  }
}

extension HandleBranchRequest: Message {
  /// `mls_client.HandleBranchRequest`.
  package static let fullName = "mls_client.HandleBranchRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, transactionID, .uint32)
    writer.field(3, welcome, .bytes)
    writer.field(4, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 16: try reader.field(&transactionID, .uint32)
      case 26: try reader.field(&welcome, .bytes)
      case 34: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "transactionId", "transaction_id": 2
    case "welcome": 3
    case "ratchetTree", "ratchet_tree": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&transactionID, .uint32)
    case 3: try json.field(&welcome, .bytes)
    case 4: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("transactionId", transactionID, .uint32)
    json.field("welcome", welcome, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }
}

extension HandleBranchResponse: Message {
  /// `mls_client.HandleBranchResponse`.
  package static let fullName = "mls_client.HandleBranchResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, epochAuthenticator, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&epochAuthenticator, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "epochAuthenticator", "epoch_authenticator": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&epochAuthenticator, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("epochAuthenticator", epochAuthenticator, .bytes)
  }
}

extension NewMemberAddProposalRequest: Message {
  /// `mls_client.NewMemberAddProposalRequest`.
  package static let fullName = "mls_client.NewMemberAddProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, groupInfo, .bytes)
    writer.field(2, identity, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupInfo, .bytes)
      case 18: try reader.field(&identity, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupInfo", "group_info": 1
    case "identity": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupInfo, .bytes)
    case 2: try json.field(&identity, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("groupInfo", groupInfo, .bytes)
    json.field("identity", identity, .bytes)
  }
}

extension NewMemberAddProposalResponse: Message {
  /// `mls_client.NewMemberAddProposalResponse`.
  package static let fullName = "mls_client.NewMemberAddProposalResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, transactionID, .uint32)
    writer.field(2, proposal, .bytes)
    writer.field(3, initPriv, .bytes)
    writer.field(4, encryptionPriv, .bytes)
    writer.field(5, signaturePriv, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&transactionID, .uint32)
      case 18: try reader.field(&proposal, .bytes)
      case 26: try reader.field(&initPriv, .bytes)
      case 34: try reader.field(&encryptionPriv, .bytes)
      case 42: try reader.field(&signaturePriv, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "transactionId", "transaction_id": 1
    case "proposal": 2
    case "initPriv", "init_priv": 3
    case "encryptionPriv", "encryption_priv": 4
    case "signaturePriv", "signature_priv": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&transactionID, .uint32)
    case 2: try json.field(&proposal, .bytes)
    case 3: try json.field(&initPriv, .bytes)
    case 4: try json.field(&encryptionPriv, .bytes)
    case 5: try json.field(&signaturePriv, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("transactionId", transactionID, .uint32)
    json.field("proposal", proposal, .bytes)
    json.field("initPriv", initPriv, .bytes)
    json.field("encryptionPriv", encryptionPriv, .bytes)
    json.field("signaturePriv", signaturePriv, .bytes)
  }
}

extension CreateExternalSignerRequest: Message {
  /// `mls_client.CreateExternalSignerRequest`.
  package static let fullName = "mls_client.CreateExternalSignerRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, cipherSuite, .uint32)
    writer.field(2, identity, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&cipherSuite, .uint32)
      case 18: try reader.field(&identity, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "cipherSuite", "cipher_suite": 1
    case "identity": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&cipherSuite, .uint32)
    case 2: try json.field(&identity, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("cipherSuite", cipherSuite, .uint32)
    json.field("identity", identity, .bytes)
  }
}

extension CreateExternalSignerResponse: Message {
  /// `mls_client.CreateExternalSignerResponse`.
  package static let fullName = "mls_client.CreateExternalSignerResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, signerID, .uint32)
    writer.field(2, externalSender, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&signerID, .uint32)
      case 18: try reader.field(&externalSender, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signerId", "signer_id": 1
    case "externalSender", "external_sender": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&signerID, .uint32)
    case 2: try json.field(&externalSender, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("signerId", signerID, .uint32)
    json.field("externalSender", externalSender, .bytes)
  }
}

extension AddExternalSignerRequest: Message {
  /// `mls_client.AddExternalSignerRequest`.
  package static let fullName = "mls_client.AddExternalSignerRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.field(2, externalSender, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      case 18: try reader.field(&externalSender, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    case "externalSender", "external_sender": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    case 2: try json.field(&externalSender, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
    json.field("externalSender", externalSender, .bytes)
  }
}

extension ExternalSignerProposalRequest: Message {
  /// `mls_client.ExternalSignerProposalRequest`.
  package static let fullName = "mls_client.ExternalSignerProposalRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, signerID, .uint32)
    writer.field(2, signerIndex, .uint32)
    writer.field(3, groupInfo, .bytes)
    writer.field(4, ratchetTree, .bytes)
    writer.optional(5, description, .message(ProposalDescription.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&signerID, .uint32)
      case 16: try reader.field(&signerIndex, .uint32)
      case 26: try reader.field(&groupInfo, .bytes)
      case 34: try reader.field(&ratchetTree, .bytes)
      case 42: try reader.optional(&description, .message(ProposalDescription.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signerId", "signer_id": 1
    case "signerIndex", "signer_index": 2
    case "groupInfo", "group_info": 3
    case "ratchetTree", "ratchet_tree": 4
    case "description": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&signerID, .uint32)
    case 2: try json.field(&signerIndex, .uint32)
    case 3: try json.field(&groupInfo, .bytes)
    case 4: try json.field(&ratchetTree, .bytes)
    case 5: try json.optional(&description, .message(ProposalDescription.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("signerId", signerID, .uint32)
    json.field("signerIndex", signerIndex, .uint32)
    json.field("groupInfo", groupInfo, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
    json.optional("description", description, .message(ProposalDescription.self))
  }
}

extension FreeRequest: Message {
  /// `mls_client.FreeRequest`.
  package static let fullName = "mls_client.FreeRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, stateID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stateID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stateId", "state_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stateID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("stateId", stateID, .uint32)
  }
}

extension FreeResponse: Message {
  /// `mls_client.FreeResponse`.
  package static let fullName = "mls_client.FreeResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension FileDescriptor {
  /// `mls_client/mls_client.proto`.
  package static let mlsClientMLSClient = FileDescriptor(
    name: "mls_client/mls_client.proto",
    dependencies: [],
    base64: """
      ChttbHNfY2xpZW50L21sc19jbGllbnQucHJvdG8SCm1sc19jbGllbnQiDQoLTmFtZVJlcXVlc3QiIgoMTmFtZVJl\
      c3BvbnNlEhIKBG5hbWUYASABKAlSBG5hbWUiHgocU3VwcG9ydGVkQ2lwaGVyc3VpdGVzUmVxdWVzdCJDCh1TdXBw\
      b3J0ZWRDaXBoZXJzdWl0ZXNSZXNwb25zZRIiCgxjaXBoZXJzdWl0ZXMYASADKA1SDGNpcGhlcnN1aXRlcyKbAQoS\
      Q3JlYXRlR3JvdXBSZXF1ZXN0EhkKCGdyb3VwX2lkGAEgASgMUgdncm91cElkEiEKDGNpcGhlcl9zdWl0ZRgCIAEo\
      DVILY2lwaGVyU3VpdGUSKwoRZW5jcnlwdF9oYW5kc2hha2UYAyABKAhSEGVuY3J5cHRIYW5kc2hha2USGgoIaWRl\
      bnRpdHkYBCABKAxSCGlkZW50aXR5IjAKE0NyZWF0ZUdyb3VwUmVzcG9uc2USGQoIc3RhdGVfaWQYASABKA1SB3N0\
      YXRlSWQiWAoXQ3JlYXRlS2V5UGFja2FnZVJlcXVlc3QSIQoMY2lwaGVyX3N1aXRlGAEgASgNUgtjaXBoZXJTdWl0\
      ZRIaCghpZGVudGl0eRgCIAEoDFIIaWRlbnRpdHkizwEKGENyZWF0ZUtleVBhY2thZ2VSZXNwb25zZRIlCg50cmFu\
      c2FjdGlvbl9pZBgBIAEoDVINdHJhbnNhY3Rpb25JZBIfCgtrZXlfcGFja2FnZRgCIAEoDFIKa2V5UGFja2FnZRIb\
      Cglpbml0X3ByaXYYAyABKAxSCGluaXRQcml2EicKD2VuY3J5cHRpb25fcHJpdhgEIAEoDFIOZW5jcnlwdGlvblBy\
      aXYSJQoOc2lnbmF0dXJlX3ByaXYYBSABKAxSDXNpZ25hdHVyZVByaXYivwEKEEpvaW5Hcm91cFJlcXVlc3QSJQoO\
      dHJhbnNhY3Rpb25faWQYASABKA1SDXRyYW5zYWN0aW9uSWQSGAoHd2VsY29tZRgCIAEoDFIHd2VsY29tZRIrChFl\
      bmNyeXB0X2hhbmRzaGFrZRgDIAEoCFIQZW5jcnlwdEhhbmRzaGFrZRIaCghpZGVudGl0eRgEIAEoDFIIaWRlbnRp\
      dHkSIQoMcmF0Y2hldF90cmVlGAUgASgMUgtyYXRjaGV0VHJlZSJfChFKb2luR3JvdXBSZXNwb25zZRIZCghzdGF0\
      ZV9pZBgBIAEoDVIHc3RhdGVJZBIvChNlcG9jaF9hdXRoZW50aWNhdG9yGAIgASgMUhJlcG9jaEF1dGhlbnRpY2F0\
      b3IiRAoMUHJlU2hhcmVkS2V5EhUKBnBza19pZBgBIAEoDFIFcHNrSWQSHQoKcHNrX3NlY3JldBgCIAEoDFIJcHNr\
      U2VjcmV0IvEBChNFeHRlcm5hbEpvaW5SZXF1ZXN0Eh0KCmdyb3VwX2luZm8YASABKAxSCWdyb3VwSW5mbxIhCgxy\
      YXRjaGV0X3RyZWUYAiABKAxSC3JhdGNoZXRUcmVlEisKEWVuY3J5cHRfaGFuZHNoYWtlGAMgASgIUhBlbmNyeXB0\
      SGFuZHNoYWtlEhoKCGlkZW50aXR5GAQgASgMUghpZGVudGl0eRIhCgxyZW1vdmVfcHJpb3IYBSABKAhSC3JlbW92\
      ZVByaW9yEiwKBHBza3MYBiADKAsyGC5tbHNfY2xpZW50LlByZVNoYXJlZEtleVIEcHNrcyJ6ChRFeHRlcm5hbEpv\
      aW5SZXNwb25zZRIZCghzdGF0ZV9pZBgBIAEoDVIHc3RhdGVJZBIWCgZjb21taXQYAiABKAxSBmNvbW1pdBIvChNl\
      cG9jaF9hdXRoZW50aWNhdG9yGAMgASgMUhJlcG9jaEF1dGhlbnRpY2F0b3IiUgoQR3JvdXBJbmZvUmVxdWVzdBIZ\
      CghzdGF0ZV9pZBgBIAEoDVIHc3RhdGVJZBIjCg1leHRlcm5hbF90cmVlGAIgASgIUgxleHRlcm5hbFRyZWUiVQoR\
      R3JvdXBJbmZvUmVzcG9uc2USHQoKZ3JvdXBfaW5mbxgBIAEoDFIJZ3JvdXBJbmZvEiEKDHJhdGNoZXRfdHJlZRgC\
      IAEoDFILcmF0Y2hldFRyZWUiLQoQU3RhdGVBdXRoUmVxdWVzdBIZCghzdGF0ZV9pZBgBIAEoDVIHc3RhdGVJZCI/\
      ChFTdGF0ZUF1dGhSZXNwb25zZRIqChFzdGF0ZV9hdXRoX3NlY3JldBgBIAEoDFIPc3RhdGVBdXRoU2VjcmV0InkK\
      DUV4cG9ydFJlcXVlc3QSGQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQSFAoFbGFiZWwYAiABKAlSBWxhYmVsEhgK\
      B2NvbnRleHQYAyABKAxSB2NvbnRleHQSHQoKa2V5X2xlbmd0aBgEIAEoDVIJa2V5TGVuZ3RoIjkKDkV4cG9ydFJl\
      c3BvbnNlEicKD2V4cG9ydGVkX3NlY3JldBgBIAEoDFIOZXhwb3J0ZWRTZWNyZXQieAoOUHJvdGVjdFJlcXVlc3QS\
      GQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQSLQoSYXV0aGVudGljYXRlZF9kYXRhGAIgASgMUhFhdXRoZW50aWNh\
      dGVkRGF0YRIcCglwbGFpbnRleHQYAyABKAxSCXBsYWludGV4dCIxCg9Qcm90ZWN0UmVzcG9uc2USHgoKY2lwaGVy\
      dGV4dBgBIAEoDFIKY2lwaGVydGV4dCJNChBVbnByb3RlY3RSZXF1ZXN0EhkKCHN0YXRlX2lkGAEgASgNUgdzdGF0\
      ZUlkEh4KCmNpcGhlcnRleHQYAiABKAxSCmNpcGhlcnRleHQiYAoRVW5wcm90ZWN0UmVzcG9uc2USLQoSYXV0aGVu\
      dGljYXRlZF9kYXRhGAEgASgMUhFhdXRoZW50aWNhdGVkRGF0YRIcCglwbGFpbnRleHQYAiABKAxSCXBsYWludGV4\
      dCJ+Cg9TdG9yZVBTS1JlcXVlc3QSNQoXc3RhdGVfb3JfdHJhbnNhY3Rpb25faWQYASABKA1SFHN0YXRlT3JUcmFu\
      c2FjdGlvbklkEhUKBnBza19pZBgCIAEoDFIFcHNrSWQSHQoKcHNrX3NlY3JldBgDIAEoDFIJcHNrU2VjcmV0IhIK\
      EFN0b3JlUFNLUmVzcG9uc2UiUAoSQWRkUHJvcG9zYWxSZXF1ZXN0EhkKCHN0YXRlX2lkGAEgASgNUgdzdGF0ZUlk\
      Eh8KC2tleV9wYWNrYWdlGAIgASgMUgprZXlQYWNrYWdlIi4KEFByb3Bvc2FsUmVzcG9uc2USGgoIcHJvcG9zYWwY\
      ASABKAxSCHByb3Bvc2FsIjIKFVVwZGF0ZVByb3Bvc2FsUmVxdWVzdBIZCghzdGF0ZV9pZBgBIAEoDVIHc3RhdGVJ\
      ZCJRChVSZW1vdmVQcm9wb3NhbFJlcXVlc3QSGQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQSHQoKcmVtb3ZlZF9p\
      ZBgCIAEoDFIJcmVtb3ZlZElkIk4KGkV4dGVybmFsUFNLUHJvcG9zYWxSZXF1ZXN0EhkKCHN0YXRlX2lkGAEgASgN\
      UgdzdGF0ZUlkEhUKBnBza19pZBgCIAEoDFIFcHNrSWQiVAocUmVzdW1wdGlvblBTS1Byb3Bvc2FsUmVxdWVzdBIZ\
      CghzdGF0ZV9pZBgBIAEoDVIHc3RhdGVJZBIZCghlcG9jaF9pZBgCIAEoBFIHZXBvY2hJZCJZCglFeHRlbnNpb24S\
      JQoOZXh0ZW5zaW9uX3R5cGUYASABKA1SDWV4dGVuc2lvblR5cGUSJQoOZXh0ZW5zaW9uX2RhdGEYAiABKAxSDWV4\
      dGVuc2lvbkRhdGEieQolR3JvdXBDb250ZXh0RXh0ZW5zaW9uc1Byb3Bvc2FsUmVxdWVzdBIZCghzdGF0ZV9pZBgB\
      IAEoDVIHc3RhdGVJZBI1CgpleHRlbnNpb25zGAIgAygLMhUubWxzX2NsaWVudC5FeHRlbnNpb25SCmV4dGVuc2lv\
      bnMioQIKE1Byb3Bvc2FsRGVzY3JpcHRpb24SIwoNcHJvcG9zYWxfdHlwZRgBIAEoDFIMcHJvcG9zYWxUeXBlEh8K\
      C2tleV9wYWNrYWdlGAIgASgMUgprZXlQYWNrYWdlEh0KCnJlbW92ZWRfaWQYAyABKAxSCXJlbW92ZWRJZBIVCgZw\
      c2tfaWQYBCABKAxSBXBza0lkEhkKCGVwb2NoX2lkGAUgASgEUgdlcG9jaElkEjUKCmV4dGVuc2lvbnMYBiADKAsy\
      FS5tbHNfY2xpZW50LkV4dGVuc2lvblIKZXh0ZW5zaW9ucxIZCghncm91cF9pZBgHIAEoDFIHZ3JvdXBJZBIhCgxj\
      aXBoZXJfc3VpdGUYCCABKA1SC2NpcGhlclN1aXRlIs0BCg1Db21taXRSZXF1ZXN0EhkKCHN0YXRlX2lkGAEgASgN\
      UgdzdGF0ZUlkEiEKDGJ5X3JlZmVyZW5jZRgCIAMoDFILYnlSZWZlcmVuY2USOgoIYnlfdmFsdWUYAyADKAsyHy5t\
      bHNfY2xpZW50LlByb3Bvc2FsRGVzY3JpcHRpb25SB2J5VmFsdWUSHQoKZm9yY2VfcGF0aBgEIAEoCFIJZm9yY2VQ\
      YXRoEiMKDWV4dGVybmFsX3RyZWUYBSABKAhSDGV4dGVybmFsVHJlZSJlCg5Db21taXRSZXNwb25zZRIWCgZjb21t\
      aXQYASABKAxSBmNvbW1pdBIYCgd3ZWxjb21lGAIgASgMUgd3ZWxjb21lEiEKDHJhdGNoZXRfdHJlZRgDIAEoDFIL\
      cmF0Y2hldFRyZWUiZAoTSGFuZGxlQ29tbWl0UmVxdWVzdBIZCghzdGF0ZV9pZBgBIAEoDVIHc3RhdGVJZBIaCghw\
      cm9wb3NhbBgCIAMoDFIIcHJvcG9zYWwSFgoGY29tbWl0GAMgASgMUgZjb21taXQiYgoUSGFuZGxlQ29tbWl0UmVz\
      cG9uc2USGQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQSLwoTZXBvY2hfYXV0aGVudGljYXRvchgCIAEoDFISZXBv\
      Y2hBdXRoZW50aWNhdG9yIjcKGkhhbmRsZVBlbmRpbmdDb21taXRSZXF1ZXN0EhkKCHN0YXRlX2lkGAEgASgNUgdz\
      dGF0ZUlkIqcBChVSZUluaXRQcm9wb3NhbFJlcXVlc3QSGQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQSIQoMY2lw\
      aGVyX3N1aXRlGAIgASgNUgtjaXBoZXJTdWl0ZRIZCghncm91cF9pZBgDIAEoDFIHZ3JvdXBJZBI1CgpleHRlbnNp\
      b25zGAQgAygLMhUubWxzX2NsaWVudC5FeHRlbnNpb25SCmV4dGVuc2lvbnMiiwEKGkhhbmRsZVJlSW5pdENvbW1p\
      dFJlc3BvbnNlEhsKCXJlaW5pdF9pZBgBIAEoDVIIcmVpbml0SWQSHwoLa2V5X3BhY2thZ2UYAiABKAxSCmtleVBh\
      Y2thZ2USLwoTZXBvY2hfYXV0aGVudGljYXRvchgDIAEoDFISZXBvY2hBdXRoZW50aWNhdG9yIpgBChRSZUluaXRX\
      ZWxjb21lUmVxdWVzdBIbCglyZWluaXRfaWQYASABKA1SCHJlaW5pdElkEh8KC2tleV9wYWNrYWdlGAIgAygMUgpr\
      ZXlQYWNrYWdlEh0KCmZvcmNlX3BhdGgYAyABKAhSCWZvcmNlUGF0aBIjCg1leHRlcm5hbF90cmVlGAQgASgIUgxl\
      eHRlcm5hbFRyZWUioQEKFkNyZWF0ZVN1Ymdyb3VwUmVzcG9uc2USGQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQS\
      GAoHd2VsY29tZRgCIAEoDFIHd2VsY29tZRIhCgxyYXRjaGV0X3RyZWUYAyABKAxSC3JhdGNoZXRUcmVlEi8KE2Vw\
      b2NoX2F1dGhlbnRpY2F0b3IYBCABKAxSEmVwb2NoQXV0aGVudGljYXRvciJ2ChpIYW5kbGVSZUluaXRXZWxjb21l\
      UmVxdWVzdBIbCglyZWluaXRfaWQYASABKA1SCHJlaW5pdElkEhgKB3dlbGNvbWUYAiABKAxSB3dlbGNvbWUSIQoM\
      cmF0Y2hldF90cmVlGAMgASgMUgtyYXRjaGV0VHJlZSLpAQoTQ3JlYXRlQnJhbmNoUmVxdWVzdBIZCghzdGF0ZV9p\
      ZBgBIAEoDVIHc3RhdGVJZBIZCghncm91cF9pZBgCIAEoDFIHZ3JvdXBJZBI1CgpleHRlbnNpb25zGAMgAygLMhUu\
      bWxzX2NsaWVudC5FeHRlbnNpb25SCmV4dGVuc2lvbnMSIQoMa2V5X3BhY2thZ2VzGAQgAygMUgtrZXlQYWNrYWdl\
      cxIdCgpmb3JjZV9wYXRoGAUgASgIUglmb3JjZVBhdGgSIwoNZXh0ZXJuYWxfdHJlZRgGIAEoCFIMZXh0ZXJuYWxU\
      cmVlIpQBChNIYW5kbGVCcmFuY2hSZXF1ZXN0EhkKCHN0YXRlX2lkGAEgASgNUgdzdGF0ZUlkEiUKDnRyYW5zYWN0\
      aW9uX2lkGAIgASgNUg10cmFuc2FjdGlvbklkEhgKB3dlbGNvbWUYAyABKAxSB3dlbGNvbWUSIQoMcmF0Y2hldF90\
      cmVlGAQgASgMUgtyYXRjaGV0VHJlZSJiChRIYW5kbGVCcmFuY2hSZXNwb25zZRIZCghzdGF0ZV9pZBgBIAEoDVIH\
      c3RhdGVJZBIvChNlcG9jaF9hdXRoZW50aWNhdG9yGAIgASgMUhJlcG9jaEF1dGhlbnRpY2F0b3IiWAobTmV3TWVt\
      YmVyQWRkUHJvcG9zYWxSZXF1ZXN0Eh0KCmdyb3VwX2luZm8YASABKAxSCWdyb3VwSW5mbxIaCghpZGVudGl0eRgC\
      IAEoDFIIaWRlbnRpdHkizgEKHE5ld01lbWJlckFkZFByb3Bvc2FsUmVzcG9uc2USJQoOdHJhbnNhY3Rpb25faWQY\
      ASABKA1SDXRyYW5zYWN0aW9uSWQSGgoIcHJvcG9zYWwYAiABKAxSCHByb3Bvc2FsEhsKCWluaXRfcHJpdhgDIAEo\
      DFIIaW5pdFByaXYSJwoPZW5jcnlwdGlvbl9wcml2GAQgASgMUg5lbmNyeXB0aW9uUHJpdhIlCg5zaWduYXR1cmVf\
      cHJpdhgFIAEoDFINc2lnbmF0dXJlUHJpdiJcChtDcmVhdGVFeHRlcm5hbFNpZ25lclJlcXVlc3QSIQoMY2lwaGVy\
      X3N1aXRlGAEgASgNUgtjaXBoZXJTdWl0ZRIaCghpZGVudGl0eRgCIAEoDFIIaWRlbnRpdHkiZAocQ3JlYXRlRXh0\
      ZXJuYWxTaWduZXJSZXNwb25zZRIbCglzaWduZXJfaWQYASABKA1SCHNpZ25lcklkEicKD2V4dGVybmFsX3NlbmRl\
      chgCIAEoDFIOZXh0ZXJuYWxTZW5kZXIiXgoYQWRkRXh0ZXJuYWxTaWduZXJSZXF1ZXN0EhkKCHN0YXRlX2lkGAEg\
      ASgNUgdzdGF0ZUlkEicKD2V4dGVybmFsX3NlbmRlchgCIAEoDFIOZXh0ZXJuYWxTZW5kZXIi5AEKHUV4dGVybmFs\
      U2lnbmVyUHJvcG9zYWxSZXF1ZXN0EhsKCXNpZ25lcl9pZBgBIAEoDVIIc2lnbmVySWQSIQoMc2lnbmVyX2luZGV4\
      GAIgASgNUgtzaWduZXJJbmRleBIdCgpncm91cF9pbmZvGAMgASgMUglncm91cEluZm8SIQoMcmF0Y2hldF90cmVl\
      GAQgASgMUgtyYXRjaGV0VHJlZRJBCgtkZXNjcmlwdGlvbhgFIAEoCzIfLm1sc19jbGllbnQuUHJvcG9zYWxEZXNj\
      cmlwdGlvblILZGVzY3JpcHRpb24iKAoLRnJlZVJlcXVlc3QSGQoIc3RhdGVfaWQYASABKA1SB3N0YXRlSWQiDgoM\
      RnJlZVJlc3BvbnNlMtMWCglNTFNDbGllbnQSOQoETmFtZRIXLm1sc19jbGllbnQuTmFtZVJlcXVlc3QaGC5tbHNf\
      Y2xpZW50Lk5hbWVSZXNwb25zZRJsChVTdXBwb3J0ZWRDaXBoZXJzdWl0ZXMSKC5tbHNfY2xpZW50LlN1cHBvcnRl\
      ZENpcGhlcnN1aXRlc1JlcXVlc3QaKS5tbHNfY2xpZW50LlN1cHBvcnRlZENpcGhlcnN1aXRlc1Jlc3BvbnNlEk4K\
      C0NyZWF0ZUdyb3VwEh4ubWxzX2NsaWVudC5DcmVhdGVHcm91cFJlcXVlc3QaHy5tbHNfY2xpZW50LkNyZWF0ZUdy\
      b3VwUmVzcG9uc2USXQoQQ3JlYXRlS2V5UGFja2FnZRIjLm1sc19jbGllbnQuQ3JlYXRlS2V5UGFja2FnZVJlcXVl\
      c3QaJC5tbHNfY2xpZW50LkNyZWF0ZUtleVBhY2thZ2VSZXNwb25zZRJICglKb2luR3JvdXASHC5tbHNfY2xpZW50\
      LkpvaW5Hcm91cFJlcXVlc3QaHS5tbHNfY2xpZW50LkpvaW5Hcm91cFJlc3BvbnNlElEKDEV4dGVybmFsSm9pbhIf\
      Lm1sc19jbGllbnQuRXh0ZXJuYWxKb2luUmVxdWVzdBogLm1sc19jbGllbnQuRXh0ZXJuYWxKb2luUmVzcG9uc2US\
      SAoJR3JvdXBJbmZvEhwubWxzX2NsaWVudC5Hcm91cEluZm9SZXF1ZXN0Gh0ubWxzX2NsaWVudC5Hcm91cEluZm9S\
      ZXNwb25zZRJICglTdGF0ZUF1dGgSHC5tbHNfY2xpZW50LlN0YXRlQXV0aFJlcXVlc3QaHS5tbHNfY2xpZW50LlN0\
      YXRlQXV0aFJlc3BvbnNlEj8KBkV4cG9ydBIZLm1sc19jbGllbnQuRXhwb3J0UmVxdWVzdBoaLm1sc19jbGllbnQu\
      RXhwb3J0UmVzcG9uc2USQgoHUHJvdGVjdBIaLm1sc19jbGllbnQuUHJvdGVjdFJlcXVlc3QaGy5tbHNfY2xpZW50\
      LlByb3RlY3RSZXNwb25zZRJICglVbnByb3RlY3QSHC5tbHNfY2xpZW50LlVucHJvdGVjdFJlcXVlc3QaHS5tbHNf\
      Y2xpZW50LlVucHJvdGVjdFJlc3BvbnNlEkUKCFN0b3JlUFNLEhsubWxzX2NsaWVudC5TdG9yZVBTS1JlcXVlc3Qa\
      HC5tbHNfY2xpZW50LlN0b3JlUFNLUmVzcG9uc2USSwoLQWRkUHJvcG9zYWwSHi5tbHNfY2xpZW50LkFkZFByb3Bv\
      c2FsUmVxdWVzdBocLm1sc19jbGllbnQuUHJvcG9zYWxSZXNwb25zZRJRCg5VcGRhdGVQcm9wb3NhbBIhLm1sc19j\
      bGllbnQuVXBkYXRlUHJvcG9zYWxSZXF1ZXN0GhwubWxzX2NsaWVudC5Qcm9wb3NhbFJlc3BvbnNlElEKDlJlbW92\
      ZVByb3Bvc2FsEiEubWxzX2NsaWVudC5SZW1vdmVQcm9wb3NhbFJlcXVlc3QaHC5tbHNfY2xpZW50LlByb3Bvc2Fs\
      UmVzcG9uc2USWwoTRXh0ZXJuYWxQU0tQcm9wb3NhbBImLm1sc19jbGllbnQuRXh0ZXJuYWxQU0tQcm9wb3NhbFJl\
      cXVlc3QaHC5tbHNfY2xpZW50LlByb3Bvc2FsUmVzcG9uc2USXwoVUmVzdW1wdGlvblBTS1Byb3Bvc2FsEigubWxz\
      X2NsaWVudC5SZXN1bXB0aW9uUFNLUHJvcG9zYWxSZXF1ZXN0GhwubWxzX2NsaWVudC5Qcm9wb3NhbFJlc3BvbnNl\
      EnEKHkdyb3VwQ29udGV4dEV4dGVuc2lvbnNQcm9wb3NhbBIxLm1sc19jbGllbnQuR3JvdXBDb250ZXh0RXh0ZW5z\
      aW9uc1Byb3Bvc2FsUmVxdWVzdBocLm1sc19jbGllbnQuUHJvcG9zYWxSZXNwb25zZRI/CgZDb21taXQSGS5tbHNf\
      Y2xpZW50LkNvbW1pdFJlcXVlc3QaGi5tbHNfY2xpZW50LkNvbW1pdFJlc3BvbnNlElEKDEhhbmRsZUNvbW1pdBIf\
      Lm1sc19jbGllbnQuSGFuZGxlQ29tbWl0UmVxdWVzdBogLm1sc19jbGllbnQuSGFuZGxlQ29tbWl0UmVzcG9uc2US\
      XwoTSGFuZGxlUGVuZGluZ0NvbW1pdBImLm1sc19jbGllbnQuSGFuZGxlUGVuZGluZ0NvbW1pdFJlcXVlc3QaIC5t\
      bHNfY2xpZW50LkhhbmRsZUNvbW1pdFJlc3BvbnNlElEKDlJlSW5pdFByb3Bvc2FsEiEubWxzX2NsaWVudC5SZUlu\
      aXRQcm9wb3NhbFJlcXVlc3QaHC5tbHNfY2xpZW50LlByb3Bvc2FsUmVzcG9uc2USRQoMUmVJbml0Q29tbWl0Ehku\
      bWxzX2NsaWVudC5Db21taXRSZXF1ZXN0GhoubWxzX2NsaWVudC5Db21taXRSZXNwb25zZRJrChlIYW5kbGVQZW5k\
      aW5nUmVJbml0Q29tbWl0EiYubWxzX2NsaWVudC5IYW5kbGVQZW5kaW5nQ29tbWl0UmVxdWVzdBomLm1sc19jbGll\
      bnQuSGFuZGxlUmVJbml0Q29tbWl0UmVzcG9uc2USXQoSSGFuZGxlUmVJbml0Q29tbWl0Eh8ubWxzX2NsaWVudC5I\
      YW5kbGVDb21taXRSZXF1ZXN0GiYubWxzX2NsaWVudC5IYW5kbGVSZUluaXRDb21taXRSZXNwb25zZRJVCg1SZUlu\
      aXRXZWxjb21lEiAubWxzX2NsaWVudC5SZUluaXRXZWxjb21lUmVxdWVzdBoiLm1sc19jbGllbnQuQ3JlYXRlU3Vi\
      Z3JvdXBSZXNwb25zZRJcChNIYW5kbGVSZUluaXRXZWxjb21lEiYubWxzX2NsaWVudC5IYW5kbGVSZUluaXRXZWxj\
      b21lUmVxdWVzdBodLm1sc19jbGllbnQuSm9pbkdyb3VwUmVzcG9uc2USUwoMQ3JlYXRlQnJhbmNoEh8ubWxzX2Ns\
      aWVudC5DcmVhdGVCcmFuY2hSZXF1ZXN0GiIubWxzX2NsaWVudC5DcmVhdGVTdWJncm91cFJlc3BvbnNlElEKDEhh\
      bmRsZUJyYW5jaBIfLm1sc19jbGllbnQuSGFuZGxlQnJhbmNoUmVxdWVzdBogLm1sc19jbGllbnQuSGFuZGxlQnJh\
      bmNoUmVzcG9uc2USaQoUTmV3TWVtYmVyQWRkUHJvcG9zYWwSJy5tbHNfY2xpZW50Lk5ld01lbWJlckFkZFByb3Bv\
      c2FsUmVxdWVzdBooLm1sc19jbGllbnQuTmV3TWVtYmVyQWRkUHJvcG9zYWxSZXNwb25zZRJpChRDcmVhdGVFeHRl\
      cm5hbFNpZ25lchInLm1sc19jbGllbnQuQ3JlYXRlRXh0ZXJuYWxTaWduZXJSZXF1ZXN0GigubWxzX2NsaWVudC5D\
      cmVhdGVFeHRlcm5hbFNpZ25lclJlc3BvbnNlElcKEUFkZEV4dGVybmFsU2lnbmVyEiQubWxzX2NsaWVudC5BZGRF\
      eHRlcm5hbFNpZ25lclJlcXVlc3QaHC5tbHNfY2xpZW50LlByb3Bvc2FsUmVzcG9uc2USYQoWRXh0ZXJuYWxTaWdu\
      ZXJQcm9wb3NhbBIpLm1sc19jbGllbnQuRXh0ZXJuYWxTaWduZXJQcm9wb3NhbFJlcXVlc3QaHC5tbHNfY2xpZW50\
      LlByb3Bvc2FsUmVzcG9uc2USOQoERnJlZRIXLm1sc19jbGllbnQuRnJlZVJlcXVlc3QaGC5tbHNfY2xpZW50LkZy\
      ZWVSZXNwb25zZWIGcHJvdG8z
      """)
}
