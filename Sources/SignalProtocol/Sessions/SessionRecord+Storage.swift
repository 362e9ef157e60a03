public import Cryptography

/// How a record is stored. Source: docs/protocol.md, "Stored sessions".
extension SessionRecord {
  private static let storageVersion: UInt8 = 2

  /// The version before there were Triple Ratchets, still read.
  private static let versionWithoutSparse: UInt8 = 1

  /// The record as it is stored.
  public var stored: SecretBytes {
    var writer = SecretWriter()
    writer.write(Self.storageVersion)
    writer.write(remote.encoded)
    writer.write(flag: acceptedIdentity != nil)
    if let acceptedIdentity { acceptedIdentity.write(to: &writer) }
    writer.write(flag: registrationIdentifier != nil)
    if let registrationIdentifier { writer.write(integer: registrationIdentifier) }
    writer.write(flag: current != nil)
    current?.write(to: &writer)
    writer.write(integer: UInt16(archived.count))
    for session in archived { session.write(to: &writer) }
    return writer.secret
  }

  /// A record from its stored form.
  ///
  /// - Parameter stored: what `stored` gave.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography`.
  public init(stored: SecretBytes) throws(SignalError) {
    var reader = WireReader(stored.bytes, .sessionState)
    let version = try reader.byte()
    let hasSparse = version == Self.storageVersion
    guard hasSparse || version == Self.versionWithoutSparse else {
      throw .unsupportedVersion(version)
    }
    remote = try DeviceAddress(from: &reader)
    acceptedIdentity = try reader.flag() ? try IdentityKey(stored: &reader) : nil
    registrationIdentifier = try reader.flag() ? try reader.integer() : nil
    current = try reader.flag() ? try Session(from: &reader, hasSparse: hasSparse) : nil
    for _ in 0..<(try reader.count(atMost: SessionLimits.archivedSessions)) {
      archived.append(try Session(from: &reader, hasSparse: hasSparse))
    }
    try reader.finish()
  }
}

extension IdentityKey {
  /// Both forms of the key: mapping one to the other costs twenty times as much as a message.
  fileprivate func write(to writer: inout SecretWriter) {
    writer.write(encoded)
    writer.write(keyAgreementKey.rawRepresentation)
  }

  fileprivate init(stored reader: inout WireReader) throws(SignalError) {
    let encoded = try reader.bytes(Self.byteCount)
    let keyAgreementKey = try PreKeyBundle.curveKey(try reader.bytes(32))
    let verificationKey = try cryptographic { () throws(CryptographyError) in
      try VerificationKey(.ed25519, rawRepresentation: encoded)
    }
    self.init(verificationKey, keyAgreementKey)
  }
}

extension Session {
  private static let associatedDataLimit = 256
  private static let initialHeaderLimit = 2048

  fileprivate func write(to writer: inout SecretWriter) {
    writer.write(baseKey)
    writer.write(flag: isInitiator)
    writer.write(integer: UInt16(associatedData.count))
    writer.write(associatedData)
    writer.write(integer: created.seconds)
    writer.write(integer: UInt16(initialHeader?.count ?? 0))
    writer.write(initialHeader ?? [])
    ratchet.write(to: &writer)
  }

  fileprivate init(from reader: inout WireReader, hasSparse: Bool) throws(SignalError) {
    baseKey = try reader.bytes(32)
    isInitiator = try reader.flag()
    associatedData = try reader.bytes(try reader.count(atMost: Self.associatedDataLimit))
    created = UnixTime(seconds: try reader.integer())
    let header = try reader.bytes(try reader.count(atMost: Self.initialHeaderLimit))
    initialHeader = header.isEmpty ? nil : header
    ratchet = try RatchetState(from: &reader, hasSparse: hasSparse)
  }
}
