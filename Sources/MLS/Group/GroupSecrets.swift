package import Cryptography
package import MLSCore

/// What a new member is given, encrypted to its key package.
///
/// Source: RFC 9420 §12.4.3.1.
package struct GroupSecrets: Sendable, WireCodable {
  /// The start of the epoch.
  package let joinerSecret: SecretBytes
  /// The path secret of the lowest node over both the new member and the committer; nil if the
  /// commit has no path.
  package let pathSecret: SecretBytes?
  /// The pre-shared keys that the epoch needs.
  package let preSharedKeys: [PreSharedKeyID]

  package init(
    joinerSecret: SecretBytes, pathSecret: SecretBytes?, preSharedKeys: [PreSharedKeyID]
  ) {
    self.joinerSecret = joinerSecret
    self.pathSecret = pathSecret
    self.preSharedKeys = preSharedKeys
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    joinerSecret = try reader.readSecret()
    pathSecret = try reader.readPresence() ? try reader.readSecret() : nil
    preSharedKeys = try reader.readVector()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeSecret(joinerSecret)
    if let pathSecret {
      writer.write(UInt8(1))
      writer.writeSecret(pathSecret)
    } else {
      writer.write(UInt8(0))
    }
    writer.writeVector(preSharedKeys)
  }
}

extension Welcome {
  /// What the GroupInfo of a Welcome is under.
  package static func key(
    _ welcomeSecret: SecretBytes, _ suite: CipherSuite
  ) throws(MLSError) -> MessageKey {
    MessageKey(
      key: try suite.expand(welcomeSecret, label: "key", byteCount: suite.aead.keyByteCount),
      nonce: try suite.expand(
        welcomeSecret, label: "nonce", byteCount: suite.aead.nonceByteCount))
  }

  /// The Welcome of all members that a commit added.
  ///
  /// - Parameters:
  ///   - transition: what the commit did.
  ///   - path: the secrets of its path, where it has one.
  ///   - schedule: of the epoch that it started.
  ///   - groupInfo: of that epoch.
  ///   - random: where ephemeral keys come from.
  /// - Throws: `MLSError.cryptography` for a key package whose key takes no encryption.
  package init(
    for transition: Transition, path: PathSecrets?, schedule: KeySchedule,
    groupInfo: GroupInfo, using random: inout some RandomNumberGenerator
  ) throws(MLSError) {
    let suite = transition.context.cipherSuite
    let key = try Self.key(schedule.welcomeSecret, suite)
    let encryptedGroupInfo = try MLSError.cryptography { () throws(CryptographyError) in
      try suite.aead.seal(groupInfo.encoded.bytes, key: key.key, nonce: key.nonce.bytes)
    }
    let info = suite.prepare(label: "Welcome", context: encryptedGroupInfo)
    var secrets: [EncryptedGroupSecrets] = []
    for (add, index) in zip(transition.proposals.adds, transition.provisional.added) {
      let content = GroupSecrets(
        joinerSecret: schedule.joinerSecret,
        pathSecret: Self.pathSecret(for: index, transition, path),
        preSharedKeys: transition.proposals.preSharedKeys)
      secrets.append(
        EncryptedGroupSecrets(
          newMember: add.keyPackage.reference,
          encryptedGroupSecrets: try suite.encrypt(
            WireWriter.encodeSecret { $0.write(content) }, to: add.keyPackage.initKey, info: info,
            using: &random)))
    }
    self.init(cipherSuite: suite, secrets: secrets, encryptedGroupInfo: encryptedGroupInfo)
  }

  private static func pathSecret(
    for index: LeafIndex, _ transition: Transition, _ path: PathSecrets?
  ) -> SecretBytes? {
    guard let path else { return nil }
    let step = transition.steps.firstIndex { $0.copathChild.covers(index.node) }
    return step.map { path.secrets[$0] }
  }
}
