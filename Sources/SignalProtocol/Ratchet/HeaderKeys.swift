internal import Cryptography

/// The keys that encrypt headers, where a session does. Source: "The Double Ratchet Algorithm",
/// revision 4, §4.
struct HeaderKeys: Sendable {
  var sending: SecretBytes?
  var nextSending: SecretBytes
  var receiving: SecretBytes?
  var nextReceiving: SecretBytes

  static let byteCount = 32

  /// The keys at the start of a session.
  init(rootKey: SecretBytes, isInitiator: Bool) throws(SignalError) {
    let info = Label.headerKeys
    let both = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).expand(rootKey.bytes, info: info.bytes, byteCount: 2 * Self.byteCount)
    }
    let (initiator, responder) = (both.extracting(0..<32), both.extracting(32..<64))
    self.init(
      sending: nil, nextSending: isInitiator ? initiator : responder, receiving: nil,
      nextReceiving: isInitiator ? responder : initiator)
  }

  init(
    sending: SecretBytes?, nextSending: SecretBytes, receiving: SecretBytes?,
    nextReceiving: SecretBytes
  ) {
    self.sending = sending
    self.nextSending = nextSending
    self.receiving = receiving
    self.nextReceiving = nextReceiving
  }

  /// Moves to the next sending chain; `next` is for the one after it.
  mutating func beginSending(next: SecretBytes) {
    sending = nextSending
    nextSending = next
  }

  /// Moves to the next receiving chain; `next` is for the one after it.
  mutating func beginReceiving(next: SecretBytes) {
    receiving = nextReceiving
    nextReceiving = next
  }

  /// `HENCRYPT`.
  static func seal(
    _ header: RatchetHeader, _ key: SecretBytes, _ associatedData: [UInt8],
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> RatchetMessage.Header {
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    let sealed = try cryptographic { () throws(CryptographyError) in
      try XChaCha20Poly1305.seal(
        header.encoded.bytes, key: key, nonce: nonce.bytes, associatedData: associatedData.bytes)
    }
    return .encrypted(nonce: nonce, sealed: sealed)
  }

  /// `HDECRYPT`; nil if the header is of another key.
  static func open(
    _ nonce: [UInt8], _ sealed: [UInt8], _ version: RatchetMessage.Version, _ key: SecretBytes,
    _ associatedData: [UInt8]
  ) -> RatchetHeader? {
    let opened = try? XChaCha20Poly1305.open(
      sealed.bytes, key: key, nonce: nonce.bytes, associatedData: associatedData.bytes)
    guard let opened else { return nil }
    var reader = WireReader(opened.bytes, .ratchetMessage)
    guard let header = try? RatchetHeader(from: &reader, version), (try? reader.finish()) != nil
    else { return nil }
    return header
  }
}
