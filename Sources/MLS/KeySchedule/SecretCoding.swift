package import Cryptography
package import MLSCore

extension SecretBytes {
  /// `count` zeros, which stand in for a secret that a commit does not contribute.
  package static func zeros(_ count: Int) -> SecretBytes {
    SecretBytes([UInt8](repeating: 0, count: count))
  }

  /// The same number in `count` bytes: some write a scalar without its leading zeros.
  fileprivate func padded(to count: Int) -> SecretBytes {
    guard self.count < count else { return self }
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.reserveCapacity(count)
    bytes.removeLast(self.count)
    bytes.append(copying: self.bytes)
    defer { bytes.erase() }
    return SecretBytes(copying: bytes.bytes)
  }
}

extension CipherSuite {
  /// `KEM.DeriveKeyPair`.
  package func deriveKeyPair(_ secret: SecretBytes) throws(MLSError) -> KEMPrivateKey {
    try MLSError.cryptography { () throws(CryptographyError) in
      try KEMPrivateKey.derive(kem, from: secret.bytes)
    }
  }

  /// A private key of the suite's KEM from its raw form.
  package func privateKey(_ raw: SecretBytes) throws(MLSError) -> KEMPrivateKey {
    try MLSError.cryptography { () throws(CryptographyError) in
      try KEMPrivateKey(kem, rawRepresentation: raw.padded(to: kem.privateKeyByteCount))
    }
  }

  /// A private key of the suite's signature scheme from its raw form.
  package func signingKey(_ raw: SecretBytes) throws(MLSError) -> SigningKey {
    try MLSError.cryptography { () throws(CryptographyError) in
      try SigningKey(
        signatureScheme,
        rawRepresentation: raw.padded(to: signatureScheme.privateKeyByteCount))
    }
  }
}
