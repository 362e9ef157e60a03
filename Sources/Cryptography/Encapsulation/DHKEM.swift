/// DHKEM: a key encapsulation made of a Diffie–Hellman group and HKDF. Source: RFC 9180 §4.1.
extension KEMPublicKey {
  /// `Encap` and `AuthEncap` with a given ephemeral key, used this once; known answers give theirs.
  package func encapsulate(
    from sender: KEMPrivateKey?, ephemeral: KEMPrivateKey
  ) throws(CryptographyError) -> Encapsulation {
    let encapsulatedKey = ephemeral.publicKey.rawRepresentation
    var context = encapsulatedKey + rawRepresentation
    var secrets = [try ephemeral.sharedSecret(with: self)]
    if let sender {
      context += sender.publicKey.rawRepresentation
      secrets.append(try sender.sharedSecret(with: self))
    }
    let sharedSecret = try mechanism.extractAndExpand(SecretBytes(joining: secrets), context)
    return Encapsulation(sharedSecret: sharedSecret, encapsulatedKey: encapsulatedKey)
  }
}

extension KEMPrivateKey {
  /// `Decap` and `AuthDecap`.
  func decapsulate(
    _ ephemeral: KEMPublicKey, from sender: KEMPublicKey?
  ) throws(CryptographyError) -> SecretBytes {
    var context = ephemeral.rawRepresentation + publicKey.rawRepresentation
    var secrets = [try sharedSecret(with: ephemeral)]
    if let sender {
      context += sender.rawRepresentation
      secrets.append(try sharedSecret(with: sender))
    }
    return try mechanism.extractAndExpand(SecretBytes(joining: secrets), context)
  }

  /// `DeriveKeyPair`: the key that belongs to input key material. Source: RFC 9180 §7.1.3.
  ///
  /// - Parameters:
  ///   - mechanism: what the key is for.
  ///   - inputKeyMaterial: at least `mechanism.privateKeyByteCount` uniformly random bytes.
  /// - Returns: the key, always the same for the same material.
  /// - Throws: `invalidPrivateKey` where no candidate is in range (probability below 2⁻⁸⁰⁰⁰).
  public static func derive(
    _ mechanism: KeyEncapsulation, from inputKeyMaterial: RawSpan
  ) throws(CryptographyError) -> KEMPrivateKey {
    if mechanism == .xWing {
      return try KEMPrivateKey(.xWing, rawRepresentation: XWing.seed(from: inputKeyMaterial))
    }
    let labeled = mechanism.labeled
    let key = labeled.extract(
      salt: RawSpan(), label: "dkp_prk", inputKeyMaterial: inputKeyMaterial)
    let byteCount = mechanism.privateKeyByteCount
    guard mechanism.curve != nil else {
      let secret = try labeled.expand(key, label: "sk", info: [], byteCount: byteCount)
      return try KEMPrivateKey(mechanism, rawRepresentation: secret)
    }
    for counter in 0...UInt8.max {
      let candidate = try labeled.expand(
        key, label: "candidate", info: [counter], byteCount: byteCount)
      let masked = mechanism == .p521 ? candidate.maskingFirstByte(0x01) : candidate
      if let key = try? KEMPrivateKey(mechanism, rawRepresentation: masked) { return key }
    }
    throw .invalidPrivateKey
  }
}

extension KeyEncapsulation {
  /// HKDF with the mechanism's own suite identifier, "KEM" ‖ id.
  var labeled: LabeledHKDF {
    LabeledHKDF(hash, suite: Array("KEM".utf8) + rawValue.bigEndianBytes)
  }

  func extractAndExpand(
    _ secret: SecretBytes, _ context: [UInt8]
  ) throws(CryptographyError) -> SecretBytes {
    let key = labeled.extract(salt: RawSpan(), label: "eae_prk", inputKeyMaterial: secret.bytes)
    return try labeled.expand(
      key, label: "shared_secret", info: context, byteCount: sharedSecretByteCount)
  }
}

extension SecretBytes {
  /// The concatenation of `parts`.
  public init(joining parts: [SecretBytes]) {
    let total = parts.reduce(0) { $0 + $1.count }
    self = unsafe SecretBytes(count: total) { output in
      var offset = 0
      for part in parts {
        unsafe part.bytes.withUnsafeBytes { source in
          unsafe UnsafeMutableRawBufferPointer(rebasing: output[offset...]).copyMemory(from: source)
        }
        offset += part.count
      }
    }
  }
}
