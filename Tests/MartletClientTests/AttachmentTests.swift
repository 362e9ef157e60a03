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
    ])
  func names(_ name: String, _ expected: String) {
    #expect(attachment(name).safeFileName == expected)
  }

  @Test("A long name is cut, and keeps its ending")
  func longNames() {
    let limit = MartletClient.Attachment.savedNameByteCount
    let name = attachment(String(repeating: "日", count: 100) + ".png").safeFileName
    #expect(name.utf8.count <= limit)
    #expect(name.hasSuffix("日.png"))
    let exact = String(repeating: "a", count: limit - 4) + ".png"
    #expect(attachment(exact).safeFileName == exact)
    #expect(attachment("a" + exact).safeFileName == exact)
    let ending = "a." + String(repeating: "b", count: 240)
    #expect(attachment(ending).safeFileName == String(ending.prefix(200)))
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
