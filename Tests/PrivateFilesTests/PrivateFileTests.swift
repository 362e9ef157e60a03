internal import Foundation
internal import Glibc
internal import PrivateFiles
internal import Testing

@Suite("Files with secrets")
struct PrivateFileTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/martlet-secret-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder) }
  }

  @Test("are for their owner alone, whole, and stay as they are")
  func made() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let key = path("key")
    #expect(try PrivateFile.create(key, [1, 2, 3]))
    #expect(try !PrivateFile.create(key, [4]))
    #expect(FileManager.default.contents(atPath: key) == Data([1, 2, 3]))
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try names == ["key"])
  }

  @Test("that have no name can be written and read, and leave nothing behind")
  func unnamed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let descriptor = try PrivateFile.unnamed(in: folder)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    #expect(try names.isEmpty)
    try handle.write(contentsOf: [7, 8])
    try handle.seek(toOffset: 0)
    #expect(try handle.readToEnd() == Data([7, 8]))
  }

  @Test("are not put in the place of a link, and nothing is left where they cannot be made")
  func refused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let link = path("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: path("elsewhere"))
    #expect(try !PrivateFile.create(link, [1]))
    #expect(try names == ["link"])
    let failure = #expect(throws: PrivateFile.Failure.self) {
      try PrivateFile.create(path("missing/key"), [1])
    }
    #expect(failure?.number == ENOENT)
  }
}
