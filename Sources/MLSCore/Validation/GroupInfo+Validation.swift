extension GroupInfo {
  /// Checks the signature against the leaf of the signer.
  ///
  /// - Throws: `MLSError.violation(.groupInfoSigner)`, `.groupInfoSignature`.
  ///
  /// Source: RFC 9420 §12.4.3.
  package func verifySignature(tree: RatchetTree) throws(MLSError) {
    guard let leaf = tree[signer] else { throw .violation(.groupInfoSigner) }
    try groupContext.cipherSuite.verify(
      signature, of: signedBytes, label: .groupInfo, by: leaf.signatureKey,
      or: .groupInfoSignature)
  }

  /// The group's public state, its tree checked.
  ///
  /// - Parameters:
  ///   - encodedTree: the encoded tree, where the GroupInfo does not hold it.
  ///   - validator: the application's authentication service.
  /// - Returns: the state, whose confirmation tag only members can check.
  /// - Throws: `MLSError`.
  ///
  /// Source: RFC 9420 §12.4.3.1.
  package func validatedState(
    tree encodedTree: [UInt8]?, validator: any CredentialValidator
  ) throws(MLSError) -> PublicState {
    guard let encoded = extensions[.ratchetTree] ?? encodedTree else {
      throw .violation(.treeMissing)
    }
    var tree = try RatchetTree(wire: encoded, cipherSuite: groupContext.cipherSuite)
    try verifySignature(tree: tree)
    try tree.validate(against: groupContext, validator: validator)
    for sender in try groupContext.externalSenders {
      try validator.validate(
        sender.credential, signatureKey: sender.signatureKey, on: .externalSender)
    }
    return PublicState(
      context: groupContext, tree: tree, confirmationTag: confirmationTag)
  }
}
