/// Where a server is, and how to know it.
public struct ServerLocation: Sendable, Hashable {
  /// A gRPC target, such as `chat.example.org:4433`.
  public var target: String
  /// A PEM file of the authorities that the server's certificate is checked against; nil takes the
  /// system's.
  public var authoritiesFile: String?
  /// Whether to speak plaintext, which is for tests and for proxies that end TLS.
  public var isPlaintext: Bool

  /// A server.
  public init(_ target: String, authoritiesFile: String? = nil, isPlaintext: Bool = false) {
    self.target = target
    self.authoritiesFile = authoritiesFile
    self.isPlaintext = isPlaintext
  }
}
