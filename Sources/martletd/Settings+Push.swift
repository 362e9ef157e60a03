internal import Cryptography
internal import Foundation
internal import MartletServer
internal import PrivateFiles

extension Settings {
  /// The key that seals what a copy of the database is not to give away. It is made where there is
  /// none.
  ///
  /// - Throws: `SettingsError`.
  func storageKey() throws -> StorageKey {
    let named = self[.storageKeyFile]
    let file =
      try named.isEmpty ? DataDirectory(nonEmpty(.dataDirectory)).path("storage.key") : named
    if !FileManager.default.fileExists(atPath: file) {
      var random = SystemRandom()
      let text = random.bytes(XChaCha20Poly1305.keyByteCount).hexadecimal + "\n"
      do {
        _ = try PrivateFile.create(file, Array(text.utf8))
      } catch {
        throw SettingsError.unusable(.storageKeyFile, file, "it cannot be written: \(error)")
      }
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
      push.apns = try apns
      push.fcm = try fcm
      return push
    }
  }

  private var apns: PushPolicy.APNs? {
    get throws {
      let file = self[.apnsKeyFile]
      guard !file.isEmpty else { return nil }
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        throw SettingsError.unreadable(file)
      }
      guard let key = try? PEMSigningKey(text), key.algorithm == .ecdsaP256SHA256 else {
        throw SettingsError.unusable(.apnsKeyFile, file, "expected \(Setting.apnsKeyFile.expected)")
      }
      return PushPolicy.APNs(
        key: key, keyID: try nonEmpty(.apnsKeyID), teamID: try nonEmpty(.apnsTeamID),
        topic: try nonEmpty(.apnsTopic), url: try serviceURL(.apnsURL))
    }
  }

  private struct ServiceAccount: Decodable {
    let client_email: String
    let private_key: String
    let project_id: String
    let token_uri: String
  }

  private var fcm: PushPolicy.FCM? {
    get throws {
      let file = self[.fcmCredentialsFile]
      guard !file.isEmpty else { return nil }
      guard let data = FileManager.default.contents(atPath: file) else {
        throw SettingsError.unreadable(file)
      }
      guard let account = try? JSONDecoder().decode(ServiceAccount.self, from: data),
        let key = try? PEMSigningKey(account.private_key), key.algorithm == .rsaPKCS1SHA256,
        account.token_uri.hasPrefix("https://")
      else {
        throw SettingsError.unusable(
          .fcmCredentialsFile, file, "expected \(Setting.fcmCredentialsFile.expected)")
      }
      return PushPolicy.FCM(
        key: key, email: account.client_email, project: account.project_id,
        tokenURL: account.token_uri, url: try serviceURL(.fcmURL))
    }
  }

  private func serviceURL(_ setting: Setting) throws -> String {
    let text = self[setting]
    guard text.hasPrefix("https://"), !text.dropFirst(8).contains("/") else {
      throw SettingsError.wrong(setting, text)
    }
    return text
  }
}
