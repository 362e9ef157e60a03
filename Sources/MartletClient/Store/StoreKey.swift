internal import Cryptography
internal import Foundation
internal import Glibc

/// What opens a device's file.
public enum StoreKey: Sendable {
  /// A passphrase, which Argon2id makes slow to guess.
  case passphrase(String)
  /// A file of 32 random bytes that its owner alone may read; made together with the account.
  case keyFile(String)
}

extension StoreKey {
  /// How the key that seals the file's key is made; kept in the clear beside it.
  struct Derivation: Sendable {
    var salt: [UInt8]
    var passes: Int
    var memoryKibibytes: Int

    static func new(using random: inout some RandomNumberGenerator) -> Derivation {
      Derivation(
        salt: random.bytes(Argon2id.saltByteCount), passes: 3, memoryKibibytes: 65_536)
    }
  }

  /// The key that seals the file's own key.
  ///
  /// - Parameters:
  ///   - derivation: for a passphrase.
  ///   - isNew: whether a key file is to be made.
  /// - Returns: 32 secret bytes.
  /// - Throws: `ClientError.keyFile`, `CryptographyError`.
  func wrappingKey(_ derivation: Derivation, isNew: Bool) throws -> SecretBytes {
    switch self {
    case .passphrase(let text):
      let argon2id = Argon2id(
        passes: derivation.passes, memoryKibibytes: derivation.memoryKibibytes)
      return try argon2id.derive(Array(text.utf8).bytes, salt: derivation.salt.bytes)
    case .keyFile(let path):
      return try isNew ? Self.makeKeyFile(path) : Self.readKeyFile(path)
    }
  }

  /// Whether there is a key file; true for a passphrase, which has none to make.
  var fileExists: Bool {
    guard case .keyFile(let path) = self else { return true }
    return FileManager.default.fileExists(atPath: path)
  }

  /// Removes the key file.
  func removeFile() {
    guard case .keyFile(let path) = self else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func makeKeyFile(_ path: String) throws -> SecretBytes {
    // An interrupted call may have left a file without the key.
    if FileManager.default.contents(atPath: path)?.isEmpty == true {
      try? FileManager.default.removeItem(atPath: path)
    }
    if FileManager.default.fileExists(atPath: path) { return try readKeyFile(path) }
    var random = SystemRandom()
    let key = random.secretBytes(XChaCha20Poly1305.keyByteCount)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let isMade: Bool
    do {
      isMade = try Folder(folder).create(
        URL(fileURLWithPath: path).lastPathComponent, key.exposed())
    } catch let error as FileError where [ENOSPC, EDQUOT, EFBIG].contains(error.number) {
      throw ClientError.unwritableStore("there is no room on the disk for the key file \(path)")
    } catch let error as FileError {
      throw ClientError.keyFile("cannot write key file \(error)")
    }
    guard isMade else { throw ClientError.keyFile("cannot write key file \(path)") }
    return key
  }

  private static func readKeyFile(_ path: String) throws -> SecretBytes {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ClientError.keyFile("cannot read key file \(path)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o077 == 0 else {
      throw ClientError.keyFile(
        "key file \(path) can be read by others; expected mode 0600, got \(String(mode, radix: 8))")
    }
    guard data.count == XChaCha20Poly1305.keyByteCount else {
      throw ClientError.keyFile("key file \(path) has \(data.count) bytes, expected 32")
    }
    return SecretBytes(Array(data))
  }
}
