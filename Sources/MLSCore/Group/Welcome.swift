/// A ciphertext made by HPKE.
///
/// Source: RFC 9420 §5.1.3.
package struct HPKECiphertext: Hashable, Sendable, WireCodable {
  /// The encapsulated key.
  package var kemOutput: [UInt8]
  /// The sealed content with its tag.
  package var ciphertext: [UInt8]

  package init(kemOutput: [UInt8], ciphertext: [UInt8]) {
    self.kemOutput = kemOutput
    self.ciphertext = ciphertext
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    kemOutput = try reader.readOpaque()
    ciphertext = try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(kemOutput)
    writer.writeOpaque(ciphertext)
  }
}

/// What a new member needs besides the GroupInfo, encrypted to its key package.
///
/// Source: RFC 9420 §12.4.3.1.
package struct EncryptedGroupSecrets: Hashable, Sendable, WireCodable {
  /// The hash of the key package.
  package var newMember: [UInt8]
  /// The encrypted GroupSecrets.
  package var encryptedGroupSecrets: HPKECiphertext

  package init(newMember: [UInt8], encryptedGroupSecrets: HPKECiphertext) {
    self.newMember = newMember
    self.encryptedGroupSecrets = encryptedGroupSecrets
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    newMember = try reader.readOpaque()
    encryptedGroupSecrets = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(newMember)
    writer.write(encryptedGroupSecrets)
  }
}

/// The invitation of all members that one commit added.
///
/// Source: RFC 9420 §12.4.3.1.
public struct Welcome: Hashable, Sendable {
  /// The cipher suite of the group and of the key packages.
  public let cipherSuite: CipherSuite
  /// One entry for each new member.
  package let secrets: [EncryptedGroupSecrets]
  /// The GroupInfo under the epoch's welcome key.
  package let encryptedGroupInfo: [UInt8]

  package init(
    cipherSuite: CipherSuite, secrets: [EncryptedGroupSecrets], encryptedGroupInfo: [UInt8]
  ) {
    self.cipherSuite = cipherSuite
    self.secrets = secrets
    self.encryptedGroupInfo = encryptedGroupInfo
  }

  /// The hashes of the key packages that the invitation is for.
  public var newMembers: [[UInt8]] { secrets.map(\.newMember) }
}

extension Welcome: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    cipherSuite = try reader.read()
    secrets = try reader.readVector()
    encryptedGroupInfo = try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(cipherSuite)
    writer.writeVector(secrets)
    writer.writeOpaque(encryptedGroupInfo)
  }
}
