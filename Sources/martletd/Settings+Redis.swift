internal import Foundation
internal import Redis

extension Settings {
  /// What carries hints between nodes; nil for nothing.
  ///
  /// - Throws: `SettingsError`, which shows no password.
  var redis: RedisConfiguration? {
    get throws {
      guard !self[.redisURL].isEmpty else { return nil }
      let url: RedisURL
      do {
        url = try RedisURL(self[.redisURL])
      } catch {
        throw SettingsError.unusable(.redisURL, shownRedisURL, "\(error)")
      }
      let path = self[.redisAuthorities]
      guard !path.isEmpty else { return try RedisConfiguration(url) }
      guard url.isTLS, let authorities = FileManager.default.contents(atPath: path) else {
        throw SettingsError.wrong(.redisAuthorities, path)
      }
      do {
        return try RedisConfiguration(url, authorities: Array(authorities))
      } catch {
        throw SettingsError.unusable(.redisAuthorities, path, "\(error)")
      }
    }
  }

  /// The URL as it may be shown: what is no URL may be a password.
  var shownRedisURL: String {
    let text = self[.redisURL]
    if text.isEmpty { return "" }
    return text.contains("://") ? DatabaseURL(text).withoutSecrets : "…"
  }
}
