/// Where a server is and how it is entered: `redis://USER:PASSWORD@HOST:PORT/DATABASE`, or
/// `rediss://` for TLS. Several hosts, separated by commas, are tried one after the other.
///
/// Source: the schemes `redis` and `rediss` of IANA's registry, with percent-encoding of RFC 3986.
package struct RedisURL: Sendable, Hashable {
  /// A place where a server may be.
  package struct Endpoint: Sendable, Hashable {
    /// A name or a numeric address, without brackets.
    package let host: String
    package let port: UInt16

    /// A place.
    package init(host: String, port: UInt16) {
      self.host = host
      self.port = port
    }
  }

  /// Why text is no such URL. It repeats nothing of the text, which may hold a password.
  package enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    case scheme
    case noHost
    case port
    case database
    case encoding
    case rest

    /// What was expected.
    package var description: String {
      switch self {
      case .scheme: "expected redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE] or rediss://…"
      case .noHost: "there is no host, or a host without a name"
      case .port: "a port is not a number from 1 to 65535"
      case .database: "the database is not a number from 0 to 65535"
      case .encoding: "user or password is not percent-encoded text"
      case .rest: "nothing may follow the database; ? # / stand in a password as %3F %23 %2F"
      }
    }
  }

  private static let standardPort: UInt16 = 6379

  package let isTLS: Bool
  /// Empty for the server's default user.
  package let user: String
  /// Empty if the server asks for none.
  package let password: String
  /// One or more.
  package let endpoints: [Endpoint]
  package let database: Int

  /// Reads a URL.
  ///
  /// - Throws: what is wrong with it.
  package init(_ text: String) throws(Fault) {
    let rest: Substring
    if text.hasPrefix("redis://") {
      (isTLS, rest) = (false, text.dropFirst("redis://".count))
    } else if text.hasPrefix("rediss://") {
      (isTLS, rest) = (true, text.dropFirst("rediss://".count))
    } else {
      throw .scheme
    }
    guard !rest.contains("?"), !rest.contains("#") else { throw .rest }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw .rest }
    database = try Self.database(parts.count == 2 ? parts[1] : "")
    let place = parts[0].lastIndex(of: "@")
    (user, password) = try Self.credentials(place.map { parts[0][..<$0] } ?? "")
    let hosts = place.map { parts[0][parts[0].index(after: $0)...] } ?? parts[0]
    var endpoints: [Endpoint] = []
    for host in hosts.split(separator: ",", omittingEmptySubsequences: false) {
      endpoints.append(try Self.endpoint(host))
    }
    self.endpoints = endpoints
  }

  private static func database(_ text: Substring) throws(Fault) -> Int {
    if text.isEmpty { return 0 }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt16(text) else {
      throw .database
    }
    return Int(number)
  }

  private static func credentials(_ text: Substring) throws(Fault) -> (String, String) {
    guard let colon = text.firstIndex(of: ":") else {
      guard text.isEmpty else { throw .encoding }
      return ("", "")
    }
    return (try decoded(text[..<colon]), try decoded(text[text.index(after: colon)...]))
  }

  private static func endpoint(_ text: Substring) throws(Fault) -> Endpoint {
    var (host, rest) = (text.prefix { $0 != ":" }, text.drop { $0 != ":" })
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { throw .noHost }
      host = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
    }
    guard !host.isEmpty else { throw .noHost }
    guard !rest.isEmpty else { return Endpoint(host: String(host), port: standardPort) }
    let digits = rest.dropFirst()
    guard rest.first == ":", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = UInt16(digits), port > 0
    else { throw .port }
    return Endpoint(host: String(host), port: port)
  }

  private static func decoded(_ text: Substring) throws(Fault) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(Substring(rest.prefix(2))) as String?, digits.utf8.count == 2,
        digits.allSatisfy(\.isHexDigit), let value = UInt8(digits, radix: 16)
      else { throw .encoding }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .encoding }
    return text
  }
}
