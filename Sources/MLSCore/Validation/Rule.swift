/// A rule of the protocol that a message or a structure breaks.
///
/// `Validation.md` says for each where it is enforced and which test breaks it.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  /// §13: an extension type occurs twice in a list.
  case duplicateExtension = "an extension type occurs twice in a list"
  /// §6: protocol version is not MLS 1.0.
  case unsupportedVersion = "protocol version is not MLS 1.0"
  /// §5.1: signature key is not of the cipher suite's scheme.
  case signatureSchemeMismatch = "signature key is not of the cipher suite's scheme"
  /// §6.1: message is for another group.
  case groupIDMismatch = "message is for another group"
  /// §6.1: sender's leaf is blank or beyond the tree.
  case senderNotMember = "sender's leaf is blank or beyond the tree"
  /// §6.1: sender of this type may not send this content.
  case senderTypeForContent = "sender of this type may not send this content"
  /// §6.1: external sender is not in the group's list.
  case externalSenderUnknown = "external sender is not in the group's list"
  /// §12.1.8: external sender may not propose this.
  case externalProposalType = "external sender may not propose this"
  /// §6.1: signature of the content does not verify.
  case messageSignature = "signature of the content does not verify"
  /// §6.2: application data came in the clear.
  case applicationDataInPublicMessage = "application data came in the clear"
  /// §6.2: message of a member has no membership tag.
  case membershipTagMissing = "message of a member has no membership tag"
  /// §6.2: membership tag does not verify.
  case membershipTagInvalid = "membership tag does not verify"
  /// §6.3.2: sender data does not open.
  case senderDataInvalid = "sender data does not open"
  /// §6.3.1: content does not open.
  case contentSealInvalid = "content does not open"
  /// §6.3.1: padding holds something other than zeros.
  case paddingNotZero = "padding holds something other than zeros"
  /// §6.3.1: key of the generation was used before or is forgotten.
  case generationConsumed = "key of the generation was used before or is forgotten"
  /// §15.3: generation lies too far ahead of the last.
  case generationTooFar = "generation lies too far ahead of the last"
  /// §15.2: sender has used up its generations.
  case messageLimitReached = "sender has used up its generations"
  /// §7.1: unmerged leaves are not in ascending order.
  case unmergedLeavesNotSorted = "unmerged leaves are not in ascending order"
  /// §7.9.2: unmerged leaf is blank or not under its node.
  case unmergedLeafNotMember = "unmerged leaf is blank or not under its node"
  /// §7.9.2: unmerged leaf is merged in a node between.
  case unmergedLeafNotInBetween = "unmerged leaf is merged in a node between"
  /// §7.3: leaf's source does not fit where it appears.
  case leafSource = "leaf's source does not fit where it appears"
  /// §7.3: signature of the leaf does not verify.
  case leafSignature = "signature of the leaf does not verify"
  /// §7.3: leaf has an extension that it does not support itself.
  case leafExtensionNotSupported = "leaf has an extension that it does not support itself"
  /// §7.3: credential type is not supported by every member.
  case credentialNotSupported = "credential type is not supported by every member"
  /// §7.3: leaf does not support what the group requires.
  case requiredCapabilityMissing = "leaf does not support what the group requires"
  /// §13.4: leaf does not support an extension of the group.
  case groupExtensionNotSupported = "leaf does not support an extension of the group"
  /// §7.3: key package is not valid at this time.
  case lifetimeOver = "key package is not valid at this time"
  /// §7.2: key package is valid for longer than is acceptable.
  case lifetimeTooLong = "key package is valid for longer than is acceptable"
  /// §7.3: encryption key is not a public key of the cipher suite.
  case invalidEncryptionKey = "encryption key is not a public key of the cipher suite"
  /// §7.3: replacing leaf has the encryption key of the replaced one.
  case encryptionKeyKept = "replacing leaf has the encryption key of the replaced one"
  /// §7.3: an encryption key occurs twice in the tree.
  case duplicateEncryptionKey = "an encryption key occurs twice in the tree"
  /// §7.3: a signature key occurs twice in the tree.
  case duplicateSignatureKey = "a signature key occurs twice in the tree"
  /// §5.3.3: credential may not stand in for the replaced one.
  case successorRefused = "credential may not stand in for the replaced one"
  /// §10.1: signature of the key package does not verify.
  case keyPackageSignature = "signature of the key package does not verify"
  /// §10.1: key package is for another cipher suite.
  case keyPackageSuiteMismatch = "key package is for another cipher suite"
  /// §10.1: key package has one key for both purposes.
  case initKeyEqualsEncryptionKey = "key package has one key for both purposes"
  /// §7.7: tree exceeds the limit on leaves.
  case treeTooLarge = "tree exceeds the limit on leaves"
  /// §12.4.3.3: tree is empty or ends with a blank node.
  case treeEndsBlank = "tree is empty or ends with a blank node"
  /// §7.8: leaf stands in the place of a parent or a parent in that of a leaf.
  case nodeTypeMisplaced = "leaf stands in the place of a parent or a parent in that of a leaf"
  /// §12.4.3.1: hash of the tree is not that of the group context.
  case treeHashMismatch = "hash of the tree is not that of the group context"
  /// §12.4.3.3: tree came neither with the message nor beside it.
  case treeMissing = "tree came neither with the message nor beside it"
  /// §7.9.2: parent hash does not prove who made a node.
  case parentHashInvalid = "parent hash does not prove who made a node"
  /// §12.4: proposals of the epoch exceed the limit.
  case tooManyProposals = "proposals of the epoch exceed the limit"
  /// §12.1.2: update was not sent by a member.
  case updateNotByMember = "update was not sent by a member"
  /// §12.4.2: commit names a proposal that was not received.
  case proposalUnknown = "commit names a proposal that was not received"
  /// §12.4: application data is not sent while proposals wait for a commit.
  case proposalsUncommitted = "application data is not sent while proposals wait for a commit"
  /// §12.2: commit has an update of the committer.
  case committerUpdate = "commit has an update of the committer"
  /// §12.2: commit removes the committer.
  case committerRemove = "commit removes the committer"
  /// §12.2: two proposals update or remove one leaf.
  case leafChangedTwice = "two proposals update or remove one leaf"
  /// §12.1.3: leaf to update or remove is blank.
  case removedLeafBlank = "leaf to update or remove is blank"
  /// §12.2: two proposals add one client.
  case duplicateAdd = "two proposals add one client"
  /// §12.2: client to add is a member.
  case addOfMember = "client to add is a member"
  /// §12.2: a pre-shared key occurs twice.
  case duplicatePreSharedKey = "a pre-shared key occurs twice"
  /// §12.2: two proposals replace the extensions of the group.
  case severalGroupContextExtensions = "two proposals replace the extensions of the group"
  /// §12.2: reinitialisation comes with other proposals.
  case reInitNotAlone = "reinitialisation comes with other proposals"
  /// §12.1.5: reinitialisation lowers the protocol version.
  case reInitLowersVersion = "reinitialisation lowers the protocol version"
  /// §12.2: external init is not in an external commit.
  case externalInitInRegularCommit = "external init is not in an external commit"
  /// §12.2: proposal type is not supported by every member.
  case proposalTypeNotSupported = "proposal type is not supported by every member"
  /// §12.2: external commit has not exactly one external init.
  case externalInitCount = "external commit has not exactly one external init"
  /// §12.2: external commit removes more than one member.
  case externalCommitRemoves = "external commit removes more than one member"
  /// §12.2: external commit names a proposal by its hash.
  case externalCommitReference = "external commit names a proposal by its hash"
  /// §12.2: external commit has a proposal of a type it may not have.
  case externalCommitProposalType = "external commit has a proposal of a type it may not have"
  /// §8.4: nonce of a pre-shared key has not the length of a hash.
  case preSharedKeyNonce = "nonce of a pre-shared key has not the length of a hash"
  /// §12.1.4: pre-shared key that ties groups is used within one.
  case preSharedKeyUsage = "pre-shared key that ties groups is used within one"
  /// §12.4.3.1: welcome has several pre-shared keys that tie groups.
  case tyingPreSharedKeys = "welcome has several pre-shared keys that tie groups"
  /// §8.1: group has had every epoch that it can.
  case epochsExhausted = "group has had every epoch that it can"
  /// §12.4: commit has no path but must have one.
  case pathMissing = "commit has no path but must have one"
  /// §7.5: path has not one node for each step.
  case pathLength = "path has not one node for each step"
  /// §7.5: path secret is not encrypted once to each recipient.
  case pathCiphertextCount = "path secret is not encrypted once to each recipient"
  /// §12.4.2: key of the path occurs in the tree.
  case pathKeyInTree = "key of the path occurs in the tree"
  /// §7.5: path secret does not give the public key that was sent.
  case pathSecretMismatch = "path secret does not give the public key that was sent"
  /// §12.4.2: confirmation tag does not verify.
  case confirmationTagInvalid = "confirmation tag does not verify"
  /// §12.4.3.1: signature of the group info does not verify.
  case groupInfoSignature = "signature of the group info does not verify"
  /// §12.4.3.1: group info is for another cipher suite than the welcome.
  case groupInfoSuiteMismatch = "group info is for another cipher suite than the welcome"
  /// §12.4.3.1: signer of the group info is not a member.
  case groupInfoSigner = "signer of the group info is not a member"
  /// §12.4.3.1: welcome has no entry for the key package.
  case welcomeNotForKeyPackage = "welcome has no entry for the key package"
  /// §12.4.3.1: group info in the welcome does not open.
  case welcomeSealInvalid = "group info in the welcome does not open"
  /// §12.4.3.1: client is a member of a group of this name.
  case groupIDInUse = "client is a member of a group of this name"
  /// §12.4.3.1: tree does not hold the key package's leaf.
  case ownLeafMismatch = "tree does not hold the key package's leaf"
  /// §12.4.3.2: group info has no key for external commits.
  case externalPubMissing = "group info has no key for external commits"
  /// §11.2: new group does not fit the reinitialisation.
  case reInitMismatch = "new group does not fit the reinitialisation"
  /// §11.3: new group does not fit the branch.
  case branchMismatch = "new group does not fit the branch"
  /// §11.2: group was closed by a reinitialisation.
  case groupClosed = "group was closed by a reinitialisation"
}
