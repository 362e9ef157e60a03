internal import Foundation
internal import TestSupport
internal import Testing

/// Runs protoc with the plugin over schemas that are made up here.
@Suite("The plugin")
struct PluginTests {
  private struct Result {
    let files: [String: String]
    let complaint: String
  }

  private static let plugin =
    Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    .map { $0.appending(path: "protoc-gen-martlet").path }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
    ?? Vectors.checkout.appending(path: ".build/debug/protoc-gen-martlet").path

  private func generate(_ schema: String, parameter: String = "Module=Own") throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let output = folder.appending(path: "out")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(schema.utf8).write(to: folder.appending(path: "own.proto"))
    let process = Process()
    let complaint = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "protoc", "-I", folder.path, "-I", Vectors.checkout.appending(path: "Protos").path,
      "-I", "/usr/include", "--plugin=protoc-gen-martlet=\(Self.plugin)",
      "--martlet_out=\(parameter):\(output.path)", "own.proto",
    ]
    process.standardError = complaint
    try process.run()
    let text = try complaint.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
    return Result(
      files: try Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, try String(contentsOf: output.appending(path: $0), encoding: .utf8))
        }),
      complaint: String(decoding: text, as: UTF8.self))
  }

  @Test("a schema of one's own becomes a message and a client")
  func ownSchema() throws {
    let result = try generate(
      """
      syntax = "proto3";
      package own;
      // Greets.
      service Greeter { rpc Greet(Name) returns (Name); }
      message Name { string name = 1; }
      """)
    let code = try #require(result.files["own.pb.swift"])
    #expect(code.contains("public import Protobuf\npublic import RPC\n"))
    #expect(code.contains("public struct Name: Sendable, Hashable {"))
    #expect(code.contains("/// Greets.\npublic struct GreeterClient: Sendable {"))
    #expect(result.complaint.isEmpty)
  }

  @Test("a method's access becomes its descriptor's; one that says nothing says so")
  func access() throws {
    let result = try generate(
      """
      syntax = "proto3";
      package own; import "martlet/options.proto";
      service Door {
        rpc Open(Key) returns (Key) { option (martlet.access) = SIGNED; }
        rpc Knock(Key) returns (Key) {
          option (martlet.access) = ANONYMOUS;
          option idempotency_level = NO_SIDE_EFFECTS;
        }
        rpc Break(Key) returns (Key);
      }
      message Key {}
      """)
    let code = try #require(result.files["own.pb.swift"])
    for (name, facts) in [
      ("Open", ["idempotency: .unknown,", "access: .signed)"]),
      ("Knock", ["idempotency: .noSideEffects,", "access: .anonymous)"]),
      ("Break", ["idempotency: .unknown)"]),
    ] {
      let said = ["name: \"\(name)\",", "kind: .unary,"] + facts
      #expect(code.contains(said.joined(separator: "\n    ")), "\(name)")
    }
  }

  static let refused = [
    ("syntax = \"proto2\"; message M { required int32 a = 1; }", "proto2, expected proto3"),
    (limited("int32 a = 1 [(martlet.size).max = 1];"), "(martlet.size) on M.a, expected"),
    (limited("string a = 1 [(martlet.range).max = 1];"), "(martlet.range) on M.a, expected"),
    (limited("string a = 1 [(martlet.count).max = 1];"), "(martlet.count) on M.a, expected"),
    (limited("bool a = 1 [(martlet.required) = true];"), "(martlet.required) on M.a, expected"),
    (limited("bytes a = 1 [(martlet.size) = {min: 2, max: 1}];"), "a min above its max"),
  ]

  private static func limited(_ field: String) -> String {
    "syntax = \"proto3\"; import \"martlet/options.proto\"; message M { \(field) }"
  }

  @Test("a schema without a meaning is refused with the reason", arguments: refused)
  func refusals(schema: String, reason: String) throws {
    let result = try generate(schema)
    #expect(result.files.isEmpty)
    #expect(result.complaint.contains(reason))
  }

  @Test("an unknown parameter is refused", arguments: ["Visible=public", "Visibility=secret", "x"])
  func parameters(parameter: String) throws {
    let result = try generate("syntax = \"proto3\";", parameter: parameter)
    #expect(result.complaint.contains("expected Visibility=public"))
  }
}
