internal import Foundation
internal import PlainText
internal import PrivateFiles

/// A file without a name, which is gone with whoever has it open.
final class SpoolFile: Sendable {
  private let handle: FileHandle

  /// - Throws: `UsageError` if it cannot be made.
  init() throws {
    let folder = FileManager.default.temporaryDirectory.path
    do {
      handle = FileHandle(
        fileDescriptor: try PrivateFile.unnamed(in: folder), closeOnDealloc: true)
    } catch {
      throw UsageError(
        "cannot write a file in \(foreign: folder): \(foreign: error.description)")
    }
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
