/// A key package whose signatures, keys and credential were checked: what a group can add.
///
/// Source: RFC 9420 §10.1.
public struct ValidKeyPackage: Hashable, Sendable {
  /// The key package.
  public let keyPackage: KeyPackage

  fileprivate init(checked keyPackage: KeyPackage) { self.keyPackage = keyPackage }
}

extension KeyPackage {
  /// Checks a key package that someone published.
  ///
  /// - Parameters:
  ///   - validator: the application's authentication service.
  ///   - now: seconds since 1970, or nil if it does not matter whether the lifetime is over: as
  ///     when a commit that others have accepted is processed late.
  ///   - longestLifetime: how long it may be valid at most, in seconds.
  /// - Returns: the key package, fit to be added to a group of its suite.
  /// - Throws: `MLSError.violation`, `MLSError.credentialRefused`.
  public func validated(
    by validator: any CredentialValidator, now: UInt64?,
    longestLifetime: UInt64 = Lifetime.longest
  ) throws(MLSError) -> ValidKeyPackage {
    guard initKey != leafNode.encryptionKey else {
      throw .violation(.initKeyEqualsEncryptionKey)
    }
    guard cipherSuite.isValidEncryptionKey(initKey) else {
      throw .violation(.invalidEncryptionKey)
    }
    try leafNode.validate(on: .keyPackage, cipherSuite: cipherSuite, validator: validator)
    if let now { try leafNode.checkLifetime(at: now, longest: longestLifetime) }
    try cipherSuite.verify(
      signature, of: signedBytes, label: .keyPackage, by: leafNode.signatureKey,
      or: .keyPackageSignature)
    return ValidKeyPackage(checked: self)
  }

  /// The hash by which a Welcome names the key package.
  public var reference: [UInt8] { cipherSuite.reference(of: self) }
}
