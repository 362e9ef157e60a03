internal import Glibc

/// That a directory is one program's: held while this object lives, and taken back by the kernel
/// when the program ends, however it does.
final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock that stands beside a directory.
  ///
  /// - Parameter directory: its path.
  /// - Throws: `EmbeddedClusterError.inUse` where another program has it; `.system`.
  init(_ directory: String) throws(EmbeddedClusterError) {
    let path = "\(directory).lock"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .system("cannot open \(path): \(unsafe String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .inUse(directory: directory)
    }
  }

  deinit { close(descriptor) }
}
