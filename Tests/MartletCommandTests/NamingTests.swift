internal import MartletClient
internal import Testing

@testable internal import martlet

@Suite("Servers as people name them")
struct ServerNamingTests {
  @Test(
    "A host, a port or a URL names a server",
    arguments: [
      ("chat.example.org", "chat.example.org:4433"), ("chat.example.org:1", "chat.example.org:1"),
      ("https://chat.example.org", "chat.example.org:4433"),
      ("https://chat.example.org:443/", "chat.example.org:443"),
      ("HTTPS://[::1]:5/", "[::1]:5"), ("martlet://host", "host:4433"), ("::1", "[::1]:4433"),
      ("[::1]", "[::1]:4433"), ("127.0.0.1", "127.0.0.1:4433"), ("unix:/tmp/s", "unix:/tmp/s"),
      ("dns:///a:1", "dns:///a:1"),
      ("ipv4:127.0.0.1:1,127.0.0.1:2", "ipv4:127.0.0.1:1,127.0.0.1:2"),
    ])
  func names(_ text: String, _ target: String) throws {
    #expect(try ServerLocation(naming: text, trust: nil, isPlaintext: false).target == target)
  }

  @Test(
    "What names no server is refused",
    arguments: [
      "", ":4433", "host:", "host:0", "host:65536", "host:x", "ftp://host", "https://",
      "https:///x",
      "https://user@host", "https://host/path", "http://host", "[::1", "a b", "[::1]x",
    ])
  func refused(_ text: String) {
    #expect(throws: UsageError.self) {
      try ServerLocation(naming: text, trust: nil, isPlaintext: false)
    }
  }

  @Test("Plaintext has to be asked for by name, and trusts nothing")
  func plaintext() throws {
    let location = try ServerLocation(naming: "http://host:1", trust: "x.pem", isPlaintext: true)
    #expect(location.target == "host:1")
    #expect(location.authoritiesFile == nil)
  }
}
