internal import Cryptography
internal import Foundation
internal import MartletClient
internal import PlainText
internal import PrivateFiles

/// The word that opens an agent's port.
struct AgentToken: Sendable {
  private let text: String

  /// Reads the token of a file, or makes one that only its owner may read.
  ///
  /// - Throws: `UsageError` if others may read the file, or it cannot be made.
  static func load(at path: String) throws -> AgentToken {
    let files = FileManager.default
    if !files.fileExists(atPath: path) {
      let text = MessageID.random().description + MessageID.random().description
      do {
        _ = try PrivateFile.create(path, Array("\(text)\n".utf8))
      } catch {
        throw UsageError(
          "cannot write the token file \(foreign: path): \(foreign: error.description)")
      }
    }
    let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
    guard mode & 0o077 == 0 else {
      throw UsageError(
        "others may read the token file \(foreign: path)", hint: "give it mode 0600, or delete it")
    }
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard text.utf8.count >= 32 else {
      throw UsageError("the token file \(foreign: path) holds less than 32 characters")
    }
    return AgentToken(text: text)
  }

  /// How long a browser that a link has opened stays admitted.
  private static let sessionSeconds: Int64 = 30 * 24 * 3600

  /// What a page shows in place of the token: whoever gets hold of it has the account only for a
  /// while, and only until the token's file is deleted.
  func session(from now: Date) -> String {
    let end = Int64(now.timeIntervalSince1970) + Self.sessionSeconds
    let name = "\(end).\(MessageID.random())"
    return "\(name).\(tag(name))"
  }

  /// Whether a request's `authorization` shows the token, or a session that was made of it; what
  /// differs does not show in the time taken.
  func isShown(by authorization: String?, at now: Date = .now) -> Bool {
    let shown = authorization ?? ""
    if Self.areEqual(shown, "Bearer \(text)") { return true }
    let parts = shown.split(separator: ".", omittingEmptySubsequences: false)
    guard shown.hasPrefix("Bearer "), parts.count == 3,
      let end = Int64(parts[0].dropFirst(7)), end > Int64(now.timeIntervalSince1970)
    else { return false }
    return Self.areEqual(String(parts[2]), tag("\(end).\(parts[1])"))
  }

  private func tag(_ name: String) -> String {
    let message = Array("martlet page session \(name)".utf8)
    let key = Array(text.utf8)
    return MessageAuthentication(.sha256).tag(message.bytes, key: key.bytes)
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  private static func areEqual(_ shown: String, _ expected: String) -> Bool {
    guard shown.utf8.count == expected.utf8.count else { return false }
    return zip(shown.utf8, expected.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
