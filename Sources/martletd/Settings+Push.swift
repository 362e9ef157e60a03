internal import Cryptography
internal import Foundation
internal import MartletServer

extension Settings {
  /// The key that seals what a copy of the database is not to give away. It is made where there is
  /// none.
  ///
  /// - Throws: `SettingsError`.
  func storageKey() throws -> StorageKey {
    let named = self[.storageKeyFile]
    let file = try named.isEmpty ? DataDirectory(nonEmpty(.dataDirectory)).path("storage.key") : named
    if !FileManager.default.fileExists(atPath: file) {
      var random = SystemRandom()
      let text = random.bytes(XChaCha20Poly1305.keyByteCount).hexadecimal + "\n"
      guard
        FileManager.default.createFile(
          atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
      else { throw SettingsError.unusable(.storageKeyFile, file, "it cannot be written") }
    }
    guard let text = try? String(contentsOfFile: file, encoding: .utf8),
      let bytes = [UInt8](hexadecimal: text.trimmingCharacters(in: .whitespacesAndNewlines)),
      let key = try? StorageKey(SecretBytes(bytes))
    else {
      throw SettingsError.unusable(.storageKeyFile, file, "expected 64 hexadecimal digits")
    }
    return key
  }

  /// How push services know the server.
  var push: PushPolicy {
    get throws {
      var push = PushPolicy()
      push.contact = self[.pushContact]
      guard push.contact.hasPrefix("mailto:") || push.contact.hasPrefix("https://") else {
        throw SettingsError.wrong(.pushContact, push.contact)
      }
      return push
    }
  }
}
