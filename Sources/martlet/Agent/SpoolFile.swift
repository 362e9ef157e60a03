internal import Foundation
internal import MartletClient
internal import PlainText

/// A file without a name, which is gone with whoever has it open.
final class SpoolFile: Sendable {
  private let handle: FileHandle

  /// - Throws: `UsageError` if it cannot be made.
  init() throws {
    let files = FileManager.default
    let path = files.temporaryDirectory.appending(path: "martlet-\(MessageID.random())").path
    guard
      files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forUpdatingAtPath: path)
    else { throw UsageError("cannot write the file \(foreign: path)") }
    try files.removeItem(atPath: path)
    self.handle = handle
  }

  /// The descriptor, which is open as long as this is.
  var descriptor: Int32 { handle.fileDescriptor }

  func append(_ bytes: [UInt8]) throws {
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
  }

  func rewind() throws { try handle.seek(toOffset: 0) }

  /// The next bytes; nil at the end.
  func read(upTo count: Int) throws -> [UInt8]? {
    guard let data = try handle.read(upToCount: count), !data.isEmpty else { return nil }
    return Array(data)
  }
}
