internal import RPC
internal import TLS

extension Peer.Identity {
  /// What a certificate says.
  init(_ certificate: PeerCertificate) {
    self.init(
      commonName: certificate.commonName, dnsNames: certificate.dnsNames, uris: certificate.uris,
      fingerprint: certificate.fingerprint, keyFingerprint: certificate.keyFingerprint)
  }
}
