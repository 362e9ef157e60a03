internal import Foundation
internal import Testing
internal import TestSupport

/// The landing pages of the libraries: there is one for each, and its examples compile.
@Suite("Landing pages")
struct LandingPageTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The libraries that the manifest offers.
  private static func products() throws -> [String] {
    try text("Package.swift").matches(of: /\.library\(name: "(\w+)"/).map { String($0.1) }
  }

  /// The lines of a text without blanks at either end.
  private static func lines(_ text: some StringProtocol) -> String {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: "\n")
  }

  @Test("Every library has one, which begins with its name")
  func pages() throws {
    let products = try Self.products()
    #expect(products.count >= 11)
    for name in products {
      let page = try Self.text("Sources/\(name)/\(name).docc/\(name).md")
      #expect(page.hasPrefix("# ``\(name)``\n"))
      #expect(page.contains("\n## Overview\n"))
    }
  }

  @Test("Every example stands in this target, which compiles it")
  func examples() throws {
    let folder = Self.root.appending(path: "Tests/DocumentationTests")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let sources = try files.filter { $0.hasSuffix("Examples.swift") }.map {
      Self.lines(try Self.text("Tests/DocumentationTests/\($0)"))
    }
    for name in try Self.products() {
      let page = try Self.text("Sources/\(name)/\(name).docc/\(name).md")
      let examples = page.matches(of: /```swift\n((?:.|\n)*?)```/).map { Self.lines($0.1) }
      #expect(!examples.isEmpty, "\(name) has no example")
      for example in examples {
        #expect(
          sources.contains { $0.contains(example) },
          "an example of \(name) is compiled by nobody: \(example.prefix(40))")
      }
    }
  }
}
