internal import Glibc

/// A file with a secret, which nobody but its owner can read at any moment.
public enum PrivateFile {
  /// Why a file could not be made.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// The system's number of the error.
    public let number: Int32

    /// What is wrong, in the system's words.
    public var description: String { unsafe String(cString: strerror(number)) }
  }

  /// Makes a file of mode 0600, with all its bytes or not at all, whatever ends the program.
  ///
  /// - Parameters:
  ///   - path: where; its folder has to be there.
  ///   - contents: the bytes.
  /// - Returns: false if there is something of that name already, which stays as it is.
  /// - Throws: `Failure`; nothing is left behind then.
  public static func create(_ path: String, _ contents: [UInt8]) throws(Failure) -> Bool {
    let (descriptor, draft) = try unique(path)
    defer {
      close(descriptor)
      unsafe unlink(draft)
    }
    var written = 0
    while written < contents.count {
      let count = unsafe contents.withUnsafeBytes { bytes in
        unsafe write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(number: count == 0 ? EIO : errno) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw Failure(number: errno) }
    if unsafe link(draft, path) == 0 { return true }
    if errno == EEXIST { return false }
    throw Failure(number: errno)
  }

  /// Opens a file without a name, which is gone with whoever has it open.
  ///
  /// - Parameter folder: on the file system of which it takes room.
  /// - Returns: the descriptor, for reading and writing; the caller closes it.
  /// - Throws: `Failure`.
  public static func unnamed(in folder: String) throws(Failure) -> Int32 {
    let (descriptor, name) = try unique("\(folder)/.martlet")
    unsafe unlink(name)
    return descriptor
  }

  /// A new file whose name begins so.
  private static func unique(
    _ prefix: String
  ) throws(Failure) -> (descriptor: Int32, name: [CChar]) {
    var name = Array("\(prefix).XXXXXX".utf8CString)
    let descriptor = unsafe name.withUnsafeMutableBufferPointer {
      unsafe $0.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw Failure(number: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return (descriptor, name)
  }
}
