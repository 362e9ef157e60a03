internal import Glibc

/// An open file, pipe or terminal.
///
/// The unsafe calls lend a buffer, or a string, to a function of POSIX that keeps nothing.
final class OpenFile: Sendable {
  /// What tells a file, and whether it was changed.
  struct Facts: Sendable, Hashable {
    /// Whether it is a file whose bytes can be read again.
    let isRegular: Bool
    let isFolder: Bool
    let byteCount: Int64
    /// Device, number, and when content and facts last changed.
    let identity: [Int64]
  }

  let path: String
  /// The descriptor, which is open as long as this is.
  let descriptor: Int32
  private let isOwned: Bool

  private init(_ descriptor: Int32, _ path: String, isOwned: Bool) {
    self.descriptor = descriptor
    self.path = path
    self.isOwned = isOwned
  }

  deinit { if isOwned { close(descriptor) } }

  /// Opens a file to be read.
  ///
  /// - Throws: `FileError`.
  static func reading(_ path: String) throws -> OpenFile {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, number: errno) }
    return OpenFile(descriptor, path, isOwned: true)
  }

  /// Makes a file, which only you can read.
  ///
  /// - Throws: `FileError`, also if there is something of that name.
  static func new(_ path: String) throws -> OpenFile {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { throw FileError(path, number: errno) }
    return OpenFile(descriptor, path, isOwned: true)
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { unsafe unlink(path) }

  /// A descriptor that someone else closes.
  static func borrowing(_ descriptor: Int32, called name: String) -> OpenFile {
    OpenFile(descriptor, name, isOwned: false)
  }

  /// A descriptor that goes with the file.
  static func owning(_ descriptor: Int32, called name: String) -> OpenFile {
    OpenFile(descriptor, name, isOwned: true)
  }

  /// A file without a name in the folder of another one; it goes when it is closed, and with the
  /// program.
  ///
  /// - Throws: `FileError`.
  static func unnamed(beside path: String) throws -> OpenFile {
    let folder = path.utf8.contains(UInt8(ascii: "/")) ? Self.parent(of: path) : "."
    let descriptor = unsafe open(folder, O_RDWR | Self.unnamedFlag | O_CLOEXEC, 0o600)
    if descriptor >= 0 { return OpenFile(descriptor, folder, isOwned: true) }
    // Not every file system has files without a name.
    let name = "\(folder)/.martlet-\(MessageID.random())"
    let named = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard named >= 0 else { throw FileError(folder, number: errno) }
    unsafe unlink(name)
    return OpenFile(named, folder, isOwned: true)
  }

  private static func parent(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// `O_TMPFILE`, which the C library spells as an expression.
  private static let unnamedFlag = 0o20000000 | O_DIRECTORY

  /// What is known of the file now.
  ///
  /// - Throws: `FileError`.
  func facts() throws -> Facts {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { throw FileError(path, number: errno) }
    let kind = facts.st_mode & S_IFMT
    return Facts(
      isRegular: kind == S_IFREG && lseek(descriptor, 0, SEEK_CUR) == 0,
      isFolder: kind == S_IFDIR, byteCount: Int64(facts.st_size),
      identity: [
        Int64(truncatingIfNeeded: facts.st_dev), Int64(truncatingIfNeeded: facts.st_ino),
        Int64(facts.st_size), Int64(facts.st_mtim.tv_sec), Int64(facts.st_mtim.tv_nsec),
        Int64(facts.st_ctim.tv_sec), Int64(facts.st_ctim.tv_nsec),
      ])
  }

  /// Reads what comes next; fewer bytes only at the end.
  ///
  /// - Throws: `FileError`.
  func next(_ byteCount: Int) throws -> [UInt8] {
    try unsafe filled(byteCount) { start, count, _ in unsafe Glibc.read(descriptor, start, count) }
  }

  /// Reads from a place on; fewer bytes only at the end.
  ///
  /// - Throws: `FileError`.
  func read(_ byteCount: Int, at offset: Int64) throws -> [UInt8] {
    try unsafe filled(byteCount) { start, count, done in
      unsafe pread(descriptor, start, count, off_t(offset) + off_t(done))
    }
  }

  private func filled(
    _ byteCount: Int, _ fill: (UnsafeMutableRawPointer, Int, Int) -> Int
  ) throws -> [UInt8] {
    var number: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, done in
      guard let start = buffer.baseAddress else { return }
      while done < byteCount {
        let count = unsafe fill(UnsafeMutableRawPointer(start + done), byteCount - done, done)
        if count < 0, errno == EINTR { continue }
        if count < 0 { number = errno }
        guard count > 0 else { return }
        done += count
      }
    }
    guard number == 0 else { throw FileError(path, number: number) }
    return bytes
  }

  /// Writes at a place, or what comes next if that is nil.
  ///
  /// - Throws: `FileError`.
  func write(_ bytes: [UInt8], at offset: Int64?) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let start = unsafe buffer.baseAddress.map { unsafe $0 + done }
        let rest = bytes.count - done
        return if let offset {
          unsafe pwrite(descriptor, start, rest, off_t(offset) + off_t(done))
        } else {
          unsafe Glibc.write(descriptor, start, rest)
        }
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path, number: errno) }
      done += count
    }
  }

  /// Cuts the file, and waits until it is on the disk.
  ///
  /// - Throws: `FileError`.
  func finish(byteCount: Int64) throws {
    guard ftruncate(descriptor, off_t(byteCount)) == 0, fsync(descriptor) == 0 else {
      throw FileError(path, number: errno)
    }
  }

  /// Keeps other programs from writing it.
  ///
  /// - Throws: `FileError` if one does.
  func lock() throws {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw FileError(path, number: errno) }
  }
}
