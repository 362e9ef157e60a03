internal import Cryptography
internal import Protobuf

/// Seals what an account is called and looks like for those who have its profile key.
///
/// XChaCha20-Poly1305: nonce (24) ‖ ciphertext ‖ tag (16). The associated data are a label, the
/// account and the version, so that the server can give nobody another's profile, nor an older one
/// as a newer. Source: docs/protocol.md §23.
struct ProfileSeal {
  /// Bytes that a profile is padded to: the least that holds it.
  static let paddedByteCounts = [512, 4096]
  /// Bytes that a picture may have: with nonce and tag it fits in an envelope.
  static let pictureByteLimit = 98_304 - XChaCha20Poly1305.nonceByteCount - 16
  static let keyByteCount = XChaCha20Poly1305.keyByteCount

  private static let delimiter: UInt8 = 0x80
  private static let profileLabel = Array("Martlet_Profile_v1".utf8)
  private static let pictureLabel = Array("Martlet_ProfilePicture_v1".utf8)

  let account: AccountID
  let key: SecretBytes

  /// Seals a profile.
  ///
  /// - Throws: `ClientError.invalidContent` if it is too long.
  func seal(_ profile: Profile, version: UInt64) throws -> [UInt8] {
    var plaintext = profile.encoded() + [Self.delimiter]
    guard let padded = Self.paddedByteCounts.first(where: { plaintext.count <= $0 }) else {
      throw ClientError.invalidContent("the profile is too long")
    }
    plaintext += [UInt8](repeating: 0, count: padded - plaintext.count)
    return try seal(plaintext, Self.profileLabel, version)
  }

  /// Opens a profile; nil if it was sealed by another key, for another version, or is none.
  func open(_ sealed: [UInt8], version: UInt64) -> Profile? {
    guard let padded = open(sealed, Self.profileLabel, version),
      let end = padded.lastIndex(where: { $0 != 0 }), padded[end] == Self.delimiter,
      let profile = try? Profile(decoding: Array(padded[..<end])),
      (try? profile.validate()) != nil
    else { return nil }
    return profile
  }

  /// Seals a picture.
  func seal(picture: [UInt8], version: UInt64) throws -> [UInt8] {
    guard picture.count <= Self.pictureByteLimit else {
      throw ClientError.invalidContent(
        "picture of \(picture.count) bytes exceeds the limit of \(Self.pictureByteLimit)")
    }
    return try seal(picture, Self.pictureLabel, version)
  }

  /// Opens a picture; nil if it was sealed by another key, or for another version.
  func open(picture sealed: [UInt8], version: UInt64) -> [UInt8]? {
    open(sealed, Self.pictureLabel, version)
  }

  private func seal(_ plaintext: [UInt8], _ label: [UInt8], _ version: UInt64) throws -> [UInt8] {
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    return nonce
      + (try XChaCha20Poly1305.seal(
        plaintext.bytes, key: key, nonce: nonce.bytes,
        associatedData: associatedData(label, version).bytes))
  }

  private func open(_ sealed: [UInt8], _ label: [UInt8], _ version: UInt64) -> [UInt8]? {
    guard sealed.count > XChaCha20Poly1305.nonceByteCount else { return nil }
    let nonce = Array(sealed.prefix(XChaCha20Poly1305.nonceByteCount))
    let ciphertext = Array(sealed.dropFirst(nonce.count))
    return try? XChaCha20Poly1305.open(
      ciphertext.bytes, key: key, nonce: nonce.bytes,
      associatedData: associatedData(label, version).bytes)
  }

  private func associatedData(_ label: [UInt8], _ version: UInt64) -> [UInt8] {
    label + account.bytes
      + stride(from: UInt64(56), through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: version >> $0)
      }
  }
}
