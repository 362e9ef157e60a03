internal import Foundation
internal import Protobuf
internal import Testing

@testable internal import MartletClient

@Suite("Attachments")
struct AttachmentTests {
  private func attachment(
    _ name: String, _ bytes: [UInt8] = [1, 2, 3]
  ) -> MartletClient.Attachment {
    MartletClient.Attachment(mediaType: "image/png", fileName: name, location: .embedded(bytes))
  }

  /// Does something in a folder of its own.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/martlet-save-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(
    "A sender's file name leads nowhere, hides nothing and shows as what it is",
    arguments: [
      ("map.png", "map.png"), ("../../etc/passwd", "passwd"), ("/etc/passwd", "passwd"),
      ("..\\..\\boot.ini", "boot.ini"), ("..", "attachment"), (".", "attachment"),
      ("", "attachment"), ("///", "attachment"), (".bashrc", "bashrc"), ("..png", "png"),
      ("  spaced name .txt ", "spaced name .txt"), ("a\0b\n.txt", "ab.txt"),
      ("photo\u{202e}gnp.exe", "photognp.exe"), ("\u{200b}.profile", "profile"),
      ("naïve 日本.pdf", "naïve 日本.pdf"), ("dir/", "dir"), ("-rf", "-rf"),
      // Slashes, dots and quotes that are part of another Character.
      ("/\u{200d}../\u{200d}../\u{200d}tmp/\u{200d}escaped!", "escaped!"),
      ("/\u{fe0f}../\u{fe0f}poison.txt", "poison.txt"), ("a/\u{301}b", "b"),
      ("..\u{200d}/\u{200d}", "attachment"), (".\u{301}.\u{301}/x", "x"),
      (".\u{301}", "attachment"),
      (".\u{301}.hidden", "hidden"), ("a\\\u{20e3}b", "b"), ("\r\n/\r\n", "attachment"),
      ("\u{0}", "attachment"), ("x\u{0}/..", "attachment"),
      ("\u{202e}\u{2066}.\u{200e}.", "attachment"),
      ("nul", "_nul"), ("COM1.txt", "_COM1.txt"), ("lpt9 .x", "_lpt9 .x"),
      ("company.txt", "company.txt"),
      ("a:b*?.txt", "a_b__.txt"), ("name. .", "name"), ("\u{3164}\u{2028}", "attachment"),
      ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}.txt", "e\u{301}\u{301}\u{301}\u{301}.txt"),
    ])
  func names(_ name: String, _ expected: String) {
    #expect(attachment(name).safeFileName == expected)
  }

  @Test("A long name is cut, and keeps its ending")
  func longNames() {
    let limit = FileName.byteLimit
    let name = attachment(String(repeating: "日", count: 100) + ".png").safeFileName
    #expect(name.utf8.count <= limit)
    #expect(name.hasSuffix("日.png"))
    let exact = String(repeating: "a", count: limit - 4) + ".png"
    #expect(attachment(exact).safeFileName == exact)
    #expect(attachment("a" + exact).safeFileName == exact)
    let marks = "e" + String(repeating: "\u{301}\u{e000}", count: 400) + ".png"
    #expect(attachment(marks).safeFileName == "e\u{301}\u{301}\u{301}\u{301}.png")
    let spaces = "a" + String(repeating: " ", count: 300) + "b.png"
    #expect(attachment(spaces).safeFileName == "a.png")
    let ending = "a." + String(repeating: "b", count: 240)
    #expect(attachment(ending).safeFileName == String(ending.prefix(200)))
  }

  @Test("Whatever a name is made of, the file is one component of at most 255 bytes")
  func anyNames() {
    var random = SystemRandomNumberGenerator()
    let parts: [Unicode.Scalar] = [
      "/", "\\", ".", "\u{200d}", "\u{fe0f}", "\u{301}", "\u{0}", "\n", "\r", "\u{202e}", " ", "a",
      "日", "\u{1f469}", "\u{e0001}", "\u{85}", "\u{2028}", ":", "-",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &random)
      let scalars = (0..<count).map { _ in parts.randomElement(using: &random) ?? "a" }
      let name = FileName(String(String.UnicodeScalarView(scalars)))
      for bytes in [Array(name.description.utf8), Array(name.numbered(1000).utf8)] {
        let isSafe =
          !bytes.isEmpty && bytes.count <= 255 && bytes.first != UInt8(ascii: ".")
          && bytes.allSatisfy { $0 >= 32 && $0 != 127 && $0 != UInt8(ascii: "/") }
        #expect(isSafe, "\(scalars.map(\.value)) became \(bytes)")
      }
    }
  }

  @Test("A hostile name is saved in the folder, and nothing beside it")
  func hostileNames() throws {
    try inFolder { root in
      let folder = root + "/a/b"
      for name in ["/\u{200d}../\u{200d}../\u{200d}out", "/\u{fe0f}../\u{fe0f}out", "..", "\u{0}"] {
        let path = try #require(try attachment(name, Array(name.utf8)).save(in: folder))
        #expect(FileManager.default.contents(atPath: path) == Data(name.utf8))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 4)
      #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["a"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/a") == ["b"])
    }
  }

  @Test("Why a file cannot be saved is said in words")
  func failing() throws {
    try inFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder))
      let error = #expect(throws: FileError.self) { try attachment("a").save(in: folder) }
      #expect(error?.description == "\(folder): File exists")
    }
  }

  @Test("Nothing is overwritten; the same bytes are saved once")
  func saving() throws {
    try inFolder { folder in
      let paths = try [("a.png", 1), ("a.png", 2), ("../a.png", 3), ("a.png", 2)].map {
        try attachment($0.0, [$0.1]).save(in: folder)
      }
      #expect(paths == ["a.png", "a-2.png", "a-3.png", "a-2.png"].map { "\(folder)/\($0)" })
      #expect(FileManager.default.contents(atPath: "\(folder)/a.png") == Data([1]))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.count == 3)
    }
  }

  @Test("A symbolic link in the folder is not followed")
  func links() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/in", withIntermediateDirectories: true)
      for (name, target) in [("a.png", "\(folder)/outside"), ("b.png", "\(folder)/other")] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/in/\(name)", withDestinationPath: target)
      }
      try Data([1, 2, 3]).write(to: URL(fileURLWithPath: "\(folder)/other"))
      let paths = try ["a.png", "b.png"].map { try attachment($0).save(in: "\(folder)/in") }
      #expect(paths == ["\(folder)/in/a-2.png", "\(folder)/in/b-2.png"])
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/outside"))
    }
  }

  @Test("What carries no file saves none")
  func nothing() throws {
    try inFolder { folder in
      let path = try MartletClient.Attachment(fileName: "a").save(in: folder)
      #expect(path == nil)
      #expect(Content.Body.text(Text(text: "words")).attachment == nil)
    }
  }
}
