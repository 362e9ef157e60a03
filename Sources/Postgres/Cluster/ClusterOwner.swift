internal import CLinux
internal import Glibc

/// As whom the cluster runs: the program's own user, or, since PostgreSQL refuses root, another.
struct ClusterOwner: Sendable {
  /// User and group; nil leaves them as they are.
  private let user: (uid: Int32, gid: Int32)?

  /// The program's user, or `postgres` or `nobody` in root's place.
  static func current() throws(EmbeddedClusterError) -> ClusterOwner {
    guard geteuid() == 0 else { return ClusterOwner(user: nil) }
    for name in ["postgres", "nobody"] {
      guard let entry = unsafe getpwnam(name) else { continue }
      return ClusterOwner(
        user: unsafe (
          Int32(bitPattern: entry.pointee.pw_uid), Int32(bitPattern: entry.pointee.pw_gid)
        ))
    }
    throw .noUnprivilegedUser
  }

  /// Makes a directory that belongs to the owner alone.
  ///
  /// - Parameter path: where; what is there already has to be a directory of the owner's or of this
  ///   program's user, since whoever owns it can put another server's socket there.
  /// - Throws: `EmbeddedClusterError.system`.
  func makeDirectory(_ path: String) throws(EmbeddedClusterError) {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .system("cannot make \(path): \(unsafe String(cString: strerror(errno)))")
    }
    var found = stat()
    let owner = user.map { UInt32(bitPattern: $0.uid) } ?? geteuid()
    guard unsafe lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR,
      [owner, geteuid()].contains(found.st_uid)
    else { throw .system("\(path) is another user's, or no directory; remove it") }
    let group = user.map { UInt32(bitPattern: $0.gid) } ?? found.st_gid
    guard unsafe lchown(path, owner, group) == 0, unsafe chmod(path, 0o700) == 0 else {
      throw .system("cannot give \(path) away: \(unsafe String(cString: strerror(errno)))")
    }
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: its path, then its arguments.
  ///   - output: the file that its output is appended to.
  ///   - deathSignal: what it gets when this program ends.
  /// - Returns: its process number.
  /// - Throws: `EmbeddedClusterError.system`.
  func spawn(
    _ arguments: [String], output: String, deathSignal: Int32
  ) throws(EmbeddedClusterError) -> Int32 {
    let texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe texts.forEach { unsafe free($0) } }
    let number = unsafe martlet_spawn(
      texts, user?.uid ?? -1, user?.gid ?? -1, output, deathSignal)
    guard number > 0 else {
      throw .system("cannot start \(arguments[0]): \(unsafe String(cString: strerror(errno)))")
    }
    return number
  }
}
