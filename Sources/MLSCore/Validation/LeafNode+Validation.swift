extension LeafNode {
  /// Where a leaf was met, which says what its source must be.
  package enum Occasion: Sendable {
    case keyPackage
    case update(Place)
    case commit(Place)
    case tree(Place)

    /// Whether a leaf from `source` may appear here.
    fileprivate func admits(_ source: LeafNodeSource) -> Bool {
      switch (self, source) {
      case (.keyPackage, .keyPackage), (.update, .update), (.commit, .commit), (.tree, _): true
      default: false
      }
    }

    fileprivate var place: Place? {
      switch self {
      case .keyPackage: nil
      case .update(let place), .commit(let place), .tree(let place): place
      }
    }
  }

  /// Checks all of a leaf that does not depend on the other members.
  ///
  /// - Parameters:
  ///   - occasion: where the leaf was met.
  ///   - cipherSuite: the group's.
  ///   - validator: the application's authentication service.
  /// - Throws: `MLSError.violation`, `MLSError.credentialRefused`.
  package func validate(
    on occasion: Occasion, cipherSuite: CipherSuite, validator: any CredentialValidator
  ) throws(MLSError) {
    guard occasion.admits(source) else { throw .violation(.leafSource) }
    try checkCapabilities()
    guard cipherSuite.isValidEncryptionKey(encryptionKey) else {
      throw .violation(.invalidEncryptionKey)
    }
    try cipherSuite.verify(
      signature, of: signedBytes(in: occasion.place), label: .leafNode, by: signatureKey,
      or: .leafSignature)
    let met: CredentialOccasion =
      if case .keyPackage = occasion { .keyPackage } else { .member }
    try validator.validate(credential, signatureKey: signatureKey, on: met)
  }

  private func checkCapabilities() throws(MLSError) {
    guard extensions.types.allSatisfy(capabilities.supports) else {
      throw .violation(.leafExtensionNotSupported)
    }
    guard capabilities.credentials.contains(credential.type) else {
      throw .violation(.credentialNotSupported)
    }
  }

  /// Checks that the leaf supports what the group demands and uses.
  ///
  /// - Throws: `MLSError.violation`, `MLSError.malformed` for an undecodable requirement.
  package func checkSupport(of extensions: Extensions) throws(MLSError) {
    if let required = try extensions.content(RequiredCapabilities.self) {
      guard capabilities.satisfy(required) else { throw .violation(.requiredCapabilityMissing) }
    }
    guard extensions.types.allSatisfy(capabilities.supports) else {
      throw .violation(.groupExtensionNotSupported)
    }
  }

  /// Checks when a key package's leaf may be used; other leaves may be used always.
  ///
  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - longest: how long it may be at most, in seconds.
  /// - Throws: `MLSError.violation`.
  package func checkLifetime(at now: UInt64, longest: UInt64) throws(MLSError) {
    guard case .keyPackage(let lifetime) = source else { return }
    guard lifetime.isNoLonger(than: longest) else { throw .violation(.lifetimeTooLong) }
    guard lifetime.contains(now) else { throw .violation(.lifetimeOver) }
  }
}
