internal import Glibc

/// Files that are written bit by bit, and get their names when they are whole.
extension Folder {
  /// Opens a file to be written, which is made if it does not exist; no symbolic link is followed.
  ///
  /// - Throws: `FileError`.
  func openPartial(_ name: String) throws -> OpenFile {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = unsafe openat(descriptor, name, flags, 0o600)
    guard file >= 0 else { throw FileError(name, number: errno) }
    return OpenFile.owning(file, called: name)
  }

  /// Opens a file to be read; nil if there is none, or if it is no file.
  func openExisting(_ name: String) -> OpenFile? {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    let opened = OpenFile.owning(file, called: name)
    guard let facts = try? opened.facts(), facts.isRegular else { return nil }
    return opened
  }

  /// Gives a file its name; false if there is something of that name already, which stays.
  ///
  /// - Throws: `FileError`.
  func rename(_ name: String, to new: String) throws -> Bool {
    guard unsafe linkat(descriptor, name, descriptor, new, 0) == 0 else {
      if errno == EEXIST { return false }
      throw FileError(new, number: errno)
    }
    remove(name)
    fsync(descriptor)
    return true
  }

  /// Removes a file, if it is there.
  func remove(_ name: String) { unsafe unlinkat(descriptor, name, 0) }
}
