internal import SignalProtocol

extension DeviceContext {
  /// Trusts the first identity key of an account, and refuses any other until the user accepts it.
  ///
  /// - Throws: `ClientError.identityChanged`, errors of the store.
  func checkIdentity(of other: AccountID, is key: [UInt8]) throws {
    let isTrusted = try write { records in
      try records.trust(key, of: other, own: other == account ? identity.identity.publicKey : nil)
    }
    guard isTrusted else { throw ClientError.identityChanged(other) }
  }
}
