internal import Cryptography
internal import Media

/// The beginning of a backup: what its key is sealed with.
///
/// "martlet-archive-1" (17) ‖ passes (`u32`) ‖ memory in KiB (`u32`) ‖ salt (16) ‖ nonce (24) ‖
/// ciphertext of key (32) ‖ size (`u64`) ‖ root (32), with its tag (16). Source: docs/protocol.md
/// §21.
struct ArchiveSeal {
  private static let magic = Array("martlet-archive-1".utf8)
  private static let openByteCount = 17 + 4 + 4 + 16
  /// Bytes of all of it.
  static let byteCount = openByteCount + 24 + 72 + 16

  /// What a reader computes at most, whoever has written the backup.
  private static let passLimit: UInt32 = 64
  private static let memoryLimit: UInt32 = 1 << 20

  let key: MediaKey
  let shape: MediaShape
  let root: [UInt8]

  /// The seal of an archive under a passphrase.
  ///
  /// - Throws: `CryptographyError`.
  func sealed(under passphrase: String) throws -> [UInt8] {
    var random = SystemRandom()
    let argon2id = Argon2id()
    let salt = random.bytes(Argon2id.saltByteCount)
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    let open =
      Self.magic + UInt32(argon2id.passes).bytes + UInt32(argon2id.memoryKibibytes).bytes + salt
    let secret = SecretBytes(
      key.secret.exposed() + UInt64(shape.byteCount).bytes + root)
    let wrapping = try argon2id.derive(Array(passphrase.utf8).bytes, salt: salt.bytes)
    return open + nonce
      + (try XChaCha20Poly1305.seal(
        secret.bytes, key: wrapping, nonce: nonce.bytes, associatedData: open.bytes))
  }

  init(key: MediaKey, shape: MediaShape, root: [UInt8]) {
    self.key = key
    self.shape = shape
    self.root = root
  }

  /// Opens a seal.
  ///
  /// - Throws: `ClientError.damagedBackup`, `.wrongKey` if the passphrase is another one.
  init(opening bytes: [UInt8], with passphrase: String) throws {
    guard bytes.count == Self.byteCount, bytes.starts(with: Self.magic) else {
      throw ClientError.damagedBackup("the file is no backup of martlet")
    }
    let open = Array(bytes[..<Self.openByteCount])
    let (passes, memory) = (UInt32(open[17..<21]), UInt32(open[21..<25]))
    guard (1...Self.passLimit).contains(passes), (8...Self.memoryLimit).contains(memory) else {
      throw ClientError.damagedBackup("the backup asks for too much work")
    }
    let salt = Array(open[25...])
    let nonce = Array(bytes[Self.openByteCount..<Self.openByteCount + 24])
    let sealed = Array(bytes[(Self.openByteCount + 24)...])
    let wrapping = try Argon2id(passes: Int(passes), memoryKibibytes: Int(memory))
      .derive(Array(passphrase.utf8).bytes, salt: salt.bytes)
    let secret: [UInt8]
    do {
      secret = try XChaCha20Poly1305.open(
        sealed.bytes, key: wrapping, nonce: nonce.bytes, associatedData: open.bytes)
    } catch {
      throw ClientError.wrongKey
    }
    let size = secret[32..<40].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let shape = MediaShape(byteCount: Int64(clamping: size)) else {
      throw ClientError.damagedBackup("the backup has an impossible size")
    }
    key = try MediaKey(SecretBytes(Array(secret[..<32])))
    self.shape = shape
    root = Array(secret[40...])
  }
}

extension FixedWidthInteger {
  /// The bytes, most significant first.
  var bytes: [UInt8] {
    (0..<Self.bitWidth / 8).map {
      UInt8(truncatingIfNeeded: self >> Self(Self.bitWidth - 8 - 8 * $0))
    }
  }
}

extension UInt32 {
  /// A number from its bytes, most significant first.
  init(_ bytes: ArraySlice<UInt8>) { self = bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
