internal import CLinux
internal import Glibc

/// A file of any size that is read and written in places. Every method blocks: call it on a
/// `BlockingPool`.
package final class DiskFile: Sendable {
  private let descriptor: FileDescriptor
  private let path: String

  private init(_ number: Int32, _ path: String) {
    descriptor = FileDescriptor(owning: number)
    self.path = path
  }

  /// Opens a file to be read.
  ///
  /// - Throws: `ReactorError.system`.
  package static func reading(_ path: String) throws(ReactorError) -> DiskFile {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard number >= 0 else { throw .last("open") }
    return DiskFile(number, path)
  }

  /// Opens a file to be written in places, and makes it if it does not exist; only you can read it.
  ///
  /// - Throws: `ReactorError.system`.
  package static func writing(_ path: String) throws(ReactorError) -> DiskFile {
    let number = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard number >= 0 else { throw .last("open") }
    return DiskFile(number, path)
  }

  /// Opens a file without a name in a folder; it goes when it is closed, and with the program.
  ///
  /// - Throws: `ReactorError.system`.
  package static func unnamed(in folder: String) throws(ReactorError) -> DiskFile {
    // O_TMPFILE, which the C library spells as an expression.
    let number = unsafe open(folder, O_RDWR | 0o20000000 | O_DIRECTORY | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .last("open") }
    return DiskFile(number, folder)
  }

  /// Bytes in the file, as they are now.
  ///
  /// - Throws: `ReactorError.system`.
  package func measuredByteCount() throws(ReactorError) -> Int64 {
    var facts = stat()
    guard unsafe fstat(descriptor.number, &facts) == 0 else { throw .last("fstat") }
    return Int64(facts.st_size)
  }

  /// Writes bytes at a place, all of them.
  ///
  /// - Throws: `ReactorError.system`.
  package func write(_ bytes: [UInt8], at offset: Int64) throws(ReactorError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor.number, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done,
          off_t(offset) + off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last("pwrite") }
      done += count
    }
  }

  /// Reads bytes from a place on; fewer only at the file's end.
  ///
  /// - Throws: `ReactorError.system`.
  package func read(_ byteCount: Int, at offset: Int64) throws(ReactorError) -> [UInt8] {
    var failure: ReactorError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, done in
      while done < byteCount {
        let count = unsafe pread(
          descriptor.number, buffer.baseAddress.map { unsafe $0 + done }, byteCount - done,
          off_t(offset) + off_t(done))
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = .last("pread") }
        guard count > 0 else { return }
        done += count
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Waits until what was written is on the disk.
  ///
  /// - Throws: `ReactorError.system`.
  package func synchronize() throws(ReactorError) {
    guard fdatasync(descriptor.number) == 0 else { throw .last("fdatasync") }
  }
}
