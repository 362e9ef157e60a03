/// A certificate chain and its private key, both in PEM.
package struct TLSCredentials: Sendable {
  /// The certificate, then those that lead to its authority.
  package var certificateChain: [UInt8]
  /// The private key of the first certificate.
  package var privateKey: [UInt8]

  /// Credentials; read by OpenSSL when a context is made of them.
  package init(certificateChain: [UInt8], privateKey: [UInt8]) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
  }
}

/// What a server does about certificates of clients.
package enum ClientCertificates: Sendable {
  /// It asks for none.
  case ignored
  /// It asks for one; a client without one is let in, one whose certificate is not trusted is not.
  case optional(authorities: [UInt8])
  /// It lets nobody in without one.
  case required(authorities: [UInt8])
}

/// Whom a client trusts to be its server.
package enum ServerTrust: Sendable {
  /// Authorities of the operating system.
  case system
  /// Authorities in PEM.
  case authorities([UInt8])
  /// The one certificate that has a fingerprint, SHA-256 over its DER form, whatever it says.
  case certificate(fingerprint: [UInt8])
}
