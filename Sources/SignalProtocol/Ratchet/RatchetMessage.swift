internal import Cryptography

/// A message of a running session, not yet decrypted. Source: docs/protocol.md, "RatchetMessage".
struct RatchetMessage: Sendable {
  let version: Version
  let header: Header
  let ciphertext: [UInt8]

  /// The bytes before the ciphertext, which are authenticated with it.
  let authenticated: [UInt8]

  /// A header in the clear or encrypted.
  enum Header: Sendable {
    case plain(RatchetHeader)
    /// A nonce of 24 bytes and the header sealed with XChaCha20-Poly1305.
    case encrypted(nonce: [UInt8], sealed: [UInt8])
  }

  /// Which ratchets give a message its key.
  enum Version: UInt8, Sendable {
    /// The Double Ratchet alone.
    case double = 1
    /// The Double Ratchet and the sparse one beside it.
    case triple = 2

    var extensionByteCount: Int { self == .triple ? SparseHeader.byteCount : 0 }

    /// What an encrypted header is long: the header and a tag.
    var sealedHeaderByteCount: Int {
      RatchetHeader.byteCount(self) + XChaCha20Poly1305.tagByteCount
    }
  }

  static func prefix(_ header: Header, _ version: Version) -> [UInt8] {
    var writer = WireWriter(reserving: 192)
    writer.write(version.rawValue)
    switch header {
    case .plain(let header):
      writer.write(MessageKind.ratchet.rawValue)
      writer.write(header.encoded)
    case .encrypted(let nonce, let sealed):
      writer.write(MessageKind.ratchetWithEncryptedHeader.rawValue)
      writer.write(nonce)
      writer.write(integer: UInt16(sealed.count))
      writer.write(sealed)
    }
    return writer.bytes
  }
}

extension RatchetMessage {
  /// Reads a whole message, version first.
  init(_ bytes: [UInt8]) throws(SignalError) {
    var reader = WireReader(bytes.bytes, .ratchetMessage)
    try self.init(from: &reader)
  }

  /// Reads a message that takes all that is left.
  init(from reader: inout WireReader) throws(SignalError) {
    let number = try reader.byte()
    guard let version = Version(rawValue: number) else { throw .unsupportedVersion(number) }
    self.version = version
    switch MessageKind(rawValue: try reader.byte()) {
    case .ratchet: header = .plain(try RatchetHeader(from: &reader, version))
    case .ratchetWithEncryptedHeader:
      let nonce = try reader.bytes(XChaCha20Poly1305.nonceByteCount)
      guard try reader.integer(UInt16.self) == version.sealedHeaderByteCount else {
        throw reader.malformed
      }
      header = .encrypted(nonce: nonce, sealed: try reader.bytes(version.sealedHeaderByteCount))
    default: throw reader.malformed
    }
    ciphertext = [UInt8](copying: reader.remainder())
    guard ciphertext.count >= AEAD.aes256GCM.tagByteCount else { throw reader.malformed }
    authenticated = Self.prefix(header, version)
  }
}
