internal import MartletClient
internal import PlainText
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

@Suite("What was typed")
struct TypingTests {
  @Test(
    "Text that begins with a dash is text, and an option takes what follows it",
    arguments: [
      (["send", "bob", "hello"], ["send", "bob", "hello"]),
      (["send", "bob", "-hey"], ["send", "--", "bob", "-hey"]),
      (["send", "-x", "bob", "--json"], ["send", "--json", "--", "-x", "bob"]),
      (["send", "bob", "-- a b", "--json"], ["send", "--json", "--", "bob", "-- a b"]),
      (["send", "bob", "--location", "-1,2"], ["send", "--location=-1,2", "--", "bob"]),
      (["send", "bob", "--emoji", "--x", "-y"], ["send", "--emoji=--x", "--", "bob", "-y"]),
      (["send", "-h"], ["send", "--help"]), (["-h"], ["--help"]),
      (["send", "bob", "-h"], ["send", "--", "bob", "-h"]),
      (["group", "send", "g", "-1"], ["group", "send", "--", "g", "-1"]),
      (["send", "bob", "--", "-x", "--json"], ["send", "bob", "--", "-x", "--json"]),
      (["send", "bob", "--unknown", "-x"], ["send", "--unknown", "--", "bob", "-x"]),
    ])
  func arranged(_ typed: [String], _ meant: [String]) {
    // What stands after "--" makes arguments odd as well; it stays where it is.
    let arranged = Arguments.arranged(typed, for: Martlet.self)
    #expect(arranged.filter { $0 != "--" } == meant.filter { $0 != "--" })
    #expect(arranged.contains("--") == meant.contains("--"))
  }

  @Test(
    "What is near is suggested",
    arguments: [
      ("sned", "send"), ("recieve", "receive"), ("statsu", "status"), ("zzzz", nil), ("s", nil),
    ] as [(String, String?)])
  func suggestions(_ text: String, _ expected: String?) {
    let names = ["send", "receive", "status", "history"]
    #expect(Suggestion.nearest(to: text, among: names)?.text == expected)
  }

  @Test(
    "JSON spells identifiers in hexadecimal and enums in lower case, and nothing else otherwise",
    arguments: [
      (#"{"id":"AAECAwQFBgcICQoLDA0ODw=="}"#, #"{"id":"000102030405060708090a0b0c0d0e0f"}"#),
      (
        #"{"a":[{"messageIds":["AAECAwQFBgcICQoLDA0ODw=="]}]}"#,
        #"{"a":[{"messageIds":["000102030405060708090a0b0c0d0e0f"]}]}"#
      ),
      (#"{"state":"STATE_SENT","text":"STATE_SENT"}"#, #"{"state":"sent","text":"STATE_SENT"}"#),
      (
        #"{"text":"\"id\":\"AAECAwQFBgcICQoLDA0ODw==\"","answer":"ANSWER_NO"}"#,
        #"{"text":"\"id\":\"AAECAwQFBgcICQoLDA0ODw==\"","answer":"no"}"#
      ),
      (#"{"embedded":"AAECAwQFBgcICQoLDA0ODw=="}"#, #"{"embedded":"AAECAwQFBgcICQoLDA0ODw=="}"#),
      (#"{"id":"not base64"}"#, #"{"id":"not base64"}"#),
      ("[1,-2.5e3,true,null]", "[1,-2.5e3,true,null]"),
      (
        #"{"kind":["KIND_ADDED"],"x":{"id":""},"key":""}"#,
        #"{"kind":["added"],"x":{"id":""},"key":""}"#
      ),
    ])
  func json(_ text: String, _ expected: String) {
    #expect(PlainJSON.rewritten(text) == expected)
  }
}
