internal import Cryptography

/// What shows each side of a Braid that its values come from the other one. Source: "The ML-KEM
/// Braid Protocol", §2; docs/protocol.md, "The Triple Ratchet".
struct BraidAuthenticator: Sendable {
  private(set) var root: SecretBytes
  private(set) var macKey: SecretBytes

  static let tagByteCount = 32

  /// From the session's secret.
  init(secret: SecretBytes) throws(SignalError) {
    self.init(root: SecretBytes([UInt8](repeating: 0, count: 32)), macKey: secret)
    try update(1, secret)
  }

  /// From its stored form.
  init(root: SecretBytes, macKey: SecretBytes) {
    self.root = root
    self.macKey = macKey
  }

  /// Takes the key of an epoch in.
  mutating func update(_ epoch: UInt32, _ key: SecretBytes) throws(SignalError) {
    let info = Label.braid(":Authenticator Update", epoch)
    let salt = root
    let both = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(key.bytes, salt: salt.bytes, info: info.bytes, byteCount: 64)
    }
    root = both.extracting(0..<32)
    macKey = both.extracting(32..<64)
  }

  /// The tag of an epoch's header.
  func tag(_ epoch: UInt32, header: [UInt8]) -> [UInt8] {
    tag(Label.braid(":ekheader", epoch) + header)
  }

  /// The tag of an epoch's ciphertext, whole.
  func tag(_ epoch: UInt32, ciphertext: [UInt8]) -> [UInt8] {
    tag(Label.braid(":ciphertext", epoch) + ciphertext)
  }

  private func tag(_ message: [UInt8]) -> [UInt8] {
    MessageAuthentication(.sha256).tag(message.bytes, key: macKey.bytes)
  }

  /// The key of an epoch, from the secret that was encapsulated.
  static func epochKey(_ epoch: UInt32, _ shared: SecretBytes) throws(SignalError) -> SecretBytes {
    let (salt, info) = ([UInt8](repeating: 0, count: 32), Label.braid(":SCKA Key", epoch))
    return try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(shared.bytes, salt: salt.bytes, info: info.bytes, byteCount: 32)
    }
  }
}

extension Label {
  /// The Braid's own name, a purpose, and an epoch as 64 bits.
  static func braid(_ purpose: String, _ epoch: UInt32) -> [UInt8] {
    var label = Array("Martlet_Braid_ML-KEM-768_SHA-256".utf8) + Array(purpose.utf8)
    label.append(bigEndian: UInt64(epoch))
    return label
  }
}
