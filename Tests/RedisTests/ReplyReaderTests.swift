internal import Testing

@testable internal import Redis

@Suite("Replies of Redis")
struct ReplyReaderTests {
  private func read(_ text: String, cut count: Int = .max) throws -> [RedisValue] {
    let reader = ReplyReader()
    var values: [RedisValue] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(count))
      rest = rest.dropFirst(part.count)
      try reader.receive(part.span) { values.append($0) }
    }
    return values
  }

  private static let text =
    "+OK\r\n:-7\r\n$-1\r\n$5\r\na\r\nbc\r\n*3\r\n$7\r\nmessage\r\n*0\r\n:1\r\n-ERR no\r\n"
  private static let values: [RedisValue] = [
    .text(Array("OK".utf8)), .number(-7), .nothing, .text(Array("a\r\nbc".utf8)),
    .list([.text(Array("message".utf8)), .list([]), .number(1)]), .failure("ERR no"),
  ]

  @Test("Replies are whole wherever they were cut", arguments: [1, 2, 3, 7, 1000])
  func cut(count: Int) throws {
    #expect(try read(Self.text, cut: count) == Self.values)
  }

  @Test("Half a reply is none yet", arguments: 1..<Self.text.utf8.count)
  func half(count: Int) throws {
    let values = try read(String(decoding: Self.text.utf8.prefix(count), as: UTF8.self))
    #expect(values.elementsEqual(Self.values.prefix(values.count)))
    #expect(values.count < Self.values.count)
  }

  @Test(
    "What is no reply is refused",
    arguments: [
      "x\r\n", "HTTP/1.1 400 Bad Request\r\n", "$x\r\n", "$-2\r\n", "*-2\r\n", ":12x\r\n",
      "$99999999999999999999\r\n", "*99999999999\r\n", ":\r\n", "\u{16}\u{3}\u{1}\r\n",
    ])
  func malformed(text: String) {
    #expect(throws: RedisError.self) { try read(text) }
  }

  @Test("A list of a length that nobody asked for is refused before it is made room for")
  func longList() throws {
    let most = Limits.replyElements
    #expect(try read("*\(most)\r\n").isEmpty)
    for text in ["*\(most + 1)\r\n", "*2147483647\r\n", "*\(most)\r\n*1\r\n", "*2000000000\r\n"] {
      #expect(throws: RedisError.malformed("more than \(most) elements")) { try read(text) }
    }
    // Each reply may have as many.
    let one = "*\(most)\r\n" + String(repeating: ":1\r\n", count: most)
    #expect(try read(one + one).count == 2)
  }

  @Test("A reply that does not end is refused at the limit")
  func longText() throws {
    let most = Limits.replyByteCount
    let fits = "$\(most)\r\n" + String(repeating: "x", count: most - 20)
    #expect(try read(fits, cut: 10_000).isEmpty)
    #expect(throws: RedisError.malformed("more than \(most) bytes")) {
      try read("$4294967295\r\n" + String(repeating: "x", count: most), cut: 10_000)
    }
    #expect(throws: RedisError.malformed("more than \(most) bytes")) {
      try read("+" + String(repeating: "x", count: most), cut: 10_000)
    }
  }

  @Test("Lists in lists in lists end somewhere")
  func depth() {
    #expect(throws: RedisError.self) { try read(String(repeating: "*1\r\n", count: 20)) }
  }

  @Test("A command is written as RESP has it, whatever bytes it has")
  func command() {
    let command = RedisCommand([Array("SET".utf8), [], [0, 13, 10, 255]])
    #expect(
      command.bytes == Array("*3\r\n$3\r\nSET\r\n$0\r\n\r\n$4\r\n".utf8) + [0, 13, 10, 255, 13, 10])
  }
}
