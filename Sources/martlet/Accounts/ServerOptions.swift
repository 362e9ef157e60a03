internal import ArgumentParser
internal import Foundation
internal import MartletAPI
internal import MartletClient
internal import PlainText

/// Where a server is.
struct ServerOptions: ParsableArguments {
  @Option(help: "The server: HOST, HOST:PORT or a URL (default: MARTLET_SERVER; port 4433).")
  var server: String?

  @Option(
    help: "PEM file of the certificates to trust instead of the system's (default: MARTLET_TRUST).",
    completion: .file())
  var trust: String?

  @Flag(help: "Speak plaintext: only for tests, or behind a proxy that encrypts.")
  var plaintext = false

  /// The server that is named here, or else in the environment.
  func location() throws -> ServerLocation {
    guard let server = server ?? Environment["MARTLET_SERVER"] else {
      throw UsageError("which server?", hint: "name it with --server, or in MARTLET_SERVER")
    }
    return try ServerLocation(
      naming: server, trust: trust ?? Environment["MARTLET_TRUST"], isPlaintext: plaintext)
  }
}

/// The environment, in which what is empty counts as unset.
enum Environment {
  static subscript(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension ServerLocation {
  private static let defaultPort = ContactLink.defaultPort

  /// A server as people name it: a host, with a port or without, a URL, or a target of gRPC.
  ///
  /// - Throws: `UsageError`.
  init(naming text: String, trust: String?, isPlaintext: Bool) throws {
    self.init(
      try Self.target(text, isPlaintext), authoritiesFile: isPlaintext ? nil : trust,
      isPlaintext: isPlaintext)
  }

  private static func target(_ text: String, _ isPlaintext: Bool) throws -> String {
    if ["unix:", "dns:", "ipv4:", "ipv6:"].contains(where: text.hasPrefix) { return text }
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") {
      let name = rest[..<scheme.lowerBound].lowercased()
      guard ["https", "http", "martlet"].contains(name) else { throw unusable(text) }
      guard name != "http" || isPlaintext else {
        throw UsageError(
          "\"\(foreign: text)\" is not encrypted", hint: "use https, or add --plaintext")
      }
      rest = rest[scheme.upperBound...]
      if rest.hasSuffix("/") { rest.removeLast() }
    }
    guard !rest.isEmpty, !rest.contains(where: { "/@?#".contains($0) || $0.isWhitespace }) else {
      throw unusable(text)
    }
    let (host, port) = try split(rest, of: text)
    return "\(host):\(port)"
  }

  private static func split(
    _ rest: Substring, of text: String
  ) throws -> (host: String, port: Int) {
    let colons = rest.count { $0 == ":" }
    if rest.hasPrefix("[") {
      guard let end = rest.firstIndex(of: "]") else { throw unusable(text) }
      let host = String(rest[...end])
      let tail = rest[rest.index(after: end)...]
      return (host, try tail.isEmpty ? defaultPort : port(tail, of: text))
    }
    if colons > 1 { return ("[\(rest)]", defaultPort) }
    guard let colon = rest.firstIndex(of: ":") else { return (String(rest), defaultPort) }
    guard colon > rest.startIndex else { throw unusable(text) }
    return (String(rest[..<colon]), try port(rest[colon...], of: text))
  }

  private static func port(_ text: Substring, of whole: String) throws -> Int {
    guard text.hasPrefix(":"), let port = UInt16(text.dropFirst()), port > 0 else {
      throw unusable(whole)
    }
    return Int(port)
  }

  private static func unusable(_ text: String) -> UsageError {
    UsageError(
      "\"\(foreign: text)\" is not a server", hint: "give HOST, HOST:PORT or https://HOST:PORT")
  }
}
