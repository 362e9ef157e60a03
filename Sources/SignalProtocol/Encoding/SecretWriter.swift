internal import Cryptography

/// Writes a structure that holds secrets, which never pass through ordinary memory.
struct SecretWriter {
  private var parts: [SecretBytes] = []
  private var open = WireWriter()

  /// What was written, as one secret.
  var secret: SecretBytes { SecretBytes(joining: parts + [SecretBytes(open.bytes)]) }

  mutating func write(_ byte: UInt8) { open.write(byte) }

  mutating func write(_ bytes: [UInt8]) { open.write(bytes) }

  mutating func write(flag: Bool) { open.write(flag: flag) }

  mutating func write(integer value: some FixedWidthInteger) { open.write(integer: value) }

  mutating func write(_ secret: SecretBytes) {
    parts.append(SecretBytes(open.bytes))
    parts.append(secret)
    open = WireWriter()
  }

  /// Writes whether there is a secret and, if so, the secret.
  mutating func write(optional secret: SecretBytes?) {
    write(flag: secret != nil)
    if let secret { write(secret) }
  }
}
