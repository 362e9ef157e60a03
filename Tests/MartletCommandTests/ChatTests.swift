internal import PlainText
internal import Testing

@testable internal import martlet

@Suite("A line that is typed")
struct LineEditorTests {
  /// What a line is after keys.
  private func typed(_ keys: String) -> (text: String, cursor: Int, last: LineEditor.Action) {
    var editor = LineEditor()
    var last = LineEditor.Action.none
    for byte in keys.utf8 { last = editor.take(byte) }
    return (editor.text, editor.cursor, last)
  }

  @Test(
    "keys change it at the cursor",
    arguments: [
      ("abc", "abc", 3), ("abc\u{7f}", "ab", 2), ("abc\u{1b}[D\u{1b}[Dx", "axbc", 2),
      ("ab\u{1}x", "xab", 1), ("ab\u{1}\u{5}x", "abx", 3), ("one two\u{17}", "one ", 4),
      ("abc\u{15}", "", 0), ("abc\u{2}\u{2}\u{b}", "a", 1), ("\u{7f}\u{1b}[C", "", 0),
      ("abc\u{1}\u{1b}[3~", "bc", 0), ("abc\u{1}\u{4}", "bc", 0), ("a\u{1b}[1;5Cb", "ab", 2),
      ("日本\u{7f}x", "日x", 2), ("e\u{301}\u{7f}", "", 0), ("👩‍🚀\u{7f}", "", 0),
      ("a\u{1b}OH\u{1b}[Fb", "ab", 2), ("a\u{0}\u{7}b", "ab", 2),
    ])
  func editing(keys: String, text: String, cursor: Int) {
    let found = typed(keys)
    #expect(found.text == text)
    #expect(found.cursor == cursor)
  }

  @Test("bytes that are no text are passed over")
  func malformed() {
    var editor = LineEditor()
    for byte: UInt8 in [0xff, 0xfe, 0xfd, 0xfc, 0x61] { _ = editor.take(byte) }
    #expect(editor.text == "a")
    for byte: UInt8 in [0x1b, 0x5b] + Array(repeating: 0x31, count: 40) { _ = editor.take(byte) }
    _ = editor.take(0x0d)
    #expect(editor.text.isEmpty)
  }

  @Test("a finished line is given once, and comes back with the key up")
  func history() {
    #expect(typed("one\r").last == .submitted("one"))
    #expect(typed("one\rtwo\r\u{1b}[A\u{1b}[A").text == "one")
    #expect(typed("one\rtwo\r\u{1b}[A\u{1b}[A\u{1b}[B").text == "two")
    #expect(typed("one\r\u{1b}[A\u{1b}[B").text.isEmpty)
    #expect(typed("\u{4}").last == .ended)
  }

  @Test("a line that is wider than the terminal shows what is around the cursor")
  func width() {
    let letters = Array(String(repeating: "日本", count: 100))
    for cursor in stride(from: 0, through: letters.count, by: 7) {
      let drawn = PromptLine(prompt: "Bob> ", letters: letters, cursor: cursor).drawn(width: 40)
      let shown = drawn.split(separator: "\u{1b}")
      #expect(shown.count == 3)
      #expect(PromptLine.width(String(shown[1].dropFirst(2))) < 40)
    }
  }
}

@Suite("What is typed into a chat")
struct ChatLineTests {
  @Test(
    "commands begin with one slash",
    arguments: [
      ("hello /who", ChatLine.say("hello /who")), ("//who", .say("/who")), ("  ", .nothing),
      ("/who", .who), ("/quit", .quit), ("/to Alice Liddell", .to("Alice Liddell")),
      ("/reply 12ab two words", .reply(to: "12ab", "two words")),
      ("/react 12ab 👍", .react(to: "12ab", "👍")), ("/reply 12ab", .help), ("/to", .help),
      ("/file /tmp/a b", .file("/tmp/a b")), ("/\u{1b}[2J", .unknown("/\u{fffd}[2J")),
    ])
  func parsing(line: String, expected: ChatLine) {
    #expect(ChatLine(line) == expected)
  }
}

@Suite("A unit of systemd")
struct AgentUnitTests {
  @Test("a word of its command line means itself")
  func quoting() {
    #expect(AgentUnit.quoted("a b") == "\"a b\"")
    #expect(AgentUnit.quoted("100%\"$HOME\"\\\n") == "\"100%%\\\"$$HOME\\\"\\\\\\n\"")
  }
}
