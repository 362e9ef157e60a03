internal import RPC
internal import Reactor

/// What a channel connects to.
///
/// Source: gRPC, "Name Resolution".
enum Target: Equatable {
  /// A name or a numeric address, and a port.
  case host(String, port: UInt16)
  /// A path in the file system.
  case unix(path: String)

  /// Reads `host:port`, `[::1]:port`, `dns:///host:port`, `ipv4:…`, `ipv6:…` or `unix:path`.
  ///
  /// - Throws: `.invalidArgument`, saying what was expected.
  init(_ text: String) throws(Status) {
    if text.hasPrefix("unix:") {
      let path = text.dropFirst("unix:".count)
      self = .unix(path: String(path.hasPrefix("///") ? path.dropFirst(2) : path))
      return
    }
    var rest = text[...]
    for scheme in ["dns:///", "dns:", "ipv4:", "ipv6:"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      break
    }
    guard let colon = rest.lastIndex(of: ":"),
      let port = UInt16(rest[rest.index(after: colon)...])
    else { throw Status(.invalidArgument, "expected a target \"host:port\", got \"\(text)\"") }
    var host = rest[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else {
      throw Status(.invalidArgument, "expected a target \"host:port\", got \"\(text)\"")
    }
    self = .host(String(host), port: port)
  }

  /// The `:authority` of calls to it.
  var authority: String {
    switch self {
    case .host(let host, let port):
      host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix: "localhost"
    }
  }

  /// The name that the server's certificate must bear.
  var serverName: String {
    switch self {
    case .host(let host, _): host
    case .unix: "localhost"
    }
  }

  /// Its addresses: one or more.
  func resolve() async throws(ReactorError) -> [SocketAddress] {
    switch self {
    case .host(let host, let port): try await NameResolver.addresses(host: host, port: port)
    case .unix(let path): [try SocketAddress(unixPath: path)]
    }
  }
}
