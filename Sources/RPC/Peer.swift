/// Who is at the other end of a connection, as far as the transport knows.
public struct Peer: Sendable, Hashable {
  /// Where it is: `192.0.2.1:4711`, `unix:/run/martlet.sock`, `in-process`.
  public let address: String
  /// Whom it proved to be with a certificate; nil if it showed none.
  public let identity: Identity?
  /// Whether what it sends is encrypted on the way.
  public let isSecure: Bool

  /// A peer.
  public init(address: String, identity: Identity? = nil, isSecure: Bool = false) {
    self.address = address
    self.identity = identity
    self.isSecure = isSecure
  }

  /// What a verified certificate says of its holder.
  public struct Identity: Sendable, Hashable {
    /// The subject's common name; empty where it has none.
    public let commonName: String
    /// The DNS names of the certificate.
    public let dnsNames: [String]
    /// The URIs of the certificate, such as a SPIFFE id.
    public let uris: [String]
    /// SHA-256 over the certificate's DER form: 32 bytes.
    public let fingerprint: [UInt8]
    /// SHA-256 over the public key's DER form, SubjectPublicKeyInfo: 32 bytes; empty where the
    /// transport does not tell.
    public let keyFingerprint: [UInt8]

    /// An identity.
    public init(
      commonName: String, dnsNames: [String], uris: [String], fingerprint: [UInt8],
      keyFingerprint: [UInt8] = []
    ) {
      self.commonName = commonName
      self.dnsNames = dnsNames
      self.uris = uris
      self.fingerprint = fingerprint
      self.keyFingerprint = keyFingerprint
    }
  }
}
