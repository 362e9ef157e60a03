internal import Foundation
internal import PlainText
internal import Testing

@testable internal import martlet

@Suite("Lines")
struct LineTests {
  @Test(
    "Text of others becomes one line that steers nothing",
    arguments: [
      ("hello", "hello"), ("two\nlines", "two ⏎ lines"), ("a\r\nb\rc", "a ⏎ b ⏎ c"),
      ("a\u{b}b\u{c}c\u{85}d\u{2028}e\u{2029}f", "a ⏎ b ⏎ c ⏎ d ⏎ e ⏎ f"), ("a\tb", "a b"),
      ("\u{1b}[2J", "\u{fffd}[2J"), ("a\u{9b}b\u{7f}c\u{0}", "a\u{fffd}b\u{fffd}c\u{fffd}"),
      ("photo\u{202e}gnp.exe", "photognp.exe"), ("\u{2066}a\u{2069}\u{200e}\u{61c}", "a"),
      ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}"),
      ("\u{301}a", "\u{25cc}\u{301}a"), ("\u{e000}\u{378}\u{ffff}", "\u{fffd}\u{fffd}\u{fffd}"),
      ("a\u{ad}b\u{200b}c\u{3164}\u{feff}\u{2060}", "abc"), ("\u{200d}a\u{200d}", "a"),
      ("👨‍👩‍👧 👁️‍🗨️ ❤️ 1️⃣ 👍🏽 🇫🇷", "👨‍👩‍👧 👁️‍🗨️ ❤️ 1️⃣ 👍🏽 🇫🇷"),
      ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u{e0041}x", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 x"), ("می‌خواهم", "\u{2068}می‌خواهم\u{2069}"),
      ("שלום\u{202e}", "\u{2068}שלום\u{2069}"), ("naïve 日本 ไทย", "naïve 日本 ไทย"),
      ("a\u{fe0f}\u{fe0f}\u{fe0f}b", "a\u{fe0f}b"),
    ])
  func foreign(_ text: String, _ expected: String) {
    let line = Line(foreign: text)
    #expect(Array(line.text.unicodeScalars) == Array(expected.unicodeScalars), "\(line.text)")
  }

  @Test(
    "JSON keeps its meaning, and nothing in it steers a terminal",
    arguments: [
      "\u{7f}\u{9b}\u{2028}\u{202e}\u{200d}\u{e0041}\u{10ffff}", "plain 日本 👍", "\"\\\n",
    ])
  func json(_ text: String) throws {
    let encoded = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self)
    let line = Line(json: encoded)
    #expect(try JSONDecoder().decode([String].self, from: Data(line.text.utf8)) == [text])
    #expect(!line.text.unicodeScalars.contains { $0.value > 0x7e && $0.value < 0xa0 })
  }

  @Test(
    "A time that no calendar has is shown as the nearest that it has", arguments: [Int64.min, .max])
  func times(_ seconds: Int64) {
    #expect(!Terminal.time(seconds).isEmpty)
  }

  /// Whoever prints in another way than through `Terminal`, and `Output` of the server's program,
  /// goes past the type that makes text harmless.
  @Test(
    "Only one file writes, and only Line makes a line of a string",
    arguments: [("martlet", "Output/Terminal.swift"), ("martletd", "Output.swift")])
  func nothingGoesPast(_ program: String, _ writer: String) throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/\(program)").standardizedFileURL
    let files = try #require(FileManager.default.enumerator(atPath: sources.path()))
    var count = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      count += 1
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      var code = text
      for known in ["JSONLine.print(", "func print(", "socket.write("] {
        code = code.replacing(known, with: "")
      }
      let functions = /\b(print|debugPrint|dump|write|fputs|fwrite|putchar|NSLog)\(/
      let handles = /FileHandle\.standard(Output|Error)/
      let writes = code.matches(of: functions).count + code.matches(of: handles).count
      if name != writer { #expect(writes == 0, "\(name) writes by itself") }
      #expect(!text.contains("stringLiteral:"), "\(name) makes a line past the check")
    }
    #expect(count > 10)
  }
}
