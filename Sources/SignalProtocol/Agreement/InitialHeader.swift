internal import Cryptography

/// What the first messages of a session carry so that the responder can join it. Source:
/// docs/protocol.md, "PreKeyMessage".
struct InitialHeader: Sendable {
  let mode: AgreementMode
  let registrationIdentifier: UInt16
  let identityKey: [UInt8]
  let baseKey: KEMPublicKey
  let signedPreKeyIdentifier: UInt32
  let oneTimePreKeyIdentifier: UInt32?
  let encapsulation: (identifier: UInt32, ciphertext: [UInt8])?

  static let version: UInt8 = 1

  var encoded: [UInt8] {
    var writer = WireWriter(reserving: 1700)
    writer.write(Self.version)
    writer.write(MessageKind.preKey.rawValue)
    writer.write(mode.rawValue)
    writer.write(integer: registrationIdentifier)
    writer.write(identityKey)
    writer.write(baseKey.rawRepresentation)
    writer.write(integer: signedPreKeyIdentifier)
    writer.write(flag: oneTimePreKeyIdentifier != nil)
    if let oneTimePreKeyIdentifier { writer.write(integer: oneTimePreKeyIdentifier) }
    if let encapsulation {
      writer.write(integer: encapsulation.identifier)
      writer.write(encapsulation.ciphertext)
    }
    return writer.bytes
  }
}

extension InitialHeader {
  /// Reads the header after version and kind.
  init(from reader: inout WireReader) throws(SignalError) {
    guard let mode = AgreementMode(rawValue: try reader.byte()) else { throw reader.malformed }
    self.mode = mode
    registrationIdentifier = try reader.integer()
    guard registrationIdentifier < 1 << 14 else { throw reader.malformed }
    identityKey = try reader.bytes(IdentityKey.byteCount)
    baseKey = try PreKeyBundle.curveKey(try reader.bytes(32))
    signedPreKeyIdentifier = try reader.integer()
    oneTimePreKeyIdentifier = try reader.flag() ? try reader.integer() : nil
    encapsulation =
      mode.isPostQuantum
      ? (try reader.integer(), try reader.bytes(MLKEM.mlKEM1024.ciphertextByteCount)) : nil
  }
}
