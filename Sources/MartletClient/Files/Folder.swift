internal import Foundation
internal import Glibc

/// A folder that is held open, so that what is made in it is made there and nowhere else, even if
/// its path comes to lead to another place meanwhile.
///
/// The unsafe calls pass a string to a function of POSIX that reads it and keeps nothing.
struct Folder: ~Copyable {
  let descriptor: Int32
  private let path: String

  /// Opens a folder, which is made if it does not exist.
  ///
  /// - Throws: `FileError`.
  init(_ path: String) throws {
    descriptor = try Self.open(path)
    self.path = path
  }

  private static func open(_ path: String) throws -> Int32 {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileError(path, error)
    }
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, number: errno) }
    return descriptor
  }

  deinit { close(descriptor) }

  /// Makes a file with some bytes; false if there is something of that name already, which stays
  /// as it is. No symbolic link is followed.
  ///
  /// - Throws: `FileError`; nothing is left behind then.
  func create(_ name: String, _ bytes: [UInt8]) throws -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe openat(descriptor, name, flags, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return false }
      throw FileError("\(path)/\(name)", number: errno)
    }
    do {
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
    } catch {
      unsafe unlinkat(descriptor, name, 0)
      throw FileError("\(path)/\(name)", error)
    }
    return true
  }

  /// Whether there is a file, no link to one, with exactly some bytes.
  func has(_ name: String, with bytes: [UInt8]) -> Bool {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_size == bytes.count
    else { return false }
    return (try? handle.readToEnd() ?? Data()) == Data(bytes)
  }
}
