internal import Glibc

/// Reads small files whole.
package enum FileContents {
  /// The bytes of a file; blocks.
  ///
  /// - Parameter path: where it is.
  /// - Returns: all of it.
  /// - Throws: `ReactorError.system` where it cannot be opened or read.
  package static func read(_ path: String) throws(ReactorError) -> [UInt8] {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .last("open \(path)") }
    let file = FileDescriptor(owning: number)
    var contents: [UInt8] = []
    var part = [UInt8](repeating: 0, count: Limits.readByteCount)
    while true {
      let count = unsafe Glibc.read(file.number, &part, part.count)
      guard count >= 0 else { throw .last("read \(path)") }
      guard count > 0 else { return contents }
      contents += part.prefix(count)
    }
  }
}
