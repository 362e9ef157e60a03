internal import Foundation
internal import Testing

@testable internal import MartletClient

@Suite("What tells a file from an older copy")
struct CopyMarkTests {
  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = "/dev/shm/martlet-marks-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("only the last mark counts, and only while its place has it")
  func last() throws {
    try Self.withFolder { folder in
      let mark = try #require(CopyMark(of: [1], in: folder))
      let first = try #require(mark.renew())
      #expect(mark.isCurrent(first))
      let second = try #require(mark.renew())
      #expect(!mark.isCurrent(first) && mark.isCurrent(second))
      #expect(!mark.isCurrent([]))
      let other = try #require(CopyMark(of: [2], in: folder))
      #expect(!other.isCurrent(second))
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
      #expect(!mark.isCurrent(second))
    }
  }

  @Test("a clock that has moved, as on a machine that was set back, is no proof")
  func clock() throws {
    try Self.withFolder { folder in
      let mark = try #require(CopyMark(of: [1], in: folder))
      var moved = try #require(mark.renew())
      moved[CopyMark.byteCount - 2] ^= 1
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let name = try #require(names.first)
      try Data(moved).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      #expect(!mark.isCurrent(moved))
    }
  }

  @Test("a folder that is not in memory is not used, nor a link in place of the file")
  func places() throws {
    #expect(CopyMark(of: [1], in: "") == nil)
    #expect(CopyMark(of: [1], in: "relative") == nil)
    #expect(CopyMark(of: [1], in: "/proc") == nil)
    try Self.withFolder { folder in
      let mark = try #require(CopyMark(of: [1], in: folder))
      _ = mark.renew()
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let name = try #require(names.first)
      try FileManager.default.moveItem(atPath: "\(folder)/\(name)", toPath: "\(folder)/elsewhere")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(name)", withDestinationPath: "\(folder)/elsewhere")
      #expect(mark.renew() == nil)
    }
  }
}
