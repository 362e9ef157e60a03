internal import CLinux
internal import Cryptography
internal import Foundation
internal import Glibc

/// What tells the file of an account from an older copy that was put in its place: each transaction
/// writes the same new random bytes into the file and to a place in this machine's memory, in the
/// folder that `XDG_RUNTIME_DIR` names.
///
/// All copies of a file have the same place, wherever they lie: it tells which of them was written
/// last. It is lost when the machine restarts, and no copy of files has it. A machine that is set
/// back as a whole has an older place as well; its clock tells, once it is right again.
///
/// The unsafe calls pass a string, or lend a value, to a function of POSIX that keeps nothing.
struct CopyMark: Sendable {
  /// Bytes of a mark: random ones, and how far the clock is ahead of the machine's running time.
  static let byteCount = 24
  /// How far the clock may move against the running time, in seconds.
  private static let clockTolerance: Int64 = 2

  private let path: String

  /// The place of a file and its copies, which a value tells from other files.
  ///
  /// - Returns: nil if no folder is named, or it is not in memory.
  init?(of file: [UInt8]) {
    self.init(of: file, in: ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? "")
  }

  /// A place in a folder, if that is in memory.
  init?(of file: [UInt8], in folder: String) {
    guard Self.isInMemory(folder) else { return nil }
    let digest = HashFunction.sha256.hash(file.bytes)
    path = "\(folder)/martlet-\(getuid())-\(Hexadecimal.encode(digest.prefix(16)))"
  }

  private static func isInMemory(_ folder: String) -> Bool {
    unsafe folder.hasPrefix("/") && martlet_is_in_memory(folder) != 0
  }

  /// Puts a new mark into its place.
  ///
  /// - Returns: the mark, for the file; nil if it could not be put there.
  func renew() -> [UInt8]? {
    var random = SystemRandom()
    let mark = random.bytes(Self.byteCount - 8) + Self.bytes(Self.clockLead())
    guard let file = open(O_RDWR | O_CREAT), (try? file.write(mark, at: 0)) != nil else {
      return nil
    }
    return mark
  }

  /// Whether a file with this mark is the one that was written last.
  func isCurrent(_ mark: [UInt8]) -> Bool {
    guard mark.count == Self.byteCount, let file = open(O_RDONLY),
      (try? file.read(Self.byteCount, at: 0)) == mark
    else { return false }
    let lead = mark.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return abs(Int64(bitPattern: lead) &- Self.clockLead()) <= Self.clockTolerance
  }

  /// Opens the place, unless it is somebody else's.
  private func open(_ flags: Int32) -> OpenFile? {
    let descriptor = unsafe Glibc.open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile.owning(descriptor, called: path)
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_uid == getuid()
    else { return nil }
    return file
  }

  /// How far the clock is ahead of the time since the machine started, in seconds.
  private static func clockLead() -> Int64 {
    var (clock, running) = (timespec(), timespec())
    unsafe clock_gettime(CLOCK_REALTIME, &clock)
    unsafe clock_gettime(CLOCK_BOOTTIME, &running)
    return Int64(clock.tv_sec) - Int64(running.tv_sec)
  }

  private static func bytes(_ value: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
  }
}
