internal import CLinux
internal import Glibc

/// Folders and the names in them. Every function blocks: call it on a `BlockingPool`.
package enum DiskFolder {
  /// Makes a folder and those above it, and waits until they are on the disk; only you can look
  /// into those that are new.
  ///
  /// - Throws: `ReactorError.system`.
  package static func make(_ path: String) throws(ReactorError) {
    if unsafe access(path, F_OK) == 0 { return }
    let parent = parent(of: path)
    if parent != path { try make(parent) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last("mkdir") }
    try synchronize(parent)
  }

  /// Waits until the names in a folder are on the disk.
  ///
  /// - Throws: `ReactorError.system`.
  package static func synchronize(_ path: String) throws(ReactorError) {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw .last("open") }
    let folder = FileDescriptor(owning: number)
    guard fsync(folder.number) == 0 else { throw .last("fsync") }
  }

  /// Removes files; those that are not there are passed over.
  ///
  /// - Throws: `ReactorError.system`.
  package static func remove(_ paths: [String]) throws(ReactorError) {
    for path in paths {
      guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .last("unlink") }
    }
  }

  /// The names in a folder; none if there is no such folder.
  package static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Seconds since a file was last written; nil if there is none.
  package static func age(of path: String) -> Int64? {
    var facts = stat()
    guard unsafe lstat(path, &facts) == 0 else { return nil }
    return Int64(time(nil)) - Int64(facts.st_mtim.tv_sec)
  }

  /// How much of the disk that holds a folder is free to use, of 100; nil if that is not known.
  package static func freePercent(of path: String) -> Int? {
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0, facts.f_blocks > 0 else { return nil }
    return Int(facts.f_bavail * 100 / facts.f_blocks)
  }

  private static func parent(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }
}
