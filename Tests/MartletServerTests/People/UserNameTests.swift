internal import Cryptography
internal import Testing

@testable internal import MartletServer

@Suite("A user name")
struct UserNameTests {
  private static let key = SecretBytes([UInt8](repeating: 1, count: 32))

  @Test(
    "is 3 to 32 letters, digits, _ and ., the first a letter",
    arguments: ["abc", "A1_", "a..", String(repeating: "x", count: 32)])
  func valid(_ name: String) { #expect(UserName(name) != nil) }

  @Test(
    "is nothing else",
    arguments: [
      "", "ab", "1ab", "_ab", ".ab", "a b", "a-b", "abc\n", "äbc", "ａbc", "abc\u{0}",
      String(repeating: "x", count: 33),
    ])
  func invalid(_ name: String) { #expect(UserName(name) == nil) }

  @Test("is the same in capitals, and hashed under the server's key")
  func folding() throws {
    let (small, capital) = (try #require(UserName("alice_1")), try #require(UserName("ALICE_1")))
    #expect(small == capital && small.hash(Self.key) == capital.hash(Self.key))
    #expect(small.hash(Self.key) != UserName("alice_2")?.hash(Self.key))
    #expect(small.hash(Self.key) != small.hash(SecretBytes([UInt8](repeating: 2, count: 32))))
  }
}
