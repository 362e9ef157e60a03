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
  /// Numeric addresses, the first with its host and port.
  case addresses([SocketAddress], host: String, port: UInt16)

  /// Reads `host:port`, `[::1]:port`, `dns:///host:port`, `unix:path`, or numeric addresses that
  /// are used in turn: `ipv4:address:port,address:port…`, `ipv6:[address]:port,…`.
  ///
  /// - Throws: `.invalidArgument`, saying what was expected.
  init(_ text: String) throws(Status) {
    if text.hasPrefix("unix:") {
      let path = text.dropFirst("unix:".count)
      self = .unix(path: String(path.hasPrefix("///") ? path.dropFirst(2) : path))
      return
    }
    for scheme in ["ipv4:", "ipv6:"] where text.hasPrefix(scheme) {
      self = try Self.addresses(text.dropFirst(scheme.count))
      return
    }
    var rest = text[...]
    for scheme in ["dns:///", "dns:"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      break
    }
    let (host, port) = try Self.endpoint(rest)
    self = .host(host, port: port)
  }

  private static func addresses(_ list: Substring) throws(Status) -> Target {
    var endpoints: [(host: String, port: UInt16)] = []
    for entry in list.split(separator: ",", omittingEmptySubsequences: false) {
      endpoints.append(try endpoint(entry))
    }
    do throws(ReactorError) {
      var addresses: [SocketAddress] = []
      for (host, port) in endpoints { addresses.append(try SocketAddress(host: host, port: port)) }
      return .addresses(addresses, host: endpoints[0].host, port: endpoints[0].port)
    } catch {
      throw Status(.invalidArgument, "\(error)")
    }
  }

  private static func endpoint(_ text: Substring) throws(Status) -> (host: String, port: UInt16) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
    else { throw Status(.invalidArgument, "expected a target \"host:port\", got \"\(text)\"") }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else {
      throw Status(.invalidArgument, "expected a target \"host:port\", got \"\(text)\"")
    }
    return (String(host), port)
  }

  /// The `:authority` of calls to it.
  var authority: String {
    switch self {
    case .host(let host, let port), .addresses(_, let host, let port):
      host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix: "localhost"
    }
  }

  /// The name that the server's certificate must bear.
  var serverName: String {
    switch self {
    case .host(let host, _), .addresses(_, let host, _): host
    case .unix: "localhost"
    }
  }

  /// Its addresses: one or more.
  func resolve() async throws(ReactorError) -> [SocketAddress] {
    switch self {
    case .host(let host, let port): try await NameResolver.addresses(host: host, port: port)
    case .addresses(let addresses, _, _): addresses
    case .unix(let path): [try SocketAddress(unixPath: path)]
    }
  }
}
