extension Rule {
  /// The section of RFC 9420 that states the rule.
  public var section: String {
    switch self {
    case .signatureSchemeMismatch:
      "5.1"
    case .successorRefused:
      "5.3.3"
    case .unsupportedVersion:
      "6"
    case .groupIDMismatch, .senderNotMember, .senderTypeForContent, .externalSenderUnknown,
      .messageSignature:
      "6.1"
    case .applicationDataInPublicMessage, .membershipTagMissing, .membershipTagInvalid:
      "6.2"
    case .contentSealInvalid, .paddingNotZero, .generationConsumed:
      "6.3.1"
    case .senderDataInvalid:
      "6.3.2"
    case .unmergedLeavesNotSorted:
      "7.1"
    case .lifetimeTooLong:
      "7.2"
    case .leafSource, .leafSignature, .leafExtensionNotSupported,
      .credentialNotSupported, .requiredCapabilityMissing, .lifetimeOver, .invalidEncryptionKey,
      .encryptionKeyKept, .duplicateEncryptionKey, .duplicateSignatureKey:
      "7.3"
    case .pathLength, .pathCiphertextCount, .pathSecretMismatch:
      "7.5"
    case .treeTooLarge:
      "7.7"
    case .nodeTypeMisplaced:
      "7.8"
    case .unmergedLeafNotMember, .unmergedLeafNotInBetween, .parentHashInvalid:
      "7.9.2"
    case .epochsExhausted:
      "8.1"
    case .preSharedKeyNonce:
      "8.4"
    case .keyPackageSignature, .keyPackageSuiteMismatch, .initKeyEqualsEncryptionKey:
      "10.1"
    case .reInitMismatch, .groupClosed:
      "11.2"
    case .branchMismatch:
      "11.3"
    case .updateNotByMember:
      "12.1.2"
    case .removedLeafBlank:
      "12.1.3"
    case .preSharedKeyUsage:
      "12.1.4"
    case .reInitLowersVersion:
      "12.1.5"
    case .externalProposalType:
      "12.1.8"
    case .committerUpdate, .committerRemove, .leafChangedTwice, .duplicateAdd, .addOfMember,
      .duplicatePreSharedKey, .severalGroupContextExtensions, .reInitNotAlone,
      .externalInitInRegularCommit, .proposalTypeNotSupported, .externalInitCount,
      .externalCommitRemoves, .externalCommitReference, .externalCommitProposalType:
      "12.2"
    case .proposalsUncommitted, .tooManyProposals, .pathMissing:
      "12.4"
    case .proposalUnknown, .pathKeyInTree, .confirmationTagInvalid:
      "12.4.2"
    case .treeHashMismatch, .tyingPreSharedKeys, .groupInfoSignature, .groupInfoSuiteMismatch,
      .groupInfoSigner, .welcomeNotForKeyPackage, .welcomeSealInvalid, .groupIDInUse,
      .ownLeafMismatch:
      "12.4.3.1"
    case .externalPubMissing:
      "12.4.3.2"
    case .treeEndsBlank, .treeMissing:
      "12.4.3.3"
    case .duplicateExtension:
      "13"
    case .groupExtensionNotSupported:
      "13.4"
    case .messageLimitReached:
      "15.2"
    case .generationTooFar:
      "15.3"
    }
  }
}
