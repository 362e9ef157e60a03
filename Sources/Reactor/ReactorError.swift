internal import CLinux
internal import Glibc

/// What went wrong with a descriptor, an address or a name.
package enum ReactorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A system call failed with an `errno`.
  case system(call: String, errno: Int32)
  /// The peer closed the connection.
  case closedByPeer
  /// Connecting took longer than it may.
  case connectTimedOut
  /// A name that has no address.
  case nameNotResolved(name: String, reason: String)
  /// A path that does not fit a Unix socket's address.
  case pathTooLong(byteCount: Int, limit: Int)
  /// A file at a socket's path that is not a socket; it is left alone.
  case notASocket(path: String)
  /// Text that is no address of the expected form.
  case addressMalformed(String)

  /// What was expected and what came.
  package var description: String {
    switch self {
    case .system(let call, let errno):
      "\(call): \(unsafe String(cString: strerror(errno)))"
    case .closedByPeer: "connection closed by peer"
    case .connectTimedOut: "connecting took too long"
    case .nameNotResolved(let name, let reason): "cannot resolve \"\(name)\": \(reason)"
    case .pathTooLong(let byteCount, let limit):
      "socket path of \(byteCount) bytes exceeds the limit of \(limit)"
    case .notASocket(let path): "\(path) exists and is not a socket"
    case .addressMalformed(let text): "expected a numeric address, got \"\(text)\""
    }
  }

  /// Whether there is no such file.
  package var isOfMissingFile: Bool {
    guard case .system(_, let errno) = self else { return false }
    return errno == ENOENT
  }

  /// Whether there is no room on the disk, or none left for the user.
  package var isFullDisk: Bool {
    guard case .system(_, let errno) = self else { return false }
    return errno == ENOSPC || errno == EDQUOT || errno == EFBIG
  }

  /// The failure that `errno` tells of after a system call.
  static func last(_ call: String) -> ReactorError { .system(call: call, errno: errno) }
}
