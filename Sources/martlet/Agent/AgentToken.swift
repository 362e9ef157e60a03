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

  /// Whether a request's `authorization` shows it; what differs does not show in the time taken.
  func isShown(by authorization: String?) -> Bool {
    let shown = Array((authorization ?? "").utf8)
    let expected = Array("Bearer \(text)".utf8)
    guard shown.count == expected.count else { return false }
    return zip(shown, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
