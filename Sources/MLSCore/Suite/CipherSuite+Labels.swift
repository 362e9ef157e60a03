package import Cryptography

/// The operations of the protocol, each bound to its purpose by a label.
///
/// Source: RFC 9420 §5.1.2, §5.1.3, §5.2, §8.
extension CipherSuite {
  /// What a signature is made for.
  package enum SignatureLabel: String, Sendable {
    case framedContent = "FramedContentTBS"
    case leafNode = "LeafNodeTBS"
    case keyPackage = "KeyPackageTBS"
    case groupInfo = "GroupInfoTBS"
  }

  /// `SignWithLabel`.
  package func sign(
    _ content: [UInt8], label: String, with key: SigningKey
  ) throws(MLSError) -> [UInt8] {
    guard key.scheme == signatureScheme else { throw .violation(.signatureSchemeMismatch) }
    return try MLSError.cryptography { () throws(CryptographyError) in
      try key.sign(Self.labelled(label, content).bytes)
    }
  }

  package func sign(
    _ content: [UInt8], label: SignatureLabel, with key: SigningKey
  ) throws(MLSError) -> [UInt8] {
    try sign(content, label: label.rawValue, with: key)
  }

  /// `VerifyWithLabel`; `publicKey` comes from a peer.
  package func isValidSignature(
    _ signature: [UInt8], of content: [UInt8], label: String, by publicKey: [UInt8]
  ) -> Bool {
    guard let key = try? VerificationKey(signatureScheme, rawRepresentation: publicKey) else {
      return false
    }
    return key.isValid(signature.bytes, of: Self.labelled(label, content).bytes)
  }

  /// Refuses a signature that is not one of `content` for the purpose by `publicKey`.
  ///
  /// - Throws: `MLSError.violation` of the rule that wants the signature.
  package func verify(
    _ signature: [UInt8], of content: [UInt8], label: SignatureLabel, by publicKey: [UInt8],
    or rule: Rule
  ) throws(MLSError) {
    guard isValidSignature(signature, of: content, label: label.rawValue, by: publicKey) else {
      throw .violation(rule)
    }
  }

  /// `RefHash`.
  package func refHash(_ value: [UInt8], label: String) -> [UInt8] {
    hash(
      WireWriter.encode(reserving: value.count + 48) { writer in
        writer.writeOpaque(Array(label.utf8))
        writer.writeOpaque(value)
      })
  }

  /// The reference of a key package.
  package func reference(of keyPackage: KeyPackage) -> [UInt8] {
    refHash(keyPackage.encoded, label: "MLS 1.0 KeyPackage Reference")
  }

  /// The reference of a proposal, over the content that carried it.
  package func reference(of content: AuthenticatedContent) -> ProposalReference {
    ProposalReference(
      bytes: refHash(content.wireBytes, label: "MLS 1.0 Proposal Reference"))
  }

  private static func labelled(_ label: String, _ content: [UInt8]) -> [UInt8] {
    WireWriter.encode(reserving: content.count + 48) { writer in
      writer.writeOpaque(Array("MLS 1.0 \(label)".utf8))
      writer.writeOpaque(content)
    }
  }

  /// What `EncryptWithLabel` binds its messages to, hashed once for all recipients: a Welcome to
  /// thousands is bound to the whole tree in it.
  package func prepare(label: String, context: [UInt8]) -> HPKE.PreparedInfo {
    hpke.prepare(info: Self.labelled(label, context).bytes)
  }

  /// `EncryptWithLabel`.
  package func encrypt(
    _ plaintext: SecretBytes, to publicKey: [UInt8], info: HPKE.PreparedInfo,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> HPKECiphertext {
    let sealed = try MLSError.cryptography { () throws(CryptographyError) in
      let key = try KEMPublicKey(kem, rawRepresentation: publicKey)
      return try hpke.seal(plaintext.bytes, to: key, info: info, using: &random)
    }
    return HPKECiphertext(kemOutput: sealed.encapsulatedKey, ciphertext: sealed.ciphertext)
  }

  /// `DecryptWithLabel`.
  package func decrypt(
    _ ciphertext: HPKECiphertext, with key: KEMPrivateKey, label: String, context: [UInt8]
  ) throws(MLSError) -> SecretBytes {
    let info = Self.labelled(label, context)
    let message = HPKE.SealedMessage(
      encapsulatedKey: ciphertext.kemOutput, ciphertext: ciphertext.ciphertext)
    return try MLSError.cryptography { () throws(CryptographyError) in
      var plaintext = try hpke.open(message, with: key, info: info.bytes)
      defer { plaintext.erase() }
      return SecretBytes(copying: plaintext.bytes)
    }
  }

  /// `ExpandWithLabel`; `byteCount` is within what HKDF gives.
  package func expand(
    _ secret: SecretBytes, label: String, context: [UInt8] = [], byteCount: Int
  ) throws(MLSError) -> SecretBytes {
    let info = WireWriter.encode(reserving: context.count + 48) { writer in
      writer.write(UInt16(truncatingIfNeeded: byteCount))
      writer.writeOpaque(Array("MLS 1.0 \(label)".utf8))
      writer.writeOpaque(context)
    }
    return try MLSError.cryptography { () throws(CryptographyError) in
      try HKDF(hashFunction).expand(secret.bytes, info: info.bytes, byteCount: byteCount)
    }
  }

  /// `DeriveSecret`.
  package func derive(_ secret: SecretBytes, label: String) throws(MLSError) -> SecretBytes {
    try expand(secret, label: label, byteCount: hashByteCount)
  }

  /// `KDF.Extract`.
  package func extract(salt: SecretBytes, inputKeyMaterial: SecretBytes) -> SecretBytes {
    HKDF(hashFunction).extract(salt: salt.bytes, inputKeyMaterial: inputKeyMaterial.bytes)
  }

  /// `MAC`, for the confirmation and membership tags.
  package func tag(_ message: [UInt8], key: SecretBytes) -> [UInt8] {
    MessageAuthentication(hashFunction).tag(message.bytes, key: key.bytes)
  }

  /// Whether `tag` is that of `message`; takes the same time whatever the tag holds.
  package func isValidTag(_ tag: [UInt8], of message: [UInt8], key: SecretBytes) -> Bool {
    MessageAuthentication(hashFunction).isValid(tag.bytes, of: message.bytes, key: key.bytes)
  }

  /// Whether `publicKey` is one that path secrets can be encrypted to.
  package func isValidEncryptionKey(_ publicKey: [UInt8]) -> Bool {
    guard let key = try? KEMPublicKey(kem, rawRepresentation: publicKey) else { return false }
    return !key.hasSmallOrder
  }
}

extension MLSError {
  /// Runs `body`, whose failures become `MLSError.cryptography`.
  package static func cryptography<Result>(
    _ body: () throws(CryptographyError) -> Result
  ) throws(MLSError) -> Result {
    do { return try body() } catch { throw .cryptography(error) }
  }
}
