internal import CLinux
internal import Glibc

/// Where a socket is bound or connects to: a numeric Internet address with a port, or a path.
package struct SocketAddress: Sendable, Hashable {
  /// The kinds of address.
  private enum Form: Hashable {
    /// Four bytes in network order.
    case internet4([UInt8], port: UInt16)
    /// Sixteen bytes in network order, with the scope's index.
    case internet6([UInt8], port: UInt16, scope: UInt32)
    case unix(path: String)
  }

  private let form: Form

  /// The address of a Unix socket.
  ///
  /// - Parameter path: where it is in the file system, 107 bytes at the most.
  /// - Throws: `ReactorError.pathTooLong`.
  package init(unixPath path: String) throws(ReactorError) {
    let limit = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1
    guard path.utf8.count <= limit else {
      throw .pathTooLong(byteCount: path.utf8.count, limit: limit)
    }
    form = .unix(path: path)
  }

  /// A numeric Internet address.
  ///
  /// - Parameters:
  ///   - host: such as `127.0.0.1` or `::1`.
  ///   - port: 0 lets the kernel choose when listening.
  /// - Throws: `ReactorError.addressMalformed` where the host is a name.
  package init(host: String, port: UInt16) throws(ReactorError) {
    var bytes4 = in_addr()
    if unsafe inet_pton(AF_INET, host, &bytes4) == 1 {
      form = .internet4(unsafe withUnsafeBytes(of: bytes4) { unsafe Array($0) }, port: port)
      return
    }
    var bytes6 = in6_addr()
    guard unsafe inet_pton(AF_INET6, host, &bytes6) == 1 else { throw .addressMalformed(host) }
    form = .internet6(
      unsafe withUnsafeBytes(of: bytes6) { unsafe Array($0) }, port: port, scope: 0)
  }

  /// An Internet address with a port.
  package init(_ address: IPAddress, port: UInt16) {
    form =
      address.bytes.count == 4
      ? .internet4(address.bytes, port: port) : .internet6(address.bytes, port: port, scope: 0)
  }

  /// The Internet address without its port; nil for a path.
  package var ipAddress: IPAddress? {
    switch form {
    case .internet4(let bytes, _), .internet6(let bytes, _, _): IPAddress(bytes: bytes)
    case .unix: nil
    }
  }

  /// The address that the kernel filled in; nil for a family that is not served.
  init?(_ pointer: UnsafePointer<sockaddr>?) {
    guard let pointer = unsafe pointer else { return nil }
    let raw = unsafe UnsafeRawPointer(pointer)
    switch Int32(unsafe pointer.pointee.sa_family) {
    case AF_INET:
      let address = unsafe raw.loadUnaligned(as: sockaddr_in.self)
      form = .internet4(
        unsafe withUnsafeBytes(of: address.sin_addr) { unsafe Array($0) },
        port: UInt16(bigEndian: address.sin_port))
    case AF_INET6:
      let address = unsafe raw.loadUnaligned(as: sockaddr_in6.self)
      form = .internet6(
        unsafe withUnsafeBytes(of: address.sin6_addr) { unsafe Array($0) },
        port: UInt16(bigEndian: address.sin6_port), scope: address.sin6_scope_id)
    case AF_UNIX: form = .unix(path: "")
    default: return nil
    }
  }

  /// The port; 0 for a path.
  package var port: UInt16 {
    switch form {
    case .internet4(_, let port), .internet6(_, let port, _): port
    case .unix: 0
    }
  }

  /// The path of a Unix socket; nil for an Internet address.
  package var unixPath: String? {
    if case .unix(let path) = form { path } else { nil }
  }

  /// Whether only this machine can reach it.
  package var isLoopback: Bool {
    switch form {
    case .internet4(let bytes, _): bytes[0] == 127
    case .internet6(let bytes, _, _): bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    case .unix: true
    }
  }

  /// The same address with another port.
  package func with(port: UInt16) -> SocketAddress {
    switch form {
    case .internet4(let bytes, _): SocketAddress(form: .internet4(bytes, port: port))
    case .internet6(let bytes, _, let scope):
      SocketAddress(form: .internet6(bytes, port: port, scope: scope))
    case .unix: self
    }
  }

  private init(form: Form) { self.form = form }

  /// The protocol family: `AF_INET`, `AF_INET6` or `AF_UNIX`.
  var family: Int32 {
    switch form {
    case .internet4: AF_INET
    case .internet6: AF_INET6
    case .unix: AF_UNIX
    }
  }

  /// Lends the address in the kernel's form.
  func withPointer<Value>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value {
    var storage = sockaddr_storage()
    return unsafe withUnsafeMutableBytes(of: &storage) { buffer in
      let length: Int
      switch form {
      case .internet4(let bytes, let port):
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        unsafe withUnsafeMutableBytes(of: &address.sin_addr) { unsafe $0.copyBytes(from: bytes) }
        length = MemoryLayout<sockaddr_in>.size
        unsafe buffer.storeBytes(of: address, as: sockaddr_in.self)
      case .internet6(let bytes, let port, let scope):
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = port.bigEndian
        address.sin6_scope_id = scope
        unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { unsafe $0.copyBytes(from: bytes) }
        length = MemoryLayout<sockaddr_in6>.size
        unsafe buffer.storeBytes(of: address, as: sockaddr_in6.self)
      case .unix(let path):
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) {
          unsafe $0.copyBytes(from: Array(path.utf8))
        }
        length = MemoryLayout<sockaddr_un>.size
        unsafe buffer.storeBytes(of: address, as: sockaddr_un.self)
      }
      return unsafe buffer.withMemoryRebound(to: sockaddr.self) { pointer in
        guard let base = pointer.baseAddress else { preconditionFailure("empty address") }
        return unsafe body(base, socklen_t(length))
      }
    }
  }
}

extension SocketAddress: CustomStringConvertible {
  /// `192.0.2.1:443`, `[2001:db8::1]:443` or `unix:/path`.
  package var description: String {
    switch form {
    case .internet4(_, let port): "\(host):\(port)"
    case .internet6(let bytes, let port, _):
      "[\(Self.text(AF_INET6, bytes))]:\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }

  /// The address without its port, as resolvers of numeric addresses take it; empty for a path.
  package var host: String {
    switch form {
    case .internet4(let bytes, _): bytes.map(String.init).joined(separator: ".")
    case .internet6(let bytes, _, let scope):
      Self.text(AF_INET6, bytes) + (scope == 0 ? "" : "%\(scope)")
    case .unix: ""
    }
  }

  private static func text(_ family: Int32, _ bytes: [UInt8]) -> String {
    var text = [UInt8](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let isText = unsafe text.withUnsafeMutableBytes { text in
      unsafe inet_ntop(
        family, bytes, text.baseAddress?.assumingMemoryBound(to: CChar.self),
        socklen_t(text.count)) != nil
    }
    return isText ? String(decoding: text.prefix { $0 != 0 }, as: UTF8.self) : "?"
  }
}
