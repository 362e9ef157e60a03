internal import Reactor

/// Where a server listens.
public enum ServerAddress: Sendable, Hashable {
  /// A numeric Internet address; port 0 lets the kernel choose.
  case tcp(host: String, port: UInt16)
  /// A path in the file system.
  case unix(path: String)

  /// Finds out early whether a server can listen here, by doing so for a moment.
  ///
  /// - Throws: an error where the address is malformed, in use, or not to be had.
  public func checkIsFree() throws { _ = try ListeningSocket(resolved()) }

  func resolved() throws(ReactorError) -> SocketAddress {
    switch self {
    case .tcp(let host, let port): try SocketAddress(host: host, port: port)
    case .unix(let path): try SocketAddress(unixPath: path)
    }
  }

  func with(port: UInt16) -> ServerAddress {
    if case .tcp(let host, _) = self { .tcp(host: host, port: port) } else { self }
  }
}

extension ServerAddress: CustomStringConvertible {
  /// `127.0.0.1:443`, `[::1]:443` or `unix:/path`; what a channel takes as its target.
  public var description: String {
    switch self {
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}
