internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText

/// A file that is to be sent.
enum InputFile {
  /// So small that it travels in its message.
  case embedded([UInt8])
  /// Larger: it is uploaded.
  case uploaded(MediaSource)

  /// Looks at a file, which may be a pipe; at standard input if the path is "-". No more is read
  /// than fits in a message.
  ///
  /// - Throws: `UsageError` if it cannot be read.
  init(_ path: String) throws {
    guard !Input.isStandardInput(path) else {
      self = try Self.read(.standardInput, "standard input")
      return
    }
    let name: Line = "\(foreign: path)"
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let type = attributes?[.type] as? FileAttributeType
    guard type != .typeDirectory else { throw UsageError("cannot read \(name): it is a folder") }
    let size = (attributes?[.size] as? NSNumber)?.int64Value ?? 0
    if type == .typeRegular, size > Int64(Messenger.embeddedByteLimit) {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw Input.unreadable(name)
      }
      self = .uploaded(.path(path))
      return
    }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw Input.unreadable(name) }
    self = try Self.read(handle, name)
  }

  private static func read(_ handle: FileHandle, _ name: Line) throws -> InputFile {
    do {
      let bytes = Array(try handle.read(upToCount: Messenger.embeddedByteLimit + 1) ?? Data())
      guard bytes.count > Messenger.embeddedByteLimit else { return .embedded(bytes) }
      // A pipe that goes on stays open until the program ends.
      return .uploaded(.continued(bytes, descriptor: dup(handle.fileDescriptor)))
    } catch {
      throw FileError(name.text, error)
    }
  }
}
