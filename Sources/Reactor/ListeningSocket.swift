internal import CLinux
internal import Glibc

/// A listening socket: one descriptor, shared by every loop that accepts from it.
///
/// For TCP each loop opens a listener of its own on the same port (SO_REUSEPORT) and the kernel
/// spreads connections over them. Only the first one's port must be free, so that another server
/// on it is found out.
package final class ListeningSocket: Sendable {
  /// Where it listens, with the port that the kernel chose.
  package let address: SocketAddress

  let descriptor: FileDescriptor.Number

  /// Which file its Unix path was when it was bound.
  private let inode: UInt

  /// Binds and listens.
  ///
  /// - Parameter address: where; a port of 0 lets the kernel choose. A Unix path that is left over
  ///   from a server that is gone is taken over.
  /// - Throws: `ReactorError.system`, such as for an address in use; `.notASocket`.
  package convenience init(_ address: SocketAddress) throws(ReactorError) {
    try self.init(address, isFirst: true)
  }

  /// Binds and listens on the port of another one too, for another loop.
  ///
  /// - Parameter first: which listens on TCP.
  /// - Throws: `ReactorError.system`.
  package convenience init(beside first: ListeningSocket) throws(ReactorError) {
    try self.init(first.address, isFirst: false)
  }

  private init(_ address: SocketAddress, isFirst: Bool) throws(ReactorError) {
    if let path = address.unixPath { try Self.removeStale(path, address) }
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(address.family, kind, 0)
    guard descriptor >= 0 else { throw .last("socket") }
    do {
      try Self.listen(descriptor, at: address, isFirst: isFirst)
    } catch {
      close(descriptor)
      throw error
    }
    self.address = address.with(port: boundPort(descriptor))
    inode = address.unixPath.flatMap { Self.socketInode($0) } ?? 0
  }

  deinit {
    close(descriptor)
    // What has come in its place since is another's.
    if let path = address.unixPath, Self.socketInode(path) == inode { _ = unsafe unlink(path) }
  }

  /// The file number of a socket; nil if there is none at the path.
  private static func socketInode(_ path: String) -> UInt? {
    var found = stat()
    guard unsafe lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFSOCK else { return nil }
    return UInt(found.st_ino)
  }

  private static func listen(
    _ descriptor: FileDescriptor.Number, at address: SocketAddress, isFirst: Bool
  ) throws(ReactorError) {
    let isTCP = address.unixPath == nil
    if isTCP {
      try setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
      if !isFirst { try setOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1) }
    }
    guard unsafe address.withPointer({ unsafe bind(descriptor, $0, $1) }) == 0 else {
      throw .last("bind to \(address)")
    }
    // Set after binding, it lets others beside it without having let it beside others.
    if isTCP, isFirst { try setOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1) }
    guard Glibc.listen(descriptor, Limits.listenBacklog) == 0 else { throw .last("listen") }
  }

  /// Removes a socket file that nobody listens on; nothing else is touched.
  private static func removeStale(
    _ path: String, _ address: SocketAddress
  ) throws(ReactorError) {
    var found = stat()
    guard unsafe lstat(path, &found) == 0 else { return }
    guard found.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
    let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard probe >= 0 else { throw .last("socket") }
    defer { close(probe) }
    let result = unsafe address.withPointer { unsafe connect(probe, $0, $1) }
    if result != 0, errno == ECONNREFUSED { _ = unsafe unlink(path) }
  }
}

/// Sets an integer option of a socket.
func setOption(
  _ descriptor: Int32, _ level: Int32, _ name: Int32, _ value: Int32
) throws(ReactorError) {
  var value = value
  let result = unsafe setsockopt(
    descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
  guard result == 0 else { throw .last("setsockopt") }
}

/// The port that a socket is bound to; 0 where it has none.
private func boundPort(_ descriptor: Int32) -> UInt16 {
  var storage = sockaddr_storage()
  var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
  return unsafe withUnsafeMutableBytes(of: &storage) { bytes in
    unsafe bytes.withMemoryRebound(to: sockaddr.self) {
      guard unsafe getsockname(descriptor, $0.baseAddress, &length) == 0 else { return 0 }
      return unsafe SocketAddress($0.baseAddress)?.port ?? 0
    }
  }
}
